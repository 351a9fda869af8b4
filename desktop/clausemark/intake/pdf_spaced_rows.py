"""Puts what stands between blank strips of a PDF page together into rows whose cells are level."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby, pairwise
from statistics import median

from clausemark.intake.pdf_lines import Line, is_label, line_of

_FEW_LETTERS = 3
_MOST_COSTLY = 0.34
"""Rows of a table that may have cells that are not level, of all its rows."""
STRIP = 1.5
"""Points that stay blank before a column, and by which its lines may miss its edge."""
_FEW_ROWS = 3
"""Rows with several cells that make a table."""
_LONG_CELLS = 2
_LEVEL = 4.0
"""Points by which the tops, or the middles, of the cells of a row may differ."""
_CLOSE = 0.3
"""Font sizes of blank between two lines of a paragraph at most."""
_LONGEST_ROW = 20
"""Parts that one row may have: the paragraphs of its longest cell."""
_ALONE, _UNEVEN, _MERGED, _EACH = 1.0, 4.0, 0.2, -0.01
"""What a row costs with one cell, with cells that are not level, for each further part that might be a row of its own,
and at all: of equal ways the one with more rows is taken."""
_MOSTLY = 0.75

Part = dict[int, list[Line]]
"""Lines by their columns."""


def in_columns(lines: Sequence[Line], edges: Sequence[float]) -> list[tuple[int, Line]]:
    """Return the lines divided at the edges of columns, each with its column."""
    found: list[tuple[int, Line]] = []
    for line in lines:
        columns = groupby(line.words, key=lambda word: bisect_right(edges, word.left + STRIP))
        found += [(column, line_of(list(words), line.page)) for column, words in columns]
    return found


def between_strips(placed: Sequence[tuple[int, Line]]) -> list[Part]:
    """Return what stands between the strips that are blank across all columns."""
    parts: list[Part] = []
    bottom = float("-inf")
    for column, line in sorted(placed, key=lambda each: each[1].top):
        if line.top - bottom > _CLOSE * line.size:
            parts.append({})
        parts[-1].setdefault(column, []).append(line)
        bottom = max(bottom, line.bottom)
    return parts


def rows_of(parts: Sequence[Part]) -> list[Part]:
    """Return the parts put together into rows at the least cost."""
    costs, cuts = [0.0], [0]
    for end in range(1, len(parts) + 1):
        starts = range(max(0, end - _LONGEST_ROW), end)
        cost, start = min((costs[start] + _cost(parts[start:end]), start) for start in starts)
        costs.append(cost)
        cuts.append(start)
    rows: list[Part] = []
    end = len(parts)
    while end:
        rows.append(_together(parts[cuts[end] : end]))
        end = cuts[end]
    return rows[::-1]


def _cost(parts: Sequence[Part]) -> float:
    row = _together(parts)
    if len(row) == 1:
        return _ALONE * len(parts) + _EACH
    several = sum(len(part) > 1 for part in parts) - 1
    return (0.0 if is_level(row) else _UNEVEN) + _MERGED * max(0, several) + _EACH


def is_level(row: Part) -> bool:
    """Tell whether the cells of a row begin at one height, or have their middles at one."""
    tops = [min(line.top for line in lines) for lines in row.values()]
    middles = [(top + max(line.bottom for line in lines)) / 2 for top, lines in zip(tops, row.values(), strict=True)]
    return min(max(tops) - min(tops), max(middles) - min(middles)) <= _LEVEL


def _together(parts: Sequence[Part]) -> Part:
    row: Part = {}
    for part in parts:
        for column, lines in part.items():
            row.setdefault(column, []).extend(lines)
    return row


def is_table(rows: Sequence[Part]) -> bool:
    """Tell whether most rows have level cells, some of several lines, and every column has words."""
    level = [row for row in rows if len(row) > 1 and is_level(row)]
    long = [row for row in level if any(_heights(lines) > 1 for lines in row.values())]
    if len(level) < _FEW_ROWS or len(long) < _LONG_CELLS or len(level) < (1 - _MOST_COSTLY) * len(rows):
        return False
    if not _are_apart(rows):
        return False
    columns: dict[int, list[Line]] = {}
    for row in rows:
        for column, lines in row.items():
            columns.setdefault(column, []).extend(lines)
    return all(_has_words(lines) for lines in columns.values())


def _are_apart(rows: Sequence[Part]) -> bool:
    """Tell whether more blank stands between most rows than between the lines of a cell; columns of text differ."""
    edges = [
        (
            min(line.top for cell in row.values() for line in cell),
            max(line.bottom for cell in row.values() for line in cell),
        )
        for row in rows
    ]
    between = [two[0] - one[1] for one, two in pairwise(edges)]
    within = [
        two.top - one.bottom
        for row in rows
        for cell in row.values()
        for one, two in pairwise(sorted(cell, key=lambda line: line.top))
        if two.top > one.top + one.size / 2
    ]
    wide = sum(gap > median(within) + _CLOSE * rows[0][min(rows[0])][0].size for gap in between)
    return wide >= _MOSTLY * len(between)


def _heights(lines: Sequence[Line]) -> int:
    """Return how many lines stand below each other."""
    return 1 + sum(two.top - one.top > one.size / 2 for one, two in pairwise(sorted(lines, key=lambda line: line.top)))


def _has_words(lines: Sequence[Line]) -> bool:
    """Tell whether a column holds words, not the numbers or bullets of clauses."""
    labels = sum(is_label(line) for line in lines)
    return 2 * labels < len(lines) and median(sum(map(str.isalpha, line.text)) for line in lines) > _FEW_LETTERS
