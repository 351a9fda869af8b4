"""Which rows of a table stay on one page: no one or two of them stand alone before a page ends or after it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from clausepack.pdf.strip import Strip

_SHORT = 210.0
"""Points up to which a table is never parted: less than a third of a page."""
_FEW = 6
_HALF = 340.0
"""Rows and points up to which a table is never parted: about half a page of either paper."""
TOGETHER = 3
"""Rows of a table that stay on one page where it begins, and where it ends."""


def together(rows: Iterable[list[Strip]]) -> Iterator[Strip]:
    """Keep a short table on one page; of a longer one the first rows, and the last."""
    source, first, height = iter(rows), list[list[Strip]](), 0.0
    while _stays_whole(first, height) and (row := next(source, None)) is not None:
        first.append(row)
        height += _height(row)
    if not _stays_whole(first, height):
        yield from _ends_together(chain(first, source))
        return
    strips = [strip for row in first for strip in row]
    for strip in strips[:-1]:
        strip.glue = True
    yield from strips


def _stays_whole(rows: Sequence[list[Strip]], height: float) -> bool:
    return height <= (_HALF if len(rows) <= _FEW else _SHORT)


def _ends_together(rows: Iterable[list[Strip]]) -> Iterator[Strip]:
    """Keep the first rows of a table on one page, and the last: three of them, or two that are tall."""
    source = iter(rows)
    kept = deque(islice(source, TOGETHER))
    tall = sum(map(_height, islice(kept, 2))) > _SHORT
    _glue(islice(kept, 1 if tall else TOGETHER - 1))
    for row in source:
        yield from kept.popleft()
        kept.append(row)
    last = list(kept)
    tall = sum(map(_height, last[-2:])) > _SHORT
    _glue(last[-2 if tall else -TOGETHER : -1])
    yield from chain.from_iterable(last)


def _glue(rows: Iterable[list[Strip]]) -> None:
    """Keep the end of each row on one page with the row after it."""
    for row in rows:
        row[-1].glue = True


def _height(row: Sequence[Strip]) -> float:
    return sum([strip.height for strip in row])
