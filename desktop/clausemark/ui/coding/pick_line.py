"""A line to type into with what was found below it: arrows go along, Enter picks, Escape leaves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel

_MOST_ROWS = 7
_ROW = 42
_FRAME = 10
"""What the frame of the list and the space in it take, in pixels."""
_OWN_KEYS = frozenset(
    {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Tab}
)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to pick: its identifier, its name, what it is, and a word of caution.

    What is only near what was typed is not `meant`: Enter alone does not pick it.
    """

    value: str
    name: str
    detail: str = ""
    caution: str = ""
    meant: bool = True


class FoundModel(QAbstractListModel):
    """Shows what was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Found, ...] = ()

    def show_rows(self, rows: Sequence[Found]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole.value) -> object:
        """Return the words of a row."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.name, row.detail, row.caution) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (row.detail, row.caution) if part)
        return None


class FoundPainter(QStyledItemDelegate):
    """Draws a row on two lines: the name, and what it is."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002  # Qt's signature
        """Return the height of two lines."""
        return QSize(1, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        model = index.model()
        if not isinstance(model, FoundModel):
            return
        row = model.rows[index.row()]
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(self.theme.accent_soft))
        inner = rect.adjusted(10, 4, -10, -4)
        upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        lower = upper.translated(0, upper.height())
        self._line(painter, upper, row.name, self.theme.accent, bold=True)
        detail = f"{row.caution} · {row.detail}" if row.caution else row.detail
        self._line(painter, lower, detail, self.theme.warning if row.caution else self.theme.muted, bold=False)
        painter.restore()

    def _line(self, painter: QPainter, rect: QRect, text: str, colour: str, *, bold: bool) -> None:
        font = QFont(painter.font())
        font.setPixelSize(13 if bold else 12)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)


class PickLine(QWidget):
    """A line and the list below it. `typed` comes with every change; `picked` with the value of the row picked.

    Who uses it answers `typed` with `show_found`, at once or later; Enter picks from what belongs to the present text,
    and waits for it where it has not come yet.
    """

    typed = Signal(str)
    picked = Signal(str)
    left = Signal()

    def __init__(self, name: str, hint: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleName(name)
        self.line.setClearButtonEnabled(True)
        self.line.installEventFilter(self)
        self.model = FoundModel(self)
        self._painter = FoundPainter(theme, self)
        self._list = QListView(self)
        self._list.setObjectName("popup")
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(self._painter)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = TextLabel("", "small", self)
        self._none.setWordWrap(True)
        self._answered = ""
        self._enter_waits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.line, self._list, self._none):
            column.addWidget(part)
        self._hide_list()
        self.line.textChanged.connect(self._changed)
        self._list.clicked.connect(self._clicked)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._painter.theme = theme
        self._list.viewport().update()

    def focus(self) -> None:
        """Put the keyboard on the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def clear(self) -> None:
        """Empty the line and hide the list."""
        self._enter_waits = False
        self.line.clear()
        self._hide_list()

    def show_found(self, text: str, rows: Sequence[Found], otherwise: str = "") -> None:
        """Show what was found for a text; an answer to an earlier text is passed over."""
        if text != self.line.text():
            return
        self._answered = text
        self.model.show_rows(rows)
        self._list.setVisible(bool(rows))
        self._list.setFixedHeight(min(len(rows), _MOST_ROWS) * _ROW + _FRAME)
        self._none.setText(otherwise)
        self._none.setVisible(bool(otherwise) and not rows)
        self._list.setCurrentIndex(self.model.index(0) if rows and rows[0].meant else QModelIndex())
        if self._enter_waits:
            self._pick()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that go along the list, pick and leave."""
        if isinstance(event, QKeyEvent) and event.key() in _OWN_KEYS:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return False
            if event.type() == QEvent.Type.KeyPress:
                return self._key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _key(self, key: Qt.Key) -> bool:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in steps:
            row = self._list.currentIndex().row() + steps[key]
            if 0 <= row < len(self.model.rows):
                self._list.setCurrentIndex(self.model.index(row))
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick()
            return True
        if key == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
            return True
        return False

    def _changed(self, text: str) -> None:
        self._enter_waits = False
        if not text.strip():
            self._hide_list()
        self.typed.emit(text)

    def _pick(self) -> None:
        text = self.line.text()
        if self._answered != text:
            self._enter_waits = bool(text.strip())
            return
        self._enter_waits = False
        row = self._list.currentIndex().row()
        if 0 <= row < len(self.model.rows) and self._list.isVisibleTo(self):
            self.picked.emit(self.model.rows[row].value)

    def _clicked(self, index: QModelIndex) -> None:
        self.picked.emit(self.model.rows[index.row()].value)

    def _hide_list(self) -> None:
        self._answered = ""
        self.model.show_rows(())
        self._list.hide()
        self._none.hide()
