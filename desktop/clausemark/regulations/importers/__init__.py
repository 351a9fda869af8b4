"""Readers of law: one module per format, each a function from untrusted bytes to drafts of instruments."""
