"""The two long works of taking a file in: looking at what it would do, and doing it; one at a time."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from clausemark.services.changes import Change, Changed
from clausemark.services.exchange.meeting import Choices
from clausemark.services.exchange.report import ExchangeReport
from clausemark.services.exchange.taking import import_exchange
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session

TOUCHED = (
    Changed.LIBRARY
    | Changed.FINDINGS
    | Changed.STEPS
    | Changed.SCOPE
    | Changed.FLAGS
    | Changed.OPEN_ITEMS
    | Changed.DISSENTS
    | Changed.COMPARISONS
    | Changed.PEOPLE
)
"""What an exchange file can change."""


class TakeWork(QObject):
    """`started` carries the job as it begins; then comes one of `looked`, `taken`, `refused` and `stopped`."""

    started = Signal(object)
    looked = Signal(object)
    taken = Signal(object)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Tell whether one of them is under way."""
        return self._job is not None

    def look(self, file: Path) -> None:
        """Find out what taking a file in would do; nothing is changed."""
        desk = self._session.desk

        def work(progress: Progress, cancel: CancelToken) -> ExchangeReport:
            return import_exchange(desk, file, dry_run=True, progress=progress, cancel=cancel)

        job = Job(work, self)
        job.succeeded.connect(self.looked)
        self._start(job)

    def take(self, file: Path, choices: Choices) -> None:
        """Take a file in that was looked at."""
        desk = self._session.desk

        def work(progress: Progress, cancel: CancelToken) -> ExchangeReport:
            return import_exchange(desk, file, choices=choices, progress=progress, cancel=cancel)

        job = Job(work, self)
        job.succeeded.connect(self._took)
        self._start(job)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if self._job is not None:
            self._job.cancel()

    def _start(self, job: Job) -> None:
        self._job = job
        job.failed.connect(self.refused)
        job.cancelled.connect(self.stopped)
        job.finished.connect(self._over)
        self.started.emit(job)
        self._session.jobs.start_once_drawn(job)

    def _over(self) -> None:
        self._job = None

    def _took(self, report: ExchangeReport) -> None:
        if report.exchange is not None:
            self._session.announce(Change(TOUCHED, self._session.desk.clock.now(), versions=report.versions))
        self.taken.emit(report)
