"""The archive level by level, as a tree shows it: counted in SQL, so that fifty thousand versions cost nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, Connection, Select, exists, func, or_, select, union

from clausemark.archive.clock import parse_utc
from clausemark.archive.identifiers import CaptureId, DocumentId, PlatformId, VersionId, format_id, row_number
from clausemark.archive.terms import CaptureBasis, VersionKind
from clausemark.errors import UsageError
from clausemark.phrases import phrase
from clausemark.store.prepared import Prepared, listed
from clausemark.store.schema import (
    broken_capture,
    capture,
    document,
    finding,
    platform,
    review_step,
    scope_exclusion,
    version,
)


@dataclass(frozen=True, slots=True)
class PlatformLevel:
    """A platform and how much of it is archived."""

    id: PlatformId
    name: str
    documents: int
    versions: int


@dataclass(frozen=True, slots=True)
class DocumentLevel:
    """A document of a platform, the number of its versions and that of broken captures that wait beside them."""

    id: DocumentId
    platform: PlatformId
    title: str
    terms_type: str
    language: str
    versions: int
    broken: int = 0


@dataclass(frozen=True, slots=True)
class BrokenLevel:
    """A broken capture as one line: kept under its document, and no version of it."""

    id: CaptureId
    document: DocumentId
    captured_at: datetime
    media_type: str
    words: str


@dataclass(frozen=True, slots=True)
class VersionLevel:
    """A version as one line; `precision` is that of its date, `provisions` the number of them.

    `stated_effective` is the ISO date that the text gives, None when it gives none.
    """

    id: VersionId
    document: DocumentId
    ordinal: int
    kind: VersionKind
    captured_at: datetime
    precision: str
    basis: CaptureBasis
    media_type: str
    provisions: int
    stated_effective: str | None


@dataclass(frozen=True, slots=True)
class VersionLabel:
    """What a list says of a version: whose document, which, and when it was captured."""

    platform: str
    document: str
    captured_at: datetime


class Levels:
    """Reads the levels of the archive; nothing of one level is read for the sake of another."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def platforms(self) -> list[PlatformLevel]:
        """Return all platforms in the order of their names."""
        query = _platforms().where(platform.c.removed == 0).order_by(platform.c.key, platform.c.id)
        return [_platform(row) for row in self._connection.execute(query)]

    def platform(self, identifier: PlatformId) -> PlatformLevel:
        """Return one platform; raise `UsageError` (`unknown-id`) when there is none."""
        return _platform(self._one(_platforms().where(platform.c.id == row_number(identifier, "plt")), identifier))

    def documents(self, owner: PlatformId) -> list[DocumentLevel]:
        """Return the documents of a platform in the order of their titles."""
        where = (document.c.platform_id == row_number(owner, "plt")) & (document.c.removed == 0)
        rows = self._connection.execute(_documents().where(where).order_by(document.c.key, document.c.id))
        return [_document(row) for row in rows]

    def document(self, identifier: DocumentId) -> DocumentLevel:
        """Return one document; raise `UsageError` (`unknown-id`) when there is none."""
        return _document(self._one(_documents().where(document.c.id == row_number(identifier, "doc")), identifier))

    def versions(self, of: DocumentId) -> list[VersionLevel]:
        """Return the versions of a document, the latest first."""
        where = (version.c.document_id == row_number(of, "doc")) & (version.c.removed == 0)
        rows = self._connection.execute(_versions().where(where).order_by(version.c.ordinal.desc()))
        return [_version(row) for row in rows]

    def version(self, identifier: VersionId) -> VersionLevel:
        """Return one version; raise `UsageError` (`unknown-id`) when there is none."""
        return _version(self._one(_versions().where(version.c.id == row_number(identifier, "ver")), identifier))

    def broken(self, of: DocumentId) -> list[BrokenLevel]:
        """Return the broken captures of a document that no version was made of, the latest first."""
        query = (
            select(
                broken_capture.c.capture_id,
                broken_capture.c.document_id,
                capture.c.captured_at,
                _field(capture, "media_type"),
                _field(broken_capture, "words"),
            )
            .select_from(broken_capture.join(capture, broken_capture.c.capture_id == capture.c.id))
            .where(_waiting() & (broken_capture.c.document_id == row_number(of, "doc")))
            .order_by(capture.c.captured_at.desc(), broken_capture.c.id.desc())
        )
        return [_broken(row) for row in self._connection.execute(query)]

    def titled(self, words: Sequence[str], limit: int) -> list[tuple[DocumentLevel, str]]:
        """Return the first documents in whose title, type or platform all words stand, with the platform's name."""
        wanted = [word.casefold() for word in words]
        names = (_field(platform, "name"), _field(document, "title"), _field(document, "terms_type"))
        query = select(document.c.id, *names).join(platform, platform.c.id == document.c.platform_id)
        named = self._connection.execute(
            query.where(document.c.removed == 0).order_by(platform.c.key, document.c.key, document.c.id)
        )
        fitting = [
            (number, str(name))
            for number, name, title, kind in named
            if wanted and all(word in f"{name} {title} {kind}".casefold() for word in wanted)
        ]
        return [(self.document(DocumentId(format_id("doc", number))), name) for number, name in fitting[:limit]]

    def latest(self, of: DocumentId) -> VersionLevel | None:
        """Return a document's last version, None when it has none yet."""
        where = (version.c.document_id == row_number(of, "doc")) & (version.c.removed == 0)
        row = self._connection.execute(_versions().where(where).order_by(version.c.ordinal.desc()).limit(1)).first()
        return None if row is None else _version(row)

    def labels(self, versions: Sequence[VersionId]) -> dict[VersionId, VersionLabel]:
        """Return what lists say of versions, in one query for a page of them; those taken out are left out."""
        numbers = [row_number(each, "ver") for each in versions]
        return {
            VersionId(format_id("ver", row[0])): VersionLabel(row[1], row[2], parse_utc(row[3]))
            for row in _LABELS.rows(self._connection, {"numbers": json.dumps(numbers)})
        }

    def begun(self, versions: Sequence[VersionId] | None = None) -> set[VersionId]:
        """Return the versions on which review work of any kind is recorded, of all or of those named."""
        if versions is None:
            rows: Iterable[Any] = self._connection.execute(_begun())
        else:
            numbers = [row_number(each, "ver") for each in versions]
            rows = _BEGUN_AMONG.rows(self._connection, {"numbers": json.dumps(numbers)})
        return {VersionId(format_id("ver", row[0])) for row in rows}

    def begun_documents(self) -> set[DocumentId]:
        """Return the documents with a version on which review work of any kind is recorded."""
        query = select(version.c.document_id).where(version.c.id.in_(_begun())).distinct()
        return {DocumentId(format_id("doc", row[0])) for row in self._connection.execute(query)}

    def under_review(self) -> list[VersionId]:
        """Return the latest version of each document that is no broken capture, by platform and title."""
        inner = version.alias()
        sound = (inner.c.document_id == document.c.id) & (inner.c.removed == 0)
        latest = (
            select(inner.c.id)
            .where(sound & (inner.c.kind != VersionKind.BROKEN_CAPTURE.value))
            .order_by(inner.c.ordinal.desc())
            .limit(1)
            .correlate(document)
            .scalar_subquery()
        )
        query = select(latest).select_from(document.join(platform)).where(document.c.removed == 0)
        rows = self._connection.execute(query.order_by(platform.c.key, document.c.key, document.c.id))
        return [VersionId(format_id("ver", number)) for (number,) in rows if number is not None]

    def versions_of(self, *, owner: PlatformId | None = None, of: DocumentId | None = None) -> list[VersionId]:
        """Return every version of a platform or of a document, or of all, in the order of the tree."""
        query = select(version.c.id).select_from(version.join(document).join(platform)).where(version.c.removed == 0)
        if owner is not None:
            query = query.where(document.c.platform_id == row_number(owner, "plt"))
        if of is not None:
            query = query.where(version.c.document_id == row_number(of, "doc"))
        order = (platform.c.key, document.c.key, document.c.id, version.c.ordinal.desc())
        return [VersionId(format_id("ver", number)) for (number,) in self._connection.execute(query.order_by(*order))]

    def _one(self, query: Select[Any], identifier: str) -> Any:
        row = self._connection.execute(query).first()
        if row is None:
            message = phrase(
                "There is no “{identifier}” in this workspace. Open the archive again.", identifier=identifier
            )
            raise UsageError(message, reason="unknown-id")
        return row


