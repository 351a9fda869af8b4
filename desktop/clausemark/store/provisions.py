"""Texts and provisions of versions, in bulk, and the search over them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import zstandard
from sqlalchemy import Connection, Row, func, insert, select, text

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import Sha256, sha256_of, sha256_of_json
from clausemark.archive.identifiers import ProvisionId, VersionId, format_id, row_number
from clausemark.archive.ledger import Act
from clausemark.errors import IntegrityError, UsageError
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.store.ledger_writer import LedgerWriter
from clausemark.store.schema import margin, provision, source_text

_CHUNK = 400


@dataclass(frozen=True, slots=True)
class StoredProvision:
    """A provision with its identifier and its version."""

    id: ProvisionId
    version: VersionId
    span: ProvisionSpan


@dataclass(frozen=True, slots=True)
class Hit:
    """A provision that a search found, with the words around the find."""

    provision: ProvisionId
    version: VersionId
    snippet: str


class Texts:
    """The source texts of versions."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, version: VersionId, source: str, encoded: bytes) -> None:
        """Keep a version's text and its reader's full result as encoded by the intake."""
        values = {
            "version_id": _number(version),
            "text": source,
            "encoded": zstandard.ZstdCompressor(level=3).compress(encoded),
            "encoded_sha256": sha256_of(encoded),
        }
        self._connection.execute(insert(source_text).values(values))

    def text(self, version: VersionId, expected: Sha256) -> str:
        """Return a version's text; raise `IntegrityError` (`text-changed`) when it lost its hash."""
        query = select(source_text.c.text).where(source_text.c.version_id == _number(version))
        found = self._connection.execute(query).scalar()
        if found is None or sha256_of(str(found).encode("utf-8")) != expected:
            message = f"The stored text of {version} has changed. Restore the workspace from a backup."
            raise IntegrityError(message, reason="text-changed")
        return str(found)

    def encoded(self, version: VersionId) -> bytes:
        """Return the reader's full result; raise `IntegrityError` (`text-changed`) when it lost its hash."""
        query = select(source_text.c.encoded, source_text.c.encoded_sha256)
        row = self._connection.execute(query.where(source_text.c.version_id == _number(version))).first()
        try:
            data = zstandard.ZstdDecompressor().decompress(row.encoded) if row is not None else b""
        except zstandard.ZstdError:
            data = b""
        if row is None or sha256_of(data) != row.encoded_sha256:
            message = f"The stored reading of {version} has changed. Restore the workspace from a backup."
            raise IntegrityError(message, reason="text-changed")
        return data


class Provisions:
    """The provisions, headings and boilerplate of versions."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._ledger = ledger

    def add_all(self, version: VersionId, found: Segmentation) -> None:
        """Keep how a version divides; the ledger gets the digest of all of it."""
        number = _number(version)
        first = int(self._connection.execute(select(func.max(provision.c.id))).scalar() or 0) + 1
        rows = [_row(first + n, number, span) for n, span in enumerate(found.provisions)]
        if rows:
            self._connection.execute(insert(provision), rows)
        margins = [
            *({"kind": "heading", "level": item.level, "reason": "", **_span(number, item)} for item in found.headings),
            *(
                {"kind": "boilerplate", "level": 0, "reason": item.reason, **_span(number, item)}
                for item in found.boilerplate
            ),
        ]
        if margins:
            self._connection.execute(insert(margin), margins)
        index_search(self._connection, first, first + len(rows))
        if self._ledger is not None:
            payload: Json = {"version": version, "count": len(rows), "segmentation_sha256": segmentation_digest(found)}
            self._ledger.append(Act("version.segmented", f"{version}/provisions", payload))

    def of_version(self, version: VersionId) -> list[StoredProvision]:
        """Return the provisions of a version in reading order."""
        query = select(provision).where(provision.c.version_id == _number(version)).order_by(provision.c.ordinal)
        return [_stored(row) for row in self._connection.execute(query)]

    def get(self, identifier: str) -> StoredProvision:
        """Return one provision; raise `UsageError` (`unknown-id`) when there is none."""
        number = row_number(identifier, "prv")
        row = self._connection.execute(select(provision).where(provision.c.id == number)).first()
        if row is None:
            raise UsageError(f"There is no provision “{identifier}” in this workspace.", reason="unknown-id")
        return _stored(row)

    def page(self, offset: int, limit: int) -> Iterator[StoredProvision]:
        """Yield provisions of all versions in the order they were stored."""
        query = select(provision).where(provision.c.id > offset).order_by(provision.c.id).limit(limit)
        for row in self._connection.execute(query):
            yield _stored(row)

    def headings(self, version: VersionId) -> list[HeadingSpan]:
        """Return the headings of a version in reading order."""
        return [HeadingSpan(row.start, row.end, row.level) for row in self._margins(version, "heading")]

    def boilerplate(self, version: VersionId) -> list[BoilerplateSpan]:
        """Return what was set apart as boilerplate in a version, in reading order."""
        return [BoilerplateSpan(row.start, row.end, row.reason) for row in self._margins(version, "boilerplate")]

    def segmentation(self, version: VersionId, segmenter: str) -> Segmentation:
        """Return how a version divides, as it was stored."""
        spans = tuple(item.span for item in self.of_version(version))
        return Segmentation(segmenter, spans, tuple(self.headings(version)), tuple(self.boilerplate(version)))

    def _margins(self, version: VersionId, kind: str) -> Iterable[Row[Any]]:
        where = (margin.c.version_id == _number(version)) & (margin.c.kind == kind)
        return self._connection.execute(select(margin).where(where).order_by(margin.c.start)).all()


class Search:
    """Full text over all provisions; phrases in quotes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def query(self, words: str, limit: int) -> list[Hit]:
        """Return the first hits in the order of the archive."""
        match = _match(words)
        if not match:
            return []
        statement = text(
            "SELECT provision.id, provision.version_id, snippet(provision_search, 0, '', '', '…', 24) "
            "FROM provision_search JOIN provision ON provision.id = provision_search.rowid "
            "WHERE provision_search MATCH :match ORDER BY provision_search.rowid LIMIT :limit"
        )
        rows = self._connection.execute(statement, {"match": match, "limit": limit})
        return [Hit(ProvisionId(format_id("prv", row[0])), VersionId(format_id("ver", row[1])), row[2]) for row in rows]

    def total(self, words: str) -> int:
        """Return how many provisions a search finds."""
        match = _match(words)
        if not match:
            return 0
        statement = text("SELECT count(*) FROM provision_search WHERE provision_search MATCH :match")
        return int(self._connection.execute(statement, {"match": match}).scalar_one())


