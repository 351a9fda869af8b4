"""The height a row needs so that nothing of it is cut."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence

MAX_HEIGHT = 409.0
"""Points; the highest row a spreadsheet allows."""
_LINE = 13.2
_TALL = re.compile("[\u0530-\u1fff\u2e80-\ud7ff\uf900-\ufffd\U00010000-\U0010ffff]")
"""Scripts whose lines are higher than those of the Latin one."""
_PADDING = 4.0


def row_height(values: Sequence[str | int | None], widths: Sequence[float], *, line: float = _LINE) -> float:
    """Return the height in points of a row of wrapped texts; a width of 0 is a hidden column."""
    tallest = 1
    for value, width in zip(values, widths, strict=False):
        if isinstance(value, str) and width and (len(value) > width or "\n" in value):
            tallest = max(tallest, lines(value, width))
    return min(MAX_HEIGHT, math.ceil(tallest * line + _PADDING))


def lines(text: str, width: float) -> int:
    """Return how many lines a text takes at a width in characters, words kept whole."""
    room = max(1, int(width * 1.12))
    count = sum(_wrapped(paragraph, room) for paragraph in text.split("\n"))
    return count if text.isascii() or not _TALL.search(text) else math.ceil(count * 1.35)


def _wrapped(paragraph: str, room: int) -> int:
    if len(paragraph) <= room and paragraph.isascii():
        return 1
    count, used = 1, 0
    for word in paragraph.split(" "):
        size = _size(word)
        if used and used + 1 + size > room:
            count, used = count + 1, 0
        elif used:
            used += 1
        used += size
        if used > room:
            more = (used - 1) // room
            count, used = count + more, used - more * room
    return count


def _size(word: str) -> int:
    if word.isascii():
        return len(word)
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in word)
