"""Draws the rows of a queue: two lines of words, severity and state as pills."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from clausemark.services.queue_lists import Row
from clausemark.store.levels import VersionLabel
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.names import review_tone, severity_name, state_name, state_tone
from clausemark.ui.library.rows_model import LABEL, ROW, Column
from clausemark.ui.theme import Theme, Tone, severity_tone
from clausemark.ui.when import short_date

ROW_HEIGHT = 50
_Index = QModelIndex | QPersistentModelIndex
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RowsDelegate(QStyledItemDelegate):
    """Draws one cell; the row's ground goes through all of them."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self.theme = theme
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size that every row has."""
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, index)
        row, label = index.data(ROW), index.data(LABEL)
        if isinstance(row, Row):
            area = option.rect.adjusted(6, 6, -6, -6)
            match Column(index.column()):
                case Column.SEVERITY:
                    self._pill(painter, area, severity_name(row.severity), severity_tone(self.theme, row.severity))
                case Column.NUMBER:
                    self._line(painter, area, row.number, self.theme.muted, weight=QFont.Weight.Medium)
                case Column.WORDS if row.sums is not None or row.unsettled is not None:
                    self._line(painter, area, str(index.data()), self.theme.text)
                case Column.WORDS:
                    self._two(painter, area, row.title or row.heading, " ".join(row.text.split()))
                case Column.STATE:
                    self._state(painter, area, row, str(index.data()))
                case Column.DOCUMENT if isinstance(label, VersionLabel):
                    day = short_date(self._table.locale(), label.captured_at)
                    self._two(painter, area, label.document, f"{label.platform}  ·  {day}", strong=False)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or hovered:
            painter.fillRect(option.rect, QColor(self.theme.selection if chosen else self.theme.hover))
        if chosen and index.column() == self._first_column():
            mark = QRect(option.rect.left(), option.rect.top(), 3, option.rect.height())
            focus = self._table.hasFocus()
            painter.fillRect(mark, QColor(self.theme.focus if focus else self.theme.control_border))
        painter.setPen(QColor(self.theme.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _first_column(self) -> int:
        return next(column for column in Column if not self._table.isColumnHidden(column))

    def _state(self, painter: QPainter, area: QRect, row: Row, words: str) -> None:
        if row.review is not None:
            self._pill(painter, area, words, review_tone(self.theme, row.review))
            return
        if row.state is None:
            self._line(painter, area, words, self.theme.text)
            return
        width = self._pill(painter, area, state_name(row.state), state_tone(self.theme, row.state))
        if row.lapsed:
            mark = QRect(area.left() + width + 6, area.center().y() - 7, 16, 16)
            icon("triangle-alert", self.theme.danger).paint(painter, mark)

    def _two(self, painter: QPainter, area: QRect, first: str, second: str, *, strong: bool = True) -> None:
        half = area.height() // 2
        top, bottom = QRect(area.left(), area.top(), area.width(), half), area.adjusted(0, half, 0, 0)
        if not first:
            top, first, second = area, second, ""
        weight = QFont.Weight.DemiBold if strong and second else QFont.Weight.Normal
        self._line(painter, top, first, self.theme.text, weight=weight)
        self._line(painter, bottom, second, self.theme.muted, pixels=12)

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        colour: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        pixels: int = 13,
    ) -> None:
        if words:
            painter.setFont(_font(pixels, weight))
            painter.setPen(QColor(colour))
            painter.drawText(area, _LEFT, _elided(words, area.width(), pixels, weight))

    def _pill(self, painter: QPainter, area: QRect, words: str, tone: Tone) -> int:
        """Draw a word on a tinted ground; return how wide it is."""
        painter.setFont(_font(12, QFont.Weight.DemiBold))
        width = min(painter.fontMetrics().horizontalAdvance(words) + 18, area.width())
        pill = QRectF(area.left(), area.center().y() - 10, width, 21)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tone.soft))
        painter.drawRoundedRect(pill, 10, 10)
        painter.setPen(QColor(tone.strong))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width - 12)
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)
        return width


@lru_cache
def _font(pixels: int, weight: QFont.Weight) -> QFont:
    """Return a font, made once: a screen of rows asks for hundreds."""
    return interface_font(pixels, weight)


@lru_cache(2048)
def _elided(words: str, width: int, pixels: int, weight: QFont.Weight) -> str:
    """Return what of a line has room, worked out once: a row is drawn again with every turn of the wheel.

    No letter is narrower than a few pixels, so that the rest of a long passage need not be measured.
    """
    metrics = QFontMetrics(_font(pixels, weight))
    return metrics.elidedText(words[: max(width // 3, 8)], Qt.TextElideMode.ElideRight, width)
