"""Builds a source text block by block, and keeps the way back to the bytes of every run."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from clausemark.intake.decoding import byte_places, has_places
from clausemark.phrases import phrase
from clausemark.provisions.source_text import (
    Block,
    BlockKind,
    ByteRun,
    ElementRun,
    InlineSpan,
    InlineStyle,
    ReadWarning,
)

INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
"""What nobody sees and is dropped: soft hyphen, zero-width and join marks, direction marks, byte-order mark."""

_UNSEEN = f"{INVISIBLE}\x00-\x08\x0e-\x1b\x7f"
_BLANKS = "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What `str.isspace` calls white space, without the plain blank."""

_FOLDED = re.compile(f"(?:[{_BLANKS}{_UNSEEN}]| (?=[ {_BLANKS}{_UNSEEN}]))[ {_BLANKS}{_UNSEEN}]*|[\ud800-\udfff]+")
_ODD = re.compile(f"[{_BLANKS}{_UNSEEN}\ud800-\udfff]")
_BLANK = re.compile(f"[ {_BLANKS}]")
_UNREADABLE = "\ufffd"
_NO_CHARACTERS = re.compile("[\ud800-\udfff]")
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


class Piece(NamedTuple):
    """Characters of a block; `at` is where they stand in the decoded capture, `span` how many it took there.

    `at` None: they have no characters of their own there. `span` 0: one for one.
    """

    text: str
    at: int | None = None
    span: int = 0
    path: str | None = None


class Marked(NamedTuple):
    """A style over a half-open range of pieces of one block."""

    first: int
    end: int
    style: InlineStyle
    target: str | None = None


@dataclass(slots=True)
class _Run:
    start: int
    end: int
    at: int
    at_end: int
    exact: bool


class TextBuilder:
    """Collects blocks; blanks are folded, invisible characters dropped, empty blocks left out."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._inline: list[InlineSpan] = []
        self._runs: list[_Run] = []
        self._elements: list[ElementRun] = []

    @property
    def text(self) -> str:
        """Return the text so far."""
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks so far."""
        return tuple(self._blocks)

    @property
    def inline(self) -> tuple[InlineSpan, ...]:
        """Return the inline spans, ordered."""
        return tuple(sorted(self._inline, key=lambda span: (span.start, -span.end)))

    @property
    def elements(self) -> tuple[ElementRun, ...]:
        """Return the element runs, neighbours of one element joined."""
        joined: list[ElementRun] = []
        start = 0
        for number, run in enumerate(self._elements):
            after = self._elements[number + 1] if number + 1 < len(self._elements) else None
            if after is not None and after.path == run.path and after.start == run.end:
                continue
            first = self._elements[start]
            joined.append(run if first is run else ElementRun(first.start, run.end, run.path))
            start = number + 1
        return tuple(joined)

    def add(self, like: Block, pieces: Iterable[Piece], marked: Iterable[Marked] = ()) -> bool:
        """Add a block made of pieces; `like` gives everything but its span. Tell whether it held anything."""
        separator = self._separator(like)
        start = self._length + len(separator)
        out = _Folded(start)
        bounds = [start]
        for piece in pieces:
            out.feed(piece)
            bounds.append(start + out.length)
        out.finish()
        if not out.length:
            return False
        self._parts += [separator, *out.parts]
        end = self._length = start + out.length
        self._blocks.append(_at(like, start, end))
        self._runs += out.runs
        self._elements += [run for run in out.elements if run.end > run.start]
        words = "".join(out.parts)
        for mark in marked:
            first, last = _trim(bounds[mark.first], min(bounds[mark.end], end), words, start)
            if last > first:
                self._inline.append(InlineSpan(first, last, mark.style, _clean(mark.target)))
        return True

    def warnings(self) -> tuple[ReadWarning, ...]:
        """Return what a person should know of the text: damaged bytes, characters that turn the reading order."""
        found = []
        text = self.text
        damaged = text.count(_UNREADABLE)
        if damaged:
            message = phrase(
                "{damaged} characters could not be decoded and are shown as {unreadable}.",
                damaged=damaged,
                unreadable=_UNREADABLE,
            )
            found.append(ReadWarning("undecodable-bytes", message))
        if _DIRECTION.search(text):
            message = phrase(
                "The text holds characters that turn its direction; it may read otherwise than it is stored."
            )
            found.append(ReadWarning("direction-controls", message))
        return tuple(found)

    def byte_map(self, decoded: str, encoding: str) -> tuple[ByteRun, ...]:
        """Return the runs in bytes of the capture, whose decoded text is given; none for an encoding with states."""
        if not has_places(encoding):
            return ()
        points = sorted({point for run in self._runs for point in (run.at, run.at_end)})
        offsets = dict(zip(points, byte_places(decoded, points, encoding), strict=True))
        runs = [ByteRun(run.start, run.end, offsets[run.at], offsets[run.at_end], run.exact) for run in self._runs]
        return tuple(_joined(runs))

    def _separator(self, like: Block) -> str:
        if not self._blocks:
            return ""
        last = self._blocks[-1]
        same_row = (
            like.place is not None
            and last.place is not None
            and (like.place.table, like.place.row) == (last.place.table, last.place.row)
        )
        return "\n" if same_row or like.kind is last.kind is BlockKind.LIST_ITEM else "\n\n"


