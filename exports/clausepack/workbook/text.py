"""Text as cells hold it: escapes of Office Open XML, the limit of a cell, and what Excel might take for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterator

_CONTROL = r"\x00-\x08\x0b-\x1f\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_CONTROL}]|_(?=x[0-9A-Fa-f]{{4}}[_{_CONTROL}])")
_CONTROLS = re.compile(f"[{_CONTROL}]")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
ACTIVE = frozenset(("=", "+", "-", "@", "\t", "\r"))
"""First characters of what a spreadsheet might take for a formula."""
_LONGEST_ESCAPE = 7


def escaped(text: str) -> str:
    """Return a text with `_xHHHH_` (ECMA-376 part 1, 22.9.2.19) for what XML cannot hold, and for literal escapes.

    A carriage return is escaped because XML parsers make a line feed of it.
    """
    if text.isprintable() and "_x" not in text:
        return text
    pattern = _FORBIDDEN if "_x" in text else _CONTROLS  # looking for one class of characters is twice as fast
    return pattern.sub(lambda match: f"_x{ord(match.group()):04X}_", text)


def unescaped(text: str) -> str:
    """Return what `escaped` was given; each escape is decoded exactly once.

    Surrogates that other programs escape one by one are joined; a lone one raises `UnicodeDecodeError`.
    """
    if "_x" not in text:
        return text
    plain = _ESCAPE.sub(lambda match: chr(int(match.group(1), 16)), text)
    return plain.encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def units(text: str) -> int:
    """Return the UTF-16 units a text takes in a cell, its escapes counted as they are written."""
    return len(escaped(text).encode("utf-16-le")) // 2


def fits(text: str, limit: int) -> bool:
    """Tell whether a text fits a cell of so many UTF-16 units."""
    return len(text) * _LONGEST_ESCAPE <= limit or units(text) <= limit


def parts(text: str, limit: int) -> Iterator[str]:
    """Yield a text in pieces of at most `limit` units; joined they are the text."""
    start = size = 0
    for at, character in enumerate(text):
        # An underscore may need its escape only for what follows it, so it is always counted as escaped.
        cost = _LONGEST_ESCAPE if character == "_" else units(character)
        if size + cost > limit:
            yield text[start:at]
            start, size = at, 0
        size += cost
    yield text[start:]


def active(text: str) -> bool:
    """Tell whether a spreadsheet might take the text for a formula when somebody edits the cell."""
    return text[:1] in ACTIVE
