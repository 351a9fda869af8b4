"""The reader of PDF files: text in reading order, each line with its place on the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from clausemark.errors import InputRefusedError
from clausemark.intake.folding import Marked, Piece
from clausemark.intake.pdf_furniture import furniture
from clausemark.intake.pdf_lines import Line, fragments, in_reading_order, line_of, without_line_numbers, without_margin
from clausemark.intake.pdf_paragraphs import (
    Measure,
    Paragraph,
    bullet_of,
    cells_of,
    continues,
    is_note,
    measure_of,
    paragraphs,
    tables,
)
from clausemark.intake.pdf_rulings import FilledTable, Rulings, filled, may_be_ruled, rulings_of
from clausemark.intake.pdf_spaced import spaced
from clausemark.intake.pdf_words import HYPHEN, PageShape, Word, words_of
from clausemark.intake.text_builder import TextBuilder
from clausemark.phrases import phrase
from clausemark.provisions.source_text import (
    Block,
    BlockKind,
    InlineStyle,
    PageBox,
    ReadWarning,
    SourceText,
    TablePlace,
)

MOST_PAGES = 5_000
_HEADING = 1.12
_LONGEST_HEADING = 200
_MAY_COPY = 0x10
_PASSWORD = "password"  # noqa: S105  # a word of pdfium's message


@dataclass(slots=True)
class _Page:
    number: int
    height: float
    lines: list[Line]
    numbers: list[Line]
    margin: list[Line]
    pictured: bool
    tables: list[FilledTable]

    @property
    def all_lines(self) -> list[Line]:
        """The lines of the page with those in ruled tables."""
        return [*self.lines, *(line for table in self.tables for cell in table.cells.values() for line in cell)]


class PdfReader:
    """Reads PDF files with pdfium; the way back is page and box of every line."""

    name = "pdf"
    version = "4"
    media_types: tuple[str, ...] = ("application/pdf",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the text of a PDF; raise `InputRefusedError`: `encrypted`, `unreadable`, `too-large`."""
        import pypdfium2

        del encoding_hint  # fonts say what their codes mean
        document = _opened(pypdfium2, untrusted_data)
        try:
            return _read(pypdfium2, document, self)
        except pypdfium2.PdfiumError as error:
            raise _unreadable() from error
        finally:
            document.close()


def _opened(pdfium: Any, untrusted_data: bytes) -> Any:
    try:
        document = pdfium.PdfDocument(untrusted_data)
    except pdfium.PdfiumError as error:
        if _PASSWORD in str(error).casefold():
            message = phrase(
                "It is encrypted. Open it with its password, print it into a new PDF, and import that file."
            )
            raise InputRefusedError(message, reason="encrypted") from error
        raise _unreadable() from error
    if not 0 < len(document) <= MOST_PAGES:
        pages = len(document)
        document.close()
        if pages:
            message = phrase("It has more than {most_pages} pages. Import its parts one by one.", most_pages=MOST_PAGES)
            raise InputRefusedError(message, reason="too-large")
        raise _unreadable()
    return document


def _unreadable() -> InputRefusedError:
    message = phrase("It is damaged: no page of it can be shown. Fetch it again, or print it into a new PDF.")
    return InputRefusedError(message, reason="unreadable")


def _read(pdfium: Any, document: Any, reader: PdfReader) -> SourceText:
    pages = [_page(pdfium, document, number) for number in range(len(document))]
    out = _Text(pages)
    for page in pages:
        out.add(page)
    out.finish()
    return SourceText(
        text=out.builder.text,
        reader=reader.name,
        reader_version=reader.version,
        blocks=out.builder.blocks,
        inline=out.builder.inline,
        page_map=out.page_map(),
        warnings=(*out.builder.warnings(), *_told(pdfium, document, pages)),
        title=" ".join(document.get_metadata_value("Title").split())[:300] or None,
    )


