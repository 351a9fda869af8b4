"""Drives the real window without hands and takes the time of what it does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

if TYPE_CHECKING:
    from clausemark.app import Program
    from clausemark.ui.session import Session

Figures = dict[str, list[float]]
_BEAT = 4
_NOTHING_FROM_OUTSIDE = QEventLoop.ProcessEventsFlag.ExcludeSocketNotifiers
_PATIENCE = 600.0


class Pulse(QObject):
    """Beats in the interface's thread and remembers the longest processor time between two beats."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT)
        self._timer.timeout.connect(self._beat)
        self._last = 0.0
        self.gaps: list[float] = []

    def _beat(self) -> None:
        now = time.process_time()
        self.gaps.append(now - self._last)
        self._last = now

    @contextmanager
    def watching(self) -> Iterator[list[float]]:
        """Give the gaps of a stretch of time."""
        self.gaps = []
        self._last = time.process_time()
        self._timer.start()
        yield self.gaps
        self._timer.stop()
        self._beat()


class Driver:
    """Opens a workspace in the window, waits for what it does, and measures."""

    def __init__(self, app: QApplication, program: Program) -> None:
        self._app = app
        self.program = program
        self.pulse = Pulse()
        self.figures: Figures = {}

    @property
    def session(self) -> Session:
        """Return the session of the workspace."""
        session = self.program.window.session
        assert session is not None
        return session

    def note(self, name: str, values: list[float]) -> None:
        """Keep figures under a name."""
        self.figures.setdefault(name, []).extend(values)

    def wait(self, done: Callable[[], bool], least: int = 0) -> None:
        """Let the window run until something is so, and a while at least (milliseconds)."""
        loop, began = QEventLoop(), time.monotonic()

        def look() -> None:
            waited = time.monotonic() - began
            if waited > _PATIENCE:
                raise TimeoutError("the window did not come to rest")
            if waited * 1000 >= least and done():
                loop.quit()

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(10)
        loop.exec()
        timer.stop()

    def idle(self) -> bool:
        """Tell whether no job is under way, and no reading of the queues and no pane waits for its turn."""
        from clausemark.ui.library.worklist import Worklist

        reading = any(each.busy for each in self.session.findChildren(Worklist))
        return not reading and not self.session.jobs.busy and not self.session.turns.busy

    def rest(self) -> None:
        """Let every pane follow what was shown; an export beside it may go on."""
        self.wait(lambda: not self.session.turns.busy, 400)

    def timed(self, act: Callable[[], object]) -> float:
        """Return the processor time of an act with the drawing that follows from it."""
        began = time.process_time()
        act()
        self._app.processEvents(_NOTHING_FROM_OUTSIDE)
        return time.process_time() - began

    def scroll(self, area: QAbstractScrollArea, places: list[int]) -> list[float]:
        """Return the time of a frame at each of some places."""
        bar, frames = area.verticalScrollBar(), []
        for place in places:
            began = time.thread_time()
            bar.setValue(place)
            self._app.processEvents(_NOTHING_FROM_OUTSIDE)
            frames.append(time.thread_time() - began)
        return frames
