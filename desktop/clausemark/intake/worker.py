"""The child process that reads and segments: limited, without network, answering in bytes and never in pickles."""

from __future__ import annotations

from multiprocessing.connection import Connection

from clausemark.intake.answering import Parts, answered, warm_up
from clausemark.intake.confinement import answer_all
from clausemark.intake.frames import Question, Status
from clausemark.intake.wire_writing import encode_pointers, encode_segmentation, encode_source
from clausemark.provisions.pointers import pack_pointers, pointers_in
from clausemark.provisions.segment import segment
from clausemark.provisions.source_text import SourceText


def serve(connection: Connection) -> None:
    """Read files until the parent closes its end."""
    warm_up(answer)
    answer_all(connection, answer)


def answer(untrusted_data: bytes, question: Question) -> tuple[Status, bytes, bytes, bytes]:
    """Return status, source text, segmentation and pointers; a refusal has its reason in the status and no text."""
    return answered(untrusted_data, question, _parts)


def _parts(source: SourceText) -> Parts:
    found = segment(source)
    pointers = pack_pointers(pointers_in(found, source.text))
    return encode_source(source), encode_segmentation(found), encode_pointers(pointers)