def _platforms() -> Select[Any]:
    owned = (document.c.platform_id == platform.c.id) & (document.c.removed == 0)
    documents = _counted(document.c.platform_id).where(owned)
    versions = select(func.count()).select_from(version.join(document)).where(owned & (version.c.removed == 0))
    return select(platform.c.id, _field(platform, "name"), documents.scalar_subquery(), versions.scalar_subquery())


def _documents() -> Select[Any]:
    owned = (version.c.document_id == document.c.id) & (version.c.removed == 0)
    versions = _counted(version.c.document_id).where(owned)
    broken = _counted(broken_capture.c.id).where((broken_capture.c.document_id == document.c.id) & _waiting())
    return select(
        document.c.id,
        document.c.platform_id,
        _field(document, "title"),
        _field(document, "terms_type"),
        _field(document, "language"),
        versions.scalar_subquery(),
        broken.scalar_subquery(),
    )


def _waiting() -> Any:
    return broken_capture.c.version_id.is_(None) & (broken_capture.c.removed == 0)


def _begun() -> CompoundSelect[Any]:
    """Return the numbers of the versions on which review work of any kind is recorded."""
    return union(*(select(table.c.version_id).where(table.c.removed == 0) for table in _REVIEW))


def _versions() -> Select[Any]:
    return select(
        version.c.id,
        version.c.document_id,
        version.c.ordinal,
        version.c.kind,
        version.c.captured_at,
        _field(version, "captured_at.precision"),
        _field(version, "captured_at.basis"),
        _field(capture, "media_type"),
        _field(version, "provisions"),
        _field(version, "stated_effective"),
    ).select_from(version.join(capture, version.c.capture_id == capture.c.id))


