"""The child process that reads: limited, without network, answering in bytes and never in pickles."""

from __future__ import annotations

import json
import os
import sys
from multiprocessing.connection import Connection

from clausemark.errors import ClausemarkError
from clausemark.intake.limits import limits_of_this_system
from clausemark.intake.reader import reader_for
from clausemark.intake.wire import encode_segmentation, encode_source
from clausemark.provisions.segment import segment

MAX_OUTPUT = 256 * 1024 * 1024
"""Bytes of an answer; a larger one is refused (`output-limit`)."""
_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.spawn", "os.system", "os.fork", "os.posix_spawn", "os.startfile",
    "ctypes.", "shutil.", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def serve(connection: Connection) -> None:
    """Read files until the parent closes its end."""
    limits = limits_of_this_system()
    _warm_up()
    limits.begin()
    sys.addaudithook(_refuse)
    while True:
        try:
            header = json.loads(connection.recv_bytes())
            data = connection.recv_bytes()
        except (EOFError, OSError):
            return
        limits.renew()
        for part in answer(data, header["media_type"], header["encoding"]):
            connection.send_bytes(part)


def answer(untrusted_data: bytes, media_type: str, encoding: str | None) -> tuple[bytes, bytes, bytes]:
    """Return status, source text and segmentation as bytes; a refusal has its reason in the status."""
    try:
        source = reader_for(media_type).read(untrusted_data, encoding)
        encoded, found = encode_source(source), encode_segmentation(segment(source))
    except ClausemarkError as error:
        return _refusal(error.reason, error.message)
    except MemoryError:
        return _refusal("memory-limit", "Reading the file takes more memory than a reader may use.")
    except RecursionError:
        return _refusal("hostile", "The file nests too deeply to be a document.")
    if len(encoded) + len(found) > MAX_OUTPUT:
        return _refusal("output-limit", "Reading the file gives more text than a document has.")
    return b"{}", encoded, found


def _refusal(reason: str, message: str) -> tuple[bytes, bytes, bytes]:
    return json.dumps({"reason": reason, "message": message}).encode(), b"", b""


def _warm_up() -> None:
    """Load everything a reader imports late, before files and network are closed to the process."""
    answer(b"<p>1. Warm.</p>", "text/html", None)
    answer("caf\xe9 \x80".encode("latin-1") * 20, "text/plain", None)


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
