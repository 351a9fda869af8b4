"""The order of words in lists that a person looks through."""

from __future__ import annotations

import unicodedata


def collated(text: str) -> str:
    """Return what a text is sorted by: letters without their accents, whatever their case."""
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
