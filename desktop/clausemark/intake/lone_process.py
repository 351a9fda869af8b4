"""A limited process that is asked one thing after another by one thread, and ended when it fails."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from clausemark.intake.patience import TimeLimits
from clausemark.intake.reader_process import Answers, ReaderProcess

_TICK = 1.0
"""Seconds between two looks at the process."""


class ProcessLateError(Exception):
    """The process took more time than it is given."""


class ProcessDiedError(Exception):
    """The process ended without an answer."""


class LoneProcess:
    """Keeps one process, started when it is needed; after it failed the next question has a new one."""

    def __init__(self, serve_with: Callable[[Connection], None], limits: TimeLimits | None = None) -> None:
        self._serve = serve_with
        self._limits = limits or TimeLimits()
        self._answers: Answers = SimpleQueue()
        self._process: ReaderProcess | None = None

    def __enter__(self) -> Self:
        """Return the process."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.end()

    def ask(self, message: bytes) -> bytes:
        """Return the answer to a message; raise `ProcessLateError`, or `ProcessDiedError` when there is none."""
        process = self._process or self._started()
        self._process = process
        process.ask(0, message)
        while (found := self._next()) is None:
            if process.is_late():
                self.end()
                raise ProcessLateError
        answered, answer = found
        if answer is None or answered is not process:
            code = process.exit_code()
            self.end()
            out_of_time = bool(code) and code == -getattr(signal, "SIGXCPU", 0)
            raise ProcessLateError if out_of_time else ProcessDiedError
        return answer

    def _started(self) -> ReaderProcess:
        return ReaderProcess(multiprocessing.get_context("spawn"), self._serve, self._answers, self._limits)

    def _next(self) -> tuple[ReaderProcess, bytes | None] | None:
        """Return what came back, None where nothing did yet."""
        try:
            return self._answers.get(timeout=min(_TICK, self._limits.still))
        except Empty:
            return None

    def end(self) -> None:
        """End the process whatever it does."""
        if self._process is not None:
            self._process.end()
            self._process = None
        self._answers = SimpleQueue()
