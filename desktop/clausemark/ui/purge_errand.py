"""Purges what a second person confirmed: the workspace is closed for it, written anew, and opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox, QProgressDialog

from clausemark.archive.clock import Clock
from clausemark.archive.identifiers import DocumentId
from clausemark.services import secrets
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.start.passphrase import PassphraseDialog
from clausemark.ui.theme import Theme

if TYPE_CHECKING:
    from clausemark.errors import ClausemarkError
    from clausemark.review.purge import Purge
    from clausemark.services.progress import CancelToken, Progress
    from clausemark.ui.main_window import MainWindow
    from clausemark.ui.workspaces import Workspaces


class PurgeErrand(QObject):
    """Hears of a confirmed purge from the window; killed meanwhile, either nothing was purged or all of it."""

    def __init__(self, window: MainWindow, workspaces: Workspaces, clock: Clock, theme: Callable[[], Theme]) -> None:
        super().__init__(window)
        self._window, self._workspaces, self._clock, self._theme = window, workspaces, clock, theme
        self._jobs = JobRunner(self)
        # What confirms lies in the view that is closed here: it has to have come back first.
        window.purge_confirmed.connect(self.purge, Qt.ConnectionType.QueuedConnection)

    def purge(self, document: str) -> None:
        """Close the workspace, purge a document in it as who acts, and open it again; say how it ended."""
        session = self._window.session
        if session is None:
            return
        path, actor = session.desk.workspace.path, session.desk.actor
        is_given, passphrase = self._passphrase(path)
        if not is_given:
            return
        clock = self._clock

        def work(_: Progress, __: CancelToken) -> Purge:
            from clausemark.services.purging import confirm_purge

            return confirm_purge(path, passphrase, clock, actor, DocumentId(document))

        self._window.close_session()
        job = Job(work, self)
        waiting = QProgressDialog(self.tr("Writing the workspace anew without the document…"), "", 0, 0, self._window)
        waiting.setWindowTitle("Clausemark")
        waiting.setCancelButton(None)
        waiting.setWindowModality(Qt.WindowModality.WindowModal)
        waiting.setMinimumDuration(0)

        def reopened() -> None:
            self._workspaces.open(path)
            if self._window.session is not None and self._window.session.desk.actor != actor:
                self._window.session.act_as(actor)

        def told(done: Purge) -> None:
            reopened()
            self._tell(done)

        def refused(error: ClausemarkError) -> None:
            reopened()
            self._window.refuse(error)

        job.succeeded.connect(told)
        job.failed.connect(refused)
        job.finished.connect(waiting.deleteLater)
        self._jobs.start_once_drawn(job)

    def _passphrase(self, path: Path) -> tuple[bool, str | None]:
        """Return the passphrase that the copy gets, and whether there is one where one is needed."""
        from clausemark.store.workspace import is_encrypted

        if not is_encrypted(path):
            return True, None
        kept = secrets.recall(path)
        if kept is not None:
            return True, kept
        dialog = PassphraseDialog(path, self._theme(), self._window)
        return (True, dialog.passphrase) if dialog.exec() else (False, None)

    def _tell(self, done: Purge) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, self.tr("Purged"), "", parent=self._window)
        words = self.tr("“{0}” was purged. Its hashes and dates stay, and who purged it, when and why.")
        box.setText(words.format(done.title))
        box.setInformativeText(
            self.tr("Backups, exported packs and exchange files are not reached: delete them where they lie.")
        )
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
