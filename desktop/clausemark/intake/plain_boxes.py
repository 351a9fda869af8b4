"""Takes away the boxes that plain text draws around a passage with asterisks, number signs or bars."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple, TypeAlias

_SIDE = re.compile(r"(?P<indent>\s*)(?P<side>[*#|])(?:(?P=side)+|\s.*\s|\s*)(?P=side)\s*")
_FEWEST = 3


class Line(NamedTuple):
    """Characters of a line, or its end alone, and where they stand in the decoded capture."""

    text: str
    at: int


Box: TypeAlias = tuple[str, int, int]
"""The character of the sides, and the columns in which they stand."""


def without_boxes(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those of a box without its sides; the upper and the lower edge stay as they are.

    A box is three lines or more, right below each other, that open and close with the same character in the same two
    columns, some words between them. Bars between the columns of a table are none.
    """
    if not any(_box_of(line.text) for line in lines):
        return list(lines)
    written: list[tuple[Box | None, Line]] = []
    for line in lines:
        is_end = not line.text.strip("\r\n\f")
        written.append((written[-1][0] if is_end and written and not _is_gap(written) else _box_of(line.text), line))
    return list(_opened(written))


def _is_gap(written: Sequence[tuple[Box | None, Line]]) -> bool:
    """Tell whether the line before is a line end too, so that a blank line parts what is above from what is below."""
    return not written[-1][1].text.strip("\r\n\f")


def _box_of(text: str) -> Box | None:
    match = _SIDE.fullmatch(text)
    if match is None:
        return None
    side, first, last = match["side"], match.start("side"), len(text.rstrip()) - 1
    return None if side == "|" and "|" in text[first + 1 : last] else (side, first, last)


def _opened(written: Iterable[tuple[Box | None, Line]]) -> Iterator[Line]:
    for box, group in groupby(written, key=lambda each: each[0]):
        lines = [line for _, line in group]
        inner = [line for line in lines if box is not None and line.text.strip("\r\n\f")]
        if box is None or len(inner) < _FEWEST or not any(any(map(str.isalnum, line.text)) for line in inner):
            yield from lines
        else:
            yield from (_between(line, box) for line in lines)


def _between(line: Line, box: Box) -> Line:
    """Return what stands between the sides of a line; an edge and a line end stay."""
    side, first, last = box
    within = line.text[first + 1 : last]
    if not line.text.strip("\r\n\f") or not within.strip(side):
        return line
    return Line(within, line.at + first + 1)
