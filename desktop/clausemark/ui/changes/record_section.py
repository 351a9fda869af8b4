"""The change record as a form: what is proposed and why, the notice test, and what a named person makes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.regulations.vocabulary import Severity
from clausemark.services.history import Confirmation
from clausemark.services.versions_apart import ShownRedline
from clausemark.ui.coding.fields import FieldLabel, LabelledField
from clausemark.ui.counting import counted
from clausemark.ui.document.redline_words import direction_words, kind_words
from clausemark.ui.library.names import severity_name
from clausemark.ui.telling import told as said
from clausemark.ui.theme import Theme, Tone, severity_tone
from clausemark.ui.when import iso_day, short_date
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.labels import Pill, SectionTitle, TextLabel
from clausemark.ui.widgets.layout import emptied
from clausemark.ui.widgets.segmented import Choice, SegmentedControl


class RecordSection(QWidget):
    """The record of the transition that is shown; `altered` tells that the person changed something in the form."""

    altered = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownRedline | None = None
        self._summary = ""
        self._is_altered = False
        self._kind = QComboBox(self)
        name_choice(self._kind, self.tr("Kind of change"))
        for kind in ChangeKind:
            self._kind.addItem(kind_words(kind), kind.value)
        self._kind_why = self._small()
        self._direction = SegmentedControl(
            self.tr("Direction for users"), [Choice(each.value, _short(each)) for each in ChangeDirection], theme
        )
        self._direction_why = self._small()
        self._notice = QGridLayout()
        self._severity = QHBoxLayout()
        self._rated_since = self._small()
        self.summary = LabelledField(self.tr("Summary in plain words"))
        self.note = LabelledField(self.tr("Note"), self.tr("Why it is read like this, where it differs"))
        self._build()
        self._kind.activated.connect(self._alter)
        self._direction.chosen.connect(self._alter)
        for field in (self.summary, self.note):
            field.field.textChanged.connect(self._typed)

    def _small(self) -> TextLabel:
        label = TextLabel("", "small", self)
        label.setWordWrap(True)
        return label

    def _build(self) -> None:
        self._notice.setHorizontalSpacing(12)
        self._notice.setVerticalSpacing(5)
        self._notice.setColumnStretch(1, 1)
        self._severity.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        kind: tuple[QWidget, ...] = (FieldLabel(self.tr("Kind")), self._kind, self._kind_why)
        direction = (FieldLabel(self.tr("Direction for users")), self._direction, self._direction_why)
        for part in (*kind, *direction):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(SectionTitle(self.tr("Notice test")))
        column.addLayout(self._notice)
        column.addSpacing(6)
        column.addWidget(SectionTitle(self.tr("Severity of what changed")))
        column.addLayout(self._severity)
        column.addWidget(self._rated_since)
        column.addSpacing(6)
        column.addWidget(self.summary)
        column.addWidget(self.note)

    @property
    def said(self) -> Confirmation:
        """Return what the person makes of the transition, as the form says; a summary left as it was is none."""
        summary = self.summary.field.text
        return Confirmation(
            ChangeKind(self._kind.currentData()),
            ChangeDirection(self._direction.value) if self._direction.value else None,
            None if summary == self._summary else summary,
            self.note.field.text,
        )

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._direction.set_theme(theme)
        if self._shown is not None:
            self._show_severity(self._shown)

    def set_locked(self, *, locked: bool) -> None:
        """Let the form be read only."""
        for part in (self._kind, self._direction):
            part.setEnabled(not locked)
        for field in (self.summary, self.note):
            field.field.set_locked(locked=locked)

    def show_redline(self, shown: ShownRedline) -> None:
        """Show the record of a transition; what the person altered stays while it is the same record."""
        same = self._shown is not None and _key(self._shown) == _key(shown)
        self._shown = shown
        self._show_evidence(shown)
        if not (same and self._is_altered):
            self._fill(shown)

    def _fill(self, shown: ShownRedline) -> None:
        record, found = shown.record, shown.transition.assessment
        kind, direction = (record.kind, record.direction) if record else (found.kind, found.direction)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._direction.set_value(direction.value)
        own = "" if record is None or record.summary == found.summary else record.summary
        self._summary = own or said(found.summary)
        self.summary.field.show_text("")
        self.summary.field.show_text(self._summary)
        self.note.field.show_text(record.note if record else "")
        self._is_altered = False

    def _show_evidence(self, shown: ShownRedline) -> None:
        found = shown.transition.assessment
        for label, words, reasons in (
            (self._kind_why, kind_words(found.kind), found.kind_reasons),
            (self._direction_why, direction_words(found.direction), found.direction_reasons),
        ):
            told = self.tr("Proposed: {0}.").format(f"{words[:1].lower()}{words[1:]}")
            label.setText("\n".join((told, *(f"• {said(each)}" for each in reasons))))
        self._show_notice(shown)
        self._show_severity(shown)

    def _show_notice(self, shown: ShownRedline) -> None:
        found, locale = shown.transition.assessment, self.locale()
        captured = short_date(locale, shown.transition.new.version.captured_at.utc)
        none = self.tr("not stated")
        days = none if found.notice_days is None else self._days(found.notice_days)
        silent = self.tr("Yes. {0}") if found.silent else self.tr("No. {0}")
        rows = (
            (self.tr("Stated effective"), iso_day(locale, found.stated_effective) if found.stated_effective else none),
            (self.tr("First captured"), captured),
            (self.tr("Notice"), days),
            (self.tr("Last updated"), iso_day(locale, found.stated_updated) if found.stated_updated else none),
            (
                self.tr("Silent change"),
                silent.format(said(found.silent_reason)) if found.silent_reason else self.tr("No"),
            ),
        )
        emptied(self._notice)
        for at, (name, words) in enumerate(rows):
            told = TextLabel(words, "caution" if found.silent and at == len(rows) - 1 else "")
            told.setWordWrap(True)
            self._notice.addWidget(TextLabel(name, "small"), at, 0, Qt.AlignmentFlag.AlignTop)
            self._notice.addWidget(told, at, 1)

    def _days(self, days: int) -> str:
        if days < 0:
            one, many = (
                self.tr("captured {0} day after it took effect"),
                self.tr("captured {0} days after it took effect"),
            )
        else:
            one, many = self.tr("{0} day from capture to effect"), self.tr("{0} days from capture to effect")
        return counted(abs(days), one, many)

    def _show_severity(self, shown: ShownRedline) -> None:
        self._show_rated_since(shown)
        emptied(self._severity)
        before, after = self._rated(shown)
        for name, severity in ((self.tr("before"), before), (self.tr("after"), after)):
            self._severity.addWidget(TextLabel(name, "small"))
            tone = severity_tone(self._theme, severity)
            self._severity.addWidget(Pill(severity_name(severity), tone))
        if before is not None and after is not None and before is not after:
            theme = self._theme
            rises = after.rank > before.rank
            tone = Tone(theme.danger, theme.danger_soft, "") if rises else Tone(theme.success, theme.success_soft, "")
            self._severity.addWidget(Pill(self.tr("worse") if rises else self.tr("better"), tone))
        self._severity.addStretch(1)

    def _show_rated_since(self, shown: ShownRedline) -> None:
        """Say where findings were rated otherwise after a person confirmed: the record holds what was confirmed."""
        now = shown.severities.before, shown.severities.after
        words = self.tr(
            "The severity has changed since this was confirmed: {0} before, {1} after. Confirm again to record that."
        )
        self._rated_since.setText(words.format(*map(severity_name, now)))
        self._rated_since.setVisible(self._rated(shown) != now)

    def _rated(self, shown: ShownRedline) -> tuple[Severity | None, Severity | None]:
        """Return what a confirmed record says, else how the clauses that changed are rated now."""
        record = shown.record
        if record is not None and record.confirmed_by is not None:
            return record.severity_before, record.severity_after
        return shown.severities.before, shown.severities.after

    def _typed(self) -> None:
        if self.summary.field.hasFocus() or self.note.field.hasFocus():
            self._alter()

    def _alter(self) -> None:
        self._is_altered = True
        self.altered.emit()


def _key(shown: ShownRedline) -> Sequence[object]:
    record = shown.record
    versions = shown.transition.old.version.id, shown.transition.new.version.id
    return (*versions, None if record is None else record.row_version)


def _short(direction: ChangeDirection) -> str:
    """Return one word for a direction: the row says for whom."""
    return direction_words(direction).split()[0]
