"""Collects garbage in the interface's thread only.

Python collects cycles in whichever thread happens to allocate. A dialog that is part of one would be destroyed by a
job's thread, and Qt then ends the program. So automatic collection is off, and a timer of the interface does it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 500
_THRESHOLDS = (2_000, 10, 10)
"""Objects made since the last collection of the young, then collections of a generation before the next older one."""


class GarbageCollector(QObject):
    """Collects while its parent lives; afterwards Python does as usual."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()
        parent.destroyed.connect(gc.enable)

    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counts = gc.get_count()
        if counts[0] < _THRESHOLDS[0]:
            return
        due = 0
        while due < 2 and counts[due + 1] >= _THRESHOLDS[due + 1]:
            due += 1
        gc.collect(due)
