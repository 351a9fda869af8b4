"""The records of people and of the library: persons, platforms, documents, captures, custody, versions."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import ColumnElement, bindparam, exists, select

from clausemark.archive.capture import Capture, CustodyEvent
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import (
    CaptureId,
    DocumentId,
    PersonId,
    PlatformId,
    VersionId,
    format_id,
    row_number,
)
from clausemark.archive.library import BrokenCapture, Document, Platform, Version
from clausemark.archive.terms import VersionKind
from clausemark.review.person import Person, check_name, identity_key, refuse_disguised
from clausemark.store import kinds, schema
from clausemark.store.custody import CustodyRecord
from clausemark.store.prepared import Prepared
from clausemark.store.record_statements import listing, listing_by
from clausemark.store.records import Records

_PLATFORM_OF_KEY = listing_by(schema.platform, "key")
_DOCUMENTS_OF_PLATFORM = listing_by(schema.document, "platform_id")
_DOCUMENT_OF_KEY = listing_by(schema.document, "platform_id", "key")
_REMOVED_OF_KEY = listing_by(schema.document, "platform_id", "key", removed=1)
_DOCUMENTS_BETWEEN = Prepared(
    listing(schema.document, 0).where(
        schema.document.c.platform_id == bindparam("platform_id"),
        schema.document.c.key >= bindparam("first"),
        schema.document.c.key < bindparam("end"),
    )
)
_VERSIONS_OF_DOCUMENT = listing_by(schema.version, "document_id")
_VERSIONS_OF_BYTES = listing_by(schema.version, "capture_sha256")
_BROKEN_OF_BYTES = listing_by(schema.broken_capture, "capture_sha256")


class Persons(Records[Person]):
    """People who act: one record for one identity key."""

    def ensure(self, name: str, role: str = "", organisation: str = "", *, brought: bool = False) -> Person:
        """Return the person of a name, added when unknown; a name is known however it is spelled.

        `brought` from another workspace, a name may look like one that is known here: it is who acted there. Raises
        `UsageError`: `name-blank`, `name-unfit` and `name-looks-alike` for names that no person can be added under.
        """
        found = self.by_name(name)
        if found is not None:
            return found
        clean = check_name(name, brought=brought)
        if not brought:
            refuse_disguised(clean, self.all())
        gone = next(self.removed(schema.person.c.key == identity_key(name)), None)
        if gone is not None:
            return self.restore(gone.id, Person(gone.id, clean, role, organisation), "person.restored")
        return self.add(lambda key: Person(PersonId(key), clean, role, organisation), "person.added")

    def by_name(self, name: str) -> Person | None:
        """Return the person of a name, None when nobody has it."""
        return self.find(schema.person.c.key == identity_key(name))


class Platforms(Records[Platform]):
    """Platforms: one record for one folded name."""

    def by_name(self, name: str) -> Platform | None:
        """Return the platform of a name, however spelled, or of an alias; None when there is none."""
        key = identity_key(name)
        for found in self._found(_PLATFORM_OF_KEY, key=key):
            return found
        return next((each for each in self.all() if key in map(identity_key, each.aliases)), None)

    def removed_named(self, name: str) -> Platform | None:
        """Return the platform of a name that was taken out, None when there is none."""
        return next(self.removed(schema.platform.c.key == identity_key(name)), None)


class Documents(Records[Document]):
    """Documents of platforms."""

    def of_platform(self, platform: PlatformId) -> Iterator[Document]:
        """Yield the documents of a platform."""
        return self._found(_DOCUMENTS_OF_PLATFORM, platform_id=row_number(platform, "plt"))

    def of_title(self, platform: PlatformId, title: str) -> tuple[Document, ...]:
        """Return a platform's documents of a title, however spelled, in any language; no other one is looked at."""
        first, end = kinds.document_keys(title)
        found = self._found(_DOCUMENTS_BETWEEN, platform_id=row_number(platform, "plt"), first=first, end=end)
        return tuple(each for each in found if identity_key(each.title) == identity_key(title))

    def titled(self, platform: PlatformId, title: str, language: str) -> Document | None:
        """Return a platform's document of a title and language, None when there is none."""
        key = kinds.document_key(title, language)
        return next(self._found(_DOCUMENT_OF_KEY, platform_id=row_number(platform, "plt"), key=key), None)

    def removed_titled(self, platform: PlatformId, title: str, language: str) -> Document | None:
        """Return a platform's document of a title and language that was taken out, None when there is none."""
        key = kinds.document_key(title, language)
        return next(self._found(_REMOVED_OF_KEY, platform_id=row_number(platform, "plt"), key=key), None)


class Captures(Records[Capture]):
    """Captures."""

    def of_bytes(self, digest: Sha256) -> Iterator[Capture]:
        """Yield the captures of the same bytes."""
        return self.all(schema.capture.c.sha256 == digest)

    def named(self, file_name: str) -> Iterator[Capture]:
        """Yield the captures handed in under a file name."""
        return self.all(schema.capture.c.file_name == file_name)


class Custody(Records[CustodyRecord]):
    """What happened to the bytes of captures."""

    def log(self, capture: CaptureId, event: CustodyEvent) -> None:
        """Add an event to a capture's custody."""
        self.add(lambda key: CustodyRecord(key, capture, event), "custody.recorded")

    def of_capture(self, capture: CaptureId) -> tuple[CustodyEvent, ...]:
        """Return a capture's custody in order of entry."""
        rows = self.all(schema.custody_event.c.capture_id == row_number(capture, "cap"))
        return tuple(row.event for row in rows)


