"""Finds the tables that are ruled on a PDF page: the lines that are drawn tell cells, however long their text is."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from clausemark.intake.pdf_lines import Line, line_of
from clausemark.intake.pdf_words import PageShape, Word

_THIN = 2.5
"""Points; what is drawn no thicker is a line."""
_SHORTEST = 6.0
_NEAR = 3.0
"""Points by which the ends of lines may miss each other."""
_MOST_OBJECTS = 5_000
_FEW_ROWS = 3
"""Rows with several cells that make a table of lines; fewer part the columns of a page."""
_WIDE = 150.0
_HEAD = 1.5
"""Font sizes from the middle of a head to the line on which it stands."""
_LONE = 2
"""Lines across that one row needs."""
_Cells = dict[tuple[int, int], list[Line]]


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

    It is open where its columns run on past its first or last line across, as the end of a page leaves a row.
    """

    columns: tuple[float, ...]
    rows: tuple[float, ...]
    across: tuple[_Rule, ...]
    down: tuple[_Rule, ...]
    open_above: bool = False
    open_below: bool = False

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
class FilledTable:
    """A ruled table with the lines that stand in its cells, by row and column."""

    top: float
    cells: dict[tuple[int, int], list[Line]]
    edges: tuple[float, ...] = ()
    """Where its columns begin and the last one ends, where that is drawn."""
    open_above: bool = False
    open_below: bool = False

    @property
    def bottom(self) -> float:
        """Where its text ends."""
        return max(line.bottom for cell in self.cells.values() for line in cell)


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


def lone_rows(rulings: Rulings, lines: Sequence[Line]) -> list[FilledTable]:
    """Return the grids of a single row with their lines: each may be what the end of a page cuts off a table."""
    found = []
    for grid in rulings.grids:
        near = [line for line in lines if grid.top <= line.middle <= grid.bottom]
        cells = _placed(grid, near) if len(grid.rows) == _LONE else None
        if cells and len({column for _, column in cells}) > 1:
            found.append(FilledTable(grid.top, cells, grid.columns, grid.open_above, grid.open_below))
    return found


def filled(rulings: Rulings, lines: Sequence[Line]) -> tuple[list[FilledTable], list[Line]]:
    """Return the tables with their lines, from top to bottom, and the lines that stand in none.

    A grid beside which other text stands, or that holds text in one column or row only, is no table.
    """
    found: list[FilledTable] = []
    rest = list(lines)
    for grid in rulings.grids:
        near = [line for line in rest if grid.top <= line.middle <= grid.bottom]
        cells = _gridded(grid, near)
        if cells is not None:
            found.append(FilledTable(grid.top, cells, grid.columns, grid.open_above, grid.open_below))
            rest = [line for line in rest if line not in near]
    for stack in rulings.stacks:
        near = [line for line in rest if stack.rows[0] <= line.middle <= stack.rows[-1]]
        cells = _stacked(stack, near)
        if cells is not None:
            head = _head(stack, cells, rest)
            near += [line for cell in head.values() for line in cell]
            cells |= head
            found.append(FilledTable(min(line.top for line in near), cells))
            rest = [line for line in rest if line not in near]
    return sorted(found, key=lambda table: table.top), rest


def _gridded(grid: RuledTable, near: Sequence[Line]) -> _Cells | None:
    cells = _placed(grid, near)
    return cells if cells is not None and _is_table(cells) else None


def _placed(grid: RuledTable, near: Sequence[Line]) -> _Cells | None:
    """Return the lines by the cells in which they stand, None where some stand beside the grid."""
    placed = [(line, [(grid.cell_of(word), word) for word in line.words]) for line in near]
    if any(cell is None for _, words in placed for cell, _ in words):
        return None
    cells: _Cells = {}
    for line, words in placed:
        for cell, part in _runs(words):
            cells.setdefault(cell, []).append(line_of(part, line.page))
    return cells


