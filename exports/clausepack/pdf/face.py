"""One font file: what it covers, and how it shapes a word."""

from __future__ import annotations

from functools import cached_property
from operator import add
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from clausepack.errors import PackError
from clausepack.pdf.font_file import kept_out, refuse_unusable
from clausepack.pdf.glyphs import Apart
from clausepack.pdf.objects import PdfObjects
from clausepack.pdf.subset import Subset

_SEEDS = (" ", "-")


class Shaped(NamedTuple):
    """A shaped run: the operand of TJ, its width in 1/1000 em, and whether its glyphs say its text by themselves.

    `pieces` are (rise in 1/1000 em, operand) when marks stand above or below, else one piece.
    """

    pieces: tuple[tuple[int, str], ...]
    width: int
    plain: bool


class _Glyphs(dict[str, tuple[int, str]]):
    """Width and code of each character that was set by itself."""

    def __init__(self, face: Face) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, char: str) -> tuple[int, str]:
        """Look up a character that was not set before."""
        cell = self[char] = self._face.nominal(char)
        return cell


class Face:
    """A font file and the glyphs of it that were used."""

    def __init__(self, resource: str, path: Path) -> None:
        self.resource = resource
        try:
            data = path.read_bytes()
        except OSError as error:
            message = f"The font {path.name} cannot be read. Install Clausemark again, or name another font."
            raise PackError(message, reason="font-unreadable") from error
        self._hb_face = hb.Face(data)
        refuse_unusable(self._hb_face, path)
        self._font = hb.Font(self._hb_face)
        self._scale = 1000 / self._hb_face.upem
        self.coverage = frozenset(c for c in map(chr, self._hb_face.unicodes) if not kept_out(c))
        self.base_name = path.stem
        self._buffer = hb.Buffer()
        self.drawn = Subset(self._hb_face, self._font, self.base_name)
        self._cells, self._unicode = self.drawn.cells, self.drawn.unicode
        self._glyphs = _Glyphs(self)
        self._apart = Apart(self._font)
        self._ambiguous: set[str] = set()
        for seed in _SEEDS:
            gid = self._font.get_nominal_glyph(ord(seed))
            if gid is not None:
                self._unicode[gid] = seed

    @property
    def used(self) -> bool:
        """Tell whether any glyph was drawn."""
        return bool(self._cells)

    def shape(self, text: str, *, rtl: bool = False) -> Shaped:
        """Shape text of one direction that this font covers."""
        if not rtl and self._stands_as_alone(text):
            codes, width = self.digits(text)
            return Shaped(((0, codes),), width, self._ambiguous.isdisjoint(text))
        buffer = self._buffer
        buffer.clear_contents()
        if text.isascii():
            buffer.add_str(text)
        else:
            buffer.add_codepoints([ord(c) for c in text])
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        # The guess takes the language of the workstation, which may choose other glyphs.
        buffer.language = "en"
        hb.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        glyphs = [(info.codepoint, info.cluster) for info in infos]
        if not rtl and [cluster for _, cluster in glyphs] == list(range(len(text))):
            plain = self._note_each(text, glyphs)
        else:
            plain = self._note_unicode(text, glyphs) and not rtl
        return self._pieces(glyphs, positions, plain=plain)

    def _stands_as_alone(self, text: str) -> bool:
        """Tell whether shaping would give each character of a text the glyph and the place that it has alone."""
        if not (text.isascii() and text.isprintable()):
            return False
        pairs = map(add, text, text[1:]) if len(text) > 1 else text
        return bool(text) and all(map(self._apart.__getitem__, pairs))

    @cached_property
    def blank(self) -> int:
        """Return the width of a blank in 1/1000 em."""
        return self.shape(" ").width

    def _pieces(self, glyphs: list[tuple[int, int]], positions: list[hb.GlyphPosition], *, plain: bool) -> Shaped:
        pieces: list[tuple[int, str]] = []
        out: list[str] = []
        rise, width, pending, scale = 0, 0, 0, self._scale
        for (gid, _), place in zip(glyphs, positions, strict=True):
            advance, x, y = place.x_advance, place.x_offset, place.y_offset
            own, code = self._cells[gid]
            if x or y or rise:
                x, y = round(x * scale), round(y * scale)
                if y != rise:
                    if out:
                        pieces.append((rise, _operand(out)))
                    out, rise = [], y
            if pending != x:
                out.append(f"){pending - x}(")
            out.append(code)
            advance = round(advance * scale)
            pending = own - advance + x
            width += advance
        if pending:
            out.append(f"){pending}(")
        pieces.append((rise, _operand(out)))
        return Shaped(tuple(pieces), width, plain)

    def digits(self, text: str) -> tuple[str, int]:
        """Return the string and the width of unkerned ASCII, as for page numbers filled in later."""
        cells = list(map(self._glyphs.__getitem__, text))
        return "(" + "".join([code for _, code in cells]) + ")", sum([own for own, _ in cells])

    def nominal(self, char: str) -> tuple[int, str]:
        """Return width and code of the glyph that stands for a character by itself, and note that it does."""
        gid = self._font.get_nominal_glyph(ord(char)) or 0
        if self._unicode.setdefault(gid, char) != char:
            self._ambiguous.add(char)
        return self._cells[gid]

    def _note_each(self, text: str, glyphs: list[tuple[int, int]]) -> bool:
        """Record the text of glyphs that stand for one character each, as most do."""
        noted, plain = self._unicode, True
        for (gid, _), char in zip(glyphs, text, strict=True):
            if noted.setdefault(gid, char) != char:
                plain = False
        return plain and bool(text)

    def _note_unicode(self, text: str, glyphs: list[tuple[int, int]]) -> bool:
        """Record which text each glyph stands for; return whether the glyphs alone give the text back."""
        by_cluster: dict[int, list[int]] = {}
        for gid, cluster in glyphs:
            by_cluster.setdefault(cluster, []).append(gid)
        starts = sorted(by_cluster)
        plain = bool(starts) and starts[0] == 0
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            gids, cluster_text = by_cluster[start], text[start:end]
            parts = [cluster_text] if len(gids) == 1 else list(cluster_text) if len(gids) == end - start else []
            if not parts:
                plain = False
                parts = [cluster_text[:1]] * len(gids)
            for gid, part in zip(gids, parts, strict=True):
                plain &= self._unicode.setdefault(gid, part) == part
        return plain

    def embed(self, objects: PdfObjects, number: int) -> None:
        """Write the font with the glyphs used under the object number given."""
        self.drawn.embed(objects, number)


def _operand(out: list[str]) -> str:
    """Return codes, and shifts between them as “)120(”, as operands of TJ."""
    if not out:
        return ""
    text = "(" + "".join(out) + ")"
    start = 2 if out[0][0] == ")" else 0
    return text[start:-2] if out[-1][0] == ")" else text[start:]
