"""How far long work is: what is done, how much time is left, and the way to stop it."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from clausemark.ui.jobs import Job
from clausemark.ui.widgets.done_bar import DoneBar
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel

_SURE_AFTER = 2.0
"""Seconds before which no time left is told: the first units say little."""


def seconds_left(elapsed: float, done: int, total: int) -> float | None:
    """Return how long the rest takes at the pace so far, None while that cannot be told."""
    if done <= 0 or total <= 0 or elapsed < _SURE_AFTER:
        return None
    return elapsed / done * max(0, total - done)


def time_left_text(seconds: float | None) -> str:
    """Return the time left in words of the window's language, empty when it is not known."""
    if seconds is None:
        return ""
    if seconds < 5:
        return QCoreApplication.translate("ProgressPanel", "a few seconds left")
    if seconds < 90:
        words = QCoreApplication.translate("ProgressPanel", "about {0} seconds left")
        return words.format(QLocale().toString(round(seconds / 5) * 5))
    words = QCoreApplication.translate("ProgressPanel", "about {0} minutes left")
    return words.format(QLocale().toString(round(seconds / 60)))


class ProgressPanel(QWidget):
    """Shows one job at a time; `stopped` comes once when the person asks it to stop."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._began = 0.0
        self._unit = ""
        self._units = {
            "files": self.tr("files"),
            "sources": self.tr("sources"),
            "pages": self.tr("pages"),
            "steps": self.tr("steps"),
            "versions": self.tr("versions"),
            "records": self.tr("records"),
            "versions looked at": self.tr("versions looked at"),
            "watches": self.tr("watched places"),
        }
        self._notes = {
            "fonts": self.tr("fonts"),
            "disclaimers": self.tr("disclaimers"),
            "workbook and files": self.tr("workbook and files"),
        }
        self._title = TextLabel("", "title", self)
        self._bar = DoneBar(self)
        self._bar.setFixedHeight(8)
        self._count = TextLabel("", "muted", self)
        self._left = TextLabel("", "muted", self)
        self._note = ElidedLabel("", "small", self)
        self._stop = QPushButton(self.tr("Stop"), self)
        self._build()
        self._stop.clicked.connect(self._ask_to_stop)

    def _build(self) -> None:
        words = QHBoxLayout()
        words.addWidget(self._count)
        words.addStretch(1)
        words.addWidget(self._left)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self._bar, 1)
        bar.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addLayout(bar)
        column.addLayout(words)
        column.addWidget(self._note)

    def watch(self, job: Job, title: str) -> None:
        """Follow a job from its start; connect before it is started."""
        self._job = job
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._stop.setAccessibleName(self.tr("Stop: {0}").format(title))
        self._stop.setEnabled(True)
        self._stop.setText(self.tr("Stop"))
        self._show(0, 0, "")
        job.progressed.connect(self._progressed)

    def stop(self) -> None:
        """Do what the button does: ask the job to stop."""
        self._ask_to_stop()

    def _progressed(self, done: int, total: int, note: str) -> None:
        if self.sender() is self._job:
            self._show(done, total, note)

    def _show(self, done: int, total: int, note: str) -> None:
        if done == 0 and (not note or note in self._units):
            # a new stretch of the work: its own pace, and word of what is counted; else the note is of the first unit
            self._began = time.monotonic()
            self._unit, note = self._units.get(note, ""), ""
        self._bar.show_done(done, total)
        locale = self.locale()
        counted = self.tr("{0} of {1} {2}").format(locale.toString(done), locale.toString(total), self._unit).strip()
        self._count.setText(counted if total else "")
        self._left.setText(time_left_text(seconds_left(time.monotonic() - self._began, done, total)))
        self._note.setText(self._notes.get(note, note))
        self._bar.setAccessibleDescription(f"{self._count.text()} {self._left.text()}".strip())

    def _ask_to_stop(self) -> None:
        if self._job is None or not self._stop.isEnabled():
            return
        self._stop.setEnabled(False)
        self._stop.setText(self.tr("Stopping…"))
        self._job.cancel()
        self.stopped.emit()
