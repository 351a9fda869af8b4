"""Import: from files to captures, versions and provisions, one result per file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clausemark.archive.capture import Capture, CapturedAt, CustodyEvent, Origin
from clausemark.archive.clock import parse_utc
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import CaptureId, DocumentId, PlatformId, VersionId
from clausemark.archive.library import Document, Platform, Version
from clausemark.archive.terms import CaptureBasis, CustodyEventKind, VersionKind
from clausemark.errors import ClausemarkError
from clausemark.intake.discovery import Candidate, discover
from clausemark.intake.gate import judge
from clausemark.intake.language import guess_language
from clausemark.intake.media import media_type_of
from clausemark.intake.sandbox import ReaderPool, ReadOutcome, ReadRequest
from clausemark.review.person import identity_key
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.succession import follow_on, kind_after
from clausemark.store.transaction import Transaction, View

MAX_BYTES = 64 * 1024 * 1024
"""A larger file is refused (`too-large`)."""


@dataclass(frozen=True, slots=True)
class Declared:
    """What the person says about what is imported; it goes before what is recognised."""

    platform: str | None = None
    document: str | None = None
    terms_type: str | None = None
    captured_at: str | None = None
    source_url: str | None = None
    language: str | None = None
    method: str = "file"
    operator: str | None = None
    stated_effective: str | None = None
    stated_updated: str | None = None


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What became of one file; `reason` and `message` only when it was refused or is worth a word."""

    path: str
    member: str | None
    status: str
    reason: str | None = None
    message: str | None = None
    document: DocumentId | None = None
    version: VersionId | None = None
    sha256: Sha256 | None = None
    provisions: int = 0
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Taken:
    """A candidate with its bytes, ready to be read."""

    candidate: Candidate
    said: Declared
    data: bytes
    sha256: Sha256
    media_type: str


