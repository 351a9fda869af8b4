"""Progress of long work: what is done, how long it takes yet, and the way to stop it."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.widgets.done_bar import DoneBar
from clausemark.ui.widgets.progress import ProgressPanel, seconds_left, time_left_text


@pytest.mark.parametrize(
    ("elapsed", "done", "total", "left"),
    [(10.0, 5, 20, 30.0), (10.0, 20, 20, 0.0), (10.0, 30, 20, 0.0), (1.0, 5, 20, None), (10.0, 0, 20, None)],
)
def test_the_time_left_follows_the_pace_so_far(elapsed: float, done: int, total: int, left: float | None) -> None:
    assert seconds_left(elapsed, done, total) == left


def test_nothing_is_told_while_the_total_is_unknown() -> None:
    assert seconds_left(10.0, 5, 0) is None


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (None, ""),
        (2.0, "a few seconds left"),
        (33.0, "about 35 seconds left"),
        (95.0, "about 2 minutes left"),
        (3600.0, "about 60 minutes left"),
    ],
)
def test_the_time_left_is_said_in_round_numbers(app: QApplication, seconds: float | None, words: str) -> None:
    assert time_left_text(seconds) == words


@pytest.fixture
def panel(app: QApplication, qtbot: QtBot) -> ProgressPanel:
    made = ProgressPanel()
    qtbot.addWidget(made)
    made.show()
    return made


def said(panel: ProgressPanel) -> set[str]:
    return {label.text() for label in panel.findChildren(QLabel)}


def test_the_panel_counts_in_the_units_of_the_work(qtbot: QtBot, panel: ProgressPanel, app: QApplication) -> None:
    goes_on = Event()

    def work(progress: Progress, cancel: CancelToken) -> None:
        progress.start(3, "files")
        progress.advance(2, "terms.html")
        goes_on.wait(30)
        cancel.checkpoint()

    job = Job(work)
    panel.watch(job, "Importing")
    runner = JobRunner(app)
    runner.start(job)

    qtbot.waitUntil(lambda: {"Importing", "2 of 3 files", "terms.html"} <= said(panel), timeout=20_000)
    (bar,) = panel.findChildren(QProgressBar)
    assert (bar.value(), bar.maximum(), bar.accessibleName()) == (2, 3, "Importing")
    goes_on.set()
    runner.stop()


def test_the_button_stops_the_work_once(qtbot: QtBot, panel: ProgressPanel, app: QApplication) -> None:
    goes_on = Event()

    def work(progress: Progress, cancel: CancelToken) -> None:
        progress.start(2, "pages")
        goes_on.wait(30)
        cancel.checkpoint()

    job = Job(work)
    panel.watch(job, "Exporting")
    runner = JobRunner(app)
    runner.start(job)
    (button,) = panel.findChildren(QPushButton)

    with qtbot.waitSignal(job.cancelled, timeout=20_000):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        goes_on.set()

    assert (button.isEnabled(), button.text()) == (False, "Stopping…")
    runner.stop()


class Pictures(QObject):
    """Counts how often a widget is drawn."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.number = 0
        watched.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        self.number += event.type() == QEvent.Type.Paint
        return False


def test_a_bar_is_drawn_with_everything_else(qtbot: QtBot) -> None:
    bar = DoneBar()
    qtbot.addWidget(bar)
    pictures = Pictures(bar)
    bar.resize(200, 8)
    bar.show()
    qtbot.waitUntil(lambda: pictures.number > 0)
    before = pictures.number

    bar.show_done(3, 4)
    at_once = pictures.number

    assert (bar.value(), bar.maximum()) == (3, 4)
    assert at_once == before
    qtbot.waitUntil(lambda: pictures.number > before)


def test_the_first_unit_is_no_word_of_what_is_counted(qtbot: QtBot, panel: ProgressPanel) -> None:
    seen = list[set[str]]()

    def work(progress: Progress, cancel: CancelToken) -> None:  # a job's work
        progress.start(4, "sources")
        progress.advance(0, "Quillbark Terms of Service")

    job = Job(work)
    panel.watch(job, "Reading the sources again")
    job.progressed.connect(lambda *_: seen.append(said(panel)))
    runner = JobRunner()
    with qtbot.waitSignal(job.finished):
        runner.start(job)

    assert {"0 of 4 sources", "Quillbark Terms of Service"} <= seen[-1]
