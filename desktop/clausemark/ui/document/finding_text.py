"""Words found in a text: where they are, with or without case, as whole words or inside others."""

from __future__ import annotations

import re

MOST_FINDS = 20_000
"""Finds beyond which counting stops; nobody steps through more."""


def find_all(text: str, words: str, *, match_case: bool = False, whole_words: bool = False) -> list[tuple[int, int]]:
    """Return the half-open spans of every find in order; runs of blanks match any run of blanks."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = r"\s+".join(parts)
    if whole_words:
        pattern = rf"(?<!\w){pattern}(?!\w)"
    flags = 0 if match_case else re.IGNORECASE
    found = []
    for match in re.compile(pattern, flags).finditer(text):
        found.append(match.span())
        if len(found) >= MOST_FINDS:
            break
    return found
