"""The width of a pane beside pages of which some need its room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow


class KeptWidth(QObject):
    """Gives a pane the width back that the person left it at, once a page that took of it has gone.

    Qt takes from a pane what a wide page needs, and gives nothing back.
    """

    def __init__(self, desk: QMainWindow, dock: QDockWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._dock = dock
        self._liked = 0
        self._left = 0
        self._giving = self._timer(self._give_back)
        self._looking = self._timer(self._look)

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(act)
        return timer

    @property
    def busy(self) -> bool:
        """Tell whether the pane is being given its width."""
        return self._giving.isActive() or self._looking.isActive()

    def page_changes(self) -> None:
        """Hear that another page comes now."""
        if self.busy:
            return
        if self._dock.width() != self._left:
            self._liked = self._dock.width()
        self._giving.start()

    def _give_back(self) -> None:
        if self._dock.isVisible() and not self._dock.isFloating():
            self._desk.resizeDocks([self._dock], [self._liked], Qt.Orientation.Horizontal)
        self._looking.start()

    def _look(self) -> None:
        self._left = self._dock.width()
