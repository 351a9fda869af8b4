"""The text of a PDF as it grows page by page, each run with its place; a paragraph waits as long as it may go on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from clausemark.intake.folding import Piece
from clausemark.intake.pdf_furniture import furniture
from clausemark.intake.pdf_layout import Part, Table
from clausemark.intake.pdf_lines import Line, line_of
from clausemark.intake.pdf_page_order import parts_of_pages
from clausemark.intake.pdf_pages import Page
from clausemark.intake.pdf_paragraphs import Measure, Paragraph, bullet_of, continues, is_note
from clausemark.intake.pdf_styles import Manner, marks, runs
from clausemark.intake.pdf_words import HYPHEN, Word
from clausemark.intake.text_builder import TextBuilder
from clausemark.provisions.source_text import Block, BlockKind, PageBox, TablePlace

_HEADING = 1.12
_LONGEST_HEADING = 200
_PREFIXES = frozenset({"non", "self", "co", "pre", "post", "semi", "anti", "sub", "multi", "inter"})
"""Parts of words that are no words and often keep their hyphen, where a document writes them so elsewhere."""


@dataclass(slots=True)
class Text:
    """The text as it grows page by page; a paragraph is held back as long as it may go on."""

    pages: Sequence[Page]
    builder: TextBuilder = field(default_factory=TextBuilder)
    boxes: list[tuple[int, Word, Word]] = field(default_factory=list)
    _held: Paragraph | None = None
    _measure: Measure = field(default_factory=lambda: Measure(0, 0, 12))
    _waiting: list[Paragraph] = field(default_factory=list)
    _parts: dict[int, list[Part]] = field(default_factory=dict)
    _tables: int = 0
    _rows: int = 0
    _items: int = 0
    _furniture: dict[int, str] = field(default_factory=dict)
    _sizes: list[float] = field(default_factory=list)
    _body: float = 10.0
    _hyphened: frozenset[str] = frozenset()
    _words: frozenset[str] = frozenset()
    _prefixes: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Weigh the whole document: page furniture, the size of its body, its words, and those with a hyphen."""
        self._furniture = furniture([page.lines for page in self.pages], [page.height for page in self.pages])
        weights: Counter[float] = Counter()
        for page in self.pages:
            for line in page.all_lines:
                weights[round(line.size, 1)] += sum([len(word.text) for word in line.words])
        self._body = max(weights, key=lambda size: (weights[size], -size), default=10.0)
        self._sizes = sorted((size for size in weights if size > _HEADING * self._body), reverse=True)
        printed = {word.text for page in self.pages for line in page.all_lines for word in line.words}
        words = {text.casefold() for text in printed}
        self._words = frozenset(word.strip(".,;:()\"“”’'") for word in words if not word.endswith(HYPHEN))
        self._hyphened = frozenset(part for word in words if "-" in word[1:-1] for part in re.findall(r"\w+-\w+", word))
        self._prefixes = frozenset(word.partition("-")[0] for word in self._hyphened) & _PREFIXES
        self._parts = parts_of_pages(self.pages, self._furniture, self._body)

    def add(self, page: Page) -> None:
        """Add a page; what is printed on every page comes after the paragraph that it interrupts."""
        self._waiting += [
            Paragraph([line], reason=self._furniture[id(line)]) for line in page.lines if id(line) in self._furniture
        ]
        self._waiting += [Paragraph(page.numbers, reason="line-number")] if page.numbers else []
        self._waiting += [Paragraph([line], reason="margin") for line in page.margin]
        for part in self._parts[page.number]:
            if isinstance(part, Table):
                self._table(part)
                continue
            for paragraph in part.paragraphs():
                self._take(paragraph, part.measure)

    def finish(self) -> None:
        """Put out what was held back."""
        self._release()

    def page_map(self) -> tuple[PageBox, ...]:
        """Return where each run of the text is printed."""
        return tuple(self._box(run.start, run.end, int(run.path)) for run in self.builder.elements)

    def _box(self, start: int, end: int, number: int) -> PageBox:
        page, first, last = self.boxes[number]
        left, right = min(first.left, last.left), max(first.right, last.right)
        top, bottom = min(first.top, last.top), max(first.bottom, last.bottom)
        edges = [max(0, round(edge * 100)) for edge in (left, top, right, bottom)]
        return PageBox(start, end, page, *edges)

    def _table(self, table: Table) -> None:
        """Take the cells of a table, row by row; a head that is printed again on a later page is set apart there."""
        if not table.goes_on:
            self._tables, self._rows = self._tables + 1, 0
        for number, row in enumerate(table.rows):
            reason = "column-header" if number < table.repeated else None
            for column, cell in row.items():
                for paragraph in cell:
                    place = TablePlace(self._tables - 1, self._rows, column, header=number < table.heads)
                    paragraph.cell, paragraph.reason = place, reason
                    self._take(paragraph, self._measure)
            self._rows += 1

    def _take(self, paragraph: Paragraph, measure: Measure) -> None:
        """Hold a paragraph back; it may go on in the next column, across notes and what is printed on every page."""
        held = self._held
        if held is not None and is_note(paragraph, self._body) and not is_note(held, self._body):
            self._waiting.append(paragraph)
            return
        if held is not None and _is_next_column(held, paragraph) and continues(held, paragraph, self._measure):
            held.lines += paragraph.lines
            self._measure = measure
            return
        self._release()
        self._held, self._measure = paragraph, measure

    def _release(self) -> None:
        if self._held is not None:
            self._put(self._held)
            self._held = None
        for paragraph in self._waiting:
            self._put(paragraph)
        self._waiting.clear()

    def _put(self, paragraph: Paragraph) -> None:
        pieces: list[Piece] = []
        styles: list[Manner] = []
        like = self._like(paragraph)
        if like.kind is BlockKind.LIST_ITEM:
            first = paragraph.lines[0]
            paragraph.lines[0] = line_of(first.words[1:], first.page)
        for line, after in zip(paragraph.lines, [*paragraph.lines[1:], None], strict=True):
            self._line(line, after, pieces, styles)
        self.builder.add(like, pieces, marks(styles))

    def _line(self, line: Line, after: Line | None, pieces: list[Piece], styles: list[Manner]) -> None:
        """Add the words of a line, in runs of one manner; a hyphen that parts a word is undone."""
        for run, joined in runs(line.words):
            last = run[-1] is line.words[-1]
            text = " ".join(word.text for word in run)
            closed = False
            if last and text.endswith(HYPHEN):
                text, closed = self._without_hyphen(text[:-1], after), True
            self.boxes.append((line.page, run[0], run[-1]))
            pieces.append(Piece(text, path=str(len(self.boxes) - 1)))
            styles.append(joined)
            if not closed:
                pieces.append(Piece(" "))
                styles.append(joined if not last else frozenset())

    def _without_hyphen(self, text: str, after: Line | None) -> str:
        """Return the first part of a parted word; the hyphen stays where both parts are words of the document."""
        first = re.search(r"\w+$", text)
        second = re.match(r"\w+", after.words[0].text) if after is not None else None
        if first is None or second is None or not second.group()[0].islower():
            return f"{text}-"
        one, two = first.group().casefold(), second.group().casefold()
        both = (one in self._words or one in self._prefixes) and two in self._words and f"{one}{two}" not in self._words
        return f"{text}-" if both or f"{one}-{two}" in self._hyphened else text

    def _like(self, paragraph: Paragraph) -> Block:
        like = Block(0, 0, BlockKind.PARAGRAPH, boilerplate=paragraph.reason)
        if paragraph.cell is not None:
            return like._replace(kind=BlockKind.TABLE_CELL, place=paragraph.cell)
        size = round(paragraph.lines[0].size, 1)
        heading = size in self._sizes and len(paragraph.text) <= _LONGEST_HEADING and paragraph.reason is None
        if heading and any(char.isalpha() for char in paragraph.text):
            return like._replace(kind=BlockKind.HEADING, level=min(self._sizes.index(size) + 1, 6))
        if paragraph.reason is None and bullet_of(paragraph) is not None:
            self._items += 1
            return like._replace(kind=BlockKind.LIST_ITEM, level=1, marker="•", item=self._items)
        return like


def _is_next_column(held: Paragraph, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph stands on another page than the one before it, or higher on the page."""
    first, last = paragraph.lines[0], held.lines[-1]
    return first.page != last.page or first.bottom < last.top
