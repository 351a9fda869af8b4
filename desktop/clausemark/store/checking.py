"""Verification of a workspace: every stored object and every row against the ledger."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection, Row, Table, func, select
from sqlalchemy.exc import DBAPIError

from clausemark.archive.hashes import Sha256, sha256_of, sha256_of_text
from clausemark.archive.identifiers import format_id, row_number
from clausemark.archive.library import Version
from clausemark.errors import ClausemarkError
from clausemark.provisions.pointers import NO_POINTERS, pack_pointers
from clausemark.provisions.provision import Segmentation
from clausemark.store import schema
from clausemark.store.columns import metadata
from clausemark.store.kinds import ALL_KINDS, ENGAGEMENT, FINDING, VERSION
from clausemark.store.ledger_writer import LedgerReader
from clausemark.store.originals import Originals
from clausemark.store.packs import Packs
from clausemark.store.pointers import PointerStore, pointers_digest
from clausemark.store.provisions import Provisions, row_faults, segmentation_digest
from clausemark.store.purged import Purged, stub_values
from clausemark.store.record_codec import from_json
from clausemark.store.record_statements import PURGED
from clausemark.store.records import REMOVED, Details, Records, RecordTable
from clausemark.store.sqlite_search import search_faults
from clausemark.store.texts import Texts


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was recorded; `check` is ledger, originals, records, revisions, texts or packs."""

    check: str
    detail: str


@dataclass(slots=True)
class _Said:
    """What the ledger says of one record: the hashes of its payloads in order, and the last act."""

    payloads: list[str] = field(default_factory=list)
    act: str = ""


def find_faults(connection: Connection, *, writable: bool) -> Iterator[Fault]:
    """Yield everything that is not as it was recorded, from the bytes up."""
    yield from _guarded("ledger", LedgerReader(connection).faults())
    yield from _guarded("originals", _originals(connection, Purged(connection)))
    said, purged = _said(connection), Purged(connection)
    for kind in ALL_KINDS:
        yield from _guarded("records", _rows(connection, kind, said, purged))
    yield from _guarded("records", _lost(connection, said))
    yield from _guarded("records", _strangers(connection))
    yield from _guarded("revisions", _revisions(connection, said, purged))
    yield from _guarded("texts", _texts(connection, purged))
    yield from _guarded("texts", search_faults(connection, writable=writable))
    yield from _guarded("packs", _packs(connection, said, purged))


def _guarded(check: str, found: Iterator[str]) -> Iterator[Fault]:
    try:
        for detail in found:
            yield Fault(check, detail)
    except ClausemarkError as error:
        yield Fault(check, error.message)
    except (ValueError, KeyError, TypeError, DBAPIError) as error:
        yield Fault(check, f"cannot be read further: {error}")


def _originals(connection: Connection, purged: Purged) -> Iterator[str]:
    yield from Originals(connection).faults()
    table = schema.capture
    query = select(table.c.id).where(table.c.sha256.not_in(select(schema.original.c.sha256)))
    for (number,) in connection.execute(query):
        yield f"{format_id('cap', number)}: its bytes are missing"
    empty = select(schema.original.c.sha256).where(schema.original.c.data == b"")
    for digest in connection.scalars(empty):
        if digest not in purged.originals:
            yield f"the archived bytes {digest[:12]}… are gone, and no purge tells of them"
    for engagement in Records(connection, ENGAGEMENT, None).all():
        if engagement.logo_sha256 and not Originals(connection).has(Sha256(engagement.logo_sha256)):
            yield "The logo of the engagement is missing"


def _said(connection: Connection) -> dict[str, _Said]:
    said: dict[str, _Said] = defaultdict(_Said)
    table = schema.event
    for record, digest, act in connection.execute(
        select(table.c.record, table.c.payload_sha256, table.c.act).order_by(table.c.seq)
    ):
        said[record].payloads.append(digest)
        said[record].act = act
    return dict(said)


