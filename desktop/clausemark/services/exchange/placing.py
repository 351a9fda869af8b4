"""Finds for the versions of an exchange file what they are here, and adds those that are new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clausemark.archive.capture import Capture, CustodyEvent
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CaptureId, DocumentId, PlatformId, VersionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.terms import CaptureBasis, CustodyEventKind, VersionKind
from clausemark.intake.sandbox import ReaderPool
from clausemark.services.archiving import Circumstances, add_version
from clausemark.services.exchange.material import BroughtVersion
from clausemark.services.exchange.meeting import Meeting, MetVersion, PersonsHere
from clausemark.services.exchange.portable import Names
from clausemark.services.exchange.report import Fate, about, about_in
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.rereading import read_again
from clausemark.store.provisions import segmentation_digest
from clausemark.store.transaction import Transaction, View

OTHER_TEXT, NOT_AT_HAND = "text-not-derived", "reader-not-at-hand"
Rereadings = Mapping[VersionId, str]
"""Why a version's text was not found again in its bytes, by its identifier in the file."""


def reread(view: View, brought: Sequence[BroughtVersion], progress: Progress, cancel: CancelToken) -> Rereadings:
    """Take the texts of versions that are new here from their bytes again, with the reader that took them first."""
    known = standing_here(view, brought)
    waiting = [each for each in brought if each.version.id not in known]
    progress.start(len(waiting), "versions")
    found: dict[VersionId, str] = {}
    with ReaderPool() as pool:
        for done, each in enumerate(waiting, 1):
            cancel.checkpoint()
            text = read_again(pool, each.data, each.version, each.capture.media_type)
            if text != each.source.text:
                found[each.version.id] = NOT_AT_HAND if text is None else OTHER_TEXT
            progress.advance(done)
    return found


def place_versions(
    meeting: Meeting, brought: Sequence[BroughtVersion], doubts: Rereadings, file: Sha256
) -> list[MetVersion]:
    """Return the versions of the file that are here, those added that were not; tell of each what became of it."""
    known = standing_here(meeting.tx, brought)
    met: list[MetVersion] = []
    for each in brought:
        key = each.version.id
        here = _placed(meeting, each, known.get(key), doubts.get(key, ""), file)
        if here is not None:
            met.append(_met(meeting, each, here))
    return met


def standing_here(view: View, brought: Sequence[BroughtVersion]) -> dict[VersionId, Version]:
    """Return the versions here that are some of the file, by their identifiers there: same document, bytes, moment.

    Where the moment of either is only the time of a file, the same bytes of the same document are enough.
    """
    found: dict[VersionId, Version] = {}
    for exactly in (True, False):
        for each in (one for one in brought if one.version.id not in found):
            claimed = {here.id for here in found.values()}
            alike = (one for one in _same_bytes(view, each) if one.id not in claimed)
            here = next((one for one in alike if _same_moment(one, each.version, exactly=exactly)), None)
            if here is not None:
                found[each.version.id] = here
    return found


def _same_bytes(view: View, brought: BroughtVersion) -> list[Version]:
    document = _document_here(view, brought)
    versions = view.versions.of_capture_bytes(brought.version.capture_sha256)
    return [each for each in versions if document is not None and each.document == document.id and each.kind.is_sound]


def _same_moment(here: Version, there: Version, *, exactly: bool) -> bool:
    loose = CaptureBasis.FILE_TIME in (here.captured_at.basis, there.captured_at.basis)
    return here.captured_at.utc == there.captured_at.utc or (loose and not exactly)


def _document_here(view: View, brought: BroughtVersion) -> Document | None:
    platform = view.platforms.by_name(brought.platform.name)
    document = brought.document
    return None if platform is None else view.documents.titled(platform.id, document.title, document.language)


