"""A bar of what is done of a whole."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar, QWidget


class DoneBar(QProgressBar):
    """Is drawn with everything else: Qt's own bar draws itself at once, and with it all that waits to be drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)

    def show_done(self, done: int, total: int) -> None:
        """Show how much is done of a total; a total of 0 is not known yet."""
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)
