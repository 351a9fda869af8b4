"""Provisions as sequences of words, and how much each word tells of where it stands."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, count

from clausemark.provisions.normalised_text import INVISIBLE
from clausemark.provisions.provision import ProvisionSpan

_WORD = re.compile(r"\w+")
_INVISIBLE = re.compile(rf"[{INVISIBLE}]+")
_LEADING = re.compile(
    r"(?:[\-*\u2022\u25cf\u00b7>]+|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,5})[.)]+(?=\D)|\d{1,2}(?:\.\d{1,2})+\.?"
    r"|(?:article|section|art\.|\u00a7)\d+[.:]?)"
)
_LEAST_LEFT = 8
_SINGLE = re.compile("[\u2018\u2019\u201a\u201b\u00b4`]")
_DOUBLE = re.compile("[\u201c\u201d\u201e\u00ab\u00bb]")
_DASH = re.compile("[\u2010-\u2015\u2212]")


@dataclass(frozen=True, slots=True)
class Clause:
    """A provision as lineage sees it: `key` is equal for texts that read the same, whatever their number.

    `words` are numbers from the `Lexicon` that both versions share, `different` the same without repetition; `place`
    counts from 0.
    """

    place: int
    key: str
    words: tuple[int, ...]
    different: frozenset[int]
    number: str | None
    path: tuple[str, ...]
    text: str


class Lexicon:
    """The words of two versions: each has a number, and a weight that is higher the fewer clauses it stands in."""

    def __init__(self, pause: Callable[[], object]) -> None:
        self._pause = pause
        self._numbers: defaultdict[str, int] = defaultdict(count().__next__)
        self._read: dict[str, tuple[str, tuple[int, ...], frozenset[int]]] = {}
        self._different: list[frozenset[int]] = []

    def clauses(self, provisions: Sequence[ProvisionSpan]) -> list[Clause]:
        """Return provisions as clauses; their words will count for the weights."""
        return [self._clause(place, each) for place, each in enumerate(provisions)]

    def weights(self) -> list[float]:
        """Return the weight of every word by its number, from 0 to 1, once all clauses are known."""
        clauses, count = Counter(chain.from_iterable(self._different)), len(self._different)
        most = math.log(1 + count)
        return [math.log((1 + count) / clauses[number]) / most if most else 1.0 for number in range(len(self._numbers))]

    def _clause(self, place: int, provision: ProvisionSpan) -> Clause:
        found = self._read.get(provision.text)
        if found is None:
            self._pause()
            found = self._read[provision.text] = self._reading(provision.text)
        key, words, different = found
        self._different.append(different)
        return Clause(place, key, words, different, provision.number, provision.heading_path, provision.text)

    def _reading(self, text: str) -> tuple[str, tuple[int, ...], frozenset[int]]:
        """Return the key of a text, its words, and those without repetition; most texts stand in both versions."""
        plain = _plain(text)
        words = tuple(map(self._numbers.__getitem__, _WORD.findall(plain)))
        return _without_number("".join(plain.split())), words, frozenset(words)


def reads_same(one: str, other: str) -> bool:
    """Tell whether two provisions read the same: only numbers, capitals, typographic marks and blanks may differ."""
    return _key(one) == _key(other)


def _key(text: str) -> str:
    return _without_number("".join(_plain(text).split()))


def _plain(text: str) -> str:
    """Return a text as it reads: no difference of capitals, typographic marks and what nobody sees."""
    if text.isascii():
        return text.lower().replace("`", "'")
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text).casefold())
    return _DASH.sub("-", _DOUBLE.sub('"', _SINGLE.sub("'", plain)))


def _without_number(key: str) -> str:
    found = _LEADING.match(key)
    return key[found.end() :] if found and len(key) - found.end() >= _LEAST_LEFT else key
