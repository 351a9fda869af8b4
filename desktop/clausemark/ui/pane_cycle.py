"""From pane to pane by one key: the next area that is in sight and takes the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from clausemark.ui.first_focus import focus_first


def go_on(areas: Sequence[QWidget], by: int) -> QWidget | None:
    """Put the keyboard into the area after (1) or before (-1) the one it is in, and return that; around at the ends.

    Areas out of sight, and those in which nothing takes the keyboard, are passed over. None where all are.
    """
    shown = [each for each in areas if each.isVisible()]
    here = next((at for at, each in enumerate(shown) if _holds(each)), -1 if by > 0 else len(shown))
    for step in range(1, len(shown) + 1):
        area = shown[(here + by * step) % len(shown)]
        _enter(area)
        if _holds(area):
            return area
    return None


def _holds(area: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is area or area.isAncestorOf(focused))


def _enter(area: QWidget) -> None:
    """Give the keyboard back to what had it last in an area, else to the first part that takes it."""
    if not area.isActiveWindow():
        area.window().activateWindow()
    last = area.focusWidget()
    if last is not None and last.isVisible() and last.isEnabled():
        last.setFocus(Qt.FocusReason.ShortcutFocusReason)
    else:
        focus_first(area)
