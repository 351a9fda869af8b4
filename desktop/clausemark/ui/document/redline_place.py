"""Where the redline stands: in its tab, or in a window of its own on a second monitor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.messages import EmptyState


class RedlinePlace(QWidget):
    """Holds the redline, or says that it is elsewhere; `moved` tells that it went or came back."""

    moved = Signal()

    def __init__(self, theme: Theme, redline: RedlinePage, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._redline = redline
        self._commands = commands
        self._window: RedlineWindow | None = None
        self._away = EmptyState(
            theme,
            "picture-in-picture-2",
            self.tr("The redline is in its own window"),
            self.tr("It follows the version that is shown here."),
            self.tr("Bring it back"),
        )
        self._away.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(redline, 1)
        self._column.addWidget(self._away, 1)
        self._away.acted.connect(self.toggle)

    @property
    def detached(self) -> bool:
        """Tell whether the redline is in a window of its own."""
        return self._window is not None

    @property
    def detached_window(self) -> RedlineWindow | None:
        """Return the window of its own, None while the redline is in its tab."""
        return self._window

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._away.set_theme(theme)

    def toggle(self) -> None:
        """Put the redline into a window of its own, or bring it back."""
        if self._window is not None:
            self._window.close()
            return
        self._redline.detached = True
        self._window = RedlineWindow(self._redline, self._commands, self)
        self._window.closed.connect(self._bring_back)
        self._away.show()
        self._window.show()
        self.moved.emit()

    def _bring_back(self) -> None:
        window, self._window = self._window, None
        self._redline.detached = False
        self._away.hide()
        self._column.insertWidget(0, self._redline, 1)
        self._redline.show()
        if window is not None:
            window.deleteLater()
        self.moved.emit()


class RedlineWindow(QMainWindow):
    """The redline in a window of its own, with the keys of the desk; `closed` comes when it gave it back.

    It belongs to the place that it came from, and goes with it.
    """

    closed = Signal()

    def __init__(self, redline: RedlinePage, commands: Commands, place: QWidget) -> None:
        super().__init__(place, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Redline – Clausemark"))
        self.resize(place.size().expandedTo(self.minimumSizeHint()))
        self.setCentralWidget(redline)
        self.addActions([action for _, action in commands])
        redline.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the redline back."""
        redline = self.takeCentralWidget()
        if redline is not None:
            redline.setParent(None)
        self.closed.emit()
        super().closeEvent(event)
