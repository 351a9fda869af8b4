"""The table of a return: outcome, row, cell, and what stood, stands and is proposed there."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from clausemark.archive.identifiers import ReturnedEntryId
from clausemark.services.returns.lines import ReturnedLine
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.returning.lines_model import LINE, Column, LinesModel
from clausemark.ui.returning.words import group_colour, group_icon, group_of
from clausemark.ui.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ROW = 44
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_WIDTHS = {Column.OUTCOME: 0.16, Column.WHERE: 0.22, Column.CELL: 0.14, Column.EXPORTED: 0.15, Column.NOW: 0.16}
"""Shares of the width; what legal wrote has the rest."""


class LinesDelegate(QStyledItemDelegate):
    """Draws a cell: the outcome with its drawing, the row in two lines, values in one; nothing is an em dash."""

    def __init__(self, theme: Theme, table: QTableView) -> None:
        super().__init__(table)
        self.theme = theme
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size that every row has."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        line = index.data(LINE)
        if not isinstance(line, ReturnedLine):
            return
        painter.save()
        self._ground(painter, option, first=index.column() == 0)
        area = option.rect.adjusted(10, 4, -6, -5)
        match Column(index.column()):
            case Column.OUTCOME:
                self._outcome(painter, area, line, str(index.data()))
            case Column.WHERE:
                self._where(painter, area, line, str(index.data()))
            case Column.CELL:
                self._words(painter, area, str(index.data()), self.theme.text)
            case Column.LEGAL:
                self._value(painter, area, str(index.data()), strong=True)
            case _:
                self._value(painter, area, str(index.data()), strong=False)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, *, first: bool) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(self.theme.selection if chosen else self.theme.hover))
        if chosen and first:
            edge = self.theme.focus if self._table.hasFocus() else self.theme.control_border
            painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), QColor(edge))
        painter.setPen(QColor(self.theme.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _outcome(self, painter: QPainter, area: QRect, line: ReturnedLine, words: str) -> None:
        group = group_of(line)
        colour = group_colour(self.theme, group)
        icon(group_icon(group), colour).paint(painter, QRect(area.left(), area.center().y() - 7, 16, 16))
        self._words(painter, area.adjusted(23, 0, 0, 0), words, colour, weight=QFont.Weight.DemiBold)

    def _where(self, painter: QPainter, area: QRect, line: ReturnedLine, words: str) -> None:
        if line.finding is None:
            self._words(painter, area, words, self.theme.text)
            return
        half = area.height() // 2
        self._words(painter, area.adjusted(0, 0, 0, -half), line.finding.title, self.theme.text)
        below = f"{line.row_id}  ·  {line.finding.platform}"
        self._words(painter, area.adjusted(0, half, 0, 0), below, self.theme.muted, pixels=12)

    def _value(self, painter: QPainter, area: QRect, words: str, *, strong: bool) -> None:
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        colour = self.theme.text if words else self.theme.faint
        self._words(painter, area, words or "–", colour, weight=weight)

    def _words(
        self,
        painter: QPainter,
        area: QRect,
        words: str,
        colour: str,
        *,
        weight: QFont.Weight = QFont.Weight.Normal,
        pixels: int = 13,
    ) -> None:
        painter.setFont(interface_font(pixels, weight))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, shown)


class LinesView(QTableView):
    """The lines; `shown` carries the current one, None where there is none."""

    shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What became of each cell"))
        self.lines = LinesModel(self)
        self._delegate = LinesDelegate(theme, self)
        self.setModel(self.lines)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QTableView { border: none; } QHeaderView::section { padding-left: 10px; }")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.selectionModel().currentRowChanged.connect(self._say)

    @property
    def line(self) -> ReturnedLine | None:
        """Return the current line, None where there is none."""
        line = self.currentIndex().data(LINE)
        return line if isinstance(line, ReturnedLine) else None

    def chosen(self) -> list[ReturnedLine]:
        """Return the lines that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.lines.line(row) for row in rows]

    def show_lines(self, lines: list[ReturnedLine], *, keep: ReturnedEntryId | None, at: int) -> None:
        """Show other lines; the one to keep stays current, else the one that took its place."""
        self.selectionModel().blockSignals(True)
        self.lines.show_lines(lines)
        row = self.lines.row_of(keep)
        if row is None:
            row = min(max(at, 0), len(lines) - 1)
        if lines:
            self.selectRow(row)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        self.shown.emit(self.line)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their shares of the width."""
        super().resizeEvent(event)
        for column, share in _WIDTHS.items():
            self.setColumnWidth(column, int(self.viewport().width() * share))

    def _say(self) -> None:
        self.shown.emit(self.line)
