"""Settling what a return left open: take what legal wrote, keep what the record holds, or ask."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from clausemark.archive.identifiers import FindingId, LegalRecordId, OpenItemId, ReturnedEntryId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.finding import OpenItem
from clausemark.review.returned import Choice, EntryOutcome, LegalRecord, ReturnedEntry, Settlement
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.content import Content, content_of
from clausemark.services.coding.made import Made, keep, moved_on, take_out
from clausemark.services.coding.revising import ROLE, refuse_taking_back, revision_of
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.returns.legal_record import Said, keep_said, revise_as_proposed
from clausemark.services.returns.returning import signed
from clausemark.store.transaction import Transaction
from clausepack.legal_fields import FIELDS, OF_FINDING, UNIT

_MANY = 40
"""Conflicts above which settling takes longer than a moment."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A conflict that was settled; cells of one decision are settled together."""

    entry: ReturnedEntry
    choice: Choice


@dataclass(frozen=True, slots=True)
class _Trace:
    """What settling conflicts that hold together found and left, so that it can be taken back.

    `said` are what legal says of the citation and of the finding, before and after; `content` is that of the finding
    when it was revised.
    """

    entries: tuple[ReturnedEntry, ...]
    said: tuple[tuple[LegalRecord | None, LegalRecord | None], ...]
    content: tuple[Content, Content] | None


@dataclass(frozen=True, slots=True)
class SettleConflicts:
    """Settles conflicts, all in the same way, or none of them; taken back, they are open again."""

    name: str
    entries: tuple[ReturnedEntryId, ...]
    choice: Choice
    note: str = ""
    asked: dict[ReturnedEntryId, Made] = field(default_factory=dict, compare=False, repr=False)
    traces: list[_Trace] = field(default_factory=list, compare=False, repr=False)

    @property
    def is_lengthy(self) -> bool:
        """Tell whether it takes longer than a moment."""
        return len(self.entries) > _MANY

    def do(self, desk: Desk) -> Change:
        """Settle them; raise as `settle` does."""
        return self.do_in_steps(desk, Silent(), CancelToken())

    def do_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        """Settle them, or none when it was stopped."""
        progress.start(len(self.entries), "steps")
        with desk.workspace.transaction(desk.actor) as tx:
            done = _Settling(tx, self.choice, self.note.strip(), self.asked)
            traces = []
            for trace in done.all(self.entries):
                cancel.checkpoint()
                traces.append(trace)
                progress.advance(len(traces))
            change = _change(tx, traces, self.choice)
        self.asked.update(done.asked)
        self.traces[:] = traces
        return change

    def undo(self, desk: Desk) -> Change:
        """Open them again, with the record and the findings as they were.

        Raises `ConflictError` (`record-changed`), `RuleRefusedError`: `signed-meanwhile`, `undo-not-yours`,
        `item-settled`.
        """
        return self.undo_in_steps(desk, Silent(), CancelToken())

    def undo_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        """Open them again as `undo` does, or none when it was stopped."""
        progress.start(len(self.traces), "steps")
        with desk.workspace.transaction(desk.actor) as tx:
            for done, trace in enumerate(reversed(self.traces), 1):
                cancel.checkpoint()
                _reopen(tx, trace, self.asked.get(trace.entries[0].id))
                progress.advance(done)
            return _change(tx, self.traces, self.choice)


def open_conflicts(desk: Desk) -> tuple[ReturnedEntry, ...]:
    """Return the conflicts of all returns that nobody has settled, oldest first."""
    with desk.workspace.reading() as view:
        return view.returned_entries.open_conflicts()


def settle(desk: Desk, entries: Sequence[str], choice: Choice, note: str = "") -> tuple[Settled, ...]:
    """Settle conflicts, all in the same way, or none of them.

    Raises `UsageError` (`unknown-id`), `RuleRefusedError` (`no-conflict`, `settled-before`).
    """
    act = SettleConflicts("settle conflicts", tuple(map(ReturnedEntryId, entries)), choice, note)
    act.do(desk)
    return tuple(Settled(entry, choice) for trace in act.traces for entry in trace.entries)


