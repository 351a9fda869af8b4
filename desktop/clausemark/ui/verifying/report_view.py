"""A report: every check with its detail, and what was not checked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from clausemark.ui.icons import icon_picture
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.turns import Turns
from clausemark.ui.verifying.wording import check_name
from clausemark.ui.widgets.labels import SectionTitle, TextLabel
from clausemark.ui.widgets.layout import emptied
from clausepack.report import Check, Report

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


_AT_ONCE = 4
"""Checks laid out in one turn; a screen of them in one would keep the window from its keys."""


class ReportView(QScrollArea):
    """Shows one report; failed checks come first, and the rest follows while the window goes on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._report: Report | None = None
        self._turns = Turns(self)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Checks"))
        sheet = QWidget(self)
        self._column = QVBoxLayout(sheet)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(6)
        self.setWidget(sheet)

    @property
    def report(self) -> Report | None:
        """Return the report that is shown, None before the first."""
        return self._report

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        if self._report is not None:
            self.show_report(self._report)

    def show_report(self, report: Report) -> None:
        """Show a report."""
        self._report = report
        self._turns.clear()
        emptied(self._column)
        self._column.addWidget(SectionTitle(self.tr("What was checked"), self))
        self._column.addStretch(1)  # from the first turn on, or the checks of that turn fill the height
        checks = sorted(report.checks, key=lambda each: each.ok)
        for at in range(0, len(checks), _AT_ONCE):
            self._turns.put(f"checks {at}", partial(self._add_checks, checks[at : at + _AT_ONCE]))
        self._turns.put("outside", partial(self._add_outside, report.not_checked))

    def _add_checks(self, checks: Sequence[Check]) -> None:
        for check in checks:
            self._column.insertWidget(self._end, self._card(check))

    def _add_outside(self, sentences: Sequence[str]) -> None:
        if sentences:
            self._column.insertSpacing(self._end, 10)
            self._column.insertWidget(self._end, SectionTitle(self.tr("What was not checked"), self))
        for sentence in sentences:
            self._column.insertLayout(self._end, self._outside(sentence))

    @property
    def _end(self) -> int:
        """Return the place before the stretch that ends the column."""
        return self._column.count() - 1

    def _card(self, check: Check) -> QFrame:
        card = QFrame(self)
        card.setObjectName("card")
        name, colour = ("circle-check", self._theme.success) if check.ok else ("circle-x", self._theme.danger)
        state = self.tr("holds") if check.ok else self.tr("fails")
        title = check_name(check.name)
        card.setAccessibleName(f"{named(title, state)}. {told(check.detail)}")
        heading = TextLabel(title, "", card)
        heading.setStyleSheet("font-weight: 600;")
        detail = TextLabel(_sentence(told(check.detail)), "muted" if check.ok else "", card)
        detail.setWordWrap(True)
        detail.setTextInteractionFlags(_SELECTABLE)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(detail)
        row = QHBoxLayout(card)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(12)
        row.addWidget(self._picture(name, colour), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return card

    def _outside(self, sentence: str) -> QHBoxLayout:
        label = TextLabel(_sentence(told(sentence)), "muted", self)
        label.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 12, 2)
        row.setSpacing(12)
        row.addWidget(self._picture("circle-slash", self._theme.faint), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return row

    def _picture(self, name: str, colour: str) -> QLabel:
        label = QLabel(self)
        label.setPixmap(icon_picture(name, colour, 18, self.devicePixelRatioF()))
        return label


def _sentence(text: str) -> str:
    """Return a clause of a report as a sentence; a path or a name at its beginning stays as it is."""
    ended = text if text.endswith((".", "!", "?")) else f"{text}."
    first = ended.split(maxsplit=1)[0] if ended.split() else ""
    return ended[:1].upper() + ended[1:] if first.isalpha() else ended
