"""Understands the citations that lawyers type and names the catalogue's canonical form."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from clausemark.errors import InputRefusedError
from clausemark.phrases import listed, phrase
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument import Citation
from clausemark.regulations.locator import Locator, parse_locator
from clausemark.regulations.matching import CitationMatch, LocatorMatcher, MatchQuality, match_of
from clausemark.regulations.names import InstrumentNames, NamedText
from clausemark.regulations.search import mentions, search_words, words_of

__all__ = ["CitationFinder", "CitationMatch", "FindResult", "MatchQuality"]

_ID = re.compile(r"([a-z0-9-]+):([A-Za-z0-9.\-]+)", re.IGNORECASE)
_NEAREST = 6
_RECITAL = "recital"


@dataclass(frozen=True, slots=True)
class FindResult:
    """What a text means, the likeliest first; when nothing, what is nearest, and why.

    `explanation` is written for a person and empty when the first match is exact.
    """

    query: str
    matches: tuple[CitationMatch, ...]
    nearest: tuple[Citation, ...]
    explanation: str


class CitationFinder:
    """Finds citations of one catalogue; keeps its look-ups, so make one and use it often."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._names = InstrumentNames(catalogue)
        self._matcher = LocatorMatcher(catalogue, self._names)

    def find(self, text: str, *, limit: int = 20) -> FindResult:
        """Return the citations that a text means: `Art 6(1)(f) GDPR`, `gdpr 6 1 f`, `15 USC 45(a)(1)`.

        Never raises for what was typed; an empty `matches` comes with an explanation.
        """
        by_id = self._by_id(text.strip())
        if by_id is not None:
            return _found(text, [by_id])
        named = self._names.take_apart(text)
        locator = parse_locator(named.rest)
        if not locator.parts:
            return self._find_by_words(text, named, locator.words, limit)
        matches = self._matcher.matches(named, locator)
        doubt = self._doubt(named, locator.words, matches)
        if matches and not doubt:
            return _found(text, matches[:limit])
        return self._not_found(text, named, locator, [match.citation for match in matches], doubt)

    def resolve(self, text: str) -> Citation:
        """Return the one citation that a text means exactly, or that its id names.

        Raises `InputRefusedError`: `citation-ambiguous` when several laws have such a place, and
        `citation-unknown`, naming the nearest, when there is none.
        """
        result = self.find(text)
        exact = [match.citation for match in result.matches if match.quality is MatchQuality.EXACT]
        if len(exact) == 1:
            return exact[0]
        near = [match.citation for match in result.matches] or list(result.nearest)
        proposal = "; ".join(f"{each.citation} ({each.id})" for each in near[:3])
        if exact:
            message = phrase(
                "“{text}” may mean {proposal}. Name the law, or use one of these ids.",
                text=text.strip(),
                proposal=proposal,
            )
            raise InputRefusedError(message, reason="citation-ambiguous")
        nearest = phrase("{explanation} Nearest: {proposal}.", explanation=result.explanation, proposal=proposal)
        raise InputRefusedError(nearest if proposal else result.explanation, reason="citation-unknown")

    def _by_id(self, text: str) -> CitationMatch | None:
        match = _ID.fullmatch(text)
        if match is None or match[1].casefold() not in self._catalogue.instrument_ids:
            return None
        if self._catalogue.has_citation(text):
            return match_of(self._catalogue.citation(text), MatchQuality.EXACT)
        for citation in self._catalogue.citations(match[1].casefold()):
            if citation.id.casefold() == text.casefold():
                return match_of(citation, MatchQuality.REREAD)
        return None

    def _find_by_words(self, text: str, named: NamedText, words: tuple[str, ...], limit: int) -> FindResult:
        wanted = sorted(named.instrument_ids or self._catalogue.instrument_ids, key=self._names.preference)
        if words:
            citations = (each for instrument_id in wanted for each in self._catalogue.citations(instrument_id))
            folded = tuple(part for word in words for part in words_of(word))
            found = search_words(citations, folded, limit)
            if found:
                return _found(text, [match_of(each, MatchQuality.WORDS) for each in found])
        elif named.instrument_ids:
            return self._only_named(text, wanted[0])
        return self._not_found(text, named, None, [], "")

    def _only_named(self, text: str, instrument_id: str) -> FindResult:
        short_name = self._catalogue.instrument(instrument_id).short_name
        explanation = phrase(
            "“{text}” names {law} but no place in it. Add an article or section, or words of its heading.",
            text=text.strip(),
            law=short_name,
        )
        return FindResult(text, (), self._catalogue.roots(instrument_id)[:_NEAREST], explanation)

    def _doubt(self, named: NamedText, words: tuple[str, ...], matches: list[CitationMatch]) -> str:
        """Return why matches cannot be taken: the text seems to name a law that is not here."""
        guessed = bool(matches) and matches[0].quality is MatchQuality.SHORTENED
        if named.instrument_ids and not guessed:
            return ""
        if named.foreign:
            return phrase("The catalogue does not have “{law}”.", law=named.foreign)
        strange = [word for word in words if not any(self._speaks_of(match.citation, word) for match in matches)]
        unknown = phrase("No instrument of the catalogue goes by the name of “{name}”.", name=" ".join(strange))
        return unknown if strange else ""

    def _speaks_of(self, citation: Citation, word: str) -> bool:
        title = words_of(self._catalogue.instrument(citation.instrument_id).full_title)
        return all(mentions(citation, part) or part in title for part in words_of(word))

    def _not_found(
        self, text: str, named: NamedText, locator: Locator | None, elsewhere: Iterable[Citation], doubt: str
    ) -> FindResult:
        nearest: list[Citation] = []
        if locator is not None and not _is_recital(locator):
            nearest += self._matcher.nearest(named.instrument_ids, locator)
        why = doubt or self._why(text, named, locator, nearest)
        corrected = None if named.instrument_ids or named.foreign else self._names.respell(text)
        if corrected is not None:
            result = self.find(corrected)
            nearest += [*(match.citation for match in result.matches), *result.nearest]
        chosen = tuple(dict.fromkeys((*nearest, *elsewhere)))[:_NEAREST]
        typed = (
            phrase("Nothing found for “{text}”.", text=text.strip()) if text.strip() else phrase("Nothing was typed.")
        )
        advice = (phrase("Choose one of the nearest, or check the spelling."),) if chosen else ()
        return FindResult(text, (), chosen, listed((typed, why, *advice), " "))

    def _why(self, text: str, named: NamedText, locator: Locator | None, nearest: list[Citation]) -> str:
        if not text.strip():
            return phrase("Type a citation such as “GDPR Art. 6(1)(f)”.")
        if not named.instrument_ids:
            return phrase("It names no instrument and no heading of the catalogue; check the spelling.")
        if locator is not None and _is_recital(locator):
            return phrase("The catalogue holds articles, sections and annexes, not recitals.")
        if nearest:
            first = nearest[0]
            return phrase(
                "The nearest entry is {citation} (version read: {version}).",
                citation=first.citation,
                version=first.version_read,
            )
        names = ", ".join(self._catalogue.instrument(each).short_name for each in named.instrument_ids[:3])
        return phrase("The catalogue's entries of {names} hold no such place or heading.", names=names)


def _is_recital(locator: Locator) -> bool:
    return any(unit == _RECITAL for unit, _ in locator.parts)


def _found(text: str, matches: list[CitationMatch]) -> FindResult:
    first = matches[0]
    explanation = f"{first.citation.citation}: {first.note}." if first.note else ""
    return FindResult(text, tuple(matches), (), explanation)
