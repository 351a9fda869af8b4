"""Lanes in the margin: where findings overlap, each gets a line of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from clausemark.regulations.vocabulary import FindingState
from clausemark.services.marking import Mark, Marks
from clausemark.ui.document.paragraphs import Page

MOST_LANES = 4
"""Lanes beside each other; what overlaps beyond shares the outermost, and the count tells how many there are."""

_APART = 72
"""Code points between passages that are not on one line for sure; closer ones get lanes of their own."""


class Laned(NamedTuple):
    """A mark with the rows that it touches, half-open, and its lane, 0 beside the text."""

    mark: Mark
    first: int
    last: int
    lane: int


class Badge(NamedTuple):
    """How many findings touch a provision, and whether all of them are approved."""

    findings: int
    approved: bool


class Margin(NamedTuple):
    """What stands in the margin of a page: laned marks by row, badges by the place of their provision."""

    marks: Sequence[Laned]
    by_row: dict[int, list[Laned]]
    badges: dict[int, Badge]
    by_provision: dict[int, list[Mark]]


def margin_of(page: Page, marks: Marks) -> Margin:
    """Return the margin of a page with these marks."""
    laned = _laned(page, marks.placed)
    by_row: dict[int, list[Laned]] = {}
    for each in laned:
        for row in range(each.first, each.last):
            by_row.setdefault(row, []).append(each)
    by_provision: dict[int, list[Mark]] = {}
    for each in laned:
        touched = dict.fromkeys(page.paragraphs[row].provision for row in range(each.first, each.last))
        for provision in touched:
            if provision >= 0:
                by_provision.setdefault(provision, []).append(each.mark)
    badges = {place: _badge(inside) for place, inside in by_provision.items()}
    return Margin(laned, by_row, badges, by_provision)


def _badge(marks: Sequence[Mark]) -> Badge:
    return Badge(len(marks), all(mark.state is FindingState.APPROVED for mark in marks))


def _laned(page: Page, marks: Sequence[Mark]) -> list[Laned]:
    """Give each mark, in order of their beginnings, the innermost lane that is free beside it."""
    ends: list[tuple[int, int]] = []
    laned = []
    for mark in marks:
        rows = page.touching(mark.start, mark.end)
        if not len(rows):
            continue
        free = (place for place, (row, end) in enumerate(ends) if _is_free(row, end, rows.start, mark.start))
        lane = next(free, len(ends))
        if lane == len(ends) and lane < MOST_LANES:
            ends.append((0, 0))
        lane = min(lane, MOST_LANES - 1)
        ends[lane] = max(ends[lane], (rows.stop, mark.end))
        laned.append(Laned(mark, rows.start, rows.stop, lane))
    return laned


def _is_free(row: int, end: int, first: int, start: int) -> bool:
    """Tell whether a lane that is taken to an end is free from a start: on another line at least."""
    return end <= start and (row <= first or end + _APART <= start)
