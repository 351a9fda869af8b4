"""The document view: the text of a version with its findings, and the bytes behind it."""
