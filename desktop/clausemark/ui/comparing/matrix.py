"""The matrix of categories and platforms: present, absent or unclear, with the denominator of every count."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clausemark.regulations.vocabulary import Vocabulary
from clausemark.services.benchmark import Cell, Matrix, Presence
from clausemark.ui.comparing.words import definition_words, presence_words, prevalence_words
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.names import severity_name
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme, severity_tone
from clausemark.ui.widgets.labels import TextLabel

_Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole + 1
_ROW, _CATEGORY, _PLATFORM, _COUNT = 34, 190, 150, 176
_SIGNS = {Presence.PRESENT: "check", Presence.ABSENT: "circle-slash", Presence.UNCLEAR: "minus"}


class MatrixModel(QAbstractTableModel):
    """Categories by platforms; the first column names the category, the second counts."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._matrix = Matrix((), ())
        self._locale = parent.locale()

    @property
    def matrix(self) -> Matrix:
        """Return what is shown."""
        return self._matrix

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another matrix."""
        self.beginResetModel()
        self._matrix = matrix
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of categories."""
        return 0 if parent.isValid() else len(self._matrix.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._matrix.platforms) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Category")
        return self.tr("Prevalence") if section == 1 else self._matrix.platforms[section - 2].name

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a cell."""
        if not index.isValid():
            return None
        row, cell = self._matrix.rows[index.row()], self.cell(index)
        if int(role) == int(CELL):
            return cell
        words = self._words(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                platform = self.headerData(index.column(), Qt.Orientation.Horizontal)
                return (
                    words if cell is None else f"{told(self._vocabulary.label_of(row.category))}, {platform}: {words}"
                )
        return None

    def cell(self, index: _Index) -> Cell | None:
        """Return the cell of a platform, None in the columns of names and counts."""
        place = index.column() - 2
        cells = self._matrix.rows[index.row()].cells
        return cells[place] if 0 <= place < len(cells) else None

    def _words(self, index: _Index) -> str:
        row, cell = self._matrix.rows[index.row()], self.cell(index)
        if index.column() == 0:
            return told(self._vocabulary.label_of(row.category))
        if cell is None:
            return prevalence_words(self._locale, row)
        rated = severity_name(cell.severity) if cell.severity is not None else ""
        return " · ".join(filter(None, (presence_words(cell.presence), rated)))


class CellDelegate(QStyledItemDelegate):
    """Draws a cell as a sign and words on the colour of its severity: never by colour alone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size of a cell."""
        return QSize(_PLATFORM, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = index.data(CELL)
        area: QRect = option.rect.adjusted(3, 3, -3, -3)
        words = str(index.data())
        if isinstance(cell, Cell):
            self._cell(painter, area, cell, words)
        else:
            self._text(painter, area.adjusted(4, 0, 0, 0), words, self.theme.text, bold=index.column() == 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(self.theme.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, 5, 5)
        painter.restore()

    def _cell(self, painter: QPainter, area: QRect, cell: Cell, words: str) -> None:
        present = cell.presence is Presence.PRESENT
        tone = severity_tone(self.theme, cell.severity)
        if present:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.soft))
            painter.drawRoundedRect(area, 5, 5)
        colour = tone.strong if present else self.theme.muted
        sign = QRect(area.left() + 7, area.center().y() - 6, 13, 13)
        icon(_SIGNS[cell.presence], colour).paint(painter, sign)
        self._text(painter, area.adjusted(26, 0, -4, 0), words, colour, bold=present)

    def _text(self, painter: QPainter, area: QRect, words: str, colour: str, *, bold: bool) -> None:
        painter.setFont(interface_font(12, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class MatrixView(QWidget):
    """The table with what its counts mean; `opened` gives the first finding behind a cell."""

    opened = Signal(str)

    def __init__(self, vocabulary: Vocabulary, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = QTableView(self)
        self._model = MatrixModel(vocabulary, self)
        self._delegate = CellDelegate(theme, self._table)
        self._definition = TextLabel(definition_words(), "small", self)
        self._definition.setWordWrap(True)
        table = self._table
        table.setAccessibleName(self.tr("Categories by platforms"))
        table.setModel(self._model)
        table.setItemDelegate(self._delegate)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(8)
        column.addWidget(table, 1)
        column.addWidget(self._definition)
        table.activated.connect(self._open)
        table.doubleClicked.connect(self._open)

    @property
    def model(self) -> MatrixModel:
        """Return the model of the table."""
        return self._model

    @property
    def definition(self) -> str:
        """Return what is said about the counts."""
        return self._definition.text()

    def show_matrix(self, matrix: Matrix) -> None:
        """Show another matrix."""
        self._model.show_matrix(matrix)
        for place in range(self._model.columnCount()):
            self._table.setColumnWidth(place, (_CATEGORY, _COUNT)[place] if place < 2 else _PLATFORM)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        self._table.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        cell = self._model.cell(index)
        if cell is not None and cell.findings:
            self.opened.emit(cell.findings[0])
