"""A read-only table of plain rows: parts of a preview, instruments of law."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

Index = QModelIndex | QPersistentModelIndex


_AROUND_HEAD = 26
"""Pixels beside the title of a column, so that it is read whole in every language."""
_LEAST_STRETCHED = 180
"""Pixels of the column that takes the room that is left, where none is: the table is scrolled then."""


def on_two_lines(head: str) -> str:
    """Return the title of a narrow column on two lines, where it has several words."""
    places = [place for place, letter in enumerate(head) if letter == " "]
    if not places:
        return head
    middle = min(places, key=lambda place: max(place, len(head) - place))
    return f"{head[:middle]}\n{head[middle + 1 :]}"


class PlainTable(QAbstractTableModel):
    """Rows of texts under heads; numbers stand on the right, rows in `marked` in another colour."""

    def __init__(self, heads: Sequence[str], numbers: Sequence[int] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._numbers = frozenset(numbers)
        self._rows: list[tuple[str, ...]] = []
        self._marked: dict[int, str] = {}
        self._drawn: dict[int, QIcon] = {}

    def load(
        self,
        rows: Sequence[Sequence[str]],
        marked: dict[int, str] | None = None,
        drawn: dict[int, QIcon] | None = None,
    ) -> None:
        """Show other rows; `marked` gives colours by row, `drawn` the drawing before the first cell of a row."""
        self.beginResetModel()
        self._rows = [tuple(row) for row in rows]
        self._marked = marked or {}
        self._drawn = drawn or {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        text = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{' '.join(self._heads[index.column()].split())}: {text}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
        return self._look(index.row(), index.column(), role)

    def _look(self, row: int, column: int, role: int) -> QColor | QIcon | None:
        if role == Qt.ItemDataRole.ForegroundRole and row in self._marked:
            return QColor(self._marked[row])
        return self._drawn.get(row) if role == Qt.ItemDataRole.DecorationRole and column == 0 else None

    def _side(self, column: int) -> int:
        side = Qt.AlignmentFlag.AlignRight if column in self._numbers else Qt.AlignmentFlag.AlignLeft
        return int(side | Qt.AlignmentFlag.AlignVCenter)


class PlainTableView(QTableView):
    """A view in which one column takes the room that is left, and always enough to be read."""

    def __init__(self, stretched: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._stretched = stretched

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the column its room."""
        super().resizeEvent(event)
        others = sum(self.columnWidth(each) for each in range(self.model().columnCount()) if each != self._stretched)
        self.setColumnWidth(self._stretched, max(_LEAST_STRETCHED, self.viewport().width() - others))


def table_view(model: PlainTable, name: str, widths: Sequence[int], stretched: int, parent: QWidget) -> QTableView:
    """Return a view of such a table; one column takes the room that is left."""
    view = PlainTableView(stretched, parent)
    view.setModel(model)
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(30)
    view.horizontalHeader().setHighlightSections(False)
    metrics = view.horizontalHeader().fontMetrics()
    for column, width in enumerate(widths):
        lines = str(model.headerData(column, Qt.Orientation.Horizontal)).splitlines()
        head = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        view.setColumnWidth(column, max(width, head + _AROUND_HEAD))
    return view
