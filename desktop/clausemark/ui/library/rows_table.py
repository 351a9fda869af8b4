"""The table of a queue. A row is drawn once, as a picture, which is shown as long as the row says the same."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QCursor, QFocusEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from clausemark.services.queue_lists import Row
from clausemark.services.queues import OF_FINDINGS, Queue
from clausemark.store.levels import VersionLabel
from clausemark.ui.library.row_drawing import ROW_HEIGHT, Cell, RowDrawing, is_in_words
from clausemark.ui.library.rows_model import Column, RowsModel
from clausemark.ui.theme import Theme

_HELD_PIXELS = 12_000_000
"""So many pixels of pictures are kept, 48 MB: six screens of rows, or one and a half at double size."""
_LEAST_HELD = 8
_IN_A_TURN = 6
"""Rows that are drawn in one turn of the event loop: a row whose words were never drawn takes 2 ms."""
_WIDE = {Column.SEVERITY: 96, Column.NUMBER: 64, Column.STATE: 180, Column.DOCUMENT: 250}
_NARROW = {Column.SEVERITY: 86, Column.NUMBER: 52, Column.STATE: 150, Column.DOCUMENT: 150}
_ENOUGH = 880
"""Pixels from which on the columns have all the room that they like."""
_OF_VERSIONS = frozenset({Queue.TO_SIGN_OFF, Queue.NEW_VERSIONS})
"""Queues whose rows are whole versions."""


class _Look(NamedTuple):
    """What a row's picture depends on: what the row says, wherever it stands, and how it is shown."""

    row: Row | None
    label: VersionLabel | None
    state: str
    chosen: bool
    hovered: bool
    focused: bool
    width: int
    ratio: float


class _Sight(NamedTuple):
    """What of the look of rows is the same for all in sight: which are chosen, which the mouse is on, -1 for none."""

    chosen: frozenset[int]
    hovered: int
    focused: bool
    width: int
    ratio: float


class RowsTable(QTableView):
    """Rows of a queue; what draws a cell a time takes four times as long for a screen of rows."""

    def __init__(self, theme: Theme, rows: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = RowDrawing(theme, self.locale())
        self._rows = rows
        self._pictures: OrderedDict[_Look, QPixmap] = OrderedDict()
        self.setModel(rows)
        self._prepare()
        self.horizontalHeader().sectionResized.connect(self._forget)

    def _prepare(self) -> None:
        self.setAccessibleName(self.tr("Rows of the queue"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(Column.WORDS, QHeaderView.ResizeMode.Stretch)

    def show_columns_of(self, queue: Queue) -> None:
        """Show the columns that say something in a queue."""
        self.setColumnHidden(Column.SEVERITY, queue not in OF_FINDINGS)
        self.setColumnHidden(Column.NUMBER, queue in _OF_VERSIONS)
        self.setColumnHidden(Column.STATE, queue is Queue.TO_REVIEW)

    def fit_columns(self, width: int) -> None:
        """Give the columns what they like of the pixels that there are."""
        for column, wide in (_WIDE if width >= _ENOUGH else _NARROW).items():
            self.setColumnWidth(column, wide)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._drawing.theme = theme
        self._forget()
        self.viewport().update()

    def setColumnHidden(self, column: int, hide: bool) -> None:  # Qt's name and signature
        """Show a column or not."""
        if self.isColumnHidden(column) is not hide:
            super().setColumnHidden(column, hide)
            self._forget()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in another language or style."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._drawing = RowDrawing(self._drawing.theme, self.locale())
        self._forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark the chosen row as the one that the keyboard is on."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark the chosen row as left by the keyboard."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in sight."""
        area, count = event.rect(), self._rows.rowCount()
        first, last = self.rowAt(area.top()), self.rowAt(area.bottom())
        if first < 0:
            return
        sight, left = self._sight(), -self.horizontalOffset()
        with QPainter(self.viewport()) as painter:
            for at in range(first, last + 1 if last >= 0 else count):
                painter.drawPixmap(QPoint(left, self.rowViewportPosition(at)), self._picture(at, sight))

    def draw_ahead(self) -> bool:
        """Draw some of the rows in sight, so that the picture of the window finds them drawn; tell whether more wait.

        What lists other rows calls this turn by turn until none waits, with keys and beats of the event loop between;
        meanwhile the table stays as it was.
        """
        self.updateGeometries()  # other rows may bring the scroll bar or take it away: their pictures have other widths
        sight = self._sight()
        waiting = self._undrawn(sight) if self.isVisible() else []
        for at in waiting[:_IN_A_TURN]:
            self._picture(at, sight)
        is_left = len(waiting) > _IN_A_TURN
        if self.viewport().updatesEnabled() is is_left:
            self.viewport().setUpdatesEnabled(not is_left)
        return is_left

    def _undrawn(self, sight: _Sight) -> list[int]:
        """Return the rows in sight whose pictures are still to be made."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first < 0:
            return []
        places = range(first, last + 1 if last >= 0 else self._rows.rowCount())
        return [at for at in places if self._look(at, sight) not in self._pictures]

    def _picture(self, at: int, sight: _Sight) -> QPixmap:
        look = self._look(at, sight)
        known = self._pictures.get(look)
        if known is not None:
            self._pictures.move_to_end(look)
            return known
        made = self._pictures[look] = self._drawn(look)
        most = max(_LEAST_HELD, _HELD_PIXELS // max(1, made.width() * made.height()))
        while len(self._pictures) > most:
            self._pictures.popitem(last=False)
        return made

    def _sight(self) -> _Sight:
        """Return what Qt is asked once a picture of the table, not once a row: a fifth of the time of a jump."""
        view = self.viewport()
        hovered = self.rowAt(view.mapFromGlobal(QCursor.pos()).y()) if view.underMouse() else -1
        chosen = frozenset(each.row() for each in self.selectionModel().selectedRows())
        return _Sight(chosen, hovered, self.hasFocus(), self.horizontalHeader().length(), self.devicePixelRatioF())

    def _look(self, at: int, sight: _Sight) -> _Look:
        row, label = self._rows.line(at)
        state = "" if row is None else self._rows.words(row, label, Column.STATE)
        chosen = at in sight.chosen
        return _Look(row, label, state, chosen, at == sight.hovered, chosen and sight.focused, sight.width, sight.ratio)

    def _drawn(self, look: _Look) -> QPixmap:
        picture = QPixmap(round(look.width * look.ratio), round(ROW_HEIGHT * look.ratio))
        picture.setDevicePixelRatio(look.ratio)
        with QPainter(picture) as painter:
            area = QRect(0, 0, look.width, ROW_HEIGHT)
            self._drawing.ground(painter, area, chosen=look.chosen, hovered=look.hovered, focused=look.focused)
            if look.row is not None:
                self._drawing.draw(painter, look.row, look.label, self._cells(look.row, look))
        return picture

    def _cells(self, row: Row, look: _Look) -> list[Cell]:
        header, shown = self.horizontalHeader(), [column for column in Column if not self.isColumnHidden(column)]
        places = (QRect(header.sectionPosition(each), 0, header.sectionSize(each), ROW_HEIGHT) for each in shown)
        said = {Column.STATE: look.state}
        if is_in_words(row):
            said[Column.WORDS] = self._rows.words(row, look.label, Column.WORDS)
        return [Cell(column, place, said.get(column, "")) for column, place in zip(shown, places, strict=True)]

    def _forget(self) -> None:
        self._pictures.clear()
