"""Opens, makes and closes workspaces for the window, with the dialogs that this takes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from clausemark.errors import ClausemarkError, WorkspaceUnavailableError
from clausemark.services import secrets
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.settings import Settings
from clausemark.ui.start.new_workspace import NewWorkspaceDialog
from clausemark.ui.start.passphrase import PassphraseDialog
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme

if TYPE_CHECKING:
    from clausemark.archive.clock import Clock
    from clausemark.services.desk import Desk
    from clausemark.services.opening import Opener

logger = logging.getLogger(__name__)
_READABLE_ALL_THE_SAME = frozenset({"workspace-locked", "network-drive", "not-writable"})
"""Reasons for which a workspace cannot be written to but can be read."""


class Workspaces(QObject):
    """`opened` carries a `Desk`; `refused` the `ClausemarkError` of a workspace that could not be opened."""

    opened = Signal(object)
    refused = Signal(object)

    def __init__(self, clock: Clock, settings: Settings, theme: Callable[[], Theme], window: QWidget) -> None:
        super().__init__(window)
        self._clock = clock
        self._known_opener: Opener | None = None
        self._settings = settings
        self._theme = theme
        self._window = window
        self._jobs = JobRunner(self)

    @property
    def _opener(self) -> Opener:
        """Return what opens workspaces; the store and the law are read when they are first needed."""
        if self._known_opener is None:
            from clausemark.services.desk import Law
            from clausemark.services.opening import Opener

            self._known_opener = Opener(self._clock, Law())
        return self._known_opener

    def forget_law(self) -> None:
        """Read the law anew when the next workspace is opened: there is more of it than before."""
        self._known_opener = None

    def make_ready(self) -> None:
        """Read store and law beside the start page, so that a workspace opens at once when it is wanted."""
        self._jobs.start(Job(_read_ahead))

    def ask_open(self) -> None:
        """Let the person choose a workspace."""
        folder = self._settings.recent[0].parent if self._settings.recent else _documents()
        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open workspace"), str(folder), self.tr("Workspaces (*.clausemark);;All files (*)")
        )
        if name:
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Open a workspace, asking for its passphrase where it has one."""
        try:
            desk = self._with_passphrase(path) if self._opener.needs_passphrase(path) else self._opened(path)
        except ClausemarkError as error:
            self.refused.emit(error)
            return
        if desk is not None:
            self._ready(desk, path)

    def _opened(self, path: Path, passphrase: str | None = None) -> Desk:
        """Open a workspace, for reading only where it cannot be written to and the person wants that."""
        try:
            return self._opener.open(path, self._settings.actor, passphrase)
        except WorkspaceUnavailableError as error:
            if error.reason not in _READABLE_ALL_THE_SAME or not self._read_only_wanted(error):
                raise
        return self._opener.open(path, self._settings.actor, passphrase, read_only=True)

    def _with_passphrase(self, path: Path) -> Desk | None:
        dialog = PassphraseDialog(path, self._theme(), self._window)
        while dialog.exec():
            try:
                desk = self._opened(path, dialog.passphrase)
            except WorkspaceUnavailableError as error:
                if error.reason != "passphrase-wrong":
                    raise
                dialog.refuse(told(error.message))
                continue
            if dialog.keep:
                secrets.remember(path, dialog.passphrase)
            return desk
        return None

    def _read_only_wanted(self, error: ClausemarkError) -> bool:
        question = QMessageBox(self._window)
        question.setWindowTitle(self.tr("Open for reading"))
        question.setText(told(error.message))
        question.setInformativeText(self.tr("It can be opened for reading only. Nothing can be recorded then."))
        reading = question.addButton(self.tr("Open for reading"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.exec()
        return question.clickedButton() is reading

    def ask_new(self) -> None:
        """Let the person make a workspace."""
        from clausemark.services.engaging import set_engagement

        dialog = NewWorkspaceDialog(self._theme(), self._window)
        while dialog.exec():
            wanted = dialog.wanted()
            try:
                desk = self._opener.create(wanted.path, self._settings.actor, wanted.passphrase)
                if wanted.title:
                    set_engagement(desk, {"title": wanted.title})
                if wanted.passphrase is not None and wanted.keep_passphrase:
                    secrets.remember(wanted.path, wanted.passphrase)
            except ClausemarkError as error:
                dialog.refuse(told(error.message))
                continue
            self._ready(desk, wanted.path)
            return

    def open_sample(self, path: Path | None = None) -> None:
        """Open the workspace of the sample archive, made first when there is none."""
        place = path or _data_folder() / "Sample archive.clausemark"
        if place.exists():
            self.open(place)
            return
        actor, clock = self._settings.actor, self._clock

        def work(progress: Progress, cancel: CancelToken) -> Path:
            from clausemark.services.samples import open_sample

            place.parent.mkdir(parents=True, exist_ok=True)
            open_sample(place, actor, clock, progress, cancel)
            return place

        job = Job(work, self)
        waiting = QProgressDialog(self.tr("Preparing the sample archive…"), self.tr("Cancel"), 0, 0, self._window)
        waiting.setWindowTitle("Clausemark")
        waiting.setMinimumDuration(0)
        job.progressed.connect(_shown_in(waiting))
        job.succeeded.connect(self.open)
        job.failed.connect(self.refused)
        job.finished.connect(waiting.deleteLater)
        waiting.canceled.connect(job.cancel)
        self._jobs.start_once_drawn(job)

    def stop(self) -> None:
        """Stop what is under way."""
        self._jobs.stop()

    def _ready(self, desk: Desk, path: Path) -> None:
        self._settings.remember_recent(path.absolute())
        self.opened.emit(desk)


def _read_ahead(progress: Progress, cancel: CancelToken) -> None:  # noqa: ARG001  # a job's work
    from clausemark.services import opening, samples

    logger.debug("%s and %s stand ready", opening.__name__, samples.__name__)


def _shown_in(dialog: QProgressDialog) -> Callable[[int, int, str], None]:
    def show(done: int, total: int, _: str) -> None:
        dialog.setMaximum(total)
        dialog.setValue(done)

    return show


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _data_folder() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation))
