"""Finds the terms that a document defines, and where it uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clausemark.provisions.alternatives import one_of
from clausemark.provisions.provision import ProvisionSpan
from clausemark.provisions.remembered import Remembered
from clausemark.provisions.term_marks import term_places

_EVERYWHERE = frozenset(
    """you your yours we us our ours i me my mine he she it they them their this that these those who whom
    include includes including or and any all herein hereof hereto hereunder herewith hereby therein thereof thereunder
    vous votre vos nous notre nos je tu il elle on ils elles y
    sie ihr ihre ihrer ihnen wir uns unser unsere du dein deine ich einschließlich
    usted ustedes su sus nosotros nuestro nuestra nuestros tú tu lei loro suo sua noi nostro nostra voi vostro
    u uw jij jouw wij ons onze você vocês nós nosso nossa""".split()
)
"""Words in small letters that say nothing of the term which they are: pronouns, and what lists begin with."""
_MOST_TERMS = 2_000


class TermUse(NamedTuple):
    """A place where a defined term is used: the ordinal of the provision, and the half-open span in the text."""

    provision: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Definition:
    """A term, the ordinal of the provision that defines it, the half-open span of the term there, and its uses."""

    term: str
    provision: int
    start: int
    end: int
    uses: tuple[TermUse, ...] = ()


def definitions_in(provisions: Sequence[ProvisionSpan]) -> list[Definition]:
    """Return the terms that provisions define, in reading order, each with its uses in all of them.

    A term counts where it is quoted before a word that defines (“X” means …), quoted in brackets (the “X”), announced
    (collectively, the “X”), or opens a clause in capitals (X means …). Of words that stand everywhere (“you”) no uses
    are told.
    Where a term is defined twice, both definitions are given its uses: which one rules is for a person to say.
    """
    found: dict[tuple[str, int], Definition] = {}
    for span in provisions:
        for start, end in _KNOWN_TERMS[span.text]:
            term = span.text[start:end]
            place = Definition(term, span.ordinal, span.start + start, span.start + end)
            found.setdefault((term, span.ordinal), place)
            if len(found) >= _MOST_TERMS:
                break
    uses = _uses(provisions, {each.term for each in found.values() if _has_uses(each.term)}, _places(found))
    return [
        Definition(each.term, each.provision, each.start, each.end, tuple(uses.get(each.term, ())))
        for each in found.values()
    ]


def _places(found: dict[tuple[str, int], Definition]) -> set[tuple[int, int]]:
    return {(each.start, each.end) for each in found.values()}


def _has_uses(term: str) -> bool:
    return term[:1].isupper() or not _EVERYWHERE.issuperset(term.casefold().split())


def _uses(
    provisions: Sequence[ProvisionSpan], terms: set[str], defined: set[tuple[int, int]]
) -> dict[str, list[TermUse]]:
    """Return the uses of terms; where one term stands inside a longer one, only the longer one is used."""
    uses: dict[str, list[TermUse]] = {}
    if not terms:
        return uses
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    pattern = rf"({one_of(map(re.escape, longest_first))})(?:e?s)?(?!\w)"
    for span in provisions:
        for first, last in _KNOWN_USES[pattern, span.text]:
            start, end = span.start + first, span.start + last
            if (start, end) not in defined:
                uses.setdefault(span.text[first:last], []).append(tuple.__new__(TermUse, (span.ordinal, start, end)))
    return uses


def _places_of_uses(asked: tuple[str, str]) -> tuple[tuple[int, int], ...]:
    """Return the half-open spans in which the first group of a pattern begins a word of a text."""
    pattern, text = asked
    return tuple(match.span(1) for match in _at_word_starts(re.compile(pattern), text))


def _at_word_starts(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield the matches that begin a word; a pattern that looks back itself is searched for ten times as slowly."""
    match = pattern.search(text)
    while match is not None:
        begins = match.start()
        if begins and (text[begins - 1].isalnum() or text[begins - 1] == "_"):
            match = pattern.search(text, begins + 1)
            continue
        yield match
        match = pattern.search(text, match.end())


_KNOWN_TERMS = Remembered[str, tuple[tuple[int, int], ...]](
    lambda text: tuple(term_places(text)), lambda text, places: 2 * len(text) + 120 * len(places)
)
_KNOWN_USES = Remembered[tuple[str, str], tuple[tuple[int, int], ...]](
    _places_of_uses, lambda asked, places: 2 * len(asked[1]) + 120 * len(places)
)
