"""The fonts of the project as a font set for tests."""

from __future__ import annotations

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen

from clausepack.rendition import FontSet

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
PATTERNS = {code: _FOLDER.parent / "hyphenation" / f"{code}.txt" for code in ("en", "de", "fr")}
_FILES = {
    "serif": "NotoSerif-Regular.ttf",
    "serif-bold": "NotoSerif-Bold.ttf",
    "serif-italic": "NotoSerif-Italic.ttf",
    "sans": "NotoSans-Regular.ttf",
    "sans-bold": "NotoSans-Bold.ttf",
    "sans-italic": "NotoSans-Italic.ttf",
    "mono": "NotoSansMono-Regular.ttf",
    "math": "NotoSansMath-Regular.ttf",
    "symbols": "NotoSansSymbols-Regular.ttf",
    "symbols-2": "NotoSansSymbols2-Regular.ttf",
    "emoji": "NotoEmoji-Regular.ttf",
    "arabic": "NotoNaskhArabic-Regular.ttf",
    "hebrew": "NotoSansHebrew-Regular.ttf",
    "devanagari": "NotoSansDevanagari-Regular.ttf",
}


def font_set() -> FontSet:
    """Return the fonts that the program ships, in the order of fallback."""
    return FontSet({key: _FOLDER / name for key, name in _FILES.items()}, hyphens=PATTERNS)


def compact_font(path: Path, chars: str, *, fs_type: int = 0) -> Path:
    """Write a font of CFF outlines whose every character is a box, as a system font of another script may be."""
    names = [".notdef", *(f"uni{ord(char):04X}" for char in chars)]
    pen = T2CharStringPen(1000, None)
    pen.moveTo((100, 0))
    pen.lineTo((100, 700))
    pen.lineTo((900, 700))
    pen.lineTo((900, 0))
    pen.closePath()
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(char): name for char, name in zip(chars, names[1:], strict=True)})
    builder.setupCFF("BoxFont", {"FullName": "Box Font"}, dict.fromkeys(names, pen.getCharString()), {})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 100)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Box Font", "styleName": "Regular"})
    builder.setupOS2(sTypoAscender=880, sTypoDescender=-120, fsType=fs_type)
    builder.setupPost()
    builder.save(path)
    return path
