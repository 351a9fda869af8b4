"""Taking imports back: versions leave the archive's lists until something of them was reviewed.

Nothing is erased. Records, bytes, texts and provisions stay stored and stay checked, the ledger keeps who took them
out and when, and `restore` puts the same records back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from clausemark.archive.identifiers import CaptureId, DocumentId, VersionId
from clausemark.archive.library import BrokenCapture, Version
from clausemark.errors import RuleRefusedError, UsageError
from clausemark.phrases import Phrase, listed, phrase
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress, Silent
from clausemark.services.succession import renumber
from clausemark.store.packs import PackEntry
from clausemark.store.transaction import Transaction, View

T = TypeVar("T")
_MOMENT = 20
"""Versions that are taken out or put back in no time."""


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """An import as an act that can be taken back and done again: versions that it added, broken captures it kept."""

    versions: tuple[VersionId, ...]
    broken: tuple[CaptureId, ...] = ()

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        versions, broken = len(self.versions), len(self.broken)
        if not versions and broken == 1:
            return phrase("Import 1 broken capture")
        if not versions:
            return phrase("Import {count} broken captures", count=broken)
        return phrase("Import 1 version") if versions == 1 else phrase("Import {count} versions", count=versions)

    def do(self, desk: Desk) -> Change:
        """Put back what was taken out; right after the import that is nothing."""
        return restore(desk, self.versions, self.broken)

    def undo(self, desk: Desk) -> Change:
        """Take it out again."""
        return withdraw(desk, self.versions, self.broken)

    @property
    def is_lengthy(self) -> bool:
        """Tell whether there are so many that each direction takes a while."""
        return len(self.versions) + len(self.broken) > _MOMENT

    def do_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        """Put back what was taken out, all or none."""
        return restore(desk, self.versions, self.broken, Steps(progress, cancel))

    def undo_in_steps(self, desk: Desk, progress: Progress, cancel: CancelToken) -> Change:
        """Take it out again, all or none."""
        return withdraw(desk, self.versions, self.broken, Steps(progress, cancel))


class Steps:
    """Counts what is done, and is where an act stops when it was asked to."""

    def __init__(self, progress: Progress, cancel: CancelToken) -> None:
        self._progress = progress
        self._cancel = cancel

    def along(self, items: Sequence[T], what: str) -> Iterator[T]:
        """Yield items one by one, each a unit of the work."""
        self._progress.start(len(items), what)
        for done, item in enumerate(items, 1):
            self._cancel.checkpoint()
            yield item
            self._progress.advance(done)


def withdraw(
    desk: Desk, versions: Sequence[VersionId], broken: Sequence[CaptureId] = (), steps: Steps | None = None
) -> Change:
    """Take versions and broken captures out of the archive, and documents and platforms that are empty then.

    What the rules proposed of their transitions, and nobody confirmed, goes along.

    All or none, also when it is stopped: raises `RuleRefusedError` (`import-reviewed`) naming the first version that
    anything of a review hangs on, `UsageError` (`nothing-to-withdraw`) when none of them is there any more.
    """
    with desk.workspace.transaction(desk.actor) as tx:
        withdraw_in(tx, versions, broken, steps)
        saved = tx.clock.now()
    return Change(Changed.LIBRARY, saved, versions=frozenset(versions))


def withdraw_in(
    tx: Transaction,
    versions: Sequence[VersionId],
    broken: Sequence[CaptureId] = (),
    steps: Steps | None = None,
) -> None:
    """Do what `withdraw` does within a transaction."""
    steps = steps or Steps(Silent(), CancelToken())
    out = tx.versions.removed_among(versions)
    present = [tx.versions.get(each) for each in versions if each not in out]
    held = [each for each in map(tx.broken.of_capture, broken) if each is not None]
    if not present and not held:
        message = phrase("These were taken out of the workspace already. Nothing was changed.")
        raise UsageError(message, reason="nothing-to-withdraw")
    packs = tx.packs.all()
    for version in steps.along(present, "versions looked at"):
        _refuse_reviewed(tx, version, packs)
    for version in steps.along(present, "versions"):
        _take_out(tx, version)
    for each in held:
        _take_out_broken(tx, each)
    documents = dict.fromkeys([*(each.document for each in present), *(each.document for each in held)])
    for document in steps.along(tuple(documents), "steps"):
        _close_ranks(tx, document)


def restore(
    desk: Desk, versions: Sequence[VersionId], broken: Sequence[CaptureId] = (), steps: Steps | None = None
) -> Change:
    """Put back what was taken out, with what belongs to it; what is there stays as it is."""
    with desk.workspace.transaction(desk.actor) as tx:
        restore_in(tx, versions, broken, steps)
        saved = tx.clock.now()
    return Change(Changed.LIBRARY, saved, versions=frozenset(versions))


def restore_in(
    tx: Transaction,
    versions: Sequence[VersionId],
    broken: Sequence[CaptureId] = (),
    steps: Steps | None = None,
) -> None:
    """Do what `restore` does within a transaction."""
    steps = steps or Steps(Silent(), CancelToken())
    out = tx.versions.removed_among(versions)
    gone = [tx.versions.get(each) for each in versions if each in out]
    _refuse_purged(tx, gone)
    for version in steps.along(gone, "versions"):
        _put_back(tx, version)
    for capture in broken:
        for held in tx.broken.removed_of_capture(capture):
            _put_back_capture(tx, held.document, held.capture)
            tx.broken.restore(held.id, held, "broken.restored")
    for document in steps.along(tuple(dict.fromkeys(version.document for version in gone)), "steps"):
        renumber(tx, document)


def _refuse_purged(view: View, versions: Sequence[Version]) -> None:
    for version in versions:
        if view.purges.of_version(version.id) is not None:
            message = phrase("{version} was purged; its words are gone and cannot be put back.", version=version.id)
            raise RuleRefusedError(message, reason="purged")


def _hanging(view: View, version: Version, packs: Sequence[PackEntry]) -> Iterator[str]:
    """Yield in words what of a review hangs on a version."""
    counts = _counts(view, version)
    for count, one, many in counts:
        if count:
            yield one if count == 1 else Phrase(many, {"count": count})
    yield from (phrase("the frozen pack {pack}", pack=pack.id) for pack in packs if version.id in pack.selection)


def _counts(view: View, version: Version) -> Iterator[tuple[int, str, str]]:
    """Yield how many records of a kind hang on a version, and what one and several are called."""
    findings = sum(1 for _ in view.findings.of_version(version.id))
    steps = len(view.steps.of_whole_version(version.id)) + len(view.steps.of_findings_in(version.id))
    changes = sum(1 for each in view.changes.naming(version.id) if each.confirmed_by)
    yield findings, phrase("1 finding"), phrase("{count} findings")
    yield steps, phrase("1 review step"), phrase("{count} review steps")
    yield len(view.scope.of_version(version.id)), phrase("1 exclusion"), phrase("{count} exclusions")
    yield len(view.open_items.of_version_alone(version.id)), phrase("1 open item"), phrase("{count} open items")
    yield len(view.flags.of_version(version.id)), phrase("1 flag"), phrase("{count} flags")
    yield changes, phrase("1 confirmed change"), phrase("{count} confirmed changes")
    links, carries = view.links.naming(version.id), view.carries.into(version.id)
    yield len(links), phrase("1 decision on a clause"), phrase("{count} decisions on clauses")
    yield len(carries), phrase("1 carried finding"), phrase("{count} carried findings")


def _refuse_reviewed(view: View, version: Version, packs: Sequence[PackEntry]) -> None:
    hanging = listed(_hanging(view, version, packs))
    if hanging:
        title = view.documents.get(version.document).title
        message = phrase(
            "{title} ({version}) stays: {hanging} already rest on it. Nothing was taken out. Put it out of "
            "scope instead, or take the others out one by one.",
            title=title,
            version=version.id,
            hanging=hanging,
        )
        raise RuleRefusedError(message, reason="import-reviewed")


def _take_out(tx: Transaction, version: Version) -> None:
    for change in tx.changes.naming(version.id):
        tx.changes.remove(change.id, "change.removed")
    tx.versions.remove(version.id, "version.removed")
    held = tx.broken.of_capture(version.capture)
    if held is not None and held.version == version.id:
        tx.broken.change(held.id, replace(held, version=None, why="", decided_by=""), "broken.waits-again")
    elif not tx.versions.of_capture(version.capture):
        tx.captures.remove(version.capture, "capture.removed")


def _take_out_broken(tx: Transaction, held: BrokenCapture) -> None:
    if held.version is not None:
        message = phrase(
            "{capture} stays: {version} was made of it. Take that version out first.",
            capture=held.capture,
            version=held.version,
        )
        raise RuleRefusedError(message, reason="import-reviewed")
    tx.broken.remove(held.id, "broken.removed")
    tx.captures.remove(held.capture, "capture.removed")


def _close_ranks(tx: Transaction, document: DocumentId) -> None:
    if tx.versions.of_document(document) or tx.broken.waiting(document):
        renumber(tx, document)
        return
    platform = tx.documents.remove(document, "document.removed").platform
    if next(tx.documents.of_platform(platform), None) is None:
        tx.platforms.remove(platform, "platform.removed")


def _put_back(tx: Transaction, version: Version) -> None:
    _put_back_capture(tx, version.document, version.capture)
    tx.versions.restore(version.id, version, "version.restored")
    for change in tx.changes.removed_naming(version.id):
        if not tx.versions.is_removed(change.old_version) and not tx.versions.is_removed(change.new_version):
            tx.changes.restore(change.id, change, "change.restored")


def _put_back_capture(tx: Transaction, identifier: DocumentId, capture: CaptureId) -> None:
    document = tx.documents.get(identifier)
    if tx.platforms.is_removed(document.platform):
        tx.platforms.restore(document.platform, tx.platforms.get(document.platform), "platform.restored")
    if tx.documents.is_removed(document.id):
        tx.documents.restore(document.id, document, "document.restored")
    if tx.captures.is_removed(capture):
        tx.captures.restore(capture, tx.captures.get(capture), "capture.restored")
