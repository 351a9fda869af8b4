"""A dialog of pages, one of which shows a job under way; closing it stops that job first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from clausemark.ui.theme import Theme
from clausemark.ui.widgets.messages import InlineMessage
from clausemark.ui.widgets.progress import ProgressPanel


class JobDialog(QDialog):
    """A message above, a page at a time, and below the buttons that close it and that act."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = InlineMessage(theme, self)
        self._progress = ProgressPanel(self)
        self._running = QWidget(self)
        self._pages = QStackedWidget(self)

    def _lay_out(self, pages: Sequence[QWidget], close: QPushButton, act: QPushButton) -> None:
        """Put the parts together; `act` is what Enter does."""
        act.setProperty("kind", "primary")
        act.setDefault(True)
        middle = QVBoxLayout(self._running)
        middle.addStretch(1)
        middle.addWidget(self._progress)
        middle.addStretch(2)
        for page in (self._running, *pages):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addStretch(1)
        foot.addWidget(close)
        foot.addWidget(act)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._message)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    @property
    def message(self) -> str:
        """Return what the dialog says above its page, empty when it says nothing."""
        return self._message.text

    @property
    def _is_running(self) -> bool:
        return self._pages.currentWidget() is self._running

    def reject(self) -> None:
        """Close; what is under way is stopped first."""
        if self._is_running:
            self._progress.stop()
            return
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do as Escape does."""
        if self._is_running:
            self._progress.stop()
            event.ignore()
            return
        super().closeEvent(event)
