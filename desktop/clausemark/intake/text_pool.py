"""A pool of limited processes that takes texts again from bytes, without their blocks, clauses and pointers."""

from __future__ import annotations

from clausemark.intake.sandbox import ReaderPool, ReadOutcome, ReadRequest
from clausemark.intake.text_worker import serve_texts
from clausemark.provisions.source_text import SourceText


class TextPool(ReaderPool):
    """A reader pool whose outcomes have the text alone in their source."""

    def __init__(self, workers: int | None = None) -> None:
        super().__init__(workers, serve_with=serve_texts)

    def _made(self, request: ReadRequest, parts: tuple[bytes, bytes, bytes]) -> ReadOutcome:
        text = parts[0].decode("utf-8", "surrogatepass")
        return ReadOutcome(request.key, SourceText(text, request.reader or "", "", ()), None)
