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

    def neighbours(self, old: Iterable[int], new: Iterable[int]) -> list[tuple[int, int]]:
        """Return the pairs of old and new places in the same gap, of the gaps that are not crowded."""
        of_old, of_new = self._by_gap(self._old, old), self._by_gap(self._new, new)
        return [
            (i, j)
            for gap, places in of_old.items()
            if len(places) <= _CROWD and len(of_new[gap]) <= _CROWD
            for i in places
            for j in of_new[gap]
        ]

    def _by_gap(self, ends: Sequence[int], places: Iterable[int]) -> defaultdict[int, list[int]]:
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for place in places:
            groups[bisect_left(ends, place)].append(place)
        return groups
