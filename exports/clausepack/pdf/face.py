"""One font file: what it covers, how it shapes a word, and its subset in the PDF.

Fonts are embedded as Type0 with Identity-H (ISO 32000-1, 9.7): the codes are glyph numbers, which the subset keeps.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

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


@dataclass(frozen=True, slots=True)
class Shaped:
    """A shaped run: the operand of TJ, its width in 1/1000 em, and whether its glyphs say its text by themselves.

    `pieces` are (rise in 1/1000 em, operand) when marks stand above or below, else one piece.
    """

    pieces: tuple[tuple[int, str], ...]
    width: int
    plain: bool


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
        self._widths: dict[int, int] = {}
        self._unicode: dict[int, str] = {}
        self._glyphs: dict[str, tuple[int, int]] = {}
        for seed in _SEEDS:
            gid = self._font.get_nominal_glyph(ord(seed))
            if gid is not None:
                self._unicode[gid] = seed

    @property
    def used(self) -> bool:
        """Tell whether any glyph was drawn."""
        return bool(self._widths)

    def shape(self, text: str, *, rtl: bool = False) -> Shaped:
        """Shape text of one direction that this font covers."""
        buffer = hb.Buffer()
        buffer.add_codepoints([ord(c) for c in text])
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if rtl else "ltr"
        hb.shape(self._font, buffer)
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        plain = self._note_unicode(text, [(info.codepoint, info.cluster) for info in infos]) and not rtl
        return self._pieces(infos, positions, plain=plain)

    def _pieces(self, infos: list[hb.GlyphInfo], positions: list[hb.GlyphPosition], *, plain: bool) -> Shaped:
        pieces: list[tuple[int, str]] = []
        out: list[str] = []
        rise, width, pending = 0, 0, 0
        for info, place in zip(infos, positions, strict=True):
            gid = info.codepoint
            advance, x, y = (round(v * self._scale) for v in (place.x_advance, place.x_offset, place.y_offset))
            own = self._width(gid)
            if y != rise:
                if out:
                    pieces.append((rise, "".join(out)))
                out, rise = [], y
            shift = pending - x
            if shift:
                out.append(str(shift))
            out.append(f"<{gid:04X}>")
            pending = own - advance + x
            width += advance
        if pending:
            out.append(str(pending))
        pieces.append((rise, "".join(out)))
        return Shaped(tuple((level, tj.replace("><", "")) for level, tj in pieces), width, plain)

    def digits(self, text: str) -> tuple[str, int]:
        """Return hex codes and width of unkerned ASCII, as for page numbers filled in later."""
        codes, width = [], 0
        for char in text:
            if char not in self._glyphs:
                gid = self._font.get_nominal_glyph(ord(char)) or 0
                self._unicode.setdefault(gid, char)
                self._glyphs[char] = (gid, self._width(gid))
            gid, own = self._glyphs[char]
            codes.append(f"{gid:04X}")
            width += own
        return "<" + "".join(codes) + ">", width

    def _width(self, gid: int) -> int:
        if gid not in self._widths:
            self._widths[gid] = round(self._font.get_glyph_h_advance(gid) * self._scale)
        return self._widths[gid]

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
        program = self._subset()
        tag = "".join(chr(65 + b % 26) for b in hashlib.sha256(program).digest()[:6])
        name = f"/{tag}+{self.base_name}"
        if self._outlines is _COMPACT:
            program, entries = compact(program, self._widths)
        else:
            entries = f"/Length1 {len(program)}"
        file = objects.stream(program, entries)
        descriptor = objects.add(
            f"<</Type/FontDescriptor/FontName{name}{self._metrics()}/{self._outlines.file} {file} 0 R>>"
        )
        widths = "".join(f"{gid}[{self._widths[gid]}]" for gid in sorted(self._widths))
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

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *self._widths})
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
            for gid in sorted(self._widths)
            if self._unicode.get(gid)
        ]
        blocks = [
            f"{len(rows[at : at + 100])} beginbfchar\n" + "\n".join(rows[at : at + 100]) + "\nendbfchar\n"
            for at in range(0, len(rows), 100)
        ]
        return (_CMAP_HEAD + "".join(blocks) + _CMAP_TAIL).encode("ascii")


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
