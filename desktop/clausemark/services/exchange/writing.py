"""Writes the work on some versions into an exchange file, for another workstation."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from clausemark import __version__
from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import ExchangeId, VersionId
from clausemark.archive.library import Version
from clausemark.errors import UsageError
from clausemark.intake.wire_writing import encode_pointers, encode_segmentation
from clausemark.phrases import phrase
from clausemark.provisions.pointers import pack_pointers
from clausemark.review.exchange import Direction, Exchange
from clausemark.services.desk import Desk
from clausemark.services.exchange.carried import Carried, carried
from clausemark.services.exchange.layout import (
    HEADER,
    LEDGER,
    SCHEMA,
    Header,
    Listed,
    Source,
    bagged,
    division_path,
    header_bytes,
    payload_manifest,
    pointers_path,
    reading_path,
    source_path,
)
from clausemark.services.exporting.failures import translated
from clausemark.services.files import write_whole
from clausemark.services.gathering import find_document, find_version
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.signing import KeyFile, file_key
from clausemark.store.transaction import Transaction, View
from clausemark.store.workspace import is_encrypted
from clausepack.container import zip_bytes
from clausepack.detached import detached_signature, sign_detached
from clausepack.folder import ledger_jsonl


@dataclass(frozen=True, slots=True)
class Selected:
    """Which versions to hand over, by their names: those, and all of the documents; none named means everything."""

    versions: Sequence[str] = ()
    documents: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """An exchange file that was written; `protected`: the workspace has a passphrase, and the file has not."""

    file: Path
    sha256: Sha256
    bytes: int
    versions: tuple[VersionId, ...]
    records: int
    signer: str
    protected: bool


def export_exchange(
    desk: Desk,
    file: Path,
    selected: Selected | None = None,
    *,
    key: KeyFile | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Written:
    """Write the work on versions, on all versions of documents, or on everything, and record that it was given away.

    The same state of the workspace at the same moment gives the same bytes, unless they are signed.
    Raises `UsageError` (`unknown-id`, `ambiguous-name`, `nothing-to-exchange`, `target-exists`, `folder-missing`,
    `not-written`) and `ExportError` (`key-unreadable`, `signature-failed`); then there is no file, and nothing is
    recorded.
    """
    _refuse_taken(file)
    heard, token = progress or Silent(), cancel or CancelToken()
    with desk.workspace.transaction(desk.actor) as tx:
        chosen = chosen_versions(tx, selected or Selected())
        found = carried(tx, chosen)
        header = _header(tx, desk, chosen, found)
        payload = {HEADER: header_bytes(header), LEDGER: ledger_jsonl(found.ledger.lines)}
        heard.start(len(chosen), "versions")
        for done, version in enumerate(chosen, 1):
            token.checkpoint()
            payload |= _files(tx, version)
            heard.advance(done)
        signature = None if key is None else _signature(payload_manifest(payload), key)
        data = zip_bytes(bagged(payload, header, signature))
        signer = "" if signature is None else detached_signature(payload_manifest(payload), signature).signer
        _record(tx, file, sha256_of(data), header, signer)
        write_whole(file, data)
    protected = is_encrypted(desk.workspace.path)
    ids = tuple(each.id for each in chosen)
    return Written(file, sha256_of(data), len(data), ids, found.records, signer, protected)


def chosen_versions(view: View, selected: Selected) -> tuple[Version, ...]:
    """Return the versions that are named, and all of the documents that are named; with no name, all there are."""
    named = [find_version(view, each) for each in selected.versions]
    for each in selected.documents:
        named += view.versions.of_document(find_document(view, each).id)
    if not selected.versions and not selected.documents:
        named = list(view.versions.all())
    found = sorted({each.id: each for each in named if each.kind.is_sound}.values(), key=lambda each: each.id)
    if not found:
        message = phrase("There is no version to hand over. Import documents first, or name others.")
        raise UsageError(message, reason="nothing-to-exchange")
    return tuple(found)


def _header(view: View, desk: Desk, versions: Sequence[Version], found: Carried) -> Header:
    ledger = found.ledger
    source = Source(found.source, ledger.count, Sha256(ledger.head), Sha256(ledger.merkle_root))
    listed = tuple(_listed(view, each) for each in versions)
    return Header(SCHEMA, __version__, utc_text(desk.clock.now()), desk.actor, source, listed)


def _listed(view: View, version: Version) -> Listed:
    document = view.documents.get(version.document)
    platform = view.platforms.get(document.platform).name
    moment = utc_text(version.captured_at.utc)
    hashes = (version.capture_sha256, version.text_sha256)
    return Listed(version.id, platform, document.title, document.language, moment, *hashes)


def _files(view: View, version: Version) -> dict[str, bytes]:
    """Return the bytes of a version, and its reading as it is stored, so that anchors mean the same characters."""
    text = view.texts.text(version.id, version.text_sha256)
    pointers = pack_pointers(view.pointers.of_version(version.id, text))
    return {
        source_path(version.capture_sha256): view.originals.get(version.capture_sha256),
        reading_path(version.id): view.texts.encoded(version.id),
        division_path(version.id): encode_segmentation(
            view.provisions.segmentation(version.id, version.segmenter_version)
        ),
        pointers_path(version.id): encode_pointers(pointers),
    }


def _signature(manifest: bytes, key: KeyFile) -> bytes:
    with translated():
        return sign_detached(manifest, file_key(key))


def _record(tx: Transaction, file: Path, digest: Sha256, header: Header, signer: str) -> None:
    person, source = tx.persons.ensure(tx.actor), header.source
    tx.exchanges.add(
        lambda key: Exchange(
            ExchangeId(key),
            Direction.OUT,
            digest,
            file.name,
            source.workspace,
            source.seq,
            source.head,
            len(header.versions),
            person.id,
            tx.clock.now(),
            signer,
        ),
        "exchange.given",
    )


def _refuse_taken(file: Path) -> None:
    if file.exists():
        message = phrase("{file} exists already. Choose another name, or move it away first.", file=file.name)
        raise UsageError(message, reason="target-exists")
    if not file.parent.is_dir():
        message = phrase("The folder {parent} does not exist. Make it first, or choose another.", parent=file.parent)
        raise UsageError(message, reason="folder-missing")
