"""Lets Tesseract, where it is installed, recognise the text of scanned pages; the result says that it was recognised.

Pages are drawn by a limited process; Tesseract runs in another, with limits on memory and time and, on Linux, without
a network. Nothing is recognised unless somebody asks for it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from clausemark.errors import InputRefusedError
from clausemark.intake import tesseract
from clausemark.intake.page_pictures import PagePicture, PagePictures
from clausemark.intake.programs import run_within
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.intake.wire_writing import encode_source
from clausemark.phrases import phrase
from clausemark.provisions.pointers import pack_pointers, pointers_in
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import Block, BlockKind, PageBox, ReadWarning, SourceText

RECOGNISED = "recognised text"
"""The name of the reader, as packs and workbooks print it."""
MOST_PAGES = 300
WALL_SECONDS = 120.0
"""Time by the clock for one page."""
MOST_OUTPUT = 16 * 1024 * 1024
_SCALE = 300 / 72
"""Pixels a point: Tesseract wants 300 to the inch."""
_DOUBTFUL = 60
"""Per cent of confidence under which a word is counted as doubtful."""
_COLUMNS = 12
_WORD = 5


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as Tesseract tells it; edges in pixels, `line` tells lines apart, `paragraph` paragraphs."""

    text: str
    paragraph: tuple[int, int]
    line: tuple[int, int, int]
    box: tuple[int, int, int, int]
    confidence: float


class RecognisingReader:
    """Names the way through Tesseract; the work is done before a reader's process is asked."""

    name = RECOGNISED
    media_types: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The version of this way, of the Tesseract that is installed and of its languages: others read otherwise."""
        return (
            f"1 with Tesseract {tesseract.version() or 'missing'} ({'+'.join(tesseract.languages()) or 'no language'})"
        )

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the recognised text of a PDF.

        Raises `InputRefusedError`: `recogniser-missing`, `recogniser-language-missing`, `too-large`, `time-limit`,
        `program-failed` when Tesseract breaks off, `unreadable`.
        """
        del encoding_hint
        return read_pictures(untrusted_data)


def read_scan(request: ReadRequest) -> ReadOutcome:
    """Return what is recognised on the pages of a scan, divided like any text, or the refusal."""
    try:
        source = read_pictures(request.data)
    except InputRefusedError as error:
        return ReadOutcome(request.key, None, None, (error.reason, error.message))
    found = segment(source)
    pointers = pack_pointers(pointers_in(found, source.text))
    return ReadOutcome(request.key, source, found, encoded=encode_source(source), pointers=pointers)


def read_pictures(untrusted_data: bytes) -> SourceText:
    """Return the text that Tesseract recognises on the pages of a PDF, with a warning that says so.

    Raises as `RecognisingReader.read` does.
    """
    lacking = tesseract.lacking()
    if lacking is not None:
        raise lacking
    pages = PagePictures(untrusted_data)
    try:
        if len(pages.sizes) > MOST_PAGES:
            message = phrase("It has more than {most} pages. Recognise its parts one by one.", most=MOST_PAGES)
            raise InputRefusedError(message, reason="too-large")
        made = _Text()
        for number in range(len(pages.sizes)):
            made.add_page(number + 1, _words(pages.picture(number, _SCALE)))
    finally:
        pages.close()
    return made.source(RecognisingReader().version)


