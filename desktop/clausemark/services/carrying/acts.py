"""Decisions on findings that meet a new version, one or many, as an act that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field

from clausemark.archive.identifiers import CarryId, FindingId, OpenItemId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.change import CarryDecision
from clausemark.services.carrying.deciding import Decision, carry_one
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, moved_on, refuse_stranger, take_out
from clausemark.services.desk import Desk
from clausemark.services.transitions import Transition
from clausemark.store.transaction import Transaction

_KINDS = Changed.FINDINGS | Changed.STEPS | Changed.OPEN_ITEMS | Changed.CHANGES


@dataclass(frozen=True, slots=True)
class _Carried:
    """What a decision made: the finding in this revision, and the open item of one that is to be edited."""

    decision: CarryId
    finding: FindingId | None
    revision: int
    items: tuple[OpenItemId, ...]


@dataclass(frozen=True, slots=True)
class DecideCarries:
    """Records what becomes of findings in the new version of a transition that was compared before; all or none."""

    name: str
    transition: Transition
    decisions: tuple[tuple[FindingId, Decision], ...]
    made: list[_Carried] = field(default_factory=list, compare=False)

    def do(self, desk: Desk) -> Change:
        """Decide; raise as `decide_carry` does, and `ConflictError` (`record-changed`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            if self.made:
                made = list(self.made)
                for each in made:
                    _put_back(tx, each)
            else:
                made = [_made(tx, carry_one(tx, desk, self.transition, *each)) for each in self.decisions]
            change = self._change(tx, made)
        self.made[:] = made
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the decisions back with the findings that they made.

        Raises `RuleRefusedError`: `undo-not-yours`, `finding-in-use` when somebody went on with a carried finding.
        """
        with desk.workspace.transaction(desk.actor) as tx:
            for each in reversed(self.made):
                _take_back(tx, each)
            return self._change(tx, self.made)

    def _change(self, tx: Transaction, made: list[_Carried]) -> Change:
        versions = frozenset({self.transition.old.version.id, self.transition.new.version.id})
        carried = [each.finding for each in made if each.finding is not None]
        return Change(_KINDS, tx.clock.now(), versions, frozenset((*(name for name, _ in self.decisions), *carried)))


def _made(tx: Transaction, decision: CarryDecision) -> _Carried:
    if decision.carried is None:
        return _Carried(decision.id, None, 0, ())
    items = tuple(each.id for each in tx.open_items.of_finding(decision.carried))
    return _Carried(decision.id, decision.carried, tx.findings.get(decision.carried).revision, items)


def _take_back(tx: Transaction, made: _Carried) -> None:
    decision = tx.carries.get(made.decision)
    person = tx.persons.ensure(tx.actor)
    refuse_stranger(person, tx.persons.get(decision.by), phrase("The decision on {finding}", finding=decision.finding))
    if made.finding is not None:
        _refuse_when_used(tx, made, decision)
        for step in decision.steps:
            tx.steps.remove(step, "step.removed")
        for item in made.items:
            tx.open_items.remove(item, "open-item.removed")
        tx.findings.remove(made.finding, "finding.removed")
    take_out(tx.carries, Made(made.decision), "finding.carry.removed")


def _refuse_when_used(tx: Transaction, made: _Carried, decision: CarryDecision) -> None:
    if made.finding is None or tx.findings.is_removed(made.finding):
        raise moved_on(phrase("The finding carried over from {finding} is no longer there", finding=decision.finding))
    finding = tx.findings.get(made.finding)
    steps = [each for each in tx.steps.of_finding(finding.id) if each.id not in decision.steps]
    items = [each for each in tx.open_items.of_finding(finding.id) if each.id not in made.items]
    hanging = steps or items or tx.dissents.of_finding(finding.id) or tx.comparisons.of_finding(finding.id)
    if finding.revision != made.revision or hanging:
        message = phrase(
            "Somebody went on with finding {label} since it was carried over, so that the decision can no longer be "
            "taken back. Reject the finding instead.",
            label=finding.label,
        )
        raise RuleRefusedError(message, reason="finding-in-use")


def _put_back(tx: Transaction, made: _Carried) -> None:
    if not tx.carries.is_removed(made.decision):
        raise moved_on(phrase("This decision is there already"))
    decision = tx.carries.get(made.decision)
    if any(each.finding == decision.finding for each in tx.carries.into(decision.new_version)):
        raise moved_on(phrase("{finding} was decided meanwhile", finding=decision.finding))
    if made.finding is not None:
        tx.findings.bring_back(tx.findings.get(made.finding))
        for step in decision.steps:
            tx.steps.restore(step, tx.steps.get(step), "step.restored")
        for item in made.items:
            tx.open_items.restore(item, tx.open_items.get(item), "open-item.restored")
    tx.carries.restore(decision.id, decision, "finding.carry.restored")
