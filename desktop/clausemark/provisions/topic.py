"""What clauses are about, by their words: to propose comparable ones of other documents, never to decide."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]{3,}")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "ly")
_STEM = 4
_TOLD = 6
_COMMON = 0.15
"""Part of all clauses up to which a word that stands in them is worth telling."""


@dataclass(frozen=True, slots=True)
class Words:
    """Words that say what something is about, and how much they count."""

    text: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Resemblance:
    """How much a clause is about the same, from 0 to 1, and the words of it that count most."""

    place: int
    score: float
    words: tuple[str, ...]


class TopicIndex:
    """Clauses by what they are about; a word counts the more the fewer of them it stands in."""

    def __init__(self, clauses: Sequence[Sequence[Words]]) -> None:
        self._printed: dict[str, str] = {}
        self._bags = [[(self._bag(part.text), part.weight) for part in clause] for clause in clauses]
        self._clauses: Counter[str] = Counter()
        for parts in self._bags:
            self._clauses.update({word for bag, _ in parts for word in bag})
        self._vectors = [self._vector(parts) for parts in self._bags]

    def resembling(self, about: Iterable[Words], places: Iterable[int]) -> list[Resemblance]:
        """Return the clauses at some places, those most about the same first."""
        asked = self._vector([(self._bag(part.text), part.weight) for part in about])
        found = [self._resemblance(asked, place) for place in places]
        return sorted(found, key=lambda each: (-each.score, each.place))

    def _resemblance(self, asked: Mapping[str, float], place: int) -> Resemblance:
        vector = self._vectors[place]
        shared = {word: value * asked[word] for word, value in vector.items() if word in asked}
        telling = [word for word in shared if self._clauses[word] <= max(1, _COMMON * len(self._bags))]
        told = sorted(telling, key=lambda word: (-shared[word], word))[:_TOLD]
        return Resemblance(place, sum(shared.values()), tuple(self._printed[word] for word in told))

    def _vector(self, parts: Iterable[tuple[Mapping[str, int], float]]) -> dict[str, float]:
        values: defaultdict[str, float] = defaultdict(float)
        for bag, weight in parts:
            for word, count in bag.items():
                values[word] += weight * (1 + math.log(count)) * self._rarity(word)
        length = math.sqrt(sum(value * value for value in values.values())) or 1.0
        return {word: value / length for word, value in values.items()}

    def _bag(self, text: str) -> Counter[str]:
        """Return the stems of a text; each is shown as the first word that it was seen in."""
        bag: Counter[str] = Counter()
        for word in _WORD.findall(text.casefold()):
            stem = _stem(word)
            self._printed.setdefault(stem, word)
            bag[stem] += 1
        return bag

    def _rarity(self, word: str) -> float:
        return math.log(1 + len(self._bags) / (1 + self._clauses[word]))


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word
