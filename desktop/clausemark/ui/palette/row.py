"""Draws one line of the box for search and commands."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.ui.fonts import interface_font
from clausemark.ui.palette.entries import Entry
from clausemark.ui.theme import Theme

ENTRY = Qt.ItemDataRole.UserRole + 1
_DETAIL_SHARE = 0.42


class EntryDelegate(QStyledItemDelegate):
    """Icon, title, detail at the right; what has no room ends in an ellipsis."""

    HEIGHT = 32

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size that every line has."""
        return QSize(0, self.HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the line."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(2, 1, -2, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.accent_soft))
            painter.drawRoundedRect(area, 5, 5)
        self._words(painter, area.adjusted(8, 0, -8, 0), entry, index.data(Qt.ItemDataRole.DecorationRole))
        painter.restore()

    def _words(self, painter: QPainter, area: QRect, entry: Entry, drawing: object) -> None:
        if isinstance(drawing, QIcon):
            drawing.paint(painter, QRect(area.left(), area.center().y() - 7, 16, 16))
        left = area.left() + 26
        width = area.right() - left
        detail_width = min(painter.fontMetrics().horizontalAdvance(entry.detail) + 8, round(width * _DETAIL_SHARE))
        title = QRect(left, area.top(), width - detail_width - 8, area.height())
        detail = QRect(area.right() - detail_width, area.top(), detail_width, area.height())
        self._draw(painter, title, entry.title, self.theme.text, Qt.AlignmentFlag.AlignLeft)
        self._draw(painter, detail, entry.detail, self.theme.muted, Qt.AlignmentFlag.AlignRight)

    def _draw(self, painter: QPainter, area: QRect, words: str, colour: str, side: Qt.AlignmentFlag) -> None:
        painter.setFont(interface_font(13, QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
