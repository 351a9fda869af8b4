"""What is known of a file before it is read: its bytes, what they are, and whether they are in the workspace."""

from __future__ import annotations

from dataclasses import dataclass

from clausemark.archive.capture import CapturedAt
from clausemark.archive.clock import parse_utc
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import CaptureId, DocumentId, VersionId
from clausemark.archive.library import BrokenCapture, Document
from clausemark.archive.terms import CaptureBasis
from clausemark.errors import ClausemarkError
from clausemark.intake.discovery import Candidate, Skipped, modified
from clausemark.intake.gate import SCAN
from clausemark.intake.media import media_type_of
from clausemark.intake.member_candidates import host_of
from clausemark.intake.tesseract import advice_on_scans
from clausemark.phrases import phrase
from clausemark.provisions.terms_types import UNCLASSIFIED
from clausemark.review.person import identity_key
from clausemark.review.wording import readable_name, tidy_name
from clausemark.services.desk import Desk
from clausemark.store.transaction import View
from clausemark.troubles import trouble_of

UNKNOWN_PLATFORM = "Unknown platform"
"""What a file is filed under when neither its place nor its address nor a person names a platform."""
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
    """What became of one file; `reason` and `message` only when it was refused or is worth a word.

    A broken capture is in the workspace without a version: `reason` is what the gate saw.
    """

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
    capture: CaptureId | None = None

    @property
    def place(self) -> str:
        """Return where the file lies as it is told: its path, and its way within an archive of files after “!/”."""
        return self.path if self.member is None else f"{self.path}!/{self.member}"

    @property
    def broken(self) -> bool:
        """Tell whether the file is kept as a broken capture, of which no version was made."""
        return self.status != "refused" and self.version is None


@dataclass(frozen=True, slots=True)
class Taken:
    """A candidate with its bytes, ready to be read."""

    candidate: Candidate
    said: Declared
    data: bytes
    sha256: Sha256
    media_type: str


def take(desk: Desk, candidate: Candidate, said: Declared) -> Taken | ImportResult:
    """Return a candidate's bytes, or its result when there is nothing to read."""
    data = candidate.inside.data if candidate.inside is not None else _bytes_of(candidate)
    if isinstance(data, ImportResult):
        return data
    if not data:
        return refused(candidate, "empty", phrase("{name} is empty. Capture the document again.", name=candidate.name))
    digest = sha256_of(data)
    if _has_changed(candidate, digest):
        message = phrase(
            "{name} was changed after it was recognised. Wait until nothing writes to it, then import it again.",
            name=candidate.name,
        )
        return refused(candidate, "file-changed", message, digest)
    known = known_as(desk, candidate, said, digest)
    if known is not None:
        return known
    try:
        name = candidate.inside.type_name if candidate.inside is not None else candidate.name
        media_type = media_type_of(name, data[:4096])
    except ClausemarkError as error:
        return refused(candidate, error.reason, error.message, digest)
    return Taken(candidate, said, data, digest, media_type)


def _has_changed(candidate: Candidate, digest: Sha256) -> bool:
    """Tell whether a file is another one by now than the one whose moment was recognised, or that a person saw."""
    if candidate.inside is not None:
        return False
    dated = candidate.captured_at.basis is CaptureBasis.FILE_TIME
    moved = dated and modified(candidate.path) != candidate.captured_at
    return moved or candidate.looked_at not in (None, digest)


def _bytes_of(candidate: Candidate) -> bytes | ImportResult:
    try:
        if candidate.path.stat().st_size > MAX_BYTES:
            message = phrase(
                "{name} is larger than {most} MiB. Import its parts one by one.",
                name=candidate.name,
                most=MAX_BYTES // 2**20,
            )
            return refused(candidate, "too-large", message)
        return candidate.path.read_bytes()
    except OSError as error:
        return refused(
            candidate,
            "unreadable",
            phrase("{name} cannot be read: {trouble}.", name=candidate.name, trouble=trouble_of(error)),
        )


def known_as(desk: Desk, candidate: Candidate, said: Declared, digest: Sha256) -> ImportResult | None:
    """Return `unchanged` when these bytes are a version of the same document already, or wait as a broken capture."""
    with desk.workspace.reading() as view:
        return known_in(view, candidate, said, digest)


