"""Purges as records, and what hangs on a document that would go with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Table, or_, select

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CaptureId, DocumentId, PackId, VersionId, format_id, row_number
from clausemark.review.purge import Purge, PurgedBytes, PurgeState
from clausemark.store import kinds, schema
from clausemark.store.purged import Purged
from clausemark.store.record_statements import PURGED
from clausemark.store.records import Records, RecordTable


class Purges(Records[Purge]):
    """Purges that were asked for, and those that were carried out."""

    def of_document(self, document: DocumentId) -> tuple[Purge, ...]:
        """Return the purges of a document, oldest first."""
        return tuple(self.all(schema.purge.c.document_id == row_number(document, "doc")))

    def waiting(self, document: DocumentId) -> Purge | None:
        """Return the request that nobody has answered yet, None when there is none."""
        return next((each for each in self.of_document(document) if each.state is PurgeState.ASKED), None)

    def of_bytes(self, digest: Sha256) -> Purge | None:
        """Return the last purge that took bytes with a hash away, None when none did."""
        done = (each for each in self.all() if each.state is PurgeState.DONE)
        return next(
            (each for each in reversed(list(done)) if any(held.sha256 == digest for held in each.originals)), None
        )

    def of_version(self, version: VersionId) -> Purge | None:
        """Return the purge that took a version's words away, None when none did."""
        return next((each for each in self.all() if version in each.versions), None)


@dataclass(frozen=True, slots=True)
class Hanging:
    """What goes when a document is purged.

    `records` lose their words, by identifier; `captures` are those that no other document has, `shared` those whose
    bytes stay, since another document has them too. `originals` are the bytes that nothing else refers to.
    """

    document: DocumentId
    versions: tuple[VersionId, ...]
    captures: tuple[CaptureId, ...]
    shared: tuple[CaptureId, ...]
    originals: tuple[PurgedBytes, ...]
    records: tuple[str, ...]
    packs: tuple[PackId, ...] = ()


@dataclass(frozen=True, slots=True)
class _Users:
    """Captures of a document that nothing else has, those that another one has too, and those of purged ones alone."""

    own: set[int]
    shared: set[int]
    gone: set[int]


