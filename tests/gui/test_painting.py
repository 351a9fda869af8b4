"""Every painter ends with the drawing that it was made for, whoever still holds on to it."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from types import FrameType

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark import ui
from clausemark.ui.widgets.labels import ElidedLabel

SOURCES = sorted(Path(str(ui.__file__)).parent.rglob("*.py"))


def painters_made(tree: ast.AST) -> set[int]:
    """Return the lines in which a painter is made."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    return {call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "QPainter"}


def painters_ended(tree: ast.AST) -> set[int]:
    """Return the lines in which a painter is made that a `with` ends."""
    blocks = (node for node in ast.walk(tree) if isinstance(node, ast.With))
    return {item.context_expr.lineno for block in blocks for item in block.items}


def test_no_painter_is_left_to_the_end_of_its_last_reference() -> None:
    """A frame that somebody holds, such as the trace of an error, would keep it, and Qt then ends the program."""
    trees = {source.name: ast.parse(source.read_text(encoding="utf-8")) for source in SOURCES}

    left = [name for name, tree in trees.items() if painters_made(tree) - painters_ended(tree)]

    assert any(painters_made(tree) for tree in trees.values())
    assert left == []


def test_a_painter_that_is_held_on_to_draws_no_more(app: QApplication, qtbot: QtBot) -> None:
    held: list[QPainter] = []

    def hold(frame: FrameType, event: str, _: object) -> None:
        if event == "return" and frame.f_code.co_name == "paintEvent":
            held.append(frame.f_locals["painter"])

    label = ElidedLabel("some words that are longer than the room for them")
    qtbot.addWidget(label)
    label.resize(60, 20)

    sys.setprofile(hold)
    label.grab()
    sys.setprofile(None)

    assert held
    assert not any(painter.isActive() for painter in held)


def test_words_that_are_cut_stay_within_the_margins(app: QApplication, qtbot: QtBot) -> None:
    label = ElidedLabel("WWWWWWWWWWWWWWWWWWWWWWWW")
    qtbot.addWidget(label)
    label.setContentsMargins(0, 0, 20, 0)
    label.resize(80, 20)

    picture = label.grab().toImage()

    inked = [x for x in range(80) for y in range(20) if picture.pixelColor(x, y) != picture.pixelColor(79, 0)]
    assert inked
    assert max(inked) < 60
