"""Turns the text of a page, as it is met, into blocks: lines, asides, list markers, inline styles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from clausemark.intake.folding import Marked, Piece
from clausemark.intake.html_tables import TableGrid
from clausemark.intake.text_builder import TextBuilder
from clausemark.provisions.source_text import Block, BlockKind, InlineStyle, TablePlace

_NEW_LINE_CLAUSE = re.compile(
    r"\s*(?:\(?(?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3})[.)]|\d{1,3}(?:\.\d{1,3})+\.?|[•▪◦●·–—])\s+\S"
)


_LONGEST_TITLE = 110
_SENTENCE = 40
"""Characters from which words below a bold line are what it titles, and no line of an address."""
_GOING_ON = (",", ";", "")


@dataclass(frozen=True, slots=True)
class Style:
    """One use of an inline style; two uses are never equal."""

    style: InlineStyle
    target: str | None
    key: object = field(default_factory=object)


class Inside(NamedTuple):
    """What an element inherits from those around it; `page`: a cell of a table that lays out a page."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    lists: int = 0
    item: int | None = None
    place: TablePlace | None = None
    boilerplate: str | None = None
    preformatted: bool = False
    grid: TableGrid | None = None
    glossary: bool = False
    page: bool = False
    styles: tuple[Style, ...] = ()

    def but(self, **changes: Any) -> Inside:
        """Return this with changes."""
        return self._replace(**changes)

    def styled(self, style: InlineStyle, target: str | None = None) -> Inside:
        """Return this with one more inline style; one inside itself adds nothing."""
        if any(each.style is style for each in self.styles):
            return self
        return Inside(
            self.kind,
            self.level,
            self.lists,
            self.item,
            self.place,
            self.boilerplate,
            self.preformatted,
            self.grid,
            self.glossary,
            self.page,
            (*self.styles, Style(style, target)),
        )

    def block(self) -> Block:
        """Return the block that text at this place begins."""
        level = self.lists if self.kind is BlockKind.LIST_ITEM else self.level
        return Block(0, 0, self.kind, level, place=self.place, item=self.item, boilerplate=self.boilerplate)


@dataclass(slots=True)
class _Open:
    """The block being filled."""

    like: Block
    pieces: list[Piece] = field(default_factory=list)
    marked: list[Marked] = field(default_factory=list)
    keys: list[object] = field(default_factory=list)
    breaks: int = 0
    line: int = 0
    fresh: int = 0

    def end_line(self, blank: Piece) -> None:
        """End a line; `line` is where the one began that ended, `fresh` where the next begins."""
        if not self.breaks:
            self.line = self.fresh
        self.breaks += 1
        self.pieces.append(blank)
        self.fresh = len(self.pieces)

    def has_title(self) -> bool:
        """Tell whether the line that ended, and is not the first, is short and nothing but bold words."""
        if not self.line:
            return False
        said = [place for place in range(self.line, self.fresh) if self.pieces[place].text.strip()]
        words = "".join(self.pieces[place].text for place in said).strip()
        bold = [mark for mark in self.marked if mark.style is InlineStyle.STRONG]
        covered = all(any(mark.first <= place < mark.end for mark in bold) for place in said)
        return covered and len(words) <= _LONGEST_TITLE and words[-1:] not in _GOING_ON

    def take_line(self) -> _Open:
        """Take the line that ended out of the block, as a block of its own."""
        at = self.line
        taken = _Open(self.like._replace(marker=None, ordered=False), self.pieces[at:])
        for mark, key in zip(self.marked, self.keys, strict=True):
            if mark.end > at:
                taken.marked.append(mark._replace(first=max(0, mark.first - at), end=mark.end - at))
                taken.keys.append(key)
        del self.pieces[at:]
        self.marked = [mark._replace(end=min(mark.end, at)) for mark in self.marked]
        return taken

    def mark(self, styles: tuple[Style, ...]) -> None:
        """Mark the last piece with styles, going on with those that the piece before it had."""
        place = len(self.pieces)
        for style in styles:
            for number in range(len(self.marked) - 1, max(-1, len(self.marked) - 9), -1):
                if self.keys[number] is style.key and self.marked[number].end >= place - 1:
                    self.marked[number] = self.marked[number]._replace(end=place)
                    break
            else:
                self.marked.append(Marked(place - 1, place, style.style, style.target))
                self.keys.append(style.key)


