"""The headings of the document as a list that leads to them."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QStackedLayout, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from clausemark.provisions.provision import HeadingSpan
from clausemark.services.showing import ShownVersion
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import SectionTitle
from clausemark.ui.widgets.messages import EmptyState

OFFSET = Qt.ItemDataRole.UserRole
DEPTH = Qt.ItemDataRole.UserRole + 1
_INDENT = 14


class OutlineModel(QAbstractListModel):
    """The headings of one version in reading order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._headings: tuple[HeadingSpan, ...] = ()
        self._starts: list[int] = []
        self._depths: dict[int, int] = {}

    def show_version(self, shown: ShownVersion) -> None:
        """List the headings of a version."""
        self.beginResetModel()
        self._text, self._headings = shown.text, shown.headings
        self._starts = [heading.start for heading in shown.headings]
        levels = sorted({heading.level for heading in shown.headings})
        self._depths = {level: depth for depth, level in enumerate(levels)}
        self.endResetModel()

    def row_at(self, offset: int) -> int:
        """Return the heading that a code point stands under, -1 above the first."""
        return bisect_right(self._starts, offset) - 1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return the number of headings."""
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a heading, its place, or how deep it stands, from 0, among the levels there are."""
        if not index.isValid():
            return None
        heading = self._headings[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return " ".join(self._text[heading.start : heading.end].split())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return " ".join(self._text[heading.start : heading.end].split())
        return {OFFSET: heading.start, DEPTH: self._depths[heading.level]}.get(role)


class _Indented(QStyledItemDelegate):
    """Draws deeper headings further in."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Shift the text of a heading by its level."""
        super().initStyleOption(option, index)
        depth = int(index.data(DEPTH) or 0)
        option.rect.adjust(_INDENT * min(depth, 5), 0, 0, 0)
        option.font.setWeight(option.font.Weight.DemiBold if depth == 0 else option.font.Weight.Normal)


class Outline(QWidget):
    """Lists the headings; `chosen` gives the code point of one that was clicked or entered."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = OutlineModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Indented(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Headings of the document"))
        self._empty = EmptyState(
            theme,
            "list-tree",
            self.tr("No headings"),
            self.tr("This document has no headings. J and K go through its provisions."),
        )
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 8, 4)
        column.setSpacing(4)
        column.addWidget(SectionTitle(self.tr("Outline"), self))
        column.addLayout(self._stack, 1)
        self.setFocusProxy(self._list)
        self._list.clicked.connect(self._tell)
        self._list.activated.connect(self._tell)

    @property
    def model(self) -> OutlineModel:
        """Return the model of the headings."""
        return self._model

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._empty.set_theme(theme)

    def show_version(self, shown: ShownVersion) -> None:
        """List the headings of a version."""
        self._model.show_version(shown)
        self._stack.setCurrentWidget(self._list if shown.headings else self._empty)

    def follow(self, offset: int) -> None:
        """Mark the heading that a code point stands under."""
        row = self._model.row_at(offset)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
        else:
            self._list.selectionModel().clear()

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(int(index.data(OFFSET)))
