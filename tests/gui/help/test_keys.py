"""The overview of all keys: true, and in the colours of the theme."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clausemark.ui.commands.actions import Commands
from clausemark.ui.help.keys import KeysDialog
from clausemark.ui.theme import load_theme


def test_it_lists_every_command_with_the_keys_that_a_person_prefers(commands: Commands, qtbot: QtBot) -> None:
    commands.set_keys({"map": ("Ctrl+Alt+Q",)})

    dialog = KeysDialog(commands, load_theme("light"))
    qtbot.addWidget(dialog)

    told = [each.text() for each in dialog.findChildren(QLabel)]
    assert {action.text() for _, action in commands} <= set(told)
    assert told[told.index("Add mapping") + 1] == "Ctrl+Alt+Q"


def test_it_follows_the_theme(commands: Commands, qtbot: QtBot) -> None:
    light, dark = load_theme("light"), load_theme("dark")
    dialog = KeysDialog(commands, light)
    qtbot.addWidget(dialog)

    dialog.set_theme(dark)

    sheets = [each.styleSheet() for each in dialog.findChildren(QLabel) if "color" in each.styleSheet()]
    assert sheets
    assert all(dark.accent in sheet and light.accent not in sheet for sheet in sheets)


def test_it_is_no_larger_than_its_screen_and_cuts_no_name_there(commands: Commands, qtbot: QtBot) -> None:
    dialog = KeysDialog(commands, load_theme("light"))
    qtbot.addWidget(dialog)
    dialog.show()

    room = dialog.screen().availableSize()
    named = [each for each in dialog.findChildren(QLabel) if each.wordWrap()]
    assert dialog.width() < room.width() < 1180
    assert dialog.height() < room.height()
    qtbot.waitUntil(lambda: all(each.height() >= each.heightForWidth(each.width()) for each in named))
