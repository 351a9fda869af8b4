"""The logo at the head of the sheet Read me."""

from __future__ import annotations

from openpyxl.drawing.image import Image

from clausepack.logo import JPEG, logo_to_draw
from clausepack.pack import Logo, Pack

ROW_HEIGHT = 44.0
"""Points of the row that the picture stands in."""
_MOST_WIDTH, _MOST_HEIGHT = 250, 48
"""Pixels of a screen, of which a row has four for three points."""


class LogoImage(Image):
    """A picture that openpyxl writes byte for byte; its own class decodes and may write another file."""

    def __init__(self, logo: Logo, data: bytes) -> None:
        self._bytes = data
        self.format = "jpeg" if logo.media_type == JPEG else "png"
        scale = min(_MOST_WIDTH / logo.width, _MOST_HEIGHT / logo.height, 1)
        self.width, self.height = max(1, round(logo.width * scale)), max(1, round(logo.height * scale))
        self.anchor = "A1"

    def _data(self) -> bytes:
        return self._bytes


def logo_image(pack: Pack, data: bytes | None) -> LogoImage | None:
    """Return the logo that a pack records, None when it records none.

    Raises `PackIntegrityError` (`logo-changed`) when `data` is not that picture.
    """
    logo, drawn = pack.engagement.logo, logo_to_draw(pack, data)
    return None if logo is None or drawn is None else LogoImage(logo, drawn)


def logo_words(pack: Pack) -> str:
    """Return what is read out for the logo."""
    owner = pack.engagement.organisation
    return f"Logo of {owner}" if owner else "Logo"
