"""Settling what a return left open: take what legal wrote, keep what the record holds, or ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clausemark.archive.identifiers import FindingId, OpenItemId, ReturnedEntryId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.finding import OpenItem
from clausemark.review.returned import Choice, EntryOutcome, ReturnedEntry, Settlement
from clausemark.services.desk import Desk
from clausemark.services.legal_record import OF_FINDING, OF_ROW, Said, keep_said, revise_as_proposed
from clausemark.services.returning import signed
from clausemark.store.transaction import Transaction
from clausepack.workbook.asked import UNIT


@dataclass(frozen=True, slots=True)
class Settled:
    """A conflict that was settled; cells of one decision are settled together."""

    entry: ReturnedEntry
    choice: Choice


def open_conflicts(desk: Desk) -> tuple[ReturnedEntry, ...]:
    """Return the conflicts of all returns that nobody has settled, oldest first."""
    with desk.workspace.reading() as view:
        return view.returned_entries.open_conflicts()


def settle(desk: Desk, entries: Sequence[str], choice: Choice, note: str = "") -> tuple[Settled, ...]:
    """Settle conflicts, all in the same way, or none of them.

    Raises `UsageError` (`unknown-id`), `RuleRefusedError` (`no-conflict`, `settled-before`).
    """
    with desk.workspace.transaction(desk.actor) as tx:
        done: list[Settled] = []
        for name in dict.fromkeys(entries):
            if name not in {each.entry.id for each in done}:
                done += _settle(tx, ReturnedEntryId(name), choice, note)
        return tuple(done)


def _settle(tx: Transaction, name: ReturnedEntryId, choice: Choice, note: str) -> list[Settled]:
    entry = tx.returned_entries.get(name)
    if entry.outcome is not EntryOutcome.CONFLICT:
        message = phrase(
            "{name} is {outcome}, no conflict; there is nothing to settle.", name=name, outcome=entry.outcome.value
        )
        raise RuleRefusedError(message, reason="no-conflict")
    if entry.settlement is not None:
        message = phrase(
            "{name} was settled already: {choice}. Change the record itself instead.",
            name=name,
            choice=entry.settlement.choice.value,
        )
        raise RuleRefusedError(message, reason="settled-before")
    together = _together(tx, entry)
    item = _ask(tx, entry, together) if choice is Choice.ASK else None
    revision = _accept(tx, entry, together) if choice is Choice.ACCEPT else 0
    person = tx.persons.ensure(tx.actor)
    settlement = Settlement(choice, person.id, tx.clock.now(), note, item)
    return [
        Settled(
            tx.returned_entries.change(
                each.id, replace(each, settlement=settlement, revision=revision), "return.settled"
            ),
            choice,
        )
        for each in together
    ]


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


def _accept(tx: Transaction, entry: ReturnedEntry, together: list[ReturnedEntry]) -> int:
    if entry.finding is None:
        raise ValueError("a conflict always is about a finding")
    values = {each.column: each.after for each in together if each.column in OF_ROW or each.column in OF_FINDING}
    if entry.column in UNIT:
        values |= {"Decided by": entry.by, "Decided on": entry.on}
    keep_said(tx, entry.returned, Said(entry.finding, entry.citation, values))
    if entry.column not in OF_FINDING:
        return 0
    return revise_as_proposed(tx, entry.finding, values, signed(entry.by, entry.on))


def _ask(tx: Transaction, entry: ReturnedEntry, together: list[ReturnedEntry]) -> OpenItemId:
    """Raise an open item that names both readings; its owner is who decided, where the sheet says so."""
    finding = FindingId(entry.finding or "")
    version = tx.findings.get(finding).target.version
    owner = tx.persons.ensure(entry.by or tx.actor).id
    said = "; ".join(f"{each.column}: {_quoted(each.before)} or {_quoted(each.after)}" for each in together)
    question = f"Which holds, what the record says or what legal returned for {entry.row_id}? {said}"
    now = tx.clock.now()
    return tx.open_items.add(
        lambda key: OpenItem(OpenItemId(key), finding, question, owner, None, "open", None, now, version),
        "open-item.raised",
    ).id


def _quoted(text: str) -> str:
    return f"“{text}”" if text else "nothing"
