"""The head of the Redline tab: both dates, what the change is proposed to be, its counts, the steps through it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from clausemark.archive.library import Version
from clausemark.archive.terms import ChangeDirection
from clausemark.services.versions_apart import ShownRedline
from clausemark.ui.commands.actions import keys_text
from clausemark.ui.counting import counted
from clausemark.ui.document import redline_words as words
from clausemark.ui.icons import icon, icon_picture
from clausemark.ui.theme import Theme, Tone
from clausemark.ui.when import short_date
from clausemark.ui.widgets.choices import name_choice
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import Pill, TextLabel


class RedlineHead(QWidget):
    """Says what is compared and what became of it; `earlier_chosen` gives the version to compare with."""

    earlier_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: ShownRedline | None = None
        self._earlier = QComboBox(self)
        self._arrow = QLabel(self)
        self._later = TextLabel("", "", self)
        self._position = TextLabel("", "small", self)
        self._previous, self._next = QToolButton(self), QToolButton(self)
        self._pills = {name: Pill("", self._plain(), self) for name in ("kind", "direction", "silent")}
        self._told = TextLabel("", "small", self)
        self._build()
        self.set_theme(theme)
        self._earlier.activated.connect(self._choose)

    def _build(self) -> None:
        name_choice(self._earlier, self.tr("Compare with the version"))
        self._earlier.view().setAccessibleName(self.tr("Compare with the version"))
        self._earlier.setToolTip(self.tr("The earlier version that the shown one is compared with"))
        self._later.setStyleSheet("font-weight: 600;")
        self._told.setWordWrap(True)
        top = QHBoxLayout()
        top.setSpacing(8)
        for shown in (self._earlier, self._arrow, self._later):
            top.addWidget(shown)
        top.addStretch(1)
        top.addWidget(self._position)
        for button in (self._previous, self._next):
            top.addWidget(button)
        self._row = QWidget(self)
        flow = FlowLayout(self._row)
        for pill in self._pills.values():
            flow.addWidget(pill)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 14, 8)
        column.setSpacing(7)
        column.addLayout(top)
        column.addWidget(self._row)
        column.addWidget(self._told)

    def set_steps(self, before: QAction, after: QAction) -> None:
        """Let the buttons do what the commands do."""
        for button, action in ((self._previous, before), (self._next, after)):
            button.setAccessibleName(action.text())
            button.clicked.connect(action.trigger)
            action.changed.connect(self._explain_steps)
        self._steps = (before, after)
        self._explain_steps()

    def _explain_steps(self) -> None:
        for button, action in zip((self._previous, self._next), self._steps, strict=False):
            button.setToolTip(f"{action.text()} ({keys_text(action.shortcut())})")

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self._arrow.setPixmap(icon_picture("arrow-right", theme.muted, 16, self.devicePixelRatioF()))
        self._previous.setIcon(icon("chevron-up", theme.muted))
        self._next.setIcon(icon("chevron-down", theme.muted))
        if self._shown is not None:
            self._say(self._shown)

    def offer(self, earlier: Sequence[Version], chosen: str) -> None:
        """Offer versions to compare with, the latest first."""
        self._earlier.clear()
        for version in earlier:
            date = short_date(self.locale(), version.captured_at.utc)
            self._earlier.addItem(self.tr("{0} · version {1}").format(date, version.ordinal), version.id)
        self._earlier.setCurrentIndex(max(0, self._earlier.findData(chosen)))

    def choose(self, version: str) -> None:
        """Show that another earlier version is compared with."""
        self._earlier.setCurrentIndex(max(0, self._earlier.findData(version)))

    def show_redline(self, shown: ShownRedline) -> None:
        """Say what a transition is."""
        self._shown = shown
        self._say(shown)

    def show_position(self, place: int, count: int) -> None:
        """Say which change of how many is the current one; -1 is none yet."""
        locale = self.locale()
        if place >= 0:
            text = self.tr("Change {0} of {1}").format(locale.toString(place + 1), locale.toString(count))
        else:
            text = counted(count, self.tr("1 change"), self.tr("{0} changes"))
        self._position.setText(text)
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)

    def told(self) -> str:
        """Return what is said of the transition, as one text."""
        pills = [pill.text() for pill in self._pills.values() if not pill.isHidden()]
        return "\n".join([self._earlier.currentText(), self._later.text(), *pills, self._told.text()])

    def position(self) -> str:
        """Return what is said about the place among the changes."""
        return self._position.text()

    @property
    def choice(self) -> QComboBox:
        """Return the choice of the version to compare with."""
        return self._earlier

    def _choose(self, row: int) -> None:
        self.earlier_chosen.emit(self._earlier.itemData(row))

    def _say(self, shown: ShownRedline) -> None:
        assessment, record = shown.transition.assessment, shown.record
        version = shown.transition.new.version
        date = short_date(self.locale(), version.captured_at.utc)
        self._later.setText(self.tr("{0} · version {1}").format(date, version.ordinal))
        confirmed = record is not None and record.confirmed_by is not None
        form = self.tr("{0}, confirmed") if confirmed else self.tr("{0}, proposed")
        kind = record.kind if confirmed and record else assessment.kind
        direction = record.direction if confirmed and record else assessment.direction
        self._pill("kind", form.format(words.kind_words(kind)), self._plain(), assessment.kind_reasons)
        tone, reasons = self._tone(direction), assessment.direction_reasons
        self._pill("direction", form.format(words.direction_words(direction)), tone, reasons)
        theme = self._theme
        silent = Tone(theme.warning, theme.warning_soft, "")
        self._pill("silent", self.tr("Silent change, proposed"), silent, (assessment.silent_reason,))
        self._pills["silent"].setVisible(assessment.silent)
        notice = words.notice_words(self.locale(), assessment.notice_days)
        self._told.setText(" · ".join(filter(None, (words.counted_words(self.locale(), shown.counts), notice))))

    def _pill(self, name: str, text: str, tone: Tone, reasons: Sequence[str]) -> None:
        pill = self._pills[name]
        pill.show_as(text, tone)
        pill.setToolTip("\n".join(reasons))
        pill.setAccessibleDescription(" ".join(reasons))

    def _plain(self) -> Tone:
        return Tone(self._theme.accent, self._theme.accent_soft, "")

    def _tone(self, direction: ChangeDirection) -> Tone:
        theme = self._theme
        return {
            ChangeDirection.BETTER: Tone(theme.success, theme.success_soft, ""),
            ChangeDirection.WORSE: Tone(theme.danger, theme.danger_soft, ""),
            ChangeDirection.MIXED: Tone(theme.warning, theme.warning_soft, ""),
        }.get(direction, Tone(theme.muted, theme.sunken, ""))
