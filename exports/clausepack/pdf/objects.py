"""A PDF 1.7 file as it grows: numbered objects, object streams, cross-reference stream.

Only what a pack needs (ISO 32000-1): small objects go into object streams as soon as a batch is full, and what is full
goes to disk where the scratch has a folder, so memory does not follow the size of the file. Equal calls give equal
bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from itertools import accumulate

from clausepack.spool import IN_MEMORY, Scratch, Spool

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_BATCH = 200
_ROW = struct.Struct(">BIH")
_NO_OBJECT = b"\x00\x00\x00\x00\x00\xff\xff"
_PLAIN, _PACKED = 1, 2
"""Kinds of rows of a cross-reference stream (ISO 32000-1, table 18)."""


class PdfObjects:
    """The objects of a PDF file, written in the order they are given."""

    def __init__(self, scratch: Scratch = IN_MEMORY, spool: Spool | None = None) -> None:
        """Begin a file, or go on in the `spool` of another."""
        self._scratch = scratch
        self._spool = spool or scratch.spool()
        if spool is None:
            self._spool.write(_HEADER)
        # The cross-reference table as it will be written: seven bytes an object, where a mapping took two hundred.
        self._rows = bytearray(_NO_OBJECT)
        self._packed_rows = b""
        self._numbers: list[int] = []
        self._bodies: list[str] = []
        self._next = 1

    def copy(self) -> PdfObjects:
        """Return an independent copy, to be finished in another way; what was written already is shared."""
        other = PdfObjects(self._scratch, self._scratch.spool(self._spool))
        self._unpack()
        other._rows = bytearray(self._rows)
        other._numbers = list(self._numbers)
        other._bodies = list(self._bodies)
        other._next = self._next
        self.rest()
        return other

    def reserve(self) -> int:
        """Return a number for an object that is put later."""
        self._next += 1
        return self._next - 1

    def put(self, number: int, body: str) -> None:
        """Store a small object; `body` is Latin-1 PDF syntax."""
        self._numbers.append(number)
        self._bodies.append(body)
        if len(self._bodies) >= _BATCH:
            self._flush()

    def add(self, body: str) -> int:
        """Store a small object under a new number."""
        number = self.reserve()
        self.put(number, body)
        return number

    def stream(self, data: bytes, entries: str = "", number: int | None = None, *, plain: bool = False) -> int:
        """Store a stream, deflated unless `plain` (metadata must stay readable)."""
        number = self.reserve() if number is None else number
        body = data if plain else zlib.compress(data, 6)
        how = "" if plain else "/Filter/FlateDecode"
        head = f"{number} 0 obj\n<<{entries}{how}/Length {len(body)}>>\nstream\n"
        self._place([number], _PLAIN, self._spool.length)
        self._spool.write(head.encode("latin-1") + body + b"\nendstream\nendobj\n")
        return number

    def rest(self) -> None:
        """Hold as little in memory as can be until more is added."""
        self._spool.rest()
        if self._rows:
            self._packed_rows, self._rows = zlib.compress(bytes(self._rows), 1), bytearray()

    def _unpack(self) -> None:
        if self._packed_rows:
            self._packed_rows, self._rows = b"", bytearray(zlib.decompress(self._packed_rows))

    def close(self, catalog: int, info: int) -> Spool:
        """Return the whole file; its identity follows from its content."""
        self._flush()
        identity = self._spool.sha256[:32]
        number = self.reserve()
        start = self._spool.length
        self._place([number], _PLAIN, start)
        body = zlib.compress(bytes(self._rows), 6)
        head = (
            f"{number} 0 obj\n<</Type/XRef/Size {self._next}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R"
            f"/ID[<{identity}><{identity}>]/Filter/FlateDecode/Length {len(body)}>>\nstream\n"
        )
        tail = f"\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n"
        self._spool.write(head.encode("latin-1") + body + tail.encode("latin-1"))
        return self._spool

    def _place(self, numbers: list[int], kind: int, where: int) -> None:
        """Note where objects lie: at a byte of the file, or in an object stream, one after the other."""
        self._unpack()
        rows, room = self._rows, self._next * _ROW.size
        if len(rows) < room:
            rows += bytes(room - len(rows))
        for order, number in enumerate(numbers):
            _ROW.pack_into(rows, number * _ROW.size, kind, where, order)

    def _flush(self) -> None:
        if not self._bodies:
            return
        keys, self._numbers = self._numbers, []
        bodies, self._bodies = self._bodies, []
        number = self.reserve()
        starts = accumulate([len(body) + 1 for body in bodies[:-1]], initial=0)
        head = " ".join([f"{key} {at}" for key, at in zip(keys, starts, strict=True)]) + "\n"
        self._place(keys, _PACKED, number)
        data = (head + "\n".join(bodies)).encode("latin-1")
        self.stream(data, f"/Type/ObjStm/N {len(keys)}/First {len(head)}", number)


def text_string(text: str) -> str:
    """Return a PDF text string: literal when printable ASCII, else UTF-16BE in hex."""
    if text.isascii() and text.isprintable():
        return "(" + text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ")"
    return "<FEFF" + text.encode("utf-16-be", "surrogatepass").hex().upper() + ">"


def byte_string(data: bytes) -> str:
    """Return a PDF byte string in hex."""
    return "<" + data.hex().upper() + ">"


def name(text: str) -> str:
    """Return a PDF name, irregular characters as #xx."""
    safe = "".join(chr(b) if (chr(b).isalnum() and b < 128) or chr(b) in "-_.+" else f"#{b:02X}" for b in text.encode())
    return "/" + safe


def refs(numbers: Iterable[int]) -> str:
    """Return references to objects, parted by blanks."""
    joined = " 0 R ".join(map(str, numbers))
    return joined + " 0 R" if joined else ""
