"""Pieces that layouts are built of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QAbstractSpinBox, QFrame, QLayout, QLineEdit, QWidget

_INDENT = 6


def rule(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """Return a thin line between two parts."""
    line = QFrame(parent)
    line.setObjectName("line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def indent_words(box: QAbstractSpinBox) -> None:
    """Set the words of a box with arrows off its border; the padding of a style sheet does not reach them."""
    for field in box.findChildren(QLineEdit):
        field.setTextMargins(_INDENT, 0, 0, 0)


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


@contextmanager
def laid_out_once(*widgets: QWidget) -> Iterator[None]:
    """Let the layouts of widgets wait, the innermost first, until all that is done inside is done.

    Showing a part that was hidden lays out everything around it at once, the whole pane for each part that comes.
    """
    layouts = [each for each in (widget.layout() for widget in widgets) if each is not None]
    for each in layouts:
        each.setEnabled(False)
    try:
        yield
    finally:
        for each in layouts:
            each.setEnabled(True)
            each.activate()
