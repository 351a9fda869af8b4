"""Garbage is collected in the interface's thread, so that no job destroys what belongs to the window."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from clausemark.services.progress import CancelToken, Progress
from clausemark.ui import collecting
from clausemark.ui.collecting import GarbageCollector
from clausemark.ui.jobs import Job, JobRunner


class Knot(QObject):
    """A part of a cycle that remembers which thread destroyed it."""

    def __init__(self, ends: list[str]) -> None:
        super().__init__()
        self.ends = ends
        self.itself = self

    def __del__(self) -> None:
        self.ends.append(threading.current_thread().name)


def busy(_progress: Progress, _cancel: CancelToken) -> object:
    """Make so many objects that Python would look for cycles in this thread."""
    return [[number] for number in range(200_000)]


def test_a_cycle_of_the_window_outlives_a_busy_job(qtbot: QtBot, collector: GarbageCollector) -> None:
    ends: list[str] = []
    Knot(ends)
    job = Job(busy)
    runner = JobRunner()

    with qtbot.waitSignal(job.succeeded):
        runner.start(job)
    collector.collect()
    collector.collect_all()

    assert set(ends) == {threading.main_thread().name}


def test_a_burst_of_new_objects_is_set_aside_and_not_looked_through(collector: GarbageCollector) -> None:
    gc.collect()
    burst = [[number] for number in range(100_000)]

    collector.collect()

    assert gc.get_freeze_count() >= len(burst)
    gc.unfreeze()


def test_what_has_stayed_long_is_set_aside_and_not_looked_through(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    gc.collect()
    gc.freeze()
    staying = gc.get_freeze_count()
    monkeypatch.setattr(collecting, "_THRESHOLDS", (0, 1, 10))
    kept = [[number] for number in range(10_000)]
    collector.collect()
    kept += [[number] for number in range(10_000)]

    collector.collect()

    assert gc.get_freeze_count() - staying >= len(kept)
    gc.unfreeze()


def test_what_was_set_aside_is_looked_through_with_everything(collector: GarbageCollector) -> None:
    ends: list[str] = []
    Knot(ends)
    gc.freeze()

    collector.collect_all()

    assert len(ends) == 1
    gc.unfreeze()


def test_a_person_who_never_turns_away_does_not_fill_the_memory(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(collecting, "_MOST_ASIDE", 50_000)
    collector.collect_all()
    ends: list[str] = []
    Knot(ends)
    burst = [[number] for number in range(200_000)]

    collector.collect()

    assert len(burst) == 200_000
    assert len(ends) == 1
    gc.unfreeze()


def test_everything_is_looked_through_once_the_person_turns_away(qtbot: QtBot, collector: GarbageCollector) -> None:
    ends: list[str] = []
    Knot(ends)
    gc.freeze()

    collector._note_state(Qt.ApplicationState.ApplicationInactive)

    qtbot.waitUntil(lambda: bool(ends), timeout=20_000)
    gc.unfreeze()


def test_who_comes_back_at_once_is_not_held_up(collector: GarbageCollector) -> None:
    collector._note_state(Qt.ApplicationState.ApplicationInactive)

    collector._note_state(Qt.ApplicationState.ApplicationActive)

    assert not collector._away.isActive()


def test_nobody_holds_on_to_what_a_job_is_making(collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch) -> None:
    """A list of all objects holds a tuple that is not whole yet, and the job that makes it ends with `SystemError`."""

    def refuse(generation: int | None = None) -> list[object]:
        raise AssertionError(f"asked for the objects of generation {generation}")

    monkeypatch.setattr(gc, "get_objects", refuse)
    monkeypatch.setattr(collecting, "_THRESHOLDS", (0, 0, 0))

    for _ in range(3):
        collector.collect()
    collector._set_aside()

    gc.unfreeze()


def test_what_came_into_an_older_generation_counts_with_it(
    collector: GarbageCollector, monkeypatch: pytest.MonkeyPatch
) -> None:
    collector.collect_all()
    kept = [[number] for number in range(5_000)]
    monkeypatch.setattr(collecting, "_THRESHOLDS", (0, 9, 9))

    collector.collect()

    assert collector._number_up_to(1) >= len(kept)
    assert collector._number_up_to(1) < 3 * len(kept)
    gc.unfreeze()