_SOUND = schema.version.c.kind != VersionKind.BROKEN_CAPTURE.value

_NEW, _OLD, _ANY = (schema.version.alias(name) for name in ("new_version", "old_version", "any_version"))
_OVERTAKEN = Prepared(
    select(_OLD.c.document_id, _OLD.c.id, _NEW.c.id)
    .join(_NEW, _NEW.c.document_id == _OLD.c.document_id)
    .where(
        _OLD.c.id.in_(select(schema.finding.c.version_id).where(schema.finding.c.removed == 0)),
        _OLD.c.removed == 0,
        _OLD.c.ordinal < _NEW.c.ordinal,
        _NEW.c.id
        == select(_ANY.c.id)
        .where(_ANY.c.document_id == _OLD.c.document_id, _ANY.c.removed == 0)
        .where(_ANY.c.kind != VersionKind.BROKEN_CAPTURE.value)
        .order_by(_ANY.c.ordinal.desc())
        .limit(1)
        .correlate(_OLD)
        .scalar_subquery(),
    )
    .order_by(_OLD.c.document_id, _OLD.c.ordinal)
)


class Versions(Records[Version]):
    """Versions of documents."""

    def of_document(self, document: DocumentId) -> tuple[Version, ...]:
        """Return a document's versions in order of capture."""
        rows = self._found(_VERSIONS_OF_DOCUMENT, document_id=row_number(document, "doc"))
        return tuple(sorted(rows, key=lambda version: version.ordinal))

    def sound_of(self, document: DocumentId) -> tuple[Version, ...]:
        """Return those of a document's versions that are no broken captures, in order of capture."""
        return tuple(each for each in self.of_document(document) if each.kind.is_sound)

    def of_capture_bytes(self, digest: Sha256) -> tuple[Version, ...]:
        """Return the versions whose capture has these bytes."""
        return tuple(self._found(_VERSIONS_OF_BYTES, capture_sha256=digest))

    def of_capture(self, capture: CaptureId) -> tuple[Version, ...]:
        """Return the versions made of a capture."""
        return tuple(self.all(schema.version.c.capture_id == row_number(capture, "cap")))

    def latest(self, document: DocumentId, *, sound: bool = False) -> Version | None:
        """Return a document's last version; `sound` leaves out broken captures."""
        where = schema.version.c.document_id == row_number(document, "doc")
        return self._last(where & _SOUND if sound else where)

    def sound_before(self, version: Version) -> Version | None:
        """Return the last version of the same document before one that is no broken capture, None before the first."""
        column = schema.version.c
        same = column.document_id == row_number(version.document, "doc")
        return self._last(same & _SOUND & (column.ordinal < version.ordinal))

    def with_findings_before(self, version: Version) -> Version | None:
        """Return the last version of the same document before one that has findings, None when none has."""
        column, found = schema.version.c, schema.finding.c
        same = column.document_id == row_number(version.document, "doc")
        has_some = exists().where(found.version_id == column.id, found.removed == 0)
        return self._last(same & (column.ordinal < version.ordinal) & has_some)

    def overtaken(self) -> tuple[tuple[VersionId, VersionId], ...]:
        """Return the last version with findings before the latest sound one of each document, and that one.

        Documents whose latest sound version has none before it with findings are left out; all in one statement.
        """
        pairs: dict[int, tuple[VersionId, VersionId]] = {}
        for document, old, new in _OVERTAKEN.rows(self._connection, {}):  # the last of a document comes last
            pairs[document] = (VersionId(format_id("ver", old)), VersionId(format_id("ver", new)))
        return tuple(pairs.values())

    def _last(self, where: ColumnElement[bool]) -> Version | None:
        """Return the last version for which a condition holds, of those not taken out; one is read of however many."""
        column = schema.version.c
        there = where & (column.removed == 0)
        highest = select(column.id).where(there).order_by(column.ordinal.desc()).limit(1).scalar_subquery()
        return self.find(column.id == highest)


class BrokenCaptures(Records[BrokenCapture]):
    """Captures that are kept, but are no version until a person says so."""

    def waiting(self, document: DocumentId | None = None) -> tuple[BrokenCapture, ...]:
        """Return those of a document, or of all, that no person made a version of, in order of capture."""
        where: ColumnElement[bool] = schema.broken_capture.c.version_id.is_(None)
        if document is not None:
            where = where & (schema.broken_capture.c.document_id == row_number(document, "doc"))
        return tuple(sorted(self.all(where), key=lambda each: (each.captured_at.utc, each.id)))

    def of_capture(self, capture: CaptureId) -> BrokenCapture | None:
        """Return what is said of a capture, None when it is not broken."""
        return self.find(schema.broken_capture.c.capture_id == row_number(capture, "cap"))

    def removed_of_capture(self, capture: CaptureId) -> tuple[BrokenCapture, ...]:
        """Return what was said of a capture that was taken out."""
        return tuple(self.removed(schema.broken_capture.c.capture_id == row_number(capture, "cap")))

    def of_bytes(self, digest: Sha256) -> tuple[BrokenCapture, ...]:
        """Return the broken captures of the same bytes."""
        return tuple(self._found(_BROKEN_OF_BYTES, capture_sha256=digest))
