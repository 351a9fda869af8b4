"""The citations of one instrument by where they point, made by reading their own printed forms."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches

from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.instrument import Citation
from clausemark.regulations.locator import Locator, Part, parse_locator
from clausemark.regulations.names import InstrumentNames

_NEAR_MAIN = 0.6
_BOUNDARIES = ("-", ".")


@dataclass(frozen=True, slots=True)
class LocatorIndex:
    """Look-ups for one instrument.

    `case_counts` tells whether (A) and (a) are different places, as in US law. `kind` is `article`
    or `section`, by what most citations of the instrument say.
    """

    exact: dict[tuple[Part, ...], Citation]
    folded: dict[tuple[Part, ...], Citation]
    flat: dict[tuple[str, ...], Citation]
    mains: tuple[str, ...]
    case_counts: bool
    kind: str

    def longest_prefix(self, parts: tuple[Part, ...]) -> Citation | None:
        """Return the deepest citation that the first parts lead to, letter case aside."""
        folded = tuple((unit, value.casefold()) for unit, value in parts)
        for length in range(len(folded), 0, -1):
            found = self.folded.get(folded[:length])
            if found is not None:
                return found
        return None

    def similar(self, part: Part) -> tuple[Citation, ...]:
        """Return what looks most like a place that does not exist.

        For an article or section those with a similar number, for an annex or chapter its like.
        """
        unit, value = part
        if unit:
            return tuple(found for key, found in self.folded.items() if len(key) == 1 and key[0][0] == unit)
        near = get_close_matches(value, self.mains, n=3, cutoff=_NEAR_MAIN)
        return tuple(self.folded[(("", each),)] for each in near)

    def completed(self, main: str) -> tuple[str, ...]:
        """Return the numbers that end in a shortened one: `6-1-1308` for `1308`."""
        return tuple(each for each in self.mains if each.endswith(tuple(mark + main for mark in _BOUNDARIES)))


def build_index(catalogue: Catalogue, names: InstrumentNames, instrument_id: str) -> LocatorIndex:
    """Return the look-ups for one instrument; reads it when that has not happened yet."""
    instrument = catalogue.instrument(instrument_id)
    located = _located(catalogue, names, instrument_id)
    folded: dict[tuple[Part, ...], Citation] = {}
    flat: dict[tuple[str, ...], Citation] = {}
    for locator, citation in located:
        folded.setdefault(locator.folded, citation)
        if locator.flat:
            flat.setdefault(locator.flat, citation)
    articles = sum(locator.kind == "article" for locator, _ in located)
    return LocatorIndex(
        exact={locator.parts: citation for locator, citation in located},
        folded=folded,
        flat=flat,
        mains=tuple(key[0][1] for key in folded if len(key) == 1 and not key[0][0]),
        case_counts=instrument.jurisdiction.startswith("US"),
        kind="article" if articles > len(located) // 2 else "section",
    )


def _located(catalogue: Catalogue, names: InstrumentNames, instrument_id: str) -> list[tuple[Locator, Citation]]:
    """Read every printed citation; the name in front is looked for once and then cut off."""
    prefixes: list[str] = []
    located: list[tuple[Locator, Citation]] = []
    for citation in catalogue.citations(instrument_id):
        printed = citation.citation
        prefix = next((each for each in prefixes if printed.startswith(each)), None)
        if prefix is None:
            rest = names.take_apart(printed).rest
            prefix = printed.removesuffix(rest)
            prefixes.append(prefix)
        located.append((parse_locator(printed[len(prefix) :]), citation))
    return located
