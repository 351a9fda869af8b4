"""Finds the terms that a document defines, and where it uses them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from clausemark.provisions.provision import ProvisionSpan

_PAIRS = (('"', '"'), ("“", "”"), ("„", "“”"), ("«", "»"), ("‘", "’"))
_OPEN = "".join(pair[0] for pair in _PAIRS)
_QUOTE = "|".join(
    rf"{first}\s?(?P<term{number}>[^\W\d_][^{first}{last}\n]{{0,79}}?)\s?[,.]?[{last}]"
    for number, (first, last) in enumerate(_PAIRS)
)
_ANY_QUOTE = re.sub(r"\?P<\w+>", "?:", _QUOTE)
_MEANS = (
    r"means|shall\s(?:mean|have\sthe\smeaning)|(?:has|have)\sthe\s(?:same\s)?meanings?|refers?\sto|is\sdefined|includes|signifies"
    r"|désigne(?:nt)?|signifie(?:nt)?|s’entend|s'entend|bezeichnet|bezeichnen|bedeutet|meint|sind|ist|significa(?:n)?|se\srefiere"
    r"|indica(?:no)?|s’intende|s'intende|designa|betekent|verwijst\snaar|oznacza"
)
_BESIDE = rf"(?:\s?(?:,|or|and|ou|et|oder|und|y|o|e|of|en)\s?(?:{_ANY_QUOTE}))*"
_DEFINED = re.compile(rf"(?:{_QUOTE}){_BESIDE}(?:,?\s?\([^()]{{1,80}}\),?)?(?:\s\w+){{0,6}}?\s(?:{_MEANS})\b")
_IN_BRACKETS = re.compile(rf"\([^(){_OPEN}]{{0,60}}[{_OPEN}][^()]{{1,160}}\)")
_QUOTED = re.compile(_QUOTE)
_ANY_OPEN = re.compile(f"[{_OPEN}]")
_BARE = re.compile(
    r"(?P<term>[A-Z][\w’'&-]*(?:\s(?:[A-Z][\w’'&-]*|of|and|or|the|to|for)){0,5})\s(?:means|shall\smean|has\sthe\smeaning)\b"
)
_NUMBER = re.compile(r"\W*(?:[\w.]{1,8}[.)]\s+)?")
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

    A term counts where it is quoted before a word that defines (“X” means …), quoted in brackets (the “X”), or opens a
    clause in capitals (X means …). Terms in small letters (“you”) are told, their uses are not: they are everywhere.
    Where a term is defined twice, both definitions are given its uses: which one rules is for a person to say.
    """
    found: dict[tuple[str, int], Definition] = {}
    for span in provisions:
        for term, start, end in _terms(span):
            found.setdefault((term, span.ordinal), Definition(term, span.ordinal, start, end))
            if len(found) >= _MOST_TERMS:
                break
    uses = _uses(provisions, {each.term for each in found.values() if each.term[:1].isupper()}, _places(found))
    return [
        Definition(each.term, each.provision, each.start, each.end, tuple(uses.get(each.term, ())))
        for each in found.values()
    ]


def _places(found: dict[tuple[str, int], Definition]) -> set[tuple[int, int]]:
    return {(each.start, each.end) for each in found.values()}


def _terms(span: ProvisionSpan) -> Iterator[tuple[str, int, int]]:
    text = span.text
    places: dict[tuple[int, int], None] = {}
    if _ANY_OPEN.search(text) is not None:
        _add_quoted(text, places)
    opening = _NUMBER.match(text)
    bare = _BARE.match(text, opening.end() if opening else 0)
    if bare is not None:
        places[bare.span("term")] = None
    for start, end in sorted(places):
        yield text[start:end], span.start + start, span.start + end


def _add_quoted(text: str, places: dict[tuple[int, int], None]) -> None:
    for match in _DEFINED.finditer(text):
        first = _term_span(match)
        places[first] = None
        for other in _QUOTED.finditer(text, first[1] + 1, match.end()):
            places[_term_span(other)] = None
    for bracket in _IN_BRACKETS.finditer(text):
        for quoted in _QUOTED.finditer(text, bracket.start(), bracket.end()):
            places[_term_span(quoted)] = None


def _term_span(match: re.Match[str]) -> tuple[int, int]:
    return next(match.span(f"term{number}") for number in range(len(_PAIRS)) if match[f"term{number}"] is not None)


def _uses(
    provisions: Sequence[ProvisionSpan], terms: set[str], defined: set[tuple[int, int]]
) -> dict[str, list[TermUse]]:
    """Return the uses of terms; where one term stands inside a longer one, only the longer one is used."""
    uses: dict[str, list[TermUse]] = {}
    if not terms:
        return uses
    longest_first = sorted(terms, key=lambda term: (-len(term), term))
    pattern = re.compile(rf"({'|'.join(map(re.escape, longest_first))})(?:e?s)?(?!\w)")
    for span in provisions:
        for match in _at_word_starts(pattern, span.text):
            start, end = span.start + match.start(1), span.start + match.end(1)
            if (start, end) not in defined:
                uses.setdefault(match.group(1), []).append(TermUse(span.ordinal, start, end))
    return uses


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
