"""Clauses whose words changed: which new one each old one became."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from clausemark.provisions.lineage.exact import longest_chain
from clausemark.provisions.lineage.gaps import Gaps
from clausemark.provisions.lineage.likeness import Comparer, Likeness
from clausemark.provisions.lineage.words import Clause

_VERY_SURE = 0.75
SURE = 0.6
"""Likeness of the pairs that are taken first; they tell where the others stand."""
FAR = 0.4
"""Likeness from which on two clauses are one, wherever they stand."""
NEAR = 0.25
"""The same for clauses between the same neighbours."""
_FIRST = 5
"""Words at the start or end of a clause that, standing once in each version, lead to its partner at once."""
_LITTLE = 6
"""Unexplained words up to which nothing of a clause can have gone elsewhere."""
_NARROW = 3
"""Clauses in a gap up to which it says by itself who belongs to whom, when they are alike."""
_SAME_GAP = 0.15
_SAME_HEADING = 0.1
"""What the place and the heading add to a likeness when the likeliest pairs are taken first."""


class Rewording:
    """Finds for each clause at most one partner, the likeliest first; what stands in place goes before."""

    def __init__(
        self, old: Sequence[Clause], new: Sequence[Clause], comparer: Comparer, chain: Sequence[tuple[int, int]]
    ) -> None:
        self._old = old
        self._new = new
        self._comparer = comparer
        self._chain = list(chain)
        self.free_old: set[int] = set()
        self.free_new: set[int] = set()
        self.links: list[Likeness] = []

    @property
    def gaps(self) -> Gaps:
        """Return where the clauses stand now, between all that have found each other in order."""
        return Gaps(longest_chain(sorted(self._chain)))

    def pair_up(self, candidates: Sequence[tuple[int, int]]) -> None:
        """Link the clauses that are still free, given the pairs that are worth asking about."""
        self._take(candidates, SURE, SURE)
        for _ in range(2):
            self._take(candidates, FAR, NEAR)

    def pair_at_once(self) -> None:
        """Link clauses that open or end alike, as no others do, and are alike throughout: most of a light edit."""
        for words in (slice(None, _FIRST), slice(-_FIRST, None)):
            of_old = _standing_once(self._old, self.free_old, words)
            of_new = _standing_once(self._new, self.free_new, words)
            for key, old in of_old.items():
                new = of_new.get(key)
                if new is not None and self._comparer.likeness(old, new).score >= _VERY_SURE:
                    self._link(old, new)

    def pair_favourites(self, pairs: Iterable[tuple[int, int]]) -> None:
        """Link clauses that ask for each other first and are alike: most of a version that was reworded throughout.

        Those that are less alike must stand between the same neighbours.
        """
        doubtful = []
        for old, new in pairs:
            if self._comparer.likeness(old, new).score >= SURE:
                self._link(old, new)
            else:
                doubtful.append((old, new))
        gaps = self.gaps
        for old, new in doubtful:
            if gaps.same(old, new) and self._comparer.likeness(old, new).score >= NEAR:
                self._link(old, new)

    def pair_neighbours(self) -> None:
        """Link clauses that are alike and stand in a narrow gap between sure neighbours: where else would they be.

        Each link narrows the gaps around it, so this goes on as long as it finds a good part of what is left.
        """
        found = len(self.free_old)
        while 4 * found > len(self.free_old):
            before = len(self.links)
            gaps, old_places, new_places = self.gaps, sorted(self.free_old), sorted(self.free_new)
            pairs = {*gaps.neighbours(old_places, new_places, _NARROW), *gaps.opposite(old_places, new_places)}
            crowded = Counter(pair[0] for pair in pairs), Counter(pair[1] for pair in pairs)
            ranked = sorted((-self._comparer.likeness(*pair).score, *pair) for pair in pairs)
            for score, old, new in ranked:
                alone = crowded[0][old] == crowded[1][new] == 1
                if -score >= (NEAR if alone else FAR) and old in self.free_old and new in self.free_new:
                    self._link(old, new)
            found = len(self.links) - before

    def settled(self) -> tuple[set[int], set[int]]:
        """Return the old and new places whose link leaves next to nothing of them unexplained."""
        closed = [link for link in self.links if self._comparer.unexplained(link.old, link.new) <= _LITTLE]
        return {link.old for link in closed}, {link.new for link in closed}

    def _link(self, old: int, new: int) -> None:
        self.free_old.discard(old)
        self.free_new.discard(new)
        self.links.append(self._comparer.likeness(old, new))
        self._chain.append((old, new))

    def _take(self, candidates: Sequence[tuple[int, int]], far: float, near: float) -> None:
        gaps = self.gaps
        pairs = {*candidates, *gaps.neighbours(sorted(self.free_old), sorted(self.free_new))}
        ranked = []
        for old, new in pairs:
            if old in self.free_old and new in self.free_new:
                likeness, in_place = self._comparer.likeness(old, new), gaps.same(old, new)
                if likeness.score >= (near if in_place else far):
                    ranked.append((-self._rank(likeness, in_place=in_place), old, new))
        for _, old, new in sorted(ranked):
            if old in self.free_old and new in self.free_new:
                self._link(old, new)

    def _rank(self, likeness: Likeness, *, in_place: bool) -> float:
        heading = self._old[likeness.old].path[-1:] == self._new[likeness.new].path[-1:]
        return likeness.score + _SAME_GAP * in_place + _SAME_HEADING * heading


def _standing_once(clauses: Sequence[Clause], places: Iterable[int], words: slice) -> dict[tuple[int, ...], int]:
    """Return the places whose clause has these words as no other of them has."""
    found: dict[tuple[int, ...], int] = {}
    several: set[tuple[int, ...]] = set()
    for place in sorted(places):
        key = clauses[place].words[words]
        if key in found:
            several.add(key)
        found[key] = place
    return {key: place for key, place in found.items() if key not in several}
