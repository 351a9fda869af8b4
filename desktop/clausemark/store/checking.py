"""Verification of a workspace: every stored object and every row against the ledger."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from clausemark.archive.canonical import canonical_json
from clausemark.archive.hashes import sha256_of
from clausemark.archive.identifiers import format_id
from clausemark.archive.ledger import check_chain
from clausemark.errors import ClausemarkError
from clausemark.store import schema
from clausemark.store.kinds import ALL_KINDS, FINDING
from clausemark.store.provisions import segmentation_digest
from clausemark.store.record_codec import from_json
from clausemark.store.records import RecordTable
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was recorded."""

    check: str
    detail: str


def faults(view: View) -> Iterator[Fault]:
    """Yield everything that is not as it was recorded, from the bytes up."""
    yield from _guarded("ledger", _ledger(view))
    yield from _guarded("originals", _originals(view))
    latest, known = _latest(view)
    for kind in ALL_KINDS:
        yield from _guarded("records", _rows(view, kind, latest))
    yield from _guarded("records", _lost(view, latest))
    yield from _guarded("revisions", _revisions(view, known))
    yield from _guarded("texts", _texts(view, latest))
    yield from _guarded("packs", _packs(view, latest))


def _guarded(check: str, found: Iterator[str]) -> Iterator[Fault]:
    try:
        for detail in found:
            yield Fault(check, detail)
    except (ClausemarkError, ValueError, KeyError, TypeError) as error:
        yield Fault(check, f"cannot be read: {error}")


def _ledger(view: View) -> Iterator[str]:
    events = list(view.ledger.events())
    check_chain(events)
    for event, (seq, digest, leaf) in zip(events, view.ledger.stored_hashes(), strict=True):
        if event.hash != digest or event.leaf_hash != leaf:
            yield f"event {seq}: the stored hash is not that of the event"
    for seq, text in view.connection.execute(select(schema.event.c.seq, schema.event.c.payload)):
        if canonical_json(json.loads(text)).decode("utf-8") != text:
            yield f"event {seq}: its payload is not canonical"


def _originals(view: View) -> Iterator[str]:
    for digest in view.originals.hashes():
        try:
            view.originals.get(digest)
        except ClausemarkError as error:
            yield error.message
    kept = set(view.originals.hashes())
    for capture in view.captures.all():
        if capture.sha256 not in kept:
            yield f"{capture.id}: its bytes are missing"


def _latest(view: View) -> tuple[dict[str, str], dict[str, set[str]]]:
    """Return the latest payload of every record, and all payloads of every record."""
    latest: dict[str, str] = {}
    known: dict[str, set[str]] = {}
    query = select(schema.event.c.record, schema.event.c.payload).order_by(schema.event.c.seq)
    for record, payload in view.connection.execute(query):
        latest[record] = payload
        known.setdefault(record, set()).add(payload)
    return latest, known


def _rows(view: View, kind: RecordTable[Any], latest: dict[str, str]) -> Iterator[str]:
    for row in view.connection.execute(select(kind.table).order_by(kind.table.c.id)):
        identifier = format_id(kind.prefix, row.id)
        if latest.get(identifier) != row.record:
            yield f"{identifier}: the stored record is not the one in the ledger"
            continue
        keys = kind.keys(from_json(kind.cls, json.loads(row.record)))
        if any(row._mapping[name] != value for name, value in keys.items()):  # noqa: SLF001  # SQLAlchemy's public name
            yield f"{identifier}: its columns do not agree with its record"


def _lost(view: View, latest: dict[str, str]) -> Iterator[str]:
    for kind in ALL_KINDS:
        present = {format_id(kind.prefix, number) for (number,) in view.connection.execute(select(kind.table.c.id))}
        for record in latest:
            if record.startswith(kind.prefix + "-") and "/" not in record and record not in present:
                yield f"{record} is in the ledger, but no longer stored"


def _revisions(view: View, known: dict[str, set[str]]) -> Iterator[str]:
    table = schema.finding_revision
    for row in view.connection.execute(select(table).order_by(table.c.id)):
        identifier = format_id(FINDING.prefix, row.finding_id)
        if row.record not in known.get(identifier, set()):
            yield f"{identifier}: revision {row.revision} is not the one in the ledger"


def _texts(view: View, latest: dict[str, str]) -> Iterator[str]:
    for version in view.versions.all():
        text = view.texts.text(version.id, version.text_sha256)
        view.texts.encoded(version.id)
        found = view.provisions.segmentation(version.id, version.segmenter_version)
        recorded = json.loads(latest.get(f"{version.id}/provisions", "{}")).get("segmentation_sha256")
        if recorded != segmentation_digest(found):
            yield f"{version.id}: its provisions are not those in the ledger"
        for item in found.provisions:
            if text[item.start : item.end] != item.text:
                yield f"{version.id}: provision {item.ordinal} is not the text at its place"


def _packs(view: View, latest: dict[str, str]) -> Iterator[str]:
    for pack_id, record in view.packs.records():
        if latest.get(pack_id) != record:
            yield f"{pack_id}: the stored record is not the one in the ledger"
        elif sha256_of(view.packs.get(pack_id)) != json.loads(record)["digest"]:
            yield f"{pack_id}: the stored pack is not the one frozen"
