"""Where findings and versions stand at this moment: digests, states, approvals, sums."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256, sha256_of_json
from clausemark.archive.identifiers import CitationId, PersonId
from clausemark.archive.library import Version
from clausemark.regulations.catalogue import Catalogue
from clausemark.regulations.vocabulary import FindingState, VersionReview
from clausemark.review.digest import (
    Evidence,
    SignedFinding,
    evidence_for,
    finding_content,
    recorded_evidence,
    version_content,
)
from clausemark.review.finding import Finding
from clausemark.review.four_eyes import UnderReview
from clausemark.review.person import Person
from clausemark.review.reconciliation import (
    PopulationMember,
    Reconciliation,
    is_judged,
    left_out_provisions,
    reconcile,
)
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import (
    Approval,
    VersionUnderReview,
    approvals,
    lapse_reason,
    stale_reasons,
    state_of,
    version_review_state,
)
from clausemark.services.dossier import FindingFile, VersionFile


@dataclass(frozen=True, slots=True)
class Assessment:
    """A finding as it stands: what a sign-off would bind now, its state, its approvals.

    `seen` holds the contents of all revisions by digest, so that a lapsed step can name what changed; without any
    step it holds the present one alone.
    """

    entry: FindingFile
    content: Json
    digest: Sha256
    state: FindingState
    approvals: tuple[Approval, ...]
    stale: tuple[str, ...]
    seen: Mapping[Sha256, Json]

    @property
    def finding(self) -> Finding:
        """Return the finding's latest revision."""
        return self.entry.finding

    def why_lapsed(self, signed: Sha256) -> str:
        """Return why a step on a digest lapsed, empty when it stands."""
        return lapse_reason(signed, self.digest, self.seen, self.stale)

    def under_review(self, persons: Mapping[PersonId, Person]) -> UnderReview:
        """Return the finding as the four-eyes rules look at it."""
        preparers = tuple(persons[each] for each in sorted(self.entry.preparers))
        return UnderReview(self.finding, self.state, preparers, self.entry.steps, self.stale)


@dataclass(frozen=True, slots=True)
class UnderAssessment:
    """What is looked at to tell how a version stands: much less than a pack needs of it.

    `text` is known to have the version's hash; `population` are its provisions in reading order.
    """

    version: Version
    text: str
    population: tuple[PopulationMember, ...]
    findings: tuple[FindingFile, ...]
    exclusions: tuple[ScopeExclusion, ...]
    steps: tuple[ReviewStep, ...]


@dataclass(frozen=True, slots=True)
class VersionStand:
    """How a version stands: its findings, its sums and the state of its review."""

    findings: tuple[Assessment, ...]
    reconciliation: Reconciliation
    content: Json
    digest: Sha256
    review: VersionReview


@dataclass(frozen=True, slots=True)
class VersionAssessment(VersionStand):
    """How a version stands, with all that is recorded of it."""

    file: VersionFile


class LawHashes(Mapping[CitationId, Sha256]):
    """The hash of every catalogue entry, worked out when it is asked for."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[str, Sha256] = {}

    def __getitem__(self, citation: CitationId) -> Sha256:
        """Return the hash of an entry; `KeyError` when the catalogue has none."""
        if citation not in self._known:
            if not self._catalogue.has_citation(citation):
                raise KeyError(citation)
            self._known[citation] = self._catalogue.citation(citation).entry_sha256
        return self._known[citation]

    def __iter__(self) -> Iterator[CitationId]:
        """Iterate over every citation of the catalogue."""
        return (citation.id for citation in self._catalogue.citations())

    def __len__(self) -> int:
        """Return the number of citations in the catalogue."""
        return sum(1 for _ in self._catalogue.citations())


def assess_finding(file: VersionFile, entry: FindingFile, law: Mapping[CitationId, Sha256]) -> Assessment:
    """Return where one finding of a version stands."""
    return assess_entry(entry, file.text, file.version.text_sha256, law)


def assess_entry(entry: FindingFile, text: str, text_sha256: Sha256, law: Mapping[CitationId, Sha256]) -> Assessment:
    """Return where one finding stands in a text whose hash the caller has checked."""
    finding = entry.finding
    evidence = evidence_for(finding, text, text_sha256, law)
    content = finding_content(finding, evidence)
    digest = sha256_of_json(content)
    stale = stale_reasons(finding, evidence)
    state = state_of(finding, entry.steps, digest, stale, entry.preparers)
    seen = _seen(entry, evidence) if entry.steps else {digest: content}
    return Assessment(
        entry, content, digest, state, approvals(entry.steps, digest, seen, stale, entry.preparers), stale, seen
    )


def assess_version(
    file: VersionFile, law: Mapping[CitationId, Sha256], persons: Mapping[PersonId, Person]
) -> VersionAssessment:
    """Return where a version and all of its findings stand."""
    population = tuple(PopulationMember(item.id, item.span.ordinal) for item in file.provisions)
    looked_at = UnderAssessment(file.version, file.text, population, file.findings, file.exclusions, file.steps)
    stand = assess(looked_at, law, persons)
    return VersionAssessment(stand.findings, stand.reconciliation, stand.content, stand.digest, stand.review, file)


def assess(
    looked_at: UnderAssessment, law: Mapping[CitationId, Sha256], persons: Mapping[PersonId, Person]
) -> VersionStand:
    """Return how a version and all of its findings stand."""
    version, text = looked_at.version, looked_at.text
    findings = tuple(assess_entry(entry, text, version.text_sha256, law) for entry in looked_at.findings)
    sums = reconcile(
        version.provisions, looked_at.population, (each.finding for each in findings), looked_at.exclusions
    )
    signed = [SignedFinding(each.finding.label, each.digest) for each in findings if is_judged(each.finding)]
    content = version_content(version, signed, left_out_provisions(sums))
    digest = sha256_of_json(content)
    states = tuple(each.state for each in findings)
    scoped_by = frozenset(each.by for each in looked_at.exclusions)
    review = version_review_state(VersionUnderReview(digest, looked_at.steps, states, scoped_by, persons))
    return VersionStand(findings, sums, content, digest, review)


def _seen(entry: FindingFile, evidence: Evidence) -> dict[Sha256, Json]:
    """Return the contents of every revision by digest, so that a lapse can name what changed."""
    contents = [finding_content(revision, evidence) for revision in entry.revisions]
    contents += [
        finding_content(revision, recorded_evidence(revision, evidence.text_sha256)) for revision in entry.revisions
    ]
    return {sha256_of_json(content): content for content in contents}
