"""Whether the interface gets its turn while jobs compute: it beats, and a job that hears nothing lets it go first."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer

_EVERY = 10
"""Milliseconds between two beats."""
_LATE = 0.02
"""Seconds without a beat after which the interface waits for its turn, or has much to do and needs the interpreter."""
_PAUSE = 0.02
"""Seconds that a job lets go before the interface at one checkpoint, unless it beats earlier."""
_PAUSES = 3
"""Pauses without a beat between them, after which the interface is held up by something that no job is."""


class Beats(QObject):
    """Beats in the interface's thread while jobs are under way; `let_go_first` is called in theirs.

    Where other programs want every processor, the system lets a thread that computes go on and one that only now wants
    a turn wait, up to a tenth of a second: the window stands still though nothing in it takes long.
    """

    def __init__(self, parent: QObject | None = None, now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._now = now
        self._last = 0.0
        self._pauses = 0
        self._heard = Event()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.beat)

    def go_on(self) -> None:
        """Beat from now on."""
        if not self._timer.isActive():
            self.beat()
            self._timer.start()

    def cease(self) -> None:
        """Beat no more; no job waits for the next one."""
        self._timer.stop()
        self._pauses = _PAUSES
        self._heard.set()

    def beat(self) -> None:
        """Take note that the interface has its turn."""
        self._last = self._now()
        self._pauses = 0
        self._heard.set()

    def let_go_first(self) -> bool:
        """Wait for the next beat where it is late, not for long; tell whether it was late."""
        if self._pauses >= _PAUSES or self._now() - self._last < _LATE:
            return False
        self._pauses += 1
        self._heard.clear()
        self._heard.wait(_PAUSE)
        return True
