"""Jobs let the interface go first where it has been without its turn, and not for ever."""

from __future__ import annotations

from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.beats import Beats
from clausemark.ui.jobs import Job, JobRunner

pytestmark = pytest.mark.usefixtures("qapp")


class _Clock:
    """Seconds that pass when told to."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


def test_nobody_waits_while_the_interface_has_its_turn() -> None:
    clock = _Clock()
    beats = Beats(now=clock)
    beats.go_on()

    clock.seconds += 0.01

    assert not beats.let_go_first()


def test_a_job_lets_an_interface_go_first_that_is_late() -> None:
    clock = _Clock()
    beats = Beats(now=clock)
    beats.go_on()

    clock.seconds += 0.03

    assert beats.let_go_first()


def test_an_interface_that_something_else_holds_up_is_not_waited_for_any_longer() -> None:
    clock = _Clock()
    beats = Beats(now=clock)
    beats.go_on()
    clock.seconds += 60

    waited = [beats.let_go_first() for _ in range(10)]
    beats.beat()
    clock.seconds += 60

    assert waited == [True] * 3 + [False] * 7
    assert beats.let_go_first()


def test_nobody_waits_for_beats_that_have_ceased() -> None:
    clock = _Clock()
    beats = Beats(now=clock)
    beats.go_on()
    beats.cease()

    clock.seconds += 60

    assert not beats.let_go_first()


def test_jobs_heed_the_beats_at_their_checkpoints(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, runner, over = list[bool](), JobRunner(), Event()
    whole = Beats.let_go_first

    def noted(beats: Beats) -> bool:
        asked.append(whole(beats))
        return asked[-1]

    monkeypatch.setattr(Beats, "let_go_first", noted)

    def work(progress: Progress, cancel: CancelToken) -> None:
        Event().wait(0.03)  # longer than the interface may be without its turn
        for _ in range(3):
            cancel.checkpoint()
        over.set()

    runner.start(Job(work))
    over.wait()  # the interface is held up: no beat comes
    qtbot.waitUntil(lambda: not runner.busy)

    assert asked == [True] * 3
    runner.stop()


def test_the_interface_beats_only_while_a_job_is_under_way(qtbot: QtBot) -> None:
    runner, job = JobRunner(), Job(lambda progress, cancel: None)
    timer = runner.findChildren(Beats)[0].findChildren(type(runner._until_drawn))[0]

    runner.start(job)
    beating = timer.isActive()
    qtbot.waitUntil(lambda: not runner.busy)

    assert beating
    assert not timer.isActive()
    runner.stop()
