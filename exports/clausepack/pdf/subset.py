"""The glyphs of a font that were drawn, and the subset of it that the PDF carries.

Fonts are embedded as Type0 with Identity-H (ISO 32000-1, 9.7): the codes are glyph numbers, which the subset keeps.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable

import uharfbuzz as hb

from clausepack.errors import PackError
from clausepack.pdf.font_file import COMPACT, outlines_of
from clausepack.pdf.glyphs import Cells
from clausepack.pdf.objects import PdfObjects

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


class Subset:
    """Width and code of each glyph drawn, the text that it stands for, and what is embedded of the font."""

    def __init__(self, face: hb.Face, font: hb.Font, name: str) -> None:
        self._face = face
        self._font = font
        self._name = name
        self._scale = 1000 / face.upem
        self._outlines = outlines_of(face)
        self._cut = (0, b"")
        self.cells = Cells(font, self._scale)
        self.unicode: dict[int, str] = {}

    def embed(self, objects: PdfObjects, number: int) -> None:
        """Write the font with the glyphs used under the object number given."""
        program = self.program()
        tag = "".join(chr(65 + b % 26) for b in hashlib.sha256(program).digest()[:6])
        name = f"/{tag}+{self._name}"
        if self._outlines is COMPACT:
            program, entries = compact(program, self.cells)
        else:
            entries = f"/Length1 {len(program)}"
        file = objects.stream(program, entries)
        descriptor = objects.add(
            f"<</Type/FontDescriptor/FontName{name}{self._metrics()}/{self._outlines.file} {file} 0 R>>"
        )
        widths = "".join(f"{gid}[{self.cells[gid][0]}]" for gid in sorted(self.cells))
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

    def program(self) -> bytes:
        """Return the font with the glyphs that were drawn and nothing else, cut anew only where some came since."""
        glyphs = len(self.cells)
        if self._cut[0] != glyphs:
            self._cut = glyphs, self._subset()
        return self._cut[1]

    def _subset(self) -> bytes:
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update({0, *self.cells})
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(f"{t:4}".encode(), "big") for t in _DROPPED
        )
        flags = hb.SubsetFlags
        wanted.flags = flags.RETAIN_GIDS | flags.NO_HINTING | flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE
        return bytes(hb.subset(self._face, wanted).blob.data)

    def _metrics(self) -> str:
        extents = self._font.get_font_extents("ltr")
        up, down = round(extents.ascender * self._scale), round(extents.descender * self._scale)
        italic = "Italic" in self._name
        bold = "Bold" in self._name
        flags = 4 + (64 if italic else 0) + (2 if "Serif" in self._name else 0) + (1 if "Mono" in self._name else 0)
        return (
            f"/Flags {flags}/FontBBox[-1000 {down} 2000 {up}]/ItalicAngle {-12 if italic else 0}/Ascent {up}"
            f"/Descent {down}/CapHeight 714/StemV {140 if bold else 80}"
        )

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{gid:04X}><{self.unicode[gid].encode('utf-16-be').hex().upper()}>"
            for gid in sorted(self.cells)
            if self.unicode.get(gid)
        ]
        blocks = [
            f"{len(rows[at : at + 100])} beginbfchar\n" + "\n".join(rows[at : at + 100]) + "\nendbfchar\n"
            for at in range(0, len(rows), 100)
        ]
        return (_CMAP_HEAD + "".join(blocks) + _CMAP_TAIL).encode("ascii")


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
