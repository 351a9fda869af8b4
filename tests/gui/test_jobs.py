"""Jobs: results, refusals, defects, cancellation and progress reach the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from clausemark.errors import UsageError
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job, JobRunner, Movements, UnexpectedError
from clausemark.ui.session import Session


def test_work_runs_beside_the_window_and_gives_its_result(session: Session, qtbot: QtBot) -> None:
    job = Job(lambda progress, cancel: current_thread() is main_thread())

    with qtbot.waitSignal(job.succeeded) as done:
        session.jobs.start(job)

    assert done.args == [False]


def test_a_refusal_arrives_as_it_is(session: Session, qtbot: QtBot) -> None:
    def refuse(progress: Progress, cancel: CancelToken) -> None:
        raise UsageError("Name something.", reason="nothing-named")

    job = Job(refuse)

    with qtbot.waitSignal(job.failed) as failed:
        session.jobs.start(job)

    assert failed.args is not None
    assert failed.args[0].reason == "nothing-named"


def test_a_defect_arrives_with_the_place_of_its_report(
    session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clausemark.ui.reports.reports_folder", lambda: tmp_path / "reports")

    def stumble(progress: Progress, cancel: CancelToken) -> None:
        raise ZeroDivisionError("by nothing")

    job = Job(stumble)

    with qtbot.waitSignal(job.failed) as failed:
        session.jobs.start(job)

    assert failed.args is not None
    error = failed.args[0]
    assert isinstance(error, UnexpectedError)
    (report,) = (tmp_path / "reports").iterdir()
    assert str(report) in error.message
    assert "ZeroDivisionError: by nothing" in report.read_text(encoding="utf-8")


def test_a_job_stops_at_its_checkpoint(session: Session, qtbot: QtBot) -> None:
    started = Event()

    def go_on(progress: Progress, cancel: CancelToken) -> None:
        started.set()
        while True:
            cancel.checkpoint()

    job = Job(go_on)
    session.jobs.start(job)
    started.wait()

    with qtbot.waitSignal(job.cancelled):
        job.cancel()


def test_the_last_word_of_progress_is_never_held_back(session: Session, qtbot: QtBot) -> None:
    said: list[tuple[int, int, str]] = []

    def count(progress: Progress, cancel: CancelToken) -> None:
        progress.start(1000, "files")
        for done in range(1, 1001):
            progress.advance(done, f"file {done}")

    job = Job(count)
    job.progressed.connect(lambda *words: said.append(words))

    with qtbot.waitSignal(job.finished):
        session.jobs.start(job)

    assert said[0] == (0, 1000, "files")
    assert said[-1] == (1000, 1000, "file 1000")
    assert len(said) < 1000


def test_stopping_waits_for_all_jobs(qtbot: QtBot) -> None:
    runner = JobRunner()
    job = Job(lambda progress, cancel: None)

    with qtbot.waitSignal(job.finished):
        runner.start(job)
        runner.stop()

    assert not runner.busy


def test_a_job_that_is_shown_begins_once_its_page_was_drawn(session: Session, qtbot: QtBot) -> None:
    order: list[str] = []
    page = _Page(order)
    qtbot.addWidget(page)
    job = Job(lambda progress, cancel: order.append("begun"))

    with qtbot.waitSignal(job.succeeded):
        session.jobs.start_once_drawn(job)
        assert session.jobs.busy
        page.show()

    assert order.index("begun") > order.index("drawn")


def test_a_job_of_the_next_turn_leaves_this_one_alone(qtbot: QtBot) -> None:
    runner, begun = JobRunner(), Event()
    job = Job(lambda progress, cancel: begun.set())

    runner.start_next(job)
    now = runner.busy, begun.wait(0.05)
    qtbot.waitUntil(lambda: begun.is_set() and not runner.busy)

    assert now == (True, False)
    runner.stop()


@pytest.mark.parametrize("start", [JobRunner.start_once_drawn, JobRunner.start_next])
def test_a_job_about_to_begin_ends_with_the_others(start: Callable[[JobRunner, Job], Job], qtbot: QtBot) -> None:
    runner, begun = JobRunner(), Event()
    job = Job(lambda progress, cancel: begun.set())
    start(runner, job)

    with qtbot.waitSignals([job.cancelled, job.finished]):
        runner.stop()

    assert not runner.busy
    assert not begun.is_set()


class _Page(QWidget):
    """Notes when it is drawn."""

    def __init__(self, order: list[str]) -> None:
        super().__init__()
        self._order = order

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._order.append("drawn")
        return super().event(event)


def test_a_job_that_has_finished_is_no_longer_kept_by_whoever_it_belongs_to(session: Session, qtbot: QtBot) -> None:
    for error in (None, UsageError("Not so.", reason="not-so"), KeyError("x")):
        job = Job(partial(_end, error), session)
        with qtbot.waitSignal(job.finished):
            session.jobs.start(job)

    qtbot.waitUntil(lambda: session.findChildren(Job) == [])


def _end(error: Exception | None, _progress: Progress, _cancel: CancelToken) -> None:
    if error is not None:
        raise error


class _Moving(Movements):
    """Somebody who moves for an hour once they were asked after; tells when that was."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = Event()

    def left(self) -> float:
        self.asked.set()
        return 3600.0


def _two_units(done: list[int]) -> Callable[[Progress, CancelToken], None]:
    def work(_progress: Progress, cancel: CancelToken) -> None:
        for unit in (1, 2):
            cancel.checkpoint()
            done.append(unit)

    return work


def test_a_job_that_nobody_waits_for_begins_nothing_while_somebody_moves(session: Session, qtbot: QtBot) -> None:
    moving, done = _Moving(), list[int]()
    job = Job(_two_units(done), movements=moving)
    session.jobs.start(job)
    qtbot.waitUntil(moving.asked.is_set)

    with qtbot.waitSignal(job.cancelled):
        job.cancel()

    assert done == []


def test_a_job_that_nobody_waits_for_goes_on_while_nobody_moves(session: Session, qtbot: QtBot) -> None:
    done = list[int]()
    job = Job(_two_units(done), movements=Movements())

    with qtbot.waitSignal(job.succeeded):
        session.jobs.start(job)

    assert done == [1, 2]


def test_who_steps_or_scrolls_is_moving(session: Session) -> None:
    before = session.movements.left()

    session.step(1)

    assert before == 0
    assert session.movements.left() > 0


def test_of_jobs_that_nobody_waits_for_one_runs_at_a_time(session: Session, qtbot: QtBot) -> None:
    begun, go_on, done = Event(), Event(), list[str]()

    def first(_progress: Progress, _cancel: CancelToken) -> None:
        begun.set()
        go_on.wait()
        done.append("first")

    session.read_aside(Job(first))
    last = Job(lambda progress, cancel: done.append("second"))
    session.read_aside(last)
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(last.finished):
        beside = Job(lambda progress, cancel: done.append("awaited"))
        with qtbot.waitSignal(beside.finished):
            session.jobs.start(beside)
        go_on.set()

    assert done == ["awaited", "first", "second"]


def test_a_job_that_nobody_waits_for_begins_once_every_pane_has_followed(session: Session, qtbot: QtBot) -> None:
    done = list[str]()
    job = Job(lambda progress, cancel: done.append("counts"))

    with qtbot.waitSignal(job.finished):
        session.read_aside(job)
        session.turns.put("archive", lambda: done.append("archive"))

    assert done == ["archive", "counts"]
