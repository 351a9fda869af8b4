"""Puts the parts of a table together that the ends of pages have cut: its rows go on, a head printed again is told.

A table goes on where nothing but page furniture and notes stands between its parts, its columns stay where they were,
and no other head begins. A row that is cut within its cells is put together only where every cell goes on for certain.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from clausemark.intake.pdf_layout import Part, Row, Table, lines_of
from clausemark.intake.pdf_paragraphs import Paragraph, is_cut, is_note

_Columns = Mapping[int, tuple[float, float]]
_NEAR = 3.0
"""Points by which the edges of a column may differ from page to page."""
_OTHER_MARGIN = 60.0
"""Points by which all of a drawn table may stand elsewhere on the next page, as margins of facing pages differ."""
_MOST_HEADS = 3
"""Rows that the head of a table has at most."""
_ROOM = 1.5
"""Font sizes of blank, beside its own height, that a row needs to stand at the end of a page."""


@dataclass(slots=True)
class OpenTable:
    """A table that a page ends with: its first part, its columns, its last row, and where the page has room till."""

    first: Table
    columns: _Columns
    row: Row
    until: float
    is_open: bool

    @property
    def end(self) -> float:
        """Where its last row ends on its last page, in points from the top."""
        page = max(line.page for line in lines_of(self.row))
        return max(line.bottom for line in lines_of(self.row) if line.page == page)

    def take(self, table: Table, *, below: bool = False) -> bool:
        """Take a table of the next page as what follows of the table; return False for another table.

        `below` tells that it stands right below what was taken before, so that no room for it is asked for.
        """
        places = _places(table, self)
        if places is None or not table.rows:
            return False
        rows = _heads_apart(self.first.rows, [_placed(row, places) for row in table.rows])
        repeated = _repeated(self.first.rows, rows)
        if repeated > _MOST_HEADS or not (repeated or below or self._leads_to(rows)):
            return False
        table.rows, table.goes_on, table.repeated = rows, True, repeated
        self.first.heads = max(self.first.heads, repeated)
        if len(rows) > repeated and not table.edges:
            rows[repeated : repeated + 1] = self._rest_apart(rows[repeated])
        if len(rows) > repeated and (self._is_left_open(table, rows[repeated]) or self.is_cut(rows[repeated])):
            self._join(rows.pop(repeated))
        if len(rows) > repeated:
            self.row = rows[-1]
        self.is_open = table.open_below
        if not self.first.edges:
            self.columns = _together(self.columns, table.columns())
        return True

    def _leads_to(self, rows: Sequence[Row]) -> bool:
        """Tell whether rows without a head of their own had no room on the page before."""
        others = rows[1:]
        if _stands_out(rows[0]) and others and 2 * sum(map(_stands_out, others)) < len(others):
            return False
        lines = list(lines_of(rows[0]))
        height = max(line.bottom for line in lines) - min(line.top for line in lines)
        return self.until - self.end < height + _ROOM * lines[0].size

    def _is_left_open(self, table: Table, row: Row) -> bool:
        """Tell whether no line is drawn where the page before ends a row, nor where this one goes on with it."""
        if table.unruled_rows:
            return min(row) > 0
        return self.is_open and (table.open_above or table.repeated > 0)

    def is_cut(self, row: Row) -> bool:
        """Tell whether every cell of a row surely goes on with the last row."""
        return all(
            column in self.row and is_cut(self.row[column][-1], cell[0], self.columns[column])
            for column, cell in row.items()
        )

    def _rest_apart(self, row: Row) -> list[Row]:
        """Return a row that nothing but blank space tells, without what goes on with the last row above its cells."""
        for column, cell in row.items():
            others = [line.top for other, paragraphs in row.items() if other != column for line in paragraphs[0].lines]
            lines = cell[0].lines
            gaps = [two.top - one.bottom > one.size / 2 for one, two in pairwise(lines)]
            end = gaps.index(True) + 1 if True in gaps else len(lines) if len(cell) > 1 else 0
            if (
                others
                and end
                and lines[end - 1].bottom <= min(others)
                and self.is_cut({column: [Paragraph(lines[:end])]})
            ):
                below = [Paragraph(lines[end:])] if lines[end:] else []
                return [{column: [Paragraph(lines[:end])]}, {**row, column: [*below, *cell[1:]]}]
        return [row]

    def _join(self, rest: Row) -> None:
        """Put the cells of the rest of a row to those of the row."""
        for column, cell in rest.items():
            own = self.row.setdefault(column, [])
            if own and is_cut(own[-1], cell[0], self.columns[column]):
                own[-1].lines += cell[0].lines
                own += cell[1:]
            else:
                own += cell


def opened(parts: Sequence[Part], body: float, foot: float, before: OpenTable | None) -> OpenTable | None:
    """Return the table that a page ends with but for notes, None when it ends otherwise.

    `body` is the size of the text, `foot` where the text of full pages ends, `before` what the page before ended with.
    """
    until = foot
    for part in reversed(parts):
        if isinstance(part, Table):
            if part.goes_on and before is not None:
                before.until = until
                return before
            return OpenTable(part, part.columns(), part.rows[-1], until, part.open_below)
        if not all(is_note(each, body) for each in part.paragraphs()):
            return None
        until = min(line.top for line in part.lines())
    return None


def _places(table: Table, before: OpenTable) -> dict[int, int] | None:
    """Return for each column of a table the one of the table before that it goes on, None for other columns."""
    here, there = table.columns(), before.columns
    if table.edges and before.first.edges:
        return drawn_places(table.edges, before.first.edges)
    found: dict[int, int] = {}
    aligned = 0
    for column, (left, right) in here.items():
        over = [other for other, (start, end) in there.items() if left < end and start < right]
        if len(over) != 1 or over[0] in found.values():
            return None
        found[column] = over[0]
        start, end = there[over[0]]
        aligned += abs(left - start) <= _NEAR or abs(right - end) <= _NEAR
    return found if 2 * aligned > len(found) else None


def drawn_places(here: Sequence[float], there: Sequence[float]) -> dict[int, int] | None:
    """Return for each drawn column the one of another page that it goes on, None where they differ."""
    shift = here[0] - there[0]
    if abs(shift) > _OTHER_MARGIN or abs(here[-1] - there[-1] - shift) > _NEAR:
        return None
    found: dict[int, int] = {}
    for column, edge in enumerate(here[:-1]):
        place = next((at for at, other in enumerate(there) if abs(edge - other - shift) <= _NEAR), None)
        if place is None:
            return None
        found[column] = place
    return found


def _together(one: _Columns, two: _Columns) -> _Columns:
    found = dict(one)
    for column, (left, right) in two.items():
        start, end = found.get(column, (left, right))
        found[column] = min(left, start), max(right, end)
    return dict(sorted(found.items()))


def _repeated(first: Sequence[Row], rows: Sequence[Row]) -> int:
    """Return with how many of the rows a table begins that its first part begins with."""
    count = 0
    for one, two in zip(first[:-1], rows, strict=False):
        if _words(one) != _words(two):
            break
        count += 1
    return count


def _words(row: Row) -> dict[int, str]:
    return {column: " ".join(paragraph.text for paragraph in cell) for column, cell in row.items()}


def _stands_out(row: Row) -> bool:
    """Tell whether all words of a row with several cells are bold."""
    return len(row) > 1 and all(line.bold for line in lines_of(row))


def _placed(row: Row, places: Mapping[int, int]) -> Row:
    return {places[column]: cell for column, cell in row.items()}


def _heads_apart(first: Sequence[Row], rows: list[Row]) -> list[Row]:
    """Return the rows with a head that stands in one cell with what is below it, for nothing parts them, apart."""
    if not rows:
        return rows
    head: Row = {}
    rest: Row = {}
    for column, words in _words(first[0]).items():
        parted = _parted(rows[0].get(column, []), words)
        if parted is None:
            return rows
        head[column] = parted[0]
        if parted[1]:
            rest[column] = parted[1]
    return [head, rest, *rows[1:]] if rest and head.keys() == rows[0].keys() else rows


def _parted(cell: Sequence[Paragraph], words: str) -> tuple[list[Paragraph], list[Paragraph]] | None:
    """Return a cell parted behind the lines that say given words, None where it does not begin with them."""
    lines = cell[0].lines if cell else []
    for end in range(1, len(lines) + 1):
        if " ".join(line.text for line in lines[:end]) == words:
            below = [Paragraph(lines[end:])] if lines[end:] else []
            return [Paragraph(lines[:end])], [*below, *cell[1:]]
    return None
