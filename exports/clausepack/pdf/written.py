"""The objects of a PDF file, read in the very form that `objects` writes.

A file that differs anywhere that was looked at – signed since, saved anew, made by hand – is left to a library that
reads any PDF, so that what is read never depends on who wrote it.
"""

from __future__ import annotations

import re
import struct
import zlib
from itertools import repeat

_TAIL = re.compile(rb"endobj\nstartxref\n(\d{1,15})\n%%EOF\n\Z")
_TABLE = re.compile(
    rb"\d+ 0 obj\n<</Type/XRef/Size (\d+)/W\[1 4 2\]/Root (\d+) 0 R/Info \d+ 0 R/ID\[<[0-9a-f]{32}><[0-9a-f]{32}>\]"
    rb"/Filter/FlateDecode/Length (\d+)>>\nstream\n"
)
_BATCH = re.compile(rb"(\d+) 0 obj\n<</Type/ObjStm/N (\d+)/First (\d+)/Filter/FlateDecode/Length (\d+)>>\nstream\n")
_STREAM = re.compile(rb"(\d+) 0 obj\n<</Filter/FlateDecode/Length (\d+)>>\nstream\n")
STRING = rb"(?:\((?:[^\\()]++|\\[\\()])*+\)|<[0-9A-F]*+>)"
"""A string of PDF as this program writes it."""
_END = b"\nendstream\nendobj\n"
_ROW = struct.Struct(">BIH")
_PLAIN, _PACKED = 1, 2
_TAIL_BYTES = 64


class OtherFormError(Exception):
    """A file that is not in the form that this program writes."""


class WrittenFile:
    """The objects of one file by their numbers; raises `OtherFormError` wherever it is in another form."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        tail = _TAIL.search(pdf, max(0, len(pdf) - _TAIL_BYTES))
        table = _TABLE.match(pdf, int(tail[1])) if tail is not None else None
        if tail is None or table is None:
            raise OtherFormError
        self.root = int(table[2])
        rows, end = self._inflated(table.end(), int(table[3]))
        if len(rows) != int(table[1]) * _ROW.size or end != tail.start() + len(b"endobj\n"):
            raise OtherFormError
        self._rows = list(_ROW.iter_unpack(rows))
        self._small: dict[int, tuple[bytes, int, int]] = {}

    def small(self, number: int) -> tuple[bytes, int, int]:
        """Return the bytes that a small object lies in, and where it begins and ends there."""
        found = self._small.get(number)
        if found is None:
            kind, batch, _ = self._row(number)
            if kind != _PACKED:
                raise OtherFormError
            self._unpack(batch)
            found = self._small.get(number)
        if found is None:
            raise OtherFormError
        return found

    def found(self, form: re.Pattern[bytes], number: int) -> re.Match[bytes]:
        """Return a small object matched from end to end by the form that it must have."""
        found = form.fullmatch(*self.small(number))
        if found is None:
            raise OtherFormError
        return found

    def stream(self, number: int, form: re.Pattern[bytes] = _STREAM) -> bytes:
        """Return the bytes of a stream whose head has a form, which gives its number and length.

        Without a form the head may say nothing but how long the stream is.
        """
        kind, place, _ = self._row(number)
        head = form.match(self._pdf, place)
        if kind != _PLAIN or head is None or int(head[1]) != number:
            raise OtherFormError
        return self._inflated(head.end(), int(head[2]))[0]

    def _row(self, number: int) -> tuple[int, int, int]:
        if not 0 < number < len(self._rows):
            raise OtherFormError
        kind, place, order = self._rows[number]
        return kind, place, order

    def _unpack(self, number: int) -> None:
        """Find all objects of an object stream, which must be those that the table says."""
        kind, place, _ = self._row(number)
        head = _BATCH.match(self._pdf, place)
        if kind != _PLAIN or head is None or int(head[1]) != number:
            raise OtherFormError
        count, first = int(head[2]), int(head[3])
        data, _ = self._inflated(head.end(), int(head[4]))
        told = [int(figure) for figure in data[:first].split()]
        keys, starts = told[::2], [first + at for at in told[1::2]]
        ends = [*(at - 1 for at in starts[1:]), len(data)]
        rows = self._rows
        if len(keys) != count or min(keys) <= 0 or max(keys) >= len(rows):
            raise OtherFormError
        if [rows[key] for key in keys] != [(_PACKED, number, n) for n in range(count)]:
            raise OtherFormError
        self._small.update(zip(keys, zip(repeat(data), starts, ends, strict=False), strict=True))

    def _inflated(self, start: int, length: int) -> tuple[bytes, int]:
        """Return what a stream holds, and where the object ends."""
        end = start + length
        if not self._pdf.startswith(_END, end):
            raise OtherFormError
        unfold = zlib.decompressobj()
        try:
            data = unfold.decompress(self._pdf[start:end])
        except zlib.error as error:
            raise OtherFormError from error
        if not unfold.eof or unfold.unused_data:
            raise OtherFormError
        return data, end + len(_END)
