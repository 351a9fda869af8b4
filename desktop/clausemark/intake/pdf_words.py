"""The words of a PDF page with their boxes and the manner of their type, as pdfium finds them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice, pairwise, repeat, zip_longest
from typing import Any, NamedTuple, TypeAlias

from clausemark.intake.pdf_glyphs import Box, Glyphs

_WORD = re.compile("[^\\s\x02]+\x02?|\x02")
_LINE_END = re.compile("[\r\n\x02]")
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


_Span: TypeAlias = "tuple[int, int]"
"""Where a word begins and ends among the characters of its page, half-open."""


def words_of(raw: Any, text_page: Any, shape: PageShape) -> list[Word]:
    """Return the words of a text page in the order of the file; `raw` is pdfium's own interface."""
    glyphs = Glyphs(raw, text_page)
    text = glyphs.text(MOST_CHARACTERS)
    lines = list(_lines([match.span() for match in _WORD.finditer(text)], text))
    bare = _has_no_spaces(glyphs, text)
    doubtful = list(range(len(lines))) if bare else _with_made_spaces(glyphs, lines)
    _part_words(glyphs, lines, doubtful)
    return list(_words(glyphs, shape, text, lines))


def _lines(spans: list[_Span], text: str) -> Iterator[list[_Span]]:
    """Yield the words up to each of pdfium's line ends."""
    line: list[_Span] = []
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


def _words(glyphs: Glyphs, shape: PageShape, text: str, lines: Sequence[Sequence[_Span]]) -> Iterator[Word]:
    """Yield the words of all lines; type that is the same at both ends of a line is taken to be so between them."""
    firsts = iter(glyphs.boxes([start for line in lines for start, _ in line]))
    lasts = iter(glyphs.boxes([end - 1 for line in lines for _, end in line]))
    upright, edge, head = not shape.turns, shape.left, shape.top
    for line in lines:
        final = line[-1]
        ends = glyphs.manner(line[0][0]), glyphs.manner(final[0])
        even = ends[0] == ends[1]
        size, height = 0.0, -1.0
        for span, first, last in zip(line, firsts, lasts):  # noqa: B905  # the boxes go on in the next line
            if first is None:
                continue
            left, top, right, bottom = first
            if abs(top - bottom - height) > _SAME:
                size, height = glyphs.size(span[0]), top - bottom
            if last is None:
                continue
            if last != first:
                left, top, right, bottom = _around(first, last)
            printed = text[span[0] : span[1]]
            if not (printed.isascii() and printed.isprintable()):
                printed = _plain(printed)
            bold, slanted = ends[0] if even else glyphs.manner(span[0])
            if upright:  # as nearly all pages are: what `shown` gives, without a call for each word
                box = left - edge, head - top, right - edge, head - bottom
            else:
                box = shape.shown(left, bottom, right, top)
            yield tuple.__new__(Word, (printed, *box, size, bold, slanted, span is final))


def _around(first: Box, last: Box) -> Box:
    """Return the box around the first and the last letter of a word."""
    left, top, right, bottom = first
    other_left, other_top, other_right, other_bottom = last
    return (
        min(other_left, left),
        max(other_top, top),
        max(other_right, right),
        min(other_bottom, bottom),
    )


def _has_no_spaces(glyphs: Glyphs, text: str) -> bool:
    """Tell whether a page leaves the gaps between words bare, so that pdfium makes the spaces, and misses some."""
    spaces = [match.start() for match in re.finditer(" ", text)][:_FEW_SPACES]
    return 2 * sum(glyphs.made(spaces)) > len(spaces)


def _with_made_spaces(glyphs: Glyphs, lines: Sequence[Sequence[_Span]]) -> list[int]:
    """Return the numbers of the lines within which pdfium made a space: where it made one, it may have missed more."""
    inner = [(number, end) for number, line in enumerate(lines) for _, end in line[:-1]]
    made = glyphs.made([end for _, end in inner])
    return list(dict.fromkeys(number for (number, _), is_made in zip(inner, made, strict=True) if is_made))


def _part_words(glyphs: Glyphs, lines: list[list[_Span]], numbers: Sequence[int]) -> None:
    """Divide words of some lines where their letters stand apart, while most of them touch."""
    boxes = iter(glyphs.boxes([at for number in numbers for span in lines[number] for at in range(*span)]))
    for number in numbers:
        lines[number] = [
            part for span in lines[number] for part in _parts(glyphs, span, islice(boxes, span[1] - span[0]))
        ]


def _parts(glyphs: Glyphs, span: _Span, boxes: Iterable[Box | None]) -> list[_Span]:
    start, end = span
    gaps = []
    right: float | None = None
    for box in boxes:
        gaps.append(0.0 if box is None or right is None else box[0] - right)
        right = right if box is None else box[2]
    size = glyphs.size(start)
    if max(gaps) <= _GAP * size or sorted(gaps)[len(gaps) // 2] > _TIGHT * size:
        return [span]
    if any(abs(gap) > _KERNED * size for gap in gaps if gap <= _GAP * size):
        return [span]  # letters moved one by one, whose gaps mean nothing
    cuts = [start, *(start + at for at, gap in enumerate(gaps) if gap > _GAP * size), end]
    return list(pairwise(cuts))


def _plain(text: str) -> str:
    """Return a word with its ligatures taken apart; what is no character is shown as one that could not be read."""
    return "".join(_LIGATURES.get(char, char) if char >= " " or char == HYPHEN else "\ufffd" for char in text)
