"""Tells the rows of a PDF page whose short cells stand below each other, without lines or wide strips between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from clausemark.intake.pdf_lines import Line
from clausemark.intake.pdf_paragraphs import Paragraph

_CLOSE = 0.6


def tables(rows: Sequence[Sequence[Line]]) -> Iterator[tuple[bool, list[list[Line]]]]:
    """Yield runs of rows, each with whether it is a table: two or more rows of cells that stand below each other."""
    run: list[list[Line]] = []
    in_table = False
    for place, row in enumerate(rows):
        cells = list(row)
        joins = in_table and _belongs(cells, run)
        starts = not joins and len(cells) > 1 and place + 1 < len(rows) and _is_aligned(cells, list(rows[place + 1]))
        if (joins or starts) != in_table or (starts and in_table):
            if run:
                yield in_table, run
            run, in_table = [], joins or starts
        run.append(cells)
    if run:
        yield in_table, run


def _is_aligned(row: Sequence[Line], following: Sequence[Line]) -> bool:
    """Tell whether the next row has cells below two cells of this one."""
    near = following[0].top - row[0].top < 6 * row[0].size
    return near and sum(_below(cell, following) for cell in row) >= 2


def _below(cell: Line, row: Sequence[Line]) -> bool:
    return any(abs(cell.left - other.left) < cell.size for other in row)


def _belongs(row: Sequence[Line], run: Sequence[Sequence[Line]]) -> bool:
    lefts = {round(cell.left) for each in run for cell in each}
    last = run[-1][0]
    aligned = [cell for cell in row if any(abs(cell.left - left) < cell.size for left in lefts)]
    if row[0].top - last.top > 4 * last.size:
        return False
    inner = min(lefts) + row[0].size
    goes_on = row[0].top - max(cell.bottom for cell in run[-1]) < _CLOSE * row[0].size
    return len(aligned) == len(row) and (len(row) > 1 or row[0].left > inner or goes_on)


def cells_of(rows: Sequence[Sequence[Line]]) -> Iterator[tuple[int, int, Paragraph]]:
    """Yield row, column and text of the cells of a table; lines below each other without a gap are one row."""
    lefts = _column_edges(rows)
    steps = [two[0].top - one[0].top for one, two in pairwise(rows)]
    parted = max(steps, default=0) > 1.4 * min(steps, default=0)
    cells: dict[tuple[int, int], Paragraph] = {}
    number = 0
    for place, row in enumerate(rows):
        first = abs(row[0].left - lefts[0]) < row[0].size
        if place and (steps[place - 1] > 1.25 * min(steps) if parted else first):
            number += 1
        for line in row:
            column = max(at for at, left in enumerate(lefts) if left <= line.left + line.size or at == 0)
            cells.setdefault((number, column), Paragraph()).lines.append(line)
    for (number, column), paragraph in sorted(cells.items(), key=lambda each: each[0]):
        yield number, column, paragraph


def _column_edges(rows: Iterable[Iterable[Line]]) -> list[float]:
    edges: list[float] = []
    for line in sorted((line for row in rows for line in row), key=lambda each: each.left):
        if not edges or line.left - edges[-1] > line.size:
            edges.append(line.left)
    return edges