class Hangers:
    """Finds what hangs on a document, records taken out among it; what went with an earlier purge is left out."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, document: DocumentId, packs: tuple[PackId, ...] = ()) -> Hanging:
        """Return what hangs on a document; `packs` are the frozen packs that show any of it."""
        number, gone = row_number(document, "doc"), Purged(self._connection)
        names = (
            format_id("ver", each) for each in self._numbers(schema.version, schema.version.c.document_id == number)
        )
        versions = tuple(VersionId(each) for each in names if each not in gone.versions)
        users = self._users(number, gone)
        looks, watched = self._looks(number, versions)
        found = dict.fromkeys((*self._records(number, packs), *looks))
        captures = self._with_bytes(users.own | watched | self._returned(packs))
        originals = self._bytes(captures | users.gone)
        return Hanging(
            document,
            versions,
            tuple(CaptureId(format_id("cap", each)) for each in sorted(captures)),
            tuple(CaptureId(format_id("cap", each)) for each in sorted(users.shared | self._kept(captures, originals))),
            originals,
            tuple(sorted((each for each in found if each not in gone.records), key=_in_order)),
            tuple(each for each in packs if each not in gone.packs),
        )

    def findings(self, document: DocumentId) -> frozenset[str]:
        """Return the findings on a document, those taken out among them."""
        inside = select(schema.version.c.id).where(schema.version.c.document_id == row_number(document, "doc"))
        found = self._numbers(schema.finding, schema.finding.c.version_id.in_(inside))
        return frozenset(format_id("fnd", each) for each in found)

    def _numbers(self, table: Table, where: ColumnElement[bool]) -> list[int]:
        return list(self._connection.scalars(select(table.c.id).where(where).order_by(table.c.id)))

    def _users(self, number: int | None, gone: Purged) -> _Users:
        """Tell the captures of a document apart by who else has them."""
        made, aside = schema.version.c, schema.broken_capture.c
        here, there, purged = set[int](), set[int](), set[int]()
        for capture, document, version in self._connection.execute(select(made.capture_id, made.document_id, made.id)):
            standing = here if document == number else there
            (purged if format_id("ver", version) in gone.versions else standing).add(capture)
        for capture, document, record in self._connection.execute(
            select(aside.capture_id, aside.document_id, aside.record)
        ):
            standing = here if document == number else there
            (purged if record == PURGED else standing).add(capture)
        return _Users(here - there, here & there, purged - here - there)

    def _looks(self, number: int | None, versions: tuple[VersionId, ...]) -> tuple[list[str], set[int]]:
        """Return the looks at watched places that quote the document, and the captures of exchanges that brought it."""
        quoted = self._words_of_broken(number)
        watches = {format_id("wat", each) for each in self._numbers(schema.watch, schema.watch.c.document_id == number)}
        looks, captures = list[str](), set[int]()
        results = Records(self._connection, kinds.WATCH_RESULT, None)
        for each in (*results.all(), *results.removed()):
            if any(words in each.message for words in quoted):
                looks.append(each.id)
            capture = row_number(each.capture, "cap") if each.capture is not None else None
            if capture is not None and (each.watch in watches or set(versions) & set(each.versions)):
                captures.add(capture)
        return looks, captures

    def _words_of_broken(self, number: int | None) -> set[str]:
        """Return what the gate quoted of captures of the document that are no versions."""
        broken, where = Records(self._connection, kinds.BROKEN, None), schema.broken_capture.c.document_id == number
        return {each.words for each in (*broken.all(where), *broken.removed(where)) if each.words}

    def _returned(self, packs: tuple[PackId, ...]) -> set[int]:
        inside = select(schema.pack.c.id).where(schema.pack.c.pack_id.in_(packs))
        query = select(schema.returned.c.capture_id).where(schema.returned.c.pack_id.in_(inside))
        return set(self._connection.scalars(query))

    def _with_bytes(self, captures: set[int]) -> set[int]:
        """Return those of some captures whose bytes are there."""
        table = schema.capture.c
        there = select(schema.original.c.sha256).where(schema.original.c.data != b"")
        return captures & set(self._connection.scalars(select(table.id).where(table.sha256.in_(there))))

    def _kept(self, captures: set[int], originals: tuple[PurgedBytes, ...]) -> set[int]:
        """Return those of some captures whose bytes stay, since a capture of something else has the same."""
        table, gone = schema.capture.c, {each.sha256 for each in originals}
        rows = self._connection.execute(select(table.id, table.sha256)).all()
        return {number for number, digest in rows if number in captures and digest not in gone}

    def _bytes(self, captures: set[int]) -> tuple[PurgedBytes, ...]:
        """Return the bytes of captures that no other capture has, and no engagement as its logo."""
        table = schema.capture.c
        rows = self._connection.execute(select(table.id, table.sha256)).all()
        kept = {digest for number, digest in rows if number not in captures}
        kept |= {each.logo_sha256 for each in Records(self._connection, kinds.ENGAGEMENT, None).all()}
        gone = {digest for number, digest in rows if number in captures} - kept
        sizes = select(schema.original.c.sha256, schema.original.c.size).where(schema.original.c.data != b"")
        return tuple(
            PurgedBytes(Sha256(digest), size)
            for digest, size in self._connection.execute(sizes.order_by(schema.original.c.id))
            if digest in gone
        )

    def _records(self, number: int | None, packs: tuple[PackId, ...]) -> Iterator[str]:
        for kind, where in self._conditions(number, packs):
            for each in self._numbers(kind.table, where):
                yield format_id(kind.prefix, each)

    def _conditions(
        self, number: int | None, packs: tuple[PackId, ...]
    ) -> Iterator[tuple[RecordTable[Any], ColumnElement[bool]]]:
        versions = select(schema.version.c.id).where(schema.version.c.document_id == number)
        findings = select(schema.finding.c.id).where(schema.finding.c.version_id.in_(versions))
        clauses = select(schema.provision.c.id).where(schema.provision.c.version_id.in_(versions))
        yield kinds.BROKEN, schema.broken_capture.c.document_id == number
        yield kinds.FINDING, schema.finding.c.version_id.in_(versions)
        yield kinds.STEP, schema.review_step.c.version_id.in_(versions)
        yield kinds.DISSENT, schema.dissent.c.finding_id.in_(findings)
        yield kinds.OPEN_ITEM, _either(schema.open_item, ("finding_id", findings), ("version_id", versions))
        yield kinds.SCOPE, schema.scope_exclusion.c.version_id.in_(versions)
        yield kinds.FLAG, schema.flag.c.version_id.in_(versions)
        member = schema.comparison_member.c
        compared = select(member.comparison_id).where(member.finding_id.in_(findings))
        yield kinds.COMPARISON, schema.comparison.c.id.in_(compared)
        refusal = (("finding_id", findings), ("provision_id", clauses))
        yield kinds.REFUSAL, _either(schema.comparison_refusal, *refusal)
        yield kinds.LINEAGE, schema.lineage.c.document_id == number
        yield kinds.LINK, _either(schema.lineage_link, ("old_version_id", versions), ("new_version_id", versions))
        yield kinds.CHANGE, schema.change_record.c.document_id == number
        yield kinds.CARRY, _either(schema.carry_decision, ("finding_id", findings), ("new_version_id", versions))
        yield kinds.LEGAL, schema.legal_decision.c.finding_id.in_(findings)
        inside = select(schema.pack.c.id).where(schema.pack.c.pack_id.in_(packs))
        returned = select(schema.returned.c.id).where(schema.returned.c.pack_id.in_(inside))
        cell = schema.returned_entry.c
        unknown = cell.finding_id.is_(None) & cell.returned_id.in_(returned)
        yield kinds.RETURNED_ENTRY, or_(cell.finding_id.in_(findings), unknown)


def _either(table: Table, *conditions: tuple[str, Select[Any]]) -> ColumnElement[bool]:
    return or_(*(table.c[name].in_(inside) for name, inside in conditions))


def _in_order(identifier: str) -> tuple[str, int]:
    prefix, _, digits = identifier.partition("-")
    return prefix, int(digits)
