"""What a pure function gave for texts that come again: most clauses of a document stand in all of its versions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

MOST = 16 * 2**20
"""About so many bytes are remembered; then all is forgotten, which no result shows."""
_HEAVY = MOST // 512
_ENTRY = 200
"""About the bytes that a key and its place take beside what they hold."""


class Remembered(dict[K, V]):
    """The results of a function by what they were made of; `memory[key]` gives the known one, or makes and keeps it.

    `weigh` tells about how many bytes a key and its result take; a heavy result is not kept.
    """

    def __init__(self, make: Callable[[K], V], weigh: Callable[[K, V], int]) -> None:
        super().__init__()
        self._make = make
        self._weigh = weigh
        self._weight = 0

    def __missing__(self, key: K) -> V:
        """Return a result that was not known."""
        made = self._make(key)
        weight = _ENTRY + self._weigh(key, made)
        if weight > _HEAVY:
            return made
        if self._weight + weight > MOST:
            self.clear()
            self._weight = 0
        self._weight += weight
        self[key] = made
        return made
