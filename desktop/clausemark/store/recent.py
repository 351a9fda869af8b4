"""Originals kept in memory for a while: what is archived next often leans on them."""

from __future__ import annotations

_MOST_BYTES = 16 * 2**20


class Recent:
    """A few originals by row, whole, that were stored or checked a moment ago.

    Rows of originals are never taken out, and purged only in a copy that nobody has open, so that what was committed
    stays true.
    """

    def __init__(self) -> None:
        self._held: dict[int, tuple[int, bytes]] = {}
        self._size = 0

    def copy(self) -> Recent:
        """Return another one that holds the same."""
        other = Recent()
        other._held, other._size = dict(self._held), self._size
        return other

    def get(self, number: int | None) -> bytes | None:
        """Return the bytes of a row, None where they are not held."""
        return self._held[number][1] if number in self._held else None

    def depth(self, number: int) -> int | None:
        """Return on how many others the original of a row leans, None where it is not held."""
        return self._held[number][0] if number in self._held else None

    def keep(self, number: int, depth: int, data: bytes) -> None:
        """Hold an original, and let go of the oldest beyond 16 MiB in all."""
        self._let_go(number)
        self._held[number] = (depth, data)
        self._size += len(data)
        while self._size > _MOST_BYTES:
            self._let_go(next(iter(self._held)))

    def _let_go(self, number: int) -> None:
        _, data = self._held.pop(number, (0, b""))
        self._size -= len(data)
