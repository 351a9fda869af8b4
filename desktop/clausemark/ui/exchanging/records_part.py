"""The records of an exchange file: chips to choose by, the table, and the current record in full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from clausemark.services.exchange.meeting import Choices
from clausemark.services.exchange.report import Fate, Outcome
from clausemark.ui.exchanging.record_panel import RecordPanel
from clausemark.ui.exchanging.words import (
    FATES,
    fate_colour,
    fate_icon,
    fate_meaning,
    fate_name,
    fate_title,
    kind_name,
    place_name,
    reason_words,
    record_name,
)
from clausemark.ui.icons import icon
from clausemark.ui.review.content_words import ContentWords
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.chips import Chip, Chips
from clausemark.ui.widgets.kept_end import KeptEnd
from clausemark.ui.widgets.plain_table import PlainTable, table_view

_WIDTHS = (160, 120, 220, 270, 120, 200)
_STRETCHED = 2
_VERSION = 3


class RecordsPart(QWidget):
    """The part; `choices_changed` comes when the person said how a conflict is to be settled, or took it back."""

    choices_changed = Signal()

    def __init__(self, theme: Theme, words: ContentWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outcomes: tuple[Outcome, ...] = ()
        self._rows: list[Outcome] = []
        self._choices: dict[str, str] = {}
        self.chips = Chips([Chip(each, fate_title(each), fate_meaning(each)) for each in FATES], self)
        heads = (
            self.tr("Outcome"),
            self.tr("Kind"),
            self.tr("Record"),
            self.tr("Version"),
            self.tr("By"),
            self.tr("Why"),
        )
        self.model = PlainTable(heads, parent=self)
        self.table = table_view(self.model, self.tr("What becomes of each record"), _WIDTHS, _STRETCHED, self)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setItemDelegateForColumn(_VERSION, KeptEnd(self.table))
        self.panel = RecordPanel(theme, words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        column.addWidget(self.panel)
        self.chips.changed.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._show_current)
        self.panel.chosen.connect(self._choose)

    @property
    def choices(self) -> Choices:
        """Return how the person settles what both sides changed."""
        of = {way: tuple(key for key, each in self._choices.items() if each == way) for way in ("take", "keep")}
        return Choices(of["take"], of["keep"])

    @property
    def settled(self) -> int:
        """Return for how many conflicts the person chose."""
        return len(self._choices)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show other records, conflicts first where there are any; nothing is chosen yet."""
        self._choices = {}
        order = {fate: place for place, fate in enumerate(FATES)}
        self._outcomes = tuple(sorted(outcomes, key=lambda each: order[each.entry.fate]))
        numbers = Counter(each.entry.fate for each in self._outcomes)
        self.chips.choose(Fate.CONFLICT if numbers[Fate.CONFLICT] else None)
        self.chips.show_numbers({str(fate): count for fate, count in numbers.items()})
        self._filter()

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.panel.set_theme(theme)
        self._load(self._current_row())

    def _filter(self) -> None:
        group = self.chips.chosen
        self._rows = [each for each in self._outcomes if group in (None, each.entry.fate)]
        self._load(0)

    def _load(self, row: int) -> None:
        rows = [self._cells(each) for each in self._rows]
        colours = [fate_colour(self._theme, each.entry.fate) for each in self._rows]
        drawn = {at: icon(fate_icon(each.entry.fate), colours[at]) for at, each in enumerate(self._rows)}
        self.model.load(rows, {}, drawn)
        if self._rows:
            self.table.selectRow(min(row, len(self._rows) - 1))
        self._show_current()

    def _cells(self, outcome: Outcome) -> tuple[str, ...]:
        entry = outcome.entry
        chosen = self._choices.get(entry.row_id, "")
        who = (place_name(self.locale(), entry), entry.by, reason_words(outcome))
        return (fate_name(outcome, chosen), kind_name(entry.kind), record_name(entry), *who)

    def _current_row(self) -> int:
        return max(0, self.table.currentIndex().row())

    def _chosen_rows(self) -> list[Outcome]:
        return [self._rows[each.row()] for each in self.table.selectionModel().selectedRows()]

    def _show_current(self) -> None:
        row = self.table.currentIndex().row()
        current = self._rows[row] if 0 <= row < len(self._rows) else None
        chosen = "" if current is None else self._choices.get(current.entry.row_id, "")
        self.panel.show_outcome(current, chosen, sum(each.can_be_chosen for each in self._chosen_rows()))

    def _choose(self, way: str) -> None:
        for each in self._chosen_rows():
            if each.can_be_chosen:
                self._choices.pop(each.entry.row_id, None)
                if way:
                    self._choices[each.entry.row_id] = way
        self._load(self._current_row())
        self.choices_changed.emit()
