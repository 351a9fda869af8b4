"""The library: platforms, their documents, and the dated versions of each."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.capture import CapturedAt
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import BrokenId, CaptureId, DocumentId, PlatformId, VersionId
from clausemark.archive.terms import VersionKind


@dataclass(frozen=True, slots=True)
class Platform:
    """Whose terms are reviewed."""

    id: PlatformId
    name: str
    legal_entity: str = ""
    jurisdiction: str = ""
    industry: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A platform's named text that changes over time; `title` is “Platform Terms type” unless given."""

    id: DocumentId
    platform: PlatformId
    title: str
    terms_type: str
    language: str = ""
    audience: str = ""
    region: str = ""
    source_urls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """A document as captured; `ordinal` counts from 1 in order of capture.

    `stated_effective` and `stated_updated` are ISO dates the text itself gives, None when it gives none.
    `provisions` is the number of them.
    """

    id: VersionId
    document: DocumentId
    capture: CaptureId
    ordinal: int
    kind: VersionKind
    captured_at: CapturedAt
    capture_sha256: Sha256
    text_sha256: Sha256
    reader: str
    reader_version: str
    segmenter_version: str
    provisions: int
    stated_effective: str | None = None
    stated_updated: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class BrokenCapture:
    """A capture that is kept under its document, but is no version of it until a person says so.

    `reason` is the gate's code, `words` what it saw. `version` is the one that a person made of the capture, `why` that
    person's reason and `decided_by` their name; all three are empty while the capture waits.
    """

    id: BrokenId
    document: DocumentId
    capture: CaptureId
    capture_sha256: Sha256
    captured_at: CapturedAt
    reason: str
    words: str
    version: VersionId | None = None
    why: str = ""
    decided_by: str = ""
