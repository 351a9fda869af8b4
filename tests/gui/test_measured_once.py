"""What is measured once for many layouts is measured anew when it changed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import TextLabel

WORDS = "You may end the service at any time, and nobody is told before it does so."
WIDTH = 160


@pytest.fixture
def label(app: QApplication, qtbot: QtBot) -> TextLabel:
    made = TextLabel(WORDS, "small")
    made.setWordWrap(True)
    qtbot.addWidget(made)
    made.show()
    return made


def measured(label: TextLabel) -> int:
    """Return the height that Qt measures now."""
    return QLabel.heightForWidth(label, WIDTH)


def test_the_lines_of_a_label_are_broken_once_for_a_width(label: TextLabel, monkeypatch: pytest.MonkeyPatch) -> None:
    first = label.heightForWidth(WIDTH)
    monkeypatch.setattr(QLabel, "heightForWidth", lambda *_: -1)

    assert label.heightForWidth(WIDTH) == first
    assert label.heightForWidth(WIDTH // 2) == -1


def test_a_label_is_as_high_as_its_new_words_ask_for(label: TextLabel) -> None:
    before = label.heightForWidth(WIDTH)

    label.setText(" ".join([WORDS] * 3))

    assert label.heightForWidth(WIDTH) == measured(label) > before


def test_a_label_is_as_high_as_another_font_asks_for(label: TextLabel) -> None:
    before, font = label.heightForWidth(WIDTH), label.font()
    font.setPointSizeF(font.pointSizeF() * 2 if font.pointSizeF() > 0 else 24)

    label.setFont(font)

    assert label.heightForWidth(WIDTH) == measured(label) > before


def test_a_label_is_as_high_as_another_style_sheet_asks_for(label: TextLabel) -> None:
    before = label.heightForWidth(WIDTH)

    label.setStyleSheet("QLabel { font-size: 30px; padding: 20px; }")

    assert label.heightForWidth(WIDTH) == measured(label) > before


def test_a_label_that_was_measured_before_its_style_came_has_the_height_of_its_style(
    app: QApplication, qtbot: QtBot
) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setStyleSheet("QLabel#small { font-size: 30px; padding: 20px; }")
    label = TextLabel(WORDS, "small", around)
    label.setWordWrap(True)

    height = label.heightForWidth(WIDTH)
    around.show()

    assert height == measured(label)


def test_what_flows_is_as_high_as_what_is_in_it_asks_for(app: QApplication, qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    flow = FlowLayout(around)
    buttons = [QPushButton(f"Category {at}", around) for at in range(3)]
    for each in buttons:
        flow.addWidget(each)
    around.show()
    narrow = buttons[0].sizeHint().width() + 4
    three = flow.heightForWidth(narrow)

    buttons[2].hide()
    two = flow.heightForWidth(narrow)
    buttons[2].show()

    assert flow.heightForWidth(narrow) == three > two > flow.heightForWidth(4 * narrow)
