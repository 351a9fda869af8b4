"""Takes containers apart in a limited process of its own, one member at a time, so that memory stays flat."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path

from clausemark.errors import InputRefusedError
from clausemark.intake.containers import Container
from clausemark.intake.frames import decode_status, unpack
from clausemark.intake.lone_process import LoneProcess, ProcessDiedError, ProcessLateError
from clausemark.intake.members import Member, decode_member
from clausemark.intake.patience import TimeLimits
from clausemark.intake.unpack_worker import encode_next, encode_opening, serve_members
from clausemark.phrases import phrase

logger = logging.getLogger(__name__)


class Unpacker(LoneProcess):
    """Keeps one process for containers, started when it is needed; used by one thread at a time."""

    def __init__(
        self, limits: TimeLimits | None = None, serve_with: Callable[[Connection], None] = serve_members
    ) -> None:
        super().__init__(serve_with, limits)

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
                self.end()
                raise _crashed(name) from error
            yield member

    def _asked(self, message: bytes, name: str) -> tuple[bytes, bytes]:
        try:
            answer = self.ask(message)
        except ProcessLateError:
            raise _slow(name) from None
        except ProcessDiedError:
            raise _crashed(name) from None
        try:
            status, head, data = unpack(answer, 3)
            told = decode_status(status)
        except ValueError as error:
            self.end()
            raise _crashed(name) from error
        if told.trace:
            logger.error("unpacking failed: %s", told.trace)
        if told.reason:
            words = told.message if name in told.message else phrase("{name}: {told}", name=name, told=told.message)
            raise InputRefusedError(words, reason=told.reason)
        return head, data


def _crashed(name: str) -> InputRefusedError:
    message = phrase(
        "The process that unpacks {name} crashed. What came out before is kept; unpack it with another program.",
        name=name,
    )
    return InputRefusedError(message, reason="reader-crashed")


def _slow(name: str) -> InputRefusedError:
    message = phrase(
        "{name} takes too long to unpack. What came out before is kept; unpack it with another program.", name=name
    )
    return InputRefusedError(message, reason="time-limit")
