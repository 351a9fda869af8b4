"""The versions of an exchange file: archived bytes, reading and provisions, held against what its ledger says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from clausemark.archive.capture import Capture, CustodyEvent
from clausemark.archive.hashes import sha256_of
from clausemark.archive.identifiers import ProvisionId, VersionId, format_id, row_number
from clausemark.archive.library import Document, Platform, Version
from clausemark.errors import ClausemarkError
from clausemark.intake.sandbox import ReadOutcome
from clausemark.intake.wire import decode_pointers, decode_segmentation, decode_source
from clausemark.phrases import phrase
from clausemark.provisions.pointers import NO_POINTERS, PackedPointers
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.source_text import SourceText
from clausemark.services.exchange.layout import Listed, division_path, pointers_path, reading_path, source_path
from clausemark.services.exchange.opening import Opened, damaged
from clausemark.services.exchange.telling import History
from clausemark.store.kinds import CAPTURE, CUSTODY, DOCUMENT, PLATFORM, VERSION
from clausemark.store.pointers import pointers_digest
from clausemark.store.provisions import segmentation_digest


@dataclass(frozen=True, slots=True)
class BroughtVersion:
    """A version that a file brings, whole: its place in the library, its bytes, what was read in them, its provisions.

    `ordinals` gives the ordinal of each provision by its identifier in the other workspace.
    """

    version: Version
    document: Document
    platform: Platform
    capture: Capture
    custody: tuple[CustodyEvent, ...]
    data: bytes
    encoded: bytes
    source: SourceText
    division: Segmentation
    pointers: PackedPointers
    ordinals: dict[ProvisionId, int]

    @property
    def outcome(self) -> ReadOutcome:
        """Return the reading as a reader's process would give it."""
        return ReadOutcome("", self.source, self.division, encoded=self.encoded, pointers=self.pointers)


def brought_versions(opened: Opened, history: History) -> tuple[BroughtVersion, ...]:
    """Return the versions of a file in order of capture.

    Raises `InputRefusedError` (`exchange-damaged`): bytes or readings do not have the hashes of the ledger, provisions
    do not stand in their text, or what hangs on a version is missing.
    """
    try:
        found = [_brought(opened, history, listed) for listed in opened.header.versions]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise damaged(opened.file_name, phrase("a version in it does not hold together")) from error
    except ClausemarkError as error:
        if error.reason == "exchange-damaged":
            raise
        raise damaged(opened.file_name, phrase("a reading in it is not one that a reader gives")) from error
    if len({each.version.id for each in found}) != len(found):
        raise damaged(opened.file_name, phrase("a version stands in it twice"))
    return tuple(sorted(found, key=lambda each: (each.version.captured_at.utc, each.version.ordinal)))


def _brought(opened: Opened, history: History, listed: Listed) -> BroughtVersion:
    version = history.last(VERSION, listed.id)
    document, capture = history.last(DOCUMENT, version.document), history.last(CAPTURE, version.capture)
    platform = history.last(PLATFORM, document.platform)
    data, encoded = opened.part(source_path(version.capture_sha256)), opened.part(reading_path(version.id))
    source = decode_source(encoded)
    division = decode_segmentation(opened.part(division_path(version.id)), source.text)
    pointers = decode_pointers(opened.part(pointers_path(version.id)), division, source.text)
    custody = tuple(told.record.event for told in history.standing(CUSTODY) if told.record.capture == capture.id)
    brought = BroughtVersion(
        version,
        document,
        platform,
        capture,
        custody,
        data,
        encoded,
        source,
        division,
        pointers,
        _ordinals(history, version.id, division),
    )
    faults = list(_faults(brought, history, listed))
    if faults:
        raise damaged(opened.file_name, f"{version.id}: {faults[0]}")
    return brought


def _ordinals(history: History, version: VersionId, division: Segmentation) -> dict[ProvisionId, int]:
    note = history.notes[f"{version}/provisions"]
    if not division.provisions:
        return {}
    first = row_number(note["first"], "prv")
    if first is None:
        raise ValueError("no provision")
    return {ProvisionId(format_id("prv", first + n)): span.ordinal for n, span in enumerate(division.provisions)}


def _faults(brought: BroughtVersion, history: History, listed: Listed) -> Iterator[str]:
    version, capture, source = brought.version, brought.capture, brought.source
    if sha256_of(brought.data) != version.capture_sha256 or version.capture_sha256 != capture.sha256:
        yield phrase("its archived bytes do not have their hash")
    if capture.size != len(brought.data) or capture.captured_at != version.captured_at:
        yield phrase("its capture is another one")
    if source.sha256 != version.text_sha256:
        yield phrase("its text does not have its hash")
    if (source.reader, source.reader_version) != (version.reader, version.reader_version):
        yield phrase("its text was taken by another reader than it says")
    if not version.kind.is_sound or (listed.capture_sha256, listed.text_sha256) != (capture.sha256, source.sha256):
        yield phrase("it is not the version that is listed")
    yield from _note_faults(brought, history)


def _note_faults(brought: BroughtVersion, history: History) -> Iterator[str]:
    """Yield what of the reading is not what the ledger says of it."""
    version, division = brought.version, brought.division
    if history.notes[f"{version.id}/text"].get("encoded_sha256") != sha256_of(brought.encoded):
        yield phrase("its reading is not the one in the ledger")
    if history.notes[f"{version.id}/provisions"].get("segmentation_sha256") != segmentation_digest(division):
        yield phrase("its provisions are not those in the ledger")
    if (division.segmenter_version, len(division.provisions)) != (version.segmenter_version, version.provisions):
        yield phrase("its provisions are not those it counts")
    if not _in_order(division):
        yield phrase("its provisions are not in order")
    pointed = history.notes.get(f"{version.id}/pointers", {}).get("pointers_sha256", pointers_digest(NO_POINTERS))
    if pointed != pointers_digest(brought.pointers):
        yield phrase("what its clauses define and point at is not what the ledger holds")


def _in_order(division: Segmentation) -> bool:
    at = 0
    for number, span in enumerate(division.provisions, 1):
        if span.ordinal != number or span.start < at:
            return False
        at = span.end
    return True
