"""The commands that take review files in and copy the workspace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from clausemark.services.changes import Change, Changed
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.records.results_dialog import ReviewResultsDialog

if TYPE_CHECKING:
    from clausemark.services.review_files import ReviewResult
    from clausemark.ui.main_window import MainWindow
    from clausemark.ui.session import Session

_REVIEWED = Changed.FINDINGS | Changed.DISSENTS | Changed.OPEN_ITEMS | Changed.COMPARISONS | Changed.PEOPLE


class RecordErrands(QObject):
    """Imports review files and backs up the open workspace, each beside the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.commands["import-reviews"].triggered.connect(self._ask_reviews)
        window.commands["backup"].triggered.connect(self._ask_backup)

    def _ask_reviews(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import review files"),
            "",
            self.tr("Review and comparison files (*.json);;All files (*)"),
        )
        if names:
            self.import_reviews([Path(each) for each in names])

    def import_reviews(self, files: Sequence[Path]) -> None:
        """Take review files in and show what became of each part."""
        session = self._window.session
        if session is None:
            return
        desk = session.desk

        def work(progress: Progress, cancel: CancelToken) -> list[ReviewResult]:
            from clausemark.services.review_files import import_review_files

            results = []
            progress.start(0, "parts")
            for done, result in enumerate(import_review_files(desk, list(files)), 1):
                cancel.checkpoint()
                results.append(result)
                progress.advance(done, result.finding)
            return results

        job = Job(work)
        job.succeeded.connect(self._show_results)
        job.failed.connect(self._window.refuse)
        self._start(session, job, self.tr("Importing review files…"))

    def _show_results(self, results: Sequence[ReviewResult]) -> None:
        session = self._window.session
        if session is not None and any(each.status == "accepted" for each in results):
            session.announce(Change(_REVIEWED, session.desk.clock.now()))
        ReviewResultsDialog(results, self._window).exec()

    def _ask_backup(self) -> None:
        session = self._window.session
        if session is None:
            return
        path = session.desk.workspace.path
        proposed = path.with_name(f"{path.stem} {session.desk.clock.now():%Y-%m-%d}.backup.clausemark")
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Back up workspace"), str(proposed), self.tr("Workspaces (*.clausemark)")
        )
        if name:
            self.back_up(session, Path(name))

    def back_up(self, session: Session, target: Path) -> None:
        """Copy the open workspace; an encrypted one stays so, under the same passphrase."""

        def work(progress: Progress, cancel: CancelToken) -> Path:  # noqa: ARG001  # one step, made whole or not at all
            session.desk.workspace.back_up(target)
            return target

        job = Job(work)
        job.succeeded.connect(self._backed_up)
        job.failed.connect(self._window.refuse)
        self._start(session, job, self.tr("Backing up…"))

    def _backed_up(self, target: Path) -> None:
        self._window.status_line.showMessage(self.tr("Backed up to {0}, and the copy checked").format(target), 10_000)

    def _start(self, session: Session, job: Job, words: str) -> None:
        line = self._window.status_line
        line.show_work(words)
        job.finished.connect(lambda: line.show_work(""))
        session.jobs.start(job)