def known_in(view: View, candidate: Candidate, said: Declared, digest: Sha256) -> ImportResult | None:
    """Return what `known_as` does, within a view."""
    if not view.originals.has(digest):
        return None
    names, moment = names_of(candidate, said), moment_of(candidate, said)

    def same(at: CapturedAt, document: DocumentId) -> bool:
        same_moment = moment.basis is CaptureBasis.FILE_TIME or at == moment
        return same_moment and _same_document(view, view.documents.get(document), names)

    for version in view.versions.of_capture_bytes(digest):
        if same(version.captured_at, version.document):
            return ImportResult(
                candidate.display,
                candidate.member,
                "unchanged",
                document=version.document,
                version=version.id,
                sha256=digest,
                provisions=version.provisions,
                warnings=told_of(candidate),
                capture=version.capture,
            )
    held = next((each for each in view.broken.of_bytes(digest) if same(each.captured_at, each.document)), None)
    return None if held is None else kept_aside(candidate, "unchanged", held, told_of(candidate))


def told_of(candidate: Candidate) -> tuple[str, ...]:
    """Return in words what the container of a capture is to be looked at for, also where its bytes are known."""
    inside = candidate.inside
    found = inside.warnings if inside is not None else ()
    return tuple(phrase("{code}: {message}", code=code, message=message) for code, message in found)


def kept_aside(candidate: Candidate, status: str, held: BrokenCapture, warnings: tuple[str, ...] = ()) -> ImportResult:
    """Return the result of a broken capture: it is in the workspace, and a person may make a version of it."""
    message = phrase(
        "No version was made: {words}. A person can make one of {capture}, with a reason.",
        words=held.words,
        capture=held.capture,
    )
    if held.reason == SCAN:
        message = phrase("{message} {advice}", message=message, advice=advice_on_scans())
    return ImportResult(
        candidate.display,
        candidate.member,
        status,
        held.reason,
        message,
        document=held.document,
        sha256=held.capture_sha256,
        warnings=(phrase("{code}: {message}", code="broken-capture", message=held.words), *warnings),
        capture=held.capture,
    )


@dataclass(frozen=True, slots=True)
class Names:
    """What a file is filed under: platform, document title, terms type."""

    platform: str
    title: str
    terms_type: str


def _same_document(view: View, document: Document, names: Names) -> bool:
    platform = view.platforms.by_name(names.platform)
    same_title = identity_key(document.title) == identity_key(names.title)
    return platform is not None and platform.id == document.platform and same_title


def names_of(candidate: Candidate, said: Declared) -> Names:
    """Return what a file is filed under, as declared, else as its place tells, or the host that it was saved from."""
    host = host_of(said.source_url or candidate.source_url)
    recognised = readable_name(candidate.platform or host or "")
    platform = tidy_name(said.platform or "") or recognised or UNKNOWN_PLATFORM
    terms_type = said.terms_type or candidate.terms_type or UNCLASSIFIED
    declared = tidy_name(said.document or "")
    if declared:
        return Names(platform, declared, terms_type)
    own = candidate.terms_type or said.terms_type
    title = f"{platform} {own}" if own else readable_name(candidate.stem)
    return Names(platform, title, terms_type)


def moment_of(candidate: Candidate, said: Declared) -> CapturedAt:
    """Return when a file was captured, as declared, else as the file or its name tells."""
    if said.captured_at is None:
        return candidate.captured_at
    precision = "day" if len(said.captured_at.strip()) == 10 else "second"
    return CapturedAt(parse_utc(said.captured_at), CaptureBasis.DECLARED, precision)


def how_known(candidate: Candidate, captured_at: CapturedAt) -> str:
    """Return in words how the moment is known: a header's own words and zone, and where in a container it was."""
    words = [f"the moment is known by: {captured_at.basis.value}"]
    if candidate.date_said and captured_at == candidate.captured_at:
        words.append(f"“{candidate.date_said}”")
    if candidate.inside is not None and candidate.inside.note:
        words.append(candidate.inside.note)
    return "; ".join(words)


def refused(candidate: Candidate, reason: str, message: str, digest: Sha256 | None = None) -> ImportResult:
    """Return the result of a file that is not taken in, with the reason code and what to do."""
    return ImportResult(candidate.display, candidate.member, "refused", reason, message, sha256=digest)


def not_looked_into(skipped: Skipped) -> ImportResult | None:
    """Return the result of a path that was passed over; None for what systems and programs hide or leave behind."""
    name = skipped.display
    match skipped.reason:
        case "path-missing":
            message = phrase("{name} does not exist or is no plain file. Check the name.", name=name)
        case "link":
            message = phrase("{name} is a link, which is not followed. Import what it leads to.", name=name)
        case "unreadable":
            message = phrase("{name} cannot be read. Ask for the right to read it, then import it again.", name=name)
        case _:
            return None
    return ImportResult(name, None, "refused", skipped.reason, message)
