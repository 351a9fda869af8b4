"""What was written or signed, as names and values on a card."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from clausemark.ui.widgets.labels import Pill, TextLabel

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class FactsCard(QFrame):
    """A row for each fact; values wrap and can be copied, by the keyboard too."""

    def __init__(self, rows: Sequence[tuple[str, QLabel]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        facts = QGridLayout(self)
        facts.setContentsMargins(16, 14, 16, 14)
        facts.setHorizontalSpacing(18)
        facts.setVerticalSpacing(10)
        facts.setColumnStretch(1, 1)
        for row, (words, value) in enumerate(rows):
            facts.addWidget(TextLabel(words, "muted", self), row, 0, Qt.AlignmentFlag.AlignTop)
            if isinstance(value, Pill):
                facts.addWidget(value, row, 1, Qt.AlignmentFlag.AlignLeft)
                continue
            facts.addWidget(value, row, 1)
            value.setWordWrap(True)
            value.setTextInteractionFlags(_SELECTABLE)
