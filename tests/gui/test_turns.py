"""Work in slices: one piece a turn, the last word under a name, nothing after the end."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from clausemark.ui.turns import Turns

pytestmark = pytest.mark.usefixtures("qapp")


def test_nothing_is_done_in_the_turn_in_which_it_is_put() -> None:
    turns, done = Turns(), list[str]()

    turns.put("archive", partial(done.append, "archive"))

    assert done == []
    assert turns.busy


def test_each_piece_has_a_turn_of_its_own(qtbot: QtBot) -> None:
    turns, waiting = Turns(), list[bool]()
    turns.put("first", lambda: waiting.append(turns.busy))
    turns.put("second", lambda: waiting.append(turns.busy))

    qtbot.waitUntil(lambda: len(waiting) == 2)

    assert waiting == [True, False]


def test_what_became_due_during_a_piece_comes_before_the_next(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    beside = QTimer()
    beside.setSingleShot(True)
    beside.setInterval(0)
    beside.timeout.connect(partial(done.append, "beside"))

    def first() -> None:
        done.append("first")
        beside.start()

    turns.put("first", first)
    turns.put("second", partial(done.append, "second"))
    qtbot.waitUntil(lambda: len(done) == 3)

    assert done == ["first", "beside", "second"]


def test_what_is_put_first_comes_before_all_that_waits(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("archive", partial(done.append, "archive"))
    turns.put("page", partial(done.append, "stale"))

    turns.put("page", partial(done.append, "page"), first=True)
    qtbot.waitUntil(lambda: not turns.busy)

    assert done == ["page", "archive"]


def test_a_piece_that_fails_does_not_hold_up_the_next(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()

    def fails() -> None:
        raise ValueError("not today")

    turns.put("first", fails)
    turns.put("second", partial(done.append, "second"))
    with qtbot.captureExceptions() as failures:
        qtbot.waitUntil(lambda: bool(done))

    assert (done, len(failures)) == (["second"], 1)


def test_what_is_put_later_under_a_name_takes_the_place_of_what_waits(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("archive", partial(done.append, "stale"))
    turns.put("archive", partial(done.append, "shown"))

    qtbot.waitUntil(lambda: not turns.busy)

    assert done == ["shown"]


def test_work_may_put_more_work(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("first", lambda: turns.put("second", partial(done.append, "second")))

    qtbot.waitUntil(lambda: bool(done))

    assert done == ["second"]


def test_nothing_waits_after_the_end(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("archive", partial(done.append, "archive"))

    turns.clear()
    after = list[str]()
    turns.put("after", partial(after.append, "after"))
    qtbot.waitUntil(lambda: bool(after))

    assert done == []
