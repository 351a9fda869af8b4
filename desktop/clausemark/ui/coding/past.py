"""The history of the finding: who did what and when, the latest first."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from clausemark.regulations.vocabulary import ReviewAct
from clausemark.services.coding.history import Happening, HistoryLine
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.words import part_words
from clausemark.ui.counting import counted
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.vocabulary import word
from clausemark.ui.when import full_moment
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.unfolding import whole_words

_FIRST = 12


class HistorySection(Section):
    """One line for everything that happened."""

    def __init__(self, acts: CodingActs) -> None:
        super().__init__(self.tr("History"), acts, is_open=False)
        self._lines: tuple[HistoryLine, ...] = ()
        self._table: QWidget | None = None
        self._show_all = False
        self._more = QPushButton(self)
        self._more.setProperty("kind", "link")
        self._more.setAccessibleName(self.tr("Show the whole history"))
        self._more.hide()
        self.body.addWidget(self._more)
        self._more.clicked.connect(self._show_more)

    def refresh(self) -> None:
        """Show the history of the finding."""
        shown = self.acts.finding
        lines = shown.history if shown is not None else ()
        if lines != self._lines:
            self._lines = lines
            self.inside.fill(self._rebuild, seen=self.is_open)
        latest = lines[0] if lines else None
        self.summarise("" if latest is None else f"{latest.person}, {self._moment(latest)}")

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self.refresh()

    def _rebuild(self) -> None:
        if self._table is not None:
            self.body.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = QWidget(self)
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        shown = self._lines if self._show_all else self._lines[:_FIRST]
        for row, line in enumerate(shown):
            when = TextLabel(self._moment(line), "small", self._table)
            what = whole_words(self._told(line))
            grid.addWidget(when, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(what, row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.insertWidget(0, self._table)
        hidden = len(self._lines) - len(shown)
        self._more.setText(counted(hidden, self.tr("Show {0} earlier line"), self.tr("Show {0} earlier lines")))
        self._more.setVisible(hidden > 0)

    def _told(self, line: HistoryLine) -> str:
        match line.what:
            case Happening.BEGUN:
                what = self.tr("{0} began the finding.").format(line.person)
            case Happening.REVISED:
                parts = part_words(line.parts)
                what = self.tr("{0} changed {1} ({2}).").format(line.person, parts, self._numbers(line))
            case Happening.STEP:
                what = named(line.person, f"{word(ReviewAct(line.parts[0]))}.")
            case Happening.DISSENT:
                what = self.tr("{0} dissented.").format(line.person)
            case Happening.ANSWER:
                what = self.tr("{0} answered the dissent.").format(line.person)
            case Happening.QUESTION:
                what = self.tr("A question for {0}.").format(line.person)
        return " ".join(part for part in (what, line.text, told(line.why)) if part)

    def _numbers(self, line: HistoryLine) -> str:
        first, last = line.revisions
        return (
            self.tr("revision {0}").format(last) if first == last else self.tr("revisions {0}–{1}").format(first, last)
        )

    def _moment(self, line: HistoryLine) -> str:
        return full_moment(QLocale(), line.utc)

    def _show_more(self) -> None:
        self._show_all = True
        self._rebuild()
