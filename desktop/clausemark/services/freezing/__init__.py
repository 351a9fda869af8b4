"""Freezing: from the records of a workspace to an immutable pack."""