def _rows(connection: Connection, kind: RecordTable[Any], said: Mapping[str, _Said], purged: Purged) -> Iterator[str]:
    details = [(detail, _grouped(connection, detail)) for detail in kind.details]
    for row in connection.execute(select(kind.table).order_by(kind.table.c.id)):
        identifier = format_id(kind.prefix, row.id)
        repeated = [(detail, stored.pop(row.id, [])) for detail, stored in details]
        if identifier in purged.records:
            yield from _stub_faults(identifier, row, [rows for _, rows in repeated])
            continue
        known = said.get(identifier)
        if known is None or known.payloads[-1] != sha256_of_text(row.record):
            yield f"{identifier}: the stored record is not the one in the ledger"
            continue
        record = from_json(kind.cls, json.loads(row.record))
        expected = {
            "row_version": len(known.payloads),
            "removed": int(known.act.endswith(REMOVED)),
            **kind.keys(record),
        }
        if any(row._mapping[name] != value for name, value in expected.items()):  # noqa: SLF001  # a public name
            yield f"{identifier}: its columns do not agree with its record"
        for detail, rows in repeated:
            if rows != _in_order(detail.rows(record)):
                yield f"{identifier}: its rows in {detail.table.name} do not agree with its record"
    for detail, stored in details:
        if stored:
            yield f"{detail.table.name} has rows that belong to no record"


def _stub_faults(identifier: str, row: Row[*tuple[Any, ...]], details: list[Any]) -> Iterator[str]:
    table, number = identifier.partition("-")[0], row.id
    expected = {"record": PURGED, "removed": 1, **stub_values(_TABLES[table], number)}
    if any(details) or any(row._mapping[name] != value for name, value in expected.items()):  # noqa: SLF001  # a public name
        yield f"{identifier}: it was purged, and words of it are there"


_TABLES = {kind.prefix: kind.table.name for kind in ALL_KINDS}


def _grouped(connection: Connection, detail: Details[Any]) -> dict[int, list[list[tuple[str, Any]]]]:
    found: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in connection.execute(select(detail.table)):
        values = dict(row._mapping)  # noqa: SLF001  # SQLAlchemy's public name
        found[values.pop(detail.parent)].append(values)
    return {parent: _in_order(rows) for parent, rows in found.items()}


def _in_order(rows: Any) -> list[list[tuple[str, Any]]]:
    return sorted(sorted(row.items()) for row in rows)


def _lost(connection: Connection, said: Mapping[str, _Said]) -> Iterator[str]:
    present: dict[str, set[str]] = {}
    for kind in ALL_KINDS:
        numbers = connection.execute(select(kind.table.c.id))
        present[kind.prefix] = {format_id(kind.prefix, number) for (number,) in numbers}
    for record in said:
        prefix = record.partition("-")[0]
        if "/" not in record and prefix in present and record not in present[prefix]:
            yield f"{record} is in the ledger, but no longer stored"


def _strangers(connection: Connection) -> Iterator[str]:
    """Yield the tables whose rows no event tells of: they wait for later formats of the records."""
    for table in metadata.sorted_tables:
        if table in covered_tables():
            continue
        if connection.execute(select(func.count()).select_from(table)).scalar_one():
            yield f"{table.name} has rows that are not in the ledger"


def covered_tables() -> set[Table]:
    """Return the tables whose every row is checked."""
    own = {schema.event, schema.original, schema.finding_revision, schema.source_text, schema.pack}
    details = {detail.table for kind in ALL_KINDS for detail in kind.details}
    return (
        own
        | {schema.provision, schema.margin, schema.definition, schema.cross_reference}
        | {kind.table for kind in ALL_KINDS}
        | details
    )


def _revisions(connection: Connection, said: Mapping[str, _Said], purged: Purged) -> Iterator[str]:
    table, numbers = schema.finding_revision, defaultdict(list)
    for row in connection.execute(select(table).order_by(table.c.finding_id, table.c.revision)):
        identifier = format_id(FINDING.prefix, row.finding_id)
        known = said.get(identifier, _Said())
        numbers[row.finding_id].append(row.revision)
        if sha256_of_text(row.record) not in known.payloads or json.loads(row.record)["revision"] != row.revision:
            yield f"{identifier}: revision {row.revision} is not the one in the ledger"
    for number, revision in connection.execute(select(schema.finding.c.id, schema.finding.c.revision)):
        wanted = [] if format_id(FINDING.prefix, number) in purged.records else list(range(1, revision + 1))
        if numbers.get(number, []) != wanted:
            yield f"{format_id(FINDING.prefix, number)}: not all of its {revision} revisions are stored"