class _Settling:
    """Settles conflicts within one transaction."""

    def __init__(self, tx: Transaction, choice: Choice, note: str, asked: dict[ReturnedEntryId, Made]) -> None:
        self._tx = tx
        self._choice = choice
        self._note = note
        self._person = tx.persons.ensure(tx.actor, ROLE)
        self.asked = {key: Made(made.identifier) for key, made in asked.items()}

    def all(self, names: Sequence[ReturnedEntryId]) -> Iterator[_Trace]:
        """Yield what came of each conflict, those that hold together as one."""
        done: set[ReturnedEntryId] = set()
        for name in dict.fromkeys(names):
            if name not in done:
                trace = self._one(name)
                done |= {entry.id for entry in trace.entries}
                yield trace

    def _one(self, name: ReturnedEntryId) -> _Trace:
        tx, entry = self._tx, self._open(name)
        together = _together(tx, entry)
        finding = FindingId(entry.finding or "")
        said, content = _said(tx, entry), content_of(tx.findings.get(finding))
        item = self._ask(entry, together) if self._choice is Choice.ASK else None
        revision = self._accept(entry, together) if self._choice is Choice.ACCEPT else 0
        settlement = Settlement(self._choice, self._person.id, tx.clock.now(), self._note, item)
        kept = tuple(
            tx.returned_entries.change(
                each.id, replace(each, settlement=settlement, revision=revision), "return.settled"
            )
            for each in together
        )
        changed = (content, content_of(tx.findings.get(finding))) if revision else None
        return _Trace(kept, tuple(zip(said, _said(tx, entry), strict=True)), changed)

    def _open(self, name: ReturnedEntryId) -> ReturnedEntry:
        entry = self._tx.returned_entries.get(name)
        if entry.outcome is not EntryOutcome.CONFLICT:
            message = phrase(
                "{name} is {outcome}, no conflict; there is nothing to settle.", name=name, outcome=entry.outcome
            )
            raise RuleRefusedError(message, reason="no-conflict")
        if entry.settlement is not None:
            message = phrase(
                "{name} was settled already: {choice}. Change the record itself instead.",
                name=name,
                choice=entry.settlement.choice,
            )
            raise RuleRefusedError(message, reason="settled-before")
        return entry

    def _accept(self, entry: ReturnedEntry, together: Sequence[ReturnedEntry]) -> int:
        finding = FindingId(entry.finding or "")
        values = {each.column: each.after for each in together if each.column in FIELDS}
        if entry.column in UNIT:
            values |= {"Decided by": entry.by, "Decided on": entry.on}
        keep_said(self._tx, entry.returned, Said(finding, entry.citation, values))
        if entry.column not in OF_FINDING:
            return 0
        return revise_as_proposed(self._tx, finding, values, signed(entry.by, entry.on))

    def _ask(self, entry: ReturnedEntry, together: Sequence[ReturnedEntry]) -> OpenItemId:
        """Raise an open item that names both readings; its owner is who decided, where the sheet says so."""
        tx, finding = self._tx, FindingId(entry.finding or "")
        owner = tx.persons.ensure(entry.by or tx.actor).id
        said = "; ".join(f"{each.column}: {_quoted(each.before)} or {_quoted(each.after)}" for each in together)
        question = f"Which holds, what the record says or what legal returned for {entry.row_id}? {said}"
        now, version = tx.clock.now(), tx.findings.get(finding).target.version
        made = self.asked.setdefault(together[0].id, Made())
        made.identifier = keep(
            tx.open_items,
            made,
            lambda key: OpenItem(OpenItemId(key), finding, question, owner, None, "open", None, now, version),
            "open-item.raised",
            "open-item.restored",
        )
        return OpenItemId(made.identifier)


def _together(tx: Transaction, entry: ReturnedEntry) -> list[ReturnedEntry]:
    """Return a conflict with the other cells of the same decision, which only hold together."""
    if entry.column not in UNIT:
        return [entry]
    return [
        each
        for each in tx.returned_entries.of_row_of(entry.id)
        if each.outcome is EntryOutcome.CONFLICT
        and each.settlement is None
        and each.column in UNIT
        and (each.by, each.on) == (entry.by, entry.on)
    ]


def _said(tx: Transaction, entry: ReturnedEntry) -> tuple[LegalRecord | None, LegalRecord | None]:
    finding = FindingId(entry.finding or "")
    return tx.legal.said(finding, entry.citation), tx.legal.said(finding, None)


def _reopen(tx: Transaction, trace: _Trace, asked: Made | None) -> None:
    """Undo what settling did, if everything is as it left it."""
    first = trace.entries[0]
    for entry in trace.entries:
        present = tx.returned_entries.get(entry.id)
        if present.settlement != entry.settlement:
            raise moved_on(phrase("This conflict is not as the window shows it"))
        tx.returned_entries.change(entry.id, replace(present, settlement=None, revision=0), "return.reopened")
    for (before, after), now in zip(trace.said, _said(tx, first), strict=True):
        _unsay(tx, before, after, now)
    if trace.content is not None:
        _take_back(tx, FindingId(first.finding or ""), *trace.content)
    if asked is not None and first.settlement is not None and first.settlement.open_item is not None:
        if tx.open_items.get(asked.identifier).resolution:
            message = phrase("This open item was settled, and stays on record with its resolution.")
            raise RuleRefusedError(message, reason="item-settled")
        take_out(tx.open_items, asked, "open-item.removed")


def _unsay(tx: Transaction, before: LegalRecord | None, after: LegalRecord | None, now: LegalRecord | None) -> None:
    if before == after or after is None:
        return
    if now != after:
        raise moved_on(phrase("What legal says of this finding"))
    then = before or LegalRecord(LegalRecordId(after.id), after.finding, after.citation, after.returned)
    tx.legal.change(after.id, replace(then, row_version=after.row_version), "legal.changed")


def _take_back(tx: Transaction, finding: FindingId, before: Content, after: Content) -> None:
    current = tx.findings.get(finding)
    if tx.findings.is_removed(finding) or content_of(current) != after:
        raise moved_on(phrase("Finding {finding} is not as this window shows it", finding=current.label))
    person = tx.persons.ensure(tx.actor, ROLE)
    refuse_taking_back(tx, current, person)
    tx.findings.revise(revision_of(current, before, person, tx), "finding.taken-back", expected=current.row_version)


def _change(tx: Transaction, traces: Sequence[_Trace], choice: Choice) -> Change:
    kinds = Changed.RETURNS
    if choice is Choice.ASK:
        kinds |= Changed.OPEN_ITEMS
    if any(trace.content for trace in traces):
        kinds |= Changed.FINDINGS
    findings = {FindingId(trace.entries[0].finding or "") for trace in traces}
    versions: set[VersionId] = {tx.findings.get(each).target.version for each in findings}
    return Change(kinds, tx.clock.now(), frozenset(versions), frozenset(findings))


def _quoted(text: str) -> str:
    return f"“{text}”" if text else "nothing"
