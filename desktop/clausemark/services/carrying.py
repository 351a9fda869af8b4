"""Carry-over: what becomes of the findings of an earlier version in a later one; nothing is guessed silently."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import CarryId, FindingId, OpenItemId, ProvisionId, StepId
from clausemark.archive.library import Version
from clausemark.archive.terms import LineageRelation
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.phrases import phrase
from clausemark.provisions.normalised_text import NormalisedText, stands_as_word
from clausemark.provisions.redline import Redline
from clausemark.regulations.vocabulary import FindingState
from clausemark.review.carrying import approvals_to_carry, is_same_but_for_place
from clausemark.review.change import CarryChoice, CarryDecision
from clausemark.review.finding import Finding, OpenItem, Target
from clausemark.review.reconciliation import is_judged
from clausemark.review.sign_off import ReviewStep
from clausemark.services.assessing import Assessment, assess_entry
from clausemark.services.coding.made import moved_on
from clausemark.services.coding.passages import Passages
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version, gather_finding
from clausemark.services.transitions import ProvisionPair, Transition, transition_of
from clausemark.store.transaction import Transaction, View

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


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decides for a finding; `provision` names where it goes, for re-place."""

    choice: CarryChoice
    provision: ProvisionId | None = None
    note: str = ""


def carry_list(desk: Desk, version_name: str) -> CarryList:
    """Return the findings of the last earlier version that has any, as they meet a version.

    Raises `UsageError` (`unknown-id`, `ambiguous-name`).
    """
    with desk.workspace.reading() as view:
        return _Meeting(view, desk, find_version(view, version_name)).list()


def carry_exact(desk: Desk, version_name: str) -> tuple[CarryDecision, ...]:
    """Carry every finding whose passage stands there to the character and that nobody has decided on.

    Approvals that stand go with it, as steps of their own that say where they come from.
    """
    with desk.workspace.transaction(desk.actor) as tx:
        meeting = _Meeting(tx, desk, find_version(tx, version_name))
        exact = [each for each in meeting.list().waiting if each.outcome is Outcome.EXACT]
        return tuple(_carry(tx, meeting, each, Decision(CarryChoice.KEEP)) for each in exact)


def decide_carry(desk: Desk, version_name: str, finding: str, said: Decision) -> CarryDecision:
    """Record what becomes of one finding, and make it on the new version unless it is withdrawn.

    Raises `RuleRefusedError`: `carry-decided` when somebody decided already, `carry-no-place` where there is no
    provision to keep it on, `note-missing` for a withdrawal without a reason; `UsageError` (`unknown-id`).
    """
    with desk.workspace.transaction(desk.actor) as tx:
        meeting = _Meeting(tx, desk, find_version(tx, version_name))
        entries = {name: each for each in meeting.list().entries for name in (each.finding.id, each.finding.label)}
        entry = entries.get(FindingId(finding))
        if entry is None:
            message = phrase(
                "{finding} is not among the findings that {version_name} takes over. `clausemark carry` lists them.",
                finding=finding,
                version_name=version_name,
            )
            raise UsageError(message, reason="unknown-id")
        if entry.decision is not None:
            raise _decided_already(entry.decision)
        return _carry(tx, meeting, entry, said)


def carry_one(tx: Transaction, desk: Desk, transition: Transition, name: FindingId, said: Decision) -> CarryDecision:
    """Do the same within a transaction, for a finding of a transition that was compared before."""
    meeting = _Meeting(tx, desk, transition.new.version, transition)
    entry = meeting.entry(tx.findings.get(name))
    if entry is None or tx.findings.is_removed(name):
        raise moved_on(phrase("Finding {name} is not among those that wait", name=name))
    if entry.decision is not None:
        raise _decided_already(entry.decision)
    return _carry(tx, meeting, entry, said)


def _decided_already(decision: CarryDecision) -> RuleRefusedError:
    message = phrase(
        "{finding} was decided already: {choice}. Change the carried finding.",
        finding=decision.finding,
        choice=decision.choice.value,
    )
    return RuleRefusedError(message, reason="carry-decided")


class _Meeting:
    """A version and the last earlier one with findings, compared once."""

    def __init__(self, view: View, desk: Desk, new: Version, known: Transition | None = None) -> None:
        self.view = view
        self.law = desk.law.hashes
        self.new = new
        self.old = version_before(view, new) if known is None else known.old.version
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


def version_before(view: View, new: Version) -> Version | None:
    """Return the last version before one that has findings, None when none has."""
    earlier = [each for each in view.versions.of_document(new.document) if each.ordinal < new.ordinal]
    return next((each for each in reversed(earlier) if any(view.findings.of_version(each.id))), None)


def _outcome(finding: Finding, pairs: Iterable[ProvisionPair], best: ProvisionPair) -> Outcome:
    """Return where a passage went; one that touches several provisions, or a split one, needs a person."""
    several = len(finding.target.provisions) != 1
    if several or best.link.relation in (LineageRelation.SPLIT_FROM, LineageRelation.MERGED_INTO):
        return Outcome.UNSURE
    if sum(1 for _ in pairs) > 1:
        return Outcome.UNSURE
    return Outcome.EXACT if best.link.exact else Outcome.REWORDED


