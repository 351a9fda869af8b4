"""Takes containers apart in a limited process of its own, one member at a time, so that memory stays flat."""

from __future__ import annotations

import json
import logging
import multiprocessing
import signal
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType

from clausemark.errors import InputRefusedError
from clausemark.intake.containers import Container
from clausemark.intake.frames import decode_status, unpack
from clausemark.intake.limits import CPU_SECONDS
from clausemark.intake.members import Member, decode_member
from clausemark.intake.reader_process import Answers, ReaderProcess
from clausemark.intake.unpack_worker import encode_next, encode_opening, serve_members
from clausemark.phrases import phrase

logger = logging.getLogger(__name__)

WALL_SECONDS = CPU_SECONDS * 2.0
"""Time by the clock for one member; then the process is ended (`time-limit`)."""


class Unpacker:
    """Keeps one process for containers, started when it is needed; used by one thread at a time."""

    def __init__(
        self,
        wall_seconds: float = WALL_SECONDS,
        serve_with: Callable[[Connection], None] = serve_members,
    ) -> None:
        self._wall = wall_seconds
        self._serve = serve_with
        self._answers: Answers = SimpleQueue()
        self._process: ReaderProcess | None = None

    def __enter__(self) -> Unpacker:
        """Return the unpacker."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self._end()

    def members(self, kind: Container, name: str, path: Path) -> Iterator[Member]:
        """Yield the members of a container; one container at a time.

        Raises `InputRefusedError` with the reason why it ends before its end, after what came out before.
        """
        self._asked(encode_opening(kind, name, path), name)
        while True:
            head, data = self._asked(encode_next(), name)
            if not head:
                return
            try:
                member = decode_member(head, data)
            except (ValueError, TypeError, json.JSONDecodeError, RecursionError) as error:
                self._end()
                raise _crashed(name) from error
            yield member

    def _asked(self, message: bytes, name: str) -> tuple[bytes, bytes]:
        process = self._process or ReaderProcess(multiprocessing.get_context("spawn"), self._serve, self._answers)
        self._process = process
        process.ask(0, message)
        try:
            answered, answer = self._answers.get(timeout=self._wall)
        except Empty:
            self._end()
            raise _slow(name) from None
        if answer is None or answered is not process:
            raise self._dead(process, name)
        try:
            status, head, data = unpack(answer, 3)
            told = decode_status(status)
        except ValueError as error:
            self._end()
            raise _crashed(name) from error
        if told.trace:
            logger.error("unpacking failed: %s", told.trace)
        if told.reason:
            words = told.message if name in told.message else phrase("{name}: {told}", name=name, told=told.message)
            raise InputRefusedError(words, reason=told.reason)
        return head, data

    def _dead(self, process: ReaderProcess, name: str) -> InputRefusedError:
        code = process.exit_code()
        self._end()
        if code and code == -getattr(signal, "SIGXCPU", 0):
            return _slow(name)
        return _crashed(name)

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None
        self._answers = SimpleQueue()


def _crashed(name: str) -> InputRefusedError:
    message = phrase(
        "{name} made the process crash that takes it apart. What came out before is kept; unpack it with another "
        "program.",
        name=name,
    )
    return InputRefusedError(message, reason="reader-crashed")


def _slow(name: str) -> InputRefusedError:
    message = phrase(
        "{name} takes too long to unpack. What came out before is kept; unpack it with another program.", name=name
    )
    return InputRefusedError(message, reason="time-limit")
