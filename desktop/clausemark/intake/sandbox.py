"""The pool of limited processes that readers run in; the parent survives whatever a file does to them."""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing.connection import Connection
from queue import Empty, SimpleQueue
from types import TracebackType

from clausemark.archive.hashes import sha256_of
from clausemark.errors import ClausemarkError, InputRefusedError
from clausemark.intake.frames import Question, Status, decode_status, encode_question, pack, unpack
from clausemark.intake.media import DOCX
from clausemark.intake.office import OfficeReader, as_word_file
from clausemark.intake.patience import TimeLimits
from clausemark.intake.reader_process import Answers, ReaderProcess
from clausemark.intake.wire import Maps, decode_pointers, decode_segmentation, decode_source
from clausemark.intake.wire_writing import encode_source
from clausemark.intake.worker import serve
from clausemark.phrases import phrase
from clausemark.provisions.pointers import NO_POINTERS, PackedPointers
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.source_text import SourceText

logger = logging.getLogger(__name__)

_MOST_WORKERS = 8
_AHEAD = 4
"""Files given to one process: the next is there when it is done with the first, also while some are being stored."""
_WAITING = 1024 * 1024
"""Bytes of files that may wait with a process that is not done."""
_FEW = 3
"""Files for each process that may be asked for and not handed out yet, whatever their size."""
_MANY = 8
"""The same while what waits to be handed out is small: a file that takes long then stops no other reader."""
_HELD_BACK = 4 * 1024 * 1024
"""Bytes of answers that are small."""
_TICK = 1.0
"""Seconds between two looks at readers that do not answer."""
_WINDOWS_QUOTA = 1816
"""ERROR_NOT_ENOUGH_QUOTA: how a process ends whose job gave it no more time."""


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """Bytes to be read; `key` comes back with the outcome.

    `reader` names the reader that must do it; None leaves the choice to the media type.
    """

    key: str
    data: bytes
    media_type: str
    file_name: str
    encoding_hint: str | None = None
    reader: str | None = None


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """Source text, segmentation and what its clauses point at, or the refusal's reason code and sentence.

    The source text lacks the way back to bytes, elements and pages, which `encoded` has, checked; nobody asks for it
    before it is stored. `encoded` is the whole as `wire.encode_source` writes it, so that a store need not do it again.
    """

    key: str
    source: SourceText | None
    segmentation: Segmentation | None
    refusal: tuple[str, str] | None = None
    encoded: bytes = b""
    pointers: PackedPointers = NO_POINTERS


