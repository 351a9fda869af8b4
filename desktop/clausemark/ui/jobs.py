"""Long work beside the window: one pattern for threads, progress, cancellation and failure."""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from clausemark.errors import ClausemarkError
from clausemark.phrases import listed
from clausemark.services.progress import CancelledError, CancelToken, Progress
from clausemark.ui.beats import Beats
from clausemark.ui.reports import WENT_WRONG, reported

logger = logging.getLogger(__name__)
T = TypeVar("T")

_THREADS = 4
"""Jobs at a time; most of them wait for files or another process."""
_TURN = 0.0002
"""Seconds that a job computes before the interface has its turn; Python's own 5 ms double the time of a frame."""
_UNTIL_DRAWN = 60
"""Milliseconds in which a page is laid out and drawn before its job begins. Drawing asks Python for every cell, and
beside a job that computes each answer waits for the job's turn to end: a page took up to a second."""
_AT_REST = 0.12
"""Seconds after a key or a movement in which a job that nobody waits for begins nothing new."""
_DRAWN = 0.03
"""Seconds in which what a pane shows anew is laid out and drawn."""
_SECONDS_BETWEEN_WORDS = 0.05
"""How often progress is passed on at most; a window cannot show more."""


def give_way() -> None:
    """Let the interface have its turn soon, in the whole program, while jobs compute."""
    sys.setswitchinterval(_TURN)


class Movements:
    """When somebody last went on or scrolled, or a pane followed; told in the interface's thread, asked in others."""

    def __init__(self) -> None:
        self._rest = 0.0

    def tell(self) -> None:
        """Take note that somebody moves just now."""
        self._last_until(time.monotonic() + _AT_REST)

    def tell_of_pane(self) -> None:
        """Take note that a pane is about to show something else."""
        self._last_until(time.monotonic() + _DRAWN)

    def _last_until(self, rest: float) -> None:
        self._rest = max(self._rest, rest)

    def left(self) -> float:
        """Return the seconds until they count as being at rest, 0 when they are."""
        return max(0.0, self._rest - time.monotonic())


class _Heeding(CancelToken):
    """Lets the interface go before, once per unit of work, where it has been without its turn for a while."""

    def __init__(self) -> None:
        super().__init__()
        self.beats: Beats | None = None

    def checkpoint(self) -> None:
        """Do as always; then wait for the interface where it is late."""
        super().checkpoint()
        if self.beats is not None:
            self.beats.let_go_first()


class _Yielding(_Heeding):
    """Lets whoever moves go before as well: beside a job each call of Qt waits for the interpreter."""

    def __init__(self, movements: Movements) -> None:
        super().__init__()
        self._movements = movements

    def checkpoint(self) -> None:
        """Wait for a moment of rest, not longer than a movement lasts; then as always."""
        left = self._movements.left()
        if left:
            self._event.wait(left)
        super().checkpoint()


class UnexpectedError(ClausemarkError):
    """A defect of the program met by a job; a report of it is written, whose place the message names."""

    def __init__(self, error: BaseException) -> None:
        report = reported("".join(traceback.format_exception(error)))
        super().__init__(listed((WENT_WRONG, report), " "), reason="unexpected")


