"""Verifies a pack folder, its ZIP, a PDF alone or a workspace, and shows the report; nothing is changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.clock import Clock
from clausemark.errors import ClausemarkError
from clausemark.services import secrets
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.verifying import is_workspace
from clausemark.services.verifying_apart import verify_exported_apart, verify_workspace_apart
from clausemark.store.workspace import is_encrypted
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.start.passphrase import PassphraseDialog
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.verifying.report_view import ReportView
from clausemark.ui.verifying.verdict import VerdictHead
from clausemark.ui.verifying.wording import check_name
from clausemark.ui.widgets.drops import dropped_paths
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import EmptyState, InlineMessage
from clausemark.ui.widgets.progress import ProgressPanel
from clausepack.report import Report


class VerifyDialog(QDialog):
    """Works without an open workspace; `jobs` outlives the dialog, so that it can be closed at any time."""

    def __init__(self, jobs: JobRunner, clock: Clock, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._clock = clock
        self._theme = theme
        self._path: Path | None = None
        self._job: Job | None = None
        self._message = InlineMessage(theme, self)
        self._head = VerdictHead(theme, self)
        self._progress = ProgressPanel(self)
        self._report = ReportView(theme, self)
        self._empty = EmptyState(
            theme,
            "shield-check",
            self.tr("Drop a pack or a workspace here"),
            self.tr(
                "A pack folder, its ZIP, its PDF alone, or a workspace file. It is checked offline, and nothing in it"
                " is changed."
            ),
        )
        self._under_way = QWidget(self)
        self._pages = QStackedWidget(self)
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._copy = QPushButton(self.tr("Copy report"), self)
        self._close = QPushButton(self.tr("Done"), self)
        self._build()
        self._choose.clicked.connect(self._ask)
        self._copy.clicked.connect(self._copy_report)
        self._close.clicked.connect(self.accept)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Verify"))
        self.setAcceptDrops(True)
        size_to(self, 760, 660)
        self._progress.hide()
        self._copy.setEnabled(False)
        self._close.setProperty("kind", "primary")
        for page in (self._empty, self._under_way, self._report):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._choose)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        for part in (self._message, self._head, self._progress):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    @property
    def report(self) -> Report | None:
        """Return the report that is shown, None before the first."""
        return self._report.report

    @property
    def verdict(self) -> str:
        """Return the sentence over the report."""
        return self._head.sentence

    @property
    def message(self) -> str:
        """Return what the dialog says above, empty when it says nothing."""
        return self._message.text

    def verify(self, path: Path) -> None:
        """Check what lies under a path; a workspace with a passphrase is asked for it."""
        if self._job is not None:
            return
        self._message.hide()
        try:
            workspace = is_workspace(path)
            passphrase = self._passphrase(path) if workspace and is_encrypted(path) else ""
        except ClausemarkError as error:
            self._message.say(told(error.message))
            return
        if passphrase is None:
            return
        self._path = path
        clock = self._clock

        def work(progress: Progress, cancel: CancelToken) -> Report:
            if workspace:
                return verify_workspace_apart(path, passphrase or None, clock, progress, cancel)
            return verify_exported_apart(path, progress, cancel)

        self._begin(path)
        self._job = Job(work)
        self._progress.watch(self._job, self.tr("Checking"))
        self._job.succeeded.connect(self._show)
        self._job.failed.connect(self._failed)
        self._job.cancelled.connect(self._stopped)
        self._job.finished.connect(self._over)
        self._jobs.start_once_drawn(self._job)

    def _passphrase(self, path: Path) -> str | None:
        kept = secrets.recall(path)
        if kept is not None:
            return kept
        dialog = PassphraseDialog(path, self._theme, self)
        return dialog.passphrase if dialog.exec() else None

    def _begin(self, path: Path) -> None:
        self._head.show_begun(path)
        self._progress.show()
        self._pages.setCurrentWidget(self._under_way)  # what was checked before says nothing of this one
        self._choose.setEnabled(False)
        self._copy.setEnabled(False)

    def _show(self, report: Report) -> None:
        if self._path is not None:
            self._head.show_report(self._path, report)
        self._report.show_report(report)
        self._pages.setCurrentWidget(self._report)
        self._copy.setEnabled(True)

    def _failed(self, error: ClausemarkError) -> None:
        self._say_instead(told(error.message), "danger")

    def _stopped(self) -> None:
        self._say_instead(self.tr("Stopped. Nothing is known of it yet; start again to have it checked."), "info")

    def _say_instead(self, words: str, kind: str) -> None:
        """Say why there is no report, and show none."""
        self._head.hide()
        self._pages.setCurrentWidget(self._empty)
        self._message.say(words, kind)

    def _over(self) -> None:
        self._job = None
        self._progress.hide()
        self._choose.setEnabled(True)

    def _ask(self) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("A pack folder…"), self._ask_for_folder)
        menu.addAction(self.tr("A ZIP, a PDF or a workspace…"), self._ask_for_file)
        menu.exec(self._choose.mapToGlobal(self._choose.rect().bottomLeft()))

    def _ask_for_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Pack folder to verify"))
        if name:
            self.verify(Path(name))

    def _ask_for_file(self) -> None:
        kinds = self.tr("Packs and workspaces (*.zip *.pdf *.clausemark);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("ZIP, PDF or workspace to verify"), "", kinds)
        if name:
            self.verify(Path(name))

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        self._message.say(self.tr("The report is on the clipboard."), "success")

    def as_text(self) -> str:
        """Return the report as lines of text."""
        report = self._report.report
        if report is None:
            return ""
        state = {True: self.tr("holds"), False: self.tr("FAILS")}
        lines = [f"{self._path}", self.verdict, ""]
        lines += [named(f"{state[each.ok]}  {check_name(each.name)}", told(each.detail)) for each in report.checks]
        lines += ["", self.tr("Not checked:"), *(f"- {told(each)}" for each in report.not_checked)]
        return "\n".join(lines)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for part in (self._message, self._head, self._report, self._empty):
            part.set_theme(theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one pack or workspace."""
        if len(dropped_paths(event.mimeData())) == 1 and self._job is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped."""
        event.acceptProposedAction()
        self.verify(dropped_paths(event.mimeData())[0])
