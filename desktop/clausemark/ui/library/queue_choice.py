"""The list of review queues with their counts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clausemark.services.queues import Queue
from clausemark.ui.fonts import interface_font
from clausemark.ui.icons import icon
from clausemark.ui.library.names import QUEUES, queue_name, said
from clausemark.ui.telling import named
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.row_ground import ground

_ROW = 28
_AT_LEAST = 4
"""Rows that stay in sight in a low window; the others are scrolled to."""
_Index = QModelIndex | QPersistentModelIndex
QUEUE = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2


class QueueModel(QAbstractListModel):
    """The queues in their order; a count of None is not known yet."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._queues = tuple(QUEUES)
        self._counts: dict[Queue, int | None] = dict.fromkeys(self._queues)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the signature is Qt's
        """Return the number of queues."""
        return 0 if parent.isValid() else len(self._queues)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a role shows of a queue."""
        if not index.isValid():
            return None
        queue = self._queues[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return queue_name(queue)
            case Qt.ItemDataRole.ToolTipRole:
                return said(QUEUES[queue][2])
            case Qt.ItemDataRole.AccessibleTextRole:
                count = self._counts[queue]
                return queue_name(queue) if count is None else named(queue_name(queue), str(count))
        return {int(QUEUE): queue, int(COUNT): self._counts[queue]}.get(int(role))

    def set_counts(self, counts: Mapping[Queue, int | None]) -> None:
        """Show other counts; the selection stays."""
        present, self._counts = self._counts, {queue: counts.get(queue) for queue in self._queues}
        if self._counts == present:
            return
        self.dataChanged.emit(self.index(0), self.index(len(self._queues) - 1))

    def row_of(self, queue: Queue) -> QModelIndex:
        """Return the index of a queue."""
        return self.index(self._queues.index(queue))


class QueueDelegate(QStyledItemDelegate):
    """Draws icon, name and, at the right, the count; a queue with nothing in it is faint."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002  # Qt gives it
        """Return the size that every row has."""
        return QSize(0, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a queue."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        ground(painter, option, self.theme)
        queue, count = index.data(QUEUE), index.data(COUNT)
        colour = self.theme.accent if chosen else self.theme.muted
        icon(QUEUES[queue][1], colour).paint(painter, QRect(area.left() + 8, area.center().y() - 7, 16, 16))
        number = "" if count is None else option.widget.locale().toString(count)
        figures = interface_font(12, tabular=True)
        painter.setFont(figures)
        width = painter.fontMetrics().horizontalAdvance(number)
        painter.setPen(QColor(self.theme.muted if count else self.theme.faint))
        side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area.adjusted(0, 0, -10, 0), side, number)
        painter.setFont(interface_font(13, QFont.Weight.Medium if chosen else QFont.Weight.Normal))
        painter.setPen(QColor(self.theme.accent if chosen else self.theme.text if count else self.theme.muted))
        words = area.adjusted(34, 0, -width - 18, 0)
        name = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), name)
        painter.restore()


class QueueChoice(QListView):
    """The queues; `chosen` carries the queue that a person opened, by mouse or by Enter."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Review queues"))
        self._model = QueueModel(self)
        self._delegate = QueueDelegate(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setStyleSheet("QListView { border: none; }")
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(_ROW * _AT_LEAST + 4)
        self.setMaximumHeight(_ROW * self._model.rowCount() + 4)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)

    @property
    def queue(self) -> Queue | None:
        """Return the queue that is marked, None when none is."""
        index = self.currentIndex()
        return Queue(index.data(QUEUE)) if index.isValid() else None

    def mark(self, queue: Queue) -> None:
        """Mark a queue; nobody is told."""
        self.setCurrentIndex(self._model.row_of(queue))

    def set_counts(self, counts: Mapping[Queue, int | None]) -> None:
        """Show other counts."""
        self._model.set_counts(counts)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._delegate.theme = theme
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(Queue(index.data(QUEUE)))
