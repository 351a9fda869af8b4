"""What a reviewer sees of one provision: its words, its findings and where each of them stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clausemark.archive.identifiers import PersonId, ProvisionId, VersionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.phrases import phrase
from clausemark.provisions.provision import ProvisionSpan
from clausemark.regulations.vocabulary import FindingState, ReviewAct, Verdict
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Finding
from clausemark.review.flag import Flag
from clausemark.review.four_eyes import had_a_hand, incompleteness
from clausemark.review.person import Person, identity_key
from clausemark.review.scope import ScopeExclusion
from clausemark.services.assessing import Assessment, assess_entry
from clausemark.services.coding.content import Subject, new_subject, subject_of, title_of, where_of
from clausemark.services.coding.history import HistoryLine, history
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.scoping import exclusion_of
from clausemark.services.desk import Desk
from clausemark.services.gathering import gather_finding
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class ComparedPassage:
    """A passage of another platform in a confirmed comparison, with its excerpt; the reference has no verdict."""

    finding: Finding
    platform: str
    document: str
    captured_at: str
    verdict: Verdict | None
    reason: str

    @property
    def excerpt(self) -> str:
        """Return the verbatim words, empty for an omission."""
        anchor = self.finding.target.anchor
        return "" if anchor is None else anchor.quote.exact


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """A confirmed comparison that a finding takes part in, and the other passages in it."""

    comparison: Comparison
    confirmed_by: str
    others: tuple[ComparedPassage, ...]


@dataclass(frozen=True, slots=True)
class FindingView:
    """One finding on the provision and everything said about it.

    `missing` says in words what it lacks before it can be approved; `own` tells whether the person who acts had a
    hand in it.
    """

    assessed: Assessment
    missing: tuple[str, ...]
    own: bool
    comparisons: tuple[ComparisonView, ...]
    history: tuple[HistoryLine, ...]
    subject: Subject

    @property
    def finding(self) -> Finding:
        """Return the latest revision."""
        return self.assessed.finding

    @property
    def state(self) -> FindingState:
        """Return where it stands."""
        return self.assessed.state

    @property
    def prepared(self) -> bool:
        """Tell whether its preparer marked it as prepared as it stands, or somebody went further."""
        return self.state in {FindingState.IN_REVIEW, FindingState.APPROVED}

    def due(self) -> ReviewAct | None:
        """Return the step that the person who acts would take next: prepared, approved, or none."""
        if self.state in {FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED}:
            return None
        if self.own:
            return None if self.prepared else ReviewAct.PREPARED
        return None if self.state is FindingState.APPROVED else ReviewAct.APPROVED


@dataclass(frozen=True, slots=True)
class CodingView:
    """One provision as the coding pane shows it; `exclusion` only when it counts as out of scope.

    Without a provision it is what the version does not say: the findings are its omissions.
    """

    version: Version
    document: Document
    platform: Platform
    provision: ProvisionId | None
    span: ProvisionSpan | None
    findings: tuple[FindingView, ...]
    flag: Flag | None
    exclusion: ScopeExclusion | None
    persons: Mapping[PersonId, Person]

    @property
    def where(self) -> str:
        """Return how the provision is called."""
        return phrase("what the version does not say") if self.span is None else where_of(self.span)

    def name(self, person: PersonId) -> str:
        """Return a person's name as first written."""
        return self.persons[person].name


@dataclass(frozen=True, slots=True)
class ProvisionView(CodingView):
    """What the pane shows of a provision, as against what a version does not say."""

    provision: ProvisionId
    span: ProvisionSpan