class ReaderPool:
    """Keeps one process per core; a process that dies is replaced. Used by one thread at a time."""

    def __init__(
        self,
        workers: int | None = None,
        limits: TimeLimits | None = None,
        serve_with: Callable[[Connection], None] = serve,
    ) -> None:
        self._size = workers or max(1, min(os.cpu_count() or 1, _MOST_WORKERS))
        self._limits = limits or TimeLimits()
        self._serve = serve_with
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[ReaderProcess] = []
        self._answers: Answers = SimpleQueue()
        self._asked: dict[int, tuple[ReadRequest, bytes]] = {}
        self._tickets = 0

    def __enter__(self) -> ReaderPool:
        """Return the pool; processes start when they are needed."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.end()
        self._workers.clear()

    def read(self, request: ReadRequest) -> ReadOutcome:
        """Read one file."""
        return next(iter(self.read_many([request])))

    def read_many(self, requests: Iterable[ReadRequest]) -> Iterator[ReadOutcome]:
        """Yield the outcomes in the order of the requests, looking ahead by a few files only."""
        source = iter(requests)
        order: list[int] = []
        done: dict[int, ReadOutcome] = {}
        request = next(source, None)
        while request is not None or order:
            # A process is started only for a file that waits for it.
            while request is not None and self._room(order, done) and (worker := self._free(request)) is not None:
                order.append(self._begin(worker, request, done))
                request = next(source, None)
            if not order or order[0] not in done:
                done.update(self._collect())
            while order and order[0] in done:
                yield done.pop(order.pop(0))

    def _room(self, order: list[int], done: dict[int, ReadOutcome]) -> bool:
        """Tell whether another file may be asked for, before the outcomes of those in `order` are handed out."""
        small = len(order) >= self._size * _FEW and sum(len(each.encoded) for each in done.values()) <= _HELD_BACK
        return len(order) < self._size * (_MANY if small else _FEW)

    def _free(self, request: ReadRequest) -> ReaderProcess | None:
        """Return a process with nothing to do, or for a small file one that soon has; None when there is none."""
        worker = self._least_busy()
        waiting = sum(len(self._asked[ticket][0].data) for ticket in islice(worker.tickets, 1, None))
        may_wait = len(worker.tickets) < _AHEAD and waiting + len(request.data) <= _WAITING
        return worker if may_wait or not worker.tickets else None

    def _least_busy(self) -> ReaderProcess:
        """Return the process with the fewest files, a new one where all have some and there may be more."""
        worker = min(self._workers, key=lambda each: len(each.tickets), default=None)
        if worker is None or (worker.tickets and len(self._workers) < self._size):
            worker = ReaderProcess(self._context, self._serve, self._answers, self._limits)
            self._workers.append(worker)
        return worker

    def _begin(self, worker: ReaderProcess, request: ReadRequest, done: dict[int, ReadOutcome]) -> int:
        """Ask a process to read a file, made a Word file first where LibreOffice must open it; return the ticket."""
        self._tickets += 1
        media_type, data, reader = request.media_type, request.data, request.reader
        if media_type in OfficeReader.media_types:
            try:
                media_type, data, reader = DOCX, as_word_file(data, media_type), None
            except InputRefusedError as error:
                message = phrase("{file_name}: {trouble}", file_name=request.file_name, trouble=error.message)
                done[self._tickets] = ReadOutcome(request.key, None, None, (error.reason, message))
                return self._tickets
        asked = pack(encode_question(Question(media_type, request.encoding_hint, reader)), data)
        self._asked[self._tickets] = request, asked
        worker.ask(self._tickets, asked)
        return self._tickets

    def _collect(self) -> dict[int, ReadOutcome]:
        """Wait for an answer, a death or a time-out; return what came of it, by ticket."""
        try:
            worker, answer = self._answers.get(timeout=min(_TICK, self._limits.still))
        except Empty:
            slow = [worker for worker in self._workers if worker.is_late()]
            return dict(self._lost(worker, "time-limit", phrase("takes too long to read")) for worker in slow)
        if worker not in self._workers or not worker.tickets:
            return {}  # the last word of a process that was given up
        if answer is None:
            return dict([self._dead(worker)])
        return dict([self._answered(worker, answer)])

    def _answered(self, worker: ReaderProcess, answer: bytes) -> tuple[int, ReadOutcome]:
        try:
            encoded_status, encoded, found, pointed = unpack(answer, 4)
            status = decode_status(encoded_status)
            outcome = self._outcome(worker, status, (encoded, found, pointed))
        except (ValueError, ClausemarkError):
            return self._lost(worker, "reader-crashed", phrase("made its reader answer nonsense"))
        ticket = self._finished(worker)
        if status.retire:
            self._remove(worker)
        return ticket, outcome

    def _outcome(self, worker: ReaderProcess, status: Status, parts: tuple[bytes, bytes, bytes]) -> ReadOutcome:
        request, _ = self._asked[worker.tickets[0]]
        if status.trace:
            logger.error("reader failed on %s: %s", sha256_of(request.data)[:12], status.trace)
        if status.reason:
            return ReadOutcome(request.key, None, None, (status.reason, f"{request.file_name}: {status.message}"))
        return self._made(request, parts)

    def _made(self, request: ReadRequest, parts: tuple[bytes, bytes, bytes]) -> ReadOutcome:
        """Return what came of a reading from the three parts of its answer; raise `ValueError` for nonsense."""
        encoded, found, pointed = parts
        if request.media_type in OfficeReader.media_types:
            whole = decode_source(encoded)
            encoded = encode_source(replace(whole, reader=OfficeReader.name, reader_version=OfficeReader().version))
        source = decode_source(encoded, Maps.CHECKED)
        segmentation = decode_segmentation(found, source.text)
        pointers = decode_pointers(pointed, segmentation, source.text)
        return ReadOutcome(request.key, source, segmentation, encoded=encoded, pointers=pointers)

    def _dead(self, worker: ReaderProcess) -> tuple[int, ReadOutcome]:
        code = worker.exit_code()
        if code in {-getattr(signal, "SIGXCPU", 0), _WINDOWS_QUOTA} and code:
            return self._lost(worker, "time-limit", phrase("takes too long to read"))
        if code == -getattr(signal, "SIGKILL", 0) and code:
            return self._lost(
                worker, "memory-limit", phrase("had its reader ended by the system, as happens for want of memory")
            )
        return self._lost(worker, "reader-crashed", phrase("made its reader crash"))

    def _lost(self, worker: ReaderProcess, reason: str, what: str) -> tuple[int, ReadOutcome]:
        request, _ = self._asked[worker.tickets[0]]
        logger.warning("reader of %s ended: %s", sha256_of(request.data)[:12], reason)
        ticket = self._finished(worker)
        self._remove(worker)
        message = phrase(
            "{file_name} {what}. Nothing of it was kept; capture the document in another format.",
            file_name=request.file_name,
            what=what,
        )
        return ticket, ReadOutcome(request.key, None, None, (reason, message))

    def _finished(self, worker: ReaderProcess) -> int:
        ticket = worker.tickets.popleft()
        del self._asked[ticket]
        return ticket

    def _remove(self, worker: ReaderProcess) -> None:
        """End a process; what it was still to read is asked of another one."""
        worker.end()
        self._workers.remove(worker)
        for ticket in worker.tickets:
            self._least_busy().ask(ticket, self._asked[ticket][1])
