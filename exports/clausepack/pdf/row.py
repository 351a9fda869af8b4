"""Lines of text that runs from left to right, which most text does."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from clausepack.pdf.book import FontBook
from clausepack.pdf.line_end import ENDS, SLACK, parted
from clausepack.pdf.text import Line, Segment, Span, forward_token, segment_of
from clausepack.pdf.tokens import Token


def set_by_line(book: FontBook, spans: Sequence[Span], width: float, language: str) -> list[Line] | None:
    """Return the lines of spans that run from left to right; None when a word must be split that fits no line."""
    row = _Row.of(book, spans)
    count = len(row.tokens)
    if count and (end := row.visible_end(count - 1)) <= width + SLACK:
        return [Line(row.segments(0, count), end)]
    return _LineByLine(book, row, width, language).lines()


class _LineByLine:
    """Sets text that runs from left to right, which most text does, a line at a time: what `filler` does by token."""

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
            stop = row.last_fit(start, self._width + SLACK)
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
            own = [forward_token(book, span)] if span.forward else book.tokens(span.style.role, span.text)
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
        return at == 0 or at in self._rests or self.tokens[at - 1].text.endswith(ENDS)

    def before_word(self, start: int, stop: int) -> int:
        """Return where a line ends that would part a word of two spans: before it, unless it fills the line."""
        if stop not in self.bounds:
            return stop
        at = stop
        while at > start and not self.tokens[at - 1].text.endswith(ENDS):
            at -= 1
        return at if at > start else stop

    def segments(self, start: int, stop: int, added: tuple[Token, ...] = ()) -> tuple[Segment, ...]:
        """Return the tokens from `start` to before `stop`, by span; those `added` belong to the span of `stop`."""
        bounds, spans, tokens = self.bounds, self.spans, self.tokens
        if len(spans) == 1:
            return (segment_of(spans[0], [*tokens[start:stop], *added]),)
        out, lo, n = [], start, bisect_right(bounds, start)
        while lo < stop:
            hi = min(bounds[n], stop)
            if hi > lo:
                last = added if hi == stop < bounds[n] else ()
                out.append(segment_of(spans[n], [*tokens[lo:hi], *last]))
            lo, n = hi, n + 1
        if added and stop in (start, *bounds):
            out.append(segment_of(spans[bisect_right(bounds, stop)], [*added]))
        return tuple(out)

    def replace(self, at: int, rest: Token) -> None:
        """Put what is left of a token in its place; it ends where the whole did."""
        size = self.spans[bisect_right(self.bounds, at)].style.size
        self.tokens[at] = rest
        self.ends[at] = self.ends[at + 1] - rest.width * size / 1000
        self._rests.add(at)
