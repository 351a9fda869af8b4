"""Garbage is collected in the interface's thread, so that no job destroys what belongs to the window."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from clausemark.services.progress import CancelToken, Progress
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
    gc.collect()

    assert set(ends) == {threading.main_thread().name}
