"""Looks at what is due while the program runs, and writes the weekly digest: a job at a time, beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from clausemark.archive.identifiers import WatchId
from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.watching.overview import (
    WEEK,
    Looked,
    is_any_due,
    look_in_window,
    weekly_name,
    write_digest,
)
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.watching.digest_words import WindowWords

_EVERY = 60_000
"""Milliseconds between two looks at the clock."""
_FIRST = 5_000
"""Milliseconds after opening a workspace until the first: the desk comes before."""
_PAUSE = timedelta(hours=1)
"""How long nothing is tried by itself after a run as a whole failed."""


class WatchKeeper(QObject):
    """Minds the watches of an open workspace; nothing is looked at in one that is open for reading only.

    `looked` carries what a run gave (`Looked`), `busy_changed` whether one is under way, `digest_written` the path.
    """

    looked = Signal(object)
    busy_changed = Signal(bool)
    digest_written = Signal(object)

    def __init__(self, session: Session, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._job: Job | None = None
        self._paused_until: datetime | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(_EVERY)
        self._clock.timeout.connect(self.check)

    @property
    def busy(self) -> bool:
        """Tell whether something is looked at."""
        return self._job is not None

    def begin(self) -> None:
        """Mind the watches from now on."""
        if not self._session.desk.workspace.read_only:
            self._clock.start()
            QTimer.singleShot(_FIRST, self, self.check)

    def check(self) -> None:
        """Look at what is due, and write the digest when its week is over."""
        now = self._session.desk.clock.now()
        if self._job is not None or (self._paused_until is not None and now < self._paused_until):
            return
        if is_any_due(self._session.desk):
            self.look()
        else:
            self._mind_digest()

    def look(self, names: Sequence[WatchId] = (), *, everything: bool = False) -> None:
        """Look at watches now, unless a look is under way: those named, all, or those that are due."""
        if self._job is not None or self._session.desk.workspace.read_only:
            return
        job = Job(partial(_look, self._session.desk, tuple(names), everything=everything), self)
        self._begin_run(job)
        job.succeeded.connect(self._take)  # after the run has ended: whoever hears of it may begin the next
        self._session.jobs.start(job)

    def stop(self) -> None:
        """Ask the look that is under way to stop."""
        if self._job is not None:
            self._job.cancel()

    def write_weekly(self, folder: Path | None) -> None:
        """Write a digest into a folder every week from now on, the first one at once; None ends it."""
        workspace, now = self._session.desk.workspace.path.absolute(), self._session.desk.clock.now()
        self._settings.remember_digest(workspace, folder, now - WEEK)
        if folder is not None:
            self._mind_digest()

    def weekly_folder(self) -> Path | None:
        """Return where the weekly digest goes, None when nobody asked for one."""
        plan = self._settings.digest(self._session.desk.workspace.path.absolute())
        return None if plan is None else plan[0]

    def _begin_run(self, job: Job) -> None:
        self._job = job
        job.failed.connect(self._fail)
        for over in (job.failed, job.cancelled, job.succeeded):
            over.connect(self._end)
        self.busy_changed.emit(True)

    def _fail(self, error: ClausemarkError) -> None:
        self._paused_until = self._session.desk.clock.now() + _PAUSE
        self._session.refused.emit(error)

    def _end(self, *_: object) -> None:
        self._job = None
        self.busy_changed.emit(False)

    def _take(self, found: Looked) -> None:
        versions = frozenset(version for each in found.results for version in each.versions)
        kinds = Changed.WATCHES | (Changed.LIBRARY | Changed.CHANGES if versions else Changed.WATCHES)
        self._session.announce(Change(kinds, self._session.desk.clock.now(), versions))
        self.looked.emit(found)

    def _mind_digest(self) -> None:
        desk = self._session.desk
        plan = self._settings.digest(desk.workspace.path.absolute())
        now = desk.clock.now()
        if plan is None or now - plan[1] < WEEK or self._job is not None:
            return
        target = plan[0] / weekly_name(now)
        job = Job(partial(_digest, desk, plan[1], target, WindowWords(QLocale())), self)
        self._begin_run(job)
        job.succeeded.connect(partial(self._digested, plan[0], now, target))
        self._session.jobs.start(job)

    def _digested(self, folder: Path, until: datetime, target: Path, _new: int) -> None:
        self._settings.remember_digest(self._session.desk.workspace.path.absolute(), folder, until)
        self.digest_written.emit(target)


def _look(
    desk: Desk, names: tuple[WatchId, ...], progress: Progress, cancel: CancelToken, *, everything: bool
) -> Looked:
    return look_in_window(desk, names, progress, cancel, everything=everything)


def _digest(
    desk: Desk, since: datetime, target: Path, words: WindowWords, _progress: Progress, _cancel: CancelToken
) -> int:
    return write_digest(desk, since, target, words)
