"""What a font says of its glyphs: width and code of each."""

from __future__ import annotations

import uharfbuzz as hb

_ESCAPED = {"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r"}


def glyph_code(gid: int) -> str:
    """Return the two bytes of a glyph's code as they stand in a literal string (ISO 32000-1, 7.3.4.2)."""
    return "".join(_ESCAPED.get(char, char) for char in map(chr, gid.to_bytes(2, "big")))


class Cells(dict[int, tuple[int, str]]):
    """Width in 1/1000 em of each glyph drawn, and its code."""

    def __init__(self, font: hb.Font, scale: float) -> None:
        super().__init__()
        self._font = font
        self._scale = scale

    def __missing__(self, gid: int) -> tuple[int, str]:
        """Measure a glyph that was not drawn before."""
        cell = self[gid] = round(self._font.get_glyph_h_advance(gid) * self._scale), glyph_code(gid)
        return cell
