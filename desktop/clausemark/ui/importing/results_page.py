"""The last page of the import: what became of each file, why, and what to do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clausemark.services.candidates import ImportResult
from clausemark.ui.counting import agreeing
from clausemark.ui.icons import icon
from clausemark.ui.importing.wording import warning_text
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.messages import InlineMessage

_ICONS = {"imported": ("circle-check", "success"), "unchanged": ("check", "muted"), "refused": ("circle-x", "danger")}
_ORDER = {"refused": 0, "imported": 1, "unchanged": 2}
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole})
_SIGNS = frozenset({Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole})


class ResultsModel(QAbstractTableModel):
    """One row per file; refusals first, then what was imported with a warning."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._results: list[ImportResult] = []
        self._told: dict[int, tuple[str, str, str]] = {}
        self._heads = (self.tr("File"), self.tr("Outcome"), self.tr("What happened, and what to do"))
        self._words = {
            "imported": self.tr("Imported"),
            "unchanged": self.tr("Already there"),
            "refused": self.tr("Not imported"),
        }
        self._kept = self.tr("Kept, no version")

    def load(self, results: Sequence[ImportResult]) -> None:
        """Show other results."""
        self.beginResetModel()
        self._told.clear()
        self._results = sorted(
            results, key=lambda each: (_ORDER.get(each.status, 3), not each.broken, not each.warnings)
        )
        self.endResetModel()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of a theme."""
        self.beginResetModel()
        self._theme = theme
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of files."""
        return 0 if parent.isValid() else len(self._results)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the titles of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column = index.column()
        if role in _WORDS:
            return self._texts(index.row())[column]
        if column != 1 or role not in _SIGNS:
            return None
        result = self._results[index.row()]
        name, token = ("file-x", "danger") if result.broken else _ICONS.get(result.status, ("info", "info"))
        colour = getattr(self._theme, token)
        return icon(name, colour) if role == Qt.ItemDataRole.DecorationRole else QColor(colour)

    def as_text(self) -> str:
        """Return the list with tabs between columns, as spreadsheets take it."""
        rows = [self._heads, *(self._texts(at) for at in range(len(self._results)))]
        return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)

    def _texts(self, at: int) -> tuple[str, str, str]:
        """Return the words of a row, put together once: a row is measured and painted cell by cell."""
        known = self._told.get(at)
        if known is None:
            result = self._results[at]
            words = self._kept if result.broken else self._words.get(result.status, result.status)
            known = self._told[at] = (result.place, words, self._explained(result))
        return known

    def _explained(self, result: ImportResult) -> str:
        if result.status == "refused":
            return f"{told(result.message or '')} [{result.reason}]"
        if result.broken:
            kept = self.tr("A broken capture. {0} “Broken captures” shows it. [{1}]")
            return kept.format(told(result.message or ""), result.reason)
        if result.status == "unchanged":
            return self.tr("These bytes are in the workspace already, as {0}. There is nothing to do.").format(
                result.version
            )
        words = agreeing(result.provisions, self.tr("{0}, {1} provision."), self.tr("{0}, {1} provisions."))
        count = words.format(result.version, result.provisions)
        return " ".join((count, *(warning_text(each) for each in result.warnings)))


class OneLine(QStyledItemDelegate):
    """Draws a path in one line, cut on the left: its end tells it apart."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Neither wrap nor cut at the end."""
        super().initStyleOption(option, index)
        features = option.features & ~QStyleOptionViewItem.ViewItemFeature.WrapText
        setattr(option, "features", features)  # noqa: B010  # missing in the stubs
        setattr(option, "textElideMode", Qt.TextElideMode.ElideLeft)  # noqa: B010  # missing in the stubs


