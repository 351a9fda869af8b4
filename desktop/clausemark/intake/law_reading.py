"""Asks a limited process what law a file holds, and believes nothing of the answer before it is checked."""

from __future__ import annotations

import json
import logging
import multiprocessing
import signal
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any

from clausemark.archive.hashes import sha256_of
from clausemark.errors import InputRefusedError
from clausemark.intake.frames import Question, decode_status, encode_question, pack, unpack
from clausemark.intake.law_worker import LAW, serve_law
from clausemark.intake.limits import CPU_SECONDS
from clausemark.intake.reader_process import Answers, ReaderProcess
from clausemark.phrases import phrase
from clausemark.regulations.importers.checking import check_fields
from clausemark.regulations.importers.draft import Draft

logger = logging.getLogger(__name__)

WALL_SECONDS = CPU_SECONDS * 2.0
"""Time by the clock for one file; then its reader is ended (`time-limit`)."""


class LawReader:
    """Keeps one process for files of law, started when it is needed; used by one thread at a time."""

    def __init__(
        self, wall_seconds: float = WALL_SECONDS, serve_with: Callable[[Connection], None] = serve_law
    ) -> None:
        self._wall = wall_seconds
        self._serve = serve_with
        self._answers: Answers = SimpleQueue()
        self._process: ReaderProcess | None = None

    def __enter__(self) -> LawReader:
        """Return the reader."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self._end()

    def read(self, untrusted_data: bytes) -> list[Draft]:
        """Return the instruments of a file, each value of them looked at.

        Raises `InputRefusedError` with the importer's reason, or `time-limit`, `memory-limit`, `reader-crashed`.
        """
        answer = self._asked(pack(encode_question(Question(LAW, None)), untrusted_data))
        try:
            status, found, _, _ = unpack(answer, 4)
            told = decode_status(status)
        except ValueError as error:
            self._end()
            raise _crashed() from error
        if told.trace:
            logger.error("reading law failed on %s: %s", sha256_of(untrusted_data)[:12], told.trace)
        if told.retire:
            self._end()
        if told.reason:
            raise InputRefusedError(told.message, reason=told.reason)
        return self._drafts(found)

    def _drafts(self, untrusted_found: bytes) -> list[Draft]:
        try:
            drafts = [_draft(each) for each in json.loads(untrusted_found)]
        except (ValueError, TypeError, RecursionError) as error:
            self._end()
            raise _crashed() from error
        for draft in drafts:
            check_fields(draft.fields)
        return drafts

    def _asked(self, message: bytes) -> bytes:
        process = self._process or ReaderProcess(multiprocessing.get_context("spawn"), self._serve, self._answers)
        self._process = process
        process.ask(0, message)
        try:
            answered, answer = self._answers.get(timeout=self._wall)
        except Empty:
            self._end()
            raise _slow() from None
        if answer is None or answered is not process:
            raise self._dead(process)
        return answer

    def _dead(self, process: ReaderProcess) -> InputRefusedError:
        code = process.exit_code()
        self._end()
        return _slow() if code and code == -getattr(signal, "SIGXCPU", 0) else _crashed()

    def _end(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None
        self._answers = SimpleQueue()


def _draft(untrusted: Any) -> Draft:
    importer, version_date, left_out, fields = untrusted
    if not isinstance(importer, str) or not isinstance(version_date, str):
        raise TypeError("not a draft")
    if not isinstance(left_out, int) or not isinstance(fields, dict):
        raise TypeError("not a draft")
    return Draft(importer, version_date, fields, left_out)


def _crashed() -> InputRefusedError:
    return InputRefusedError(
        phrase("It made the process crash that reads law. Nothing was imported; fetch it again."),
        reason="reader-crashed",
    )


def _slow() -> InputRefusedError:
    return InputRefusedError(
        phrase("It takes too long to read. Nothing was imported; import a part of it."), reason="time-limit"
    )
