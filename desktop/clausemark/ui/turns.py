"""Work of the interface in slices: one piece in each turn of the event loop, keys and pictures between them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from clausemark.ui.jobs import Job, Movements

_AT_REST = 120
"""Milliseconds without a movement after which a page is at rest: more than lie between two notches of a wheel."""


class Turns(QObject):
    """Does what is put here one after the other, in the interface thread, in the order in which it was first put.

    What waits under a name gives way to what is put there later, as it would show what is no longer so. Only for
    what nobody acts on before it is done: the words that a key would write into are shown at once.

    A thread that computes takes from the interface half of the time in which it works, and more: each call of Qt
    gives the interpreter away. So panes follow before or after a job that `wait_for` names, and not beside it.
    Nor do they while somebody scrolls, which `hold` tells: a pane takes as long as a frame has. A job that nobody
    waits for lets go before them, as `movements` tell it.
    """

    def __init__(self, parent: QObject | None = None, movements: Movements | None = None) -> None:
        super().__init__(parent)
        self._movements = movements or Movements()
        self._waiting: dict[str, Callable[[], object]] = {}
        self._last: list[Callable[[], object]] = []
        self._awaited: set[Job] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_one)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_AT_REST)
        self._rest.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Tell whether anything waits for its turn, or a job is awaited."""
        return bool(self._waiting or self._last or self._awaited)

    def put(self, name: str, work: Callable[[], object], *, first: bool = False) -> None:
        """Do something in a turn to come, in place of what waits under the same name.

        `first` before all else, and also while a page is scrolled.
        """
        if first:
            self._rest.stop()
            self._waiting = {name: work, **{each: kept for each, kept in self._waiting.items() if each != name}}
        else:
            self._waiting[name] = work
        self._go_on()

    def put_last(self, work: Callable[[], object]) -> None:
        """Do something in a turn to come in which nothing else waits, also of what is put until then."""
        self._last.append(work)
        self._go_on()

    def wait_for(self, job: Job) -> None:
        """Let nothing have its turn until a job has finished, which is started afterwards."""
        self._awaited.add(job)
        job.finished.connect(self._no_longer)
        self._timer.stop()

    def hold(self) -> None:
        """Let nothing have its turn before the page that just moved has come to rest."""
        self._rest.start()
        self._timer.stop()

    def _no_longer(self) -> None:
        job = self.sender()
        if isinstance(job, Job):
            self._awaited.discard(job)
        self._go_on()

    def _go_on(self) -> None:
        is_held = bool(self._awaited) or self._rest.isActive()
        if (self._waiting or self._last) and not is_held and not self._timer.isActive():
            self._timer.start()

    def clear(self) -> None:
        """Do nothing any more of what waits."""
        self._waiting.clear()
        self._last.clear()
        self._awaited.clear()
        self._rest.stop()
        self._timer.stop()

    def _take_one(self) -> None:
        if self._waiting:
            work = self._waiting.pop(next(iter(self._waiting)))
        elif self._last:
            work = self._last.pop(0)
        else:
            return
        self._movements.tell_of_pane()
        try:
            work()
        finally:
            self._go_on()  # only now: what else became due during the work comes before the next piece
