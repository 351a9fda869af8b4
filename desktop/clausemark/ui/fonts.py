"""The fonts of the window: Inter for the interface, Noto Serif for documents, both shipped."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from clausemark.assets import resource_path
from clausemark.services.exporting.fonts import FONT_FILES

_INTERFACE = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")
_INTERFACE_PIXELS = 13


def load_fonts() -> None:
    """Make the shipped fonts known to Qt; raise `RuntimeError` where one cannot be read."""
    for name in (*_INTERFACE, *FONT_FILES.values()):
        if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0:
            raise RuntimeError(f"the font {name} cannot be read")


def interface_font(
    pixels: int = _INTERFACE_PIXELS, weight: QFont.Weight = QFont.Weight.Normal, *, tabular: bool = False
) -> QFont:
    """Return the interface font at a size in device-independent pixels; `tabular` figures are all of one width."""
    return QFont(_interface(pixels, weight, tabular))


@lru_cache(64)
def _interface(pixels: int, weight: QFont.Weight, tabular: bool) -> QFont:  # a key, no choice of the caller
    """Return a font made once: every line of a list asks for one each time it is drawn."""
    font = QFont("Inter")
    font.setFamilies(["Inter", "Noto Sans", "Noto Sans Arabic", "Noto Naskh Arabic", "Noto Sans Hebrew"])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def document_font(pixels: int = 16, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font of document text at a size in device-independent pixels."""
    font = QFont("Noto Serif")
    font.setFamilies(["Noto Serif", "Noto Naskh Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari"])
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font


def fixed_font(pixels: int = 12) -> QFont:
    """Return the font of hashes and raw sources at a size in device-independent pixels."""
    font = QFont("Noto Sans Mono")
    font.setPixelSize(pixels)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font
