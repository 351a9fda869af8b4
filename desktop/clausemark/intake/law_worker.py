"""The child process that reads files of law: limited like a reader of documents, one file at a time."""

from __future__ import annotations

import json
import traceback
from multiprocessing.connection import Connection

from clausemark.errors import ClausemarkError
from clausemark.intake.confinement import answer_all
from clausemark.intake.frames import Question, Status
from clausemark.phrases import phrase
from clausemark.regulations.importers.recognise import drafts_of

LAW = "law"
"""The media type that is asked about: which importer reads a file is told by its content."""

_Answer = tuple[Status, bytes, bytes, bytes]


def serve_law(connection: Connection) -> None:
    """Answer with the drafts in one file after another until the parent closes its end."""
    answer_all(connection, _answer)


def _answer(data: bytes, _: Question) -> _Answer:
    try:
        found = [[each.importer, each.version_date, each.left_out, dict(each.fields)] for each in drafts_of(data)]
        return Status(), json.dumps(found).encode(), b"", b""
    except ClausemarkError as error:
        status = Status(error.reason, error.message)
    except MemoryError:
        status = Status("memory-limit", phrase("Reading the file takes more memory than is allowed."))
    except RecursionError:
        status = Status("hostile", phrase("The file nests too deeply to be law."))
    except Exception:  # noqa: BLE001  # the process boundary: the parent logs the trace and goes on
        message = phrase("The file cannot be read as law. Report this.")
        status = Status("reader-crashed", message, traceback.format_exc())
    return status, b"", b"", b""