def import_paths(
    desk: Desk,
    paths: Sequence[Path],
    declared: Declared | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[ImportResult]:
    """Import files and folders; yield one result per file once it is in the workspace, and stop for none."""
    said = declared or Declared()
    if said.captured_at is not None:
        parse_utc(said.captured_at)
    items = [(candidate, said) for candidate in discover(paths)]
    yield from import_items(desk, items, progress=progress, cancel=cancel)


def import_items(
    desk: Desk,
    items: Sequence[tuple[Candidate, Declared]],
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[ImportResult]:
    """Import candidates, each with what a person says about it; yield one result per file."""
    heard, token = progress or Silent(), cancel or CancelToken()
    heard.start(len(items), "files")
    with ReaderPool() as pool:
        for done, result in enumerate(_import_all(desk, items, pool), 1):
            heard.advance(done, result.path)
            yield result
            token.checkpoint()


def _import_all(desk: Desk, items: Iterable[tuple[Candidate, Declared]], pool: ReaderPool) -> Iterator[ImportResult]:
    waiting: dict[str, _Taken] = {}
    ready: dict[int, ImportResult] = {}
    given = 0

    def requests() -> Iterator[ReadRequest]:
        for number, (candidate, said) in enumerate(items):
            taken = _take(desk, candidate, said)
            if isinstance(taken, ImportResult):
                ready[number] = taken
                continue
            waiting[str(number)] = taken
            yield ReadRequest(str(number), taken.data, taken.media_type, candidate.name)

    for outcome in pool.read_many(requests()):
        ready[int(outcome.key)] = _store(desk, waiting.pop(outcome.key), outcome)
        while given in ready:
            yield ready.pop(given)
            given += 1
    yield from (ready[number] for number in sorted(ready))


def _take(desk: Desk, candidate: Candidate, said: Declared) -> _Taken | ImportResult:
    """Return a candidate's bytes, or its result when there is nothing to read."""
    try:
        if candidate.path.stat().st_size > MAX_BYTES:
            message = f"{candidate.name} is larger than {MAX_BYTES // 2**20} MiB. Import its parts one by one."
            return _refused(candidate, "too-large", message)
        data = candidate.path.read_bytes()
    except OSError as error:
        return _refused(candidate, "unreadable", f"{candidate.name} cannot be read: {error.strerror}.")
    if not data:
        return _refused(candidate, "empty", f"{candidate.name} is empty. Capture the document again.")
    digest = sha256_of(data)
    known = _known(desk, candidate, said, digest)
    if known is not None:
        return known
    try:
        media_type = media_type_of(candidate.name, data[:4096])
    except ClausemarkError as error:
        return _refused(candidate, error.reason, error.message, digest)
    return _Taken(candidate, said, data, digest, media_type)


def _known(desk: Desk, candidate: Candidate, said: Declared, digest: Sha256) -> ImportResult | None:
    """Return `unchanged` when these bytes are a version of the same document already."""
    with desk.workspace.reading() as view:
        for version in view.versions.of_capture_bytes(digest):
            document = view.documents.get(version.document)
            moment = _captured_at(candidate, said)
            same_moment = moment.basis is CaptureBasis.FILE_TIME or version.captured_at == moment
            if same_moment and _same_document(view, document, _names(candidate, said)):
                return ImportResult(
                    candidate.display,
                    None,
                    "unchanged",
                    document=document.id,
                    version=version.id,
                    sha256=digest,
                    provisions=version.provisions,
                )
    return None


@dataclass(frozen=True, slots=True)
class _Names:
    platform: str
    title: str
    terms_type: str


def _same_document(view: View, document: Document, names: _Names) -> bool:
    platform = view.platforms.by_name(names.platform)
    same_title = identity_key(document.title) == identity_key(names.title)
    return platform is not None and platform.id == document.platform and same_title


def _names(candidate: Candidate, said: Declared) -> _Names:
    platform = said.platform or candidate.platform or "Unknown platform"
    terms_type = said.terms_type or candidate.terms_type or "Unclassified"
    if said.document:
        return _Names(platform, said.document, terms_type)
    own = candidate.terms_type or said.terms_type
    title = f"{platform} {own}" if own else Path(candidate.name).stem
    return _Names(platform, title, terms_type)


def _captured_at(candidate: Candidate, said: Declared) -> CapturedAt:
    if said.captured_at is None:
        return candidate.captured_at
    precision = "day" if len(said.captured_at.strip()) == 10 else "second"
    return CapturedAt(parse_utc(said.captured_at), CaptureBasis.DECLARED, precision)


def _store(desk: Desk, taken: _Taken, outcome: ReadOutcome) -> ImportResult:
    """Keep what was read in one transaction; nothing of a refused file stays."""
    candidate, said = taken.candidate, taken.said
    if outcome.refusal is not None or outcome.source is None or outcome.segmentation is None:
        reason, message = outcome.refusal or ("reader-crashed", f"{candidate.display} could not be read.")
        return _refused(candidate, reason, message, taken.sha256)
    try:
        with desk.workspace.transaction(desk.actor) as tx:
            language = outcome.source.language or guess_language(outcome.source.text)
            document = _document(tx, candidate, said, language)
            capture = _capture(tx, taken, document)
            version = _version(tx, document, capture, outcome, said)
    except ClausemarkError as error:
        return _refused(candidate, error.reason, error.message, taken.sha256)
    warnings = tuple(f"{item.code}: {item.message}" for item in outcome.source.warnings)
    if version.kind is VersionKind.BROKEN_CAPTURE:
        warnings = (f"broken-capture: {version.note}", *warnings)
    return ImportResult(
        candidate.display,
        None,
        "imported",
        document=document.id,
        version=version.id,
        sha256=taken.sha256,
        provisions=version.provisions,
        warnings=warnings,
    )


def _document(tx: Transaction, candidate: Candidate, said: Declared, read_language: str | None) -> Document:
    names = _names(candidate, said)
    platform = _platform(tx, names.platform)
    language = said.language or read_language or ""
    found = _document_titled(tx, platform.id, names.title, language, anyway=said.language is None)
    if found is not None:
        return found
    urls = tuple(each for each in (said.source_url or candidate.source_url,) if each)

    def make(key: str) -> Document:
        return Document(
            DocumentId(key), platform.id, names.title, names.terms_type, language=language, source_urls=urls
        )

    withdrawn = tx.documents.removed_titled(platform.id, names.title, language)
    if withdrawn is not None:
        return tx.documents.restore(withdrawn.id, make(withdrawn.id), "document.restored")
    return tx.documents.add(make, "document.added")


def _document_titled(
    tx: Transaction, platform: PlatformId, title: str, language: str, *, anyway: bool
) -> Document | None:
    exact = tx.documents.titled(platform, title, language)
    if exact is not None or not anyway:
        return exact
    return next((each for each in tx.documents.of_platform(platform) if each.title == title), None)


def _platform(tx: Transaction, name: str) -> Platform:
    known = tx.platforms.by_name(name)
    if known is not None:
        return known
    withdrawn = tx.platforms.removed_named(name)
    if withdrawn is not None:
        return tx.platforms.restore(withdrawn.id, Platform(withdrawn.id, name), "platform.restored")
    return tx.platforms.add(lambda key: Platform(PlatformId(key), name), "platform.added")


def _capture(tx: Transaction, taken: _Taken, document: Document) -> Capture:
    earlier = tx.versions.of_document(document.id)
    tx.originals.put(taken.data, like=earlier[-1].capture_sha256 if earlier else None)
    candidate, said, now = taken.candidate, taken.said, tx.clock.now()
    origin = Origin(
        candidate.name,
        source_url=said.source_url or candidate.source_url,
        method=said.method,
        operator=said.operator,
    )
    captured_at = _captured_at(candidate, said)
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key), taken.sha256, len(taken.data), taken.media_type, captured_at, origin, now, tx.actor
        ),
        "capture.imported",
    )
    basis = f"the moment is known by: {captured_at.basis.value}"
    acquired = CustodyEvent(
        captured_at.utc, CustodyEventKind.ACQUIRED, said.operator or "not recorded", None, None, basis
    )
    imported = CustodyEvent(now, CustodyEventKind.IMPORTED, tx.actor, taken.sha256, taken.sha256)
    tx.custody.log(capture.id, acquired)
    tx.custody.log(capture.id, imported)
    return capture


