"""Finds the tables of a PDF page that nothing but blank space parts: columns by strips, rows by how cells are set.

The cells of a row begin at one height, or have their middles at one. What stands between two blank strips across the
page may be a row or a part of one: the parts are put together so that the cells of each row are level.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from clausemark.intake.pdf_lines import Line
from clausemark.intake.pdf_rulings import FilledTable, may_be_ruled
from clausemark.intake.pdf_spaced_rows import STRIP, Part, between_strips, in_columns, is_level, is_table, rows_of

_FEW_LINES = 3
_FAR = 3.0
"""Font sizes of blank that end a table."""
_MOST_LINES, _MOST_COLUMNS = 600, 24
"""Of one page; what has more is no table for readers, and would take long."""
_COVERED = 0.7


def spaced(lines: Sequence[Line]) -> tuple[list[FilledTable], list[Line]]:
    """Return the tables with cells of several lines, and the lines that stand in none."""
    found: list[FilledTable] = []
    if len(lines) > _MOST_LINES or not may_be_ruled(lines):
        return found, list(lines)
    rest = sorted(lines, key=lambda line: line.top)
    while (best := _best(rest)) is not None:
        zone, rows = best
        cells = {(number, column): row[column] for number, row in enumerate(rows) for column in row}
        found.append(FilledTable(min(line.top for line in zone), cells))
        taken = set(map(id, zone))
        rest = [line for line in rest if id(line) not in taken]
    inside = set(map(id, rest))
    return found, [line for line in lines if id(line) in inside] if found else list(lines)


def rows_within(lines: Sequence[Line], lefts: Sequence[float]) -> tuple[dict[tuple[int, int], list[Line]], list[Line]]:
    """Return the cells of rows in columns that are known, and the lines after the first that do not fit them.

    `lines` begin where the rows do; `lefts` are where the columns begin.
    """
    edges = [left - STRIP for left in lefts[1:]]
    stop = 0
    while stop < len(lines) and not _ends(lines, stop, stop - 1, edges):
        stop += 1
    rows = rows_of(between_strips(in_columns(lines[:stop], edges)))
    while rows and len(rows[-1]) == 1:
        del rows[-1]
    if not rows or any(len(row) > 1 and not is_level(row) for row in rows) or len(rows[0]) == 1:
        return {}, list(lines)
    bottom = max(line.top for row in rows for cell in row.values() for line in cell)
    cells = {(number, column): row[column] for number, row in enumerate(rows) for column in row}
    return cells, [line for line in lines if line.top > bottom]


def _best(lines: Sequence[Line]) -> tuple[list[Line], list[Part]] | None:
    """Return the table with the most columns, the longest of them, with its lines and rows; None without any."""
    for edges, zone in _zones(lines):
        rows = rows_of(between_strips(in_columns(zone, edges)))
        while rows and len(rows[0]) == 1:
            del rows[0]
        while rows and len(rows[-1]) == 1:
            del rows[-1]
        if is_table(rows):
            tops = [line.top for row in rows for cell in row.values() for line in cell]
            return [line for line in zone if min(tops) <= line.top <= max(tops)], rows
    return None


def _zones(lines: Sequence[Line]) -> Iterator[tuple[list[float], list[Line]]]:
    """Yield where columns begin and the lines that keep the strips before them blank, those with most columns first."""
    runs = [(first, end, edge) for edge in _edges(lines) for first, end in _runs(lines, edge)]
    zones: dict[tuple[float, ...], tuple[int, int]] = {}
    for first, end, _ in runs:
        beside = [run for run in runs if min(run[1], end) - max(run[0], first) >= _COVERED * (end - first)]
        edges = tuple(sorted({run[2] for run in beside}))
        middle = (max(run[0] for run in beside) + min(run[1] for run in beside)) // 2
        zones[edges] = _reach(lines, edges, middle)
    for edges, (start, stop) in sorted(zones.items(), key=lambda each: (-len(each[0]), each[1][0] - each[1][1])):
        yield list(edges), list(lines[start:stop])


def _reach(lines: Sequence[Line], edges: Sequence[float], middle: int) -> tuple[int, int]:
    """Return the half-open range of lines around one that cross no edge and leave no wide gap."""
    start = stop = middle
    while start and not _ends(lines, start - 1, start, edges):
        start -= 1
    while stop < len(lines) and not _ends(lines, stop, stop - 1, edges):
        stop += 1
    return start, stop


def _ends(lines: Sequence[Line], place: int, beside: int, edges: Sequence[float]) -> bool:
    line, other = lines[place], lines[max(0, min(beside, len(lines) - 1))]
    apart = max(line.top, other.top) - min(line.bottom, other.bottom)
    return apart > _FAR * line.size or any(_crosses(line, edge) for edge in edges)


def _edges(lines: Sequence[Line]) -> list[float]:
    """Return where several lines begin that do not begin at the left of the page."""
    edges: list[float] = []
    for _, group in groupby(sorted(line.left for line in lines), key=lambda left: round(left / STRIP)):
        lefts = list(group)
        if len(lefts) >= _FEW_LINES and (not edges or lefts[0] - edges[-1] > STRIP):
            edges.append(lefts[0])
    return edges[1:_MOST_COLUMNS]


def _runs(lines: Sequence[Line], edge: float) -> Iterator[tuple[int, int]]:
    """Yield the half-open runs of lines that leave the strip before an edge blank and stand on both sides of it."""
    first, bottom = 0, float("-inf")
    for place, line in enumerate(lines):
        crosses = _crosses(line, edge)
        if crosses or (place > first and line.top - bottom > _FAR * line.size):
            yield from _trimmed(lines, first, place, edge)
            first, bottom = place + crosses, float("-inf")
        bottom = max(bottom, line.bottom)
    yield from _trimmed(lines, first, len(lines), edge)


def _crosses(line: Line, edge: float) -> bool:
    strip = edge - STRIP / 2
    if line.left >= strip or line.right <= strip:
        return False
    return any(word.left < strip < word.right for word in line.words)


def _trimmed(lines: Sequence[Line], first: int, end: int, edge: float) -> Iterator[tuple[int, int]]:
    """Yield a run from the first line that has another beside it; those after it that are far from both are left."""
    while first < end and not _is_beside(lines[first], lines[first:end], edge):
        first += 1
    while end > first and not _is_beside(lines[end - 1], lines[first:end], edge):
        end -= 1
    right = sum(line.right > edge for line in lines[first:end])
    left = sum(line.left < edge - STRIP for line in lines[first:end])
    if min(left, right) >= _FEW_LINES:
        yield first, end


def _is_beside(line: Line, others: Sequence[Line], edge: float) -> bool:
    """Tell whether other words stand at the height of a line on the other side of an edge, or go on from such ones."""
    if line.left < edge - STRIP and line.right > edge:
        return True
    is_left = line.right <= edge
    reach = line.size
    return any(
        (other.right <= edge) != is_left and other.top - reach < line.middle < other.bottom + reach for other in others
    )
