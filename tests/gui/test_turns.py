"""Work in slices: one piece a turn, the last word under a name, nothing after the end."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from clausemark.errors import UsageError
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job, Movements
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


def test_what_is_put_last_waits_for_all_that_is_put_until_then(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()

    def page() -> None:
        done.append("page")
        turns.put("marks", partial(done.append, "marks"))

    turns.put_last(partial(done.append, "counts"))
    turns.put_last(partial(done.append, "lives"))
    turns.put("page", page)
    qtbot.waitUntil(lambda: not turns.busy)

    assert done == ["page", "marks", "counts", "lives"]


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


def _pass_a_turn(qtbot: QtBot) -> None:
    """Let everything have its turn that may have one."""
    beside, passed = Turns(), list[bool]()
    beside.put("beside", partial(passed.append, True))
    qtbot.waitUntil(lambda: bool(passed))


def test_nothing_has_its_turn_before_a_job_that_is_awaited_has_finished(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    job = Job(lambda progress, cancel: None)
    turns.put("archive", partial(done.append, "archive"))
    turns.wait_for(job)
    turns.put("timeline", partial(done.append, "timeline"))

    _pass_a_turn(qtbot)
    before = list(done)
    job.run()
    qtbot.waitUntil(lambda: not turns.busy)

    assert before == []
    assert done == ["archive", "timeline"]


def test_nothing_has_its_turn_before_a_page_that_moved_is_at_rest(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("archive", partial(done.append, "archive"))

    turns.hold()
    _pass_a_turn(qtbot)
    moving = list(done)
    qtbot.waitUntil(lambda: not turns.busy)

    assert moving == []
    assert done == ["archive"]


def test_jobs_that_nobody_waits_for_let_go_before_a_pane_that_follows(qtbot: QtBot) -> None:
    movements, left = Movements(), list[float]()
    turns = Turns(movements=movements)

    turns.put("archive", lambda: left.append(movements.left()))
    before = movements.left()
    qtbot.waitUntil(lambda: bool(left))

    assert before == 0
    assert left[0] > 0


def test_what_is_put_first_does_not_wait_for_a_page_to_rest(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.hold()

    turns.put("page", partial(done.append, "page"), first=True)
    _pass_a_turn(qtbot)

    assert done == ["page"]


def test_turns_are_busy_while_a_job_is_awaited() -> None:
    turns, job = Turns(), Job(lambda progress, cancel: None)

    turns.wait_for(job)
    waits = turns.busy
    job.run()

    assert (waits, turns.busy) == (True, False)


def test_a_job_that_is_refused_holds_nothing_up(qtbot: QtBot) -> None:
    def refuse(progress: Progress, cancel: CancelToken) -> None:
        raise UsageError("Name something.", reason="nothing-named")

    turns, done, job = Turns(), list[str](), Job(refuse)
    turns.wait_for(job)
    turns.put("archive", partial(done.append, "archive"))

    job.run()
    qtbot.waitUntil(lambda: bool(done))

    assert done == ["archive"]


def test_a_job_awaited_before_the_end_is_awaited_no_longer(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.wait_for(Job(lambda progress, cancel: None))

    turns.clear()
    turns.put("after", partial(done.append, "after"))
    qtbot.waitUntil(lambda: bool(done))

    assert done == ["after"]


def test_work_may_put_more_work(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("first", lambda: turns.put("second", partial(done.append, "second")))

    qtbot.waitUntil(lambda: bool(done))

    assert done == ["second"]


def test_nothing_waits_after_the_end(qtbot: QtBot) -> None:
    turns, done = Turns(), list[str]()
    turns.put("archive", partial(done.append, "archive"))
    turns.put_last(partial(done.append, "counts"))

    turns.clear()
    after = list[str]()
    turns.put("after", partial(after.append, "after"))
    qtbot.waitUntil(lambda: bool(after))

    assert done == []
