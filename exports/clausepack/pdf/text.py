"""Text set in lines: styles, spans, and the breaking of a paragraph into lines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from clausepack.pdf.bidi import base_level, has_right_to_left, levels_of
from clausepack.pdf.book import FontBook, Token

HARD_BREAK = re.compile("\r\n|[\n\r\u2028\u2029]")
"""Where a line ends in the text itself."""


class TextStyle(NamedTuple):
    """How text looks: role of the font, size and leading in points, ink as the operand of a colour operator.

    `mark` is "under" or "strike" for a line below or through the words.
    """

    role: str
    size: float
    leading: float
    ink: str = "0 g"
    mark: str = ""


class Span(NamedTuple):
    """Text of one style; `link` is a destination key (“finding:F-1”) or an address that begins with http.

    With `forward`, a key of the page stamps, the text is only the width kept free; the stamp is filled in at the end.
    """

    text: str
    style: TextStyle
    link: str = ""
    forward: str = ""


class Segment(NamedTuple):
    """Neighbouring tokens of one span on a line; `levels` only where text runs from right to left.

    `operand` is that of TJ for all of them, empty when they cannot be shown in one go.
    """

    span: Span
    tokens: Sequence[Token]
    levels: Sequence[int] = ()
    operand: str = ""


class Line(NamedTuple):
    """One set line, its width in points without trailing blanks; `right` when its paragraph is right-to-left."""

    segments: tuple[Segment, ...]
    width: float
    right: bool = False


_SLACK = 0.01
"""Points by which a line may be too wide, for sums of rounded widths."""

_SHORT = 60
"""Characters up to which words are likely to come again: labels, names, numbers of articles."""

_ENDS = (" ", "\u200b")
"""What may part words of different styles at the end of a line."""

_KEPT = 20_000
"""Short words whose lines are remembered at a time."""

Rich = str | Sequence[Span]
"""Plain text, or spans."""


def spans_of(content: Rich, style: TextStyle) -> Sequence[Span]:
    """Return content as spans."""
    return (Span(content, style),) if isinstance(content, str) else content


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
        base = base_level(text)
        return _filled(_Filler(book, width, "", right=bool(base)), _directed(book, spans, text, base))
    lines = _LineByLine(book, _Row.of(book, spans), width, language).lines()
    if lines is None:
        return _filled(_Filler(book, width, language, right=False), _plain(book, spans))
    return lines


class _LineByLine:
    """Sets text that runs from left to right, which most text does, a line at a time: what `_Filler` does by token."""

    def __init__(self, book: FontBook, row: _Row, width: float, language: str) -> None:
        self._book = book
        self._row = row
        self._width = width
        self._language = language
        self._lines: list[Line] = []
        self._hyphens = 0

    def lines(self) -> list[Line] | None:
        """Return the lines; None when a word must be split that fits no line."""
        row, start, count = self._row, 0, len(self._row.tokens)
        while start < count:
            stop = row.last_fit(start, self._width + _SLACK)
            if stop < count:
                if self._language and self._parted(start, stop):
                    start = stop
                    continue
                if stop == start:
                    return None
                stop = row.before_word(start, stop)
            width = row.visible_end(stop - 1) - row.ends[start]
            self._lines.append(Line(row.segments(start, stop), width))
            self._hyphens = 0
            start = stop
        return self._lines or [Line((), 0.0)]

    def _parted(self, start: int, stop: int) -> bool:
        """Hyphenate the word that does not fit this line; tell whether that was done."""
        row = self._row
        used = row.ends[stop] - row.ends[start]
        span, token = row.spans[bisect_right(row.bounds, stop)], row.tokens[stop]
        if span.forward or not row.begins_word(stop):
            return False
        found = parted(self._book, (span, token), self._language, (used, self._width), self._hyphens)
        if found is None:
            return False
        first, dash, rest = found
        width = used + (first.width + dash.width) * span.style.size / 1000
        self._lines.append(Line(row.segments(start, stop, (first, dash)), width))
        self._hyphens += 1
        row.replace(stop, rest)
        return True


class _Row:
    """The tokens of spans in a row: where each begins and ends, in points, and before which token each span ends."""

    __slots__ = ("_rests", "bounds", "ends", "spans", "tokens")

    def __init__(self, spans: Sequence[Span], tokens: list[Token], ends: list[float], bounds: list[int]) -> None:
        self.spans = spans
        self.tokens = tokens
        self.ends = ends
        self.bounds = bounds
        self._rests: set[int] = set()

    @classmethod
    def of(cls, book: FontBook, spans: Sequence[Span]) -> _Row:
        """Return the row of spans."""
        tokens: list[Token] = []
        ends: list[float] = [0.0]
        bounds = []
        for span in spans:
            own = [_forward(book, span)] if span.forward else book.tokens(span.style.role, span.text)
            scale = span.style.size / 1000
            tokens += own
            ends += accumulate([token.width * scale for token in own], initial=ends.pop())
            bounds.append(len(tokens))
        return cls(spans, tokens, ends, bounds)

    def last_fit(self, start: int, width: float) -> int:
        """Return the first token that does not fit a line that begins with token `start`; blanks may hang over."""
        ends, full = self.ends, self.ends[start] + width
        stop = bisect_right(ends, full, start + 1) - 1
        if stop < len(self.tokens) and self.visible_end(stop) <= full:
            stop += 1
        return stop

    def visible_end(self, at: int) -> float:
        """Return where a token ends without its trailing blanks."""
        return self.ends[at] + self.tokens[at].visible * self.spans[bisect_right(self.bounds, at)].style.size / 1000

    def begins_word(self, at: int) -> bool:
        """Tell whether a token follows a blank, or what was parted from it."""
        return at == 0 or at in self._rests or self.tokens[at - 1].text.endswith(_ENDS)

    def before_word(self, start: int, stop: int) -> int:
        """Return where a line ends that would part a word of two spans: before it, unless it fills the line."""
        if stop not in self.bounds:
            return stop
        at = stop
        while at > start and not self.tokens[at - 1].text.endswith(_ENDS):
            at -= 1
        return at if at > start else stop

    def segments(self, start: int, stop: int, added: tuple[Token, ...] = ()) -> tuple[Segment, ...]:
        """Return the tokens from `start` to before `stop`, by span; those `added` belong to the span of `stop`."""
        bounds, spans, tokens = self.bounds, self.spans, self.tokens
        if len(spans) == 1:
            return (_segment(spans[0], [*tokens[start:stop], *added]),)
        out, lo, n = [], start, bisect_right(bounds, start)
        while lo < stop:
            hi = min(bounds[n], stop)
            if hi > lo:
                last = added if hi == stop < bounds[n] else ()
                out.append(_segment(spans[n], [*tokens[lo:hi], *last]))
            lo, n = hi, n + 1
        if added and stop in (start, *bounds):
            out.append(_segment(spans[bisect_right(bounds, stop)], [*added]))
        return tuple(out)

    def replace(self, at: int, rest: Token) -> None:
        """Put what is left of a token in its place; it ends where the whole did."""
        size = self.spans[bisect_right(self.bounds, at)].style.size
        self.tokens[at] = rest
        self.ends[at] = self.ends[at + 1] - rest.width * size / 1000
        self._rests.add(at)


def parted(
    book: FontBook, word: tuple[Span, Token], language: str, line: tuple[float, float], hyphens: int
) -> tuple[Token, Token, Token] | None:
    """Return a word as first part, hyphen and rest where a line would stay short without it, or the word fits none.

    `line` is what is used of it and its width, in points; `hyphens` lines before it end with one.
    """
    (span, token), (used, width) = word, line
    size, room = span.style.size, width - used
    too_long = token.visible * size / 1000 > width
    short = room > max(_SHORT_LINE * width, _SHORT_EMS * size)
    if not too_long and not (short and hyphens < _HYPHENS):
        return None
    return book.parted(span.style.role, token, language, room * 1000 / size)


def _filled(filler: _Filler, words: Iterable[tuple[Span, tuple[Token, ...], int]]) -> list[Line]:
    for span, tokens, level in words:
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


def _segment(span: Span, tokens: Sequence[Token], levels: Sequence[int] = ()) -> Segment:
    shown = [token.tj for token in tokens]
    operand = "".join(shown).replace(")(", "") if all(shown) else ""
    return Segment(span, tokens, levels if any(levels) else (), operand)


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
        self._segments: list[tuple[Span, list[Token], list[int]]] = []
        self._used = 0.0
        self._visible = 0.0

    def add(self, span: Span, token: Token, level: int, *, joint: bool) -> None:
        """Set one token, on the next line where this one is full.

        A `joint` token begins a word or a span: where no blank stands before it, it goes with what precedes.
        """
        scale = span.style.size / 1000
        if self._used + token.visible * scale > self._limit + _SLACK:
            if self._language and joint and self._part(span, token, level):
                return
            if self._segments:
                carried = self._take_back() if joint else []
                self._break()
                for item in carried:
                    self._append(*item)
            if token.visible * scale > self._limit + _SLACK and not span.forward and len(token.text) > 1:
                self._add_split(span, token, level)
                return
        self._append(span, token, level)

    def _part(self, span: Span, token: Token, level: int) -> bool:
        """Hyphenate a word wider than a line, or one without which a line stays short; tell whether that was done."""
        after_blank = not self._segments or self._segments[-1][1][-1].text.endswith(_ENDS)
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
        while keep and not items[keep - 1][1].text.endswith(_ENDS):
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
            if self._segments and self._used + turned.visible * scale > self._limit + _SLACK:
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
        segments = tuple(_segment(*each) for each in self._segments)
        self._lines.append(Line(segments, self._visible, self._right))
        self._segments, self._used, self._visible = [], 0.0, 0.0

    def finish(self) -> list[Line]:
        """Return the lines."""
        if self._segments or not self._lines:
            self._break()
        return self._lines