def _stacked(stack: Stack, near: Sequence[Line]) -> _Cells | None:
    """Return the cells between stacked lines: columns begin where several rows begin something at their top."""
    if any(line.left < stack.left - _NEAR or line.right > stack.right + _NEAR for line in near):
        return None
    rows: dict[int, list[Line]] = {}
    for line in near:
        rows.setdefault(bisect_right(stack.rows, line.middle) - 1, []).append(line)
    begins = [left for row in rows.values() for left in _beginnings(row)]
    edges = [at for at in _columns(begins) if sum(abs(at - left) <= _NEAR for left in begins) > 1]
    if len(edges) < 2 or sum(len(_beginnings(row)) > 1 for row in rows.values()) < _FEW_ROWS:
        return None
    cells: _Cells = {}
    for number, row in rows.items():
        for line in row:
            column = max(0, bisect_right(edges, line.left + _NEAR) - 1)
            if column + 1 < len(edges) and line.right > edges[column + 1] and len(_beginnings(row)) > 1:
                return None
            cells.setdefault((number, column), []).append(line)
    return cells if _is_table(cells) else None


def _head(stack: Stack, cells: _Cells, lines: Sequence[Line]) -> _Cells:
    """Return the row that stands on the first line without one above it, where its cells begin as the columns do."""
    lefts = {
        column: min(line.left for cell in cells for line in cells[cell] if cell[1] == column) for _, column in cells
    }
    above = [line for line in lines if 0 < stack.rows[0] - line.middle < _HEAD * line.size]
    found: _Cells = {}
    for line in above:
        column = next((at for at, left in lefts.items() if abs(left - line.left) <= _NEAR), None)
        if column is None:
            return {}
        found.setdefault((-1, column), []).append(line)
    return found if len(found) > 1 else {}


def _beginnings(row: Sequence[Line]) -> list[float]:
    """Return where the texts of a row begin that stand side by side at its top."""
    top = min(line.middle for line in row)
    return [line.left for line in row if line.middle - top < line.size]


def _columns(lefts: Iterable[float]) -> list[float]:
    found: list[float] = []
    for left in sorted(lefts):
        if not found or left > found[-1] + _NEAR:
            found.append(left)
    return found


def _is_table(cells: _Cells) -> bool:
    return len({row for row, _ in cells}) > 1 and len({column for _, column in cells}) > 1


def _runs(words: Sequence[tuple[tuple[int, int] | None, Word]]) -> Iterator[tuple[tuple[int, int], list[Word]]]:
    """Yield the words of a line by the cells in which they stand, in their order."""
    current: list[Word] = []
    last: tuple[int, int] | None = None
    for cell, word in words:
        if current and cell != last and last is not None:
            yield last, current
            current = []
        last = cell
        current.append(word)
    if current and last is not None:
        yield last, current


def may_be_ruled(lines: Sequence[Line], few: int = 2) -> bool:
    """Tell whether some lines stand side by side, as those of a table do: other pages are not searched for rules."""
    ordered = sorted(lines, key=lambda line: line.middle)
    beside = sum(
        abs(one.middle - two.middle) < _NEAR and (one.right < two.left or two.right < one.left)
        for one, two in pairwise(ordered)
    )
    return beside >= few


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
    columns, rows = _places(inside), _places(level)
    if len(columns) < 3 or not rows:
        return None
    above, below = rows[0] - top > _SHORTEST, bottom - rows[-1] > _SHORTEST
    rows = (*((top,) if above else ()), *rows, *((bottom,) if below else ()))
    return RuledTable(columns, rows, level, inside, above, below) if len(rows) >= _LONE else None


def _places(rules: Iterable[_Rule]) -> tuple[float, ...]:
    """Return where lines are, those beside each other as one."""
    places: list[float] = []
    for at in sorted(rule.at for rule in rules):
        if not places or at > places[-1] + _NEAR:
            places.append(at)
    return tuple(places)


def _is_drawn(rules: Iterable[_Rule], at: float, past: float) -> bool:
    return any(abs(rule.at - at) <= _NEAR and rule.covers(past) for rule in rules)
