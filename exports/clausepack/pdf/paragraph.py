"""The breaking of a paragraph into lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clausepack.pdf.bidi import has_right_to_left
from clausepack.pdf.book import FontBook
from clausepack.pdf.filler import fill, fill_directed
from clausepack.pdf.row import set_by_line
from clausepack.pdf.text import HARD_BREAK, Line, Rich, Span, TextStyle

_SHORT = 60
"""Characters up to which words are likely to come again: labels, names, numbers of articles."""

_KEPT = 20_000
"""Short words whose lines are remembered at a time."""


class LineSetter:
    """Sets content in lines as `break_lines` does, and remembers how short words were set."""

    def __init__(self, book: FontBook) -> None:
        self.book = book
        self._kept: dict[tuple[str, TextStyle, float, str], Sequence[Line]] = {}

    def lines(self, content: Rich, style: TextStyle, width: float, language: str = "") -> Sequence[Line]:
        """Return the lines of content at most `width` points wide."""
        if not isinstance(content, str):
            return break_lines(self.book, content, width, language)
        if len(content) > _SHORT:
            return break_lines(self.book, (Span(content, style),), width, language)
        key = content, style, width, language
        found = self._kept.get(key)
        if found is None:
            if len(self._kept) > _KEPT:
                self._kept.clear()
            found = self._kept[key] = break_lines(self.book, (Span(content, style),), width, language)
        return found


def break_lines(book: FontBook, spans: Sequence[Span], width: float, language: str = "") -> list[Line]:
    """Set spans in lines at most `width` points wide; hard line ends are kept, an empty paragraph gives one line.

    Text of a `language` that the book has patterns for is hyphenated; verbatim text must name none.
    """
    if len(spans) == 1 and (spans[0].forward or not HARD_BREAK.search(spans[0].text)):
        return _set(book, spans, width, language)
    lines: list[Line] = []
    for paragraph in _paragraphs(spans):
        lines += _set(book, paragraph, width, language)
    return lines


def _paragraphs(spans: Sequence[Span]) -> Iterator[list[Span]]:
    current: list[Span] = []
    for span in spans:
        if span.forward or not HARD_BREAK.search(span.text):
            current.append(span)
            continue
        *ended, last = HARD_BREAK.split(span.text)
        for part in ended:
            current.append(Span(part if part.endswith(" ") else part + " ", span.style, span.link))
            yield current
            current = []
        current.append(Span(last, span.style, span.link))
    yield current


def _set(book: FontBook, spans: Sequence[Span], width: float, language: str) -> list[Line]:
    text = "".join([span.text for span in spans]) if len(spans) > 1 else spans[0].text
    if not text.isascii() and has_right_to_left(text):
        return fill_directed(book, spans, width, text)
    lines = set_by_line(book, spans, width, language)
    return fill(book, spans, width, language) if lines is None else lines