class _Folded:
    """The pieces of one block with blanks folded, and their runs."""

    def __init__(self, start: int) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.runs: list[_Run] = []
        self.elements: list[ElementRun] = []
        self._start = start

    def feed(self, piece: Piece) -> None:
        """Add a piece."""
        before = self.length
        text = piece.text
        if text == "\n" and not piece.span and piece.path is None:  # what parts the lines of a paragraph
            self._put_gap(text, piece.at)
            return
        odd = piece.span > 0 or "  " in text or _ODD.search(text) is not None
        if not odd and text:
            self._plain(text, piece.at)
        elif text:
            self._folded(piece)
        if piece.path is not None and self.length > before:
            self.elements.append(ElementRun(self._start + before, self._start + self.length, piece.path))

    def finish(self) -> None:
        """Drop a blank at the end."""
        if self.parts and self.parts[-1].endswith(" "):
            self.parts[-1] = self.parts[-1][:-1]
            self.length -= 1
            end = self._start + self.length
            while self.runs and self.runs[-1].end > end:
                run = self.runs[-1]
                if run.exact and run.end - 1 > run.start:
                    run.end, run.at_end = run.end - 1, run.at_end - 1
                else:
                    self.runs.pop()
            if self.elements and self.elements[-1].end > end:
                self.elements[-1] = self.elements[-1]._replace(end=end)

    def _plain(self, text: str, at: int | None) -> None:
        if text[0] == " " and self._blank_at_end():
            text, at = text[1:], None if at is None else at + 1
        if text:
            self._put(text, at, len(text), exact=True)

    def _folded(self, piece: Piece) -> None:
        text, at, done = piece.text, piece.at, 0
        if piece.span:
            self._put_words(text, at, piece.span)
            return
        for gap in _FOLDED.finditer(text):
            if gap.start() > done:
                self._plain(text[done : gap.start()], _plus(at, done))
            self._put_gap(gap.group(), _plus(at, gap.start()))
            done = gap.end()
        if done < len(text):
            self._plain(text[done:], _plus(at, done))

    def _put_gap(self, gap: str, at: int | None) -> None:
        """Put one blank for blanks, nothing for invisible characters, a mark for each byte that was no character."""
        if "\ud800" <= gap[0] <= "\udfff":
            self._put(_UNREADABLE * len(gap), at, len(gap), exact=False)
        elif not self._blank_at_end() and _BLANK.search(gap) is not None:
            self._put(" ", at, len(gap), exact=gap == " ")

    def _put_words(self, text: str, at: int | None, span: int) -> None:
        words = _FOLDED.sub(lambda gap: " " if _BLANK.search(gap.group()) else "", text)
        if words.startswith(" ") and self._blank_at_end():
            words = words[1:]
        if words:
            self._put(words, at, span, exact=False)

    def _blank_at_end(self) -> bool:
        return not self.parts or self.parts[-1].endswith(" ")

    def _put(self, text: str, at: int | None, span: int, *, exact: bool) -> None:
        start = self._start + self.length
        self.parts.append(text)
        self.length += len(text)
        if at is None:
            return
        last = self.runs[-1] if self.runs else None
        if last and exact and last.exact and last.end == start and last.at_end == at:
            last.end, last.at_end = start + len(text), at + span
        else:
            self.runs.append(_Run(start, start + len(text), at, at + span, exact))


def _trim(first: int, last: int, words: str, start: int) -> tuple[int, int]:
    while first < last and words[first - start] == " ":
        first += 1
    while last > first and words[last - 1 - start] == " ":
        last -= 1
    return first, last


def _at(like: Block, start: int, end: int) -> Block:
    """Return a block like another at a span; `dataclasses.replace` would take a third of the time of reading."""
    return Block(start, end, like.kind, like.level, like.marker, like.ordered, like.boilerplate, like.place, like.item)


def _clean(target: str | None) -> str | None:
    return _NO_CHARACTERS.sub(_UNREADABLE, target) if target else target


def _plus(at: int | None, more: int) -> int | None:
    return None if at is None else at + more


def _joined(runs: list[ByteRun]) -> list[ByteRun]:
    return [run for run in runs if run.end > run.start]
