"""Verification of packs and workspaces, offline and without changing anything."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from clausemark import __version__
from clausemark.archive.clock import Clock
from clausemark.archive.identifiers import VersionId
from clausemark.errors import InputRefusedError, IntegrityError
from clausemark.intake.sandbox import ReaderPool
from clausemark.intake.text_pool import TextPool
from clausemark.phrases import phrase
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.purged import purged_in_words
from clausemark.services.rereading import derive_with, read_again
from clausemark.store.checking import Fault
from clausemark.store.workspace import Workspace, damage, is_encrypted
from clausepack.errors import PackFormatError
from clausepack.report import Check, Report, outcome
from clausepack.verify import verify_pack
from clausepack.verify_pdf import verify_pdf

_UNITS = {"derivation": "sources", "pdf": "pages"}
_CHECKS = ("ledger", "originals", "records", "revisions", "texts", "packs")
_GOOD = {
    "ledger": phrase("every event has its hash and follows the one before"),
    "originals": phrase("all archived bytes have their hashes"),
    "records": phrase("every record is the one in the ledger"),
    "revisions": phrase("every revision is the one in the ledger"),
    "texts": phrase("every text and provision is as recorded"),
    "packs": phrase("every frozen pack has its digest"),
}


def is_workspace(path: Path) -> bool:
    """Tell whether a path is to be verified as a workspace: by its name, else by its first bytes."""
    if not path.is_file():
        return False
    if path.suffix.lower() == ".clausemark":
        return True
    return path.suffix.lower() not in {".zip", ".pdf"} and not is_encrypted(path)


def is_pdf(path: Path) -> bool:
    """Tell whether a path is to be verified as a PDF by itself."""
    return path.suffix.lower() == ".pdf" and path.is_file()


def verify_exported(path: Path, progress: Progress | None = None, cancel: CancelToken | None = None) -> Report:
    """Check a pack folder, its ZIP or its PDF alone; texts are derived again from the archived bytes.

    Raises `InputRefusedError` for what is no pack; a damaged ZIP is a failed check.
    """
    steps = _Steps(progress or Silent(), cancel or CancelToken())
    try:
        with TextPool() as pool:
            if is_pdf(path):
                return verify_pdf(path, derive_with(pool), steps.heard, version=__version__)
            return verify_pack(path, derive_with(pool), steps.heard, version=__version__)
    except PackFormatError as error:
        if error.reason == "zip-damaged":
            return Report((Check("zip", False, error.message),), ("everything inside the ZIP",))
        raise InputRefusedError(error.message, reason=error.reason) from error


class _Steps:
    """Passes the parts of a verification on as progress, and stops it when it is asked to."""

    def __init__(self, progress: Progress, cancel: CancelToken) -> None:
        self._progress = progress
        self._cancel = cancel
        self._name = ""
        self._done = 0

    def heard(self, name: str, of: int) -> None:
        """Hear what is checked next, and how many such parts there are."""
        self._cancel.checkpoint()
        if name != self._name:
            self._name, self._done = name, 0
            self._progress.start(of if of > 1 else 0, _UNITS.get(name, "steps"))
        elif of > 1:
            self._done += 1
            self._progress.advance(self._done)


def verify_workspace(
    path: Path,
    passphrase: str | None,
    clock: Clock,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> Report:
    """Check a workspace: the database, every object, every record against the ledger, texts from bytes."""
    steps = _Steps(progress or Silent(), cancel or CancelToken())
    steps.heard("database", 1)
    checks = [outcome("database", damage(path, passphrase), phrase("the database library finds nothing wrong"))]
    if not checks[0].ok:
        return Report(tuple(checks), (phrase("what the damage of the database hides"),))
    with Workspace.open(path, passphrase=passphrase, clock=clock, read_only=True) as workspace:
        steps.heard("records", 1)
        faults = workspace.check()
        checks += [_checked(name, faults) for name in _CHECKS]
        derived, missing = _derived(workspace, steps)
        purged = purged_in_words(workspace)
        with workspace.reading() as view:
            dated_back = view.ledger.dated_back() if checks[1].ok else ()
    checks.append(derived)
    if dated_back:
        told = phrase(
            "dated before the event that they follow, as a clock was set back: {count} in all, first event {first}",
            count=len(dated_back),
            first=dated_back[0],
        )
        checks.append(Check("clock", True, told))
    if purged:
        checks.append(Check("purged", True, " ".join(purged)))
    outside = (
        phrase("who acted: names are those entered"),
        phrase("the ledger against its owner: without an outside time-stamp it could be rewritten whole"),
    )
    return Report(tuple(checks), (*missing, *outside))


def _checked(name: str, faults: list[Fault]) -> Check:
    return outcome(name, (each.detail for each in faults if each.check == name), _GOOD[name])


def _derived(workspace: Workspace, steps: _Steps) -> tuple[Check, tuple[str, ...]]:
    faults: list[str] = []
    missing: Counter[str] = Counter()
    count = 0
    with workspace.reading() as view, TextPool() as pool:
        versions = list(view.versions.all())
        for version in versions:
            steps.heard("derivation", len(versions))
            fault = _rereading_fault(workspace, version.id, pool)
            if fault is None:
                count += 1
            elif fault.startswith("reader "):
                missing[fault] += 1
            else:
                faults.append(fault)
    sentences = tuple(
        phrase("{number} texts: {what}", number=number, what=what) for what, number in sorted(missing.items())
    )
    return outcome(
        "derivation", faults, phrase("{count} texts derived again from the archived bytes", count=count)
    ), sentences


def _rereading_fault(workspace: Workspace, version_id: VersionId, pool: ReaderPool) -> str | None:
    with workspace.reading() as view:
        version = view.versions.get(version_id)
        media_type = view.captures.get(version.capture).media_type
        try:
            stored = view.texts.text(version.id, version.text_sha256)
            text = read_again(pool, view.originals.get(version.capture_sha256), version, media_type)
        except IntegrityError as error:
            return error.message
    if text is None:
        return f"reader {version.reader} {version.reader_version} is not at hand"
    return None if text == stored else f"{version.id}: the reader takes another text from the bytes"
