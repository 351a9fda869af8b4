"""Import: from files to captures, versions and provisions, one result per file."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from clausemark.archive.capture import Capture, CustodyEvent, Origin
from clausemark.archive.clock import parse_utc
from clausemark.archive.identifiers import BrokenId, CaptureId, DocumentId, PlatformId
from clausemark.archive.library import BrokenCapture, Document, Platform
from clausemark.archive.terms import CustodyEventKind
from clausemark.errors import ClausemarkError
from clausemark.intake.discovery import Candidate, Skipped, discover
from clausemark.intake.gate import Judgement, doubt, judgement
from clausemark.intake.language import guess_language
from clausemark.intake.sandbox import ReaderPool, ReadOutcome, ReadRequest
from clausemark.intake.unpacker import Unpacker
from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText
from clausemark.provisions.terms_types import UNCLASSIFIED, stated_terms_type
from clausemark.services.archiving import Circumstances, add_version
from clausemark.services.candidates import (
    Declared,
    ImportResult,
    Taken,
    how_known,
    kept_aside,
    known_in,
    moment_of,
    names_of,
    not_looked_into,
    refused,
    told_of,
)
from clausemark.services.collecting_seldom import collecting_seldom
from clausemark.services.desk import Desk
from clausemark.services.members import all_taken
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.purged import WATCHED, was_purged
from clausemark.store.transaction import Transaction

_MOST_TOGETHER = 8
"""Files stored in one go at most; each commit costs as much as a small file."""
_SLOWLY = 0.25
"""Seconds between two readings after which nothing waits for the next."""
_HELD = 0.25
"""Seconds after which a transaction takes no more files."""
_HELD_SHARED = 0.03
"""The same while a person may be acting in the workspace, whose acts then wait for no more than this and one file."""
_LARGE = 8 * 1024 * 1024
_Read = tuple[int, Taken, ReadOutcome]

__all__ = ["Declared", "ImportResult", "import_items", "import_paths"]


def import_paths(
    desk: Desk,
    paths: Sequence[Path],
    declared: Declared | None = None,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    shared: bool = False,
) -> Iterator[ImportResult]:
    """Import files and folders; yield one result per file once it is in the workspace, and stop for none.

    `shared` tells that a person may be acting in the workspace meanwhile: then it is held for moments only.
    A path that does not exist, a link and a folder that cannot be read have a result of their own, `refused`.
    """
    said = declared or Declared()
    if said.captured_at is not None:
        parse_utc(said.captured_at)
    skipped: list[Skipped] = []
    items = [(candidate, said) for candidate in discover(paths, skipped)]
    yield from filter(None, map(not_looked_into, skipped))
    yield from import_items(desk, items, progress=progress, cancel=cancel, shared=shared)


def import_items(
    desk: Desk,
    items: Sequence[tuple[Candidate, Declared]],
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
    shared: bool = False,
) -> Iterator[ImportResult]:
    """Import candidates, each with what a person says about it; yield one result per file; `shared` as above.

    Whoever stops it gets the results of all that is in the workspace by then; `CancelledError` comes after them.
    """
    heard, token = progress or Silent(), cancel or CancelToken()
    heard.start(len(items), "files")
    done: dict[str, None] = {}
    with collecting_seldom(), ReaderPool() as pool, Unpacker() as unpacker:
        batches, ready = _read_all(desk, items, pool, unpacker)
        for result in _stored(desk, batches, ready, _HELD_SHARED if shared else _HELD, token):
            done[result.path] = None
            heard.advance(min(len(done), len(items)), result.path)
            yield result
    token.checkpoint()


def _read_all(
    desk: Desk, items: Iterable[tuple[Candidate, Declared]], pool: ReaderPool, unpacker: Unpacker
) -> tuple[Iterator[list[_Read]], dict[int, ImportResult]]:
    """Return what was read, by the few, and where results of files that need no reading gather meanwhile."""
    waiting: dict[str, Taken] = {}
    ready: dict[int, ImportResult] = {}

    def requests() -> Iterator[ReadRequest]:
        for number, taken in enumerate(all_taken(desk, items, unpacker)):
            if isinstance(taken, ImportResult):
                ready[number] = taken
                continue
            waiting[str(number)] = taken
            yield ReadRequest(str(number), taken.data, taken.media_type, taken.candidate.name)

    read = _batches(pool.read_many(requests()))
    return ([(int(each.key), waiting.pop(each.key), each) for each in batch] for batch in read), ready


def _stored(
    desk: Desk, batches: Iterable[list[_Read]], ready: dict[int, ImportResult], held: float, token: CancelToken
) -> Iterator[ImportResult]:
    """Keep what was read; yield results in the order of the files, and all that there are where it is stopped."""
    given = 0
    for batch in batches:
        if token.cancelled:
            break
        ready.update(_store_all(desk, batch, held))
        while given in ready:
            yield ready.pop(given)
            given += 1
    yield from (ready[number] for number in sorted(ready))


def _batches(outcomes: Iterable[ReadOutcome]) -> Iterator[list[ReadOutcome]]:
    """Yield outcomes by the few: what comes quickly is stored together, nothing waits for what comes slowly."""
    batch: list[ReadOutcome] = []
    last = time.monotonic()
    for outcome in outcomes:
        now = time.monotonic()
        batch.append(outcome)
        if len(batch) >= _MOST_TOGETHER or now - last > _SLOWLY or sum(len(each.encoded) for each in batch) > _LARGE:
            yield batch
            batch = []
        last = time.monotonic()
    if batch:
        yield batch


def _store_all(desk: Desk, batch: list[_Read], held: float) -> dict[int, ImportResult]:
    """Keep what was read, in few transactions; what one file is refused for touches no other."""
    done: dict[int, ImportResult] = {}
    while len(done) < len(batch):
        rest = batch[len(done) :]
        try:
            done.update(_store_some(desk, rest, held))
        except ClausemarkError as error:
            if len(rest) > 1:
                for each in rest:
                    done.update(_store_all(desk, [each], held))
            else:
                number, taken, _ = rest[0]
                done[number] = refused(taken.candidate, error.reason, error.message, taken.sha256)
    return done


def _store_some(desk: Desk, batch: list[_Read], held: float) -> dict[int, ImportResult]:
    """Keep in one transaction the first, and more as long as others need not wait for the workspace."""
    done: dict[int, ImportResult] = {}
    with desk.workspace.transaction(desk.actor) as tx:
        began = time.monotonic()
        for number, taken, outcome in batch:
            done[number] = _store(tx, taken, outcome)
            if time.monotonic() - began > held:
                break
    return done


def _store(tx: Transaction, taken: Taken, outcome: ReadOutcome) -> ImportResult:
    """Keep what was read; nothing of a refused file stays, and a broken capture makes no version."""
    candidate, said, source = taken.candidate, taken.said, outcome.source
    if outcome.refusal is not None or source is None or outcome.segmentation is None:
        reason, message = outcome.refusal or (
            "reader-crashed",
            phrase("{name} could not be read.", name=candidate.display),
        )
        return refused(candidate, reason, message, taken.sha256)
    known = known_in(tx, candidate, said, taken.sha256)
    if known is not None:
        return known  # handed in twice: the other one was stored while this one was read
    purge = tx.purges.of_bytes(taken.sha256)
    if purge is not None and said.method == WATCHED:
        return refused(candidate, "purged", was_purged(tx, purge), taken.sha256)
    warnings = _warnings(taken, source)
    if purge is not None:
        warnings = (phrase("{code}: {message}", code="purged", message=was_purged(tx, purge)), *warnings)
    broken = judgement(source)
    document = _document(tx, candidate, said, source)
    capture = _capture(tx, taken, document)
    if broken is not None:
        return kept_aside(candidate, "imported", _held(tx, document, capture, broken), warnings)
    version = add_version(tx, document, capture, outcome, _circumstances(taken))
    return ImportResult(
        candidate.display,
        candidate.member,
        "imported",
        document=document.id,
        version=version.id,
        sha256=taken.sha256,
        provisions=version.provisions,
        warnings=warnings,
        capture=capture.id,
    )


def _held(tx: Transaction, document: Document, capture: Capture, broken: Judgement) -> BrokenCapture:
    return tx.broken.add(
        lambda key: BrokenCapture(
            BrokenId(key),
            document.id,
            capture.id,
            capture.sha256,
            capture.captured_at,
            broken.reason,
            broken.words,
        ),
        "broken.kept",
    )


def _circumstances(taken: Taken) -> Circumstances:
    technical = taken.candidate.inside is not None and taken.candidate.inside.technical
    return Circumstances(technical, taken.said.stated_effective, taken.said.stated_updated)


def _warnings(taken: Taken, source: SourceText) -> tuple[str, ...]:
    """Return in words what a reading is to be looked at for, the doubt whether it is a policy first."""
    found = [(item.code, item.message) for item in source.warnings]
    if (doubted := doubt(source)) is not None:
        found.insert(0, ("not-a-policy", doubted))
    own = [phrase("{code}: {message}", code=code, message=message) for code, message in found]
    return (*own, *told_of(taken.candidate))


def _document(tx: Transaction, candidate: Candidate, said: Declared, source: SourceText) -> Document:
    names = names_of(candidate, said)
    platform = _platform(tx, names.platform)
    only = None if said.language is not None else _only_titled(tx, platform.id, names.title)
    if only is not None:
        return only
    language = said.language or source.language or guess_language(source.text) or ""
    found = _document_titled(tx, platform.id, names.title, language, anyway=said.language is None)
    if found is not None:
        return found
    urls = tuple(each for each in (said.source_url or candidate.source_url,) if each)
    terms_type = names.terms_type
    if terms_type == UNCLASSIFIED:
        terms_type = stated_terms_type(source) or terms_type

    def make(key: str) -> Document:
        return Document(DocumentId(key), platform.id, names.title, terms_type, language=language, source_urls=urls)

    withdrawn = tx.documents.removed_titled(platform.id, names.title, language)
    if withdrawn is not None:
        return tx.documents.restore(withdrawn.id, make(withdrawn.id), "document.restored")
    return tx.documents.add(make, "document.added")


def _only_titled(tx: Transaction, platform: PlatformId, title: str) -> Document | None:
    """Return the one document of a title, whose language need then not be guessed; None where there are others."""
    like = tx.documents.of_title(platform, title)
    return like[0] if len(like) == 1 and like[0].title == title else None


def _document_titled(
    tx: Transaction, platform: PlatformId, title: str, language: str, *, anyway: bool
) -> Document | None:
    exact = tx.documents.titled(platform, title, language)
    if exact is not None or not anyway:
        return exact
    return next((each for each in tx.documents.of_title(platform, title) if each.title == title), None)


def _platform(tx: Transaction, name: str) -> Platform:
    known = tx.platforms.by_name(name)
    if known is not None:
        return known
    withdrawn = tx.platforms.removed_named(name)
    if withdrawn is not None:
        return tx.platforms.restore(withdrawn.id, Platform(withdrawn.id, name), "platform.restored")
    return tx.platforms.add(lambda key: Platform(PlatformId(key), name), "platform.added")


def _capture(tx: Transaction, taken: Taken, document: Document) -> Capture:
    earlier = tx.versions.of_document(document.id)
    tx.originals.put(taken.data, like=earlier[-1].capture_sha256 if earlier else None)
    candidate, said, now = taken.candidate, taken.said, tx.clock.now()
    origin = Origin(
        candidate.file_name,
        member=candidate.member,
        source_url=said.source_url or candidate.source_url,
        method=said.method,
        operator=said.operator,
    )
    captured_at = moment_of(candidate, said)
    capture = tx.captures.add(
        lambda key: Capture(
            CaptureId(key), taken.sha256, len(taken.data), taken.media_type, captured_at, origin, now, tx.actor
        ),
        "capture.imported",
    )
    basis = how_known(candidate, captured_at)
    acquired = CustodyEvent(
        captured_at.utc, CustodyEventKind.ACQUIRED, said.operator or "not recorded", None, None, basis
    )
    imported = CustodyEvent(now, CustodyEventKind.IMPORTED, tx.actor, taken.sha256, taken.sha256)
    tx.custody.log(capture.id, acquired)
    tx.custody.log(capture.id, imported)
    return capture
