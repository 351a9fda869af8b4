"""Verification: what holds of a pack or a workspace, what does not, and what nobody looked at."""
