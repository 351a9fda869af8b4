"""Reads documents in the test's own process: where the sandbox is not what is tested, starting it costs seconds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from types import TracebackType

from clausemark.intake.reader import reader_for
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.intake.wire_writing import encode_source
from clausemark.provisions.pointers import pack_pointers, pointers_in
from clausemark.provisions.segment import segment


class InlinePool:
    """Stands in for the pool of reader processes."""

    def __init__(self, workers: int | None = None) -> None:
        self.workers = workers

    def __enter__(self) -> InlinePool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def read(self, request: ReadRequest) -> ReadOutcome:
        """Read one file."""
        return next(self.read_many([request]))

    def read_many(self, requests: Iterable[ReadRequest]) -> Iterator[ReadOutcome]:
        """Yield what each document reads as."""
        for request in requests:
            source = reader_for(request.media_type).read(request.data)
            found = segment(source)
            pointers = pack_pointers(pointers_in(found, source.text))
            yield ReadOutcome(request.key, source, found, encoded=encode_source(source), pointers=pointers)
