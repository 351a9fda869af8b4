"""Asks a limited process what law a file holds, and believes nothing of the answer before it is checked."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from clausemark.archive.hashes import sha256_of
from clausemark.errors import InputRefusedError
from clausemark.intake.frames import Question, decode_status, encode_question, pack, unpack
from clausemark.intake.law_worker import LAW, serve_law
from clausemark.intake.lone_process import LoneProcess, ProcessDiedError, ProcessLateError
from clausemark.intake.patience import TimeLimits
from clausemark.phrases import phrase
from clausemark.regulations.importers.checking import check_fields
from clausemark.regulations.importers.draft import Draft

logger = logging.getLogger(__name__)


class LawReader(LoneProcess):
    """Keeps one process for files of law, started when it is needed; used by one thread at a time."""

    def __init__(self, limits: TimeLimits | None = None, serve_with: Callable[[Connection], None] = serve_law) -> None:
        super().__init__(serve_with, limits)

    def read(self, untrusted_data: bytes) -> list[Draft]:
        """Return the instruments of a file, each value of them looked at.

        Raises `InputRefusedError` with the importer's reason, or `time-limit`, `memory-limit`, `reader-crashed`.
        """
        answer = self._asked(pack(encode_question(Question(LAW, None)), untrusted_data))
        try:
            status, found, _, _ = unpack(answer, 4)
            told = decode_status(status)
        except ValueError as error:
            self.end()
            raise _crashed() from error
        if told.trace:
            logger.error("reading law failed on %s: %s", sha256_of(untrusted_data)[:12], told.trace)
        if told.retire:
            self.end()
        if told.reason:
            raise InputRefusedError(told.message, reason=told.reason)
        return self._drafts(found)

    def _drafts(self, untrusted_found: bytes) -> list[Draft]:
        try:
            drafts = [_draft(each) for each in json.loads(untrusted_found)]
        except (ValueError, TypeError, RecursionError) as error:
            self.end()
            raise _crashed() from error
        for draft in drafts:
            check_fields(draft.fields)
        return drafts

    def _asked(self, message: bytes) -> bytes:
        try:
            return self.ask(message)
        except ProcessLateError:
            raise _slow() from None
        except ProcessDiedError:
            raise _crashed() from None


def _draft(untrusted: Any) -> Draft:
    importer, version_date, left_out, fields = untrusted
    if not isinstance(importer, str) or not isinstance(version_date, str):
        raise TypeError("not a draft")
    if not isinstance(left_out, int) or not isinstance(fields, dict):
        raise TypeError("not a draft")
    return Draft(importer, version_date, fields, left_out)


def _crashed() -> InputRefusedError:
    return InputRefusedError(
        phrase("The process that reads law crashed on it. Nothing was imported; fetch it again."),
        reason="reader-crashed",
    )


def _slow() -> InputRefusedError:
    return InputRefusedError(
        phrase("It takes too long to read. Nothing was imported; import a part of it."), reason="time-limit"
    )
