"""The box for search and commands: type, go down, choose."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from clausemark.ui.icons import icon
from clausemark.ui.palette.entries import Entry, EntrySource
from clausemark.ui.palette.row import ENTRY, EntryDelegate
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel

_WIDTH = 640
_ROWS = 12
_PAUSE = 120
"""Milliseconds without a key before a search begins."""


class PaletteBox(QDialog):
    """A small window under the search field; the sources answer in their own time, each in its place."""

    def __init__(self, sources: Sequence[EntrySource], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(self.tr("Search and commands"))
        self._theme = theme
        self._sources = tuple(sources)
        self._answers: dict[EntrySource, tuple[Sequence[Entry], int]] = {}
        self._query = ""
        self._filled_for: str | None = None
        self._field = QLineEdit(self)
        self._field.setPlaceholderText(self.tr("Words, “a phrase”, a citation such as gdpr 6 1 f, or a command"))
        self._field.setAccessibleName(self.tr("Search and commands"))
        self._model = QStandardItemModel(self)
        self._list = QListView(self)
        self._list.setObjectName("popup")
        self._list.setAccessibleName(self.tr("What was found"))
        self._list.setModel(self._model)
        self._delegate = EntryDelegate(theme, self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._summary = TextLabel("", "small", self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setFixedWidth(_WIDTH)
        self._field.setMinimumHeight(38)
        self._list.setFixedHeight(_ROWS * EntryDelegate.HEIGHT + 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for part in (self._field, self._list, self._summary):
            column.addWidget(part)
        self._colour()

    def _colour(self) -> None:
        self.setStyleSheet(
            f"QDialog {{ background: {self._theme.raised}; border: 1px solid {self._theme.control_border};"
            " border-radius: 8px; }"
        )

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = self._delegate.theme = theme
        self._colour()
        self._fill()

    def _connect(self) -> None:
        for source in self._sources:
            source.found.connect(self._answered)
        self._pause.timeout.connect(self._ask)
        self._field.textEdited.connect(self._typed)
        self._field.installEventFilter(self)
        self._list.clicked.connect(self._choose)

    def open_at(self, place: QPoint, words: str = "") -> None:
        """Open under a point of the screen, ready to type."""
        self.move(place - QPoint(_WIDTH // 2, 0))
        self._field.setText(words)
        self._ask()
        self.show()
        self._field.setFocus()

    def _typed(self) -> None:
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        self._query = self._field.text().strip()
        self._answers.clear()
        for source in self._sources:
            source.ask(self._query)

    def _answered(self, query: str, entries: Sequence[Entry], total: int) -> None:
        source = self.sender()
        if query == self._query and isinstance(source, EntrySource):
            self._answers[source] = (entries, total)
            self._fill()

    def _fill(self) -> None:
        """Fill the list; what answers to the same words later leaves the marked line where it is."""
        kept = self._list.currentIndex().row() if self._filled_for == self._query else 0
        self._filled_for = self._query
        self._model.clear()
        total = 0
        for source in self._sources:
            entries, count = self._answers.get(source, ((), 0))
            total += count
            for entry in entries:
                self._model.appendRow(self._item(entry))
        self._list.setCurrentIndex(self._model.index(max(kept, 0), 0))
        self._summary.setText(self._words(total))

    def _item(self, entry: Entry) -> QStandardItem:
        item = QStandardItem(icon(entry.icon, self._theme.muted), entry.title)
        item.setData(entry, ENTRY)
        item.setData(f"{entry.section}: {entry.title}. {entry.detail}", Qt.ItemDataRole.AccessibleTextRole)
        item.setSizeHint(QSize(0, EntryDelegate.HEIGHT))
        item.setEditable(False)
        return item

    def _words(self, total: int) -> str:
        if total == 0:
            return self.tr("Nothing found. All words must occur in a provision; put phrases in quotes.")
        shown = self._model.rowCount()
        if shown < total:
            return self.tr("{0} of {1} shown. More words find less.").format(shown, self.locale().toString(total))
        return self.tr("{0} found").format(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys up, down and Enter of the field move in the list."""
        if watched is self._field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down.value: 1,
            Qt.Key.Key_Up.value: -1,
            Qt.Key.Key_PageDown.value: _ROWS,
            Qt.Key.Key_PageUp.value: -_ROWS,
        }
        if event.key() in (Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value):
            self._choose(self._list.currentIndex())
            return True
        step = steps.get(event.key())
        if step is None or self._model.rowCount() == 0:
            return False
        row = min(self._model.rowCount() - 1, max(0, self._list.currentIndex().row() + step))
        self._list.setCurrentIndex(self._model.index(row, 0))
        return True

    def _choose(self, index: QModelIndex) -> None:
        if self._pause.isActive():
            self._ask()
            index = self._list.currentIndex()
        entry = index.data(ENTRY)
        if isinstance(entry, Entry):
            self.close()
            entry.choose()
