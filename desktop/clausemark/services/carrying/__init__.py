"""Findings that meet a later version of their document: where each passage went, and what is decided of it."""