def _texts(connection: Connection, purged: Purged) -> Iterator[str]:
    versions = Records(connection, VERSION, None)
    for version in (*versions.all(), *versions.removed()):
        try:
            check = _left_of if version.id in purged.versions else _version_faults
            yield from check(connection, version)
        except ClausemarkError as error:
            yield error.message
    ordinary = (
        select(func.count())
        .select_from(schema.margin)
        .where(
            ((schema.margin.c.kind == "heading") & (schema.margin.c.reason == ""))
            | ((schema.margin.c.kind == "boilerplate") & (schema.margin.c.level == 0))
        )
    )
    if connection.execute(ordinary).scalar() != connection.execute(select(func.count(schema.margin.c.id))).scalar():
        yield "margin has rows that are neither heading nor boilerplate"


def _left_of(connection: Connection, version: Version) -> Iterator[str]:
    """Yield where words of a version that was purged are still there."""
    number = row_number(version.id, "ver")
    gone = (schema.source_text, schema.margin, schema.definition, schema.cross_reference)
    queries = [select(func.count()).select_from(table).where(table.c.version_id == number) for table in gone]
    column = schema.provision.c
    blank = (column.text == "") & (column.sha256 == "") & (column.heading_path == "[]") & column.number.is_(None)
    queries.append(select(func.count()).select_from(schema.provision).where((column.version_id == number) & ~blank))
    if any(connection.execute(query).scalar_one() for query in queries):
        yield f"{version.id}: it was purged, and words of it are there"


def _version_faults(connection: Connection, version: Version) -> Iterator[str]:
    texts, provisions = Texts(connection, None), Provisions(connection, None)
    text = texts.text(version.id, version.text_sha256)
    read = _payload(connection, f"{version.id}/text")
    if sha256_of(texts.encoded(version.id)) != read.get("encoded_sha256"):
        yield f"{version.id}: its reading is not the one in the ledger"
    rows = provisions.of_version(version.id)
    recorded = _payload(connection, f"{version.id}/provisions")
    spans = tuple(row.span for row in rows)
    headings, boilerplate = provisions.headings(version.id), provisions.boilerplate(version.id)
    found = Segmentation(version.segmenter_version, spans, tuple(headings), tuple(boilerplate))
    if recorded.get("segmentation_sha256") != segmentation_digest(found):
        yield f"{version.id}: its provisions are not those in the ledger"
    if recorded.get("first") != (rows[0].id if rows else None) or not _in_a_row([row.id for row in rows]):
        yield f"{version.id}: its provisions have other identifiers than in the ledger"
    yield from row_faults(rows, text)
    pointed = _payload(connection, f"{version.id}/pointers")
    pointers = PointerStore(connection, None).of_version(version.id, text)
    empty = pointers_digest(NO_POINTERS)
    if pointers_digest(pack_pointers(pointers)) != pointed.get("pointers_sha256", empty):
        yield f"{version.id}: its definitions and references are not those in the ledger"


def _in_a_row(identifiers: list[Any]) -> bool:
    numbers = [int(each.partition("-")[2]) for each in identifiers]
    return all(later == earlier + 1 for earlier, later in pairwise(numbers))


def _payload(connection: Connection, record: str) -> dict[str, Any]:
    table = schema.event
    query = select(table.c.payload).where(table.c.record == record).order_by(table.c.seq.desc()).limit(1)
    text = connection.execute(query).scalar()
    found = {} if text is None else json.loads(text)
    return found if isinstance(found, dict) else {}


def _packs(connection: Connection, said: Mapping[str, _Said], purged: Purged) -> Iterator[str]:
    packs = Packs(connection, None)
    rows = connection.execute(select(schema.pack).order_by(schema.pack.c.id)).all()
    for row in rows:
        yield from _pack_faults(packs, row, said.get(row.pack_id), gone=row.pack_id in purged.packs)
    stored = {row.pack_id for row in rows}
    for record, known in said.items():
        if known.act == "pack.frozen" and record not in stored:
            yield f"{record} is in the ledger, but no longer stored"


def _pack_faults(packs: Packs, row: Row[*tuple[Any, ...]], known: _Said | None, *, gone: bool) -> Iterator[str]:
    if known is None or known.payloads[-1] != sha256_of_text(row.record):
        yield f"{row.pack_id}: the stored record is not the one in the ledger"
        return
    record = json.loads(row.record)
    if (row.pack_id, row.sha256, row.row_version, row.removed) != (record["pack"], record["digest"], 1, 0):
        yield f"{row.pack_id}: its columns do not agree with its record"
    if gone:
        if row.data != b"":
            yield f"{row.pack_id}: it was purged, and its words are there"
        return
    try:
        packs.get(row.pack_id)
    except ClausemarkError as error:
        yield error.message
