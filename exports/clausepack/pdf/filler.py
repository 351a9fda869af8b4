"""Lines filled token by token: of text that runs both ways, and of words that fit no line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from clausepack.pdf.bidi import base_level, levels_of
from clausepack.pdf.book import FontBook
from clausepack.pdf.line_end import ENDS, SLACK, parted
from clausepack.pdf.text import Line, Span, forward_token, segment_of
from clausepack.pdf.tokens import Token

_Words = Iterator[tuple[Span, tuple[Token, ...], int]]
"""Words as tokens, with the span and the direction of each."""


def fill(book: FontBook, spans: Sequence[Span], width: float, language: str) -> list[Line]:
    """Return the lines of spans that run from left to right."""
    return _filled(_Filler(book, width, language, right=False), _plain(book, spans))


def fill_directed(book: FontBook, spans: Sequence[Span], width: float, text: str) -> list[Line]:
    """Return the lines of spans, `text` in all, in which some runs from right to left."""
    base = base_level(text)
    return _filled(_Filler(book, width, "", right=bool(base)), _directed(book, spans, text, base))


def _filled(filler: _Filler, words: _Words) -> list[Line]:
    for span, tokens, level in words:
        for n, token in enumerate(tokens):
            filler.add(span, token, level, joint=n == 0)
    return filler.finish()


def _plain(book: FontBook, spans: Iterable[Span]) -> _Words:
    for span in spans:
        if span.forward:
            yield span, (forward_token(book, span),), 0
            continue
        for tokens in book.words(span.style.role, span.text):
            yield span, tokens, 0


def _directed(book: FontBook, spans: Iterable[Span], text: str, base: int) -> _Words:
    levels = levels_of(text, base)
    at = 0
    for span in spans:
        if span.forward:
            yield span, (forward_token(book, span),), base
        else:
            yield from _directed_words(book, span, levels[at : at + len(span.text)])
        at += len(span.text)


def _directed_words(book: FontBook, span: Span, levels: list[int]) -> _Words:
    role, start = span.style.role, 0
    for at in range(1, len(span.text) + 1):
        if at < len(span.text) and levels[at] == levels[start]:
            continue
        run, level = span.text[start:at], levels[start]
        for tokens in book.words(role, run):
            turned = tuple(book.right_to_left(role, token.text) for token in tokens) if level % 2 else tokens
            yield span, turned, level
        start = at


class _Filler:
    """Fills lines token by token; a break needs a blank, or a place inside a word that allows it."""

    def __init__(self, book: FontBook, width: float, language: str, *, right: bool) -> None:
        self._book = book
        self._limit = width
        self._language = language
        self._hyphens = 0
        self._right = right
        self._lines: list[Line] = []
        self._segments: list[tuple[Span, list[Token], list[int]]] = []
        self._used = 0.0
        self._visible = 0.0

    def add(self, span: Span, token: Token, level: int, *, joint: bool) -> None:
        """Set one token, on the next line where this one is full.

        A `joint` token begins a word or a span: where no blank stands before it, it goes with what precedes.
        """
        scale = span.style.size / 1000
        if self._used + token.visible * scale > self._limit + SLACK:
            if self._language and joint and self._part(span, token, level):
                return
            if self._segments:
                carried = self._take_back() if joint else []
                self._break()
                for item in carried:
                    self._append(*item)
            if token.visible * scale > self._limit + SLACK and not span.forward and len(token.text) > 1:
                self._add_split(span, token, level)
                return
        self._append(span, token, level)

    def _part(self, span: Span, token: Token, level: int) -> bool:
        """Hyphenate a word wider than a line, or one without which a line stays short; tell whether that was done."""
        after_blank = not self._segments or self._segments[-1][1][-1].text.endswith(ENDS)
        if span.forward or not after_blank:
            return False
        found = parted(self._book, (span, token), self._language, (self._used, self._limit), self._hyphens)
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
            (span, token, level)
            for span, tokens, levels in self._segments
            for token, level in zip(tokens, levels, strict=True)
        ]
        keep = len(items)
        while keep and not items[keep - 1][1].text.endswith(ENDS):
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
            if self._segments and self._used + turned.visible * scale > self._limit + SLACK:
                self._break()
            self._append(span, turned, level)

    def _append(self, span: Span, token: Token, level: int) -> None:
        if not self._segments or self._segments[-1][0] is not span:
            self._segments.append((span, [], []))
        _, tokens, levels = self._segments[-1]
        tokens.append(token)
        levels.append(level)
        scale = span.style.size / 1000
        self._visible = self._used + token.visible * scale
        self._used += token.width * scale

    def _break(self, *, hyphen: bool = False) -> None:
        self._hyphens = self._hyphens + 1 if hyphen else 0
        segments = tuple(segment_of(*each) for each in self._segments)
        self._lines.append(Line(segments, self._visible, self._right))
        self._segments, self._used, self._visible = [], 0.0, 0.0

    def finish(self) -> list[Line]:
        """Return the lines."""
        if self._segments or not self._lines:
            self._break()
        return self._lines
