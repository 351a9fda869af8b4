"""Parts the rows of a PDF table whose columns are ruled and whose rows are not, by the levels at which cells begin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from clausemark.intake.pdf_lines import Line
from clausemark.provisions.sentences import is_terminated

Cells = dict[tuple[int, int], list[Line]]
"""Lines by row and column."""

_FEWEST_COLUMNS = 3
_LEVEL = 0.4
"""Font sizes by which the middles of lines may differ that stand at one level."""
_LOOSE = 1.5
"""Font sizes of blank at both sides, beside the next word, that a line has at its end when its end was meant."""
_LEADER = "...."


def by_levels(cells: Cells, edges: Sequence[float], *, open_above: bool) -> Cells:
    """Return the cells of a table with each ruled row parted into those that begin in its first column.

    A row begins where nearly all columns have a line at the level of one in the first column, and the lines above them
    had ended there. `edges` are where the columns begin and the last one ends, in points. What stands above the first
    row is a row by itself, for the rest of one, where the table is `open_above`.
    """
    found: Cells = {}
    number = 0
    for row in sorted({row for row, _ in cells}):
        columns = {column: sorted(lines, key=_middle) for (at, column), lines in cells.items() if at == row}
        starts = _starts(columns, edges)[0 if open_above and number == 0 else 1 :]
        for column, lines in columns.items():
            for line in lines:
                place = sum(start.middle <= line.middle + _LEVEL * line.size for start in starts)
                found.setdefault((number + place, column), []).append(line)
        number += len(starts) + 1
    return found


def _starts(columns: Mapping[int, Sequence[Line]], edges: Sequence[float]) -> list[Line]:
    if len(columns) < _FEWEST_COLUMNS or min(columns) != 0:
        return []
    return [line for line in columns[0] if _begins(line, columns, edges)]


def _begins(first: Line, columns: Mapping[int, Sequence[Line]], edges: Sequence[float]) -> bool:
    """Tell whether a row begins at the level of a line: its lines stand there, and what is above them had ended."""
    level = 0
    for column, lines in columns.items():
        at = next((place for place, line in enumerate(lines) if _is_level(line, first)), None)
        if at is None:
            continue
        level += 1
        if at and not _had_ended(lines[at - 1], lines[at], edges[column + 1] - edges[column]):
            return False
    return level >= max(_FEWEST_COLUMNS - 1, len(columns) - 1)


def _had_ended(before: Line, line: Line, width: float) -> bool:
    """Tell whether a line of a column so many points wide had room for the first word of the next."""
    word = line.words[0]
    room = width - (before.right - before.left) - (word.right - word.left)
    return room > _LOOSE * before.size or before.text.endswith(_LEADER) or is_terminated(before.text)


def _is_level(one: Line, two: Line) -> bool:
    return abs(one.middle - two.middle) <= _LEVEL * max(one.size, two.size)


def _middle(line: Line) -> float:
    return line.middle
