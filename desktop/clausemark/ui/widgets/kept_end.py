"""Cells whose end tells them apart: where there is no room, what stands before it is cut in its middle."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

PARTED = ", "


class KeptEnd(QStyledItemDelegate):
    """Draws “Lanternwick, Terms of Service, 5 Jan 2026” with its date whole, however narrow the column is."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Cut the words as the cell has room for them."""
        super().initStyleOption(option, index)
        style = option.widget.style()
        words = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        beside = 2 * (style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, option.widget) + 1)
        shown = end_kept(str(index.data() or ""), option.fontMetrics, words.width() - beside)
        setattr(option, "text", shown)  # noqa: B010  # missing in the stubs


def end_kept(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text that fits into some pixels, its part behind the last comma whole."""
    head, parted, end = text.rpartition(PARTED)
    if not parted or metrics.horizontalAdvance(text) <= room:
        return text
    left = room - metrics.horizontalAdvance(parted + end)
    return metrics.elidedText(head, Qt.TextElideMode.ElideMiddle, max(0, left)) + parted + end
