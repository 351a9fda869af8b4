"""The settings without a mouse: Tab goes through each page as it is read, and out of it again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from clausemark.ui.commands.actions import Commands
from clausemark.ui.settings import Settings
from clausemark.ui.settings_dialog import SettingsDialog
from clausemark.ui.theme import load_theme


@pytest.fixture
def dialog(app: QApplication, commands: Commands, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(Settings(app), commands, load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def walked(dialog: SettingsDialog, first: QWidget, presses: int) -> list[QWidget]:
    """Return where the keyboard is after each Tab."""
    first.setFocus()
    found = []
    for _ in range(presses):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        found.append(dialog.focusWidget())
    return found


def test_the_button_of_files_comes_right_after_what_stands_above_it(dialog: SettingsDialog) -> None:
    theme = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Theme")

    reached = walked(dialog, theme, 3)

    assert isinstance(reached[-1], QPushButton)
    assert reached[-1].text() == "Open workspaces with a double click"


def test_tab_leaves_the_table_of_keys_for_the_keys_and_then_for_the_buttons(dialog: SettingsDialog) -> None:
    tabs, table = dialog.findChild(QTabWidget), dialog.findChild(QTableWidget)
    assert isinstance(tabs, QTabWidget)
    assert isinstance(table, QTableWidget)
    tabs.setCurrentIndex(1)

    reached = walked(dialog, table, table.rowCount() + 1)

    assert reached[0].accessibleName().startswith("Key of ")
    assert isinstance(reached[-1], QPushButton)
    assert reached[-1].text() == "Keys as they were shipped"
