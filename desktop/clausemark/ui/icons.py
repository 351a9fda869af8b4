"""The icons of the window: shipped line drawings, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from clausemark.assets import resource_path

_SIZES = (16, 20, 24, 32, 40, 48)
"""Pixels that icons are drawn at beforehand: 16 to 24 in the interface, at up to twice the scale."""
_FAINT = 0.4


@lru_cache(512)
def icon(name: str, colour: str) -> QIcon:
    """Return a shipped icon in a colour given as `#rrggbb`; disabled it is faint."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_drawn(name, colour, size, 1.0), QIcon.Mode.Normal)
        made.addPixmap(_drawn(name, colour, size, _FAINT), QIcon.Mode.Disabled)
    return made


def icon_picture(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a shipped icon as a picture of `size` device-independent pixels for a screen of a pixel ratio."""
    picture = _drawn(name, colour, round(size * ratio), 1.0)
    picture.setDevicePixelRatio(ratio)
    return picture


@lru_cache(256)
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(name: str, colour: str, pixels: int, opacity: float) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    source = _drawing(name).replace("currentColor", colour).encode("utf-8")
    with QPainter(picture) as painter:
        painter.setOpacity(opacity)
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, pixels, pixels))
    return picture
