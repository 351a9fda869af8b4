"""One font file: what it covers, how it shapes a word, and its subset in the PDF.

Fonts are embedded as Type0 with Identity-H (ISO 32000-1, 9.7): the codes are glyph numbers, which the subset keeps.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from clausepack.errors import PackError
from clausepack.pdf.objects import PdfObjects

BOXED = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that reorder text: drawn as labelled boxes and never obeyed, so that nothing reads other than it stands."""

_DROPPED = (
    "GSUB",
    "GPOS",
    "GDEF",
    "name",
    "post",
    "cmap",
    "OS/2",
    "DSIG",
    "MATH",
    "STAT",
    "BASE",
    "gasp",
    "hdmx",
    "VDMX",
    "LTSH",
    "meta",
    "VORG",
    "vhea",
    "vmtx",
    "avar",
)
_SEEDS = (" ", "-")
_ESCAPED = {"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r"}
_NOT_EMBEDDABLE = 0x0002 | 0x0100 | 0x0200
"""Bits of fsType (OpenType, OS/2): no embedding, no subsetting, bitmaps only."""


@dataclass(frozen=True, slots=True)
class Outlines:
    """How a kind of outlines is embedded (ISO 32000-1, 9.9): the font's subtype, the key of its file, its map."""

    descendant: str
    file: str
    map: str


_TRUETYPE = Outlines("CIDFontType2", "FontFile2", "/CIDToGIDMap/Identity")
_COMPACT = Outlines("CIDFontType0", "FontFile3", "")


class Shaped(NamedTuple):
    """A shaped run: the operand of TJ, its width in 1/1000 em, and whether its glyphs say its text by themselves.

    `pieces` are (rise in 1/1000 em, operand) when marks stand above or below, else one piece.
    """

    pieces: tuple[tuple[int, str], ...]
    width: int
    plain: bool


def glyph_code(gid: int) -> str:
    """Return the two bytes of a glyph's code as they stand in a literal string (ISO 32000-1, 7.3.4.2)."""
    return "".join(_ESCAPED.get(char, char) for char in map(chr, gid.to_bytes(2, "big")))


class _Cells(dict[int, tuple[int, str]]):
    """Width in 1/1000 em of each glyph drawn, and its code."""

    def __init__(self, font: hb.Font, scale: float) -> None:
        super().__init__()
        self._font = font
        self._scale = scale

    def __missing__(self, gid: int) -> tuple[int, str]:
        """Measure a glyph that was not drawn before."""
        cell = self[gid] = round(self._font.get_glyph_h_advance(gid) * self._scale), glyph_code(gid)
        return cell


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
        _refuse_unusable(self._hb_face, path)
        self._outlines = _outlines(self._hb_face)
        self._font = hb.Font(self._hb_face)
        self._scale = 1000 / self._hb_face.upem
        self.coverage = frozenset(c for c in map(chr, self._hb_face.unicodes) if not _kept_out(c))
        self.base_name = path.stem
        self._buffer = hb.Buffer()
        self._cells = _Cells(self._font, self._scale)
        self._unicode: dict[int, str] = {}
        self._glyphs = _Glyphs(self)
        self._cut = (0, b"")
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
        self._unicode.setdefault(gid, char)
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
        program = self._program()
        tag = "".join(chr(65 + b % 26) for b in hashlib.sha256(program).digest()[:6])
        name = f"/{tag}+{self.base_name}"
        if self._outlines is _COMPACT:
            program, entries = compact(program, self._cells)
        else:
            entries = f"/Length1 {len(program)}"
        file = objects.stream(program, entries)
        descriptor = objects.add(
            f"<</Type/FontDescriptor/FontName{name}{self._metrics()}/{self._outlines.file} {file} 0 R>>"
        )
        widths = "".join(f"{gid}[{self._cells[gid][0]}]" for gid in sorted(self._cells))
        system = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        cid = objects.add(
            f"<</Type/Font/Subtype/{self._outlines.descendant}/BaseFont{name}/CIDSystemInfo{system}"
            f"/FontDescriptor {descriptor} 0 R/DW 1000/W[{widths}]{self._outlines.map}>>"
        )
        unicode = objects.stream(self._to_unicode())
        objects.put(
            number,
            f"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{cid} 0 R]"
            f"/ToUnicode {unicode} 0 R>>",
        )

    def _program(self) -> bytes:
        """Return the subset, cut anew only where glyphs were drawn since."""
        glyphs = len(self._cells)
        if self._cut[0] != glyphs:
            self._cut = glyphs, self._subset()
        return self._cut[1]

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *self._cells})
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(f"{t:4}".encode(), "big") for t in _DROPPED
        )
        flags = hb.SubsetFlags
        wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE
        return bytes(hb.subset(self._hb_face, wanted).blob.data)

    def _metrics(self) -> str:
        extents = self._font.get_font_extents("ltr")
        up, down = round(extents.ascender * self._scale), round(extents.descender * self._scale)
        italic = "Italic" in self.base_name
        bold = "Bold" in self.base_name
        flags = (
            4 + (64 if italic else 0) + (2 if "Serif" in self.base_name else 0) + (1 if "Mono" in self.base_name else 0)
        )
        return (
            f"/Flags {flags}/FontBBox[-1000 {down} 2000 {up}]/ItalicAngle {-12 if italic else 0}/Ascent {up}"
            f"/Descent {down}/CapHeight 714/StemV {140 if bold else 80}"
        )

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{gid:04X}><{self._unicode[gid].encode('utf-16-be').hex().upper()}>"
            for gid in sorted(self._cells)
            if self._unicode.get(gid)
        ]
        blocks = [
            f"{len(rows[at : at + 100])} beginbfchar\n" + "\n".join(rows[at : at + 100]) + "\nendbfchar\n"
            for at in range(0, len(rows), 100)
        ]
        return (_CMAP_HEAD + "".join(blocks) + _CMAP_TAIL).encode("ascii")


