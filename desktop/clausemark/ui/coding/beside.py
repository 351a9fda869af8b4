"""Words that somebody typed over what somebody else changed meanwhile: shown beside it, until the person chooses."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clausemark.store.typed import Typed
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import TextLabel, plain


class BesideWords(QWidget):
    """The person's own words above the field that says something else now, and what to do with them.

    `taken` and `given_up` carry the words.
    """

    taken = Signal(object)
    given_up = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Typed | None = None
        self._told = TextLabel("", "muted", self)
        self._told.setWordWrap(True)
        self._own = TextLabel("", "", self)
        self._own.setWordWrap(True)
        self._own.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        take = self._button(self.tr("Put my words there"))
        give_up = self._button(self.tr("Give my words up"))
        row = FlowLayout(spacing=8)
        for button in (take, give_up):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 4)
        column.setSpacing(2)
        column.addWidget(self._told)
        column.addWidget(self._own)
        column.addLayout(row)
        take.clicked.connect(self._take)
        give_up.clicked.connect(self._give_up)
        self.hide()

    def show_words(self, words: Typed | None) -> None:
        """Show words, or nothing."""
        self._words = words
        if words is not None:
            told = self.tr("“{0}” was changed by somebody else while you typed. It shows what is on record now; yours:")
            self._told.setText(told.format(words.field))
            self._own.setText(words.words)
            self.setAccessibleName(f"{self._told.text()} {words.words}")
        self.setVisible(words is not None)

    def _take(self) -> None:
        if self._words is not None:
            self.taken.emit(self._words)

    def _give_up(self) -> None:
        if self._words is not None:
            self.given_up.emit(self._words)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(plain(text), self)
        button.setProperty("kind", "link")
        return button
