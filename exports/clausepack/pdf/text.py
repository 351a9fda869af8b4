"""Text set in lines: styles, spans, and the breaking of a paragraph into lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from clausepack.pdf.bidi import base_level, has_right_to_left, levels_of
from clausepack.pdf.book import FontBook, Token

HARD_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")
"""Where a line ends in the text itself."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How text looks: role of the font, size and leading in points, ink as the operand of a colour operator.

    `mark` is "under" or "strike" for a line below or through the words.
    """

    role: str
    size: float
    leading: float
    ink: str = "0 g"
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """Text of one style; `link` is a destination key (“finding:F-1”) or an address that begins with http.

    With `forward`, a key of the page stamps, the text is only the width kept free; the stamp is filled in at the end.
    """

    text: str
    style: TextStyle
    link: str = ""
    forward: str = ""


@dataclass(slots=True)
class Segment:
    """Neighbouring tokens of one span on a line; `levels` only where text runs from right to left."""

    span: Span
    tokens: list[Token] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Line:
    """One set line, its width in points without trailing blanks; `right` when its paragraph is right-to-left."""

    segments: tuple[Segment, ...]
    width: float
    right: bool = False


Rich = str | Sequence[Span]
"""Plain text, or spans."""


def spans_of(content: Rich, style: TextStyle) -> Sequence[Span]:
    """Return content as spans."""
    return (Span(content, style),) if isinstance(content, str) else content


def break_lines(book: FontBook, spans: Sequence[Span], width: float, language: str = "") -> list[Line]:
    """Set spans in lines at most `width` points wide; hard line ends are kept, an empty paragraph gives one line.

    Text of a `language` that the book has patterns for is hyphenated; verbatim text must name none.
    """
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


def _set(book: FontBook, spans: list[Span], width: float, language: str) -> list[Line]:
    text = "".join(span.text for span in spans)
    right = has_right_to_left(text)
    base = base_level(text) if right else 0
    filler = _Filler(book, width, "" if right else language, right=bool(base))
    items = _directed(book, spans, text, base) if right else _plain(book, spans)
    for span, tokens, level in items:
        for n, token in enumerate(tokens):
            filler.add(span, token, level, joint=n == 0)
    return filler.finish()


def _plain(book: FontBook, spans: Iterable[Span]) -> Iterator[tuple[Span, tuple[Token, ...], int]]:
    for span in spans:
        if span.forward:
            yield span, (_forward(book, span),), 0
            continue
        for tokens in book.words(span.style.role, span.text):
            yield span, tokens, 0


def _forward(book: FontBook, span: Span) -> Token:
    face = book.face(span.style.role)
    _, width = face.digits(span.text)
    return Token(span.text, width, width, face, "", (), plain=True)


def _directed(
    book: FontBook, spans: Iterable[Span], text: str, base: int
) -> Iterator[tuple[Span, tuple[Token, ...], int]]:
    levels = levels_of(text, base)
    at = 0
    for span in spans:
        if span.forward:
            yield span, (_forward(book, span),), base
        else:
            yield from _directed_words(book, span, levels[at : at + len(span.text)])
        at += len(span.text)


def _directed_words(book: FontBook, span: Span, levels: list[int]) -> Iterator[tuple[Span, tuple[Token, ...], int]]:
    role, start = span.style.role, 0
    for at in range(1, len(span.text) + 1):
        if at < len(span.text) and levels[at] == levels[start]:
            continue
        run, level = span.text[start:at], levels[start]
        for tokens in book.words(role, run):
            turned = tuple(book.right_to_left(role, token.text) for token in tokens) if level % 2 else tokens
            yield span, turned, level
        start = at


_SHORT_LINE = 0.1
_SHORT_EMS = 2.5
"""A word is hyphenated when more than this share of the line, and of an em, would stay empty without it."""
_HYPHENS = 2
"""How many lines running may end with a hyphen."""


class _Filler:
    """Fills lines token by token; a break needs a blank, or a place inside a word that allows it."""

    def __init__(self, book: FontBook, width: float, language: str, *, right: bool) -> None:
        self._book = book
        self._limit = width
        self._language = language
        self._hyphens = 0
        self._right = right
        self._lines: list[Line] = []
        self._segments: list[Segment] = []
        self._used = 0.0
        self._visible = 0.0

    def add(self, span: Span, token: Token, level: int, *, joint: bool) -> None:
        """Set one token, on the next line where this one is full.

        A `joint` token begins a word or a span: where no blank stands before it, it goes with what precedes.
        """
        scale = span.style.size / 1000
        if self._used + token.visible * scale > self._limit + 0.01:
            if self._language and joint and self._part(span, token, level):
                return
            if self._segments:
                carried = self._take_back() if joint else []
                self._break()
                for item in carried:
                    self._append(*item)
            if token.visible * scale > self._limit + 0.01 and not span.forward and len(token.text) > 1:
                self._add_split(span, token, level)
                return
        self._append(span, token, level)

    def _part(self, span: Span, token: Token, level: int) -> bool:
        """Hyphenate a word wider than a line, or one without which a line stays short; tell whether that was done."""
        size, room = span.style.size, self._limit - self._used
        after_blank = not self._segments or self._segments[-1].tokens[-1].text.endswith((" ", "\u200b"))
        if span.forward or not after_blank:
            return False
        too_long = token.visible * size / 1000 > self._limit
        short = room > max(_SHORT_LINE * self._limit, _SHORT_EMS * size)
        if not too_long and not (short and self._hyphens < _HYPHENS):
            return False
        found = self._book.parted(span.style.role, token, self._language, room * 1000 / size)
        if found is None:
            return False
        first, dash, rest = found
        self._append(span, first, level)
        self._append(span, dash, level)
        self._break(hyphen=True)
        self.add(span, rest, level, joint=True)
        return True

    def _take_back(self) -> list[tuple[Span, Token, int]]:
        """Take tokens off the line up to the last blank; nothing when that would empty the line."""
        items = [
            (segment.span, token, level)
            for segment in self._segments
            for token, level in zip(segment.tokens, segment.levels, strict=True)
        ]
        keep = len(items)
        while keep and not items[keep - 1][1].text.endswith((" ", "\u200b")):
            keep -= 1
        if keep in (0, len(items)):
            return []
        self._segments, self._used, self._visible = [], 0.0, 0.0
        for item in items[:keep]:
            self._append(*item)
        return items[keep:]

    def _add_split(self, span: Span, token: Token, level: int) -> None:
        role, scale = span.style.role, span.style.size / 1000
        for piece in self._book.split(role, token.text, self._limit / scale - 1):
            turned = self._book.right_to_left(role, piece.text) if level % 2 else piece
            if self._segments and self._used + turned.visible * scale > self._limit + 0.01:
                self._break()
            self._append(span, turned, level)

    def _append(self, span: Span, token: Token, level: int) -> None:
        if not self._segments or self._segments[-1].span is not span:
            self._segments.append(Segment(span))
        segment = self._segments[-1]
        segment.tokens.append(token)
        segment.levels.append(level)
        scale = span.style.size / 1000
        self._visible = self._used + token.visible * scale
        self._used += token.width * scale

    def _break(self, *, hyphen: bool = False) -> None:
        self._hyphens = self._hyphens + 1 if hyphen else 0
        self._lines.append(Line(tuple(self._segments), self._visible, self._right))
        self._segments, self._used, self._visible = [], 0.0, 0.0

    def finish(self) -> list[Line]:
        """Return the lines."""
        if self._segments or not self._lines:
            self._break()
        return self._lines
