"""What the findings of a queue can be filtered by, and what a filter keeps of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from clausemark.archive.identifiers import CitationId, PersonId
from clausemark.regulations.vocabulary import FindingState, Severity
from clausemark.services.standings import FindingStanding

_Test = Callable[[FindingStanding], bool]


@dataclass(frozen=True, slots=True)
class Filter:
    """What findings must be to be shown; an empty set lets everything through.

    A severity of None is “not rated”. `persons` are those who prepared a finding or whose step on it stands;
    `not_by` leaves out what a person prepared: a second reviewer can act on the rest. `lapsed` keeps only findings
    whose approval lapsed.
    """

    severities: frozenset[Severity | None] = frozenset()
    categories: frozenset[str] = frozenset()
    instruments: frozenset[str] = frozenset()
    citations: frozenset[CitationId] = frozenset()
    persons: frozenset[PersonId] = frozenset()
    states: frozenset[FindingState] = frozenset()
    not_by: PersonId | None = None
    lapsed: bool = False

    @property
    def active(self) -> bool:
        """Tell whether anything may be left out."""
        return self != Filter()

    def kept(self, findings: Sequence[FindingStanding]) -> Sequence[FindingStanding]:
        """Return the findings that are to be shown, in their order; each kind of thing is looked at only if chosen."""
        for test in self._tests():
            findings = [each for each in findings if test(each)]
        return findings

    def _tests(self) -> Iterator[_Test]:
        if self.severities:
            yield lambda each: each.severity in self.severities
        if self.categories:
            yield lambda each: not self.categories.isdisjoint(each.categories)
        if self.instruments:
            yield lambda each: not self.instruments.isdisjoint(each.instruments)
        if self.citations:
            yield lambda each: not self.citations.isdisjoint(each.citations)
        if self.persons:
            yield lambda each: not (self.persons.isdisjoint(each.preparers) and self.persons.isdisjoint(each.reviewers))
        if self.states:
            yield lambda each: each.state in self.states
        if self.not_by is not None:
            yield lambda each: self.not_by not in each.preparers
        if self.lapsed:
            yield lambda each: bool(each.lapsed)


@dataclass(frozen=True, slots=True)
class Facets:
    """How many findings have each value that can be filtered by, in a part of the archive."""

    severities: Mapping[Severity | None, int]
    categories: Mapping[str, int]
    instruments: Mapping[str, int]
    persons: Mapping[PersonId, int]
    states: Mapping[FindingState, int]


def facets_of(findings: Sequence[FindingStanding]) -> Facets:
    """Return what findings can be filtered by, and how many have each value."""
    return Facets(
        Counter(each.severity for each in findings),
        Counter(category for each in findings for category in each.categories),
        Counter(instrument for each in findings for instrument in each.instruments),
        Counter(person for each in findings for person in each.preparers | each.reviewers),
        Counter(each.state for each in findings),
    )
