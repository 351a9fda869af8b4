"""What rows are made of: plain values, links, and text with some of its words marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Link:
    """A cell that leads somewhere: an address, or `#Sheet!A1` within the workbook."""

    text: str
    target: str
    tip: str = ""


class Emphasis(StrEnum):
    """How a run of words looks within its cell; never by colour alone."""

    AROUND = "around"
    QUOTED = "quoted"
    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in runs, some of which stand out; joined they are the text."""

    runs: tuple[tuple[Emphasis, str], ...]

    @property
    def text(self) -> str:
        """Return the words of all runs."""
        return "".join(words for _, words in self.runs)


def quoted(text: str, start: int, end: int) -> Marked:
    """Return a text in which the words from `start` to `end` (half-open code points) stand out."""
    pieces = ((Emphasis.AROUND, text[:start]), (Emphasis.QUOTED, text[start:end]), (Emphasis.AROUND, text[end:]))
    return Marked(tuple(piece for piece in pieces if piece[1]))


Row = Sequence[Cell | Link | Marked]


def plain_text(value: Cell | Link | Marked) -> str:
    """Return what a cell says, without what it leads to or how it looks; nothing is an empty text."""
    if value is None:
        return ""
    return value.text if isinstance(value, (Link, Marked)) else str(value)
