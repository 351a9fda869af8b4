"""The hints of the status line go whole, the least worthy first."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from clausemark.ui.commands.actions import Commands
from clausemark.ui.status_line import StatusLine
from clausemark.ui.theme import load_theme
from clausemark.ui.widgets.whole_hints import Hint, WholeHints, fitting

HINTS = (Hint("J next", 1), Hint("F flag", 2), Hint("? all keys", 0))


@pytest.mark.parametrize(
    ("room", "left"),
    [
        (99, ["J next", "F flag", "? all keys"]),
        (32, ["J next", "F flag", "? all keys"]),
        (31, ["J next", "? all keys"]),
        (20, ["? all keys"]),
        (9, []),
    ],
)
def test_the_least_worthy_goes_first_and_whole(room: int, left: list[str]) -> None:
    assert fitting(HINTS, room, len) == left


def test_the_tool_tip_has_what_is_left_out(app: QApplication, qtbot: QtBot) -> None:
    label = WholeHints()
    qtbot.addWidget(label)
    label.show_hints(HINTS)
    label.show()
    label.resize(label.fontMetrics().horizontalAdvance("J next     ? all keys") + 1, 20)

    assert label.drawn() == "J next     ? all keys"
    assert "F flag" in label.toolTip()


def test_the_status_line_keeps_the_way_to_all_keys(commands: Commands, foreign: str, qtbot: QtBot) -> None:
    line = StatusLine(commands, load_theme("light"))
    qtbot.addWidget(line)
    line.show()
    line.show_open(read_only=False)
    (hints,) = line.findChildren(WholeHints)
    every = hints.text().split("     ")

    seen = []
    for width in range(1280, 400, -40):
        line.resize(width, 24)
        seen.append(hints.drawn().split("     "))

    assert all(set(each) <= {*every, ""} for each in seen)
    assert [each for each in seen if each != [""] and each[-1] != every[-1]] == []
    assert any(len(each) < len(every) for each in seen)


def test_the_status_line_is_as_high_when_it_is_made_as_it_is_shown(commands: Commands, qtbot: QtBot) -> None:
    window = QMainWindow()
    line = StatusLine(commands, load_theme("light"), window)
    line.show_open(read_only=False)
    window.setStatusBar(line)
    qtbot.addWidget(window)
    made = line.sizeHint().height()

    window.show()
    QApplication.sendEvent(line, QEvent(QEvent.Type.LayoutRequest))

    assert line.sizeHint().height() == made