def _operand(out: list[str]) -> str:
    """Return codes, and shifts between them as “)120(”, as operands of TJ."""
    if not out:
        return ""
    text = "(" + "".join(out) + ")"
    start = 2 if out[0][0] == ")" else 0
    return text[start:-2] if out[-1][0] == ")" else text[start:]


def usable(path: Path) -> bool:
    """Tell whether a font can be embedded: its licence bits allow it, and its outlines are of a kind that is known."""
    try:
        face = hb.Face(path.read_bytes())
        return _allowed(face) and _outlines(face) is not None
    except (OSError, PackError):
        return False


def compact(program: bytes, used: Iterable[int]) -> tuple[bytes, str]:
    """Return a font of CFF outlines as it is embedded, with the entries of its stream.

    Codes are glyph numbers. In a font keyed by character ids they must be those ids too (ISO 32000-1, 9.7.4.2).
    Raises `PackError` (`font-unreadable`) when they are not.
    """
    from fontTools.ttLib import TTFont

    with TTFont(io.BytesIO(program), lazy=True) as font:
        top = font["CFF "].cff.topDictIndex[0]
        if not hasattr(top, "ROS"):
            return program, "/Subtype/OpenType"
        if any(gid and top.charset[gid] != f"cid{gid:05}" for gid in used):
            message = "A font numbers its glyphs and characters differently and cannot be embedded. Name another font."
            raise PackError(message, reason="font-unreadable")
        return bytes(font.reader["CFF "]), "/Subtype/CIDFontType0C"


def _refuse_unusable(face: hb.Face, path: Path) -> None:
    if not _allowed(face):
        message = f"The licence of the font {path.name} does not allow it to be embedded. Name another font."
        raise PackError(message, reason="font-not-embeddable")


def _allowed(face: hb.Face) -> bool:
    table = bytes(face.reference_table("OS/2").data)
    return len(table) < 10 or not int.from_bytes(table[8:10], "big") & _NOT_EMBEDDABLE


def _outlines(face: hb.Face) -> Outlines:
    tags = set(face.table_tags)
    if "glyf" in tags:
        return _TRUETYPE
    if "CFF " in tags:
        return _COMPACT
    raise PackError("A font has outlines that cannot be embedded. Name another font.", reason="font-unreadable")


def _kept_out(char: str) -> bool:
    return char in BOXED or unicodedata.category(char) == "Cc"


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><FFFF>
endcodespacerange
"""
_CMAP_TAIL = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
