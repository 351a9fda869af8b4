"""Finds where a document points at its own clauses (“Section 4.2”, “clause 7(b) above”), and at which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from clausemark.provisions.numbering import Label, Style, label_of, label_of_marker
from clausemark.provisions.provision import HeadingSpan, ProvisionSpan
from clausemark.provisions.remembered import Remembered

_WORD = (
    r"sections?|clauses?|articles?|paragraphs?|sub-?sections?|sub-?clauses?|parts?|schedules?|annex(?:es)?|appendix|exhibits?"
    r"|abschnitte?n?s?|ziffern?|absatz|absätzen?|artikels?n?|klauseln?|anhangs?|anlagen?|punkte?s?"
    r"|chapitres?|clauses?|annexes?|alinéas?|secci(?:ón|ones)|cláusulas?|artículos?|apartados?|anexos?"
    r"|sezion[ei]|articol[oi]|claus[oa]l[ae]|punt[oi]|allegat[oi]|artikelen|leden|bijlagen?|seç(?:ão|ões)|artigos?"
    r"|ust(?:ępu)?\.|art\.|abs\.|sec\.|ziff\.|nr\."
)
_PLACE = r"(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}\b|[A-Z]\b)(?:\s?\([a-zA-Z0-9]{1,4}\))*"
_LETTERED = r"\([a-zA-Z0-9]{1,4}\)(?:\s?\([a-zA-Z0-9]{1,4}\))*"
_JOIN = r"(?:,\s(?:and\s|or\s)?|\s(?:and|or|to|through|et|ou|à|und|oder|bis|y|o|e|en|of|and/or)\s|\s?[–-]\s?)"
_REFERENCE = re.compile(
    rf"(?<![\w.])(?:(?P<word>{_WORD})\s|(?P<sign>§{{1,2}})\s?)(?P<places>(?:{_PLACE}|{_LETTERED})(?:{_JOIN}(?:{_PLACE}|{_LETTERED}))*)",
    re.IGNORECASE,
)
_POINTING = re.compile(rf"{_WORD}|§")
"""Where a reference may begin, for text in small letters; without options it is found five times as fast."""
_ONE = re.compile(rf"{_PLACE}|{_LETTERED}")
_PART = re.compile(r"\d+|[a-zA-Z]+")
_ELSEWHERE = re.compile(
    r"(?:\s?\([^()]{0,20}\))?,?\s(?:(?:of|under|in|to|de|du|des|der|della|del|van|da)\s)?(?:the\s|la\s|le\s|les\s|l['’]|il\s|el\s|de\s|o\s|a\s)?"
    r"(?:[A-Z]{2,}(?![a-z])|(?:[A-Z]\w+\s){0,4}(?:Act|Code|Regulations?|Directive|Law|Constitution|Treaty|Statute|Rules?|Gesetz\w*"
    r"|Verordnung|Richtlinie|Règlement|Reglamento|Regolamento|Loi|Ley|Legge|Decreto|Décret|Ordinance|Convention|Clauses)\b"
    r"|\w*(?:gesetz|verordnung|gesetzbuch)\w*\b|RGPD|DSGVO|UWG|BGB)"
)
_OWN = re.compile(
    r",?\s(?:of|in|under|de|du|dieser|de\sla|van)\s(?:this|these|our|such|ces|cette|cet|les\sprésentes|dieser|diesen|estos|esta|questi|deze)\s",
    re.IGNORECASE,
)
_STATUTE = re.compile(r"(?:U\.?S\.?C?\.?|C\.?F\.?R\.?|Code|Act|Regulation|Directive|Law)\s*$")
_ANNEXED = re.compile(
    r"(?:schedule|annex|appendix|exhibit|anhang|anlage|annexe|anexo|allegat|bijlage|załącznik)", re.IGNORECASE
)
_ANNEX = "annex"
"""The first part of the number of an annex: Exhibit A is not clause (a)."""
_REACH = 80
_ENOUGH = 3
_MOSTLY = 0.5


@dataclass(frozen=True, slots=True)
class CrossReference:
    """A pointer in the text: the ordinal of its provision, its half-open span, and the ordinal of its target.

    `target` is None when the document has no such clause, or several. A heading is pointed at by its first clause.
    """

    provision: int
    start: int
    end: int
    words: str
    target: int | None = None


def cross_references_in(
    provisions: Sequence[ProvisionSpan], headings: Sequence[HeadingSpan], text: str
) -> list[CrossReference]:
    """Return the references of a document to its own clauses, in reading order; those to laws are left out."""
    places = _Places(provisions, headings, text)
    found = [each for span in provisions for each in _of(span, places)]
    foreign = _foreign_words(found)
    return [replace(each, target=None) if _word(each) in foreign else each for each in found]


def _foreign_words(found: Sequence[CrossReference]) -> set[str]:
    """Return the words that mostly point at nothing, while another finds its clauses: they mean annexed texts."""
    asked: Counter[str] = Counter(_word(each) for each in found)
    hit: Counter[str] = Counter(_word(each) for each in found if each.target is not None)
    share = {word: hit[word] / count for word, count in asked.items()}
    if not any(each >= _MOSTLY for each in share.values()):
        return set()
    return {word for word, count in asked.items() if count >= _ENOUGH and share[word] < _MOSTLY}


def _word(reference: CrossReference) -> str:
    """Return the word that a reference points with, as far as its singular and plural agree; empty for none."""
    return "".join(char for char in reference.words.split()[0].casefold()[:4] if char.isalpha() or char == "§")


class _Pointing(NamedTuple):
    """One place that a text points at: the half-open span of the words, and the parts of the number as written.

    `goes_on`: it belongs to the reference before it (“and (b)”). `bracketed`: it begins with a letter in brackets.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    goes_on: bool
    bracketed: bool
    annexed: bool


