"""The head of a JPEG, read by ourselves: its size, whether it is stored turned, and its bytes without notes.

ITU-T T.81, B.1; the notes are what cameras and programs write beside the picture.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

HEAD = b"\xff\xd8\xff"
_BARE = frozenset({0x01, *range(0xD0, 0xD8)})
"""Markers that no length follows (table B.1)."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN = 0xDA
_EXIF_SEGMENT = 0xE1
_NOTES = frozenset({*range(0xE1, 0xEE), 0xEF, 0xFE})
"""Notes that no pixel depends on; APP14 says how the colours are coded."""
_EXIF = b"Exif\x00\x00"
_ENDIANS = {b"II": "<", b"MM": ">"}
_ORIENTATION = 0x0112
_UPRIGHT = 1


class Frame(NamedTuple):
    """What a frame header states (B.2.2)."""

    width: int
    height: int
    channels: int


class _Segment(NamedTuple):
    """A marker with what belongs to it: its first byte, that of its body, and its end."""

    marker: int
    start: int
    body: int
    end: int


def frame_of(data: bytes) -> Frame | None:
    """Return what the first frame header states, None when there is no whole one before the picture begins."""
    for segment in _segments(data):
        if segment.marker in _FRAMES and segment.end - segment.body >= 6:
            _, height, width, channels = struct.unpack_from(">BHHB", data, segment.body)
            return Frame(width, height, channels)
    return None


def is_turned(data: bytes) -> bool:
    """Tell whether a note says that the picture must be turned or mirrored to be seen upright (Exif 2.3, 4.6.4)."""
    for segment in _segments(data):
        body = data[segment.body : segment.end]
        if segment.marker == _EXIF_SEGMENT and body.startswith(_EXIF):
            return _orientation(body[len(_EXIF) :]) != _UPRIGHT
    return False


def without_notes(data: bytes) -> bytes:
    """Return the same picture without its notes, which a decoder then need not read."""
    kept, at = [], 0
    for segment in _segments(data):
        if segment.marker in _NOTES:
            kept.append(data[at : segment.start])
            at = segment.end
    return b"".join([*kept, data[at:]])


def _segments(data: bytes) -> Iterator[_Segment]:
    """Yield the segments up to the first scan, or to where they break off."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
        elif marker in _BARE:
            at += 2
        else:
            end = at + 2 + int(struct.unpack_from(">H", data, at + 2)[0])
            if marker == _SCAN or end > len(data) or end < at + 4:
                return
            yield _Segment(marker, at, at + 4, end)
            at = end


def _orientation(tiff: bytes) -> int:
    order = _ENDIANS.get(tiff[:2])
    if order is None or len(tiff) < 10:
        return _UPRIGHT
    first = int(struct.unpack_from(f"{order}I", tiff, 4)[0])
    count = int(struct.unpack_from(f"{order}H", tiff, first)[0]) if first + 2 <= len(tiff) else 0
    for n in range(count):
        at = first + 2 + 12 * n
        if at + 12 > len(tiff):
            break
        tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, at)
        if tag == _ORIENTATION:
            return int(value)
    return _UPRIGHT
