"""Collects garbage in the interface's thread only, and so that nobody who works has to wait for it.

Python collects cycles in whichever thread happens to allocate. A dialog that is part of one would be destroyed by a
job's thread, and Qt then ends the program. So automatic collection is off, and a timer of the interface does it.

Looking through everything takes a tenth of a second and more once a desk and a document are open. What comes in a
burst – a desk, the rows of a document – is therefore set aside unseen, and so is what has stayed long enough that
looking through it would take as long; all of it is looked through while the person is in another program.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY = 500
_THRESHOLDS = (2_000, 10, 10)
"""Objects made since the last collection of the young, then collections of a generation before the next older one."""
_BURST = 15_000
"""Objects that take longer to look through than a key may wait."""
_MOST_ASIDE = 2_000_000
"""Objects set aside, some hundred megabytes of them, after which everything is looked through all the same."""
_AWAY = 3_000
"""Milliseconds in another program after which everything is looked through."""


class GarbageCollector(QObject):
    """Collects while its parent lives; afterwards Python does as usual."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._staying = 0
        self._aside = 0
        self._older = [0, 0]
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        self._away = QTimer(self)
        self._away.setSingleShot(True)
        self._away.setInterval(_AWAY)
        self._away.timeout.connect(self.collect_all)
        if isinstance(parent, QGuiApplication):
            parent.applicationStateChanged.connect(self._note_state)
        parent.destroyed.connect(_as_usual)

    def collect(self) -> None:
        """Collect the oldest generation that is due; set aside what would take too long to look through."""
        counts = gc.get_count()
        if counts[0] < _THRESHOLDS[0]:
            return
        due = 0
        while due < 2 and counts[due + 1] >= _THRESHOLDS[due + 1]:
            due += 1
        number = self._number_up_to(due)
        if number >= _BURST:
            self._set_aside()
            return
        stay = number - gc.collect(due)
        self._older[:due] = [0] * due
        if due < 2:
            self._older[due] += stay
        else:
            self._older[1] = stay

    def collect_all(self) -> None:
        """Look through everything, also what was set aside, and set aside what stays."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._staying = gc.get_freeze_count()
        self._aside = 0
        self._older = [0, 0]

    def _set_aside(self) -> None:
        self._aside += self._number_up_to(2)
        gc.freeze()
        self._older = [0, 0]
        if self._aside <= _MOST_ASIDE:
            return
        self._aside = (
            gc.get_freeze_count() - self._staying
        )  # goes through all of them: what is gone again counts no more
        if self._aside > _MOST_ASIDE:
            self.collect_all()

    def _number_up_to(self, generation: int) -> int:
        """Return how many objects are looked through at most with a generation and all younger ones.

        `_older` holds for the two older generations how many came into them. Asking Python for them instead
        (`gc.get_objects`) holds on to each object for a moment: a tuple that a job is just making then ends that job
        with a `SystemError`, because nobody else may know of it before it is whole.
        """
        return gc.get_count()[0] + sum(self._older[:generation])

    def _note_state(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()


def _as_usual() -> None:
    gc.unfreeze()
    gc.enable()
