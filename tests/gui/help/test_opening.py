"""The commands of help lead to their dialogs, which follow the theme of the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from clausemark.archive.clock import SystemClock
from clausemark.ui.help.about import AboutDialog
from clausemark.ui.help.keys import KeysDialog
from clausemark.ui.help.opening import HelpOpening
from clausemark.ui.help.texts import TextDialog
from clausemark.ui.main_window import MainWindow
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    settings, theme = Settings(app), load_theme("light")
    made = MainWindow(settings, theme)
    qtbot.addWidget(made)
    made.show()
    HelpOpening(made, settings, SystemClock(), lambda: theme)
    yield made
    made.close()


@pytest.mark.parametrize(("command", "kind"), [("keys", KeysDialog), ("manual", TextDialog), ("about", AboutDialog)])
def test_a_command_of_help_opens_its_dialog(window: MainWindow, command: str, kind: type[QDialog]) -> None:
    window.commands[command].trigger()

    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    assert isinstance(dialog, kind)
    dialog.close()


def test_the_keys_follow_a_theme_that_is_chosen_meanwhile(window: MainWindow) -> None:
    dark = load_theme("dark")
    window.commands["keys"].trigger()

    window.set_theme(dark)

    dialog = window.findChild(KeysDialog)
    assert isinstance(dialog, KeysDialog)
    assert any(dark.accent in each.styleSheet() for each in dialog.findChildren(QLabel))
    dialog.close()


@pytest.mark.usefixtures("german")
def test_what_the_check_of_the_installation_saw_is_said_in_the_language_of_the_window(
    app: QApplication, qtbot: QtBot
) -> None:
    dialog = AboutDialog(load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()
    check = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Installation prüfen")

    check.click()
    qtbot.waitUntil(check.isEnabled, timeout=60_000)

    words = "\n".join(each.text() for each in dialog.findChildren(QLabel))
    assert "Katalog: 47 Rechtsakte" in words
    assert "Datenbank: ein verschlüsselter Arbeitsbereich wurde angelegt" in words
    assert dialog.focusWidget() is check


def test_tab_leaves_the_manual_for_the_search_and_the_way_out(window: MainWindow) -> None:
    window.commands["manual"].trigger()
    dialog = window.findChild(TextDialog)
    assert isinstance(dialog, TextDialog)
    pages, find = dialog.findChild(QTextBrowser), dialog.findChild(QLineEdit)
    assert dialog.focusWidget() is pages

    QTest.keyClick(pages, Qt.Key.Key_Tab)

    assert dialog.focusWidget() is find
    dialog.close()
