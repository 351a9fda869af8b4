"""Folds the pieces of one block into its text: blanks made one, invisible characters dropped, places kept."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from clausemark.provisions.source_text import InlineStyle

INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\u2061\u2062\u2063\u2064\ufeff"
"""What nobody sees and is dropped: soft hyphen, zero-width and join marks, direction marks, byte-order mark."""
UNREADABLE = "\ufffd"

_UNSEEN = f"{INVISIBLE}\x00-\x08\x0e-\x1b\x7f"
_BLANKS = "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""What `str.isspace` calls white space, without the plain blank."""

_FOLDED = re.compile(f"(?:[{_BLANKS}{_UNSEEN}]| (?=[ {_BLANKS}{_UNSEEN}]))[ {_BLANKS}{_UNSEEN}]*|[\ud800-\udfff]+")
_ODD = re.compile(f"[{_BLANKS}{_UNSEEN}\ud800-\udfff]")
_BLANK = re.compile(f"[ {_BLANKS}]")
_NO_CHARACTERS = re.compile("[\ud800-\udfff]")


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


Run: TypeAlias = "tuple[int, int, int, int, bool]"
"""Start and end in the text, start and end in the decoded capture, and whether they stand there one for one."""


class Folded(NamedTuple):
    """The text of a block from its first character to its last, with runs, elements and styles counted from there."""

    text: str
    runs: tuple[Run, ...]
    elements: tuple[tuple[int, int, str], ...]
    inline: tuple[tuple[int, int, InlineStyle, str | None], ...]


def fold(pieces: Iterable[Piece], marked: Iterable[Marked] = ()) -> Folded:
    """Return the pieces of a block as one text; it is empty when they hold nothing to be seen."""
    folding = _Folding()
    bounds = [0]
    for piece in pieces:
        folding.feed(piece)
        bounds.append(folding.length)
    folding.finish()
    text = "".join(folding.parts)
    inline = []
    for mark in marked:
        first, last = _trim(bounds[mark.first], min(bounds[mark.end], len(text)), text)
        if last > first:
            inline.append((first, last, mark.style, _clean(mark.target)))
    elements = tuple(run for run in folding.elements if run[1] > run[0])
    return Folded(text, tuple(folding.runs), elements, tuple(inline))


class _Folding:
    """The pieces of one block as they come."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.runs: list[Run] = []
        self.elements: list[tuple[int, int, str]] = []

    def feed(self, piece: Piece) -> None:
        """Add a piece."""
        before = self.length
        text, at, span, path = piece
        if text == "\n" and not span and path is None:  # what parts the lines of a paragraph
            if not self._blank_at_end():
                self._put(" ", at, 1, exact=False)
            return
        odd = span > 0 or "  " in text or _ODD.search(text) is not None
        if not odd and text:
            self._plain(text, at)
        elif text:
            self._folded(piece)
        if path is not None and self.length > before:
            self.elements.append((before, self.length, path))

    def finish(self) -> None:
        """Drop a blank at the end."""
        if self.parts and self.parts[-1].endswith(" "):
            self.parts[-1] = self.parts[-1][:-1]
            end = self.length = self.length - 1
            while self.runs and self.runs[-1][1] > end:
                start, run_end, at, at_end, exact = self.runs.pop()
                if exact and run_end - 1 > start:
                    self.runs.append((start, run_end - 1, at, at_end - 1, exact))
            if self.elements and self.elements[-1][1] > end:
                start, _, path = self.elements[-1]
                self.elements[-1] = (start, end, path)

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
            self._put(UNREADABLE * len(gap), at, len(gap), exact=False)
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
        start = self.length
        end = self.length = start + len(text)
        self.parts.append(text)
        if at is None:
            return
        if exact and self.runs:
            first, last_end, last_at, last_at_end, last_exact = self.runs[-1]
            if last_exact and last_end == start and last_at_end == at:
                self.runs[-1] = (first, end, last_at, at + span, exact)
                return
        self.runs.append((start, end, at, at + span, exact))


def _trim(first: int, last: int, words: str) -> tuple[int, int]:
    while first < last and words[first] == " ":
        first += 1
    while last > first and words[last - 1] == " ":
        last -= 1
    return first, last


def _clean(target: str | None) -> str | None:
    return _NO_CHARACTERS.sub(UNREADABLE, target) if target and not target.isascii() else target


def _plus(at: int | None, more: int) -> int | None:
    return None if at is None else at + more
