"""Signing of the PDF of a pack."""
