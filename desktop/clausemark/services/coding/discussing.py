"""Contrary readings and open questions: put on record, answered, settled."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from clausemark.archive.identifiers import DissentId, FindingId, OpenItemId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.finding import Answer, Dissent, OpenItem
from clausemark.review.four_eyes import check_act
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made, keep, moved_on, refuse_stranger, take_out
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.revising import ROLE
from clausemark.services.coding.stepping import assess_here, step_on
from clausemark.services.desk import Desk
from clausemark.store.transaction import Transaction

OPEN = "open"
RESOLVED = "resolved"


@dataclass(frozen=True, slots=True)
class RecordDissent:
    """Puts a contrary reading of a finding on record, with the review step that says what was seen.

    It is exported with its answer. Taken back before it is answered, both leave the lists.
    """

    name: str
    finding: FindingId
    text: str
    passages: Passages = field(compare=False, repr=False)
    made: Made = field(default_factory=Made, compare=False)
    stepped: Made = field(default_factory=Made, compare=False)

    def do(self, desk: Desk) -> Change:
        """Record the dissent; raise `RuleRefusedError` as the domain does (`note-missing`, `four-eyes`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            by = tx.persons.ensure(desk.actor, "reviewer")
            assessed = assess_here(tx, desk, self.passages, self.finding)
            persons = {each.id: each for each in tx.persons.all()}
            check_act(ReviewAct.DISSENTED, by, assessed.under_review(persons), self.text)
            key = keep(
                tx.dissents,
                self.made,
                lambda each: Dissent(DissentId(each), self.finding, by.id, tx.clock.now(), self.text.strip()),
                "dissent.recorded",
                "dissent.restored",
            )
            step = keep(
                tx.steps,
                self.stepped,
                lambda each: step_on(tx, each, by, assessed, ReviewAct.DISSENTED, self.text),
                "finding.dissented",
                "step.restored",
            )
            change = self._change(tx)
        self.made.identifier, self.stepped.identifier = key, step
        return change

    def undo(self, desk: Desk) -> Change:
        """Take the dissent out; raise `RuleRefusedError`: `dissent-answered`, `undo-not-yours`."""
        with desk.workspace.transaction(desk.actor) as tx:
            dissent = tx.dissents.get(self.made.identifier)
            author = tx.persons.get(dissent.by)
            refuse_stranger(tx.persons.ensure(desk.actor, ROLE), author, phrase("This dissent"))
            if dissent.answer is not None:
                message = phrase("This dissent was answered, and stays on record with its answer.")
                raise RuleRefusedError(message, reason="dissent-answered")
            take_out(tx.dissents, self.made, "dissent.removed")
            take_out(tx.steps, self.stepped, "step.removed")
            return self._change(tx)

    def _change(self, tx: Transaction) -> Change:
        kinds = Changed.DISSENTS | Changed.STEPS | Changed.FINDINGS
        return _change(tx, kinds, tx.findings.get(self.finding).target.version, self.finding)


@dataclass(frozen=True, slots=True)
class AnswerDissent:
    """Answers a contrary reading."""

    name: str
    dissent: DissentId
    text: str

    def do(self, desk: Desk) -> Change:
        """Record the answer; raise `RuleRefusedError` (`note-missing`), `ConflictError` (`record-changed`)."""
        if not self.text.strip():
            raise RuleRefusedError(
                phrase("An answer needs words. Write it, or leave the dissent open."), reason="note-missing"
            )
        with desk.workspace.transaction(desk.actor) as tx:
            present = tx.dissents.get(self.dissent)
            if present.answer is not None:
                raise moved_on(phrase("This dissent has an answer"))
            by = tx.persons.ensure(desk.actor, ROLE)
            answered = replace(present, answer=Answer(by.id, tx.clock.now(), self.text.strip()))
            return self._put(tx, answered, "dissent.answered")

    def undo(self, desk: Desk) -> Change:
        """Take the answer back; raise `RuleRefusedError` (`undo-not-yours`)."""
        with desk.workspace.transaction(desk.actor) as tx:
            present = tx.dissents.get(self.dissent)
            if present.answer is None:
                raise moved_on(phrase("This dissent has no answer"))
            refuse_stranger(
                tx.persons.ensure(desk.actor, ROLE), tx.persons.get(present.answer.by), phrase("This answer")
            )
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
            message = phrase("An open item needs a question. Write what is to be found out.")
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
                message = phrase("This open item was settled, and stays on record with its resolution.")
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
                raise moved_on(phrase("This open item is not as the window shows it"))
            tx.open_items.change(seen.id, wanted, "open-item.changed")
            return _change(tx, Changed.OPEN_ITEMS, wanted.version, wanted.finding)


def _change(tx: Transaction, kind: Changed, version: VersionId | None, finding: FindingId | None) -> Change:
    versions = frozenset({version}) if version else frozenset()
    return Change(kind, tx.clock.now(), versions, frozenset({finding}) if finding else frozenset())
