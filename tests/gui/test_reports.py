"""Defects that nobody caught: a report on this computer, a message that names it, once for each."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from clausemark.phrases import Phrase
from clausemark.ui.reports import LastResort


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of reports, which is made with the first one."""
    monkeypatch.setattr("clausemark.ui.reports.reports_folder", lambda: tmp_path / "reports")
    return tmp_path / "reports"


@pytest.fixture
def window(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[QWidget]:
    """Return a window whose defects are taken."""
    assert not folder.exists()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = QWidget()
    qtbot.addWidget(made)
    LastResort(made).install()
    made.show()
    yield made
    made.close()


def met(error: Exception) -> Callable[[], None]:
    """Return what meets an error where nobody catches it."""

    def meet() -> None:
        sys.excepthook(type(error), error, error.__traceback__)

    return meet


def told(qtbot: QtBot, cause: Callable[[], None], *, messages: int = 1) -> list[str]:
    """Return what is said after a defect; each message is closed as it comes."""
    said: list[str] = []

    def close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            said.append(box.informativeText())
            box.close()

    timer = QTimer()
    timer.setInterval(0)
    timer.timeout.connect(close)
    timer.start()
    cause()
    qtbot.waitUntil(lambda: len(said) >= messages and QApplication.activeModalWidget() is None)
    timer.stop()
    return said


@pytest.mark.usefixtures("window")
def test_a_report_is_written_and_its_place_is_told(qtbot: QtBot, folder: Path) -> None:
    (said,) = told(qtbot, met(ZeroDivisionError("by nothing")))

    (report,) = folder.iterdir()
    assert str(report) in said
    assert "ZeroDivisionError: by nothing" in report.read_text(encoding="utf-8")


@pytest.mark.usefixtures("window")
def test_what_happens_again_is_told_once(qtbot: QtBot, folder: Path) -> None:
    again = met(ZeroDivisionError("by nothing"))

    said = told(qtbot, lambda: (again(), again(), met(KeyError("x"))(), again())[0], messages=2)

    assert len(said) == len(list(folder.iterdir())) == 2


@pytest.mark.usefixtures("window")
def test_where_no_report_can_be_written_that_is_told(qtbot: QtBot, folder: Path) -> None:
    folder.write_text("in the way", encoding="utf-8")

    (said,) = told(qtbot, met(ZeroDivisionError("by nothing")))

    assert said.startswith("No report could be written: ")


def test_a_defect_in_a_painting_is_told_after_it(
    qtbot: QtBot, window: QWidget, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painting: list[bool] = []
    during: list[bool] = []
    show = LastResort._show

    class Broken(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
            painting.append(True)
            met(ZeroDivisionError(str(event.type())))()
            painting.pop()

    def seen(last_resort: LastResort, trace: str, report: Phrase) -> None:
        during.append(bool(painting))
        show(last_resort, trace, report)

    monkeypatch.setattr(LastResort, "_show", seen)
    broken = Broken(window)
    broken.resize(20, 20)

    told(qtbot, broken.show)

    assert during == [False]
    assert len(list(folder.iterdir())) == 1
