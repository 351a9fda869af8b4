"""What assistive technology needs of a screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QWidget


def nameless(root: QWidget) -> list[str]:
    """Return the widgets below a root that take the focus and that a screen reader has no name for.

    A label is named by its words.
    """
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or widget.objectName().startswith("qt_"):
            continue
        if widget.isHidden() or widget.window() is not root.window():
            continue  # not there now, or the lists of combo boxes and of offers, which speak for their fields
        if isinstance(widget, QLabel) or isinstance(widget.parent(), QAbstractScrollArea):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found
