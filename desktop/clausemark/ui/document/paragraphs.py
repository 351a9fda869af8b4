"""A version's text as the rows that its page lays out: paragraphs, headings, list items, rows of tables."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum, auto
from itertools import groupby, pairwise
from typing import NamedTuple

from clausemark.provisions.source_text import Block, BlockKind, TablePlace
from clausemark.services.showing import ShownVersion

LONGEST = 4000
"""Code points of one layout; a longer paragraph is shown in parts, cut at a blank, so that none takes long."""
_PART = re.compile(rf"[^\n]{{1,{LONGEST}}}(?=\s|$)|[^\n]{{1,{LONGEST}}}")

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


class Role(Enum):
    """How a row looks."""

    BODY = auto()
    HEADING = auto()
    LIST_ITEM = auto()
    FIXED = auto()
    TABLE = auto()


class Piece(NamedTuple):
    """A half-open span of the text that is laid out as one paragraph, with its list marker where it has one."""

    start: int
    end: int
    marker: str | None = None
    level: int = 0


class Cell(NamedTuple):
    """The pieces in one cell of a table's row, and the columns it takes."""

    column: int
    span: int
    header: bool
    pieces: tuple[Piece, ...]


class Paragraph(NamedTuple):
    """One row of the page; `start` and `end` enclose all of its pieces.

    `level` is that of a heading or a list, `provision` the place of the clause it belongs to or -1, `table` the
    number of its table or -1; `first` says that it begins a block, so that parts of one stand close together.
    """

    start: int
    end: int
    role: Role
    level: int = 0
    aside: bool = False
    provision: int = -1
    first: bool = True
    table: int = -1
    pieces: tuple[Piece, ...] = ()
    cells: tuple[Cell, ...] = ()


class Page(NamedTuple):
    """The rows of a page in reading order, and the widths of its tables' columns as shares of 1."""

    paragraphs: Sequence[Paragraph]
    starts: Sequence[int]
    columns: dict[int, tuple[float, ...]]

    def at(self, offset: int) -> int:
        """Return the row of a code point: the one that holds it, or the last that begins before it."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def touching(self, start: int, end: int) -> range:
        """Return the rows that a half-open span touches."""
        first = self.at(start)
        if first < len(self.paragraphs) and self.paragraphs[first].end <= start:
            first += 1
        return range(first, max(first, bisect_left(self.starts, end)))


def page_of(shown: ShownVersion) -> Page:
    """Return the rows of a version's page."""
    return page_of_rows(list(_Rows(shown).rows()))


def page_of_lines(text: str) -> Page:
    """Return a text as rows of its lines, for a source that is shown as it is."""
    rows = []
    for number, match in enumerate(_LINE.finditer(text), 1):
        start, end = match.span(1)
        for begins in range(start, end, LONGEST) or (start,):
            piece = Piece(begins, min(end, begins + LONGEST))
            rows.append(Paragraph(*piece[:2], Role.FIXED, number, first=begins == start, pieces=(piece,)))
        if not match[2]:
            break
    return page_of_rows(rows)


def page_of_rows(rows: list[Paragraph]) -> Page:
    """Return rows in reading order as a page."""
    return Page(rows, [row.start for row in rows], _columns(rows))


