"""Our own upgrades: what an older reader took stays; read anew, its bytes give a technical version beside it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from clausemark.archive.identifiers import CaptureId, DocumentId, VersionId
from clausemark.archive.library import Version
from clausemark.errors import UsageError
from clausemark.intake.ocr import RECOGNISED
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.phrases import phrase
from clausemark.provisions.segment import SEGMENTER_VERSION
from clausemark.services.archiving import Circumstances, add_version
from clausemark.services.changes import Change, Changed
from clausemark.services.coding.made import Made
from clausemark.services.desk import Desk
from clausemark.services.rereading import read_or_refuse, reader_at_hand
from clausemark.services.withdrawing import restore_in, withdraw_in
from clausemark.store.transaction import Transaction, View


def is_outdated(version: Version) -> bool:
    """Tell whether a version's text or clauses come from a reader or a segmenter that this program has no more."""
    return not reader_at_hand(version) or version.segmenter_version != SEGMENTER_VERSION


def outdated_versions(view: View, of: Version | DocumentId | None = None) -> list[Version]:
    """Return the outdated versions whose captures have no version of today's reader yet, in order of entry.

    `of` asks for the captures of one version or one document only.
    """
    if isinstance(of, Version):
        looked_at: Iterable[Version] = view.versions.of_capture(of.capture)
    else:
        looked_at = view.versions.all() if of is None else view.versions.of_document(of)
    known: dict[CaptureId, list[Version]] = {}
    for version in looked_at:
        known.setdefault(version.capture, []).append(version)
    return [
        each
        for versions in known.values()
        if all(map(is_outdated, versions))
        for each in versions[-1:]  # the latest, of several that are outdated
    ]


def read_anew(desk: Desk, identifier: VersionId) -> ReadOutcome:
    """Read the bytes of a version with today's reader and segmenter, in a limited process; nothing is stored.

    Text that was recognised is recognised again. Raises `UsageError` (`nothing-newer`) when the version is today's
    already, `InputRefusedError` when the bytes cannot be read any more, `IntegrityError` when they have changed.
    """
    with desk.workspace.reading() as view:
        version = view.versions.get(identifier)
        _refuse_current(version)
        request = request_for(view, version)
    return read_or_refuse(request, recognising=version.reader == RECOGNISED)


def request_for(view: View, version: Version) -> ReadRequest:
    """Return the request to read a version's bytes, by its identifier; raise `IntegrityError` when they changed."""
    capture = view.captures.get(version.capture)
    data = view.originals.get(version.capture_sha256)
    return ReadRequest(version.id, data, capture.media_type, capture.origin.file_name)


@dataclass(frozen=True, slots=True)
class Reextraction:
    """Adding what today's reader takes from a version's bytes, as a technical version right after it."""

    version: VersionId
    outcome: ReadOutcome
    made: Made = field(default_factory=Made)

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        return phrase("Extract {version} anew", version=self.version)

    @property
    def new(self) -> VersionId | None:
        """Return the technical version that was made, None before."""
        return VersionId(self.made.identifier) if self.made.identifier else None

    def do(self, desk: Desk) -> Change:
        """Add the technical version, or put it back; the version before stays as it is, with all that rests on it.

        Raises `UsageError` (`nothing-newer`) when somebody else extracted it anew meanwhile.
        """
        with desk.workspace.transaction(desk.actor) as tx:
            new = self._version(tx)
            saved = tx.clock.now()
        self.made.identifier = new
        return Change(Changed.LIBRARY, saved, versions=frozenset({new}))

    def undo(self, desk: Desk) -> Change:
        """Take the technical version out again. Raises as `withdraw` does."""
        new = VersionId(self.made.identifier)
        with desk.workspace.transaction(desk.actor) as tx:
            withdraw_in(tx, (new,))
            saved = tx.clock.now()
        return Change(Changed.LIBRARY, saved, versions=frozenset({new}))

    def _version(self, tx: Transaction) -> VersionId:
        if self.made.identifier:
            restore_in(tx, (VersionId(self.made.identifier),))
            return VersionId(self.made.identifier)
        old = tx.versions.get(self.version)
        for each in tx.versions.of_capture(old.capture):
            _refuse_current(each)
        known = Circumstances(
            technical=True,
            stated_effective=old.stated_effective,
            stated_updated=old.stated_updated,
            note=f"Extracted anew from the bytes of {old.id}, which {old.reader} {old.reader_version} "
            f"and segmenter {old.segmenter_version} had read.",
        )
        return add_version(tx, tx.documents.get(old.document), tx.captures.get(old.capture), self.outcome, known).id


def reextract(desk: Desk, version: VersionId) -> VersionId:
    """Extract a version anew at once, for scripts. Raises as `read_anew` and `Reextraction.do` do."""
    act = Reextraction(version, read_anew(desk, version))
    act.do(desk)
    return VersionId(act.made.identifier)


def _refuse_current(version: Version) -> None:
    if not is_outdated(version):
        message = phrase(
            "{version} was read by {reader} {number} and divided by segmenter {segmenter}, as this program does it. "
            "Extracting it anew would change nothing.",
            version=version.id,
            reader=version.reader,
            number=version.reader_version,
            segmenter=version.segmenter_version,
        )
        raise UsageError(message, reason="nothing-newer")
