"""What was recognised of files before anything is stored, as rows that a person looks over and corrects.

`preview_import` looks at places, names and first bytes and is quick; `read_ahead` reads the files as the import will,
and tells languages, provisions and refusals that only reading shows. `import_rows` then imports what is left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from clausemark.archive.capture import CapturedAt
from clausemark.archive.clock import parse_utc
from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import VersionId
from clausemark.errors import UsageError
from clausemark.intake.containers import Container
from clausemark.intake.discovery import Candidate, Skipped, discover
from clausemark.intake.gate import doubt, judge
from clausemark.intake.language import guess_language
from clausemark.intake.sandbox import ReaderPool, ReadOutcome, ReadRequest
from clausemark.phrases import phrase
from clausemark.provisions.terms_types import UNCLASSIFIED, stated_terms_type
from clausemark.services.candidates import UNKNOWN_PLATFORM, Declared, ImportResult, moment_of, names_of, take
from clausemark.services.desk import Desk
from clausemark.services.importing import import_items
from clausemark.services.members import container_at
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.store.transaction import View

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
CONTAINER = "container"
"""The media type of a row that stands for many: its members are known when it is imported."""

_APART = phrase("It holds other files. What they are is told when it is imported.")


class Outlook(StrEnum):
    """What an import would make of a file, as far as is known."""

    NEW_DOCUMENT = "new-document"
    NEW_VERSION = "new-version"
    UNCHANGED = "unchanged"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class FilePreview:
    """One file: what was recognised of it, what a person declared, and what an import would make of it.

    `platform` to `source_url` are as they would be recorded; the file's own title, known once it was read ahead, gives
    the terms type (`stated_type`) that nothing else tells. `provisions` is None until then; `doubts` are sentences on
    what looks wrong, `message` says why it would be refused or is there already.
    """

    candidate: Candidate
    declared: Declared
    outlook: Outlook
    platform: str
    document: str
    terms_type: str
    captured_at: CapturedAt
    source_url: str
    size: int
    language: str = ""
    media_type: str = ""
    sha256: Sha256 | None = None
    reason: str = ""
    message: str = ""
    known_as: VersionId | None = None
    provisions: int | None = None
    doubts: tuple[str, ...] = ()
    stated_type: str = ""

    @property
    def place(self) -> tuple[Path, str]:
        """Return what tells the file from all others: where it is, and as which part of it it is shown."""
        return self.candidate.path, self.candidate.display

    @property
    def importable(self) -> bool:
        """Tell whether an import would add a version for the file."""
        return self.outlook in {Outlook.NEW_DOCUMENT, Outlook.NEW_VERSION}

    @property
    def unsure(self) -> tuple[str, ...]:
        """Return the names of the columns that nobody and nothing tells, so that a person had better look."""
        guessed = self.platform == UNKNOWN_PLATFORM
        return tuple(
            name for name, holds in (("platform", guessed), ("terms_type", self.terms_type == UNCLASSIFIED)) if holds
        )


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What was recognised of everything handed in, and what was passed over."""

    rows: tuple[FilePreview, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Names that the workspace has already, offered while a person types; `documents` by platform."""

    platforms: tuple[str, ...]
    documents: dict[str, tuple[str, ...]]
    terms_types: tuple[str, ...]


def preview_import(
    desk: Desk,
    paths: Sequence[Path],
    earlier: Sequence[FilePreview] = (),
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> ImportPreview:
    """Return what places, names and bytes tell of files and of those below folders; nothing is stored.

    `earlier` are rows of a recognition before: what was declared of the same files stays, and what reading told too.
    """
    heard, token = progress or Silent(), cancel or CancelToken()
    skipped: list[Skipped] = []
    heard.start(0, "files")
    candidates = []
    for found in discover(paths, skipped):
        token.checkpoint()
        candidates.append(found)
    heard.start(len(candidates), "files")
    known = {row.place: row for row in earlier}
    rows = []
    for done, found in enumerate(candidates, 1):
        token.checkpoint()
        rows.append(_again(desk, found, known.get((found.path, found.display))))
        heard.advance(done, found.display)
    return ImportPreview(tuple(rows), tuple(skipped))


def _again(desk: Desk, found: Candidate, earlier: FilePreview | None) -> FilePreview:
    if earlier is None:
        return _row(desk, found, Declared())
    row = _row(desk, found, earlier.declared)
    same = row.importable and earlier.provisions is not None and row.sha256 == earlier.sha256
    return merge_reading(row, earlier) if same else row


def declare(desk: Desk, row: FilePreview, declared: Declared) -> FilePreview:
    """Return a row as it is with what a person declares of it.

    Raises `UsageError`: `time-invalid` for a date that is none, `value-unknown` for a language that is no code.
    """
    if declared.captured_at is not None:
        parse_utc(declared.captured_at)
    if declared.language is not None and not _LANGUAGE.fullmatch(declared.language):
        message = phrase(
            "“{language}” is not a language code. Write en, de, fr or the like.", language=declared.language
        )
        raise UsageError(message, reason="value-unknown")
    fresh = _row(desk, row.candidate, declared)
    if fresh.importable and row.outlook is Outlook.REFUSED and fresh.sha256 == row.sha256:
        return merge_reading(fresh, row)
    if not fresh.importable or not row.importable or row.provisions is None:
        return replace(fresh, language=declared.language or "")
    language = declared.language or ("" if row.declared.language else row.language)
    return _as_titled(replace(fresh, language=language, provisions=row.provisions, doubts=row.doubts), row.stated_type)


def declare_many(
    desk: Desk,
    wanted: Mapping[int, tuple[FilePreview, Declared]],
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[tuple[int, FilePreview]]:
    """Yield what `declare` makes of rows, each with its place; raise what it raises at the first that cannot be."""
    heard, token = progress or Silent(), cancel or CancelToken()
    heard.start(len(wanted), "files")
    for done, (place, (row, declared)) in enumerate(wanted.items(), 1):
        token.checkpoint()
        yield place, declare(desk, row, declared)
        heard.advance(done, row.candidate.display)


def read_ahead(
    rows: Sequence[FilePreview], *, progress: Progress | None = None, cancel: CancelToken | None = None
) -> Iterator[tuple[int, FilePreview]]:
    """Read the importable files of a list that were not read yet in limited processes; yield each with its place."""
    heard, token = progress or Silent(), cancel or CancelToken()
    unread = (row.importable and row.provisions is None and row.media_type != CONTAINER for row in rows)
    places = [place for place, is_unread in enumerate(unread) if is_unread]
    heard.start(len(places), "files")
    with ReaderPool() as pool:
        requests = (_request(place, rows[place]) for place in places)
        for done, outcome in enumerate(pool.read_many(each for each in requests if each is not None), 1):
            token.checkpoint()
            place = int(outcome.key)
            heard.advance(done, rows[place].candidate.display)
            yield place, read_row(rows[place], outcome)


def merge_reading(present: FilePreview, read: FilePreview) -> FilePreview:
    """Return a row as it was meanwhile corrected, with what reading its file told."""
    if read.outlook is Outlook.REFUSED:
        return replace(present, outlook=Outlook.REFUSED, reason=read.reason, message=read.message)
    language = present.declared.language or read.language
    told = replace(present, language=language, provisions=read.provisions, doubts=read.doubts)
    return _as_titled(told, read.stated_type)


def _as_titled(row: FilePreview, stated_type: str) -> FilePreview:
    """Return a row with what its title says that it is, which counts where nothing and nobody else tells."""
    terms_type = stated_type if stated_type and row.terms_type == UNCLASSIFIED else row.terms_type
    return replace(row, terms_type=terms_type, stated_type=stated_type)


def import_rows(
    desk: Desk,
    rows: Sequence[FilePreview],
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Iterator[ImportResult]:
    """Import the files of rows with what was declared of them; yield one result per file.

    A file that is no longer as it was recognised is refused (`file-changed`).
    """
    items = [(replace(row.candidate, looked_at=row.sha256), row.declared) for row in rows]
    yield from import_items(desk, items, progress=progress, cancel=cancel, shared=True)


def known_names(desk: Desk) -> KnownNames:
    """Return the names that the workspace has already."""
    with desk.workspace.reading() as view:
        platforms = {each.id: each.name for each in view.platforms.all()}
        documents: dict[str, list[str]] = {name: [] for name in platforms.values()}
        terms: dict[str, None] = {}
        for document in view.documents.all():
            documents[platforms[document.platform]].append(document.title)
            terms[document.terms_type] = None
    by_platform = {name: tuple(sorted(titles)) for name, titles in documents.items()}
    return KnownNames(tuple(sorted(by_platform)), by_platform, tuple(sorted(terms)))


def read_row(row: FilePreview, outcome: ReadOutcome) -> FilePreview:
    """Return a row with what reading its file told."""
    if outcome.refusal is not None or outcome.source is None or outcome.segmentation is None:
        reason, message = outcome.refusal or (
            "reader-crashed",
            phrase("{name} could not be read.", name=row.candidate.display),
        )
        return replace(row, outlook=Outlook.REFUSED, reason=reason, message=message)
    source = outcome.source
    broken = judge(source)
    doubts = tuple(item.message for item in source.warnings)
    if broken is None and (doubted := doubt(source)) is not None:
        doubts = (phrase("This may be no terms: {doubt}.", doubt=doubted), *doubts)
    read = replace(
        row,
        language=row.declared.language or source.language or guess_language(source.text) or "",
        provisions=len(outcome.segmentation.provisions),
        doubts=(phrase("This looks like a broken capture: {what}", what=broken), *doubts) if broken else doubts,
    )
    return _as_titled(read, stated_terms_type(source) or "")


def _row(desk: Desk, found: Candidate, declared: Declared) -> FilePreview:
    blank = FilePreview(
        found, declared, Outlook.NEW_DOCUMENT, "", "", "", found.captured_at, found.source_url or "", _size(found)
    )
    if container_at(found) not in {None, Container.MAIL}:
        return _named(desk, replace(blank, media_type=CONTAINER, doubts=(_APART,)))
    taken = take(desk, found, declared)
    if isinstance(taken, ImportResult):
        return _known(desk, replace(blank, sha256=taken.sha256), taken)
    return _named(desk, replace(blank, sha256=taken.sha256, media_type=taken.media_type))


def _named(desk: Desk, row: FilePreview) -> FilePreview:
    """Return a row with its names, moment and address as they would be recorded."""
    names = names_of(row.candidate, row.declared)
    outlook = row.outlook
    if outlook is not Outlook.REFUSED:
        with desk.workspace.reading() as view:
            outlook = Outlook.NEW_VERSION if _has(view, names.platform, names.title) else Outlook.NEW_DOCUMENT
    return replace(
        row,
        outlook=outlook,
        platform=names.platform,
        document=names.title,
        terms_type=names.terms_type,
        captured_at=moment_of(row.candidate, row.declared),
        source_url=row.declared.source_url or row.candidate.source_url or "",
    )


def _has(view: View, platform: str, title: str) -> bool:
    owner = view.platforms.by_name(platform)
    return owner is not None and any(each.title == title for each in view.documents.of_title(owner.id, title))


def _known(desk: Desk, row: FilePreview, result: ImportResult) -> FilePreview:
    """Return a row whose file is refused, or in the workspace already."""
    if result.status == "refused":
        refused = replace(
            row, outlook=Outlook.REFUSED, reason=result.reason or "", message=result.message or "", provisions=None
        )
        return _named(desk, refused)
    known = result.version or phrase("the broken capture {capture}", capture=result.capture)
    message = phrase("These bytes are in the workspace already as {version}.", version=known)
    named = _named(desk, row)
    return replace(
        named,
        outlook=Outlook.UNCHANGED,
        message=message,
        known_as=result.version,
        provisions=result.provisions,
    )


def _request(place: int, row: FilePreview) -> ReadRequest | None:
    """Return what the pool is to read, None for a file that can no longer be opened: the import will say so."""
    try:
        data = row.candidate.path.read_bytes()
    except OSError:
        return None
    return ReadRequest(str(place), data, row.media_type, row.candidate.name)


def _size(found: Candidate) -> int:
    try:
        return found.path.stat().st_size
    except OSError:
        return 0
