"""Tells the person that something came: by the desktop's notifications where there are any, else in the window."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

from clausemark.services.watching.overview import Looked
from clausemark.ui.telling import named
from clausemark.ui.when import short_date

_NAMED = 3
"""New versions that a notification names."""


class Notifier(QObject):
    """`told` carries every message, for the window itself; `opened` comes when the person follows a notification."""

    told = Signal(str)
    opened = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tray: QSystemTrayIcon | None = None

    def tell(self, found: Looked) -> None:
        """Say which documents have new versions; nothing where none has."""
        if not found.labels:
            return
        number = len(found.labels)
        title = self.tr("1 new version") if number == 1 else self.tr("{0} new versions").format(number)
        locale = QLocale()
        lines = [f"{each.document}, {short_date(locale, each.captured_at)}" for each in found.labels[:_NAMED]]
        if number > _NAMED:
            lines.append(self.tr("and {0} more").format(number - _NAMED))
        self.told.emit(named(title, "; ".join(lines)))
        tray = self._shown_tray()
        if tray is not None:
            tray.showMessage(title, "\n".join(lines), self._icon)

    def put_away(self) -> None:
        """Take the sign out of the desktop's tray."""
        if self._tray is not None:
            self._tray.hide()

    def _shown_tray(self) -> QSystemTrayIcon | None:
        """Return the sign in the tray that notifications hang on, None where the desktop has no place for it."""
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return None
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._icon, self)
            self._tray.setToolTip("Clausemark")
            self._tray.messageClicked.connect(self.opened)
            self._tray.activated.connect(self.opened)
        self._tray.show()
        return self._tray
