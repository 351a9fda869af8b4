"""Builds a source text block by block, and keeps the way back to the bytes of every run."""

from __future__ import annotations

import re
from collections.abc import Iterable

from clausemark.intake.decoding import byte_places, has_places, place_in_utf8
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

_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")


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
        self._blocks.append(_at(like, start, end))
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
            message = phrase(
                "{damaged} characters could not be decoded and are shown as {unreadable}.",
                damaged=damaged,
                unreadable=UNREADABLE,
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
        if encoding == "utf-8":
            place = place_in_utf8(decoded)
            return tuple(
                ByteRun(start, end, place(at), place(at_end), exact) for start, end, at, at_end, exact in self._runs
            )
        points = sorted({point for run in self._runs for point in run[2:4]})
        offsets = dict(zip(points, byte_places(decoded, points, encoding), strict=True))
        return tuple(
            ByteRun(start, end, offsets[at], offsets[at_end], exact) for start, end, at, at_end, exact in self._runs
        )

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


def _at(like: Block, start: int, end: int) -> Block:
    """Return a block like another at a span; `dataclasses.replace` would take a third of the time of reading."""
    return Block(start, end, like.kind, like.level, like.marker, like.ordered, like.boilerplate, like.place, like.item)
