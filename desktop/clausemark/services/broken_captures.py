"""Broken captures: kept and shown under their document, and a version of it only on a person's word."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from clausemark.archive.capture import Capture
from clausemark.archive.identifiers import CaptureId, DocumentId, VersionId
from clausemark.archive.library import BrokenCapture, Document
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.intake.gate import SCAN
from clausemark.intake.media import PDF
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.phrases import phrase
from clausemark.services.archiving import Circumstances, add_version
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made
from clausemark.services.rereading import read_or_refuse
from clausemark.services.withdrawing import restore_in, withdraw_in
from clausemark.store.transaction import Transaction, View

if TYPE_CHECKING:
    from clausemark.services.desk import Desk


@dataclass(frozen=True, slots=True)
class BrokenEntry:
    """A broken capture with where it is filed and how it was obtained."""

    held: BrokenCapture
    platform: str
    document: Document
    capture: Capture


def broken_captures(desk: Desk, document: DocumentId | None = None) -> list[BrokenEntry]:
    """Return the broken captures that wait for a person's word, of a document or of all, in order of capture."""
    with desk.workspace.reading() as view:
        return [_entry(view, held) for held in view.broken.waiting(document)]


def broken_capture(desk: Desk, capture: str) -> BrokenEntry:
    """Return a broken capture; raise `UsageError` (`unknown-id`) when there is none of the name."""
    with desk.workspace.reading() as view:
        return _entry(view, _held(view, capture))


def read_broken(desk: Desk, capture: CaptureId, *, recognising: bool = False) -> ReadOutcome:
    """Read the bytes of a broken capture again, in a limited process; what is read makes the version, if it is one.

    `recognising` lets Tesseract recognise the text of a scan; refused where it is not installed (`recogniser-missing`).
    Raises `InputRefusedError` where the bytes cannot be read any more, `IntegrityError` when they have changed.
    """
    with desk.workspace.reading() as view:
        kept = view.captures.get(capture)
        data = view.originals.get(kept.sha256)
    request = ReadRequest(capture, data, kept.media_type, kept.origin.file_name)
    return read_or_refuse(request, recognising=recognising)


@dataclass(frozen=True, slots=True)
class VersionOfBroken:
    """Making a version of a broken capture, with the reason of the person who says that it is one."""

    capture: CaptureId
    reason: str
    outcome: ReadOutcome
    made: Made = field(default_factory=Made)

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        return phrase("Make {capture} a version", capture=self.capture)

    @property
    def version(self) -> VersionId | None:
        """Return the version that was made, None before."""
        return VersionId(self.made.identifier) if self.made.identifier else None

    def do(self, desk: Desk) -> Change:
        """Add the version, or put it back; the ledger gets who said so, and why.

        Raises `RuleRefusedError` (`reason-missing`), `UsageError` (`unknown-id`, `version-made`).
        """
        why = " ".join(self.reason.split())
        if not why:
            message = phrase(
                "Say why {capture} is a version of its document although it looks broken.", capture=self.capture
            )
            raise RuleRefusedError(message, reason="reason-missing")
        with desk.workspace.transaction(desk.actor) as tx:
            held = _held(tx, self.capture)
            if held.version is not None:
                message = phrase(
                    "{version} was made of {capture} already. Look at it among the versions.",
                    version=held.version,
                    capture=self.capture,
                )
                raise UsageError(message, reason="version-made")
            version = self._version(tx, held, why)
            settled = replace(held, version=version, why=why, decided_by=desk.actor)
            tx.broken.change(held.id, settled, "broken.made-version")
            saved = tx.clock.now()
        self.made.identifier = version
        return Change(Changed.LIBRARY, saved, versions=frozenset({version}))

    def undo(self, desk: Desk) -> Change:
        """Take the version out again: the capture waits as before. Raises as `withdraw` does."""
        version = VersionId(self.made.identifier)
        with desk.workspace.transaction(desk.actor) as tx:
            withdraw_in(tx, (version,))
            saved = tx.clock.now()
        return Change(Changed.LIBRARY, saved, versions=frozenset({version}))

    def _version(self, tx: Transaction, held: BrokenCapture, why: str) -> VersionId:
        if self.made.identifier:
            restore_in(tx, (VersionId(self.made.identifier),))
            return VersionId(self.made.identifier)
        document, capture = tx.documents.get(held.document), tx.captures.get(held.capture)
        note = f"{tx.actor} made it a version, although {held.words}. Reason: {why}"
        return add_version(tx, document, capture, self.outcome, Circumstances(note=note)).id


def is_scan(held: BrokenCapture, media_type: str) -> bool:
    """Tell whether a capture is a scan whose text could be recognised."""
    return held.reason == SCAN and media_type == PDF


def make_version(desk: Desk, capture: str, reason: str, *, recognising: bool = False) -> VersionId:
    """Make a version of a broken capture at once, for scripts. Raises as `read_broken` and `VersionOfBroken.do` do.

    Raises `UsageError` (`not-a-scan`) where text is to be recognised on something else.
    """
    entry = broken_capture(desk, capture)
    identifier = entry.held.capture
    if recognising and not is_scan(entry.held, entry.capture.media_type):
        message = phrase("{capture} is not a scan: there is nothing to recognise on it.", capture=identifier)
        raise UsageError(message, reason="not-a-scan")
    act = VersionOfBroken(identifier, reason, read_broken(desk, identifier, recognising=recognising))
    act.do(desk)
    return VersionId(act.made.identifier)


def _held(view: View, capture: str) -> BrokenCapture:
    found = view.broken.of_capture(CaptureId(capture))
    if found is None:
        message = phrase(
            "There is no broken capture {capture}. `clausemark broken` lists those that there are.", capture=capture
        )
        raise UsageError(message, reason="unknown-id")
    return found


def _entry(view: View, held: BrokenCapture) -> BrokenEntry:
    document = view.documents.get(held.document)
    return BrokenEntry(held, view.platforms.get(document.platform).name, document, view.captures.get(held.capture))
