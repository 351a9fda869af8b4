"""How other platforms handle the same: comparisons that a person confirms, and proposals that they refuse."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from clausemark.archive.identifiers import ComparisonId, FindingId, ProvisionId, RefusalId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import Verdict
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.review.refusal import ComparisonRefusal
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, take_out
from clausemark.services.coding.revising import ROLE
from clausemark.services.desk import Desk
from clausemark.store.transaction import Transaction


@dataclass(frozen=True, slots=True)
class ConfirmComparison:
    """Confirms which findings are comparable and how each relates to the first, the reference.

    `before` is the comparison that is changed, None when a new one is made.
    """

    name: str
    category: str
    criterion: str
    members: tuple[ComparisonMember, ...]
    before: Comparison | None = None
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the comparison under the person's name.

        Raises `RuleRefusedError`: `criterion-missing`, `verdict-missing`, `comparison-alone`; `ConflictError`
        (`record-changed`).
        """
        self._check()
        with desk.workspace.transaction(desk.actor) as tx:
            if self.before is None:
                label = tx.comparisons.next_label()
                key = keep(
                    tx.comparisons,
                    self.made,
                    lambda each: self._record(tx, desk, ComparisonId(each), label),
                    "comparison.confirmed",
                    "comparison.restored",
                )
            else:
                key = _as_seen(tx, self.before).id
                record = self._record(tx, desk, self.before.id, self.before.label)
                tx.comparisons.change(key, record, "comparison.changed")
            change = _change(tx, *(each.finding for each in self.members))
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the comparison out, or put it as it was before."""
        with desk.workspace.transaction(desk.actor) as tx:
            if self.before is None:
                take_out(tx.comparisons, self.made, "comparison.removed")
            else:
                present = tx.comparisons.get(self.before.id)
                if (present.criterion, present.members) != (self.criterion.strip(), self.members):
                    raise moved_on(phrase("This comparison is not as the window shows it"))
                tx.comparisons.change(present.id, self.before, "comparison.changed")
            return _change(tx, *(each.finding for each in self.members))

    def _check(self) -> None:
        if not self.criterion.strip():
            message = phrase("Say by what the passages are compared: “who owns usage data”, “notice before a change”.")
            raise RuleRefusedError(message, reason="criterion-missing")
        if len(self.members) < 2:
            message = phrase("A comparison needs a passage of another platform. Choose one.")
            raise RuleRefusedError(message, reason="comparison-alone")
        if any(each.verdict is None for each in self.members[1:]):
            message = phrase("Say of every compared passage whether it is the same, narrower, broader or different.")
            raise RuleRefusedError(message, reason="verdict-missing")

    def _record(self, tx: Transaction, desk: Desk, key: ComparisonId, label: str) -> Comparison:
        person = tx.persons.ensure(desk.actor, ROLE)
        return Comparison(
            key,
            label,
            self.category,
            self.criterion.strip(),
            self.members,
            person.id,
            tx.clock.now(),
            confirmed_role=person.role,
        )


@dataclass(frozen=True, slots=True)
class DropComparison:
    """Takes a comparison out of the lists; the ledger keeps it."""

    name: str
    comparison: Comparison

    def do(self, desk: Desk) -> Change:
        """Take the comparison out; raise `ConflictError` (`record-changed`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.comparisons, Made(self.comparison.id), "comparison.removed")
            return _change(tx, *(each.finding for each in self.comparison.members))

    def undo(self, desk: Desk) -> Change:
        """Put the comparison back."""
        with desk.workspace.transaction(desk.actor) as tx:
            tx.comparisons.restore(self.comparison.id, self.comparison, "comparison.restored")
            return _change(tx, *(each.finding for each in self.comparison.members))


@dataclass(frozen=True, slots=True)
class RefuseProposal:
    """Puts on record that a provision of another platform is not comparable with a finding's passage, and why."""

    name: str
    finding: FindingId
    provision: ProvisionId
    reason: str
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the refusal; raise `RuleRefusedError` (`note-missing`) without a reason."""
        if not self.reason.strip():
            raise RuleRefusedError(phrase("Say why the passages are not comparable."), reason="note-missing")
        with desk.workspace.transaction(desk.actor) as tx:
            by = tx.persons.ensure(desk.actor, ROLE).id
            key = keep(
                tx.refusals,
                self.made,
                lambda each: ComparisonRefusal(
                    RefusalId(each), self.finding, self.provision, by, tx.clock.now(), self.reason.strip()
                ),
                "comparison.refused",
                "comparison.refusal.restored",
            )
            change = _change(tx, self.finding)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Let the provision be proposed again."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.refusals, self.made, "comparison.refusal.removed")
            return _change(tx, self.finding)


@dataclass(frozen=True, slots=True)
class AllowProposal:
    """Lets a provision that was refused be proposed again; the ledger keeps the refusal."""

    name: str
    refusal: ComparisonRefusal

    def do(self, desk: Desk) -> Change:
        """Take the refusal out; raise `ConflictError` (`record-changed`) when it is out already."""
        with desk.workspace.transaction(desk.actor) as tx:
            take_out(tx.refusals, Made(self.refusal.id), "comparison.refusal.removed")
            return _change(tx, self.refusal.finding)

    def undo(self, desk: Desk) -> Change:
        """Put the refusal back."""
        with desk.workspace.transaction(desk.actor) as tx:
            tx.refusals.restore(self.refusal.id, self.refusal, "comparison.refusal.restored")
            return _change(tx, self.refusal.finding)


def with_member(
    comparison: Comparison | None, reference: FindingId, member: FindingId, verdict: Verdict | None, reason: str
) -> tuple[ComparisonMember, ...]:
    """Return the members of a comparison with one more, or with another verdict on one of them."""
    members = list(comparison.members) if comparison else [ComparisonMember(reference, None, "")]
    added = ComparisonMember(member, verdict, reason.strip())
    places = [place for place, each in enumerate(members) if each.finding == member]
    if places:
        members[places[0]] = added
    else:
        members.append(added)
    return tuple(members)


def _change(tx: Transaction, *findings: FindingId) -> Change:
    versions = frozenset(tx.findings.get(each).target.version for each in findings)
    return Change(Changed.COMPARISONS, tx.clock.now(), versions, frozenset(findings))


def _as_seen(tx: Transaction, comparison: Comparison) -> Comparison:
    present = tx.comparisons.get(comparison.id)
    if tx.comparisons.is_removed(comparison.id) or replace(present, row_version=0) != replace(
        comparison, row_version=0
    ):
        raise moved_on(phrase("This comparison is not as the window shows it"))
    return present
