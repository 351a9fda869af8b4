"""What became of each part of a review file, as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from clausemark.ui.telling import told

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from clausemark.services.review_files import ReviewResult

_AT_ROOT = QModelIndex()


class ReviewResultsModel(QAbstractTableModel):
    """File, part, outcome, and the sentence that says what to do; `only_refused` leaves the rest out."""

    def __init__(self, results: Sequence[ReviewResult], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(results)
        self._shown = self._all

    def show_only_refused(self, *, on: bool) -> None:
        """Leave out what was taken, or show everything."""
        self.beginResetModel()
        self._shown = tuple(each for each in self._all if each.status == "refused") if on else self._all
        self.endResetModel()

    def as_text(self) -> str:
        """Return the shown rows as lines of columns apart by tabs, for a mail or a sheet."""
        lines = ["\t".join(self._heads())]
        lines += ["\t".join(self._cells(each)) for each in self._shown]
        return "\n".join(lines)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _AT_ROOT) -> int:
        """Return how many rows are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _AT_ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads())

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cell; the tool tip has all of them."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        return self._cells(self._shown[index.row()])[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the head of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._heads()[section]
        return None

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("File"), self.tr("Part"), self.tr("Outcome"), self.tr("Reason"), self.tr("What happened"))

    def _cells(self, result: ReviewResult) -> tuple[str, ...]:
        outcomes = {
            "accepted": self.tr("accepted"),
            "refused": self.tr("refused"),
            "unchanged": self.tr("unchanged"),
        }
        outcome = outcomes.get(result.status, result.status)
        return (result.file, result.finding, outcome, result.reason or "", told(result.message or ""))
