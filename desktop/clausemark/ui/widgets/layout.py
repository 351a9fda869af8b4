"""Pieces that layouts are built of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractSpinBox, QFrame, QLayout, QLineEdit, QPushButton, QScrollArea, QWidget

_INDENT = 6
_FRAME_WIDTH, _FRAME_HEIGHT = 16, 40
"""What a window manager draws around a window, at most."""


def rule(parent: QWidget | None = None, *, vertical: bool = False) -> QFrame:
    """Return a thin line between two parts."""
    line = QFrame(parent)
    line.setObjectName("line")
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line


def bar_of(head: QLayout, parent: QWidget) -> QFrame:
    """Return the bar at the top of a page, which holds a layout."""
    bar = QFrame(parent)
    bar.setObjectName("topBar")
    bar.setLayout(head)
    return bar


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


def let_lead(button: QPushButton) -> None:
    """Let a button of a button box look like the one that goes on; such a box has drawn its buttons by then."""
    button.setProperty("kind", "primary")
    button.style().unpolish(button)
    button.style().polish(button)


def size_to(dialog: QWidget, width: int, height: int) -> None:
    """Give a window that is about to be shown a size, or as much of it as its screen has room for.

    On a screen that shows everything at twice its size a dialog would else end below it, and its buttons with it.
    """
    above = dialog.parentWidget()
    room = (dialog if above is None else above).screen().availableSize()
    dialog.resize(min(width, room.width() - _FRAME_WIDTH), min(height, room.height() - _FRAME_HEIGHT))


def fit_height(dialog: QWidget, width: int) -> None:
    """Make a dialog as high as its parts need at a width: words that wrap ask for more before they know it."""
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
        wide = max(width, layout.minimumSize().width())
        high = layout.totalHeightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
        size_to(dialog, wide, high)


def lay_out_anew(top: QWidget) -> None:
    """Let everything in a window ask for its room again, in a turn to come.

    With another style sheet Qt keeps heights that it measured while some of the words had their fonts and others had
    not; what scrolls stays as high as it was then, and cuts its last lines.
    """
    inside = [top, *top.findChildren(QWidget)]
    for widget in inside:
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
            QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))
    for widget in inside:
        if isinstance(widget, QScrollArea):
            QCoreApplication.postEvent(widget, QEvent(QEvent.Type.LayoutRequest))


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
