"""Commands: one table, keys that differ, keys that rest, keys that people change."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clausemark.ui.commands.actions import Commands, is_single
from clausemark.ui.commands.table import ASKING, COMMANDS
from clausemark.ui.settings import Settings
from clausemark.ui.settings_dialog import SettingsDialog
from clausemark.ui.theme import load_theme


def test_no_two_commands_have_the_same_key(commands: Commands) -> None:
    assert commands.conflicts({}) == {}


def test_every_command_says_what_it_does(commands: Commands) -> None:
    assert [spec.id for spec, action in commands if not action.text() or not action.statusTip()] == []


def test_words_that_ask_for_more_end_in_an_ellipsis_and_no_others(commands: Commands) -> None:
    marked = {spec.id for spec, action in commands if action.text().endswith("…")}

    assert marked == ASKING


def test_every_single_key_has_a_twin_for_text_fields() -> None:
    lonely = [
        spec.id
        for spec in COMMANDS
        if any(is_single(keys) for keys in spec.keys) and all(is_single(keys) for keys in spec.keys)
    ]

    assert lonely == []


@pytest.mark.parametrize(
    ("keys", "single"),
    [
        ("J", True),
        ("5", True),
        ("?", True),
        (".", True),
        ("Tab", True),
        ("F3", False),
        ("Ctrl+J", False),
        ("Alt+1", False),
    ],
)
def test_single_keys_are_told_from_others(keys: str, single: bool) -> None:
    assert is_single(keys) is single


def test_single_keys_can_be_switched_off(commands: Commands) -> None:
    commands.set_single_keys(on=False)

    assert commands["next"].shortcuts() == [QKeySequence("Ctrl+J")]


def test_a_letter_typed_into_a_field_is_no_command(app: QApplication, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    commands = Commands(window, load_theme("light"))
    commands.set_session_open(is_open=True)
    pressed: list[str] = []
    commands["next"].triggered.connect(lambda: pressed.append("next"))
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()

    QTest.keyClick(field, Qt.Key.Key_J)
    QTest.keyClick(field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)

    assert field.text() == "j"
    assert pressed == ["next"]


def test_changed_keys_are_kept_and_used(commands: Commands, app: QApplication, qtbot: QtBot) -> None:
    settings = Settings(app)
    dialog = SettingsDialog(settings, commands, load_theme("light"))
    qtbot.addWidget(dialog)
    dialog._editors["flag"].setKeySequence(QKeySequence("G"))

    with qtbot.waitSignal(dialog.applied):
        dialog._accept()
    commands.set_keys(settings.keys)

    assert commands["flag"].shortcuts()[0] == QKeySequence("G")
    assert QKeySequence("Ctrl+Shift+F") in commands["flag"].shortcuts()


def test_a_key_that_another_command_has_is_refused(commands: Commands, app: QApplication, qtbot: QtBot) -> None:
    settings = Settings(app)
    dialog = SettingsDialog(settings, commands, load_theme("light"))
    qtbot.addWidget(dialog)
    dialog._editors["flag"].setKeySequence(QKeySequence("J"))

    dialog._accept()

    assert settings.keys == {}
    assert "J" in dialog._message.text