class BlockWriter:
    """Collects pieces into the open block; asides inside a block come after it, whole."""

    def __init__(self) -> None:
        self.builder = TextBuilder()
        self.marker: tuple[str, bool, int] | None = None
        self._open: _Open | None = None
        self._around: list[_Open | None] = []
        self._asides: list[_Open] = []

    @property
    def idle(self) -> bool:
        """Tell whether no block is open."""
        return self._open is None

    def text(self, text: str | None, path: str, inside: Inside) -> None:
        """Add characters to the open block, or begin one."""
        if not text:
            return
        if inside.preformatted and "\n" in text:
            for number, line in enumerate(text.splitlines()):
                if number:
                    self.flush()
                self._piece(line, path, inside)
            if text.endswith("\n"):
                self.flush()
            return
        self._piece(text, path, inside)

    def line_break(self, path: str, inside: Inside) -> None:
        """End a line; two breaks in a row end the block."""
        if inside.preformatted:
            self.flush()
        elif self._open is not None:
            self._open.end_line(Piece(" ", path=path))

    def flush(self) -> None:
        """End the open block."""
        done, self._open = self._open, None
        if self._around:
            self._asides += [done] if done else []
            return
        if done is not None:
            self._add(done)
        asides, self._asides = self._asides, []
        for aside in asides:
            self._add(aside)

    def begin_aside(self) -> None:
        """Begin text that stands in the middle of the open block without being part of it."""
        self._around.append(self._open)
        self._open = None

    def end_aside(self) -> None:
        """End that text; the block around it goes on."""
        self._asides += [self._open] if self._open else []
        self._open = self._around.pop()
        if self._open is None and not self._around:
            self.flush()

    def _piece(self, text: str, path: str, inside: Inside) -> None:
        blank = not text.strip()
        if self._open is not None and self._open.breaks and not blank:
            lines, self._open.breaks = self._open.breaks, 0
            clause = _NEW_LINE_CLAUSE.match(text) is not None
            if (lines > 1 or clause) and inside.kind is not BlockKind.HEADING and not self._around:
                self.flush()
            elif self._open is not None and lines == 1 and self._is_titled(self._open, text, inside):
                self._part_title(self._open)
        if self._open is None:
            if blank:
                return
            self._open = _Open(self._like(inside))
        self._open.pieces.append(Piece(text, path=path))
        if inside.styles:
            self._open.mark(inside.styles)

    def _is_titled(self, above: _Open, text: str, inside: Inside) -> bool:
        """Tell whether the line above these words titles them, and parts them from the lines before it."""
        bold = any(style.style is InlineStyle.STRONG for style in inside.styles)
        paragraph = above.like.kind is BlockKind.PARAGRAPH or (inside.page and above.like.kind is BlockKind.TABLE_CELL)
        return paragraph and not (bold or self._around) and len(text.strip()) >= _SENTENCE and above.has_title()

    def _part_title(self, above: _Open) -> None:
        """End the block before its last line, which stays open for the words that it titles."""
        title = above.take_line()
        self.flush()
        self._open = title

    def _like(self, inside: Inside) -> Block:
        like = inside.block()
        if self.marker is None or self.marker[2] != inside.item:
            return like
        shown, ordered, _ = self.marker
        self.marker = None
        return like._replace(marker=shown, ordered=ordered) if ordered or inside.kind is BlockKind.LIST_ITEM else like

    def _add(self, done: _Open) -> None:
        self.builder.add(done.like, done.pieces, [mark for mark in done.marked if mark.end > mark.first])
