"""F6 leads from pane to pane and back to where the keyboard was; what is out of sight is passed over."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from clausemark.services.desk import Desk
from clausemark.ui.desk_view import DeskView
from clausemark.ui.main_window import MainWindow
from clausemark.ui.pane_cycle import go_on
from clausemark.ui.panes import make_view
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme

_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def view(app: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[DeskView]:
    settings = Settings(app)
    window = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(window)
    window.resize(1600, 900)
    window.show()
    session = window.show_desk(desk, partial(make_view, window=window, settings=settings))
    with desk.workspace.reading() as records:
        session.show_version(next(each.id for each in records.versions.all()))
    assert window.desk_view is not None
    window.desk_view.show_page()
    window.activateWindow()
    qtbot.waitUntil(lambda: not session.jobs.busy and not session.turns.busy)
    yield window.desk_view
    window.close()


def _names(view: DeskView) -> list[str]:
    """Return the panes in sight in the order in which F6 leads through them, the document among them."""
    names = {pane.widget: pane.name for pane in view._panes}
    return [names.get(each, "document") for each in view._areas() if each.isVisible()]


def _here(view: DeskView) -> str:
    names = {pane.widget: pane.name for pane in view._panes}
    focused = QApplication.focusWidget()
    areas = [each for each in view._areas() if focused is not None and (each is focused or each.isAncestorOf(focused))]
    return names.get(areas[0], "document") if areas else ""


def test_f6_goes_through_the_panes_in_sight_and_around(view: DeskView) -> None:
    places = []
    for _ in range(5):
        QTest.keyClick(view.window(), Qt.Key.Key_F6)
        places.append(_here(view))

    assert _names(view) == ["library", "document", "coding", "timeline"]
    assert len(set(places)) == 4
    at = _names(view).index(places[0])
    assert places == [_names(view)[(at + step) % 4] for step in range(5)]


def test_shift_f6_goes_back_to_what_had_the_keyboard(view: DeskView) -> None:
    QTest.keyClick(view.window(), Qt.Key.Key_F6)
    before = QApplication.focusWidget()
    QTest.keyClick(view.window(), Qt.Key.Key_F6)
    between = QApplication.focusWidget()

    QTest.keyClick(view.window(), Qt.Key.Key_F6, _SHIFT)

    assert between is not before
    assert QApplication.focusWidget() is before


def test_what_takes_no_keyboard_is_passed_over(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    areas = list[QWidget]()
    for inner in (QLineEdit(), QLabel("nothing"), QLineEdit()):
        area = QWidget(holder)
        QVBoxLayout(area).addWidget(inner)
        column.addWidget(area)
        areas.append(area)
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)

    areas[0].setFocus()
    assert go_on(areas, 1) is areas[2]
    assert go_on(areas, 1) is areas[0]
    assert go_on(areas, -1) is areas[2]
    assert go_on(areas[1:2], 1) is None
