"""The head of a queue's list: its name, how many rows there are, what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from clausemark.services.queues import OF_FINDINGS, Queue
from clausemark.ui.commands.actions import Commands, keys_text
from clausemark.ui.library.names import QUEUES, queue_name, said
from clausemark.ui.widgets.labels import TextLabel


class QueueHead(QWidget):
    """`review_wanted` asks for the second review of the row that is chosen."""

    review_wanted = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextLabel("", "title", self)
        self._count = TextLabel("", "muted", self)
        self._hint = TextLabel("", "small", self)
        self._second = QPushButton(self.tr("Second review"), self)
        self._commands = commands
        self._queue: Queue | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._hint)
        row.addWidget(self._second)
        self._second.clicked.connect(self.review_wanted)
        commands.keys_changed.connect(self._advise)

    def say(self, queue: Queue, number: int | None) -> None:
        """Name a queue and how many rows it has, None while they are being read."""
        self._queue = queue
        self._title.setText(queue_name(queue))
        self._title.setToolTip(said(QUEUES[queue][2]))
        self._advise()
        self._count.setText(self.tr("reading…") if number is None else self.locale().toString(number))
        self._second.setVisible(queue in OF_FINDINGS)

    def offer_review(self, *, is_offered: bool) -> None:
        """Offer the second review, or not."""
        self._second.setEnabled(is_offered)

    def _advise(self) -> None:
        self._hint.setText(self._advice(self._queue))

    def _advice(self, queue: Queue | None) -> str:
        if queue is Queue.TO_SIGN_OFF:
            return self.tr("Enter opens the sign-off of a version")
        if queue is Queue.NEW_VERSIONS:
            return self.tr("Enter opens what is to be decided")
        keys = (keys_text(self._commands[name].shortcut()) for name in ("next", "previous"))
        return self.tr("Enter opens a row; {0} and {1} go along the queue").format(*keys)
