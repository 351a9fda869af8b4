"""How the findings of an earlier version meet a later one: where each passage went; nothing is guessed silently."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from clausemark.archive.identifiers import ProvisionId
from clausemark.archive.library import Version
from clausemark.archive.terms import LineageRelation
from clausemark.provisions.redline import Redline
from clausemark.regulations.vocabulary import FindingState
from clausemark.review.carrying import approvals_to_carry
from clausemark.review.change import CarryDecision
from clausemark.review.finding import Finding, Target
from clausemark.review.reconciliation import is_judged
from clausemark.review.sign_off import ReviewStep
from clausemark.services.assessing import Assessment, assess_entry
from clausemark.services.coding.passages import Passages
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version, gather_finding
from clausemark.services.transitions import ProvisionPair, Transition, transition_of
from clausemark.store.transaction import View

_ENDED = frozenset({FindingState.REJECTED, FindingState.SUPERSEDED})


class Outcome(StrEnum):
    """Where the passage of a finding went."""

    EXACT = "exact"
    REWORDED = "reworded"
    UNSURE = "unsure"
    GONE = "gone"
    OMISSION = "omission"


@dataclass(frozen=True, slots=True)
class CarryEntry:
    """One finding of the earlier version, where its passage went, and what was decided.

    `target` is the provision that is proposed, None where there is none. `score` is in hundredths. `redline` shows
    the provision before and after. `approvals` is how many approvals would go with it. `state` is the finding's state
    on the earlier version.
    """

    finding: Finding
    state: FindingState
    outcome: Outcome
    relation: LineageRelation
    score: int
    source: ProvisionId | None
    target: ProvisionId | None
    redline: Redline
    approvals: int
    decision: CarryDecision | None


@dataclass(frozen=True, slots=True)
class CarryList:
    """The findings of the version before, as they meet a version; those that wait for a person come first.

    `transition` is what was compared, None without an earlier version that has findings.
    """

    old: Version | None
    new: Version
    entries: tuple[CarryEntry, ...]
    transition: Transition | None = field(default=None, compare=False, repr=False)

    @property
    def waiting(self) -> tuple[CarryEntry, ...]:
        """Return the entries that nobody has decided on."""
        return tuple(each for each in self.entries if each.decision is None)


def carry_list(desk: Desk, version_name: str) -> CarryList:
    """Return the findings of the last earlier version that has any, as they meet a version.

    Raises `UsageError` (`unknown-id`, `ambiguous-name`).
    """
    with desk.workspace.reading() as view:
        return Meeting(view, desk, find_version(view, version_name)).list()


class Meeting:
    """A version and the last earlier one with findings, compared once."""

    def __init__(self, view: View, desk: Desk, new: Version, known: Transition | None = None) -> None:
        self.view = view
        self.law = desk.law.hashes
        self.new = new
        self.old = view.versions.with_findings_before(new) if known is None else known.old.version
        self.transition = known or (None if self.old is None else transition_of(view, self.old, new))
        self.passages = Passages()

    def list(self) -> CarryList:
        """Return the findings of the old version as they meet the new one."""
        if self.old is None or self.transition is None:
            return CarryList(None, self.new, ())
        decided = {each.finding: each for each in self.view.carries.into(self.new.id)}
        findings = findings_to_carry(self.view, self.old)
        entries = [self._entry(self.transition, each, decided.get(each.id)) for each in findings]
        entries.sort(key=lambda each: (each.decision is not None, each.outcome is Outcome.EXACT, each.finding.id))
        return CarryList(self.old, self.new, tuple(entries), self.transition)

    def entry(self, finding: Finding) -> CarryEntry | None:
        """Return one finding of the old version as it meets the new one, None for any other."""
        transition, decided = self.transition, self.view.carries.into(self.new.id)
        if transition is None or finding.target.version != transition.old.version.id:
            return None
        return self._entry(transition, finding, next((each for each in decided if each.finding == finding.id), None))

    def assessed(self, finding: Finding) -> Assessment:
        """Return where a finding stands on its own version."""
        version = self.view.versions.get(finding.target.version)
        text = self.passages.text(self.view, version)
        return assess_entry(gather_finding(self.view, finding), text, version.text_sha256, self.law)

    def exact_target(self, entry: CarryEntry) -> Target | None:
        """Return the same passage on the new version, to the character, None where it is not there."""
        if self.transition is None or entry.source is None or entry.target is None:
            return None
        anchor = entry.finding.target.anchor
        if anchor is None or len(entry.finding.target.provisions) != 1:
            return None
        before = self.view.provisions.get(entry.source).span
        after = self.view.provisions.get(entry.target).span
        inside = before.start <= anchor.position.start and anchor.position.end <= before.end
        if not inside or before.text != after.text:
            return None
        shift = after.start - before.start
        start, end = anchor.position.start + shift, anchor.position.end + shift
        target = self.passages.of_span(self.view, self.new, start, end)
        same = target.anchor is not None and target.anchor.quote.exact == anchor.quote.exact
        return target if same else None

    def _entry(self, transition: Transition, finding: Finding, decision: CarryDecision | None) -> CarryEntry:
        assessed = self.assessed(finding)
        if finding.target.anchor is None:
            relation = LineageRelation.UNCHANGED
            return CarryEntry(finding, assessed.state, Outcome.OMISSION, relation, 0, None, None, (), 0, decision)
        pairs = [pair for pair in transition.pairs if pair.old in finding.target.provisions]
        best = max(pairs, key=lambda pair: (pair.link.primary, pair.link.score), default=None)
        if best is None or best.new is None:
            return CarryEntry(
                finding,
                assessed.state,
                Outcome.GONE,
                LineageRelation.REMOVED,
                0,
                finding.target.provisions[0] if finding.target.provisions else None,
                None,
                () if best is None else transition.redline_of(best),
                0,
                decision,
            )
        entry = CarryEntry(
            finding,
            assessed.state,
            _outcome(finding, pairs, best),
            best.link.relation,
            best.link.score,
            best.old,
            best.new,
            transition.redline_of(best),
            0,
            decision,
        )
        if entry.outcome is Outcome.EXACT and self.exact_target(entry) is None:
            return replace(entry, outcome=Outcome.UNSURE)
        if entry.outcome is Outcome.EXACT:
            return replace(entry, approvals=len(self.standing(assessed, entry)))
        return entry

    def standing(self, assessed: Assessment, entry: CarryEntry) -> Sequence[ReviewStep]:
        """Return the approvals that may follow an exact passage: none where it stands elsewhere now."""
        if entry.relation is not LineageRelation.UNCHANGED or not self._same_heading(entry) or assessed.stale:
            return ()
        return approvals_to_carry(assessed.entry.steps, assessed.digest, assessed.entry.preparers)

    def _same_heading(self, entry: CarryEntry) -> bool:
        if entry.source is None or entry.target is None:
            return False
        before, after = (self.view.provisions.get(each).span for each in (entry.source, entry.target))
        return before.number == after.number and before.heading_path == after.heading_path


def findings_to_carry(view: View, old: Version) -> list[Finding]:
    """Return the findings of a version that a later one takes over: judged, and neither rejected nor superseded."""
    return [each for each in view.findings.of_version(old.id) if is_judged(each) and each.state not in _ENDED]


def _outcome(finding: Finding, pairs: Iterable[ProvisionPair], best: ProvisionPair) -> Outcome:
    """Return where a passage went; one that touches several provisions, or a split one, needs a person."""
    several = len(finding.target.provisions) != 1
    if several or best.link.relation in (LineageRelation.SPLIT_FROM, LineageRelation.MERGED_INTO):
        return Outcome.UNSURE
    if sum(1 for _ in pairs) > 1:
        return Outcome.UNSURE
    return Outcome.EXACT if best.link.exact else Outcome.REWORDED
