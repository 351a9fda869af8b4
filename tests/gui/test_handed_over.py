"""Paths handed over by a second start: taken at once, or when the dialog that is open is closed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from clausemark.ui.handed_over import HandedOver
from clausemark.ui.main_window import MainWindow
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme

WORKSPACE = Path("one.clausemark")


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Settings(app), load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def wanted(window: MainWindow) -> list[Path]:
    """Return the workspaces that were asked for, as they are."""
    found: list[Path] = []
    window.open_wanted.connect(found.append)
    return found


def opened(qtbot: QtBot, parent: MainWindow | QDialog) -> QDialog:
    dialog = QDialog(parent)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    return dialog


def test_what_is_handed_over_is_taken_at_once(window: MainWindow, wanted: list[Path]) -> None:
    HandedOver(window).take([WORKSPACE])

    assert wanted == [WORKSPACE]


def test_it_waits_until_the_last_dialog_is_closed(window: MainWindow, wanted: list[Path], qtbot: QtBot) -> None:
    below = opened(qtbot, window)
    above = opened(qtbot, below)
    handed = HandedOver(window)

    handed.take([WORKSPACE])
    told = window.status_line.currentMessage()
    above.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is below)
    handed.take([])
    before = list(wanted)
    below.accept()

    qtbot.waitUntil(lambda: wanted == [WORKSPACE])
    assert told.startswith("What you opened is shown as soon as")
    assert before == []
    assert window.status_line.currentMessage() == ""


def test_a_menu_that_is_open_is_closed_first(window: MainWindow, wanted: list[Path], qtbot: QtBot) -> None:
    menu = QMenu(window)
    menu.addAction("Something")
    menu.popup(window.rect().center())
    qtbot.waitUntil(menu.isVisible)

    HandedOver(window).take([WORKSPACE])

    assert not menu.isVisible()
    assert wanted == [WORKSPACE]
