"""The child process that reads: limited, without network, answering in bytes and never in pickles."""

from __future__ import annotations

import gc
import os
import signal
import sys
import traceback
from multiprocessing.connection import Connection

from clausemark.errors import ClausemarkError
from clausemark.intake.frames import MAX_OUTPUT, Question, Status, decode_question, encode_status, pack, unpack
from clausemark.intake.limits import Limits, limits_of_this_system
from clausemark.intake.reader import reader_for, reader_named
from clausemark.intake.wire import encode_pointers, encode_segmentation, encode_source
from clausemark.phrases import phrase
from clausemark.provisions.pointers import pointers_in
from clausemark.provisions.segment import segment

_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.spawn", "os.system", "os.fork", "os.posix_spawn", "os.startfile",
    "ctypes.dlopen", "ctypes.dlsym", "shutil.",
    "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "winreg.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.",
)  # fmt: skip
_NOTHING = (b"", b"", b"")
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def serve(connection: Connection) -> None:
    """Read files until the parent closes its end."""
    _warm_up()
    gc.freeze()
    gc.disable()  # reading makes many objects and hardly a cycle: a quarter of the time went into looking for them
    limits = confined()
    while True:
        try:
            header, data = unpack(connection.recv_bytes(), 2)
        except (EOFError, OSError):
            return
        limits.renew()
        status, *parts = answer(data, decode_question(header))
        retire = limits.exhausted()
        message = pack(encode_status(Status(status.reason, status.message, status.trace, retire)), *parts)
        try:
            connection.send_bytes(message)
        except OSError:
            return
        if retire:
            return
        del message, parts, header, data
        gc.collect()


def confined() -> Limits:
    """Put this process behind its limits for good, and return them; everything it needs must have been loaded."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears the person and ends its children
    limits = limits_of_this_system()
    _be_silent()
    limits.begin()
    sys.addaudithook(_refuse)
    return limits


def answer(untrusted_data: bytes, question: Question) -> tuple[Status, bytes, bytes, bytes]:
    """Return status, source text, segmentation and pointers; a refusal has its reason in the status and no text."""
    try:
        reader = reader_named(question.reader) if question.reader else None
        source = (reader or reader_for(question.media_type)).read(untrusted_data, question.encoding)
        found = segment(source)
        parts = encode_source(source), encode_segmentation(found), encode_pointers(pointers_in(found, source.text))
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


def _warm_up() -> None:
    """Load everything a reader imports late, before files and network are closed to the process."""
    answer(b"<p>1. Warm.</p>", Question("text/html", None))
    answer(b"%PDF-1.4", Question("application/pdf", None))
    answer("caf\xe9 \x80".encode("latin-1") * 20, Question("text/plain", None))


def _be_silent() -> None:
    """Send what libraries write to the standard streams nowhere: a person cannot use it, a file can provoke it."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123  # not a path
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise PermissionError(f"a reader may not use {event}")
    if event == "open" and _writes(arguments):
        raise PermissionError("a reader may not write files")


def _writes(arguments: tuple[object, ...]) -> bool:
    """Tell whether the arguments of an opening (path, mode, flags) ask for more than reading."""
    mode, flags = (*arguments, None, None)[1:3]
    wanted = set(mode) if isinstance(mode, str) else set()
    return bool(wanted & set("wax+")) or (isinstance(flags, int) and bool(flags & _WRITING))
