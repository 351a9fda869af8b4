"""The document in a window of its own, for a second monitor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from clausemark.ui.commands.actions import Commands


class DetachedDocument(QMainWindow):
    """The document in a window of its own, with the keys of the desk; `closed` comes when it gave it back."""

    closed = Signal()

    def __init__(self, document: QWidget, commands: Commands, desk: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Document – Clausemark"))
        self.resize(desk.size())
        self.setCentralWidget(document)
        self.addActions([action for _, action in commands])
        document.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the document back."""
        document = self.takeCentralWidget()
        if document is not None:
            document.setParent(None)
        self.closed.emit()
        super().closeEvent(event)
