"""The ways to help: all keys, the laws of the catalogue, the manual, and what the program is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from clausemark.archive.clock import Clock
from clausemark.assets import manual_text
from clausemark.ui.help.about import AboutDialog
from clausemark.ui.help.keys import KeysDialog
from clausemark.ui.help.texts import TextDialog
from clausemark.ui.main_window import MainWindow
from clausemark.ui.settings import Settings
from clausemark.ui.theme import Theme


class HelpOpening(QObject):
    """Opens a dialog for each command of help; `law_imported` says that the catalogue has more than before."""

    law_imported = Signal()

    def __init__(self, window: MainWindow, settings: Settings, clock: Clock, theme: Callable[[], Theme]) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._clock = clock
        self._theme = theme
        for name, act in (
            ("keys", self._show_keys),
            ("laws", self._show_laws),
            ("manual", self._show_manual),
            ("about", self._show_about),
        ):
            window.commands[name].triggered.connect(act)

    def _show_keys(self) -> None:
        dialog = KeysDialog(self._window.commands, self._theme(), self._window)
        self._window.theme_changed.connect(dialog.set_theme)
        _open(dialog)

    def _show_laws(self) -> None:
        from clausemark.ui.help.laws import LawsDialog

        dialog = LawsDialog(self._settings.actor, self._clock, self._theme(), self._window)
        dialog.imported.connect(self.law_imported)
        self._window.theme_changed.connect(dialog.set_theme)
        _open(dialog)

    def _show_manual(self) -> None:
        _open(TextDialog(self.tr("Manual"), manual_text(), self._theme(), markdown=True, parent=self._window))

    def _show_about(self) -> None:
        _open(AboutDialog(self._theme(), self._window))


def _open(dialog: QDialog) -> None:
    """Show a dialog over the window; Qt deletes it when it is closed."""
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
