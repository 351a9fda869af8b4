"""Finds what is drawn on a PDF page: grids of lines, and lines of one length below each other."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from clausemark.intake.pdf_words import PageShape, Word

_NEAR = 3.0
"""Points by which the ends of lines may miss each other."""
_FEW_ROWS = 3
"""Rows that a stack of lines parts at least; fewer part the columns of a page."""

_THIN = 2.5
"""Points; what is drawn no thicker is a line."""
_SHORTEST = 6.0
_MOST_OBJECTS = 5_000
_WIDE = 150.0
_OUTER = 12.0
"""Points that a column is wide at least."""
LONE = 2
"""Lines across that one row needs."""


@dataclass(frozen=True, slots=True)
class _Rule:
    """A line that is drawn across (`at` is its height) or down (`at` is its distance from the left)."""

    at: float
    start: float
    end: float

    def covers(self, place: float) -> bool:
        """Tell whether the line runs past a place."""
        return self.start - _NEAR <= place <= self.end + _NEAR


@dataclass(frozen=True, slots=True)
class RuledTable:
    """A grid of two or more columns; edges in points from the upper left corner of the page as shown.

    It is open where its columns run on past its first or last line across, as the end of a page leaves a row; unboxed
    when no line is drawn beside its outer columns, as in tables whose rows are not ruled.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    across: tuple[_Rule, ...]
    down: tuple[_Rule, ...]
    open_above: bool = False
    open_below: bool = False
    unboxed: bool = False

    @property
    def top(self) -> float:
        """Where it begins."""
        return self.rows[0]

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.rows[-1]

    def cell_of(self, word: Word) -> tuple[int, int] | None:
        """Return row and column of the cell in which a word stands, None outside; a cell may span several."""
        x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
        inside = self.columns[0] - _NEAR <= x <= self.columns[-1] + _NEAR and self.top <= y <= self.bottom
        if not inside:
            return None
        column = min(max(bisect_right(self.columns, x) - 1, 0), len(self.columns) - 2)
        row = min(max(bisect_right(self.rows, y) - 1, 0), len(self.rows) - 2)
        while column > 0 and not _is_drawn(self.down, self.columns[column], y):
            column -= 1
        while row > 0 and not _is_drawn(self.across, self.rows[row], x):
            row -= 1
        return row, column


@dataclass(frozen=True, slots=True)
class Stack:
    """Lines of one length below each other: they part rows, and their columns are told by the text."""

    left: float
    right: float
    rows: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Rulings:
    """What is drawn on a page: grids, and stacks of lines that may part the rows of a table."""

    grids: tuple[RuledTable, ...] = ()
    stacks: tuple[Stack, ...] = ()


def rulings_of(raw: Any, page: Any, shape: PageShape) -> Rulings:
    """Return the grids and the lines that are drawn on a page; `raw` is pdfium's own interface."""
    across: list[_Rule] = []
    down: list[_Rule] = []
    for left, top, right, bottom, boxed in _drawn(raw, page, shape):
        if bottom - top <= _THIN and right - left >= _SHORTEST:
            across.append(_Rule((top + bottom) / 2, left, right))
        elif right - left <= _THIN and bottom - top >= _SHORTEST:
            down.append(_Rule((left + right) / 2, top, bottom))
        elif boxed and min(right - left, bottom - top) >= _SHORTEST:
            across += [_Rule(top, left, right), _Rule(bottom, left, right)]
            down += [_Rule(left, top, bottom), _Rule(right, top, bottom)]
    grids = tuple(table for band in _bands(down) if (table := _grid(band, across, down)) is not None)
    return Rulings(grids, tuple(_stacks(across)))


