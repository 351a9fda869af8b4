"""Builds a source text block by block, and keeps the way back to the bytes of every run."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import repeat

from clausemark.intake.decoding import byte_places, has_places
from clausemark.intake.folding import UNREADABLE, Folded, Marked, Piece, Run, fold
from clausemark.phrases import phrase
from clausemark.provisions.source_text import (
    Block,
    BlockKind,
    ByteRun,
    ElementRun,
    InlineSpan,
    ReadWarning,
)

_DIRECTION = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


class TextBuilder:
    """Collects blocks; blanks are folded, invisible characters dropped, empty blocks left out."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._inline: list[InlineSpan] = []
        self._runs: list[Run] = []
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
        return self.add_folded(like, fold(pieces, marked))

    def add_folded(self, like: Block, folded: Folded, at: int = 0) -> bool:
        """Add a block whose text is folded; its places in the decoded capture are counted from `at`."""
        text, runs, elements, inline = folded
        if not text:
            return False
        separator = self._separator(like)
        start = self._length + len(separator)
        end = self._length = start + len(text)
        self._parts += (separator, text)
        # By the shortest way: there are thousands of blocks in a document.
        self._blocks.append(tuple.__new__(Block, (start, end, *like[2:])))
        self._runs += [
            (start + first, start + last, at + begins, at + ends, exact) for first, last, begins, ends, exact in runs
        ]
        if elements:
            self._elements += [ElementRun(start + first, start + last, path) for first, last, path in elements]
        if inline:
            self._inline += [
                InlineSpan(start + first, start + last, style, target) for first, last, style, target in inline
            ]
        return True

    def warnings(self) -> tuple[ReadWarning, ...]:
        """Return what a person should know of the text: damaged bytes, characters that turn the reading order."""
        found = []
        text = self.text
        damaged = text.count(UNREADABLE)
        if damaged:
            found.append(ReadWarning("undecodable-bytes", _undecoded(damaged)))
        if any(mark in text for mark in _DIRECTION):
            message = phrase(
                "The text holds characters that turn its direction; it may read otherwise than it is stored."
            )
            found.append(ReadWarning("direction-controls", message))
        return tuple(found)

    def byte_map(self, decoded: str, encoding: str) -> tuple[ByteRun, ...]:
        """Return the runs in bytes of the capture, whose decoded text is given; none for an encoding with states."""
        if not has_places(encoding):
            return ()
        if not self._runs:
            return ()
        starts, ends, ats, at_ends, exact = zip(*self._runs, strict=True)
        places = byte_places(decoded, ats + at_ends, encoding)
        first, last = places[: len(ats)], places[len(ats) :]
        return tuple(map(tuple.__new__, repeat(ByteRun), zip(starts, ends, first, last, exact, strict=True)))

    def _separator(self, like: Block) -> str:
        if not self._blocks:
            return ""
        last = self._blocks[-1]
        place, before = like.place, last.place
        if place is not None and before is not None and place[:2] == before[:2]:
            return "\n"  # cells of one row of one table
        return "\n" if like.kind is BlockKind.LIST_ITEM is last.kind else "\n\n"


def _undecoded(count: int) -> str:
    if count == 1:
        return phrase("1 character could not be decoded and is shown as {unreadable}.", unreadable=UNREADABLE)
    return phrase(
        "{damaged} characters could not be decoded and are shown as {unreadable}.",
        damaged=count,
        unreadable=UNREADABLE,
    )
