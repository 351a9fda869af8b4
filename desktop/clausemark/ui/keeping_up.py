"""Keeps a window that is open for reading true to what another program records in the same workspace."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from clausemark.services.changes import Change
from clausemark.services.desk import Desk
from clausemark.services.keeping_up import last_event, recorded_since
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session

_EVERY = 3_000
"""Milliseconds between two looks at the ledger."""


class KeepingUp(QObject):
    """Looks at the ledger now and then, in a thread, and announces what came; one look at a time.

    While panes still read what came last nothing new is announced: another program may write for minutes. A file that
    cannot be read any more is told once, and no longer looked at.
    """

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known = last_event(session.desk)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def look(self) -> None:
        """Look whether anything was recorded, unless the window still reads."""
        if self._session.jobs.busy or self._session.turns.busy:
            return
        job = Job(partial(_look, self._session.desk, self._known), self)
        job.succeeded.connect(self._take)
        job.failed.connect(self._refused)
        self._session.jobs.start(job)

    def _take(self, found: tuple[int, Change | None]) -> None:
        self._known, change = found
        if change is not None:
            self._session.hear(change)

    def _refused(self, error: object) -> None:
        self._timer.stop()
        self._session.refused.emit(error)


def _look(desk: Desk, known: int, _progress: Progress, _cancel: CancelToken) -> tuple[int, Change | None]:
    return recorded_since(desk, known)
