"""Many versions written past the store, a hundred times as quickly as an import: rows without events of their own.

Such a workspace is good for measuring what reads it. Its ledger does not vouch for these versions, so that `check`
would speak of every one of them; nothing of it leaves a benchmark.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

import zstandard
from sqlalchemy import Table

from clausemark.archive.canonical import canonical_json
from clausemark.archive.capture import Capture, CapturedAt
from clausemark.archive.hashes import Sha256, sha256_of, sha256_of_text
from clausemark.archive.identifiers import CaptureId, VersionId, format_id
from clausemark.archive.library import Version
from clausemark.archive.terms import VersionKind
from clausemark.store import kinds, schema
from clausemark.store.record_codec import to_json
from clausemark.store.records import RecordTable

_AT_A_TIME = 1_000
"""Versions that are held before they are written."""
_INDEX = "INSERT INTO provision_search(rowid, text) SELECT id, text FROM provision WHERE id > ?"
_Rows = dict[Table, list[Mapping[str, Any]]]


def add_versions(
    path: Path, firsts: Sequence[tuple[Capture, Version]], owners: Sequence[int], words: Sequence[str], each: int
) -> None:
    """Add one version for each owner, a place in `firsts`, made of `each` of the clauses in `words`."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA synchronous = OFF")
        writer = _Writer(database, words, each)
        for owner in owners:
            writer.add(*firsts[owner])
        writer.finish()
        database.commit()


class _Writer:
    """Makes the rows of version after version and writes them in lots."""

    def __init__(self, database: sqlite3.Connection, words: Sequence[str], each: int) -> None:
        self._database = database
        self._words = words
        self._each = each
        self._chance = random.Random(len(words))
        self._rows: _Rows = {}
        self._ordinals: dict[str, int] = {}
        self._version, self._capture, self._provision = (
            int(database.execute(f"SELECT max(id) FROM {table}").fetchone()[0])  # names of ours
            for table in ("version", "capture", "provision")
        )
        self._first = self._provision
        self._packer = zstandard.ZstdCompressor(level=1)

    def add(self, capture: Capture, first: Version) -> None:
        """Add one more version of the document that `first` belongs to."""
        self._ordinals[first.document] = ordinal = self._ordinals.get(first.document, 1) + 1
        clauses = self._chance.sample(self._words, self._each)
        text = "\n\n".join(clauses)
        data, digest = text.encode("utf-8"), sha256_of_text(text)
        moment = replace(first.captured_at, utc=first.captured_at.utc + timedelta(days=ordinal))
        self._version, self._capture = self._version + 1, self._capture + 1
        self._archive(data, digest)
        self._record(kinds.CAPTURE, self._capture, self._captured(capture, data, digest, moment))
        self._record(kinds.VERSION, self._version, self._versioned(first, ordinal, digest, moment))
        self._divide(clauses)
        if self._version % _AT_A_TIME == 0:
            self._write()

    def finish(self) -> None:
        """Write what is held, and index all provisions at once."""
        self._write()
        self._database.execute(_INDEX, (self._first,))

    def _archive(self, data: bytes, digest: Sha256) -> None:
        packed = self._packer.compress(data)
        original = {"sha256": digest, "size": len(data), "base_id": None, "depth": 0, "data": packed}
        text = {"version_id": self._version, "text": packed, "encoded": packed, "encoded_sha256": digest}
        self._held(schema.original).append(original)
        self._held(schema.source_text).append(text)

    def _captured(self, like: Capture, data: bytes, digest: Sha256, moment: CapturedAt) -> Capture:
        identifier = CaptureId(format_id("cap", self._capture))
        return replace(like, id=identifier, sha256=digest, size=len(data), captured_at=moment)

    def _versioned(self, like: Version, ordinal: int, digest: Sha256, moment: CapturedAt) -> Version:
        return replace(
            like,
            id=VersionId(format_id("ver", self._version)),
            capture=CaptureId(format_id("cap", self._capture)),
            ordinal=ordinal,
            kind=VersionKind.CHANGE,
            captured_at=moment,
            capture_sha256=digest,
            text_sha256=digest,
        )

    def _record(self, kind: RecordTable[Any], number: int, record: object) -> None:
        text = canonical_json(to_json(record)).decode("utf-8")
        row = {"id": number, "record": text, "row_version": 1, "removed": 0, **kind.keys(record)}
        self._held(kind.table).append(row)
        for detail in kind.details:
            self._held(detail.table).extend({detail.parent: number, **part} for part in detail.rows(record))

    def _divide(self, clauses: Sequence[str]) -> None:
        at = 0
        for ordinal, clause in enumerate(clauses, 1):
            self._provision += 1
            row = {
                "id": self._provision,
                "version_id": self._version,
                "ordinal": ordinal,
                "number": str(ordinal),
                "heading_path": '["Terms"]',
                "start": at,
                "end": at + len(clause),
                "text": clause,
                "sha256": _hash(clause),
            }
            self._held(schema.provision).append(row)
            at += len(clause) + 2

    def _held(self, table: Table) -> list[Mapping[str, Any]]:
        return self._rows.setdefault(table, [])

    def _write(self) -> None:
        for table, rows in self._rows.items():
            names = list(rows[0])
            into, values = ", ".join(f'"{name}"' for name in names), ", ".join(f":{name}" for name in names)
            self._database.executemany(f"INSERT INTO {table.name} ({into}) VALUES ({values})", rows)  # names of ours
        self._rows = {}


@lru_cache(4096)
def _hash(clause: str) -> Sha256:
    return sha256_of(clause.encode("utf-8"))
