"""The second review of the version that is shown: read beside the window, acted on beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from clausemark.archive.identifiers import FindingId, VersionId
from clausemark.errors import ClausemarkError
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.reviewing import Signed
from clausemark.services.second_review import VersionReviewed, agree, open_version, take_step
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session

_MOVES = Changed.FINDINGS | Changed.STEPS | Changed.SCOPE | Changed.LIBRARY | Changed.PEOPLE | Changed.DISSENTS


class ReviewReading(QObject):
    """One version as its second reviewer meets it.

    `renewed` tells that it was read again, `acted` carries what a step covered, `refused` the rule's own words.
    """

    renewed = Signal()
    acted = Signal(object)
    refused = Signal(object)
    busy_changed = Signal(bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._version: VersionId | None = None
        self._found: VersionReviewed | None = None
        self._reading: Job | None = None
        self._acting: Job | None = None
        self._again = False
        session.changed.connect(self._hear)
        session.actor_changed.connect(self._read)

    @property
    def found(self) -> VersionReviewed | None:
        """Return what was read last, None before the first time."""
        return self._found

    @property
    def version(self) -> VersionId | None:
        """Return the version that is looked at."""
        return self._version

    @property
    def acting(self) -> bool:
        """Tell whether a step is being recorded."""
        return self._acting is not None

    def open(self, version: VersionId) -> None:
        """Look at another version."""
        if version != self._version:
            self._found = None
            self.renewed.emit()
        self._version = version
        self._read()

    def agree(self, note: str = "") -> None:
        """Approve everything that agreeing reaches."""
        if self._found is not None:
            self._act(partial(_agreed, self._session.desk, self._found, note))

    def take(self, act: ReviewAct, findings: Sequence[FindingId], note: str) -> None:
        """Take a step on findings, or on the version as a whole when none is named."""
        if self._found is not None:
            self._act(partial(_taken, self._session.desk, self._found, act, tuple(findings), note))

    def _act(self, work: partial[tuple[Signed, Change]]) -> None:
        if self._acting is not None:
            return
        job = Job(work, self)
        self._acting = job
        job.succeeded.connect(self._done)
        job.failed.connect(self._refuse)
        job.finished.connect(self._rest)
        self.busy_changed.emit(True)
        self._session.jobs.start(job)

    def _done(self, outcome: tuple[Signed, Change]) -> None:
        signed, change = outcome
        self.acted.emit(signed)
        self._session.announce(change)

    def _refuse(self, error: ClausemarkError) -> None:
        self.refused.emit(error)

    def _rest(self) -> None:
        self._acting = None
        self.busy_changed.emit(False)

    def _hear(self, change: Change) -> None:
        if change.kinds & _MOVES and (not change.versions or self._version in change.versions):
            self._read()

    def _read(self) -> None:
        if self._version is None:
            return
        if self._reading is not None:
            self._again = True
            return
        job = Job(partial(_opened, self._session.desk, self._version), self)
        self._reading = job
        job.succeeded.connect(self._take)
        job.failed.connect(self._refuse)
        job.finished.connect(self._go_on)
        self._session.jobs.start(job)

    def _take(self, found: VersionReviewed) -> None:
        if found.assessed.file.version.id == self._version:
            self._found = found
            self.renewed.emit()

    def _go_on(self) -> None:
        self._reading = None
        if self._again:
            self._again = False
            self._read()


def _opened(desk: Desk, version: VersionId, _: Progress, __: CancelToken) -> VersionReviewed:
    return open_version(desk, version)


def _agreed(desk: Desk, shown: VersionReviewed, note: str, _: Progress, __: CancelToken) -> tuple[Signed, Change]:
    return agree(desk, shown, note)


def _taken(
    desk: Desk,
    shown: VersionReviewed,
    act: ReviewAct,
    findings: tuple[FindingId, ...],
    note: str,
    *_: object,
) -> tuple[Signed, Change]:
    return take_step(desk, shown, act, findings=findings, note=note)
