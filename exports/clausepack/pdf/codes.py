"""What the two-byte codes of a font stand for, by its ToUnicode map."""

from __future__ import annotations

import re
import struct
from collections.abc import Mapping

_MANY = 50_000
"""Strings whose words a font remembers; running heads, labels and hashes come again and again."""


class Codes(dict[int, str]):
    """What each two-byte code stands for, by its number; an unknown one stands for nothing."""

    def __init__(self, known: Mapping[int, str] | None = None) -> None:
        super().__init__(known or {})
        self.said = _Said(self)

    def __missing__(self, code: int) -> str:
        """Return nothing for a code without meaning."""
        return ""

    def text(self, data: bytes) -> str:
        """Return what the codes of a string stand for."""
        # Codes are glyph numbers, not UTF-16: in a large font some of them look like halves of surrogate pairs.
        codes = struct.unpack_from(f">{len(data) // 2}H", data)
        return "".join(map(self.__getitem__, codes))


class _Said(dict[bytes, str]):
    """What the literal strings of a font stand for, as they are written between their parentheses."""

    def __init__(self, codes: Codes) -> None:
        super().__init__()
        self._codes = codes

    def __missing__(self, written: bytes) -> str:
        """Read a string that was not met before."""
        if len(self) > _MANY:
            self.clear()
        data = _ESCAPE.sub(_plain, written) if b"\\" in written else written
        found = self[written] = self._codes.text(data)
        return found


_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)


def _plain(escape: re.Match[bytes]) -> bytes:
    return b"\r" if escape[1] == b"r" else escape[1]


_BFCHAR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]*)>")
_BFRANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")


def codes_in(cmap: bytes) -> Codes:
    """Return what each two-byte code stands for by a ToUnicode map."""
    out = Codes()
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, start in _BFRANGE.findall(block):
            for n in range(int(first, 16), int(last, 16) + 1):
                out[n] = chr(int(start, 16) + n - int(first, 16))
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in _BFCHAR.findall(block):
            out[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return out
