"""Paths that a second start, or the desktop, hands to the window that is open."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from clausemark.ui.dropped import sorted_drop
from clausemark.ui.main_window import MainWindow


class HandedOver(QObject):
    """Does with paths what is done when they are dropped, once no dialog is open.

    A dialog is answered first: another workspace would take what it works on away from under it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Path] = []

    def take(self, paths: Sequence[Path]) -> None:
        """Bring the window to the front, and take paths if there are any."""
        self._window.present()
        self._waiting += paths
        if self._waiting:
            self._go_on()

    def take_one(self, path: Path) -> None:
        """Take one path."""
        self.take((path,))

    def _go_on(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            words = self.tr("What you opened is shown as soon as the dialog is closed.")
            self._window.status_line.showMessage(words)
            dialog.finished.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
            dialog.raise_()
            dialog.activateWindow()
            return
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        paths, self._waiting = self._waiting, []
        self._window.status_line.clearMessage()
        if paths:
            self._window.take(sorted_drop(paths))
