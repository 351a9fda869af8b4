"""Where the cells of an HTML table stand, those that reach over rows and columns counted in."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from lxml import etree

from clausemark.provisions.source_text import TablePlace

_WIDEST = 1000
_LINES_OF_PAGE = 8


@dataclass(slots=True)
class TableGrid:
    """The cells met so far of one table; `outer` is the cell that the table stands in."""

    number: int
    outer: TablePlace | None
    in_head: bool = False
    row: int = -1
    column: int = 0
    taken: dict[int, int] = field(default_factory=dict)

    def next_row(self) -> None:
        """Begin a row."""
        self.row += 1
        self.column = 0
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}

    def next_cell(self, element: etree._Element, *, header: bool) -> TablePlace:
        """Return the place of the next cell of the row."""
        while self.column in self.taken:
            self.column += 1
        span, rows = whole(element.get("colspan"), 1), whole(element.get("rowspan"), 1)
        place = TablePlace(self.number, max(self.row, 0), self.column, header, span)
        if rows > 1 and self.column < _WIDEST:
            self.taken.update(dict.fromkeys(range(self.column, self.column + span), rows))
        self.column += span
        return place


def holds_page(cell: etree._Element) -> bool:
    """Tell whether a cell holds so many lines that the table lays out a page, and tells no data."""
    return sum(1 for _ in islice(cell.iter("br"), _LINES_OF_PAGE)) == _LINES_OF_PAGE


def whole(text: str | None, default: int) -> int:
    """Return a whole number from 1 to 999 that an attribute gives, else the default."""
    number = int(text) if text and text.isascii() and text.isdigit() and len(text) < 4 else default
    return number if 0 < number < _WIDEST else default
