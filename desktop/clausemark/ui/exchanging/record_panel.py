"""One record of an exchange file in full: why it is taken or not, and the two wordings of a conflict."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.clock import parse_utc
from clausemark.services.exchange.report import Outcome
from clausemark.ui.exchanging.field_words import column_name, reading_words
from clausemark.ui.exchanging.words import (
    fate_colour,
    fate_meaning,
    fate_name,
    place_name,
    reason_words,
    record_name,
)
from clausemark.ui.review.content_words import ContentWords
from clausemark.ui.theme import Theme
from clausemark.ui.when import full_moment
from clausemark.ui.widgets.labels import ElidedLabel, TextLabel
from clausemark.ui.widgets.reading import Reading

CHOICES = ("take", "keep", "")
"""The ways to settle a conflict; the empty one leaves it open."""


_READING = 150
"""Pixels that the readings of a field are high; longer ones are scrolled."""


class RecordPanel(QFrame):
    """The current record; `chosen` carries `take`, `keep`, or nothing for a conflict that is to stay open."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, words: ContentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._theme = theme
        self._words = words
        self._outcome: Outcome | None = None
        self._name = ElidedLabel("", "title", self)
        self._why = TextLabel("", "", self)
        self._who = TextLabel("", "muted", self)
        self._fields = QListWidget(self)
        self._here = Reading(self.tr("Here"), self)
        self._there = Reading(self.tr("In the file"), self)
        self._buttons = {
            "take": QPushButton(self.tr("Take the file's"), self),
            "keep": QPushButton(self.tr("Keep what is here"), self),
            "": QPushButton(self.tr("Leave open"), self),
        }
        self._acts = QWidget(self)
        self._build()
        self._fields.currentRowChanged.connect(self._show_field)
        for button in self._buttons.values():
            button.clicked.connect(self._choose)

    def _build(self) -> None:
        self._why.setWordWrap(True)
        self._fields.setAccessibleName(self.tr("Fields that differ"))
        self._fields.setFixedWidth(200)
        for part in (self._fields, self._here, self._there):
            part.setMaximumHeight(_READING)
        readings = QHBoxLayout()
        readings.setSpacing(12)
        readings.addWidget(self._fields)
        readings.addWidget(self._here, 1)
        readings.addWidget(self._there, 1)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 0, 0, 0)
        acts.setSpacing(8)
        acts.addStretch(1)
        for button in self._buttons.values():
            button.setProperty("kind", "choice")
            button.setCheckable(True)
            button.setAutoDefault(False)
            acts.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        for label in (self._name, self._why, self._who):
            column.addWidget(label)
        column.addLayout(readings, 1)
        column.addWidget(self._acts)

    @property
    def words(self) -> str:
        """Return what is said of the record above its readings."""
        return "\n".join(each.text() for each in (self._name, self._why, self._who) if each.text())

    @property
    def readings(self) -> tuple[str, str]:
        """Return what the current field holds here and in the file, as it is shown."""
        return self._here.text, self._there.text

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._mark()

    def show_outcome(self, outcome: Outcome | None, chosen: str, number: int) -> None:
        """Show a record, how its conflict is to be settled, and for how many conflicts a choice would count."""
        self._outcome = outcome
        self.setVisible(outcome is not None)
        if outcome is None:
            return
        entry = outcome.entry
        self._name.setText("  ·  ".join(part for part in (fate_name(outcome, chosen), record_name(entry)) if part))
        self._why.setText(reason_words(outcome) or fate_meaning(entry.fate))
        self._who.setText(self._origin())
        self._who.setVisible(bool(self._who.text()))
        self._show_fields()
        self._acts.setVisible(outcome.can_be_chosen)
        many = f" ({self.locale().toString(number)})" if number > 1 else ""
        names = {"take": self.tr("Take the file's"), "keep": self.tr("Keep what is here"), "": self.tr("Leave open")}
        for key, button in self._buttons.items():
            button.setText(names[key] + many)
            button.setChecked(key == chosen)
        self._mark()

    def _origin(self) -> str:
        entry = self._outcome.entry if self._outcome is not None else None
        if entry is None or not entry.on:
            return "" if entry is None else place_name(self.locale(), entry)
        moment = full_moment(self.locale(), parse_utc(entry.on))
        return "  ·  ".join(part for part in (place_name(self.locale(), entry), entry.by, moment) if part)

    def _show_fields(self) -> None:
        changes = self._outcome.changes if self._outcome is not None else ()
        self._fields.blockSignals(True)
        self._fields.clear()
        self._fields.addItems([column_name(column) for column, _, _ in changes])
        self._fields.blockSignals(False)
        for part in (self._fields, self._here, self._there):
            part.setVisible(bool(changes))
        self._fields.setCurrentRow(0 if changes else -1)

    def _show_field(self, row: int) -> None:
        if self._outcome is None or not 0 <= row < len(self._outcome.changes):
            return
        column, here, there = self._outcome.changes[row]
        nothing = self.tr("nothing")
        self._here.show_text(reading_words(self._words, column, here), nothing)
        self._there.show_text(reading_words(self._words, column, there), nothing)

    def _mark(self) -> None:
        if self._outcome is not None:
            self._there.mark(fate_colour(self._theme, self._outcome.entry.fate))

    def _choose(self) -> None:
        sender = self.sender()
        self.chosen.emit(next(key for key, button in self._buttons.items() if button is sender))
