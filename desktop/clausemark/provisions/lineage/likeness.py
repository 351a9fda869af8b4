"""How alike clauses are, and which are worth asking about: sparse, never every old with every new one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

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


@dataclass(frozen=True, slots=True)
class Run:
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

    def __init__(self, old: Sequence[Clause], new: Sequence[Clause], weights: Sequence[float]) -> None:
        self._old = old
        self._new = new
        self._weights = [weight + _LEAST for weight in weights]
        self._known: dict[tuple[int, int], Likeness] = {}

    def weight(self, words: Iterable[int]) -> float:
        """Return how much words tell."""
        return sum(map(self._weights.__getitem__, words))

    def likeness(self, old: int, new: int) -> Likeness:
        """Return how alike the clauses at two places are."""
        found = self._known.get((old, new))
        if found is None:
            found = self._known[old, new] = self._measure(old, new)
        return found

    def vocabulary(self, old: int, new: int) -> float:
        """Return how alike the clauses at two places are when only their words count, wherever those stand."""
        one, other = self._old[old].words, self._new[new].words
        total = self.weight(one) + self.weight(other)
        return 2 * self.weight((Counter(one) & Counter(other)).elements()) / total if total else 1.0

    def partners(self, old: Sequence[int], new: Sequence[int]) -> list[tuple[int, int]]:
        """Return pairs of places that share words that are not everywhere: the likeliest ones of each clause.

        Each clause asks for itself: what merged into a long one is found by its own words, not by those of the whole.
        """
        found = {(other, place) for place, other in self._asked(self._new, new, self._old, old)}
        found.update(self._asked(self._old, old, self._new, new))
        return sorted(found)

    def _asked(
        self, askers: Sequence[Clause], asking: Sequence[int], others: Sequence[Clause], among: Sequence[int]
    ) -> Iterator[tuple[int, int]]:
        """Yield each asking place with the likeliest of the others."""
        postings: defaultdict[int, list[int]] = defaultdict(list)
        for place in among:
            for word in set(others[place].words):
                postings[word].append(place)
        for place in asking:
            for other in _likeliest(self._votes(askers[place].words, postings)):
                yield place, other

    def _votes(self, words: Iterable[int], postings: Mapping[int, Sequence[int]]) -> dict[int, float]:
        weights = self._weights
        ordered = sorted(set(words), key=lambda word: (-weights[word], word))
        telling = [word for word in ordered if 0 < len(postings.get(word, ())) <= _EVERYWHERE]
        votes: defaultdict[int, float] = defaultdict(float)
        for word in telling[:_TELLING]:
            for other in postings[word]:
                votes[other] += weights[word]
        return votes

    def _measure(self, old: int, new: int) -> Likeness:
        one, other = self._old[old].words, self._new[new].words
        weights, runs, common = self._weights, [], 0.0
        for run in _runs(one, other):
            told = [weights[word] for word in one[run.old : run.old + run.length]]
            if run.length >= _SHORT_RUN or max(told) >= _HEAVY + _LEAST:
                runs.append(run)
                common += sum(told)
        all_old, all_new = self._weight(self._old[old]), self._weight(self._new[new])
        return Likeness(old, new, 2 * common / (all_old + all_new), common / all_old, common / all_new, runs)

    def _weight(self, clause: Clause) -> float:
        return self.weight(clause.words) or 1.0


def _runs(one: Sequence[int], other: Sequence[int]) -> list[Run]:
    """Return the words in a row that two clauses share; of monstrous clauses only their beginnings are compared."""
    return [
        Run(code.src_start, code.dest_start, code.src_end - code.src_start)
        for code in LCSseq.opcodes(one[:_COMPARED], other[:_COMPARED])
        if code.tag == "equal"
    ]


def _likeliest(votes: Mapping[int, float]) -> list[int]:
    if not votes:
        return []
    least = _NEXT_BEST * max(votes.values())
    return sorted((place for place, vote in votes.items() if vote >= least), key=lambda place: (-votes[place], place))[
        :_PARTNERS
    ]
