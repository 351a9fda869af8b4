"""Captures: bytes obtained once, with the record of where, when and how."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CaptureId
from clausemark.archive.terms import CaptureBasis, CustodyEventKind


@dataclass(frozen=True, slots=True)
class CapturedAt:
    """The moment of a capture and how that is known.

    `precision` is "second" or "day": a date without a time is its midnight UTC with "day".
    """

    utc: datetime
    basis: CaptureBasis
    precision: str = "second"


@dataclass(frozen=True, slots=True)
class Origin:
    """What is known about where a capture came from, besides its bytes.

    `file_name` is the name as handed in, never used as a path; `member` the name within a container.
    """

    file_name: str
    member: str | None = None
    source_url: str | None = None
    method: str = "file"
    operator: str | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes obtained once; the bytes themselves lie in the store under `sha256`."""

    id: CaptureId
    sha256: Sha256
    size: int
    media_type: str
    captured_at: CapturedAt
    origin: Origin
    imported_at: datetime
    imported_by: str


@dataclass(frozen=True, slots=True)
class CustodyEvent:
    """One thing that happened to a capture's bytes; a None hash is a gap and printed as one."""

    utc: datetime
    kind: CustodyEventKind
    by: str
    sha256_before: Sha256 | None
    sha256_after: Sha256 | None
    note: str = ""
