"""Review steps on a finding: marked as prepared, reviewed, approved, returned, withdrawn, each on what was seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, StepId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.four_eyes import SECOND_EYES, check_act
from clausemark.review.person import Person
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import refuse_repeated, repeats, standing_steps
from clausemark.services.assessing import Assessment, assess_entry
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, refuse_stranger, take_out
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.revising import ROLE, finding_change
from clausemark.services.desk import Desk
from clausemark.services.gathering import gather_finding
from clausemark.store.transaction import Transaction, View

_REVIEWER = "reviewer"
_PREPARED = ("finding.prepared", "step.restored")
_KINDS = Changed.STEPS | Changed.FINDINGS


@dataclass(frozen=True, slots=True)
class TakeStep:
    """Records a step on a finding; `seen` is the digest of what the person saw.

    A mark of preparation is taken out again when it is taken back. What a second reviewer did is on record for ever:
    taking it back adds a withdrawal.
    """

    name: str
    act: ReviewAct
    finding: FindingId
    seen: Sha256
    passages: Passages = field(compare=False, repr=False)
    note: str = ""
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the step.

        Raises `RuleRefusedError` with the domain's reason (`four-eyes`, `step-repeated`, …), `ConflictError`
        (`record-changed`) when the finding is not as it was seen.
        """
        with desk.workspace.transaction(desk.actor) as tx:
            person, assessed = self._checked(tx, desk, self.act)
            if repeats(assessed.entry.steps, person.id, self.act, assessed.digest, self.note):
                refuse_repeated(person.name, self.act, assessed.finding.label)
            if self.act is ReviewAct.PREPARED:
                key = keep(
                    tx.steps,
                    self.made,
                    lambda each: step_on(tx, each, person, assessed, self.act, self.note),
                    *_PREPARED,
                )
            else:
                key = _add(tx, self.act, lambda each: step_on(tx, each, person, assessed, self.act, self.note)).id
            change = finding_change(tx, assessed.finding.target.version, self.finding, _KINDS)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the step back.

        Raises `RuleRefusedError`: `undo-not-yours`, `signed-meanwhile`.
        """
        with desk.workspace.transaction(desk.actor) as tx:
            step = tx.steps.get(self.made.identifier)
            person = tx.persons.ensure(desk.actor, ROLE)
            refuse_stranger(person, tx.persons.get(step.person), phrase("That a finding was {act}", act=step.act))
            if self.act is ReviewAct.PREPARED:
                refuse_when_judged(tx, step)
                take_out(tx.steps, self.made, "step.removed")
            else:
                self._withdraw(tx, desk)
            return finding_change(tx, step.version, self.finding, _KINDS)

    def _withdraw(self, tx: Transaction, desk: Desk) -> None:
        person, assessed = self._checked(tx, desk, ReviewAct.WITHDRAWN)
        act = ReviewAct.WITHDRAWN
        _add(tx, act, lambda key: step_on(tx, key, person, assessed, act, ""))

    def _checked(self, tx: Transaction, desk: Desk, act: ReviewAct) -> tuple[Person, Assessment]:
        person = tx.persons.ensure(desk.actor, _REVIEWER if act in SECOND_EYES else ROLE)
        if tx.findings.is_removed(self.finding):
            raise moved_on(phrase("This finding is no longer there"))
        assessed = assess_here(tx, desk, self.passages, self.finding)
        if assessed.digest != self.seen:
            raise moved_on(phrase("Finding {finding} is not as this window shows it", finding=assessed.finding.label))
        persons = {each.id: each for each in tx.persons.all()}
        check_act(act, person, assessed.under_review(persons), self.note)
        return person, assessed


def assess_here(view: View, desk: Desk, passages: Passages, finding: FindingId) -> Assessment:
    """Return where one finding stands, without reading the rest of its version."""
    entry = gather_finding(view, view.findings.get(finding))
    version = view.versions.get(entry.finding.target.version)
    return assess_entry(entry, passages.text(view, version), version.text_sha256, desk.law.hashes)


def step_on(tx: Transaction, key: str, person: Person, assessed: Assessment, act: ReviewAct, note: str) -> ReviewStep:
    """Return the step of a person on a finding as it stands."""
    finding = assessed.finding
    return ReviewStep(
        StepId(key),
        finding.target.version,
        finding.id,
        finding.revision,
        act,
        person.id,
        person.role,
        tx.clock.now(),
        assessed.digest,
        note.strip(),
    )


def refuse_when_judged(tx: Transaction, step: ReviewStep) -> None:
    """Refuse to take a preparer's mark back once a second reviewer judged the same content (`signed-meanwhile`)."""
    if step.finding is None:
        return
    for each in standing_steps(tx.steps.of_finding(step.finding)):
        if each.act in SECOND_EYES and each.digest == step.digest:
            who = tx.persons.get(each.person).name
            message = phrase("{who} {act} it meanwhile. Revise the finding instead.", who=who, act=each.act)
            raise RuleRefusedError(message, reason="signed-meanwhile")


def _add(tx: Transaction, act: ReviewAct, make: Callable[[str], ReviewStep]) -> ReviewStep:
    return tx.steps.add(make, f"finding.{act.value}")