def _version(tx: Transaction, document: Document, capture: Capture, outcome: ReadOutcome, said: Declared) -> Version:
    source, found = outcome.source, outcome.segmentation
    if source is None or found is None or not outcome.encoded:
        raise ValueError("only a reading that succeeded makes a version")
    history = tx.versions.of_document(document.id)
    earlier = [each for each in history if each.captured_at.utc <= capture.captured_at.utc]
    broken = judge(source)
    version = tx.versions.add(
        lambda key: Version(
            id=VersionId(key),
            document=document.id,
            capture=capture.id,
            ordinal=len(earlier) + 1,
            kind=kind_after(source.sha256, earlier, broken),
            captured_at=capture.captured_at,
            capture_sha256=capture.sha256,
            text_sha256=source.sha256,
            reader=source.reader,
            reader_version=source.reader_version,
            segmenter_version=found.segmenter_version,
            provisions=len(found.provisions),
            stated_effective=said.stated_effective,
            stated_updated=said.stated_updated,
            note=broken or "",
        ),
        "version.added",
    )
    follow_on(tx, [*earlier, version], history[len(earlier) :])
    tx.texts.put(version.id, source.text, outcome.encoded)
    tx.provisions.add_all(version.id, found)
    return version


def _refused(candidate: Candidate, reason: str, message: str, digest: Sha256 | None = None) -> ImportResult:
    return ImportResult(candidate.display, None, "refused", reason, message, sha256=digest)
