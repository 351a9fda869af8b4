"""The rules of review: findings, mappings, sign-offs, comparisons and reconciliation."""
