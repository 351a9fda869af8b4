"""Where the keyboard goes in a pane that a key led to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_first(widget: QWidget) -> None:
    """Put the keyboard on the widget itself, or on the first part of it that takes it."""
    if widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        if widget.isAncestorOf(following) and _takes_keys(following):
            following.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        following = following.nextInFocusChain()


def _takes_keys(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
