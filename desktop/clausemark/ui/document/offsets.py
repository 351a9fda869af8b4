"""The one place where code points, which the records count, become UTF-16 units, which Qt counts, and back."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_ASTRAL = "\U00010000"


class Offsets:
    """The way between the code points of one paragraph and the UTF-16 units of its layout, both from 0."""

    __slots__ = ("_pairs", "_seconds")

    def __init__(self, text: str) -> None:
        self._pairs: Sequence[int] = ()
        if text and not text.isascii() and max(text) >= _ASTRAL:
            self._pairs = [point for point, character in enumerate(text) if character >= _ASTRAL]
        self._seconds = [point + before + 1 for before, point in enumerate(self._pairs)]

    def to_units(self, point: int) -> int:
        """Return the unit at which a code point begins."""
        return point + bisect_left(self._pairs, point)

    def to_points(self, unit: int) -> int:
        """Return the code point that a unit belongs to; the second half of a pair belongs to its character."""
        return unit - bisect_right(self._seconds, unit)
