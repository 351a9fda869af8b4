"""Side by side: what a person saw when they took a step, and what is there now."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from clausemark.services.second_review import StepSeen
from clausemark.ui.review.content_words import FIELDS, ContentWords, field_name
from clausemark.ui.review.names import step_words
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.unfolding import whole_words


class CompareView(QFrame):
    """The fields that differ, the earlier words left and those of now right."""

    def __init__(self, theme: Theme, words: ContentWords, seen: StepSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        for side, title in enumerate((step_words(self.locale(), seen), self.tr("Now"))):
            head = TextLabel(title, "small")
            head.setWordWrap(True)
            head.setStyleSheet("font-weight: 600;")
            grid.addWidget(head, 0, side)
        order = list(FIELDS)
        differences = sorted(seen.differences, key=lambda each: _place(order, each.field))
        for at, each in enumerate(differences):
            name = TextLabel(field_name(each.field), "muted")
            grid.addWidget(name, 2 * at + 1, 0, 1, 2)
            then, now = words.value(each.field, each.then), words.value(each.field, each.now)
            grid.addWidget(self._cell(then, theme.removed_soft, theme.removed), 2 * at + 2, 0)
            grid.addWidget(self._cell(now, theme.added_soft, theme.added), 2 * at + 2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.addLayout(grid)

    def _cell(self, text: str, ground: str, edge: str) -> QWidget:
        style = (
            f"QLabel {{ background: {ground}; border-left: 3px solid {edge}; border-radius: 3px; padding: 6px 8px;"
            f" color: {self._theme.text}; }}"
        )
        return whole_words(text or self.tr("(nothing)"), "", style)


def _place(order: list[str], field: str) -> int:
    return order.index(field) if field in order else len(order)
