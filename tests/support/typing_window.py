"""A window in which somebody types and exports without end, until it is killed; for the campaign of kills.

`python -m support.typing_window WORKSPACE PACK`: says `saved N` with the last sequence of the ledger whenever the
screen would say that something is saved, and `typed WORDS` with what is in the field after every key.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from itertools import count
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from clausemark.app import Application, Program
from clausemark.archive.clock import SystemClock
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.exporting.dialog import ExportDialog
from clausemark.ui.fonts import load_fonts
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings

_PAUSE = 15
"""Milliseconds between two keys."""


class Typist:
    """Types a sentence about one provision after the other, and lets a pack be written meanwhile."""

    def __init__(self, session: Session, pane: CodingPane) -> None:
        self._session = session
        self._pane = pane
        self._keys = count()
        self._timer = QTimer()
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._press)
        session.saved.connect(self._tell)

    def begin(self) -> None:
        """Begin on the first provision."""
        self._pane.setFocus()
        self._timer.start()

    def _press(self) -> None:
        at = next(self._keys) % 12
        focused = QApplication.focusWidget() or self._pane
        if at == 0:
            self._session.step(1)
            self._pane.setFocus()
            QTest.keyClick(self._pane, Qt.Key.Key_3)
        elif at == 1:
            QTest.keyClick(self._pane, Qt.Key.Key_N)
        elif at == 11:
            QTest.keyClick(focused, Qt.Key.Key_Escape)
        else:
            QTest.keyClicks(focused, "abcdefghij"[at - 2])
            if isinstance(focused, SentenceField):
                print(f"typed {focused.toPlainText()}", flush=True)  # noqa: T201  # what the campaign reads

    def _tell(self) -> None:
        with self._session.desk.workspace.reading() as view:
            sequence, _ = view.ledger.head()
        print(f"saved {sequence}", flush=True)  # noqa: T201  # what the campaign reads


def _export(program: Program, target: Path, then: Callable[[], None]) -> None:
    program.window.commands["export"].trigger()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, ExportDialog))
    place = next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == "Write to")
    place.clear()
    QTest.keyClicks(place, str(target))
    waiting = QTimer(dialog)
    waiting.setInterval(100)

    def click() -> None:
        if dialog.export_button.isEnabled() and not dialog.is_busy:
            waiting.stop()
            QTest.mouseClick(dialog.export_button, Qt.MouseButton.LeftButton)
            dialog.hide()
            program.window.activateWindow()
            then()

    waiting.timeout.connect(click)
    waiting.start()


def main() -> int:
    """Type until killed."""
    workspace, pack = map(Path, sys.argv[1:3])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(workspace.parent))
    app = Application(["clausemark"])
    settings = Settings(app)
    settings.actor = "Sample Officer T. Penn"
    load_fonts()
    program = Program(app, settings, SystemClock())
    program.window.show()
    program.open(workspace)
    session = program.window.session
    assert session is not None
    with session.desk.workspace.reading() as view:
        session.show_version(next(view.versions.all()).id)
    typist = Typist(session, program.window.findChildren(CodingPane)[0])
    QTimer.singleShot(0, lambda: _export(program, pack, typist.begin))
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
