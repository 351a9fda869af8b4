"""Going on to another provision changes the words of the pane at once, and its picture in a frame of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.regulations.vocabulary import Severity
from clausemark.ui.coding.fields import SentenceField
from gui.coding.conftest import Bench


def drawn(bench: Bench, qtbot: QtBot) -> None:
    """Wait until the pane shows where the session is."""
    qtbot.waitUntil(lambda: not bench.pane.picture.is_due)


def says(bench: Bench) -> SentenceField:
    return bench.pane.says.findChildren(SentenceField)[0]


def test_the_words_of_the_next_provision_are_there_before_its_picture(bench: Bench, qtbot: QtBot) -> None:
    drawn(bench, qtbot)
    finding = bench.prepared_by_others()

    bench.session.show_provision(finding.target.provisions[0])

    assert bench.pane.picture.is_due
    assert not bench.pane.updatesEnabled()
    assert says(bench).text == bench.finding.judgement.what_it_says != ""
    drawn(bench, qtbot)
    assert bench.pane.updatesEnabled()


def test_a_late_picture_is_the_one_that_is_drawn_at_once(bench: Bench, qtbot: QtBot) -> None:
    finding = bench.prepared_by_others()
    bench.session.show_provision(finding.target.provisions[0])
    drawn(bench, qtbot)
    late = bench.pane.grab().toImage()

    bench.pane.refresh()

    assert bench.pane.grab().toImage() == late


def test_what_is_done_to_the_provision_shown_is_drawn_at_once(bench: Bench, qtbot: QtBot) -> None:
    drawn(bench, qtbot)

    bench.press(Qt.Key.Key_3)

    assert bench.finding.judgement.severity is Severity.MEDIUM
    assert not bench.pane.picture.is_due
    assert bench.pane.updatesEnabled()


def test_a_key_right_after_going_on_finds_the_pane_laid_out(bench: Bench, qtbot: QtBot) -> None:
    drawn(bench, qtbot)
    bench.session.step(1)
    due = [bench.pane.picture.is_due]

    bench.press(Qt.Key.Key_N)
    due.append(bench.pane.picture.is_due)

    assert due == [True, False]
    assert QApplication.focusWidget() is says(bench)


def test_a_pane_that_gets_other_room_before_its_picture_fills_it(bench: Bench, qtbot: QtBot) -> None:
    drawn(bench, qtbot)
    bench.session.step(1)

    bench.window.resize(480, 700)
    qtbot.waitUntil(lambda: bench.pane.width() > 400)

    assert not bench.pane.picture.is_due
    qtbot.waitUntil(lambda: says(bench).width() > 400)
