"""Matches what a text says against the places of the catalogue, the surest match first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument import Citation
from clausemark.regulations.locator import Locator, Part, parse_locator
from clausemark.regulations.locator_index import LocatorIndex, build_index
from clausemark.regulations.names import InstrumentNames, NamedText
from clausemark.regulations.rereading import rereadings


class MatchQuality(StrEnum):
    """How a match was reached, the surest first."""

    EXACT = "exact"
    CASE_DIFFERS = "case-differs"
    ACT_SECTION = "act-section"
    REREAD = "reread"
    SHORTENED = "shortened"
    WORDS = "words"


_RANK = {quality: rank for rank, quality in enumerate(MatchQuality)}
_NOTES = {
    MatchQuality.EXACT: "",
    MatchQuality.CASE_DIFFERS: "letter case differs; in US law (A) and (a) are different places",
    MatchQuality.ACT_SECTION: "the act's own section number, shown as codified",
    MatchQuality.REREAD: "not in the catalogue as typed; read this way",
    MatchQuality.SHORTENED: "the number was completed",
    MatchQuality.WORDS: "found by the words of its heading",
}


@dataclass(frozen=True, slots=True)
class CitationMatch:
    """A citation that a text means; `note` says what had to be assumed and is empty for an exact one."""

    citation: Citation
    quality: MatchQuality
    note: str


def match_of(citation: Citation, quality: MatchQuality) -> CitationMatch:
    """Return a match with the note that belongs to its quality."""
    return CitationMatch(citation, quality, _NOTES[quality])


class LocatorMatcher:
    """Finds places in instruments; reads and indexes an instrument when it is first needed."""

    def __init__(self, catalogue: Catalogue, names: InstrumentNames) -> None:
        self._catalogue = catalogue
        self._names = names
        self._indexes: dict[str, LocatorIndex] = {}

    def matches(self, named: NamedText, locator: Locator) -> list[CitationMatch]:
        """Return each citation once, the likeliest first; exact ones alone when there are any."""
        found = sorted(self._candidates(named, locator), key=lambda match: self._order(match, locator))
        unique: dict[str, CitationMatch] = {}
        for match in found:
            unique.setdefault(match.citation.id, match)
        exact = [match for match in unique.values() if match.quality is MatchQuality.EXACT]
        return exact or list(unique.values())

    def nearest(self, instrument_ids: tuple[str, ...], locator: Locator) -> tuple[Citation, ...]:
        """Return what lies nearest to a place that does not exist.

        That is the deepest entry on the way to it with the entries below, else the articles whose
        number looks like it.
        """
        above: list[Citation] = []
        similar: list[Citation] = []
        for instrument_id in instrument_ids:
            index = self._index(instrument_id)
            readings = (locator.parts, *_other_readings(index, locator))
            found = [each for parts in readings if (each := index.longest_prefix(parts)) is not None]
            for citation in found[:1]:
                above += [citation, *self._catalogue.children(citation.id)]
            similar += index.similar(locator.folded[0])
        return tuple(above or similar)

    def _candidates(self, named: NamedText, locator: Locator) -> Iterator[CitationMatch]:
        pieces = [locator]
        if len(named.pieces) > 1:
            pieces += [parse_locator(piece) for piece in named.pieces]
        for instrument_id in named.instrument_ids or self._catalogue.instrument_ids:
            index = self._index(instrument_id)
            for piece in pieces:
                yield from _as_typed(index, piece)
                yield from _as_reread(index, piece)
                if named.instrument_ids:
                    yield from self._completed(index, instrument_id, piece.folded)

    def _completed(self, index: LocatorIndex, instrument_id: str, parts: tuple[Part, ...]) -> Iterator[CitationMatch]:
        """Yield matches for an act's own section number, and for a number without its beginning."""
        if not parts or parts[0][0]:
            return
        main = parts[0][1]
        codified = self._names.code_section(instrument_id, main)
        others = [(codified, MatchQuality.ACT_SECTION)] if codified else []
        others += [(each, MatchQuality.SHORTENED) for each in index.completed(main)]
        for number, quality in others:
            found = index.folded.get((("", number), *parts[1:]))
            if found is not None:
                yield match_of(found, quality)

    def _order(self, match: CitationMatch, locator: Locator) -> tuple[int, bool, int]:
        instrument_id = match.citation.instrument_id
        other_kind = bool(locator.kind) and locator.kind != self._index(instrument_id).kind
        return _RANK[match.quality], other_kind, self._names.preference(instrument_id)

    def _index(self, instrument_id: str) -> LocatorIndex:
        if instrument_id not in self._indexes:
            self._indexes[instrument_id] = build_index(self._catalogue, self._names, instrument_id)
        return self._indexes[instrument_id]


def _as_typed(index: LocatorIndex, locator: Locator) -> Iterator[CitationMatch]:
    exact = index.exact.get(locator.parts)
    if exact is not None:
        yield match_of(exact, MatchQuality.EXACT)
        return
    folded = index.folded.get(locator.folded)
    if folded is not None:
        yield match_of(folded, MatchQuality.CASE_DIFFERS if index.case_counts else MatchQuality.EXACT)


def _as_reread(index: LocatorIndex, locator: Locator) -> Iterator[CitationMatch]:
    if locator.flat in index.flat:
        yield match_of(index.flat[locator.flat], MatchQuality.REREAD)
    for parts in _other_readings(index, locator):
        found = index.folded.get(parts)
        if found is not None:
            yield match_of(found, MatchQuality.REREAD)


def _other_readings(index: LocatorIndex, locator: Locator) -> Iterator[tuple[Part, ...]]:
    return rereadings(locator.folded, roman_paragraphs=not index.case_counts)
