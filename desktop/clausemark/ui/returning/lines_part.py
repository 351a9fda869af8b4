"""The lines of one return: what is said of them, chips to choose by, the table, and the current line in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from clausemark.review.returned import Choice
from clausemark.services.returns.lines import ReturnedLine
from clausemark.ui.returning.filters import GroupChips
from clausemark.ui.returning.lines_model import of_group
from clausemark.ui.returning.lines_view import LinesView
from clausemark.ui.returning.panel import LinePanel
from clausemark.ui.returning.words import Group
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel


class LinesPart(QSplitter):
    """The part; `settled` carries the conflicts that are chosen, the choice and the note."""

    take_wanted = Signal()
    settled = Signal(object, object, str)
    document_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._lines: tuple[ReturnedLine, ...] = ()
        self._summary = TextLabel("", "muted", self)
        self._take = QPushButton(self.tr("Take in"), self)
        self._chips = GroupChips(self)
        self.table = LinesView(theme, self)
        self.panel = LinePanel(theme, self)
        self._build()
        self._take.clicked.connect(self.take_wanted)
        self._chips.changed.connect(self._filter)
        self.table.shown.connect(self._show_line)
        self.table.selectionModel().selectionChanged.connect(self._show_chosen)
        self.panel.settled.connect(self._settle)
        self.panel.document_wanted.connect(self.document_wanted)

    def _build(self) -> None:
        self._take.setProperty("kind", "primary")
        self._summary.setWordWrap(True)
        top = QWidget(self)
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        said = QHBoxLayout()
        said.setContentsMargins(18, 0, 18, 0)
        said.setSpacing(12)
        said.addWidget(self._summary, 1)
        said.addWidget(self._take)
        chips = QHBoxLayout()
        chips.setContentsMargins(18, 0, 18, 0)
        chips.addWidget(self._chips)
        column.addLayout(said)
        column.addLayout(chips)
        column.addWidget(self.table, 1)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(top)
        self.addWidget(self.panel)
        self.setSizes([460, 260])
        self.setStretchFactor(0, 1)

    @property
    def summary(self) -> str:
        """Return the sentence over the lines."""
        return self._summary.text()

    def say(self, words: str, *, offer_take: bool) -> None:
        """Say something of the lines, and offer to take the workbook in or not."""
        self._summary.setText(words)
        self._take.setVisible(offer_take)

    def set_may_write(self, *, on: bool) -> None:
        """Switch every act on or off."""
        self._take.setEnabled(on)
        self.panel.set_may_write(on=on)

    def choose(self, group: Group | None) -> None:
        """Choose a group, or all, before the lines are shown."""
        self._chips.choose(group)

    def show_lines(self, lines: Sequence[ReturnedLine]) -> None:
        """Show the lines of the chosen group; all of them where it has none."""
        self._lines = tuple(lines)
        if not of_group(self._lines, self._chips.group):
            self._chips.choose(None)
        self._chips.show_counts(self._lines)
        self._filter()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self.table.set_theme(theme)
        self.panel.set_theme(theme)

    def _filter(self) -> None:
        current = self.table.line
        lines = of_group(self._lines, self._chips.group)
        self.table.show_lines(lines, keep=current.id if current else None, at=self.table.currentIndex().row())

    def _show_line(self, line: ReturnedLine | None) -> None:
        self.panel.show_line(line, self.table.chosen())

    def _show_chosen(self) -> None:
        self.panel.show_line(self.table.line, self.table.chosen())

    def _settle(self, choice: Choice, note: str) -> None:
        lines = [line for line in self.table.chosen() if line.is_open]
        if lines:
            self.settled.emit(lines, choice, note)
