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
_WIDE = re.compile("[\u1100-\uffff\U00010000-\U0010ffff]")
"""Where characters that are two wide may be found."""
_PUNCTUATION = str.maketrans(dict.fromkeys("–—‘’“”…•€™", "x"))
"""Common signs beyond U+1100 that are as narrow as a letter."""
_PADDING = 4.0


def row_height(values: Sequence[str | int | None], widths: Sequence[float], *, line: float = _LINE) -> float:
    """Return the height in points of a row of wrapped texts; a width of 0 is a hidden column."""
    tallest = 1
    for value, width in zip(values, widths, strict=False):
        if type(value) is str and width and (len(value) > width or "\n" in value):
            room = max(1, int(width * 1.12))
            if _at_most(value, room) > tallest:
                tallest = max(tallest, lines(value, width))
    return min(MAX_HEIGHT, math.ceil(tallest * line + _PADDING))


def lines(text: str, width: float) -> int:
    """Return how many lines a text takes at a width in characters, words kept whole."""
    room = max(1, int(width * 1.12))
    if text.isascii():
        return sum(_filled(paragraph, room) for paragraph in text.split("\n"))
    narrow = text.translate(_PUNCTUATION)
    wrapped = _wrapped if _WIDE.search(narrow) else _filled
    count = sum(wrapped(paragraph, room) for paragraph in narrow.split("\n"))
    return count if not _TALL.search(narrow) else math.ceil(count * 1.35)


def _at_most(text: str, room: int) -> int:
    """Return more lines than a text of narrow characters can take: two lines hold more than one line's room."""
    if text.isascii():
        return 2 * (len(text) // room) + 2 + text.count("\n") * 2
    return len(text) + 2


def _filled(paragraph: str, room: int) -> int:
    """Return the lines of a paragraph of narrow characters, found line by line."""
    count, at, end = 1, 0, len(paragraph)
    while end - at > room:
        space = paragraph.rfind(" ", at, at + room + 1)
        at = space + 1 if space > at else at + room
        count += 1
    return count


def _wrapped(paragraph: str, room: int) -> int:
    """Return the lines of a paragraph, its words measured one by one."""
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
