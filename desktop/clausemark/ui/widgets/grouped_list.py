"""A list of two-line entries under headings, each beside a bar in the colour of what it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.row_ground import ground

_Index = QModelIndex | QPersistentModelIndex
_ROW, _HEAD = 46, 30
ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: a heading without a key, or an entry. `bar` and `tone` name colours of the theme."""

    title: str
    key: str = ""
    detail: str = ""
    bar: str = "unrated"
    drawing: str = ""
    tone: str = "muted"


class EntryModel(QAbstractListModel):
    """Headings and entries in one list; headings cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let only entries be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if index.isValid() and self._entries[index.row()].key else Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a line."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.title
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return ", ".join(part for part in (entry.title, entry.detail) if part)
        return entry if int(role) == int(ENTRY) else None

    def row_of(self, key: str) -> int | None:
        """Return the row of an entry, None when it is not there."""
        return next((row for row, each in enumerate(self._entries) if key and each.key == key), None)

    def keys(self) -> list[str]:
        """Return the keys of the entries in order."""
        return [each.key for each in self._entries if each.key]


class EntryDelegate(QStyledItemDelegate):
    """Draws a heading in small capitals, an entry in two lines."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size of a line."""
        entry = index.data(ENTRY)
        return QSize(0, _ROW if isinstance(entry, Entry) and entry.key else _HEAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line."""
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(8, 0, -8, 0)
        if entry.key:
            ground(painter, option, self.theme)
            self._entry(painter, area, entry)
        else:
            self._text(painter, area.adjusted(0, 6, 0, 0), entry.title.upper(), self.theme.muted, 11, bold=True)
        painter.restore()

    def _entry(self, painter: QPainter, area: QRect, entry: Entry) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self.theme, entry.bar)))
        painter.drawRoundedRect(QRect(area.left(), area.top() + 8, 3, area.height() - 16), 1, 1)
        words = area.adjusted(12, 5, -22 if entry.drawing else 0, -5)
        half = words.height() // 2
        self._text(painter, words.adjusted(0, 0, 0, -half), entry.title, self.theme.text, 13)
        self._text(painter, words.adjusted(0, half, 0, 0), entry.detail, self.theme.muted, 12)
        if entry.drawing:
            mark = QRect(area.right() - 16, area.center().y() - 7, 15, 15)
            icon(entry.drawing, getattr(self.theme, entry.tone)).paint(painter, mark)

    def _text(
        self, painter: QPainter, area: QRect, words: str, colour: str, pixels: int, *, bold: bool = False
    ) -> None:
        painter.setFont(interface_font(pixels, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)


class GroupedList(QListView):
    """The list; `chosen` gives the key of the entry that the person stands on, empty where there is none."""

    chosen = Signal(str)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._entries = EntryModel(self)
        self._delegate = EntryDelegate(theme, self)
        self.setModel(self._entries)
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setStyleSheet("QListView { border: none; }")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._say)

    @property
    def entries(self) -> EntryModel:
        """Return the model of the list."""
        return self._entries

    @property
    def key(self) -> str:
        """Return the key of the entry that is chosen, empty where there is none."""
        entry = self.currentIndex().data(ENTRY)
        return entry.key if isinstance(entry, Entry) else ""

    def show_entries(self, entries: Sequence[Entry], *, keep: str) -> None:
        """Show other lines; the entry to keep stays chosen, else the first one is."""
        self.selectionModel().blockSignals(True)
        self._entries.show_entries(entries)
        row = self._entries.row_of(keep)
        first = next(iter(self._entries.keys()), "")
        self.choose(keep if row is not None else first)
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        self.chosen.emit(self.key)

    def choose(self, key: str) -> bool:
        """Choose an entry; tell whether it is there."""
        row = self._entries.row_of(key)
        if row is not None:
            self.setCurrentIndex(self._entries.index(row))
        return row is not None

    def step(self, by: int) -> bool:
        """Go on or back by entries; tell whether there was one."""
        following = self.beside(by)
        return bool(following) and self.choose(following)

    def beside(self, by: int) -> str:
        """Return the key of the entry so many further on, empty where the list ends."""
        keys = self._entries.keys()
        at = keys.index(self.key) + by if self.key in keys else -1
        return keys[at] if 0 <= at < len(keys) else ""

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def _say(self) -> None:
        self.chosen.emit(self.key)
