"""Choices that have no label are told apart by a screen reader."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from clausemark.ui.widgets.choices import name_choice


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the name itself is read")
def test_what_a_choice_is_for_is_read_beside_what_is_chosen(app: QApplication, qtbot: QtBot) -> None:
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItem("legal.xlsx")

    name_choice(box, "Which return is shown")

    read = QAccessible.queryAccessibleInterface(box)
    said = {read.text(QAccessible.Text.Name), read.text(QAccessible.Text.Description)}
    assert said == {"legal.xlsx", "Which return is shown"}
