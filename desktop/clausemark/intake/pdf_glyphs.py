"""What pdfium tells of the characters of a page, asked in bulk: a call for each from Python takes longer than its work.

Handles and buffers go through as bare addresses; that and asking in one go halves the time of every call.
"""

from __future__ import annotations

import ctypes
import math
import re
import struct
from collections.abc import Sequence
from itertools import repeat
from typing import Any, TypeAlias

_UNSURE = re.compile("\ufffe")
_BOLD = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
_SLANTED = re.compile(rb"italic|oblique", re.IGNORECASE)
_BOLD_WEIGHT = 600
_NAME = 128
_BOX = struct.Struct("4f")
"""FS_RECTF of fpdfview.h."""

Box: TypeAlias = "tuple[float, float, float, float]"
"""Left, top, right and bottom of a character in the space of its page, in points from the lower left corner."""


class Glyphs:
    """The characters of one text page by their places; `raw` is pdfium's own interface."""

    def __init__(self, raw: Any, text_page: Any) -> None:
        self._raw = raw
        self._text_page = text_page
        self._address = ctypes.cast(text_page, ctypes.c_void_p).value
        self._box = _bare(raw.FPDFText_GetLooseCharBox, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
        self._made = _bare(raw.FPDFText_IsGenerated, ctypes.c_void_p, ctypes.c_int)
        self._size = _bare(raw.FPDFText_GetFontSize, ctypes.c_void_p, ctypes.c_int)
        self._matrix = raw.FS_MATRIX()
        self._matrix_at = ctypes.addressof(self._matrix)
        self._get_matrix = _bare(raw.FPDFText_GetMatrix, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)
        self._weight = _bare(raw.FPDFText_GetFontWeight, ctypes.c_void_p, ctypes.c_int)
        self._info = _bare(
            raw.FPDFText_GetFontInfo, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_ulong, ctypes.c_void_p
        )
        self._name = (ctypes.c_char * _NAME)()
        self._flags = ctypes.c_int()
        self._asked = ctypes.addressof(self._name), _NAME, ctypes.addressof(self._flags)
        self._known: dict[bytes, tuple[bool, bool]] = {}

    def text(self, most: int) -> str:
        """Return one character for each place, at most so many: all at once where pdfium gives as many as there are.

        It writes U+FFFE for a hyphen at a line's end and for a glyph without a meaning; those are asked for singly.
        """
        raw, page = self._raw, self._text_page
        count = min(raw.FPDFText_CountChars(page), most)
        letter = raw.FPDFText_GetUnicode
        buffer = (ctypes.c_ushort * (count + 1))()
        if raw.FPDFText_GetText(page, 0, count, buffer) == count + 1:
            text = bytes(buffer)[: 2 * count].decode("utf-16-le", "surrogatepass").replace("\x00", "\ufffd")
            if len(text) == count:
                return _UNSURE.sub(lambda found: _letter(letter(page, found.start())), text)
        return "".join([_letter(letter(page, at)) for at in range(count)])

    def boxes(self, places: Sequence[int]) -> list[Box | None]:
        """Return the boxes of the characters at places, None for one without a box."""
        size = _BOX.size * len(places)
        buffer = ctypes.create_string_buffer(size)
        begin = ctypes.addressof(buffer)
        told = list(map(self._box, repeat(self._address), places, range(begin, begin + size, _BOX.size)))
        found: list[Any] = list(_BOX.iter_unpack(memoryview(buffer)[:size]))
        return found if all(told) else [box if has_box else None for box, has_box in zip(found, told, strict=True)]

    def made(self, places: Sequence[int]) -> list[bool]:
        """Tell which of the characters pdfium made itself, such as a space where letters stand apart."""
        return [told == 1 for told in map(self._made, repeat(self._address), places)]

    def size(self, at: int) -> float:
        """Return the font size of a character in points of the page: many files set type of size 1 and enlarge it."""
        size: float = self._size(self._address, at)
        if not self._get_matrix(self._address, at, self._matrix_at):
            return size
        return size * (math.hypot(self._matrix.c, self._matrix.d) or 1.0)

    def manner(self, at: int) -> tuple[bool, bool]:
        """Return whether a character is bold, and whether it is slanted, by its font's weight, flags and name."""
        length = self._info(self._address, at, *self._asked)
        name = self._name.raw[: max(0, min(length, _NAME))]
        if name not in self._known:
            slanted = bool(_SLANTED.search(name)) or bool(self._flags.value & 64)
            self._known[name] = bool(_BOLD.search(name)), slanted
        bold, slanted = self._known[name]
        return bold or self._weight(self._address, at) >= _BOLD_WEIGHT, slanted


def _bare(function: Any, *arguments: Any) -> Any:
    """Return a function of pdfium that takes its arguments as they are told, pointers as numbers."""
    made = type(function)(ctypes.cast(function, ctypes.c_void_p).value)
    made.argtypes, made.restype = arguments, function.restype
    return made


def _letter(code: int) -> str:
    return chr(code) if code else "\ufffd"
