"""Progress and cancellation, as every long use case takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock
from typing import NoReturn, Protocol

from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase


class CancelledError(ClausemarkError):
    """The person asked to stop; what was finished before is kept."""

    exit_status = 3


class Progress(Protocol):
    """Hears how far a long use case is; called in the thread that works."""

    def start(self, total: int, what: str) -> None:
        """Announce the number of units to come and what a unit is; 0 means unknown."""
        ...

    def advance(self, done: int, note: str = "") -> None:
        """Tell how many units are done, and what the last one was."""
        ...


class Silent:
    """Progress that nobody watches."""

    def start(self, total: int, what: str) -> None:
        """Hear nothing."""

    def advance(self, done: int, note: str = "") -> None:
        """Hear nothing."""


class CancelToken:
    """Asked once per unit of work; set from any thread."""

    def __init__(self) -> None:
        self._event = Event()
        self._lock = Lock()
        self._stops: list[Callable[[], object]] = []

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint, and stop what it waits for."""
        self._event.set()
        with self._lock:
            for stop in self._stops:
                stop()

    @contextmanager
    def stopping(self, stop: Callable[[], object]) -> Iterator[None]:
        """Have `stop` called, in whatever thread, once the work is asked to stop while this lasts.

        What fails from then on is no failure: `CancelledError` is raised in its place, as by `checkpoint`.
        """
        with self._lock:
            self._stops.append(stop)
        try:
            self.checkpoint()
            yield
        except Exception as error:
            if not isinstance(error, CancelledError) and self.cancelled:
                self._raise(error)
            raise
        finally:
            with self._lock:
                self._stops.remove(stop)

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._event.is_set()

    def checkpoint(self) -> None:
        """Raise `CancelledError` (`cancelled`) when the work was asked to stop."""
        if self._event.is_set():
            self._raise(None)

    @staticmethod
    def _raise(cause: Exception | None) -> NoReturn:
        message = phrase("Stopped as asked. What was finished before is kept.")
        raise CancelledError(message, reason="cancelled") from cause