def _counted(column: Any) -> Select[Any]:
    return select(func.count(column))


def _field(table: Any, path: str) -> Any:
    """Return one value of a record; the JSON functions of SQLite read it without parsing all of it in Python."""
    return func.json_extract(table.c.record, f"$.{path}")


def _platform(row: Any) -> PlatformLevel:
    number, name, documents, versions = row
    return PlatformLevel(PlatformId(format_id("plt", number)), name, documents, versions)


def _document(row: Any) -> DocumentLevel:
    number, owner, title, terms_type, language, versions, broken = row
    identifier, owner_id = DocumentId(format_id("doc", number)), PlatformId(format_id("plt", owner))
    return DocumentLevel(identifier, owner_id, title, terms_type, language or "", versions, broken)


def _broken(row: Any) -> BrokenLevel:
    number, owner, moment, media, words = row
    return BrokenLevel(
        CaptureId(format_id("cap", number)), DocumentId(format_id("doc", owner)), parse_utc(moment), media, words
    )


def _version(row: Any) -> VersionLevel:
    number, owner, ordinal, kind, moment, precision, basis, media, provisions, effective = row
    return VersionLevel(
        VersionId(format_id("ver", number)),
        DocumentId(format_id("doc", owner)),
        ordinal,
        VersionKind(kind),
        parse_utc(moment),
        precision,
        CaptureBasis(basis),
        media,
        provisions,
        effective,
    )


_LABELS = Prepared(
    select(version.c.id, _field(platform, "name"), _field(document, "title"), version.c.captured_at)
    .select_from(version.join(document).join(platform))
    .where(version.c.id.in_(listed("numbers")), version.c.removed == 0)
)
_REVIEW = (finding, review_step, scope_exclusion)
_BEGUN_AMONG = Prepared(
    select(version.c.id).where(
        version.c.id.in_(listed("numbers")),
        or_(*(exists().where(table.c.version_id == version.c.id, table.c.removed == 0) for table in _REVIEW)),
    )
)
"""Looks at the versions that an act touched, and not at all review work for the sake of one."""
