"""Members of containers: their bytes, and what the container says of each; as parts of a message between processes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis

MOST_TOTAL = 8 * 1024 * 1024 * 1024
"""Unpacked bytes of one container in all."""
MOST_DEPTH = 3
"""Containers inside containers; what lies deeper is refused (`nested-too-deeply`)."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member: its name for eyes, and what the container knows of it.

    `refusal` is a reason code and a sentence when its bytes are not given. `note` tells where in the container it
    was, in words for its custody. `warnings` are codes and sentences. `media_type` is what a server said it is.
    `technical` tells that only its extraction differs from the member before it; it never leaves this process.
    """

    name: str
    data: bytes = b""
    captured_at: CapturedAt | None = None
    source_url: str | None = None
    media_type: str | None = None
    note: str = ""
    refusal: tuple[str, str] | None = None
    warnings: tuple[tuple[str, str], ...] = ()
    technical: bool = False


def encode_member(member: Member) -> bytes:
    """Return everything but the data of a member as bytes."""
    moment = member.captured_at
    return json.dumps(
        [
            member.name,
            [moment.utc.isoformat(), moment.basis.value, moment.precision] if moment else None,
            member.source_url,
            member.media_type,
            member.note,
            member.refusal,
            member.warnings,
        ]
    ).encode()


def decode_member(untrusted_head: bytes, data: bytes) -> Member:
    """Return the member that bytes hold; raise `ValueError` for anything else."""
    name, moment, url, media_type, note, refusal, warnings = _list(json.loads(untrusted_head), 7)
    return Member(
        _text(name),
        data,
        _moment(moment),
        None if url is None else _text(url),
        None if media_type is None else _text(media_type),
        _text(note),
        None if refusal is None else _pair(refusal),
        tuple(_pair(each) for each in _list(warnings)),
    )


def _moment(value: object) -> CapturedAt | None:
    if value is None:
        return None
    utc, basis, precision = _list(value, 3)
    moment = datetime.fromisoformat(_text(utc))
    if moment.tzinfo is None or precision not in {"second", "day"}:
        raise ValueError("not a moment")
    return CapturedAt(moment, CaptureBasis(_text(basis)), _text(precision))


def _pair(value: object) -> tuple[str, str]:
    one, two = _list(value, 2)
    return _text(one), _text(two)


def _list(value: object, length: int | None = None) -> list[object]:
    if not isinstance(value, list) or (length is not None and len(value) != length):
        raise ValueError("not what was written")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a text")  # noqa: TRY004  # the callers turn one kind of error into a refusal
    value.encode()
    return value
