"""The child process that takes texts from bytes and no more, for holding them against texts taken before."""

from __future__ import annotations

from multiprocessing.connection import Connection

from clausemark.intake.answering import Parts, answered, warm_up
from clausemark.intake.confinement import answer_all
from clausemark.intake.frames import Question, Status
from clausemark.provisions.source_text import SourceText


def serve_texts(connection: Connection) -> None:
    """Take texts until the parent closes its end. What segments them is not loaded, which is half of the start."""
    warm_up(answer_text)
    answer_all(connection, answer_text)


def answer_text(untrusted_data: bytes, question: Question) -> tuple[Status, bytes, bytes, bytes]:
    """Return status and text; a refusal has its reason in the status and no text."""
    return answered(untrusted_data, question, _parts)


def _parts(source: SourceText) -> Parts:
    return source.text.encode("utf-8", "surrogatepass"), b"", b""
