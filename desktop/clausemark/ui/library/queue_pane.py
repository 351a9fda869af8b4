"""The list of a queue in the middle of the window: filter, choose, open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.identifiers import CitationId
from clausemark.services.queue_lists import QueueList, Row
from clausemark.services.queues import OF_FINDINGS, OF_STANDINGS, Queue, read_queue
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library.facets import FilterBar
from clausemark.ui.library.names import queue_advice, queue_name
from clausemark.ui.library.queue_head import QueueHead
from clausemark.ui.library.queue_trail import QueueTrail
from clausemark.ui.library.row_names import RowNames
from clausemark.ui.library.rows_model import RowsModel
from clausemark.ui.library.rows_table import RowsTable
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.messages import EmptyState


class QueuePane(QFrame):
    """One queue as a list. Enter or a double click opens a row: the document is shown and J and K go along the queue.

    `queue_shown` carries the queue whose rows are there now, `queue_wanted` one that is asked for in its place.
    `opened` tells that the document is wanted, `review_wanted` that the version of the chosen row is to be looked at
    in its second review, `sign_off_wanted` that it is to be signed off as a whole, `carry_wanted` that earlier findings
    are to be decided on for it.
    """

    opened = Signal()
    queue_wanted = Signal(object)
    queue_shown = Signal(object)
    sign_off_wanted = Signal(str)
    review_wanted = Signal(str)
    carry_wanted = Signal(str)

    def __init__(self, session: Session, commands: Commands, worklist: Worklist, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._worklist = worklist
        self._queue = Queue.TO_REVIEW
        self._trail: QueueTrail | None = None
        self._is_stale = False
        self._names = RowNames(session)
        self._head = QueueHead(commands, self)
        self._filters = FilterBar(
            session.theme,
            {"category": self._names.category, "instrument": self._names.law, "person": self._names.person},
            self,
        )
        self._model = RowsModel(partial(getattr, session, "desk"), self._names.person, self)
        self._table = RowsTable(session.theme, self._model, self)
        self._empty = EmptyState(session.theme, "inbox", "", "", self.tr("Clear the filters"))
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self.show_queue(Queue.TO_REVIEW)

    def _build(self) -> None:
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 0, 0)
        column.setSpacing(10)
        bars = QVBoxLayout()
        bars.setContentsMargins(0, 0, 18, 0)
        bars.setSpacing(10)
        bars.addWidget(self._head)
        bars.addWidget(self._filters)
        column.addLayout(bars)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._table.activated.connect(self._open)
        self._table.doubleClicked.connect(self._open)
        self._table.selectionModel().currentRowChanged.connect(self._mark_chosen)
        self._filters.changed.connect(self._read)
        self._empty.acted.connect(self._leave_empty)
        self._head.review_wanted.connect(self._want_review)
        self._worklist.renewed.connect(self._hear)
        self._session.provision_shown.connect(self._follow_place)
        self._session.theme_changed.connect(self.set_theme)
        self._session.actor_changed.connect(self._hear)

    @property
    def queue(self) -> Queue:
        """Return the queue that is shown."""
        return self._queue

    @property
    def row(self) -> Row | None:
        """Return the row that is chosen, None where none is."""
        index = self._table.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def show_queue(self, queue: Queue) -> None:
        """Show another queue, its first row chosen; J and K go along it once a row is opened."""
        self._queue = queue
        self._trail = None
        self._filters.clear_choice()
        self._read()
        self._table.selectRow(0)
        self.queue_shown.emit(queue)

    def show_citation(self, citation: str, name: str) -> None:
        """Show the findings mapped to a citation."""
        self.show_queue(Queue.ALL_FINDINGS)
        self._filters.choose_citation(CitationId(citation), name)
        self._read()
        self._table.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns the room that there is."""
        super().resizeEvent(event)
        self._table.fit_columns(self.width())

    def take_keyboard(self) -> None:
        """Put the keyboard on the rows."""
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._table.set_theme(theme)
        self._filters.set_theme(theme)
        self._empty.set_theme(theme)

    # What is listed

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was read while nobody looked."""
        super().showEvent(event)
        self._catch_up()

    def _hear(self) -> None:
        """Read the queue again in a turn of its own, unless nobody looks at it or goes along it."""
        self._is_stale = True
        if self.isVisible() or self._trail is not None:
            self._session.turns.put("queue", self._catch_up)

    def _catch_up(self) -> None:
        if self._is_stale:
            self._read()
            self._draw_ahead()

    def _draw_ahead(self) -> None:
        """Draw the rows before the table shows them, some in each turn, also while somebody scrolls."""
        if self._table.draw_ahead():
            self._session.turns.put("rows of the queue", self._draw_ahead, first=True)

    def _read(self) -> None:
        """Read the queue again; the chosen row stays chosen, or the one that took its place."""
        work = self._worklist.work
        if work is None:
            self._say_count(None)
            return
        self._is_stale, backlog = False, work.backlog
        self._names.read()
        kept, at = self.row, self._table.currentIndex().row()
        listed = read_queue(backlog, self._queue, self._filters.filter)
        self._filters.setVisible(self._queue in OF_FINDINGS)
        if self._queue in OF_FINDINGS:
            self._filters.offer(self._queue, work.facets[self._queue], self._names.me())
        self._model.show_list(self._queue, listed)
        self._table.show_columns_of(self._queue)
        self._choose_again(listed, kept, at)
        self._say_count(len(listed))
        if self._trail is not None:
            self._trail.replace(listed)

    def _choose_again(self, listed: QueueList, kept: Row | None, at: int) -> None:
        if kept is None or not len(listed):
            return
        place = listed.place(kept.key, kept.version)
        self._table.selectRow(min(max(at, 0), len(listed) - 1) if place is None else place)

    def _say_count(self, number: int | None) -> None:
        work = self._worklist.work
        waiting = number is None or (self._queue in OF_STANDINGS and not (work is not None and work.complete))
        self._head.say(self._queue, None if waiting else number or 0)
        self._head.offer_review(is_offered=self.row is not None)
        filtered = self._queue in OF_FINDINGS and self._filters.filter.active
        title = self.tr("Nothing meets the filters") if filtered else self.tr("Nothing waits here")
        advice = self.tr("Other filters, or none, show more.") if filtered else queue_advice(self._queue)
        self._empty.say(title, advice)
        onward = None if filtered or waiting else self._worklist.onward(self._queue)
        words = self.tr("Clear the filters") if onward is None else self.tr("Go on: {0}").format(queue_name(onward))
        self._empty.offer(is_offered=filtered or onward is not None, words=words)
        self._stack.setCurrentWidget(self._empty if number == 0 and not waiting else self._table)

    def _leave_empty(self) -> None:
        """Clear the filters that hide everything, else go on with the queue that the button names."""
        onward = None if self._filters.filter.active else self._worklist.onward(self._queue)
        if onward is None:
            self._clear_filters()
        else:
            self.queue_wanted.emit(onward)

    # Where the person goes

    def _open(self, index: QModelIndex) -> None:
        spot = self._model.spot(index.row())
        listed = self._model.listed
        if spot is None or listed is None:
            return
        if self._queue is Queue.TO_SIGN_OFF:
            self.sign_off_wanted.emit(spot.version)
            return
        if self._queue is Queue.NEW_VERSIONS:
            self.carry_wanted.emit(spot.version)
            return
        self._trail = QueueTrail(listed)
        self._trail.stand_at(index.row())
        self._session.follow(self._trail)
        if spot.provision is None and spot.finding is not None:
            self._session.show_omission(spot.version, spot.finding)
        else:
            self._session.show_version(spot.version, spot.provision)
        self.opened.emit()

    def _follow_place(self) -> None:
        """Choose the row of the provision that is shown, while J and K go along this queue."""
        place = self._session.place
        if place is None or self._trail is None or self._session.trail is not self._trail:
            return
        at = self._trail.position(place)
        if at is not None and at[0] - 1 != self._table.currentIndex().row():
            self._table.selectRow(at[0] - 1)

    def _mark_chosen(self) -> None:
        self._head.offer_review(is_offered=self.row is not None)

    def _want_review(self) -> None:
        row = self.row
        if row is not None and row.version is not None:
            self.review_wanted.emit(row.version)

    def _clear_filters(self) -> None:
        self._filters.clear_choice()
        self._read()