class CodingReader:
    """Reads provisions for coding; keeps the texts that it read."""

    def __init__(self, passages: Passages | None = None) -> None:
        self.passages = passages or Passages()

    def read(self, desk: Desk, provision: ProvisionId) -> ProvisionView:
        """Return a provision with its findings; raise `UsageError` (`unknown-id`)."""
        with desk.workspace.reading() as view:
            return self._view(view, desk, provision)

    def read_omissions(self, desk: Desk, version: VersionId) -> CodingView:
        """Return the findings on what a version does not say; raise `UsageError` (`unknown-id`)."""
        with desk.workspace.reading() as view:
            shown = view.versions.get(version)
            document = view.documents.get(shown.document)
            persons = {person.id: person for person in view.persons.all()}
            actor = _actor(persons, desk.actor)
            text = self.passages.text(view, shown)
            missing = [each for each in view.findings.of_version(version) if each.target.anchor is None]
            findings = tuple(self._finding(view, desk, each, (text, shown, ""), actor, persons) for each in missing)
            platform = view.platforms.get(document.platform)
        return CodingView(shown, document, platform, None, None, findings, None, None, persons)

    def new_subject(self, desk: Desk, provision: ProvisionId) -> Subject:
        """Return the whole provision as the subject of a new finding."""
        with desk.workspace.reading() as view:
            span = view.provisions.get(provision).span
            return new_subject(self.passages.of_provision(view, provision), title_of(span), where_of(span))

    def span_subject(self, desk: Desk, provision: ProvisionId, start: int, end: int) -> Subject:
        """Return a selection, in code points of the version's text, as the subject of a new finding.

        It may begin before the provision and end after it. Raises `RuleRefusedError` (`passage-empty`).
        """
        with desk.workspace.reading() as view:
            stored = view.provisions.get(provision)
            target = self.passages.of_span(view, view.versions.get(stored.version), start, end)
            return new_subject(target, title_of(stored.span), where_of(stored.span))

    def _view(self, view: View, desk: Desk, provision: ProvisionId) -> ProvisionView:
        stored = view.provisions.get(provision)
        version = view.versions.get(stored.version)
        document = view.documents.get(version.document)
        persons = {person.id: person for person in view.persons.all()}
        actor = _actor(persons, desk.actor)
        text = self.passages.text(view, version)
        present = sorted(view.findings.on_provision(provision), key=_place)
        findings = tuple(
            self._finding(view, desk, finding, (text, version, where_of(stored.span)), actor, persons)
            for finding in present
        )
        return ProvisionView(
            version=version,
            document=document,
            platform=view.platforms.get(document.platform),
            provision=provision,
            span=stored.span,
            findings=findings,
            flag=view.flags.of_provision(provision),
            exclusion=exclusion_of(view, version.id, provision, present),
            persons=persons,
        )

    def _finding(
        self,
        view: View,
        desk: Desk,
        finding: Finding,
        here: tuple[str, Version, str],
        actor: Person,
        persons: Mapping[PersonId, Person],
    ) -> FindingView:
        text, version, where = here
        entry = gather_finding(view, finding)
        assessed = assess_entry(entry, text, version.text_sha256, desk.law.hashes)
        return FindingView(
            assessed=assessed,
            missing=incompleteness(finding),
            own=had_a_hand(actor, [persons[each] for each in entry.preparers]),
            comparisons=tuple(
                _comparison(view, each, finding, persons) for each in view.comparisons.of_finding(finding.id)
            ),
            history=history(assessed, lambda person: persons[person].name),
            subject=subject_of(finding, where),
        )


def _comparison(
    view: View, comparison: Comparison, finding: Finding, persons: Mapping[PersonId, Person]
) -> ComparisonView:
    others = tuple(
        _compared(view, each.finding, each.verdict, each.reason)
        for each in comparison.members
        if each.finding != finding.id
    )
    return ComparisonView(comparison, persons[comparison.confirmed_by].name, others)


def _compared(view: View, key: str, verdict: Verdict | None, reason: str) -> ComparedPassage:
    finding = view.findings.get(key)
    version = view.versions.get(finding.target.version)
    document = view.documents.get(version.document)
    platform = view.platforms.get(document.platform)
    day = version.captured_at.utc.date().isoformat()
    return ComparedPassage(finding, platform.name, document.title, day, verdict, reason)


def _actor(persons: Mapping[PersonId, Person], name: str) -> Person:
    """Return the person of a name, however spelled; somebody who has done nothing yet is in no list."""
    key = identity_key(name)
    known = (each for each in persons.values() if identity_key(each.name) == key)
    return next(known, Person(PersonId(""), name, ""))


def _place(finding: Finding) -> tuple[int, str]:
    anchor = finding.target.anchor
    return (-1 if anchor is None else anchor.position.start), finding.label
