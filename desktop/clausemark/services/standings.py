"""Where every finding and every reviewed version stands, kept in memory and renewed version by version.

States, lapses and sums are worked out and not stored, so that lists of findings by state need this index. It is
built in a worker, and after an act only the versions that the act touched are assessed again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CitationId, FindingId, PersonId, ProvisionId, VersionId
from clausemark.regulations.vocabulary import FindingState, MappingState, Severity, VersionReview
from clausemark.review.finding import Finding
from clausemark.review.states import standing_steps
from clausemark.services.assessing import Assessment, VersionStand, assess
from clausemark.services.desk import Desk
from clausemark.services.gathering import gather_to_assess
from clausemark.services.progress import CancelToken, Progress

_EXCERPT = 240
"""Characters of a passage that a list shows."""
_TOGETHER = 16
"""Versions that are read from one state of the workspace."""
_UNUSED = frozenset({MappingState.REJECTED, MappingState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class FindingStanding:
    """A finding as a list shows it, filters it and counts it.

    `provision` is the first that it touches, None for an omission. `citations` are those of its mappings that
    nobody rejected or withdrew, `instruments` their laws. `reviewers` are the persons whose steps stand. `lapsed`
    says in words why an approval no longer counts, empty when none lapsed or another one stands. `law_changed` tells
    that an entry of the catalogue is no longer the one that was mapped.
    """

    finding: FindingId
    version: VersionId
    provision: ProvisionId | None
    label: str
    title: str
    excerpt: str
    state: FindingState
    severity: Severity | None
    categories: tuple[str, ...]
    citations: tuple[CitationId, ...]
    instruments: tuple[str, ...]
    preparers: frozenset[PersonId]
    reviewers: frozenset[PersonId]
    lapsed: str
    law_changed: bool = False


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of a version: population = reviewed + excluded + outstanding, where they close."""

    population: int
    reviewed: int
    excluded: int
    outstanding: int
    closes: bool


@dataclass(frozen=True, slots=True)
class VersionStanding:
    """A version on which review work is recorded; its findings in reading order, omissions last."""

    version: VersionId
    review: VersionReview
    sums: Sums
    findings: tuple[FindingStanding, ...]


@dataclass(frozen=True, slots=True)
class Standings:
    """The index: every version on which review work is recorded; any other one is not started."""

    versions: Mapping[VersionId, VersionStanding] = field(default_factory=dict)

    def findings(self, versions: Collection[VersionId] | None = None) -> Iterator[FindingStanding]:
        """Yield the findings of all versions, or of those named, in the order of the versions' import."""
        for version, standing in self.versions.items():
            if versions is None or version in versions:
                yield from standing.findings

    def review_of(self, version: VersionId) -> VersionReview:
        """Return where the review of a version stands."""
        standing = self.versions.get(version)
        return VersionReview.NOT_STARTED if standing is None else standing.review


def renewed(
    standings: Standings, desk: Desk, versions: Collection[VersionId] | None, progress: Progress, cancel: CancelToken
) -> Standings:
    """Return an index in which some versions were assessed again; None means all of them."""
    with desk.workspace.reading() as view:
        begun = view.levels.begun(None if versions is None else tuple(versions))
        persons = {person.id: person for person in view.persons.all()}
    kept = {} if versions is None else {k: v for k, v in standings.versions.items() if k not in versions}
    law, ordered = desk.law.hashes, sorted(begun, key=_in_order)
    progress.start(len(ordered), "versions")
    for at in range(0, len(ordered), _TOGETHER):
        with desk.workspace.reading() as view:
            for done, version in enumerate(ordered[at : at + _TOGETHER], at + 1):
                cancel.checkpoint()
                stand = assess(gather_to_assess(view, view.versions.get(version)), law, persons)
                kept[version] = standing_of(version, stand, law)
                progress.advance(done)
    return Standings({each: kept[each] for each in sorted(kept, key=_in_order)})


def standing_of(version: VersionId, stand: VersionStand, law: Mapping[CitationId, Sha256]) -> VersionStanding:
    """Return what the index keeps of how a version stands."""
    sums = stand.reconciliation
    ordered = sorted(stand.findings, key=lambda each: _place(each.finding))
    return VersionStanding(
        version,
        stand.review,
        Sums(sums.population, sums.reviewed, sums.excluded, sums.outstanding, sums.closes),
        tuple(_standing(each, law) for each in ordered),
    )


def _standing(assessed: Assessment, law: Mapping[CitationId, Sha256]) -> FindingStanding:
    finding, judgement = assessed.finding, assessed.finding.judgement
    target = finding.target
    citations = _citations(finding)
    return FindingStanding(
        finding=finding.id,
        version=target.version,
        provision=target.provisions[0] if target.provisions else None,
        label=finding.label,
        title=judgement.title,
        excerpt="" if target.anchor is None else target.anchor.quote.exact[:_EXCERPT],
        state=assessed.state,
        severity=judgement.severity,
        categories=judgement.categories,
        citations=citations,
        instruments=tuple(dict.fromkeys(each.partition(":")[0] for each in citations)),
        preparers=assessed.entry.preparers,
        reviewers=frozenset(step.person for step in standing_steps(assessed.entry.steps)),
        lapsed=_lapse(assessed),
        law_changed=any(law.get(each.citation) != each.entry_sha256 for each in finding.mappings),
    )


def _citations(finding: Finding) -> tuple[CitationId, ...]:
    return tuple(dict.fromkeys(each.citation for each in finding.mappings if each.state not in _UNUSED))


def _lapse(assessed: Assessment) -> str:
    if any(each.stands for each in assessed.approvals):
        return ""
    lapsed = [each.why for each in assessed.approvals if each.lapsed and not each.withdrawn]
    return lapsed[-1] if lapsed else ""


def _place(finding: Finding) -> tuple[bool, int, str]:
    anchor = finding.target.anchor
    return anchor is None, 0 if anchor is None else anchor.position.start, finding.label


def _in_order(version: VersionId) -> tuple[int, str]:
    """Sort identifiers as they were given out: `ver-10000` comes after `ver-9999`."""
    return len(version), version
