"""The table of recognised files: rows are selected, cells edited, the space bar takes files in or leaves them out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from clausemark.ui.importing.entry_delegate import EntryDelegate
from clausemark.ui.importing.rows_model import FIELDS, Column, RowsModel
from clausemark.ui.importing.wording import outlook_texts

_WIDTHS = {
    Column.FILE: 188,
    Column.OUTLOOK: 140,
    Column.PLATFORM: 100,
    Column.DOCUMENT: 180,
    Column.TERMS_TYPE: 126,
    Column.CAPTURED: 194,
    Column.LANGUAGE: 66,
    Column.PROVISIONS: 78,
    Column.FORMAT: 120,
}
_NARROWEST = 110
_BESIDE_WORDS = 40
"""Pixels that the sign before the words of a cell and its margins take."""


class RowsView(QTableView):
    """Shows a `RowsModel`; `rows_selected` carries the numbers of the selected rows."""

    rows_selected = Signal(object)

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = model
        self.setModel(model)
        self.entries = EntryDelegate(self)
        self.setItemDelegate(self.entries)
        self.setAccessibleName(self.tr("Files to import"))
        self.setAccessibleDescription(
            self.tr("F2 edits a cell, the space bar leaves selected files out or takes them in")
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._is_parted = False
        self.selectionModel().selectionChanged.connect(self._tell)
        model.modelReset.connect(self._tell)

    def showEvent(self, event: QShowEvent) -> None:
        """Part the room by the heads, once the style that they are drawn in is known."""
        if not self._is_parted:
            self._part()
            self._is_parted = True
        super().showEvent(event)

    def _part(self) -> None:
        """Give every column its width, a longer head what it needs, and take that from the column of the files."""
        head, taken = self.horizontalHeader(), 0
        for column, width in _WIDTHS.items():
            if column is not Column.FILE:
                wanted = max(width, head.sectionSizeHint(column), self._words_of(column))
                taken += wanted - width
                self.setColumnWidth(column, wanted)
        self.setColumnWidth(Column.FILE, max(_NARROWEST, _WIDTHS[Column.FILE] - taken))

    def _words_of(self, column: Column) -> int:
        """Return the width of what a column with few words of its own says in the language of the window."""
        if column is not Column.OUTLOOK:
            return 0
        return max(self.fontMetrics().horizontalAdvance(each) for each in outlook_texts()) + _BESIDE_WORDS

    def selected(self) -> list[int]:
        """Return the numbers of the selected rows in order."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the space bar take the selected files in or out, and Return edit."""
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self._toggle()
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._edit_current():
            return
        super().keyPressEvent(event)

    def _edit_current(self) -> bool:
        """Begin to edit the current cell, or the first one of its row that can be."""
        current = self.currentIndex()
        if not current.isValid():
            return False
        if Column(current.column()) not in FIELDS:
            current = current.siblingAtColumn(Column.PLATFORM)
        if not self._rows.flags(current) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.setCurrentIndex(current)
        self.edit(current)
        return True

    def _toggle(self) -> None:
        present = self._rows.rows
        rows = [row for row in self.selected() if present[row].importable]
        states = [self._rows.index(row, Column.FILE).data(Qt.ItemDataRole.CheckStateRole) for row in rows]
        if rows:
            self._rows.choose(rows, on=any(state != Qt.CheckState.Checked for state in states))

    def _tell(self) -> None:
        self.rows_selected.emit(self.selected())
