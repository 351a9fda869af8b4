"""The icons of the window: shipped line drawings, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from clausemark.assets import resource_path

_SIZES = (16, 20, 24)
_FINE_SIZES = (*_SIZES, 32, 40, 48)
"""Pixels that icons are drawn at beforehand: 16 to 24 in the interface, on a fine screen at up to twice the scale."""
_FAINT = 0.4


def icon(name: str, colour: str) -> QIcon:
    """Return a shipped icon in a colour given as `#rrggbb`; disabled it is faint."""
    return _icon(name, colour, any(each.devicePixelRatio() > 1 for each in QGuiApplication.screens()))


@lru_cache(512)
def _icon(name: str, colour: str, is_fine: bool) -> QIcon:  # a key, no choice of the caller
    made, drawing = QIcon(), _drawing(name, colour)
    for size in _FINE_SIZES if is_fine else _SIZES:
        picture = _drawn(drawing, size)
        made.addPixmap(picture, QIcon.Mode.Normal)
        made.addPixmap(_faint(picture), QIcon.Mode.Disabled)
    return made


def icon_picture(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return a shipped icon as a picture of `size` device-independent pixels for a screen of a pixel ratio."""
    picture = _drawn(_drawing(name, colour), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture


def _drawing(name: str, colour: str) -> QSvgRenderer:
    """Return the drawing read once for all its sizes: reading costs more than drawing."""
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode("utf-8")))


@lru_cache(256)
def _source(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def _drawn(drawing: QSvgRenderer, pixels: int) -> QPixmap:
    picture = _nothing(pixels)
    with QPainter(picture) as painter:
        drawing.render(painter, QRectF(0, 0, pixels, pixels))
    return picture


def _faint(picture: QPixmap) -> QPixmap:
    faint = _nothing(picture.width())
    with QPainter(faint) as painter:
        painter.setOpacity(_FAINT)
        painter.drawPixmap(0, 0, picture)
    return faint


def _nothing(pixels: int) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
