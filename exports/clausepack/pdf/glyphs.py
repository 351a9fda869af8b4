"""What a font says of its glyphs: width and code of each, and which characters stand beside each other as they are."""

from __future__ import annotations

import uharfbuzz as hb

_ESCAPED = {"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r"}
_SCRIPTS = ("Zyyy", "Latn")
"""Scripts that printable ASCII is shaped in: figures and marks alone, or with letters."""


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


class Apart(dict[str, bool]):
    """Whether two characters of printable ASCII stand beside each other as each stands alone: no kerning, no ligature.

    One character by itself is asked for in the same way.

    A word all of whose neighbours do is set glyph by glyph, which is what shaping would give. Figures and capitals are
    of that kind in the fonts that ship; stamps, identifiers and numbers are nearly all that is met only once.
    """

    def __init__(self, font: hb.Font) -> None:
        super().__init__()
        self._font = font
        self._buffer = hb.Buffer()

    def __missing__(self, pair: str) -> bool:
        """Shape two characters that were not met side by side before; none of their glyphs counts as drawn."""
        found = self[pair] = all(self._as_alone(pair, script) for script in _SCRIPTS)
        return found

    def _as_alone(self, pair: str, script: str) -> bool:
        buffer, font = self._buffer, self._font
        buffer.clear_contents()
        buffer.add_str(pair)
        buffer.direction, buffer.script, buffer.language = "ltr", script, "en"
        hb.shape(font, buffer)
        glyphs = [info.codepoint for info in buffer.glyph_infos]
        return glyphs == [font.get_nominal_glyph(ord(char)) for char in pair] and all(
            (place.x_advance, place.x_offset, place.y_offset) == (font.get_glyph_h_advance(glyph), 0, 0)
            for glyph, place in zip(glyphs, buffer.glyph_positions, strict=True)
        )
