"""Many texts read anew: how today's readers take them, told before anything is stored; then added, each beside its own.

What `reextracting` does to one version, done to those that a person chose, with one result for each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Version
from clausemark.errors import UsageError
from clausemark.intake.ocr import RECOGNISED
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.phrases import phrase
from clausemark.provisions.provision import Segmentation
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.queues import Scope
from clausemark.services.reextracting import Reextraction, outdated_versions, request_for
from clausemark.services.rereading import read_each
from clausemark.services.withdrawing import restore_in, withdraw_in
from clausemark.store.transaction import View


class Reading(StrEnum):
    """How today's reader takes a text that an older one read."""

    TEXT_DIFFERS = "text-differs"
    CLAUSES_DIFFER = "clauses-differ"
    SAME = "same"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class ReadAnew:
    """One version and how it reads now; `reader` and `segmenter` are today's, `provisions` how many clauses they find.

    `new` is the technical version that was added, None where none was. `trouble` says why it could not be read or
    added, with `reason` as its code; both are empty where it could.
    """

    version: Version
    document: str
    reading: Reading
    reader: str = ""
    segmenter: str = ""
    provisions: int = 0
    new: VersionId | None = None
    reason: str = ""
    trouble: str = ""

    @property
    def differs(self) -> bool:
        """Tell whether text or clauses are others than those stored."""
        return self.reading in (Reading.TEXT_DIFFERS, Reading.CLAUSES_DIFFER)


@dataclass(frozen=True, slots=True)
class AddedTogether:
    """Technical versions that were added in one act: undo takes all of them out again, redo puts them back."""

    new: tuple[VersionId, ...]

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        if len(self.new) == 1:
            return phrase("Extract 1 version anew")
        return phrase("Extract {count} versions anew", count=len(self.new))

    def do(self, desk: Desk) -> Change:
        """Put the versions back that undo took out."""
        with desk.workspace.transaction(desk.actor) as tx:
            restore_in(tx, self.new)
            saved = tx.clock.now()
        return self.change(saved)

    def undo(self, desk: Desk) -> Change:
        """Take the versions out again, all or none. Raises as `withdraw` does."""
        with desk.workspace.transaction(desk.actor) as tx:
            withdraw_in(tx, self.new)
            saved = tx.clock.now()
        return self.change(saved)

    def change(self, saved_at: datetime) -> Change:
        """Return what adding or taking out changes."""
        return Change(Changed.LIBRARY, saved_at, versions=frozenset(self.new))


@dataclass(frozen=True, slots=True)
class Extracted:
    """What became of each version that was to be extracted anew; `stopped`: those that are missing were not reached."""

    results: tuple[ReadAnew, ...]
    stopped: bool

    @property
    def added(self) -> AddedTogether | None:
        """Return the act that added versions, None when none was."""
        new = tuple(each.new for each in self.results if each.new is not None)
        return AddedTogether(new) if new else None


def look_anew(desk: Desk, scope: Scope, progress: Progress, cancel: CancelToken) -> tuple[ReadAnew, ...]:
    """Read the outdated texts of a scope with today's readers and compare them with what is stored; nothing is stored.

    Raises `UsageError` (`unknown-id`), `IntegrityError` when archived bytes changed, and `CancelledError`.
    """
    with desk.workspace.reading() as view:
        waiting = _outdated(view, scope)
    progress.start(len(waiting), "versions")
    found: dict[str, ReadAnew] = {}
    for done, (version, outcome) in enumerate(_readings(desk, waiting), 1):
        cancel.checkpoint()
        found[version.id] = _compared(desk, version, outcome)
        progress.advance(done)
    return tuple(found[each.id] for each in waiting)


def extract_anew(desk: Desk, chosen: Sequence[VersionId], progress: Progress, cancel: CancelToken) -> Extracted:
    """Add what today's readers take from the bytes of versions, each in a transaction of its own.

    What cannot be read, or was extracted anew meanwhile, is told in its result. When it is stopped, what was added
    stays. Raises `UsageError` (`unknown-id`) and `IntegrityError` when archived bytes changed.
    """
    with desk.workspace.reading() as view:
        waiting = [view.versions.get(each) for each in dict.fromkeys(chosen)]
    progress.start(len(waiting), "versions")
    found: dict[str, ReadAnew] = {}
    for done, (version, outcome) in enumerate(_readings(desk, waiting), 1):
        if cancel.cancelled:
            break
        found[version.id] = _added(desk, version, outcome)
        progress.advance(done)
    results = tuple(found[each.id] for each in waiting if each.id in found)
    return Extracted(results, stopped=len(results) < len(waiting))


def _outdated(view: View, scope: Scope) -> list[Version]:
    if scope.version is not None:
        return outdated_versions(view, view.versions.get(scope.version))
    if scope.document is not None:
        return outdated_versions(view, view.documents.get(scope.document).id)
    if scope.platform is not None:
        owned = view.documents.of_platform(scope.platform)
        return [version for document in owned for version in outdated_versions(view, document.id)]
    return outdated_versions(view)


def _readings(desk: Desk, versions: Sequence[Version]) -> Iterator[tuple[Version, ReadOutcome]]:
    """Yield each version with what is read in its bytes; they are fetched as they are needed."""
    known = {str(each.id): each for each in versions}
    plain = [each for each in versions if each.reader != RECOGNISED]
    scans = [each for each in versions if each.reader == RECOGNISED]
    for outcome in read_each(_requests(desk, plain), _requests(desk, scans)):
        yield known[outcome.key], outcome


def _requests(desk: Desk, versions: Sequence[Version]) -> Iterator[ReadRequest]:
    for version in versions:
        with desk.workspace.reading() as view:
            request = request_for(view, version)
        yield request


def _compared(desk: Desk, version: Version, outcome: ReadOutcome) -> ReadAnew:
    source, found = outcome.source, outcome.segmentation
    with desk.workspace.reading() as view:
        title = view.documents.get(version.document).title
        if source is None or found is None:
            reason, trouble = outcome.refusal or ("unreadable", "")
            return ReadAnew(version, title, Reading.REFUSED, reason=reason, trouble=trouble)
        stored = view.provisions.segmentation(version.id, version.segmenter_version)
    reading = Reading.TEXT_DIFFERS if source.sha256 != version.text_sha256 else _of_clauses(stored, found)
    reader = f"{source.reader} {source.reader_version}"
    return ReadAnew(version, title, reading, reader, found.segmenter_version, len(found.provisions))


def _of_clauses(stored: Segmentation, found: Segmentation) -> Reading:
    alike = (stored.provisions, stored.headings, stored.boilerplate) == (
        found.provisions,
        found.headings,
        found.boilerplate,
    )
    return Reading.SAME if alike else Reading.CLAUSES_DIFFER


def _added(desk: Desk, version: Version, outcome: ReadOutcome) -> ReadAnew:
    read = _compared(desk, version, outcome)
    if read.reading is Reading.REFUSED:
        return read
    act = Reextraction(version.id, outcome)
    try:
        act.do(desk)
    except UsageError as error:
        return replace(read, reading=Reading.REFUSED, reason=error.reason, trouble=error.message)
    return replace(read, new=act.new)
