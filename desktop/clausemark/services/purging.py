"""Purging a document: asked for by one person, looked at and done by another, and on record for good."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from clausemark.archive.clock import Clock
from clausemark.archive.identifiers import CaptureId, DocumentId, PackId, PersonId, PurgeId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.engagement import ENGAGEMENT
from clausemark.review.person import Person
from clausemark.review.purge import (
    Purge,
    PurgeReason,
    PurgeState,
    has_run_out,
    refuse_alone,
    refuse_held,
    refuse_unsaid,
)
from clausemark.services.desk import Desk
from clausemark.services.gathering import find_document
from clausemark.store.purges import Hanging
from clausemark.store.rewriting import CopyTransaction, rewrite
from clausemark.store.transaction import Transaction, View
from clausepack.codec import read_pack
from clausepack.pack import Pack


@dataclass(frozen=True, slots=True)
class Losses:
    """What a purge takes away, counted: records by the prefix of their identifiers.

    `shared` are captures whose bytes stay, since another document has them too.
    """

    versions: int
    captures: int
    bytes: int
    records: tuple[tuple[str, int], ...]
    shared: tuple[CaptureId, ...]
    packs: tuple[PackId, ...]


def purges(desk: Desk) -> tuple[Purge, ...]:
    """Return all purges, asked for, withdrawn and done, oldest first."""
    with desk.workspace.reading() as view:
        return tuple(view.purges.all())


def document_named(desk: Desk, text: str) -> DocumentId:
    """Return the document that an identifier or a title names; raises as `find_document` does."""
    with desk.workspace.reading() as view:
        return find_document(view, text).id


def losses(desk: Desk, document: DocumentId) -> Losses:
    """Return what would go with a document."""
    with desk.workspace.reading() as view:
        return _counted(_hanging(view, document))


def ask_purge(desk: Desk, document: DocumentId, reason: PurgeReason, note: str = "") -> Purge:
    """Ask for a document to be purged; nothing goes until somebody else confirms.

    Raises `RuleRefusedError` (`legal-hold`, `retention-running`, `note-missing`, `purge-asked`, `purged`).
    """
    note = " ".join(note.split())
    refuse_unsaid(reason, note)
    with desk.workspace.transaction(desk.actor) as tx:
        refuse_held(tx.engagement(), reason, _today(tx.clock))
        _refuse_asked(tx, document)
        asking = tx.persons.ensure(tx.actor)
        named = tx.documents.get(document)
        platform = tx.platforms.get(named.platform).name
        seq, _ = tx.ledger.head()
        return tx.purges.add(
            lambda key: Purge(
                PurgeId(key), document, platform, named.title, reason, note, asking.id, tx.clock.now(), seq
            ),
            "purge.asked",
        )


def withdraw_purge(desk: Desk, document: DocumentId) -> Purge:
    """Take a request back, whoever asked; raise `RuleRefusedError` (`purge-not-asked`)."""
    with desk.workspace.transaction(desk.actor) as tx:
        asked = _asked(tx, document)
        return tx.purges.change(asked.id, replace(asked, state=PurgeState.WITHDRAWN), "purge.withdrawn")


def confirm_purge(path: Path, passphrase: str | None, clock: Clock, actor: str, document: DocumentId) -> Purge:
    """Purge a document that somebody else asked for; the workspace must be closed, and nothing takes it back.

    Raises `RuleRefusedError` (`four-eyes`, `legal-hold`, `retention-running`, `purge-not-asked`, `purge-lapsed`) and
    as `rewrite` does; then nothing has changed.
    """
    done: list[Purge] = []

    def act(tx: CopyTransaction) -> None:
        done.append(_purged(tx, document))

    rewrite(path, passphrase, clock, actor, act)
    return done[0]


def check_confirming(desk: Desk, document: DocumentId) -> None:
    """Raise what `confirm_purge` would raise now, before anybody closes the workspace for it."""
    with desk.workspace.reading() as view:
        asked = _asked(view, document)
        refuse_held(view.engagement(), asked.reason, _today(desk.clock))
        confirming = view.persons.by_name(desk.actor) or Person(PersonId(""), desk.actor, "")
        refuse_alone(view.persons.get(asked.asked_by), confirming)
        _refuse_lapsed(view, asked, _hanging(view, document), desk.clock)


def _purged(tx: CopyTransaction, document: DocumentId) -> Purge:
    asked = _asked(tx, document)
    refuse_held(tx.engagement(), asked.reason, _today(tx.clock))
    confirming = tx.persons.ensure(tx.actor)
    refuse_alone(tx.persons.get(asked.asked_by), confirming)
    gone = _hanging(tx, document)
    _refuse_lapsed(tx, asked, gone, tx.clock)
    _take_out(tx, gone)
    withheld = tx.erase(gone)
    record = replace(
        asked,
        state=PurgeState.DONE,
        confirmed_by=confirming.id,
        confirmed_at=tx.clock.now(),
        versions=gone.versions,
        originals=gone.originals,
        records=gone.records,
        withheld=withheld,
        packs=gone.packs,
    )
    return tx.purges.change(asked.id, record, "document.purged")


def _take_out(tx: Transaction, gone: Hanging) -> None:
    """Take the records that stay out of every list, and end the watch on the document."""
    for version in gone.versions:
        if not tx.versions.is_removed(version):
            tx.versions.remove(version, "version.removed")
    for capture in gone.captures:
        if not tx.captures.is_removed(capture):
            tx.captures.remove(capture, "capture.removed")
    for watch in [each for each in tx.watches.all() if each.document == gone.document]:
        tx.watches.remove(watch.id, "watch.removed")
    if tx.documents.is_removed(gone.document):
        return
    platform = tx.documents.remove(gone.document, "document.removed").platform
    if next(tx.documents.of_platform(platform), None) is None:
        tx.platforms.remove(platform, "platform.removed")


def _asked(view: View, document: DocumentId) -> Purge:
    asked = view.purges.waiting(document)
    if asked is None:
        message = phrase(
            "Nobody asked for {document} to be purged. Ask first; somebody else confirms.", document=document
        )
        raise RuleRefusedError(message, reason="purge-not-asked")
    return asked


def _refuse_asked(view: View, document: DocumentId) -> None:
    if view.purges.waiting(document) is not None:
        message = phrase(
            "The purge of {document} was asked for already. Confirm it, or withdraw it.", document=document
        )
        raise RuleRefusedError(message, reason="purge-asked")
    gone = view.hangers.of(document)
    purged = any(each.state is PurgeState.DONE for each in view.purges.of_document(document))
    if purged and not (gone.versions or gone.captures or gone.records):
        message = phrase("{document} was purged already.", document=document)
        raise RuleRefusedError(message, reason="purged")


def _refuse_lapsed(view: View, asked: Purge, gone: Hanging, clock: Clock) -> None:
    """Refuse where what would go, or whether it may, is not what the person who asked looked at."""
    why = _lapsed(view, asked, gone, clock)
    if why:
        message = phrase("The request to purge has lapsed: {why}. Withdraw it and ask again.", why=why)
        raise RuleRefusedError(message, reason="purge-lapsed")


def _lapsed(view: View, asked: Purge, gone: Hanging, clock: Clock) -> str:
    if has_run_out(asked, clock.now()):
        return phrase("nobody confirmed it for thirty days")
    inside = {gone.document, *gone.versions, *gone.captures, *gone.records, *gone.packs}
    for event in view.ledger.events(first=asked.seq + 1):
        payload = event.payload
        if event.record == ENGAGEMENT and isinstance(payload, dict) and payload.get("legal_hold") is True:
            return phrase("a legal hold was set since")
        if event.record in inside:
            return phrase("the document, or what rests on it, changed since")
    return ""


def _hanging(view: View, document: DocumentId) -> Hanging:
    return view.hangers.of(document, tuple(_packs_showing(view, document)))


def _packs_showing(view: View, document: DocumentId) -> Iterator[PackId]:
    """Yield the frozen packs that show words of a document and still hold them."""
    findings = view.hangers.findings(document)
    for entry in view.packs.all():
        if not view.packs.is_purged(entry.id) and _shows(read_pack(view.packs.get(entry.id)), document, findings):
            yield entry.id


def _shows(pack: Pack, document: DocumentId, findings: frozenset[str]) -> bool:
    """Tell whether a pack has an exhibit of a document, or names a finding on it as one that is not in it any more."""
    exhibited = any(exhibit.document_id == document for exhibit in pack.exhibits)
    return exhibited or (pack.delta is not None and any(row.finding in findings for row in pack.delta.rows))


def _counted(gone: Hanging) -> Losses:
    kinds = Counter(each.partition("-")[0] for each in gone.records)
    return Losses(
        len(gone.versions),
        len(gone.captures),
        sum(each.size for each in gone.originals),
        tuple(sorted(kinds.items())),
        gone.shared,
        gone.packs,
    )


def _today(clock: Clock) -> str:
    return clock.now().date().isoformat()