class ResultsTable(QTableView):
    """Rows as high as their words, measured as they come into sight: a thousand files are as quick as ten."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: set[int] = set()
        self._widths: tuple[int, ...] = ()
        self._width_changed = QTimer(self)
        self._width_changed.setSingleShot(True)
        self._width_changed.setInterval(0)
        self._width_changed.timeout.connect(self._measure_in_its_turn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setModel(model)
        model.modelReset.connect(self._measure_anew)
        self.verticalScrollBar().valueChanged.connect(self._measure)
        self.horizontalHeader().sectionResized.connect(self._measure_soon)

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what is in sight in a turn of its own, and draw it then: its room changes twice before."""
        super().showEvent(event)
        self.viewport().setUpdatesEnabled(False)
        self._width_changed.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure what came into sight; where the words have another width, the header tells it."""
        super().resizeEvent(event)
        if self.viewport().updatesEnabled():
            self._measure()

    def _measure_soon(self) -> None:
        """Measure once, in a turn to come: while the header tells of it, words still wrap as before."""
        self._width_changed.start()

    def _measure_in_its_turn(self) -> None:
        """Measure anew, unless the columns have the widths again in which the rows were measured."""
        self.updateGeometries()  # the scroll bar comes first: it takes room from the words
        self._measure()
        self.viewport().setUpdatesEnabled(True)

    def _present_widths(self) -> tuple[int, ...]:
        return tuple(self.columnWidth(column) for column in range(self.model().columnCount()))

    def _measure_anew(self) -> None:
        self._measured.clear()
        self._measure()

    def _measure(self) -> None:
        if not self.isVisible():
            return
        if self._widths != self._present_widths():
            self._measured.clear()
            self._widths = self._present_widths()
        bar = self.verticalScrollBar()
        is_at_end = 0 < bar.value() == bar.maximum()
        at, bottom = max(0, self.rowAt(0)), self.viewport().height()
        while at < self.model().rowCount() and self.rowViewportPosition(at) < bottom:
            if at not in self._measured:
                self._measured.add(at)
                self.resizeRowToContents(at)
            at += 1
        if is_at_end:  # rows that grew must not push the last one out of sight
            self.updateGeometries()
            bar.setValue(bar.maximum())


class ResultsPage(QWidget):
    """`undo_wanted` comes when the person takes the import back."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ResultsModel(theme, self)
        self._message = InlineMessage(theme, self)
        self._summary = TextLabel("", "title", self)
        self._view = ResultsTable(self._model, self)
        self._copy = QPushButton(self.tr("Copy list"), self)
        self._undo = QPushButton(self.tr("Undo this import"), self)
        self._prepare_view()
        self._build()
        self._copy.clicked.connect(self._copy_list)
        self._undo.clicked.connect(self.undo_wanted)

    def _prepare_view(self) -> None:
        view = self._view
        view.setAccessibleName(self.tr("Result of every file"))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setItemDelegateForColumn(0, OneLine(view))
        view.verticalHeader().hide()
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        view.setColumnWidth(0, 320)
        view.setColumnWidth(1, 150)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addWidget(self._undo)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._message)
        column.addWidget(self._summary)
        column.addWidget(self._view, 1)
        column.addLayout(buttons)

    @property
    def model(self) -> ResultsModel:
        """Return the results that are shown."""
        return self._model

    @property
    def message(self) -> str:
        """Return the sentence above the list, empty when there is none."""
        return self._message.text

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._message.set_theme(theme)
        self._model.set_theme(theme)

    def show_results(self, results: Sequence[ImportResult], *, stopped: bool) -> None:
        """Show what became of the files; `stopped` tells that not all were come to."""
        self._model.load(results)
        taken = [each for each in results if each.status == "imported"]
        broken = sum(1 for each in taken if each.broken)
        imported = len(taken) - broken
        refused = sum(1 for each in results if each.status == "refused")
        counts = (
            (imported, self.tr("{0} imported")),
            (refused, self.tr("{0} not imported")),
            (broken, agreeing(broken, self.tr("{0} kept as broken capture"), self.tr("{0} kept as broken captures"))),
            (len(results) - len(taken) - refused, self.tr("{0} already there")),
        )
        parts = [words.format(self.locale().toString(count)) for count, words in counts if count]
        said = ", ".join(parts) or self.tr("Nothing was imported")
        self._summary.setText(f"{said[:1].upper()}{said[1:]}")
        if stopped:
            self.say(self.tr("Stopped as asked. What was imported before is kept; undo takes it back."), "info")

    def offer_undo(self, *, is_offered: bool) -> None:
        """Offer to take the import back, or not."""
        self._undo.setEnabled(is_offered)

    def say(self, text: str, kind: str) -> None:
        """Show a sentence above the list."""
        self._message.say(text, kind)

    def taken_back(self) -> None:
        """Say that the import was undone."""
        self.say(
            self.tr("The import was taken back. The ledger keeps that it was there; redo brings it back."), "success"
        )

    def _copy_list(self) -> None:
        QGuiApplication.clipboard().setText(self._model.as_text())
        self.say(self.tr("The list is on the clipboard, with tabs between the columns."), "success")
