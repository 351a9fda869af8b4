"""Pieces that layouts are built of."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLayout, QWidget


def rule(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """Return a thin line between two parts."""
    line = QFrame(parent)
    line.setObjectName("line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and let Qt delete it."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        inner = item.widget()
        if inner is not None:
            inner.hide()
            inner.setParent(None)
            inner.deleteLater()
        below = item.layout()
        if below is not None:
            emptied(below)