def parts_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of a span of a text without the blanks around them, long ones in parts."""
    for match in _PART.finditer(text, start, end):
        words = match.group()
        lead = len(words) - len(words.lstrip())
        if lead < len(words):
            yield match.start() + lead, match.start() + len(words.rstrip())


class _Rows:
    """Goes through the blocks once, with the provision, heading and aside that each part of them belongs to."""

    def __init__(self, shown: ShownVersion) -> None:
        self._shown = shown
        self._text = shown.text
        spans = [(each.start, each.end) for each in shown.provisions]
        headings = [(each.start, each.end) for each in shown.headings]
        asides = [(each.start, each.end) for each in shown.boilerplate]
        self._cuts = sorted({edge for span in (*spans, *headings, *asides) for edge in span})
        self._provisions = _Finder(spans)
        self._headings = _Finder(headings)
        self._asides = _Finder(asides)

    def rows(self) -> Iterator[Paragraph]:
        """Yield the rows in reading order."""
        for place, inside in groupby(self._shown.blocks, key=_row_key):
            blocks = list(inside)
            if place is None or self._runs_like_text(blocks):
                for block in blocks:
                    if self._is_whole(block):
                        yield self._part(block, block.start, block.end, block.marker, first=True)
                    else:
                        yield from self._of_block(block)
            else:
                yield self._of_cells(blocks)

    def _runs_like_text(self, blocks: list[Block]) -> bool:
        """Tell whether a row of a table holds several clauses, or headings of them: then it only arranges a page."""
        start, end = blocks[0].start, blocks[-1].end
        if self._provisions.beginning(start + 1, end):
            return True
        heading = self._headings.holding(start)
        return self._headings.beginning(start + 1, end) or (heading >= 0 and self._shown.headings[heading].end < end)

    def _of_block(self, block: Block) -> Iterator[Paragraph]:
        marker: str | None = block.marker
        for start, end in self._divided(block):
            yield self._part(block, start, end, marker, first=start == block.start)
            marker = None

    def _part(self, block: Block, start: int, end: int, marker: str | None, *, first: bool) -> Paragraph:
        role, level = self._role(block, start)
        aside = block.boilerplate is not None or self._asides.holding(start) >= 0
        piece = Piece(start, end, marker, level if role is Role.LIST_ITEM else 0)
        return Paragraph(start, end, role, level, aside, self._provisions.holding(start), first, -1, (piece,))

    def _is_whole(self, block: Block) -> bool:
        """Tell whether a block is one part: nothing begins or ends inside it, and it is neither long nor has lines."""
        start, end = block.start, block.end
        cut = bisect_right(self._cuts, start)
        is_cut = cut < len(self._cuts) and self._cuts[cut] < end
        return not is_cut and end - start <= LONGEST and self._text.find("\n", start, end) < 0

    def _role(self, block: Block, start: int) -> tuple[Role, int]:
        heading = self._headings.holding(start)
        if heading >= 0:
            return Role.HEADING, self._shown.headings[heading].level
        if block.kind is BlockKind.LIST_ITEM:
            return Role.LIST_ITEM, block.level
        if block.kind is BlockKind.PREFORMATTED:
            return Role.FIXED, 0
        return Role.BODY, 0

    def _of_cells(self, blocks: list[Block]) -> Paragraph:
        cells = []
        for place, inside in groupby(blocks, key=_cell_place):
            pieces = tuple(piece for block in inside for piece in self._pieces(block))
            cells.append(Cell(place.column, place.span, place.header, pieces))
        start, end = blocks[0].start, blocks[-1].end
        heading = self._headings.holding(start)
        return Paragraph(
            start,
            end,
            Role.TABLE,
            level=0 if heading < 0 else 1,
            aside=self._asides.holding(start) >= 0,
            provision=self._provisions.holding(start),
            first=True,
            table=blocks[0].place.table if blocks[0].place is not None else -1,
            cells=tuple(cells),
        )

    def _pieces(self, block: Block) -> Iterator[Piece]:
        for start, end in parts_of(self._text, block.start, block.end):
            yield Piece(start, end, block.marker if start == block.start else None, block.level)

    def _divided(self, block: Block) -> Iterator[tuple[int, int]]:
        """Yield the parts of a block between the edges of clauses, headings and asides, and between its lines."""
        first, last = bisect_right(self._cuts, block.start), bisect_left(self._cuts, block.end)
        edges = [block.start, *self._cuts[first:last], block.end]
        for start, end in pairwise(edges):
            yield from parts_of(self._text, start, end)


class _Finder:
    """Finds which of ordered, disjoint spans holds an offset."""

    def __init__(self, spans: Sequence[tuple[int, int]]) -> None:
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def beginning(self, start: int, end: int) -> bool:
        """Tell whether a span begins between two offsets."""
        place = bisect_left(self._starts, start)
        return place < len(self._starts) and self._starts[place] < end

    def holding(self, offset: int) -> int:
        """Return the place of the span that holds an offset, -1 when none does."""
        place = bisect_right(self._starts, offset) - 1
        return place if place >= 0 and offset < self._ends[place] else -1


def _row_key(block: Block) -> tuple[int, int] | None:
    return None if block.place is None else (block.place.table, block.place.row)


def _cell_place(block: Block) -> TablePlace:
    assert block.place is not None
    return block.place


def _columns(rows: Iterable[Paragraph]) -> dict[int, tuple[float, ...]]:
    """Return the shares of the columns of each table: wide texts get more, but none is starved."""
    found: dict[int, tuple[float, ...]] = {}
    for table, inside in groupby((row for row in rows if row.cells), key=lambda row: row.table):
        weights: dict[int, float] = {}
        for row in inside:
            for cell in row.cells:
                length = sum(piece.end - piece.start for piece in cell.pieces) / cell.span
                for column in range(cell.column, cell.column + cell.span):
                    weights[column] = max(weights.get(column, 0.0), min(length, 400.0))
        found[table] = _shares(weights)
    return found


def _shares(weights: dict[int, float]) -> tuple[float, ...]:
    columns = max(weights) + 1
    softened = [max(weights.get(column, 0.0), 12.0) ** 0.5 for column in range(columns)]
    return tuple(each / sum(softened) for each in softened)