class Job(QObject):
    """One piece of work in a thread of its own; its signals arrive in the thread that made it.

    `progressed` gives units done, units in all (0 when unknown) and what the last one was. Exactly one of
    `succeeded`, `failed` and `cancelled` comes, then `finished`.

    A job that is given `movements` only reads, and nobody waits for it: it lets go before whoever moves meanwhile.
    """

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    finished = Signal()

    def __init__(
        self,
        work: Callable[[Progress, CancelToken], object],
        parent: QObject | None = None,
        *,
        movements: Movements | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._token = _Heeding() if movements is None else _Yielding(movements)

    def heed(self, beats: Beats) -> None:
        """Let the interface go first at the checkpoints of the work, where its beats are late."""
        self._token.beats = beats

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint."""
        self._token.cancel()

    def run(self) -> None:
        """Do the work in the present thread; the runner calls it in a thread of its pool."""
        try:
            value = self._work(_Passing(self), self._token)
        except CancelledError:
            self.cancelled.emit()
        except ClausemarkError as error:
            self.failed.emit(error)
        except Exception as error:
            logger.exception("a job failed unexpectedly")
            self.failed.emit(UnexpectedError(error))
        else:
            self.succeeded.emit(value)
        self.finished.emit()


class _Passing:
    """Passes progress on to the window, not more often than it can be seen."""

    def __init__(self, job: Job) -> None:
        self._job = job
        self._total = 0
        self._said = 0.0

    def start(self, total: int, what: str) -> None:
        """Announce the number of units to come."""
        self._total = total
        self._job.progressed.emit(0, total, what)

    def advance(self, done: int, note: str = "") -> None:
        """Tell how many units are done."""
        now = time.monotonic()
        if done >= self._total or now - self._said >= _SECONDS_BETWEEN_WORDS:
            self._said = now
            self._job.progressed.emit(done, self._total, note)


class JobRunner(QObject):
    """Starts jobs in a pool of threads and keeps them until they have finished; then Qt deletes them.

    The threads are Python's: what Qt's pool deletes by itself leaves a name behind in PySide 6.11, under which the next
    object at the same address is then found.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=_THREADS, thread_name_prefix="job")
        self._aside = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job aside")
        self._beats = Beats(self)
        self._running: dict[Job, Future[None]] = {}
        self._to_come: list[Job] = []
        self._next: list[Job] = []
        self._stopped = False
        self._until_drawn = self._timer(_UNTIL_DRAWN, self._begin_next_turn)
        self._next_turn = self._timer(0, self._begin_next)  # a timer: a posted call would come before what is drawn

    def _timer(self, interval: int, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(act)
        return timer

    def start(self, job: Job) -> Job:
        """Start a job; connect its signals before. After `stop` it is cancelled at once: its workspace is closed."""
        return self._submit(job, self._pool)

    def start_aside(self, job: Job) -> Job:
        """Start a job that nobody waits for; one such job runs at a time, as each takes time from the interface."""
        return self._submit(job, self._aside)

    def _submit(self, job: Job, pool: ThreadPoolExecutor) -> Job:
        if self._stopped:
            job.cancelled.emit()
            job.finished.emit()
            return job
        job.finished.connect(self._forget)
        job.heed(self._beats)
        self._beats.go_on()
        self._running[job] = pool.submit(_Work(job))
        return job

    def start_next(self, job: Job) -> Job:
        """Start a job in a turn to come: what the interface does and draws just now has no thread beside it."""
        if self._stopped:
            return self.start(job)
        self._to_come.append(job)
        self._next.append(job)
        self._next_turn.start()
        return job

    def start_once_drawn(self, job: Job) -> Job:
        """Start a job whose way is shown on a page of its own, or over everything, once that was drawn."""
        if self._stopped:
            return self.start(job)
        self._to_come.append(job)
        self._until_drawn.start()
        return job

    @property
    def busy(self) -> bool:
        """Tell whether a job is under way, or about to be."""
        return bool(self._running or self._to_come)

    def stop(self) -> None:
        """Ask every job to stop, wait until all have, and start none any more."""
        self._stopped = True
        self._until_drawn.stop()
        self._begin_drawn()
        for job in tuple(self._running):
            job.cancel()
        self._beats.cease()
        for pool in (self._pool, self._aside):
            pool.shutdown(wait=True)

    def _begin_next_turn(self) -> None:
        """Let what is to be drawn come first, however late the time was up."""
        QTimer.singleShot(0, self, self._begin_drawn)

    def _begin_drawn(self) -> None:
        for job in tuple(self._to_come):
            self._begin(job)

    def _begin_next(self) -> None:
        jobs, self._next = self._next, []
        for job in jobs:
            self._begin(job)

    def _begin(self, job: Job) -> None:
        if job in self._to_come:
            self._to_come.remove(job)
            self.start(job)

    def _forget(self) -> None:
        job = self.sender()
        future = self._running.pop(job, None) if isinstance(job, Job) else None
        if not self._running:
            self._beats.cease()
        if future is not None:
            future.result()  # returns at once: the thread has nothing left to do but to let go of the job
            job.deleteLater()  # else whoever it belongs to keeps every job of a long session


class _Work:
    """Runs a job and lets go of it before the thread is done, so that it never ends in a thread that is not its own."""

    def __init__(self, job: Job) -> None:
        self._job: Job | None = job

    def __call__(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.run()
