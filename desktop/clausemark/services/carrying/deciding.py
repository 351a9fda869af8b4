"""Carry-over: what a person decides of the findings of an earlier version, and what is made of them in a later one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import CarryId, FindingId, OpenItemId, ProvisionId, StepId
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.phrases import phrase
from clausemark.provisions.normalised_text import NormalisedText, stands_as_word
from clausemark.review.carrying import is_same_but_for_place
from clausemark.review.change import CarryChoice, CarryDecision
from clausemark.review.finding import Finding, OpenItem, Target
from clausemark.review.sign_off import ReviewStep
from clausemark.services.carrying.meeting import CarryEntry, Meeting, Outcome
from clausemark.services.coding.made import moved_on
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_version
from clausemark.services.transitions import Transition
from clausemark.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decides for a finding; `provision` names where it goes, for re-place."""

    choice: CarryChoice
    provision: ProvisionId | None = None
    note: str = ""


def carry_exact(desk: Desk, version_name: str) -> tuple[CarryDecision, ...]:
    """Carry every finding whose passage stands there to the character and that nobody has decided on.

    Approvals that stand go with it, as steps of their own that say where they come from.
    """
    with desk.workspace.transaction(desk.actor) as tx:
        meeting = Meeting(tx, desk, find_version(tx, version_name))
        exact = [each for each in meeting.list().waiting if each.outcome is Outcome.EXACT]
        return tuple(_carry(tx, meeting, each, Decision(CarryChoice.KEEP)) for each in exact)


def decide_carry(desk: Desk, version_name: str, finding: str, said: Decision) -> CarryDecision:
    """Record what becomes of one finding, and make it on the new version unless it is withdrawn.

    Raises `RuleRefusedError`: `carry-decided` when somebody decided already, `carry-no-place` where there is no
    provision to keep it on, `note-missing` for a withdrawal without a reason; `UsageError` (`unknown-id`).
    """
    with desk.workspace.transaction(desk.actor) as tx:
        meeting = Meeting(tx, desk, find_version(tx, version_name))
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
    meeting = Meeting(tx, desk, transition.new.version, transition)
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


def _carry(tx: Transaction, meeting: Meeting, entry: CarryEntry, said: Decision) -> CarryDecision:
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


def _target(meeting: Meeting, entry: CarryEntry, said: Decision) -> Target:
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


def _still_missing(meeting: Meeting, finding: Finding) -> Target:
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


def _made(tx: Transaction, meeting: Meeting, entry: CarryEntry, target: Target) -> Finding:
    """Make the finding on the new version: the same words by the same preparer, so that four eyes stay four."""
    label = entry.finding.label
    if tx.findings.by_label(meeting.new.id, label) is not None or tx.findings.taken_out(meeting.new.id, label):
        label = tx.findings.next_label(meeting.new.id)
    return tx.findings.create(
        lambda key: replace(entry.finding, id=FindingId(key), label=label, target=target, revision=1, row_version=1)
    )


def _carried_steps(tx: Transaction, meeting: Meeting, entry: CarryEntry, carried: Finding) -> tuple[StepId, ...]:
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