def create_search(connection: Connection) -> None:
    """Make the full-text index of a new workspace."""
    connection.execute(
        text(
            "CREATE VIRTUAL TABLE provision_search USING fts5(text, content='provision', content_rowid='id', "
            "tokenize='unicode61')"
        )
    )


def index_search(connection: Connection, first: int, end: int) -> None:
    """Index the provisions of a half-open range of rows."""
    statement = text(
        "INSERT INTO provision_search(rowid, text) SELECT id, text FROM provision WHERE id >= :first AND id < :end"
    )
    connection.execute(statement, {"first": first, "end": end})


def segmentation_digest(found: Segmentation) -> Sha256:
    """Return the SHA-256 of how a text divides, as canonical JSON."""
    value: Json = {
        "segmenter_version": found.segmenter_version,
        "provisions": [
            [item.ordinal, item.number, list(item.heading_path), item.start, item.end, item.sha256]
            for item in found.provisions
        ],
        "headings": sorted([item.start, item.end, item.level] for item in found.headings),
        "boilerplate": [
            [item.start, item.end, item.reason] for item in sorted(found.boilerplate, key=lambda b: b.start)
        ],
    }
    return sha256_of_json(value)


def _match(words: str) -> str:
    """Return a full-text query in which the user's words are only words."""
    phrases = re.findall(r'"([^"]*)"?|(\S+)', words)
    cleaned = (re.sub(r"[^\w\s]", " ", quoted or bare).strip() for quoted, bare in phrases)
    return " ".join(f'"{part}"' for part in cleaned if part)


def _row(number: int, version: int, span: ProvisionSpan) -> dict[str, object]:
    return {
        "id": number,
        "version_id": version,
        "ordinal": span.ordinal,
        "number": span.number,
        "heading_path": json.dumps(span.heading_path, ensure_ascii=False),
        "start": span.start,
        "end": span.end,
        "text": span.text,
        "sha256": span.sha256,
    }


def _span(version: int, item: HeadingSpan | BoilerplateSpan) -> dict[str, int]:
    return {"version_id": version, "start": item.start, "end": item.end}


def _stored(row: Row[Any]) -> StoredProvision:
    number, version, ordinal, printed, path, start, end, words, _ = tuple(row)
    span = ProvisionSpan(ordinal, printed, tuple(json.loads(path)), start, end, words)
    return StoredProvision(ProvisionId(format_id("prv", number)), VersionId(format_id("ver", version)), span)


def _number(version: VersionId) -> int:
    number = row_number(version, "ver")
    if number is None:
        raise UsageError(f"There is no version “{version}” in this workspace.", reason="unknown-id")
    return number
