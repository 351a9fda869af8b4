"""Shows what became of review files, part by part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHeaderView, QPushButton, QTableView, QVBoxLayout

from clausemark.ui.records.results_model import ReviewResultsModel
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import size_to

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from clausemark.services.review_files import ReviewResult


class ReviewResultsDialog(QDialog):
    """The results with their counts; what was refused is shown first when there is any."""

    def __init__(self, results: Sequence[ReviewResult], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Review files"))
        size_to(self, 980, 520)
        counts = Counter(each.status for each in results)
        self._model = ReviewResultsModel(results, self)
        self._table = QTableView(self)
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("What became of each part"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setTabKeyNavigation(False)  # a table that keeps Tab to itself never lets the keyboard out
        self._table.setWordWrap(True)
        self._table.setShowGrid(False)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate((220, 130, 90, 130)):
            self._table.setColumnWidth(place, width)
        self._table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        words = self.tr("{0} accepted, {1} unchanged, {2} refused")
        head = TextLabel(words.format(counts["accepted"], counts["unchanged"], counts["refused"]), "title", self)
        self._only_refused = QCheckBox(self.tr("Only what was refused"), self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self.tr("Copy list"), self)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        for part in (head, self._only_refused, self._table, buttons):
            column.addWidget(part)
        self._only_refused.toggled.connect(self._filter)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        self._only_refused.setEnabled(counts["refused"] > 0)
        self._only_refused.setChecked(counts["refused"] > 0)
        self._table.resizeRowsToContents()

    def _filter(self, on: bool) -> None:
        self._model.show_only_refused(on=on)
        self._table.resizeRowsToContents()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._model.as_text())
