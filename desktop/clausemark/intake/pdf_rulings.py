"""Finds the tables that are ruled on a PDF page: the lines that are drawn tell cells, however long their text is."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from clausemark.intake.pdf_drawn import LONE, RuledTable, Rulings, Stack
from clausemark.intake.pdf_levels import by_levels
from clausemark.intake.pdf_lines import Line, line_of
from clausemark.intake.pdf_words import Word

_NEAR = 3.0
"""Points by which the ends of lines may miss each other."""
_FEW_ROWS = 3
"""Rows with several cells that make a table of lines; fewer part the columns of a page."""
_HEAD = 1.5
"""Font sizes from the middle of a head to the line on which it stands."""
_Cells = dict[tuple[int, int], list[Line]]


@dataclass(frozen=True, slots=True)
class FilledTable:
    """A ruled table with the lines that stand in its cells, by row and column."""

    top: float
    cells: dict[tuple[int, int], list[Line]]
    edges: tuple[float, ...] = ()
    """Where its columns begin and the last one ends, where that is drawn."""
    open_above: bool = False
    open_below: bool = False
    unruled_rows: bool = False
    """Whether its rows are told by the levels of its cells."""
    heads: int = 0
    """Rows at its top that are known to be its head."""

    @property
    def bottom(self) -> float:
        """Where its text ends."""
        return max(line.bottom for cell in self.cells.values() for line in cell)


def lone_rows(rulings: Rulings, lines: Sequence[Line]) -> list[FilledTable]:
    """Return the grids of a single row with their lines: each may be what the end of a page cuts off a table."""
    found = []
    for grid in rulings.grids:
        near = [line for line in lines if grid.top <= line.middle <= grid.bottom]
        cells = _placed(grid, near) if len(grid.rows) == LONE else None
        if cells and len({column for _, column in cells}) > 1:
            found.append(FilledTable(grid.top, cells, *_told(grid)))
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
            found.append(FilledTable(grid.top, cells, *_told(grid)))
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
    if cells is not None and grid.unboxed:
        cells = by_levels(cells, grid.columns, open_above=grid.open_above)
    return cells if cells is not None and _is_table(cells) else None


def _told(grid: RuledTable) -> tuple[tuple[float, ...], bool, bool, bool, int]:
    """Return what a grid says of its table: where rows are not ruled, the one parted from the rest is its head."""
    headed = grid.unboxed and not grid.open_above and len(grid.rows) == LONE + 1
    return grid.columns, grid.open_above, grid.open_below, grid.unboxed, int(headed)


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
