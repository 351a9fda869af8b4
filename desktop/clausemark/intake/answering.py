"""One reading of untrusted bytes, whatever they do to their reader."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TypeAlias

from clausemark.errors import ClausemarkError
from clausemark.intake.confinement import Answer
from clausemark.intake.frames import MAX_OUTPUT, Question, Status
from clausemark.intake.reader import reader_for, reader_named
from clausemark.phrases import phrase
from clausemark.provisions.source_text import SourceText

Parts: TypeAlias = tuple[bytes, bytes, bytes]

_NOTHING = (b"", b"", b"")


def answered(
    untrusted_data: bytes, question: Question, parts_of: Callable[[SourceText], Parts]
) -> tuple[Status, bytes, bytes, bytes]:
    """Return how the reading ended, and what `parts_of` makes of the text; nothing where it was refused."""
    try:
        reader = reader_named(question.reader) if question.reader else None
        source = (reader or reader_for(question.media_type)).read(untrusted_data, question.encoding)
        parts = parts_of(source)
    except ClausemarkError as error:
        return Status(error.reason, error.message), *_NOTHING
    except MemoryError:
        return Status("memory-limit", phrase("Reading the file takes more memory than a reader may use.")), *_NOTHING
    except RecursionError:
        return Status("hostile", phrase("The file nests too deeply to be a document.")), *_NOTHING
    except Exception:  # noqa: BLE001  # the process boundary: the parent logs the trace and goes on
        message = phrase("The reader failed on the file. Nothing of it was kept; report this, and capture it as text.")
        return Status("reader-crashed", message, traceback.format_exc()), *_NOTHING
    if sum(map(len, parts)) > MAX_OUTPUT:
        return Status("output-limit", phrase("Reading the file gives more text than a document has.")), *_NOTHING
    return Status(), *parts


def warm_up(answer: Answer) -> None:
    """Load everything a reader imports late, before files and network are closed to the process."""
    answer(b"<p>1. Warm.</p>", Question("text/html", None))
    answer(b"%PDF-1.4", Question("application/pdf", None))
    answer("caf\xe9 \x80".encode("latin-1") * 20, Question("text/plain", None))
