"""The line at the bottom: what is saved, whether the source is as archived, which keys help now."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.icons import icon_picture
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.whole_hints import Hint, WholeHints

_HINTS = ("next", "previous", "severity-critical", "map", "note", "flag", "undo", "keys")
_WORTH = ("keys", "next", "map", "severity-critical", "previous", "note", "undo", "flag")
"""The hints from the one that stays longest, as it leads to all others, to the one that goes first."""


class StatusLine(QStatusBar):
    """Says nothing that was not done: the moment of saving comes from the workspace."""

    def __init__(self, commands: Commands, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.ensurePolished()  # else it is measured in another font, and all the window drawn again a pixel higher
        self._commands = commands
        self._picture = QLabel(self)
        self._saved = TextLabel("", "", self)
        self._source = TextLabel("", "", self)
        self._work = TextLabel("", "", self)
        self._hints = WholeHints(self)
        left = QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._picture)
        row.addWidget(self._saved)
        row.addSpacing(14)
        row.addWidget(self._source)
        row.addSpacing(14)
        row.addWidget(self._work)
        self.addWidget(left)
        self._right = QWidget(self)
        around = QHBoxLayout(self._right)
        around.setContentsMargins(0, 0, 10, 0)  # of a layout: a label loses its own with another style sheet
        around.addWidget(self._hints)
        self.addPermanentWidget(self._right, 1)
        self._hinting = False
        self.messageChanged.connect(self._give_room)
        commands.keys_changed.connect(self._renew_hints)
        self.set_theme(theme)
        self.clear_session()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._picture.setPixmap(icon_picture("circle-check", theme.success, 15, self.devicePixelRatioF()))

    def clear_session(self) -> None:
        """Say nothing of a workspace."""
        self._hinting = False
        for part in (self._picture, self._saved, self._source, self._work, self._right):
            part.hide()

    def show_open(self, *, read_only: bool) -> None:
        """Say that a workspace was opened; nothing has been saved yet."""
        self._picture.show()
        self._saved.show()
        self._saved.setText(self.tr("Open for reading only") if read_only else self.tr("All changes saved"))
        self._show_hints()

    def show_saved(self, moment: datetime) -> None:
        """Say when the last change was on disk; the moment is UTC and shown as the clock on the wall."""
        self._saved.setText(self.tr("All changes saved {0}").format(wall_clock(moment)))

    def show_source(self, words: str) -> None:
        """Say whether the archived bytes of the shown version have their hash."""
        self._source.setText(words)
        self._source.setVisible(bool(words))

    def show_work(self, words: str) -> None:
        """Say what is under way."""
        self._work.setText(words)
        self._work.setVisible(bool(words))

    def _renew_hints(self) -> None:
        if self._hinting:
            self._show_hints()

    def _show_hints(self) -> None:
        hints = []
        for name in _HINTS:
            keys = keys_text(self._commands[name].shortcut())
            if name == "severity-critical":
                hints.append(Hint(self.tr("1–5 severity"), _WORTH.index(name)))
            elif keys:
                hints.append(Hint(f"{keys} {self._commands[name].text()}", _WORTH.index(name)))
        self._hints.show_hints(hints)
        self._hinting = True
        self._give_room(self.currentMessage())

    def _give_room(self, words: str) -> None:
        """Leave the line to a passing message: Qt draws it only where no keys are told."""
        self._right.setVisible(self._hinting and not words)


def wall_clock(moment: datetime) -> str:
    """Return the time of day of a UTC moment as the clock on the wall shows it, with seconds."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))  # a named zone would first be looked up, for 10 ms
    return QLocale().toString(local.time(), "HH:mm:ss")
