"""The blocks of a Markdown text as they are read: lines go in, blocks with their places come out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from clausemark.intake.folding import Folded, Piece, fold
from clausemark.intake.markdown_inline import InlineReader, may_be_marked
from clausemark.intake.markdown_lines import Line
from clausemark.intake.text_builder import TextBuilder
from clausemark.provisions.remembered import Remembered
from clausemark.provisions.source_text import Block, BlockKind, TablePlace

_PARAGRAPH = Block(0, 0, BlockKind.PARAGRAPH)


class MarkdownBlocks:
    """What was read so far, and the lists that are open; `references` are the addresses of links by their names."""

    def __init__(self, references: Mapping[str, str]) -> None:
        self.builder = TextBuilder()
        self.title: str | None = None
        self._references = references
        self._tables = 0
        self._items = 0
        self._lists: list[tuple[int, int | None]] = []

    def add(self, lines: Sequence[Line], like: Block) -> bool:
        """Add the text of lines as one block; tell whether they held anything."""
        at = lines[0].at
        if self._references:
            folded = _folded([(line.text, line.at - at) for line in lines], self._references)
        elif len(lines) == 1:
            folded = _KNOWN_LINES[lines[0].text]
        else:
            folded = _KNOWN_LINES_TOGETHER[tuple((line.text, line.at - at) for line in lines)]
        return self.builder.add_folded(like, folded, at)

    def add_plain(self, lines: Iterable[Line], like: Block) -> None:
        """Add lines as they stand, each as a block."""
        for line in lines:
            self.builder.add(like, [Piece(line.text, line.at)])

    def add_heading(self, lines: Sequence[Line], level: int, place: TablePlace | None = None) -> None:
        """Add a heading; the first one is the title."""
        before = len(self.builder.text) if self.title is None else 0
        if self.add(lines, Block(0, 0, BlockKind.HEADING, level=level, place=place)) and self.title is None:
            self.title = self.builder.text[before:].strip()

    def add_paragraph(self, lines: Sequence[Line], item: int | None) -> None:
        """Add a paragraph, of a list item or of none."""
        depth = len(self._lists)
        self.add(lines, _PARAGRAPH if item is None else Block(0, 0, BlockKind.LIST_ITEM, depth, item=item))

    def add_item(self, lines: Sequence[Line], marker: str) -> None:
        """Add an item of the list that was entered, with its marker as written."""
        self._lists[-1] = (self._lists[-1][0], self._items)
        self._items += 1
        self.add(lines, _item(marker, len(self._lists), self._items - 1))

    def add_lone_item(self, line: Line) -> None:
        """Add an item that a tag marks and no list holds."""
        self._lists = [(0, self._items)]
        self._items += 1
        self.add([line], Block(0, 0, BlockKind.LIST_ITEM, 1, "•", item=self._items - 1))

    def add_item_in_cell(self, line: Line, marker: str, place: TablePlace) -> None:
        """Add an item of a list in a table cell."""
        self._items += self.add([line], _item(marker, len(self._lists), self._items, place))

    def next_table(self) -> int:
        """Return the number of the table that begins, which no list holds."""
        self.leave_lists()
        self._tables += 1
        return self._tables - 1

    @property
    def in_list(self) -> bool:
        """Whether a list is open."""
        return bool(self._lists)

    def enter(self, indent: int) -> None:
        """Enter the list whose marker stands at an indent, leaving deeper ones."""
        while self._lists and self._lists[-1][0] > indent:
            self._lists.pop()
        if not self._lists or indent > self._lists[-1][0] + 1:
            self._lists.append((indent, None))

    def item_at(self, indent: int) -> int | None:
        """Return the list item that a paragraph of an indent belongs to; without one, every list is left."""
        while self._lists and self._lists[-1][0] >= indent:
            self._lists.pop()
        return self._lists[-1][1] if self._lists else None

    def leave_lists(self) -> None:
        """Leave every list."""
        self._lists.clear()

    @contextmanager
    def own_lists(self) -> Iterator[None]:
        """Give lists of its own to a table cell."""
        outer, self._lists = self._lists, []
        try:
            yield
        finally:
            self._lists = outer


def _item(marker: str, depth: int, item: int, place: TablePlace | None = None) -> Block:
    """Return the block that a list item with a marker as written begins."""
    ordered = marker[0].isdigit()
    shown = marker[:-1] if ordered else "•"
    return Block(0, 0, BlockKind.LIST_ITEM, depth, shown, ordered, place=place, item=item)


def _folded(lines: Sequence[tuple[str, int]], references: Mapping[str, str]) -> Folded:
    """Return the text of lines, each given with how far after the first it begins."""
    if len(lines) == 1 and not may_be_marked(lines[0][0]):
        return fold([Piece(*lines[0])])
    offsets, done = [], 0
    for text, at in lines:
        offsets.append((done, at))
        done += len(text) + 1
    inline = InlineReader("\n".join(text for text, _ in lines), offsets, references).read()
    return fold(inline.pieces, inline.marked)


def _weight(folded: Folded) -> int:
    return 2 * len(folded.text) + 120 * len(folded.runs) + 120 * len(folded.inline)


_KNOWN_LINES = Remembered[str, Folded](
    lambda line: _folded([(line, 0)], {}), lambda line, folded: 2 * len(line) + _weight(folded)
)
_KNOWN_LINES_TOGETHER = Remembered[tuple[tuple[str, int], ...], Folded](
    lambda lines: _folded(lines, {}),
    lambda lines, folded: sum(100 + 2 * len(line) for line, _ in lines) + _weight(folded),
)