def _of(span: ProvisionSpan, places: _Places) -> Iterator[CrossReference]:
    base: tuple[str, ...] = ()
    for each in _KNOWN[span.text]:
        key = each.parts
        if not each.goes_on:
            base = ()
        if each.bracketed:
            key = (*(base[:-1] if base else places.own(span)), *key)
        if each.annexed:
            key = (_ANNEX, *key)
        base = key
        words = span.text[each.start : each.end]
        yield CrossReference(
            span.ordinal, span.start + each.start, span.start + each.end, words, places.target(key, span.ordinal)
        )


def _pointing(text: str) -> Iterator[_Pointing]:
    """Yield where a text points at clauses of its own document, whatever stands there."""
    for match in _references(text):
        if _points_elsewhere(text, match):
            continue
        annexed = _ANNEXED.match(match["word"] or "") is not None
        for one in _ONE.finditer(text, match.start("places"), match.end("places")):
            first = one.start() == match.start("places")
            yield _Pointing(
                match.start() if first else one.start(),
                one.end(),
                tuple(part.casefold() for part in _PART.findall(one.group())),
                not first,
                one.group().startswith("("),
                annexed,
            )


def _references(text: str) -> Iterator[re.Match[str]]:
    """Yield what reads like a reference, in order; none begins within another."""
    small = text.lower()
    if len(small) != len(text):  # a letter that has no small one of its own
        yield from _REFERENCE.finditer(text)
        return
    last = 0
    for begins in _POINTING.finditer(small):
        if begins.start() >= last and (match := _REFERENCE.match(text, begins.start())) is not None:
            last = match.end()
            yield match


def _points_elsewhere(text: str, match: re.Match[str]) -> bool:
    """Tell whether a reference is to a law or another document, by the words around it."""
    if match["sign"] and _STATUTE.search(text, max(0, match.start() - 20), match.start()):
        return True
    if _STATUTE.search(text[max(0, match.start() - 20) : match.start()]):
        return True
    after = text[match.end() : match.end() + _REACH]
    return _OWN.match(after) is None and _ELSEWHERE.match(after) is not None


