"""Watches: where new versions of documents come from, and what each look at them gave."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CaptureId, DocumentId, FindingId, PersonId, VersionId, WatchId, WatchResultId


class WatchKind(StrEnum):
    """What is looked at."""

    FOLDER = "folder"
    REPOSITORY = "repository"
    ADDRESS = "address"


class WatchOutcome(StrEnum):
    """What a look gave; a failure is told and tried again when the watch is due."""

    NEW = "new"
    UNCHANGED = "unchanged"
    GONE = "gone"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Watch:
    """A folder, repository or address that a person asked to look at, and what its documents are filed under.

    `every` is in hours. `etag` and `last_modified` are what the server said last, for conditional requests;
    `document` is known once a look has given a version. `due` is UTC.
    """

    id: WatchId
    kind: WatchKind
    place: str
    every: int
    due: datetime
    added_by: PersonId
    added_at: datetime
    platform: str | None = None
    title: str | None = None
    terms_type: str | None = None
    document: DocumentId | None = None
    etag: str | None = None
    last_modified: str | None = None
    row_version: int = 1


@dataclass(frozen=True, slots=True)
class WatchResult:
    """One look: what it gave, and for an address the request and response as they were exchanged.

    `reason` is a stable code when nothing could be taken; `message` says it in words. `capture` is the web archive
    record of the exchange. `findings` are those of the version before that the new text touches.
    """

    id: WatchResultId
    watch: WatchId
    utc: datetime
    outcome: WatchOutcome
    versions: tuple[VersionId, ...] = ()
    findings: tuple[FindingId, ...] = ()
    reason: str | None = None
    message: str = ""
    status: int | None = None
    address: str | None = None
    sha256: Sha256 | None = None
    capture: CaptureId | None = None
