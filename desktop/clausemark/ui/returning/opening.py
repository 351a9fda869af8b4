"""The ways to the page of legal's return: its commands, what is dropped, and how many conflicts wait."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from clausemark.services.changes import Change, Changed
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.returns.settling import open_conflicts
from clausemark.ui.desk_view import DeskView
from clausemark.ui.dropped import Dropped
from clausemark.ui.jobs import Job
from clausemark.ui.page_opening import PageOpening
from clausemark.ui.returning.page import ReturnPage
from clausemark.ui.session import Session

if TYPE_CHECKING:
    from clausemark.ui.main_window import MainWindow


class ReturnOpening(PageOpening):
    """Opens the page in the middle of the desk; `counted` carries how many conflicts are open."""

    counted = Signal(int)

    def __init__(self, session: Session, view: DeskView, page: ReturnPage, window: MainWindow) -> None:
        super().__init__(view, page)
        self._session = session
        self._page = page
        self._window = window
        commands = window.commands
        commands["return-workbook"].triggered.connect(self._ask)
        commands["legal-conflicts"].triggered.connect(self.show_conflicts)
        window.dropped.connect(self._take)
        page.left.connect(self.go_back)
        page.document_wanted.connect(view.show_page)
        session.changed.connect(self._hear)
        self._count()

    def show_conflicts(self) -> None:
        """Look at all conflicts that are open."""
        self.come()
        self._page.show_conflicts()

    def preview(self, path: Path) -> None:
        """Look at what taking a workbook in would do."""
        self.come()
        self._page.preview(path)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Return the workbook that legal edited"),
            "",
            self.tr("Workbooks (*.xlsx *.ods);;All files (*)"),
        )
        if name:
            self.preview(Path(name))

    def _take(self, drop: Dropped) -> None:
        if drop.workbooks:
            self.preview(drop.workbooks[0])

    def come(self) -> None:
        """Show the page, with the keyboard on it."""
        super().come()
        self._page.take_keyboard()

    def _hear(self, change: Change) -> None:
        if Changed.RETURNS in change.kinds:
            self._count()

    def _count(self) -> None:
        desk = self._session.desk

        def work(_: Progress, __: CancelToken) -> int:
            return len(open_conflicts(desk))

        job = Job(work)
        job.succeeded.connect(self._say)
        self._session.jobs.start(job)

    def _say(self, number: int) -> None:
        words = self.tr("Conflicts with legal ({0})").format(self._window.locale().toString(number))
        self._window.commands["legal-conflicts"].setText(words)
        self.counted.emit(number)
