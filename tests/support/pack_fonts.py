"""The fonts of the project as a font set for tests."""

from __future__ import annotations

from pathlib import Path

from clausepack.rendition import FontSet

_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "fonts"
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
    "arabic": "NotoNaskhArabic-Regular.ttf",
    "hebrew": "NotoSansHebrew-Regular.ttf",
    "devanagari": "NotoSansDevanagari-Regular.ttf",
}


def font_set() -> FontSet:
    """Return the fonts that the program ships, in the order of fallback."""
    return FontSet({key: _FOLDER / name for key, name in _FILES.items()})
