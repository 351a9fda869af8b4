"""Progress and cancellation, as every long use case takes them."""

from __future__ import annotations

from threading import Event
from typing import Protocol

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

    def cancel(self) -> None:
        """Ask the work to stop at its next checkpoint."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._event.is_set()

    def checkpoint(self) -> None:
        """Raise `CancelledError` (`cancelled`) when the work was asked to stop."""
        if self._event.is_set():
            message = phrase("Stopped as asked. What was finished before is kept.")
            raise CancelledError(message, reason="cancelled")
