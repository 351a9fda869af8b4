"""Redlines as files: a web page that needs nothing else, and a DOCX with real tracked changes."""
