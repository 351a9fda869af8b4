"""A list of the clauses of a version to choose from, narrowed by number or words as one types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from clausemark.archive.identifiers import ProvisionId
from clausemark.services.transitions import Member
from clausemark.ui.changes.words import clause_name

_MOST = 300
_WORDS = 110
_SIZE = 440, 340
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 10, Qt.Key.Key_PageUp: -10}


class PlacePicker(QFrame):
    """Pops up beside a button; `chosen` gives the provision that was picked."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self._member: Member | None = None
        self._places: list[int] = []
        self._model = QStringListModel(self)
        self._typed = QLineEdit(self)
        self._typed.setPlaceholderText(self.tr("Number or words"))
        self._typed.setAccessibleName(self.tr("Number or words of the clause"))
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._list.setAccessibleName(self.tr("Clauses"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._typed)
        column.addWidget(self._list)
        self.setFixedSize(*_SIZE)
        self._typed.textChanged.connect(self._narrow)
        self._typed.installEventFilter(self)
        self._list.clicked.connect(self._pick)

    @property
    def field(self) -> QLineEdit:
        """Return the field that narrows the list."""
        return self._typed

    def open_under(self, button: QWidget, member: Member, current: ProvisionId | None) -> None:
        """Open at a button with the clauses of a version, at one of them."""
        self._member = member
        self._typed.clear()
        self._narrow("")
        place = member.provisions.index(current) if current in member.provisions else 0
        self._stand_at(self._places.index(place) if place in self._places else 0)
        corner = button.mapToGlobal(QPoint(button.width() - _SIZE[0], button.height() + 4))
        bottom = button.screen().availableGeometry().bottom()
        if corner.y() + _SIZE[1] > bottom:
            corner.setY(max(0, bottom - _SIZE[1]))
        self.move(max(0, corner.x()), corner.y())
        self.show()
        self._typed.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys go through the list, and Enter pick."""
        if watched is self._typed and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and self._places:
                self._stand_at(min(max(0, self._list.currentIndex().row() + step), len(self._places) - 1))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick()
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        if self._member is None:
            return
        wanted, spans = typed.strip().casefold(), self._member.found.provisions
        numbered = [at for at, each in enumerate(spans) if (each.number or "").casefold().startswith(wanted)]
        known = set(numbered)
        worded = (
            at
            for at, each in enumerate(spans)
            if at not in known and wanted in " ".join((*each.heading_path, each.text)).casefold()
        )
        self._places = [*numbered, *(at for at, _ in zip(worded, range(_MOST), strict=False))]
        self._model.setStringList([self._line(at) for at in self._places])
        self._stand_at(0)

    def _line(self, at: int) -> str:
        assert self._member is not None
        span = self._member.found.provisions[at]
        words = " ".join(span.text[:_WORDS].split())
        name = clause_name(span)
        return name if words[:40] in name else f"{name} · {words}"

    def _stand_at(self, row: int) -> None:
        self._list.setCurrentIndex(self._model.index(row))
        self._list.scrollTo(self._model.index(row), QListView.ScrollHint.PositionAtCenter)

    def _pick(self) -> None:
        row = self._list.currentIndex().row()
        if self._member is not None and 0 <= row < len(self._places):
            self.hide()
            self.chosen.emit(self._member.provisions[self._places[row]])
