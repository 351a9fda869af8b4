"""The ground under a row of a list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from clausemark.ui.theme import Theme


def ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Draw the ground of a row: chosen, under the mouse, or none; with a frame where the keyboard is."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if chosen or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selection if chosen else theme.hover))
        painter.drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), 5, 5)
    if chosen and option.state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(QColor(theme.focus))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(option.rect.adjusted(1, 2, -1, -2), 5, 5)