def _carry(tx: Transaction, meeting: _Meeting, entry: CarryEntry, said: Decision) -> CarryDecision:
    if said.choice is CarryChoice.WITHDRAW and not said.note.strip():
        raise RuleRefusedError(phrase("Say why the finding is withdrawn for this version."), reason="note-missing")
    person = tx.persons.ensure(tx.actor)
    carried: Finding | None = None
    steps: tuple[StepId, ...] = ()
    exact = False
    if said.choice is not CarryChoice.WITHDRAW:
        same = meeting.exact_target(entry) if _keeps_place(entry, said) else None
        exact = same is not None
        carried = _made(tx, meeting, entry, same or _target(meeting, entry, said))
        if not exact or said.choice is CarryChoice.EDIT:
            revised = replace(
                carried,
                revision=carried.revision + 1,
                prepared_by=person.id,
                prepared_at=tx.clock.now(),
                prepared_role=person.role,
            )
            carried = tx.findings.revise(revised, "finding.carried")
        elif entry.approvals:
            steps = _carried_steps(tx, meeting, entry, carried)
        if said.choice is CarryChoice.EDIT:
            _ask_to_edit(tx, entry, carried)
    made = None if carried is None else carried.id
    return tx.carries.add(
        lambda key: CarryDecision(
            CarryId(key),
            entry.finding.id,
            meeting.new.id,
            said.choice,
            entry.relation,
            entry.score,
            exact,
            made,
            steps,
            person.id,
            tx.clock.now(),
            said.note.strip(),
        ),
        "finding.carry.decided",
    )


def _keeps_place(entry: CarryEntry, said: Decision) -> bool:
    return entry.outcome is Outcome.EXACT and said.provision in (None, entry.target)


def _target(meeting: _Meeting, entry: CarryEntry, said: Decision) -> Target:
    """Return what a finding is about then: the provision named, the one proposed, or what is still missing."""
    provision = said.provision or entry.target
    if entry.outcome is Outcome.OMISSION and said.provision is None:
        return _still_missing(meeting, entry.finding)
    if provision is None or meeting.view.provisions.get(provision).version != meeting.new.id:
        message = phrase(
            "Name a provision of {new} that {finding} goes to, or withdraw it.",
            new=meeting.new.id,
            finding=entry.finding.id,
        )
        raise RuleRefusedError(message, reason="carry-no-place")
    return meeting.passages.of_provision(meeting.view, provision)


def _still_missing(meeting: _Meeting, finding: Finding) -> Target:
    """Return an omission on the new version; raise `RuleRefusedError` (`omission-invalid`) when a term occurs there."""
    text = NormalisedText(meeting.passages.text(meeting.view, meeting.new))
    found = [term for term in finding.target.searched_for if stands_as_word(text, term)]
    if found:
        message = phrase(
            "{new} says “{found}”: {finding} no longer holds. Withdraw it, or name a provision.",
            new=meeting.new.id,
            found=found[0],
            finding=finding.id,
        )
        raise RuleRefusedError(message, reason="omission-invalid")
    return replace(finding.target, version=meeting.new.id, capture_sha256=meeting.new.capture_sha256)


def _made(tx: Transaction, meeting: _Meeting, entry: CarryEntry, target: Target) -> Finding:
    """Make the finding on the new version: the same words by the same preparer, so that four eyes stay four."""
    label = entry.finding.label
    if tx.findings.by_label(meeting.new.id, label) is not None or tx.findings.taken_out(meeting.new.id, label):
        label = tx.findings.next_label(meeting.new.id)
    return tx.findings.create(
        lambda key: replace(entry.finding, id=FindingId(key), label=label, target=target, revision=1, row_version=1)
    )


def _carried_steps(tx: Transaction, meeting: _Meeting, entry: CarryEntry, carried: Finding) -> tuple[StepId, ...]:
    """Record the approvals that follow: only where what was signed is the same but for its place."""
    before, after = meeting.assessed(entry.finding), meeting.assessed(carried)
    if not is_same_but_for_place(before.content, after.content):
        return ()
    made = []
    for step in meeting.standing(before, entry):
        note = (
            f"Carried over from {entry.finding.id} on {entry.finding.target.version}, approved {utc_text(step.utc)} "
            f"({step.digest}): text, judgement and law did not change by a character."
        )
        record = tx.steps.add(
            lambda key, step=step, note=note: ReviewStep(  # type: ignore[misc]
                StepId(key),
                meeting.new.id,
                carried.id,
                carried.revision,
                step.act,
                step.person,
                step.role,
                tx.clock.now(),
                after.digest,
                note,
            ),
            f"finding.{step.act.value}",
        )
        made.append(record.id)
    return tuple(made)


def _ask_to_edit(tx: Transaction, entry: CarryEntry, carried: Finding) -> None:
    owner, now = tx.persons.ensure(tx.actor).id, tx.clock.now()
    question = f"Rework {carried.label} for the new wording; it comes from {entry.finding.id}."
    tx.open_items.add(
        lambda key: OpenItem(
            OpenItemId(key), carried.id, question, owner, None, "open", None, now, carried.target.version
        ),
        "open-item.raised",
    )
