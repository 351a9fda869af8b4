"""The pool of limited processes that readers run in; the parent survives whatever a file does to them."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import TracebackType

from clausemark.errors import ClausemarkError
from clausemark.intake.limits import CPU_SECONDS
from clausemark.intake.wire import decode_segmentation, decode_source
from clausemark.intake.worker import MAX_OUTPUT, serve
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.source_text import SourceText

WALL_SECONDS = CPU_SECONDS * 2
"""Time by the clock for one file; then its reader is ended (`time-limit`)."""


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """Bytes to be read; `key` comes back with the outcome."""

    key: str
    data: bytes
    media_type: str
    file_name: str
    encoding_hint: str | None = None


@dataclass(frozen=True, slots=True)
class ReadOutcome:
    """Source text and segmentation, or the refusal's reason code and sentence."""

    key: str
    source: SourceText | None
    segmentation: Segmentation | None
    refusal: tuple[str, str] | None = None


@dataclass(slots=True)
class _Worker:
    process: BaseProcess
    connection: Connection
    request: ReadRequest | None = None
    since: float = 0.0


class ReaderPool:
    """Keeps one process per core; a process that dies is replaced."""

    def __init__(self, workers: int | None = None, wall_seconds: float = WALL_SECONDS) -> None:
        self._size = workers or max(1, min(os.cpu_count() or 1, 8))
        self._wall = wall_seconds
        self._context = multiprocessing.get_context("spawn")
        self._workers: list[_Worker] = []

    def __enter__(self) -> ReaderPool:
        """Return the pool; processes start when they are needed."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all processes."""
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()

    def read(self, request: ReadRequest) -> ReadOutcome:
        """Read one file."""
        return next(iter(self.read_many([request])))

    def read_many(self, requests: Iterable[ReadRequest]) -> Iterator[ReadOutcome]:
        """Yield the outcomes in the order of the requests, looking ahead by a few files only."""
        source = iter(requests)
        order: list[str] = []
        done: dict[str, ReadOutcome] = {}
        exhausted = False
        while True:
            while not exhausted and len(order) < self._size * 2 and (worker := self._idle()) is not None:
                request = next(source, None)
                if request is None:
                    exhausted = True
                    break
                order.append(request.key)
                self._send(worker, request)
            if not order:
                return
            for outcome in self._collect():
                done[outcome.key] = outcome
            while order and order[0] in done:
                yield done.pop(order.pop(0))

    def _idle(self) -> _Worker | None:
        for worker in self._workers:
            if worker.request is None:
                return worker
        if len(self._workers) < self._size:
            self._workers.append(self._start())
            return self._workers[-1]
        return None

    def _start(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=serve, args=(theirs,), daemon=True)
        process.start()
        theirs.close()
        return _Worker(process, ours)

    def _send(self, worker: _Worker, request: ReadRequest) -> None:
        worker.request, worker.since = request, time.monotonic()
        header = {"media_type": request.media_type, "encoding": request.encoding_hint}
        try:
            worker.connection.send_bytes(json.dumps(header).encode())
            worker.connection.send_bytes(request.data)
        except OSError:
            return  # the process died; collecting finds that out and says why

    def _collect(self) -> list[ReadOutcome]:
        """Wait for at least one answer, death or time-out."""
        busy = [worker for worker in self._workers if worker.request is not None]
        ready = wait([worker.connection for worker in busy], timeout=1.0)
        outcomes = []
        for worker in busy:
            if worker.connection in ready:
                outcomes.append(self._receive(worker))
            elif time.monotonic() - worker.since > self._wall:
                outcomes.append(self._lost(worker, "time-limit", "took too long to read"))
        return outcomes

    def _receive(self, worker: _Worker) -> ReadOutcome:
        request = worker.request
        if request is None:
            raise ValueError("an answer without a request")
        try:
            status = json.loads(worker.connection.recv_bytes(MAX_OUTPUT))
            encoded = worker.connection.recv_bytes(MAX_OUTPUT)
            found = worker.connection.recv_bytes(MAX_OUTPUT)
        except (EOFError, OSError, ValueError):
            return self._dead(worker)
        worker.request = None
        if not isinstance(status, dict) or status:
            reason, message = str(status.get("reason")), str(status.get("message"))
            return ReadOutcome(request.key, None, None, (reason, f"{request.file_name}: {message}"))
        try:
            source = decode_source(encoded)
            return ReadOutcome(request.key, source, decode_segmentation(found, source.text))
        except ClausemarkError:
            return ReadOutcome(request.key, None, None, self._crashed(request))

    def _dead(self, worker: _Worker) -> ReadOutcome:
        worker.process.join(5)
        code = worker.process.exitcode
        if code is not None and code == -getattr(signal, "SIGXCPU", 0):
            return self._lost(worker, "time-limit", "took too long to read")
        if code is not None and code in {-getattr(signal, "SIGKILL", 0), 137}:
            return self._lost(worker, "memory-limit", "needs more memory than a reader may use")
        return self._lost(worker, "reader-crashed", "made its reader crash")

    def _lost(self, worker: _Worker, reason: str, what: str) -> ReadOutcome:
        request = worker.request
        self._end(worker)
        self._workers.remove(worker)
        if request is None:
            raise ValueError("a lost process without a request")
        message = f"{request.file_name} {what}. Nothing of it was kept; capture the document in another format."
        return ReadOutcome(request.key, None, None, (reason, message))

    def _crashed(self, request: ReadRequest) -> tuple[str, str]:
        return "reader-crashed", f"{request.file_name} made its reader answer nonsense. Nothing of it was kept."

    def _end(self, worker: _Worker) -> None:
        worker.connection.close()
        worker.process.kill()
        worker.process.join(5)