class _Text:
    """Puts words together to lines and paragraphs."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._boxes: list[PageBox] = []
        self._words = 0
        self._doubtful = 0

    def add_page(self, page: int, words: list[_Word]) -> None:
        """Add the words of a page, counted from 1."""
        paragraph: tuple[int, int] | None = None
        line: tuple[int, int, int] | None = None
        for word in words:
            if word.paragraph != paragraph:
                self._begin_block()
            else:
                self._put(" ")
            start = self._length
            self._put(word.text)
            self._box(page, word, start, joins=word.line == line and word.paragraph == paragraph)
            self._blocks[-1] = Block(self._blocks[-1].start, self._length, BlockKind.PARAGRAPH)
            paragraph, line = word.paragraph, word.line
            self._words += 1
            self._doubtful += word.confidence < _DOUBTFUL

    def source(self, version: str) -> SourceText:
        """Return all that was added."""
        told = phrase(
            "The text was recognised from pictures of the pages by a program: {words} words, {doubtful} of them "
            "doubtful. Compare what you quote with the pages.",
            words=self._words,
            doubtful=self._doubtful,
        )
        return SourceText(
            "".join(self._parts),
            RECOGNISED,
            version,
            tuple(self._blocks),
            page_map=tuple(self._boxes),
            warnings=(ReadWarning("recognised", told),),
        )

    def _begin_block(self) -> None:
        if self._blocks:
            self._put("\n\n")
        self._blocks.append(Block(self._length, self._length, BlockKind.PARAGRAPH))

    def _put(self, text: str) -> None:
        self._parts.append(text)
        self._length += len(text)

    def _box(self, page: int, word: _Word, start: int, *, joins: bool) -> None:
        left, top, right, bottom = (round(edge / _SCALE * 100) for edge in word.box)
        if joins:
            last = self._boxes.pop()
            start, left, top = last.start, min(last.left, left), min(last.top, top)
            right, bottom = max(last.right, right), max(last.bottom, bottom)
        self._boxes.append(PageBox(start, self._length, page, left, top, right, bottom))


def _words(picture: PagePicture) -> list[_Word]:
    """Return the words that Tesseract finds on a picture."""
    with tempfile.TemporaryDirectory(prefix="clausemark-", ignore_cleanup_errors=True) as place:
        folder = Path(place)
        page, out = folder / "page.ppm", folder / "page"
        page.write_bytes(_as_ppm(picture))
        program, languages = str(tesseract.program()), "+".join(tesseract.languages())
        code = run_within(WALL_SECONDS, [program, str(page), str(out), "-l", languages, "--dpi", "300", "tsv"])
        if code is None:
            message = phrase("Recognising a page takes too long. Scan it again with fewer details.")
            raise InputRefusedError(message, reason="time-limit")
        if code != 0:
            message = phrase(
                "Tesseract broke off at a page, and what it had read may be incomplete: nothing was taken. Scan "
                "the page again with fewer details, or keep the capture as pages."
            )
            raise InputRefusedError(message, reason="program-failed")
        made = folder / "page.tsv"
        if not made.is_file() or made.stat().st_size > MOST_OUTPUT:
            message = phrase("Tesseract cannot read a page. Scan it again, or keep the capture as pages.")
            raise InputRefusedError(message, reason="unreadable")
        return list(_told(made.read_text(encoding="utf-8", errors="replace")))


def _as_ppm(picture: PagePicture) -> bytes:
    """Return a picture as portable pixmap, which every Tesseract reads."""
    rows = []
    for row in range(picture.height):
        line = picture.data[row * picture.stride : row * picture.stride + picture.width * 4]
        packed = bytearray(picture.width * 3)
        packed[0::3], packed[1::3], packed[2::3] = line[2::4], line[1::4], line[0::4]
        rows.append(bytes(packed))
    return b"P6\n%d %d\n255\n" % (picture.width, picture.height) + b"".join(rows)


def _told(untrusted: str) -> Iterator[_Word]:
    for row in untrusted.splitlines()[1:]:
        cells = row.split("\t")
        text = cells[-1].strip()
        if len(cells) != _COLUMNS or not text:
            continue
        try:
            level, _, block, paragraph, line, _, left, top, width, height = map(int, cells[:10])
            confidence = float(cells[10])
        except ValueError:
            continue
        if level == _WORD and min(left, top, width, height) >= 0:
            box = (left, top, left + width, top + height)
            yield _Word(text, (block, paragraph), (block, paragraph, line), box, confidence)
