"""A limited process that is asked one thing after another by one thread, and ended when it fails."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Self

from clausemark.intake.limits import CPU_SECONDS
from clausemark.intake.reader_process import Answers, ReaderProcess

WALL_SECONDS = CPU_SECONDS * 2.0
"""Time by the clock for one answer; then the process is ended."""


class ProcessLateError(Exception):
    """The process took more time than it is given."""


class ProcessDiedError(Exception):
    """The process ended without an answer."""


class LoneProcess:
    """Keeps one process, started when it is needed; after it failed the next question has a new one."""

    def __init__(self, serve_with: Callable[[Connection], None], wall_seconds: float = WALL_SECONDS) -> None:
        self._serve = serve_with
        self._wall = wall_seconds
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
        process = self._process or ReaderProcess(multiprocessing.get_context("spawn"), self._serve, self._answers)
        self._process = process
        process.ask(0, message)
        try:
            answered, answer = self._answers.get(timeout=self._wall)
        except Empty:
            self.end()
            raise ProcessLateError from None
        if answer is None or answered is not process:
            code = process.exit_code()
            self.end()
            out_of_time = bool(code) and code == -getattr(signal, "SIGXCPU", 0)
            raise ProcessLateError if out_of_time else ProcessDiedError
        return answer

    def end(self) -> None:
        """End the process whatever it does."""
        if self._process is not None:
            self._process.end()
            self._process = None
        self._answers = SimpleQueue()
