"""The engagement as a form: each value is on disk as soon as its field is left."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clausemark.review.engagement import Engagement
from clausemark.ui.widgets.labels import TextLabel

_LINES = 4


class EngagementForm(QWidget):
    """Shows an engagement; `edited` carries the whole of it with one more value."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Engagement()
        self._lines: dict[str, QLineEdit] = {}
        self._texts: dict[str, QPlainTextEdit] = {}
        self._choices: dict[str, QComboBox] = {}
        self._hold = QCheckBox(self.tr("Legal hold"))
        self._meaning = TextLabel("", "small", self)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 8, 0)
        self._form.setVerticalSpacing(9)
        self._form.setHorizontalSpacing(14)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._build()
        self._hold.toggled.connect(self._hold_toggled)

    def _build(self) -> None:
        self._line("title", self.tr("Title"), self.tr("Review of the terms of …"))
        self._line("organisation", self.tr("Organisation"), self.tr("Who does the work"))
        self._line("addressee", self.tr("Addressee"), self.tr("For whom the pack is made"))
        self._text("purpose", self.tr("Purpose"), self.tr("Why the work is done"))
        self._line(
            "jurisdictions", self.tr("Jurisdictions"), self.tr("Considered, parted by semicolons: EU; California")
        )
        self._period()
        self._text(
            "relationship",
            self.tr("Relationship to the platforms"),
            self.tr("None, or as disclosed; printed in the statement of independence"),
        )
        self._line("confidentiality", self.tr("Confidentiality"), self.tr("The mark on every page"))
        self._line("distribution", self.tr("Distribution"), self.tr("Who receives the pack"))
        self._line("retention", self.tr("Retention"), self.tr("How long, in words"))
        self._line("retain_until", self.tr("Kept at least until"), self.tr("2036-12-31"))
        self._meaning.setWordWrap(True)
        self._meaning.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._tell_hold(self._shown)
        held = QVBoxLayout()
        held.setSpacing(2)
        held.addWidget(self._hold)
        held.addWidget(self._meaning)
        self._form.addRow("", held)
        self._line("hold_reason", self.tr("Reason of the hold"), self.tr("Why it was set, or released"))
        self._choice(
            "language", self.tr("Language of packs"), (("en", "English"), ("de", "Deutsch"), ("fr", "Français"))
        )
        self._choice("paper", self.tr("Paper"), (("a4", "A4"), ("letter", "Letter")))

    def _line(self, name: str, label: str, hint: str) -> None:
        field = self._line_field(name, label, hint)
        self._form.addRow(label, field)

    def _line_field(self, name: str, label: str, hint: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.editingFinished.connect(self._left)
        self._lines[name] = field
        return field

    def _period(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line_field("period_from", self.tr("Period from"), self.tr("2026-01-01")))
        row.addWidget(TextLabel(self.tr("until"), "muted", self))
        row.addWidget(self._line_field("period_to", self.tr("Period to"), self.tr("2026-06-30")))
        label = QLabel(self.tr("Period"), self)
        label.setBuddy(self._lines["period_from"])
        self._form.addRow(label, row)

    def _text(self, name: str, label: str, hint: str) -> None:
        field = QPlainTextEdit(self)
        field.setAccessibleName(label)
        field.setPlaceholderText(hint)
        field.setTabChangesFocus(True)
        field.setFixedHeight(field.fontMetrics().lineSpacing() * _LINES + 18)
        field.installEventFilter(self)
        self._texts[name] = field
        self._form.addRow(label, field)

    def _choice(self, name: str, label: str, choices: tuple[tuple[str, str], ...]) -> None:
        field = QComboBox(self)
        field.setAccessibleName(label)
        for value, words in choices:
            field.addItem(words, value)
        field.activated.connect(self._left)
        self._choices[name] = field
        self._form.addRow(label, field)

    def add_field(self, label: str, field: QWidget) -> None:
        """Show a value below the others that another widget edits by itself."""
        self._form.addRow(label, field)

    def field(self, name: str) -> QWidget:
        """Return the field of a value, for the focus."""
        fields: dict[str, QWidget] = {**self._lines, **self._texts, **self._choices}
        return fields[name]

    def show_engagement(self, record: Engagement) -> None:
        """Show an engagement; nothing is told to anybody."""
        self._shown = record
        for name, line in self._lines.items():
            _put(line, _words(record, name))
        for name, text in self._texts.items():
            if text.toPlainText() != _words(record, name):
                text.setPlainText(_words(record, name))
        for name, choice in self._choices.items():
            choice.setCurrentIndex(max(0, choice.findData(_words(record, name))))
        self._hold.blockSignals(True)  # Qt's own
        self._hold.setChecked(record.legal_hold)
        self._hold.blockSignals(False)  # Qt's own
        self._tell_hold(record)

    def _tell_hold(self, record: Engagement) -> None:
        """Say what a hold means, and of one without its reason what packs will print."""
        words = self.tr("Nothing of this work may be deleted.")
        if record.legal_hold and not record.hold_reason:
            words = self.tr("Nothing of this work may be deleted. Say why below: packs print that no reason is stated.")
        self._meaning.setText(words)
        self._hold.setAccessibleDescription(words)

    @property
    def hold_words(self) -> str:
        """Return what is said of the legal hold."""
        return self._meaning.text()

    def typed(self) -> Engagement:
        """Return the engagement as it stands in the fields."""
        values: dict[str, Any] = {name: field.text().strip() for name, field in self._lines.items()}
        values |= {name: field.toPlainText().strip() for name, field in self._texts.items()}
        values |= {name: str(field.currentData()) for name, field in self._choices.items()}
        parts = (part.strip() for part in str(values["jurisdictions"]).split(";"))
        values["jurisdictions"] = tuple(part for part in parts if part)
        return replace(self._shown, **values, legal_hold=self._hold.isChecked())

    def commit(self) -> None:
        """Tell of what was typed and not yet told, as when the dialog closes."""
        self._left()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice when a field of several lines is left."""
        if event.type() == QEvent.Type.FocusOut:
            self._left()
        return super().eventFilter(watched, event)

    def _hold_toggled(self) -> None:
        self._left()

    def _left(self) -> None:
        typed = self.typed()
        if typed != self._shown:
            self.edited.emit(typed)


def _words(record: Engagement, name: str) -> str:
    value = getattr(record, name)
    return "; ".join(value) if isinstance(value, tuple) else str(value)


def _put(line: QLineEdit, words: str) -> None:
    if line.text().strip() != words:
        line.setText(words)
        line.setCursorPosition(0)
