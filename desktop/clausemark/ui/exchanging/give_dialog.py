"""Hands the work on versions over: into one file, signed or not, for another workstation."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QPushButton, QWidget

from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.exchange.layout import EXCHANGE
from clausemark.services.exchange.writing import Selected, Written, export_exchange
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.selecting import choices, without_broken
from clausemark.services.signing import KeyFile
from clausemark.store.workspace import is_encrypted
from clausemark.ui.exchanging.give_page import GivePage
from clausemark.ui.exchanging.given_page import GivenPage
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.job_dialog import JobDialog
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import EmptyState


class GiveDialog(JobDialog):
    """Asks what goes and where, writes it in a job, and says what was written."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session.theme, parent)
        self._session = session
        self._job: Job | None = None
        theme, path = session.theme, session.desk.workspace.path.absolute()
        offered = without_broken(choices(session.desk))
        self._page = GivePage(theme, offered, _proposed(session.desk), self)
        self._page.warn(encrypted=is_encrypted(path))
        self._given = GivenPage(theme, self)
        self._empty = EmptyState(
            theme,
            "file-output",
            self.tr("There is nothing to hand over yet"),
            self.tr("Import documents first; then the work on them can go to another workstation."),
        )
        self._write = QPushButton(self.tr("Hand over"), self)
        self._close = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._page.changed.connect(self._offer)
        self._write.clicked.connect(self._start)
        self._close.clicked.connect(self.reject)
        session.theme_changed.connect(self._set_theme)
        self._show_page(self._page if offered.all_versions else self._empty)
        self._offer()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Hand work over"))
        size_to(self, 980, 600)
        self._lay_out((self._page, self._given, self._empty), self._close, self._write)

    @property
    def page(self) -> GivePage:
        """Return what is handed over, where to, and who signs."""
        return self._page

    @property
    def write_button(self) -> QPushButton:
        """Return the button that writes the file."""
        return self._write

    @property
    def written(self) -> Written | None:
        """Return the file that was written, None before one was."""
        return self._given.written

    @property
    def is_busy(self) -> bool:
        """Tell whether the file is being written."""
        return self._job is not None

    def _offer(self) -> None:
        self._write.setEnabled(self._page.selected is not None)

    def _start(self) -> None:
        selected, target, key = self._page.selected, self._page.target, self._page.key.key
        if selected is None or self.is_busy:
            return
        if target is None:
            self._message.say(self.tr("Say where the file is to be written."))
            return
        if self._page.key.is_wanted and key is None:
            self._message.say(self.tr("Name the key file to sign with, or take the mark from the box."))
            return
        self._message.hide()
        self._begin(selected, target, key)

    def _begin(self, selected: Selected, target: Path, key: KeyFile | None) -> None:
        desk = self._session.desk

        def work(progress: Progress, cancel: CancelToken) -> Written:
            return export_exchange(desk, target, selected, key=key, progress=progress, cancel=cancel)

        self._job = Job(work, self)
        self._job.succeeded.connect(self._done)
        self._job.failed.connect(self._refuse)
        self._job.cancelled.connect(self._stopped)
        self._job.finished.connect(self._over)
        self._progress.watch(self._job, self.tr("Writing the work into one file"))
        self._show_page(self._running)
        self._session.jobs.start_once_drawn(self._job)

    def _done(self, written: Written) -> None:
        self._page.key.forget()
        self._session.announce(Change(Changed.PEOPLE, self._session.desk.clock.now()))
        self._given.show_written(written)
        self._show_page(self._given)

    def _refuse(self, error: ClausemarkError) -> None:
        self._show_page(self._page)
        self._message.say(told(error.message))

    def _stopped(self) -> None:
        self._show_page(self._page)
        self._message.say(self.tr("Stopped as asked. Nothing was written."), "info")

    def _over(self) -> None:
        self._job = None

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._write.setVisible(page is self._page)
        self._close.setVisible(page is not self._running)
        self._close.setText(self.tr("Done") if page in (self._given, self._empty) else self.tr("Cancel"))

    def _set_theme(self, theme: Theme) -> None:
        for part in (self._message, self._page, self._given, self._empty):
            part.set_theme(theme)


def _proposed(desk: Desk) -> Path:
    """Return a name beside the workspace that nothing has yet."""
    path, day = desk.workspace.path.absolute(), f"{desk.clock.now():%Y-%m-%d}"
    proposed, number = path.with_name(f"{path.stem} {day}{EXCHANGE}"), 1
    while proposed.exists():
        number += 1
        proposed = path.with_name(f"{path.stem} {day} {number}{EXCHANGE}")
    return proposed
