"""What the page of a version links: defined terms with where they are defined, references with where they point."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from clausemark.provisions.definition_words import words_defining
from clausemark.provisions.definitions import Definition
from clausemark.services.desk import Desk
from clausemark.services.pointers import keep_pointers, pointers_of
from clausemark.services.showing import ShownVersion
from clausemark.store.provisions import PlacedSpan

_MOST_WORDS = 600
"""Characters of a clause that a link tells; the page has the rest."""
_LOOKED_AT = 8
"""Links before an offset that may reach over it; hardly two lie in each other."""


class LinkKind(StrEnum):
    """What a link stands on."""

    TERM = "term"
    DEFINED_HERE = "defined-here"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class PageLink:
    """Words of the page, half-open in code points, that lead to other words of it.

    `to` is the offset they lead to, `told` what stands there: the words that define, as a pack quotes them, or the
    clause that is pointed at. Of a term where it is defined, `told` is empty and `uses` says how often it is used.
    """

    start: int
    end: int
    kind: LinkKind
    to: int
    told: str = ""
    uses: int = 0


@dataclass(frozen=True)
class PageLinks:
    """The links of a version in the order in which they begin."""

    links: tuple[PageLink, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self.links]

    def at(self, offset: int) -> PageLink | None:
        """Return the shortest link over a code point, None where there is none."""
        last = bisect_right(self._starts, offset)
        over = [each for each in self.links[max(0, last - _LOOKED_AT) : last] if offset < each.end]
        return min(over, key=lambda each: each.end - each.start, default=None)

    def between(self, start: int, end: int) -> Sequence[PageLink]:
        """Return the links that begin in a span."""
        return self.links[bisect_right(self._starts, start - 1) : bisect_right(self._starts, end - 1)]


def link_page(desk: Desk, shown: ShownVersion) -> PageLinks:
    """Return the links of a version; of an older workspace they are worked out once, and stored."""
    keep_pointers(desk, shown.version)
    with desk.workspace.reading() as view:
        pointers = pointers_of(view, shown.version, view.provisions.of_version(shown.version.id))
    places = {ordinal: shown.place_of(identifier) for ordinal, identifier in pointers.ids.items()}

    def place_of(ordinal: int) -> PlacedSpan:
        place = places[ordinal]
        if place is None:
            raise ValueError("a pointer at a provision that is not on the page")
        return shown.provisions[place]

    def defining(term: Definition) -> str:
        span = place_of(term.provision)
        start, end = words_defining(term, shown.text[span.start : span.end], span.start)
        before, after = "… " if start > span.start else "", " …" if end < span.end else ""
        return f"{before}{shown.text[start:end]}{after}"

    def clause(ordinal: int) -> tuple[int, str]:
        span = place_of(ordinal)
        words = " ".join(shown.text[span.start : span.start + _MOST_WORDS + 1].split())
        inside = shown.text[span.start : span.end]
        return span.start, inside if len(inside) <= _MOST_WORDS else f"{words[:_MOST_WORDS].rstrip()}…"

    found: dict[tuple[int, int], PageLink] = {}
    for term in pointers.definitions:
        for link in _of_term(term, defining(term)):
            found.setdefault((link.start, link.end), link)
    for each in pointers.cross_references:
        if each.target is not None:
            start, words = clause(each.target)
            found[each.start, each.end] = PageLink(each.start, each.end, LinkKind.REFERENCE, start, words)
    return PageLinks(tuple(sorted(found.values(), key=lambda link: (link.start, link.end))))


def _of_term(term: Definition, words: str) -> list[PageLink]:
    uses = [PageLink(use.start, use.end, LinkKind.TERM, term.start, words) for use in term.uses]
    first = term.uses[0].start if term.uses else term.start
    return [PageLink(term.start, term.end, LinkKind.DEFINED_HERE, first, uses=len(uses)), *uses]
