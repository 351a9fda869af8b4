"""Grabs of widgets held against golden pictures, tolerant of how a machine smooths its letters."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

GOLDEN = Path(__file__).parents[1] / "golden"
_SHRUNK = 4
_TONES = 26
"""Differences of a colour channel, after shrinking, that come from smoothing alone."""
_MOST = 0.006
"""The share of shrunken pixels that may differ by more."""


def grabbed(widget: QWidget, ratio: float = 1.0) -> QImage:
    """Return a widget as a screen of a pixel ratio would show it."""
    image = QImage(QSize(round(widget.width() * ratio), round(widget.height() * ratio)), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("magenta"))
    widget.render(image, QPoint())
    return image


def assert_like_golden(image: QImage, name: str, *, update: bool) -> None:
    """Hold a grab against `tests/golden/NAME.png`; `update` writes that file instead, for a person to judge."""
    path = GOLDEN / f"{name}.png"
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        image.save(str(path))
        return
    wanted = QImage(str(path))
    if wanted.isNull():
        pytest.fail(f"there is no golden picture {path}; make it with --update-golden and look at it")
    assert image.size() == wanted.size()
    share = difference(image, wanted)
    if share > _MOST:
        found = path.with_suffix(".found.png")
        image.save(str(found))
        pytest.fail(f"{share:.1%} of the picture differs from {path.name}; what was drawn is in {found}")


def difference(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ clearly once both pictures are shrunk."""
    first, second = _shrunk(one), _shrunk(other)
    differing = 0
    for y in range(first.height()):
        for x in range(first.width()):
            a, b = first.pixelColor(x, y), second.pixelColor(x, y)
            if max(abs(a.red() - b.red()), abs(a.green() - b.green()), abs(a.blue() - b.blue())) > _TONES:
                differing += 1
    return differing / (first.width() * first.height())


def _shrunk(image: QImage) -> QImage:
    size = QSize(image.width() // _SHRUNK, image.height() // _SHRUNK)
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
