"""How alike clauses are, and which are worth asking about: sparse, never every old with every new one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from clausemark.provisions.lineage.words import Clause

_TELLING = 16
"""How many of a clause's weightiest words look for partners."""
_EVERYWHERE = 48
"""A word in more clauses than this looks for nobody."""
_PARTNERS = 6
_NEXT_BEST = 0.35
"""Part of the best partner's votes that another must have to be asked about."""
_SHORT_RUN = 3
"""Words in a row from which on they count as common wording, whatever the words."""
_HEAVY = 0.55
"""Weight from which on a word counts as common wording alone."""
_COMPARED = 20_000
"""Words of a clause that are compared: the memory needed grows with their square (50 MB at this number)."""
_LEAST = 0.05
"""What a word tells though it is everywhere."""
_NOBODY = (0, 0)


class Run(NamedTuple):
    """`length` words in a row that both clauses have, from these places in their words."""

    old: int
    new: int
    length: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike an old and a new clause are, from 0 to 1.

    `score` is the weight of their common wording over all of it, `in_old` and `in_new` the parts of each that the
    other has; `runs` is that wording, in order.
    """

    old: int
    new: int
    score: float
    in_old: float
    in_new: float
    runs: Sequence[Run]

    @property
    def words(self) -> int:
        """Return the number of words of the common wording."""
        return sum(run.length for run in self.runs)

    @property
    def longest(self) -> int:
        """Return the number of words of the longest run."""
        return max((run.length for run in self.runs), default=0)


class Comparer:
    """Measures clauses of two versions against each other, each pair once."""

    def __init__(
        self, old: Sequence[Clause], new: Sequence[Clause], weights: Sequence[float], pause: Callable[[], object]
    ) -> None:
        self._pause = pause
        self._old = old
        self._new = new
        self._weights = [weight + _LEAST for weight in weights]
        ranked = sorted(range(len(weights)), key=lambda word: (-weights[word], word))
        self._rank = [0] * len(weights)
        for rank, word in enumerate(ranked):
            self._rank[word] = rank
        self._of_old = [self.weight(clause.words) for clause in old]
        self._of_new = [self.weight(clause.words) for clause in new]
        self._known: dict[tuple[int, int], Likeness] = {}
        self._shared_words: dict[tuple[int, int], tuple[int, float]] = {}

    def weight(self, words: Iterable[int]) -> float:
        """Return how much words tell."""
        return sum(map(self._weights.__getitem__, words))

    def weight_of_old(self, place: int) -> float:
        """Return how much all words of an old clause tell."""
        return self._of_old[place]

    def weight_of_new(self, place: int) -> float:
        """Return how much all words of a new clause tell."""
        return self._of_new[place]

    def likeness(self, old: int, new: int) -> Likeness:
        """Return how alike the clauses at two places are."""
        found = self._known.get((old, new))
        if found is None:
            self._pause()
            found = self._known[old, new] = self._measure(old, new)
        return found

    def vocabulary(self, old: int, new: int) -> float:
        """Return how alike the clauses at two places are when only their words count, wherever those stand."""
        total = self._of_old[old] + self._of_new[new]
        return 2 * self._shared(old, new)[1] / total if total else 1.0

    def unexplained(self, old: int, new: int) -> int:
        """Return how many words of the longer of the clauses at two places the other one does not have."""
        return max(len(self._old[old].words), len(self._new[new].words)) - self._shared(old, new)[0]

    def _shared(self, old: int, new: int) -> tuple[int, float]:
        """Return how many words two clauses have in common, wherever those stand, and how much they tell."""
        found = self._shared_words.get((old, new))
        if found is None:
            self._pause()
            common = _in_both(self._old[old], self._new[new])
            found = self._shared_words[old, new] = len(common), self.weight(common)
        return found

    def favourites(self, old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
        """Return pairs of places that share more wording of their own with each other than with any other.

        Such wording is three words in a row that stand in one clause of either version only.
        """
        of_old, of_new = _own_wording(self._old, old), _own_wording(self._new, new)
        shared = Counter((place, of_new[words]) for words, place in of_old.items() if words in of_new)
        best_old: dict[int, tuple[int, int]] = {}
        best_new: dict[int, tuple[int, int]] = {}
        for (one, other), count in shared.items():
            best_old[one] = max(best_old.get(one, _NOBODY), (count, -other))
            best_new[other] = max(best_new.get(other, _NOBODY), (count, -one))
        return [
            pair
            for pair, count in sorted(shared.items())
            if (count, -pair[1]) == best_old[pair[0]] and (count, -pair[0]) == best_new[pair[1]]
        ]

    def partners(self, old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
        """Return pairs of places that share words that are not everywhere: the likeliest ones of each clause.

        Each clause asks for itself: what merged into a long one is found by its own words, not by those of the whole.
        """
        of_old, of_new = _postings(self._old, old), _postings(self._new, new)
        found = {(other, place) for place in new for other in _likeliest(self._votes(self._new[place].words, of_old))}
        found.update(
            (place, other) for place in old for other in _likeliest(self._votes(self._old[place].words, of_new))
        )
        return sorted(found)

    def _votes(self, words: Iterable[int], postings: Mapping[int, Sequence[int]]) -> dict[int, float]:
        self._pause()
        weights = self._weights
        votes: defaultdict[int, float] = defaultdict(float)
        asked = 0
        for word in sorted(set(words), key=self._rank.__getitem__):
            others = postings.get(word)
            if others is not None and len(others) <= _EVERYWHERE:
                for other in others:
                    votes[other] += weights[word]
                asked += 1
                if asked == _TELLING:
                    break
        return votes

    def _measure(self, old: int, new: int) -> Likeness:
        one, other = self._old[old].words, self._new[new].words
        weight_of, runs, common = self._weights.__getitem__, [], 0.0
        for run in _runs(one, other):
            words = one[run.old : run.old + run.length]
            if run.length >= _SHORT_RUN or max(map(weight_of, words)) >= _HEAVY + _LEAST:
                runs.append(run)
                common += sum(map(weight_of, words))
        all_old, all_new = self._of_old[old] or 1.0, self._of_new[new] or 1.0
        return Likeness(old, new, 2 * common / (all_old + all_new), common / all_old, common / all_new, runs)


def _own_wording(clauses: Sequence[Clause], places: Iterable[int]) -> dict[tuple[int, int, int], int]:
    """Return by three words in a row the place of the one clause that has them."""
    owners: dict[tuple[int, int, int], int] = {}
    common: set[tuple[int, int, int]] = set()
    for place in places:
        words = clauses[place].words
        own = dict.fromkeys(zip(words, words[1:], words[2:], strict=False), place)
        common |= own.keys() & owners.keys()
        owners.update(own)
    for words in common:
        del owners[words]
    return owners


def _postings(clauses: Sequence[Clause], places: Iterable[int]) -> dict[int, list[int]]:
    """Return by word the places of the clauses in which it stands."""
    postings: defaultdict[int, list[int]] = defaultdict(list)
    for place in places:
        for word in clauses[place].different:
            postings[word].append(place)
    return dict(postings)


def _runs(one: Sequence[int], other: Sequence[int]) -> list[Run]:
    """Return the words in a row that two clauses share; of monstrous clauses only their beginnings are compared."""
    found = LCSseq.editops(one[:_COMPARED], other[:_COMPARED]).as_matching_blocks()
    return [Run(old, new, length) for old, new, length in found if length]


def _in_both(one: Clause, other: Clause) -> list[int]:
    """Return the words that two clauses have in common, each as often as both have it."""
    common = one.different & other.different
    if len(one.different) == len(one.words) or len(other.different) == len(other.words):
        return sorted(common)
    in_one, in_other = Counter(one.words), Counter(other.words)
    return [word for word in sorted(common) for _ in range(min(in_one[word], in_other[word]))]


def _likeliest(votes: Mapping[int, float]) -> list[int]:
    if not votes:
        return []
    least = _NEXT_BEST * max(votes.values())
    return sorted((place for place, vote in votes.items() if vote >= least), key=lambda place: (-votes[place], place))[
        :_PARTNERS
    ]