def _placed(
    meeting: Meeting, brought: BroughtVersion, here: Version | None, doubt: str, file: Sha256
) -> Version | None:
    tx, version = meeting.tx, brought.version
    moment = version.captured_at.utc.strftime("%Y-%m-%d")
    what = f"{brought.platform.name}, {brought.document.title}, {moment}"
    told = about_in(what, about("version", version.id, ""))
    if here is not None and _reads_alike(tx, here, brought):
        meeting.entries.tell(Fate.UNCHANGED, replace(told, row_id=here.id))
        return here
    if here is not None:
        meeting.entries.tell(Fate.TAMPERED, replace(told, row_id=here.id), "read-otherwise")
        return None
    if doubt == OTHER_TEXT:
        meeting.entries.tell(Fate.TAMPERED, told, doubt)
        return None
    if tx.purges.of_bytes(version.capture_sha256) is not None:
        meeting.entries.tell(Fate.REFUSED, told, "purged-here")
        return None
    if _withdrawn(tx, brought):
        meeting.entries.tell(Fate.REFUSED, told, "withdrawn-here")
        return None
    added = _add(tx, brought, file)
    meeting.changed(added.id)
    meeting.entries.tell(Fate.ACCEPTED, replace(told, row_id=added.id), doubt)
    return added


def _reads_alike(view: View, here: Version, brought: BroughtVersion) -> bool:
    """Tell whether text and provisions are the same characters in both workspaces, so that places mean the same."""
    if here.text_sha256 != brought.version.text_sha256:
        return False
    division = view.provisions.segmentation(here.id, here.segmenter_version)
    return segmentation_digest(division) == segmentation_digest(brought.division)


def _withdrawn(view: View, brought: BroughtVersion) -> bool:
    """Tell whether somebody took the version out here: it stays out until a person puts it back."""
    moment, digest = brought.version.captured_at, brought.version.capture_sha256
    return any((each.capture_sha256, each.captured_at) == (digest, moment) for each in view.versions.removed())


def _add(tx: Transaction, brought: BroughtVersion, file: Sha256) -> Version:
    document = _document(tx, brought)
    earlier = tx.versions.of_document(document.id)
    tx.originals.put(brought.data, like=earlier[-1].capture_sha256 if earlier else None)
    capture = _capture(tx, brought, file)
    was = brought.version
    technical = was.kind is VersionKind.TECHNICAL
    known = Circumstances(technical, was.stated_effective, was.stated_updated, was.note)
    return add_version(tx, document, capture, brought.outcome, known)


def _capture(tx: Transaction, brought: BroughtVersion, file: Sha256) -> Capture:
    """Keep the capture as the other workspace recorded it, and to its custody that it came here."""
    was, now = brought.capture, tx.clock.now()
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key),
            was.sha256,
            was.size,
            was.media_type,
            was.captured_at,
            was.origin,
            was.imported_at,
            was.imported_by,
        ),
        "capture.exchanged",
    )
    for event in brought.custody:
        tx.custody.log(capture.id, event)
    note = f"by exchange file {file}"
    received = CustodyEvent(now, CustodyEventKind.RECEIVED, tx.actor, was.sha256, was.sha256, note)
    tx.custody.log(capture.id, received)
    return capture


def _document(tx: Transaction, brought: BroughtVersion) -> Document:
    known = _document_here(tx, brought)
    if known is not None:
        return known
    was, platform = brought.document, _platform(tx, brought.platform)

    def make(key: str) -> Document:
        return Document(
            DocumentId(key),
            platform.id,
            was.title,
            was.terms_type,
            was.language,
            was.audience,
            was.region,
            was.source_urls,
        )

    withdrawn = tx.documents.removed_titled(platform.id, was.title, was.language)
    if withdrawn is not None:
        return tx.documents.restore(withdrawn.id, make(withdrawn.id), "document.restored")
    return tx.documents.add(make, "document.exchanged")


def _platform(tx: Transaction, was: Platform) -> Platform:
    known = tx.platforms.by_name(was.name)
    if known is not None:
        return known

    def make(key: str) -> Platform:
        return Platform(PlatformId(key), was.name, was.legal_entity, was.jurisdiction, was.industry, was.aliases)

    withdrawn = tx.platforms.removed_named(was.name)
    if withdrawn is not None:
        return tx.platforms.restore(withdrawn.id, make(withdrawn.id), "platform.restored")
    return tx.platforms.add(make, "platform.exchanged")


def _met(meeting: Meeting, brought: BroughtVersion, here: Version) -> MetVersion:
    tx = meeting.tx
    ids = tx.provisions.ids(here.id)
    provisions = {key: ids[ordinal - 1] for key, ordinal in brought.ordinals.items()}
    ours = Names(PersonsHere(tx), {key: ordinal for ordinal, key in enumerate(ids, 1)})
    theirs = Names({person.id: person for person in meeting.persons.values()}, brought.ordinals)
    return MetVersion(brought, here, provisions, theirs, ours)