def _drawn(raw: Any, page: Any, shape: PageShape) -> Iterator[tuple[float, float, float, float, bool]]:
    """Yield the bounds of what is drawn as lines and boxes, each with whether its edge is drawn."""
    edges = [ctypes.c_float() for _ in range(4)]
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    for number in range(min(raw.FPDFPage_CountObjects(page.raw), _MOST_OBJECTS)):
        each = raw.FPDFPage_GetObject(page.raw, number)
        if raw.FPDFPageObj_GetType(each) != raw.FPDF_PAGEOBJ_PATH:
            continue
        if not raw.FPDFPageObj_GetBounds(each, *map(ctypes.byref, edges)):
            continue
        raw.FPDFPath_GetDrawMode(each, ctypes.byref(fill), ctypes.byref(stroke))
        left, bottom, right, top = (edge.value for edge in edges)
        yield *shape.shown(left, bottom, right, top), bool(stroke.value)


def _stacks(across: Sequence[_Rule]) -> Iterator[Stack]:
    """Yield lines of one length, where there are enough of them below each other."""
    alike: dict[tuple[int, int], list[_Rule]] = {}
    for rule in across:
        alike.setdefault((round(rule.start / _NEAR), round(rule.end / _NEAR)), []).append(rule)
    for rules in alike.values():
        rows = _places(rules)
        if len(rows) > _FEW_ROWS and rules[0].end - rules[0].start >= _WIDE:
            yield Stack(rules[0].start, rules[0].end, rows)


def _bands(down: Sequence[_Rule]) -> list[tuple[float, float]]:
    """Return the heights over which lines run down without a break."""
    bands: list[list[float]] = []
    for rule in sorted(down, key=lambda each: each.start):
        if bands and rule.start <= bands[-1][1] + _NEAR:
            bands[-1][1] = max(bands[-1][1], rule.end)
        else:
            bands.append([rule.start, rule.end])
    return [(top, bottom) for top, bottom in bands]


def _grid(band: tuple[float, float], across: Sequence[_Rule], down: Sequence[_Rule]) -> RuledTable | None:
    top, bottom = band
    inside = tuple(rule for rule in down if top - _NEAR <= rule.start and rule.end <= bottom + _NEAR)
    level = tuple(rule for rule in across if top - _NEAR <= rule.at <= bottom + _NEAR)
    drawn, rows = _places(inside), _places(level)
    columns = _with_outer(drawn, level)
    if len(columns) < 3 or not rows:
        return None
    above, below = rows[0] - top > _SHORTEST, bottom - rows[-1] > _SHORTEST
    rows = (*((top,) if above else ()), *rows, *((bottom,) if below else ()))
    if len(rows) < LONE:
        return None
    return RuledTable(columns, rows, level, inside, above, below, unboxed=len(columns) > len(drawn))


def _with_outer(columns: tuple[float, ...], level: Sequence[_Rule]) -> tuple[float, ...]:
    """Return the columns with the outer ones, beside which nothing is drawn, where the lines across reach over them."""
    wide = [rule for rule in _joined(level) if columns and rule.covers(columns[0]) and rule.covers(columns[-1])]
    if len(columns) < LONE or not wide:
        return columns
    left, right = min(rule.start for rule in wide), max(rule.end for rule in wide)
    before = (left,) if columns[0] - left > _OUTER else ()
    return (*before, *columns, *((right,) if right - columns[-1] > _OUTER else ()))


def _joined(rules: Sequence[_Rule]) -> list[_Rule]:
    """Return lines across with those that touch at their ends as one."""
    found: list[_Rule] = []
    for rule in sorted(rules, key=lambda each: (round(each.at), each.start)):
        last = found[-1] if found else None
        if last is not None and abs(last.at - rule.at) <= _NEAR and rule.start <= last.end + _NEAR:
            found[-1] = _Rule(last.at, min(last.start, rule.start), max(last.end, rule.end))
        else:
            found.append(rule)
    return found


def _places(rules: Iterable[_Rule]) -> tuple[float, ...]:
    """Return where lines are, those beside each other as one."""
    places: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not places or at > places[-1] + _NEAR:
            places.append(at)
    return tuple(places)


def _is_drawn(rules: Iterable[_Rule], at: float, past: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.covers(past) for rule in rules)
