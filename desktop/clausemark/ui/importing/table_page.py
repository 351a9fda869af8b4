"""The second page of the import: what was recognised, looked over and corrected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clausemark.services.import_preview import FilePreview, ImportPreview, KnownNames, Outlook
from clausemark.ui.counting import agreeing
from clausemark.ui.importing.bulk_bar import BulkBar
from clausemark.ui.importing.details import Details
from clausemark.ui.importing.passed_over import PassedOver
from clausemark.ui.importing.rows_model import RowsModel
from clausemark.ui.importing.rows_view import RowsView
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel


class TablePage(QWidget):
    """`edited` carries rows, the name of a declared value and its text; `count_changed` how many will be imported."""

    edited = Signal(object, str, str)
    count_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = RowsModel(theme, self)
        self._view = RowsView(self._model, self)
        self._summary = TextLabel("", "", self)
        self._passed_over = PassedOver(self)
        self._bulk = BulkBar(self)
        self._details = Details(self)
        self._build()
        self._model.edited.connect(self._cell_edited)
        self._model.chosen_changed.connect(self._count)
        self._view.rows_selected.connect(self._selected)
        self._bulk.wanted.connect(self._bulk_edited)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._summary)
        head.addStretch(1)
        head.addWidget(self._passed_over.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._passed_over)
        column.addWidget(self._view, 1)
        column.addWidget(self._bulk)
        column.addWidget(self._details)

    @property
    def model(self) -> RowsModel:
        """Return the rows that are shown."""
        return self._model

    @property
    def view(self) -> RowsView:
        """Return the table."""
        return self._view

    @property
    def passed_over(self) -> PassedOver:
        """Return what tells which places were passed over."""
        return self._passed_over

    @property
    def bulk(self) -> BulkBar:
        """Return the bar that sets a value for several rows."""
        return self._bulk

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._model.set_theme(theme)

    def show_rows(self, found: ImportPreview, names: KnownNames) -> None:
        """Show what was recognised, and offer names while a person types."""
        self._view.entries.offer(names)
        self._bulk.offer(names)
        self._model.load(found.rows)
        if found.rows:
            self._view.selectRow(0)
        self._passed_over.show_skipped(found.skipped)

    def put(self, rows: Mapping[int, FilePreview]) -> None:
        """Show other values of some rows, named by their places."""
        self._model.put(rows)
        match self._view.selected():
            case [place] if place in rows:
                self._details.show_row(rows[place])

    def _cell_edited(self, row: int, name: str, value: str) -> None:
        self.edited.emit([row], name, value)

    def _bulk_edited(self, name: str, value: str) -> None:
        self.edited.emit(self._view.selected(), name, value)

    def _selected(self, rows: list[int]) -> None:
        self._bulk.select(len(rows))
        self._details.show_row(self._model.rows[rows[0]] if len(rows) == 1 else None)

    def _count(self) -> None:
        rows, chosen = self._model.rows, len(self._model.chosen())
        outlooks = Counter(row.outlook for row in rows)
        locale = self.locale()
        words = agreeing(len(rows), self.tr("{0} of {1} file to import"), self.tr("{0} of {1} files to import"))
        parts = [words.format(locale.toString(chosen), locale.toString(len(rows)))]
        for outlook, words in (
            (Outlook.UNCHANGED, self.tr("{0} already there")),
            (Outlook.REFUSED, self.tr("{0} cannot be read")),
        ):
            if outlooks[outlook]:
                parts.append(words.format(locale.toString(outlooks[outlook])))
        self._summary.setText(" · ".join(parts))
        self.count_changed.emit(chosen)
