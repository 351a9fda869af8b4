"""Heights of many rows one below the other: where each begins, and which one lies at a place, in logarithmic time."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """Whole heights in a Fenwick tree; rows and places count from 0."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        self._tree = [0, *self._heights]
        size = len(self._tree)
        for node in range(1, size):
            parent = node + (node & -node)
            if parent < size:
                self._tree[parent] += self._tree[node]
        self._top = 1 << (size - 1).bit_length() >> 1
        self._total = sum(self._heights)

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        """Return the height of a row."""
        return self._heights[row]

    @property
    def total(self) -> int:
        """Return the height of all rows together."""
        return self._total

    def change(self, row: int, height: int) -> int:
        """Give a row another height; return by how much it grew."""
        grown = height - self._heights[row]
        if grown:
            self._heights[row] = height
            self._total += grown
            node = row + 1
            while node < len(self._tree):
                self._tree[node] += grown
                node += node & -node
        return grown

    def before(self, row: int) -> int:
        """Return where a row begins: the heights of those above it."""
        found, node = 0, row
        while node:
            found += self._tree[node]
            node &= node - 1
        return found

    def at(self, place: int) -> int:
        """Return the row at a place; the first above all rows, the last below them. There must be one."""
        node, left, step = 0, max(0, place), self._top
        while step:
            below = node + step
            if below < len(self._tree) and self._tree[below] <= left:
                node, left = below, left - self._tree[below]
            step >>= 1
        return min(node, len(self._heights) - 1)
