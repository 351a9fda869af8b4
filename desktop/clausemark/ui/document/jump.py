"""A list of the provisions to go to, narrowed by number or words as one types."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from clausemark.services.showing import PlacedSpan, ShownVersion

_SHOWN = 110
_HEADING = 40
_MOST = 300
_WIDTH = 460
_HEIGHT = 380
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class ProvisionList(QAbstractListModel):
    """The provisions of a version whose number begins with what was typed, or whose words contain it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown: ShownVersion | None = None
        self._places: list[int] = []

    def show_version(self, shown: ShownVersion) -> None:
        """List all provisions of a version."""
        self._shown = shown
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """List the provisions that answer to what was typed, those with that number first."""
        self.beginResetModel()
        self._places = list(self._answering(typed.strip().casefold()))
        self.endResetModel()

    def _answering(self, typed: str) -> list[int]:
        shown = self._shown
        if shown is None:
            return []
        if not typed:
            return list(range(len(shown.provisions)))
        numbered = [n for n, each in enumerate(shown.provisions) if (each.number or "").casefold().startswith(typed)]
        known = set(numbered)
        worded = []
        for place, each in enumerate(shown.provisions):
            if place not in known and self._says(each, typed):
                worded.append(place)
                if len(worded) >= _MOST:
                    break
        return numbered + worded

    def _says(self, provision: PlacedSpan, typed: str) -> bool:
        """Tell whether what was typed is in a provision's last heading or in its words."""
        heading = provision.heading_path[-1] if provision.heading_path else ""
        assert self._shown is not None
        return typed in heading.casefold() or typed in self._shown.text[provision.start : provision.end].casefold()

    def place(self, row: int) -> int:
        """Return the place of the provision in a row."""
        return self._places[row]

    def row_of(self, place: int) -> int:
        """Return the row of a provision, 0 when it is not listed."""
        return self._places.index(place) if place in self._places else 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many provisions are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a provision's beginning."""
        if not index.isValid() or self._shown is None:
            return None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        provision = self._shown.provisions[self._places[index.row()]]
        words = " ".join(self._shown.text[provision.start : min(provision.end, provision.start + _SHOWN)].split())
        heading = provision.heading_path[-1] if provision.heading_path else ""
        return f"{heading[:_HEADING]} · {words}" if heading else words


class JumpList(QFrame):
    """Pops up below the position; `chosen` gives the place of the provision that was picked."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self._model = ProvisionList(self)
        self._typed = QLineEdit(self)
        self._typed.setPlaceholderText(self.tr("Number or words"))
        self._typed.setAccessibleName(self.tr("Number or words of the provision"))
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(self.tr("Provisions"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._typed)
        column.addWidget(self._list)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self._typed.textChanged.connect(self._narrow)
        self._typed.installEventFilter(self)
        self._list.clicked.connect(self._pick)

    @property
    def model(self) -> ProvisionList:
        """Return the model of the list."""
        return self._model

    @property
    def field(self) -> QLineEdit:
        """Return the field that narrows the list."""
        return self._typed

    def open_under(self, button: QWidget, shown: ShownVersion, current: int) -> None:
        """Open below a button, at the current provision."""
        self._model.show_version(shown)
        self._typed.clear()
        row = self._model.row_of(current)
        self._list.setCurrentIndex(self._model.index(row))
        self._list.scrollTo(self._model.index(row), QListView.ScrollHint.PositionAtCenter)
        self.move(button.mapToGlobal(QPoint(button.width() - _WIDTH, button.height() + 4)))
        self.show()
        self._typed.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys go through the list, and Enter pick."""
        if watched is self._typed and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._model.rowCount():
                row = min(max(0, self._list.currentIndex().row() + step), self._model.rowCount() - 1)
                self._list.setCurrentIndex(self._model.index(row))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        self._model.narrow(typed)
        self._list.setCurrentIndex(self._model.index(0))

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid():
            self.hide()
            self.chosen.emit(self._model.place(index.row()))
