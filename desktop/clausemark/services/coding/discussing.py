"""Contrary readings and open questions: put on record, answered, settled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from clausemark.archive.identifiers import DissentId, FindingId, OpenItemId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.review.finding import Answer, Dissent, OpenItem
from clausemark.review.four_eyes import had_a_hand
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, refuse_stranger, take_out
from clausemark.services.coding.revising import ROLE
from clausemark.services.desk import Desk
from clausemark.store.transaction import Transaction

OPEN = "open"
RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class RecordDissent:
    """Puts a contrary reading of a finding on record; it is exported with its answer."""

    name: str
    finding: FindingId
    text: str
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the dissent; raise `RuleRefusedError`: `note-missing`, `four-eyes` for one's own work."""
        if not self.text.strip():
            message = "A dissent without words helps nobody. Write the contrary reading."
            raise RuleRefusedError(message, reason="note-missing")
        with desk.workspace.transaction(desk.actor) as tx:
            by = tx.persons.ensure(desk.actor, "reviewer")
            self._refuse_own_work(tx, desk)
            key = keep(
                tx.dissents,
                self.made,
                lambda each: Dissent(DissentId(each), self.finding, by.id, tx.clock.now(), self.text.strip()),
                "dissent.recorded",
                "dissent.restored",
            )
            change = self._change(tx)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the dissent out; raise `RuleRefusedError`: `dissent-answered`, `undo-not-yours`."""
        with desk.workspace.transaction(desk.actor) as tx:
            dissent = tx.dissents.get(self.made.identifier)
            author = tx.persons.get(dissent.by)
            refuse_stranger(tx.persons.ensure(desk.actor, ROLE), author, "This dissent")
            if dissent.answer is not None:
                message = "This dissent was answered, and stays on record with its answer."
                raise RuleRefusedError(message, reason="dissent-answered")
            take_out(tx.dissents, self.made, "dissent.removed")
            return self._change(tx)

    def _refuse_own_work(self, tx: Transaction, desk: Desk) -> None:
        preparers = [tx.persons.get(each.prepared_by) for each in tx.findings.revisions(self.finding)]
        if had_a_hand(tx.persons.ensure(desk.actor, ROLE), preparers):
            message = f"{desk.actor} had a hand in this finding. A dissent is somebody else's: revise the finding."
            raise RuleRefusedError(message, reason="four-eyes")

    def _change(self, tx: Transaction) -> Change:
        return _change(tx, Changed.DISSENTS, tx.findings.get(self.finding).target.version, self.finding)


@dataclass(frozen=True, slots=True)
class AnswerDissent:
    """Answers a contrary reading."""

    name: str
    dissent: DissentId
    text: str

    def do(self, desk: Desk) -> Change:
        """Record the answer; raise `RuleRefusedError` (`note-missing`), `ConflictError` (`record-changed`)."""
        if not self.text.strip():
            raise RuleRefusedError("An answer needs words. Write it, or leave the dissent open.", reason="note-missing")
        with desk.workspace.transaction(desk.actor) as tx:
            present = tx.dissents.get(self.dissent)
            if present.answer is not None:
                raise moved_on("This dissent has an answer")
            by = tx.persons.ensure(desk.actor, ROLE)
            answered = replace(present, answer=Answer(by.id, tx.clock.now(), self.text.strip()))
            return self._put(tx, answered, "dissent.answered")

    def undo(self, desk: Desk) -> Change:
        """Take the answer back; raise `RuleRefusedError` (`undo-not-yours`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            present = tx.dissents.get(self.dissent)
            if present.answer is None:
                raise moved_on("This dissent has no answer")
            refuse_stranger(tx.persons.ensure(desk.actor, ROLE), tx.persons.get(present.answer.by), "This answer")
            return self._put(tx, replace(present, answer=None), "dissent.answer-taken-back")

    def _put(self, tx: Transaction, dissent: Dissent, act: str) -> Change:
        tx.dissents.change(self.dissent, dissent, act)
        version = tx.findings.get(dissent.finding).target.version
        return _change(tx, Changed.DISSENTS, version, dissent.finding)


@dataclass(frozen=True, slots=True)
class RaiseOpenItem:
    """Asks a question about a finding, or about a version where there is none, of an owner, with a due date (ISO)."""

    name: str
    version: VersionId
    finding: FindingId | None
    question: str
    owner: str
    due: str | None = None
    made: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the question; raise `RuleRefusedError` (`note-missing`), `UsageError` (`name-blank`)."""
        if not self.question.strip():
            message = "An open item needs a question. Write what is to be found out."
            raise RuleRefusedError(message, reason="note-missing")
        with desk.workspace.transaction(desk.actor) as tx:
            owner = tx.persons.ensure(self.owner, ROLE)
            key = keep(
                tx.open_items,
                self.made,
                lambda each: OpenItem(
                    OpenItemId(each),
                    self.finding,
                    self.question.strip(),
                    owner.id,
                    self.due,
                    OPEN,
                    None,
                    tx.clock.now(),
                    self.version,
                ),
                "open-item.raised",
                "open-item.restored",
            )
            change = _change(tx, Changed.OPEN_ITEMS, self.version, self.finding)
        self.made.identifier = key
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the question out; raise `RuleRefusedError` (`item-settled`) when it was settled."""
        with desk.workspace.transaction(desk.actor) as tx:
            if tx.open_items.get(self.made.identifier).resolution:
                message = "This open item was settled, and stays on record with its resolution."
                raise RuleRefusedError(message, reason="item-settled")
            take_out(tx.open_items, self.made, "open-item.removed")
            return _change(tx, Changed.OPEN_ITEMS, self.version, self.finding)


@dataclass(frozen=True, slots=True)
class SettleOpenItem:
    """Settles a question with its resolution; an empty one opens it again."""

    name: str
    before: OpenItem
    resolution: str

    def do(self, desk: Desk) -> Change:
        """Record the resolution; raise `ConflictError` (`record-changed`)."""
        return self._put(desk, self.before, self._settled())

    def undo(self, desk: Desk) -> Change:
        """Leave the question as it was before."""
        return self._put(desk, self._settled(), self.before)

    def _settled(self) -> OpenItem:
        resolution = self.resolution.strip()
        return replace(self.before, state=RESOLVED if resolution else OPEN, resolution=resolution or None)

    def _put(self, desk: Desk, seen: OpenItem, wanted: OpenItem) -> Change:
        with desk.workspace.transaction(desk.actor) as tx:
            if tx.open_items.is_removed(seen.id) or tx.open_items.get(seen.id) != seen:
                raise moved_on("This open item is not as the window shows it")
            tx.open_items.change(seen.id, wanted, "open-item.changed")
            return _change(tx, Changed.OPEN_ITEMS, wanted.version, wanted.finding)


def _change(tx: Transaction, kind: Changed, version: VersionId | None, finding: FindingId | None) -> Change:
    versions = frozenset({version}) if version else frozenset()
    return Change(kind, tx.clock.now(), versions, frozenset({finding}) if finding else frozenset())
