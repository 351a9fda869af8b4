"""What rows are made of: plain values, links, and text with some of its words marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

GAP = "not stated in the record"
Cell = str | int | None


@dataclass(frozen=True, slots=True)
class Link:
    """A cell that leads somewhere: an address, or `#Sheet!A1` within the workbook."""

    text: str
    target: str
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text in which the words from `start` to `end` (half-open code points) stand out."""

    text: str
    start: int
    end: int


Row = Sequence[Cell | Link | Marked]
