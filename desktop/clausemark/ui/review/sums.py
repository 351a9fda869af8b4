"""The reconciliation of a version as a table that closes, or says why it does not."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clausemark.regulations.vocabulary import ScopeReason
from clausemark.review.reconciliation import Reconciliation
from clausemark.ui.fonts import interface_font
from clausemark.ui.review.names import said
from clausemark.ui.review.parts import Card
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import rule

_REASONS: dict[ScopeReason, str] = {
    ScopeReason.NOT_A_POLICY: QT_TRANSLATE_NOOP("Review", "not a policy"),
    ScopeReason.DUPLICATE: QT_TRANSLATE_NOOP("Review", "duplicate"),
    ScopeReason.UNREADABLE: QT_TRANSLATE_NOOP("Review", "unreadable"),
    ScopeReason.OUT_OF_PERIOD: QT_TRANSLATE_NOOP("Review", "out of period"),
    ScopeReason.OUT_OF_LANGUAGE: QT_TRANSLATE_NOOP("Review", "out of language"),
    ScopeReason.BOILERPLATE: QT_TRANSLATE_NOOP("Review", "boilerplate"),
    ScopeReason.SUPERSEDED: QT_TRANSLATE_NOOP("Review", "superseded"),
    ScopeReason.OTHER: QT_TRANSLATE_NOOP("Review", "other, see its note"),
}


class SumsTable(QFrame):
    """Reviewed, out of scope by reason, outstanding, and the population that they add up to."""

    def __init__(self, theme: Theme, sums: Reconciliation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._row(self.tr("Reviewed: judged by a finding with a category"), sums.reviewed)
        self._row(self.tr("Out of scope"), sums.excluded)
        for each in sums.out_of_scope:
            self._row(said(_REASONS[each.reason]), each.count, inner=True)
        self._row(self.tr("Outstanding: neither judged nor left out"), sums.outstanding)
        self._grid.addWidget(rule(self), self._grid.rowCount(), 0, 1, 2)
        self._row(self.tr("Population: every provision of the version"), sums.population, strong=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addWidget(self._verdict(theme, sums))

    def _row(self, name: str, number: int, *, inner: bool = False, strong: bool = False) -> None:
        at = self._grid.rowCount()
        words = TextLabel(f"    {name}" if inner else name, "muted" if inner else "")
        figure = TextLabel(self.locale().toString(number), "muted" if inner else "")
        figure.setFont(interface_font(13, tabular=True))
        for label in (words, figure):
            label.setStyleSheet("font-weight: 600;" if strong else "")
        self._grid.addWidget(words, at, 0)
        self._grid.addWidget(figure, at, 1, Qt.AlignmentFlag.AlignRight)

    def _verdict(self, theme: Theme, sums: Reconciliation) -> Card:
        if sums.faults:
            return Card(
                theme, "danger", "circle-x", self.tr("The sums do not close"), [told(each) for each in sums.faults]
            )
        if sums.outstanding:
            more = self.tr("A pack of this version stays a draft until nothing is outstanding.")
            return Card(
                theme, "warning", "triangle-alert", self.tr("The sums close, with provisions outstanding"), (more,)
            )
        return Card(theme, "success", "circle-check", self.tr("The sums close, and nothing is outstanding"))
