"""What a person does in the window that goes on for a while: typing sentences, importing, taking back, verifying."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from benchmarks.window_driver import Driver

_SENTENCE = "The provider may end the service whenever it wishes, and nobody is told before it does so. "


def typing(driver: Driver) -> list[float]:
    """Return the time from each key of a sentence, typed in the coding pane, to its picture."""
    from clausemark.ui.coding.pane import CodingPane

    pane = driver.program.window.findChildren(CodingPane)[0]
    pane.acts.begin()
    pane.says.focus()
    field = QApplication.focusWidget()
    assert isinstance(field, QWidget)
    times = [driver.timed(lambda letter=letter: _press(field, letter)) for letter in _SENTENCE]
    driver.wait(lambda: True, 2_500)  # the pause after which the words are kept
    return times


def _press(field: QWidget, letter: str) -> None:
    key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_A
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))


def importing(driver: Driver, archive: Path) -> None:
    """Import a folder through the dialog and take it back, noting the stalls of each part."""
    from clausemark.ui.importing.dialog import ImportDialog

    dialog = ImportDialog(driver.session, driver.program.window)
    dialog.open()
    with driver.pulse.watching() as gaps:
        dialog.take([archive])
        driver.wait(lambda: not dialog.is_busy and dialog.import_button.isVisible())
    driver.note("import, recognising", gaps)
    with driver.pulse.watching() as gaps:
        dialog.import_button.click()
        driver.wait(lambda: not dialog.is_busy and driver.idle())
    driver.note("import", gaps)
    with driver.pulse.watching() as gaps:
        driver.session.undo.undo()
        driver.wait(driver.idle)
    driver.note("undo of an import", gaps)
    dialog.close()


def verifying(driver: Driver, pack: Path) -> None:
    """Verify a pack through the dialog, noting the stalls."""
    from clausemark.archive.clock import SystemClock
    from clausemark.ui.verifying.dialog import VerifyDialog

    dialog = VerifyDialog(driver.session.jobs, SystemClock(), driver.session.theme, driver.program.window)
    dialog.open()
    with driver.pulse.watching() as gaps:
        dialog.verify(pack)
        driver.wait(lambda: driver.idle() and dialog.report is not None)
        driver.wait(lambda: True, 400)  # the report is laid out a few checks a turn
    driver.note("verification", gaps)
    dialog.close()
