"""Clauses that were split or merged: wording that a first partner does not explain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from clausemark.provisions.lineage.gaps import Gaps
from clausemark.provisions.lineage.likeness import Comparer, Likeness, Run
from clausemark.provisions.lineage.words import Clause

_PART = 0.5
"""Part of a clause without partner that another one has, in words that nothing else explains."""
_SENTENCE = 15
"""Words in a row that tell of a sentence taken over, whatever else stands in the clauses."""
_PHRASE = 10
"""Words in a row that tell of it where they are also `_SHARE` of a clause that waits for a partner."""
_SHARE = 0.3
_LEAST = 5
"""Words in a row that two clauses must share at least, however short the one that waits: fewer are a mere name."""
_COPY = 0.6
"""Part of a clause without partner that another one has, though those words found their place elsewhere too."""
_VOCABULARY = 0.3
"""Common words from which on clauses in the same gap belong together, in whatever order the words stand."""
_OPENED = 0.15
"""The same for two clauses without partner that begin alike under the same heading: they were written anew."""
_OPENING = 2
_BOTH = 2
_WHOLE = 0.8
"""Part of a clause that a clause which only moved must have, to be its source too."""


class Sharing:
    """Finds the links beyond the first of a clause, the weightiest first."""

    def __init__(self, old: Sequence[Clause], new: Sequence[Clause], comparer: Comparer) -> None:
        self._old = old
        self._new = new
        self._comparer = comparer
        self._told_old: defaultdict[int, set[int]] = defaultdict(set)
        self._told_new: defaultdict[int, set[int]] = defaultdict(set)
        self._known: set[tuple[int, int]] = set()
        self.links: list[Likeness] = []

    def explain(self, links: Iterable[Likeness]) -> None:
        """Take note of links that exist, and of the words that they explain."""
        for link in links:
            self._known.add((link.old, link.new))
            for run in link.runs:
                self._told_old[link.old].update(range(run.old, run.old + run.length))
                self._told_new[link.new].update(range(run.new, run.new + run.length))

    def find(self, pairs: Iterable[tuple[int, int]], gaps: Gaps, free_old: set[int], free_new: set[int]) -> None:
        """Link pairs that share more than their first links explain; clauses that find a partner are free no more."""
        found = [self._comparer.likeness(*pair) for pair in pairs if pair not in self._known]
        found.sort(key=lambda each: (-self._common(each), each.old, each.new))
        for each in found:
            if self._belongs(each, each.old in free_old, each.new in free_new):
                self._add(each, free_old, free_new)
        self._find_in_place(found, gaps, free_old, free_new)

    def _find_in_place(self, found: Iterable[Likeness], gaps: Gaps, free_old: set[int], free_new: set[int]) -> None:
        """Link what waits for a partner to a clause in the same gap that is about the same."""
        ranked = []
        for each in found:
            if (each.old in free_old or each.new in free_new) and gaps.same(each.old, each.new):
                vocabulary = self._comparer.vocabulary(each.old, each.new)
                if vocabulary >= _OPENED:
                    ranked.append((-vocabulary, each.old, each.new, each))
        for vocabulary, old, new, each in sorted(ranked, key=lambda entry: entry[:3]):
            waiting = (old in free_old) + (new in free_new)
            enough = _OPENED if waiting == _BOTH and self._opens_alike(each) else _VOCABULARY
            if waiting and -vocabulary >= enough:
                self._add(each, free_old, free_new)

    def _opens_alike(self, each: Likeness) -> bool:
        """Tell whether two clauses begin with the same words under the same heading."""
        old, new = self._old[each.old], self._new[each.new]
        return old.words[:_OPENING] == new.words[:_OPENING] and old.path[-1:] == new.path[-1:]

    def find_in_moved(self, pairs: Iterable[tuple[int, int]], free_new: set[int]) -> None:
        """Link new clauses without partner to old ones that moved as a whole and stand in them once more."""
        for old, new in pairs:
            each = self._comparer.likeness(old, new)
            if new in free_new and each.in_new >= _WHOLE and each.longest >= _PHRASE:
                self._add(each, set(), free_new)

    def _add(self, link: Likeness, free_old: set[int], free_new: set[int]) -> None:
        if (link.old, link.new) in self._known:
            return
        self.explain((link,))
        self.links.append(link)
        free_old.discard(link.old)
        free_new.discard(link.new)

    def _belongs(self, each: Likeness, old_waits: bool, new_waits: bool) -> bool:  # noqa: FBT001 - two facts of one pair
        fresh, longest = self._fresh(each)
        share = max(each.in_old if old_waits else 0.0, each.in_new if new_waits else 0.0)
        if longest >= _SENTENCE or (longest >= _PHRASE and share >= _SHARE):
            return True
        if each.longest < _LEAST:
            return False
        copied = each.longest >= _PHRASE
        if new_waits and (fresh >= _PART * self._comparer.weight_of_new(each.new) or (copied and each.in_new >= _COPY)):
            return True
        return old_waits and (
            fresh >= _PART * self._comparer.weight_of_old(each.old) or (copied and each.in_old >= _COPY)
        )

    def _fresh(self, each: Likeness) -> tuple[float, int]:
        """Return the weight of the common words that nothing explains yet, and the most of them in one run."""
        words = self._old[each.old].words
        weight, longest = 0.0, 0
        for run in each.runs:
            places = self._unexplained(each, run)
            weight += self._comparer.weight(words[place] for place in places)
            longest = max(longest, len(places))
        return weight, longest

    def _unexplained(self, each: Likeness, run: Run) -> list[int]:
        old, new = self._told_old[each.old], self._told_new[each.new]
        return [run.old + n for n in range(run.length) if run.old + n not in old and run.new + n not in new]

    def _common(self, each: Likeness) -> float:
        return each.in_old * self._comparer.weight_of_old(each.old)
