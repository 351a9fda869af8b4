"""Pictures of the pages of an archived PDF, drawn by a limited process; never by the window's own."""

from __future__ import annotations

import json
import logging
import multiprocessing
import threading
from dataclasses import dataclass

from clausemark.archive.hashes import sha256_of
from clausemark.errors import InputRefusedError
from clausemark.intake.frames import decode_status, unpack
from clausemark.intake.page_worker import serve_pages
from clausemark.intake.patience import Patience, TimeLimits
from clausemark.intake.processor_time import processor_time_of_this_system
from clausemark.phrases import phrase

logger = logging.getLogger(__name__)

_TICK = 1.0
"""Seconds between two looks at the process while it does not answer."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A drawn page: four bytes a pixel (blue, green, red, unused), `stride` bytes a row."""

    width: int
    height: int
    stride: int
    data: bytes


class PagePictures:
    """One PDF in a process of its own; its threads may share it. `sizes` are in points, by page from 0."""

    def __init__(self, untrusted_data: bytes) -> None:
        self._name = sha256_of(untrusted_data)[:12]
        self._lock = threading.Lock()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=serve_pages, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()
        try:
            [sizes] = self._ask(untrusted_data, 1)
        except InputRefusedError:
            self.close()
            raise
        self.sizes: tuple[tuple[float, float], ...] = tuple((width, height) for width, height in json.loads(sizes))

    def picture(self, page: int, scale: float) -> PagePicture:
        """Return a page, counted from 0, at `scale` pixels a point.

        Raises `InputRefusedError` (`reader-crashed`) when it cannot be drawn.
        """
        head, data = self._ask(json.dumps([page, scale]).encode(), 2)
        width, height, stride = json.loads(head)
        return PagePicture(width, height, stride, data)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._connection.close()

    def _ask(self, message: bytes, parts: int) -> list[bytes]:
        with self._lock:
            try:
                self._connection.send_bytes(message)
                head, *rest = unpack(self._answer(), parts + 1)
                status = decode_status(head)
            except (EOFError, OSError, ValueError) as error:
                raise self._refused("") from error
        if status.reason:
            logger.warning("a page of %s cannot be drawn: %s", self._name, status.trace)
            raise self._refused(status.message)
        return rest

    def _answer(self) -> bytes:
        """Return what the process answers, nothing when it takes too long."""
        clock = processor_time_of_this_system()
        patience = Patience(TimeLimits(), lambda: clock.seconds(self._process.pid or 0))
        while not self._connection.poll(_TICK):
            if patience.is_over():
                return b""
        return self._connection.recv_bytes()

    def _refused(self, message: str) -> InputRefusedError:
        ended = phrase(
            "The process that draws pages ended. Close the Source tab and open it again, or read the text beside it."
        )
        return InputRefusedError(message or ended, reason="reader-crashed")
