"""Words are found, counted and stepped through in the page, and the bar gives the keyboard back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.pane import DocumentPane


def typed(qtbot: QtBot, pane: DocumentPane, commands: Commands, words: str) -> QLineEdit:
    commands["find"].trigger()
    field = pane.find_bar.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(words)
    qtbot.waitUntil(lambda: bool(pane.find_bar.finds))
    return field


def test_finds_are_counted_and_enter_goes_on(
    qtbot: QtBot, pane: DocumentPane, shown: ShownVersion, commands: Commands
) -> None:
    field = typed(qtbot, pane, commands, "you")
    first = pane.find_bar.current

    QTest.keyClick(field, Qt.Key.Key_Return)

    found = len(pane.find_bar.finds)
    assert found == shown.text.casefold().count("you")
    assert pane.find_bar.current == first + 1
    assert pane.find_bar.count_text() == f"{first + 2} of {found}"
    start = pane.find_bar.finds[first + 1][0]
    assert pane.view.viewport().rect().contains(pane.view.caret_rect(start).center().toPoint())


def test_before_the_first_find_comes_the_last(
    qtbot: QtBot, pane: DocumentPane, shown: ShownVersion, commands: Commands
) -> None:
    typed(qtbot, pane, commands, "you")

    commands["find-previous"].trigger()

    assert pane.find_bar.current == len(pane.find_bar.finds) - 1


def test_the_find_stays_selected_when_the_bar_is_closed(
    qtbot: QtBot, pane: DocumentPane, shown: ShownVersion, commands: Commands
) -> None:
    field = typed(qtbot, pane, commands, "you")

    QTest.keyClick(field, Qt.Key.Key_Escape)

    assert pane.find_bar.isHidden()
    assert pane.view.selected_text().casefold() == "you"


def test_what_is_not_there_is_said(qtbot: QtBot, pane: DocumentPane, shown: ShownVersion, commands: Commands) -> None:
    field = typed(qtbot, pane, commands, "you")

    field.setText("zyzzyva")
    qtbot.waitUntil(lambda: not pane.find_bar.finds)

    assert pane.find_bar.count_text() == "No match"
