"""The words of a PDF page with their boxes and the manner of their type, as pdfium finds them."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, pairwise, repeat, zip_longest
from typing import Any, NamedTuple

_WORD = re.compile("[^\\s\x02]+\x02?|\x02")
_UNSURE = re.compile("\ufffe")
_LINE_END = re.compile("[\r\n\x02]")
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
_SLANTED = re.compile(rb"italic|oblique", re.IGNORECASE)
_BOLD_WEIGHT = 600
_NAME = 128
MOST_CHARACTERS = 200_000
"""Of one page; what holds more was not written for readers."""

HYPHEN = "\x02"
"""What pdfium gives for the hyphen at the end of a line whose word goes on in the next."""

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}


class Word(NamedTuple):
    """A word as printed, in points from the upper left corner of the page as shown; `last` ends pdfium's line."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    size: float
    bold: bool = False
    slanted: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class PageShape:
    """How a page is shown: its crop box in PDF space and its quarter turns."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int = 0

    def shown(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Return a rectangle of PDF space as left, top, right, bottom of the page as shown."""
        upright = (left - self.left, self.top - top, right - self.left, self.top - bottom)
        if not self.turns:
            return upright
        width, height = self.right - self.left, self.top - self.bottom
        one, two, three, four = upright
        if self.turns == 1:
            return height - four, one, height - two, three
        if self.turns == 2:
            return width - three, height - four, width - one, height - two
        return two, width - three, four, width - one


_FEW_SPACES = 20
_GAP = 0.155
_TIGHT = 0.05
_KERNED = 0.1
_SAME = 0.01


def words_of(raw: Any, text_page: Any, shape: PageShape) -> list[Word]:
    """Return the words of a text page in the order of the file; `raw` is pdfium's own interface."""
    text = _characters(raw, text_page)
    spans = [match.span() for match in _WORD.finditer(text)]
    bare = _has_no_spaces(raw, text_page, text)
    fonts = _Fonts(raw, text_page)
    words: list[Word] = []
    for line in _lines(spans, text):
        parted = line
        if bare or _has_made_spaces(raw, text_page, line):
            parted = [part for span in line for part in _parts(raw, text_page, span)]
        words += _line(raw, text_page, shape, text, fonts, parted)
    return words


def _characters(raw: Any, text_page: Any) -> str:
    """Return one character for each place of a text page: all at once where pdfium gives as many as there are places.

    It writes U+FFFE both for a hyphen at a line's end and for a glyph without a meaning; those are asked for singly.
    """
    count = min(raw.FPDFText_CountChars(text_page), MOST_CHARACTERS)
    letter = raw.FPDFText_GetUnicode
    buffer = (ctypes.c_ushort * (count + 1))()
    if raw.FPDFText_GetText(text_page, 0, count, buffer) == count + 1:
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass").replace("\x00", "\ufffd")
        if len(text) == count:
            return _UNSURE.sub(lambda found: _letter(letter(text_page, found.start())), text)
    return "".join([_letter(letter(text_page, at)) for at in range(count)])


def _letter(code: int) -> str:
    return chr(code) if code else "\ufffd"


