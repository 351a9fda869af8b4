"""The child process that takes containers apart: limited like a reader, one member at a time."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import IO

from clausemark.errors import ClausemarkError
from clausemark.intake.confinement import confined
from clausemark.intake.containers import Container
from clausemark.intake.frames import Status, encode_status, pack, unpack
from clausemark.intake.members import Member, encode_member
from clausemark.intake.priority import come_after_others
from clausemark.intake.unpacking import members_of
from clausemark.phrases import phrase
from clausemark.troubles import trouble_of

OPEN, NEXT = b"open", b"next"


def serve_members(connection: Connection) -> None:
    """Take apart one container after another until the parent closes its end."""
    come_after_others()
    _warm_up()
    limits = confined()
    members: Iterator[Member] = iter(())
    stream: IO[bytes] | None = None
    while True:
        try:
            what, about = unpack(connection.recv_bytes(), 2)
        except (EOFError, OSError):
            return
        limits.renew()
        if what == OPEN:
            if stream is not None:
                stream.close()
            status, stream, members = _opened(about)
            message = pack(encode_status(status), b"", b"")
        else:
            message = _next(members)
        try:
            connection.send_bytes(message)
        except OSError:
            return


def encode_opening(kind: Container, name: str, path: Path) -> bytes:
    """Return the request to open a container as a message."""
    return pack(OPEN, json.dumps([kind.value, name, str(path)]).encode())


def encode_next() -> bytes:
    """Return the request for the next member as a message."""
    return pack(NEXT, b"")


def _opened(about: bytes) -> tuple[Status, IO[bytes] | None, Iterator[Member]]:
    kind, name, path = json.loads(about)
    try:
        stream = Path(path).open("rb")  # noqa: SIM115  # its members are asked for one by one, then it is closed
    except OSError as error:
        return (
            Status("unreadable", phrase("{name} cannot be read: {trouble}.", name=name, trouble=trouble_of(error))),
            None,
            iter(()),
        )
    return Status(), stream, members_of(stream, Container(kind), name)


def _next(members: Iterator[Member]) -> bytes:
    """Return the next member as a message, an empty one at the end, or why there is none."""
    try:
        member = next(members, None)
        head = encode_member(member) if member is not None else b""
        return pack(encode_status(Status()), head, member.data if member is not None else b"")
    except ClausemarkError as error:
        status = Status(error.reason, error.message)
    except MemoryError:
        status = Status("memory-limit", phrase("Unpacking the file takes more memory than is allowed."))
    except RecursionError:
        status = Status("hostile", phrase("The file nests too deeply to hold documents."))
    except Exception:  # noqa: BLE001  # the process boundary: the parent logs the trace and goes on
        message = phrase("The file cannot be unpacked. Report this, and unpack it with another program.")
        status = Status("reader-crashed", message, traceback.format_exc())
    return pack(encode_status(status), b"", b"")


def _warm_up() -> None:
    """Load what is imported late, before files and network are closed to the process."""
    import warcio.archiveiterator

    assert warcio.archiveiterator.ArchiveIterator is not None
