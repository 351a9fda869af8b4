"""What the page of a return shows, read and acted on beside the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from clausemark.archive.identifiers import ReturnedId
from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.returns.lines import (
    ReturnedLine,
    ReturnedLines,
    ReturnKept,
    returns_kept,
    take_in,
)
from clausemark.services.returns.returning import ReturnReport
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session

_MOVES = Changed.RETURNS | Changed.FINDINGS


@dataclass(frozen=True, slots=True)
class ReturnShown:
    """The workbooks that came back, and the lines of one of them; `returned` None stands for all open conflicts."""

    returned: ReturnedId | None
    kept: tuple[ReturnKept, ...]
    lines: tuple[ReturnedLine, ...]


class ReturnReading(QObject):
    """Reads one choice of lines at a time: a file before it is taken in, a return, or all open conflicts.

    `renewed` carries a `ReturnShown`, `previewed` a `Previewed`, `taken` a `ReturnReport`, `started` the job,
    `stopped` comes when the person stopped it. Nothing comes of a preview once something else was asked for.
    """

    renewed = Signal(object)
    previewed = Signal(object)
    taken = Signal(object)
    refused = Signal(object)
    started = Signal(object)
    stopped = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = ReturnedLines(session.desk)
        self._wanted: ReturnedId | None = None
        self._on = self._resting = self._stale = False
        self._reading: Job | None = None
        self._previewing: Job | None = None
        self._again = False
        session.changed.connect(self._hear)

    def show(self, returned: ReturnedId | None) -> None:
        """Read a return, or all open conflicts, and again whenever something of it changes."""
        self._leave_preview()
        self._wanted, self._on = returned, True
        self._read()

    def set_resting(self, *, on: bool) -> None:
        """Read nothing anew while nobody looks, and what changed meanwhile once somebody does."""
        self._resting = on
        if self._stale and not on:
            self._stale = False
            self._read()

    def preview(self, path: Path) -> None:
        """Tell what taking a workbook in would do."""
        self._leave_preview()
        self._on = False
        job = self._previewing = Job(partial(self._lines.preview, path), self)
        for heard, said in ((job.succeeded, self.previewed), (job.failed, self.refused), (job.cancelled, self.stopped)):
            heard.connect(partial(self._pass_on, job, said))
        self._start(job)

    def _leave_preview(self) -> None:
        if self._previewing is not None:
            self._previewing.cancel()
        self._previewing = None

    def _pass_on(self, job: Job, said: SignalInstance, *found: object) -> None:
        if job is self._previewing:
            said.emit(*found)

    def take_in(self, path: Path) -> None:
        """Take a workbook in."""
        job = self._job(partial(take_in, self._session.desk, path))
        job.succeeded.connect(partial(self._took, path))
        job.cancelled.connect(self.stopped)
        self._start(job)

    def _job(self, work: Callable[[Progress, CancelToken], object]) -> Job:
        job = Job(work, self)
        job.failed.connect(self._refuse)
        return job

    def _start(self, job: Job) -> None:
        self.started.emit(job)
        self._session.jobs.start_once_drawn(job)

    def _took(self, path: Path, outcome: tuple[ReturnReport, Change]) -> None:
        report, change = outcome
        if report.returned is None:  # somebody took it in since it was looked at
            self.preview(path)
            return
        self.taken.emit(report)
        self._session.announce(change)

    def _refuse(self, error: ClausemarkError) -> None:
        self.refused.emit(error)

    def _hear(self, change: Change) -> None:
        if not self._on or not change.kinds & _MOVES:
            return
        if self._resting:
            self._stale = True
        else:
            self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._again = True
            return
        self._reading = self._job(partial(_shown, self._session.desk, self._lines, self._wanted))
        self._reading.succeeded.connect(self._show)
        self._reading.finished.connect(self._go_on)
        self._session.jobs.start(self._reading)

    def _show(self, shown: ReturnShown) -> None:
        if self._on and shown.returned == self._wanted:
            self.renewed.emit(shown)

    def _go_on(self) -> None:
        self._reading = None
        if self._again:
            self._again = False
            self._read()


def _shown(desk: Desk, lines: ReturnedLines, returned: ReturnedId | None, _: Progress, __: CancelToken) -> ReturnShown:
    found = lines.open() if returned is None else lines.of_return(returned)
    return ReturnShown(returned, returns_kept(desk), found)
