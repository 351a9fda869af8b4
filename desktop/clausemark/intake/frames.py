"""What goes through the pipe between the program and a reader's process: parts of bytes behind their lengths."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import Any

from clausemark.phrases import from_plain, to_plain

_COUNT = struct.Struct(">B")
_LENGTH = struct.Struct(">I")

MAX_OUTPUT = 256 * 1024 * 1024
"""Bytes of an answer; a larger one is refused (`output-limit`)."""


@dataclass(frozen=True, slots=True)
class Status:
    """How a reading ended; without a reason it succeeded.

    `trace` is for the log, when a reader failed in a way nobody foresaw; `retire` asks for a fresh process.
    """

    reason: str = ""
    message: str = ""
    trace: str = ""
    retire: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a reader's process; `reader` None leaves the choice to the media type."""

    media_type: str
    encoding: str | None
    reader: str | None = None


def pack(*parts: bytes) -> bytes:
    """Return parts as one message."""
    head = b"".join([_COUNT.pack(len(parts)), *(_LENGTH.pack(len(part)) for part in parts)])
    return b"".join([head, *parts])


def unpack(untrusted_message: bytes, count: int) -> list[bytes]:
    """Return the parts of a message; raise `ValueError` when it is not one of so many parts."""
    head = _COUNT.size + count * _LENGTH.size
    if len(untrusted_message) < head or untrusted_message[0] != count:
        raise ValueError("not a message of a reader")
    lengths = [_LENGTH.unpack_from(untrusted_message, _COUNT.size + n * _LENGTH.size)[0] for n in range(count)]
    if head + sum(lengths) != len(untrusted_message):
        raise ValueError("a message of another length than it says")
    parts, at = [], head
    for length in lengths:
        parts.append(untrusted_message[at : at + length])
        at += length
    return parts


def encode_status(status: Status) -> bytes:
    """Return a status as bytes."""
    return json.dumps([status.reason, to_plain(status.message), status.trace, status.retire]).encode()


def decode_status(untrusted_data: bytes) -> Status:
    """Return the status that bytes hold; raise `ValueError` for anything else."""
    value = _list(untrusted_data, 4)
    reason, message, trace, retire = value
    if not all(isinstance(each, str) for each in (reason, trace)) or not isinstance(retire, bool):
        raise ValueError("not a status")
    return Status(reason, from_plain(message), trace, retire)


def encode_question(question: Question) -> bytes:
    """Return a question as bytes."""
    return json.dumps([question.media_type, question.encoding, question.reader]).encode()


def decode_question(data: bytes) -> Question:
    """Return the question that bytes hold."""
    return Question(*_list(data, 3))


def _list(data: bytes, length: int) -> list[Any]:
    try:
        value = json.loads(data)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(value, list) or len(value) != length:
        raise ValueError("not what was written")
    return value
