"""Where clauses stand between those that are sure: the place says what words leave open."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

_CROWD = 10
"""Gaps with more old or new clauses than this say nothing of who belongs to whom."""


class Gaps:
    """The room between the pairs of a chain that rises in both versions."""

    def __init__(self, chain: Sequence[tuple[int, int]]) -> None:
        self._old = [pair[0] for pair in chain]
        self._new = [pair[1] for pair in chain]

    def same(self, old: int, new: int) -> bool:
        """Tell whether an old and a new place lie between the same pairs, or are one of them."""
        return bisect_left(self._old, old) == bisect_left(self._new, new)

    def neighbours(self, old: Iterable[int], new: Iterable[int], crowd: int = _CROWD) -> list[tuple[int, int]]:
        """Return the pairs of old and new places in the same gap, of the gaps that hold no crowd on either side."""
        of_old, of_new = self._by_gap(self._old, old), self._by_gap(self._new, new)
        return [
            (i, j)
            for gap, places in of_old.items()
            if len(places) <= crowd and len(of_new[gap]) <= crowd
            for i in places
            for j in of_new[gap]
        ]

    def opposite(self, old: Iterable[int], new: Iterable[int]) -> list[tuple[int, int]]:
        """Return the pairs of places that are as far into a gap, of the gaps that hold as many old as new ones."""
        of_old, of_new = self._by_gap(self._old, old), self._by_gap(self._new, new)
        return [
            pair
            for gap, places in of_old.items()
            if len(places) == len(of_new[gap])
            for pair in zip(places, of_new[gap], strict=True)
        ]

    def _by_gap(self, ends: Sequence[int], places: Iterable[int]) -> defaultdict[int, list[int]]:
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for place in places:
            groups[bisect_left(ends, place)].append(place)
        return groups