_KNOWN = Remembered[str, tuple[_Pointing, ...]](
    lambda text: tuple(_pointing(text)), lambda text, found: 2 * len(text) + 300 * len(found)
)


class _Places:
    """Which provision stands under which number, however deep it is written."""

    def __init__(self, provisions: Sequence[ProvisionSpan], headings: Sequence[HeadingSpan], text: str) -> None:
        self._by_key: dict[tuple[str, ...], list[int]] = {}
        self._own: dict[int, tuple[str, ...]] = {}
        for span in provisions:
            keys = _numbers(span)
            self._own[span.ordinal] = keys[-1] if keys else ()
            for key in keys:
                self._by_key.setdefault(key, []).append(span.ordinal)
        self._add_headings(provisions, headings, text)

    def own(self, span: ProvisionSpan) -> tuple[str, ...]:
        """Return the number of a provision without its own last part, for references beside it: “(b) above”."""
        own = self._own.get(span.ordinal, ())
        return own[:-1] if own and not own[-1].isdigit() else own

    def target(self, key: tuple[str, ...], source: int) -> int | None:
        """Return the only provision with a number, None when there is none, several, or only the source itself."""
        found = self._by_key.get(key, [])
        return found[0] if len(found) == 1 and found[0] != source else None

    def _add_headings(self, provisions: Sequence[ProvisionSpan], headings: Sequence[HeadingSpan], text: str) -> None:
        starts = [span.start for span in provisions]
        at = 0
        numbered: dict[tuple[str, ...], list[int]] = {}
        for heading in headings:
            key = _key_of_title(text[heading.start : heading.end])
            while at < len(starts) and starts[at] < heading.end:
                at += 1
            if key and at < len(starts):
                numbered.setdefault(key, []).append(provisions[at].ordinal)
        seen: set[tuple[str, ...]] = set()
        for span in provisions:
            path = span.heading_path
            if path in seen:
                continue
            seen.add(path)
            for depth, title in enumerate(path):
                key = _key_of_title(title)
                if key and key not in numbered and key not in self._by_key:
                    first = next(each for each in provisions if each.heading_path[: depth + 1] == path[: depth + 1])
                    numbered[key] = [first.ordinal]
        self._by_key.update(numbered)


def _numbers(span: ProvisionSpan) -> list[tuple[str, ...]]:
    """Return the numbers that a provision goes by, shortest first: its own, and with those of the headings above it.

    (a) under 2.6 is a, and 2, 6, a; 4 under the section 8 of a nested list is 4, and 8, 4.
    """
    own, is_named = _key_of_marker(span.number)
    if not own:
        return []
    keys = [own]
    if len(own) > 1 or is_named:
        return keys
    for title in reversed(span.heading_path):
        above = _key_of_title(title)
        if above:
            keys.append((*above, *keys[-1]))
        if len(above) > 1:
            break
    return keys


@lru_cache(4096)
def _key_of_marker(marker: str | None) -> tuple[tuple[str, ...], bool]:
    """Return the number that a marker is, and whether it is written with a name, as “Article 5” is."""
    label = label_of_marker(marker)
    return _key(label), label is not None and label.style is Style.NAMED


@lru_cache(4096)
def _key_of_title(title: str) -> tuple[str, ...]:
    """Return the number that a heading begins with; every clause below it asks for it again."""
    return _key(label_of(title, bare=True))


def _key(label: Label | None) -> tuple[str, ...]:
    if label is None:
        return ()
    printed = label.printed
    annexed = (_ANNEX,) if _ANNEXED.match(printed) else ()
    if label.style is Style.NAMED:
        printed = re.sub(r"^[^\W\d_]{2,}\.?\s*|^§+\s*", "", printed)
    return (*annexed, *(part.casefold() for part in _PART.findall(printed)))
