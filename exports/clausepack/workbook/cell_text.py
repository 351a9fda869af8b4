"""Text as a cell of Excel keeps it: escapes for control characters, and a measure in UTF-16 units."""

from __future__ import annotations

import re

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\r")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def escaped(text: str) -> str:
    """Return a text with its control characters, and what looks like an escape, as `_xHHHH_`."""
    guarded = _LOOKS_ESCAPED.sub("_x005F_", text)
    return _CONTROL.sub(lambda char: f"_x{ord(char.group()):04X}_", guarded)


def unescaped(text: str) -> str:
    """Return the text that a cell's escapes stand for, decoded exactly once."""
    return _ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), text)


def units(text: str) -> int:
    """Return the length of a text in UTF-16 units, as Excel counts."""
    return len(text) + sum(1 for char in text if ord(char) > 0xFFFF)


def parts(text: str, limit: int) -> list[str]:
    """Return a text in parts whose escaped forms have at most `limit` UTF-16 units each."""
    found: list[str] = []
    start = size = 0
    for place, char in enumerate(text):
        cost = 7 if _CONTROL.match(char) or char == "_" else units(char)
        if size + cost > limit:
            found.append(text[start:place])
            start, size = place, 0
        size += cost
    found.append(text[start:])
    return found