def _lines(spans: list[tuple[int, int]], text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the words up to each of pdfium's line ends."""
    line: list[tuple[int, int]] = []
    ends = chain([match.start() for match in _LINE_END.finditer(text)], repeat(len(text)))
    end = next(ends)
    for span, (after, _) in zip_longest(spans, spans[1:], fillvalue=(len(text), 0)):
        line.append(span)
        while end < span[1] - 1:
            end = next(ends)
        if end < after:
            yield line
            line = []
    if line:
        yield line


def _line(
    raw: Any, text_page: Any, shape: PageShape, text: str, fonts: _Fonts, spans: list[tuple[int, int]]
) -> Iterator[Word]:
    """Yield the words of a line; type that is the same at both of its ends is taken to be so between them."""
    first, last = raw.FS_RECTF(), raw.FS_RECTF()
    first_box, last_box = ctypes.byref(first), ctypes.byref(last)
    box = raw.FPDFText_GetLooseCharBox
    ends = fonts.manner(spans[0][0]), fonts.manner(spans[-1][0])
    size, height = 0.0, -1.0
    for place, (start, end) in enumerate(spans):
        if not box(text_page, start, first_box):
            continue
        left, bottom, right, top = first.left, first.bottom, first.right, first.top
        if abs(top - bottom - height) > _SAME:
            size, height = raw.FPDFText_GetFontSize(text_page, start), top - bottom
        if end - start > 1:
            if not box(text_page, end - 1, last_box):
                continue
            left, bottom = min(last.left, left), min(last.bottom, bottom)
            right, top = max(last.right, right), max(last.top, top)
        edges = shape.shown(left, bottom, right, top)
        bold, slanted = ends[0] if ends[0] == ends[1] else fonts.manner(start)
        yield Word(_plain(text[start:end]), *edges, size, bold, slanted, place == len(spans) - 1)


def _has_no_spaces(raw: Any, text_page: Any, text: str) -> bool:
    """Tell whether a page leaves the gaps between words bare, so that pdfium makes the spaces, and misses some."""
    spaces = [match.start() for match in re.finditer(" ", text)][:_FEW_SPACES]
    made = sum(int(raw.FPDFText_IsGenerated(text_page, at)) == 1 for at in spaces)
    return 2 * made > len(spaces)


def _has_made_spaces(raw: Any, text_page: Any, line: list[tuple[int, int]]) -> bool:
    """Tell whether pdfium made a space within a line: where it made one, it may have missed the next."""
    return any(int(raw.FPDFText_IsGenerated(text_page, end)) == 1 for _, end in line[:-1])


def _parts(raw: Any, text_page: Any, span: tuple[int, int]) -> list[tuple[int, int]]:
    """Return a word divided where its letters stand apart, while most of them touch."""
    start, end = span
    box = raw.FS_RECTF()
    gaps = []
    right: float | None = None
    for at in range(start, end):
        if raw.FPDFText_GetLooseCharBox(text_page, at, ctypes.byref(box)):
            gaps.append(box.left - right if right is not None else 0.0)
            right = box.right
        else:
            gaps.append(0.0)
    size = raw.FPDFText_GetFontSize(text_page, start)
    if max(gaps) <= _GAP * size or sorted(gaps)[len(gaps) // 2] > _TIGHT * size:
        return [span]
    if any(abs(gap) > _KERNED * size for gap in gaps if gap <= _GAP * size):
        return [span]  # letters moved one by one, whose gaps mean nothing
    cuts = [start, *(start + at for at, gap in enumerate(gaps) if gap > _GAP * size), end]
    return list(pairwise(cuts))


def _plain(text: str) -> str:
    """Return a word with its ligatures taken apart; what is no character is shown as one that could not be read."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_LIGATURES.get(char, char) if char >= " " or char == HYPHEN else "\ufffd" for char in text)


class _Fonts:
    """Tells bold and slanted type by the font's weight, flags and name."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self._raw = raw
        self._text_page = text_page
        self._name = (ctypes.c_char * _NAME)()
        self._flags = ctypes.c_int()
        self._known: dict[bytes, tuple[bool, bool]] = {}

    def manner(self, at: int) -> tuple[bool, bool]:
        """Return whether the character at a place is bold, and whether it is slanted."""
        raw, page = self._raw, self._text_page
        length = raw.FPDFText_GetFontInfo(page, at, self._name, _NAME, ctypes.byref(self._flags))
        name = self._name.raw[: max(0, min(length, _NAME))]
        if name not in self._known:
            slanted = bool(_SLANTED.search(name)) or bool(self._flags.value & 64)
            self._known[name] = bool(_BOLD.search(name)), slanted
        bold, slanted = self._known[name]
        return bold or raw.FPDFText_GetFontWeight(page, at) >= _BOLD_WEIGHT, slanted