def _page(pdfium: Any, document: Any, number: int) -> _Page:
    raw = pdfium.raw
    page = document[number]
    try:
        left, bottom, right, top = page.get_bbox()
        shape = PageShape(left, bottom, right, top, page.get_rotation() // 90)
        text_page = page.get_textpage()
        try:
            words = words_of(raw, text_page.raw, shape)
        finally:
            text_page.close()
        pictured = not words and any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
        lines, margin = without_margin(fragments(words, number + 1))
        lines, numbers = without_line_numbers(lines)
        rulings = rulings_of(raw, page, shape) if may_be_ruled(lines) else Rulings()
        ruled, lines = filled(rulings, lines)
        parted, lines = spaced(lines)
        in_order = sorted([*ruled, *parted], key=lambda table: table.top)
        return _Page(number + 1, page.get_height(), lines, numbers, margin, pictured, in_order)
    finally:
        page.close()


def _told(pdfium: Any, document: Any, pages: Sequence[_Page]) -> Iterator[ReadWarning]:
    pictures = [page.number for page in pages if page.pictured]
    if pictures:
        some = ", ".join(map(str, pictures[:10])) + (" …" if len(pictures) > 10 else "")
        yield ReadWarning(
            "scan",
            phrase(
                "{count} of {pages} pages are pictures without text: {some}.",
                count=len(pictures),
                pages=len(pages),
                some=some,
            ),
        )
    if not pdfium.raw.FPDF_GetDocPermissions(document) & _MAY_COPY:
        message = phrase(
            "Its author asks programs not to copy its text. It is read for review; weigh that before it is passed on."
        )
        yield ReadWarning("copying-restricted", message)
    if document.count_attachments():
        yield ReadWarning(
            "embedded-parts", phrase("The file carries other files, which are not read. Import them by themselves.")
        )


@dataclass(slots=True)
class _Text:
    """The text as it grows page by page; a paragraph is held back as long as it may go on."""

    pages: Sequence[_Page]
    builder: TextBuilder = field(default_factory=TextBuilder)
    boxes: list[tuple[int, Word, Word]] = field(default_factory=list)
    _held: Paragraph | None = None
    _measure: Measure = field(default_factory=lambda: Measure(0, 0, 12))
    _waiting: list[Paragraph] = field(default_factory=list)
    _tables: int = 0
    _items: int = 0
    _furniture: dict[int, str] = field(default_factory=dict)
    _sizes: list[float] = field(default_factory=list)
    _body: float = 10.0
    _hyphened: frozenset[str] = frozenset()
    _words: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Weigh the whole document: page furniture, the size of its body, its words, and those with a hyphen."""
        self._furniture = furniture([page.lines for page in self.pages], [page.height for page in self.pages])
        weights: Counter[float] = Counter()
        for page in self.pages:
            for line in page.all_lines:
                weights[round(line.size, 1)] += sum([len(word.text) for word in line.words])
        self._body = max(weights, key=lambda size: (weights[size], -size), default=10.0)
        self._sizes = sorted((size for size in weights if size > _HEADING * self._body), reverse=True)
        words = [word.text.casefold() for page in self.pages for line in page.all_lines for word in line.words]
        self._words = frozenset(word.strip(".,;:()\"“”’'") for word in words if not word.endswith(HYPHEN))
        self._hyphened = frozenset(part for word in words if "-" in word[1:-1] for part in re.findall(r"\w+-\w+", word))

    def add(self, page: _Page) -> None:
        """Add a page; what is printed on every page comes after the paragraph that it interrupts."""
        content = [line for line in page.lines if id(line) not in self._furniture]
        self._waiting += [
            Paragraph([line], reason=self._furniture[id(line)]) for line in page.lines if id(line) in self._furniture
        ]
        self._waiting += [Paragraph(page.numbers, reason="line-number")] if page.numbers else []
        self._waiting += [Paragraph([line], reason="margin") for line in page.margin]
        for table in page.tables:
            above = [line for line in content if line.middle < table.top]
            content = [line for line in content if line.middle >= table.top]
            self._columns(above)
            self._ruled(table)
        self._columns(content)

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

    def _column(self, rows: list[list[Line]]) -> None:
        measure = measure_of([line for row in rows for line in row])
        for is_table, run in tables(rows):
            found = (
                list(cells_of(run, self._next_table()))
                if is_table
                else list(paragraphs([_one(row) for row in run], measure))
            )
            for paragraph in found:
                self._take(paragraph, measure)

    def _columns(self, lines: Sequence[Line]) -> None:
        for column in in_reading_order(lines) if lines else ():
            self._column(column)

    def _ruled(self, table: FilledTable) -> None:
        """Take the cells of a ruled table, row by row; each is divided into paragraphs like a column."""
        number = self._next_table()
        numbers = {row: place for place, row in enumerate(sorted({row for row, _ in table.cells}))}
        for (row, column), lines in sorted(table.cells.items()):
            ordered = [_one(each) for part in in_reading_order(lines) for each in part]
            measure = measure_of(ordered)
            for paragraph in paragraphs(ordered, measure):
                paragraph.cell = (number, numbers[row], column)
                self._take(paragraph, measure)

    def _next_table(self) -> int:
        self._tables += 1
        return self._tables - 1

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
        styles: list[frozenset[InlineStyle]] = []
        like = self._like(paragraph)
        if like.kind is BlockKind.LIST_ITEM:
            first = paragraph.lines[0]
            paragraph.lines[0] = line_of(first.words[1:], first.page)
        for line, after in zip(paragraph.lines, [*paragraph.lines[1:], None], strict=True):
            self._line(line, after, pieces, styles)
        self.builder.add(like, pieces, _marks(styles))

    def _line(self, line: Line, after: Line | None, pieces: list[Piece], styles: list[frozenset[InlineStyle]]) -> None:
        """Add the words of a line, in runs of one manner; a hyphen that parts a word is undone."""
        for run, joined in _runs(line.words):
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
        both = one in self._words and two in self._words and f"{one}{two}" not in self._words
        return f"{text}-" if both or f"{one}-{two}" in self._hyphened else text

    def _like(self, paragraph: Paragraph) -> Block:
        like = Block(0, 0, BlockKind.PARAGRAPH, boilerplate=paragraph.reason)
        if paragraph.cell is not None:
            return like._replace(kind=BlockKind.TABLE_CELL, place=TablePlace(*paragraph.cell))
        size = round(paragraph.lines[0].size, 1)
        heading = size in self._sizes and len(paragraph.text) <= _LONGEST_HEADING and paragraph.reason is None
        if heading and any(char.isalpha() for char in paragraph.text):
            return like._replace(kind=BlockKind.HEADING, level=min(self._sizes.index(size) + 1, 6))
        if paragraph.reason is None and bullet_of(paragraph) is not None:
            self._items += 1
            return like._replace(kind=BlockKind.LIST_ITEM, level=1, marker="•", item=self._items)
        return like


def _one(row: Sequence[Line]) -> Line:
    """Return a row that is no part of a table as one line."""
    return row[0] if len(row) == 1 else line_of([word for line in row for word in line.words], row[0].page)


def _is_next_column(held: Paragraph, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph stands on another page than the one before it, or higher on the page."""
    first, last = paragraph.lines[0], held.lines[-1]
    return first.page != last.page or first.bottom < last.top


_MANNERS = {
    (False, False): frozenset[InlineStyle](),
    (True, False): frozenset({InlineStyle.STRONG}),
    (False, True): frozenset({InlineStyle.EMPHASIS}),
    (True, True): frozenset({InlineStyle.STRONG, InlineStyle.EMPHASIS}),
}
"""The styles of words by whether they are bold and slanted."""


def _runs(words: Sequence[Word]) -> Iterator[tuple[list[Word], frozenset[InlineStyle]]]:
    current: list[Word] = []
    manner: frozenset[InlineStyle] = frozenset()
    for word in words:
        own = _MANNERS[word.bold, word.slanted]
        if current and own != manner:
            yield current, manner
            current = []
        manner = own
        current.append(word)
    if current:
        yield current, manner


def _marks(styles: Sequence[frozenset[InlineStyle]]) -> list[Marked]:
    """Return each style over its longest runs of pieces."""
    found = []
    for style in (InlineStyle.STRONG, InlineStyle.EMPHASIS):
        start: int | None = None
        for place, manner in enumerate([*styles, frozenset()]):
            if style in manner and start is None:
                start = place
            elif style not in manner and start is not None:
                found.append(Marked(start, place, style))
                start = None
    return found
