"""A suggested mapping as a card, to be accepted or ruled out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from clausemark.regulations.display import display
from clausemark.regulations.suggestions import Suggestion
from clausemark.regulations.vocabulary import MappingState
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.mapping_card import CitationHead
from clausemark.ui.coding.words import mapping_tone
from clausemark.ui.icons import icon
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.labels import Pill, TextLabel, plain


class SuggestionCard(QFrame):
    """What a category suggests; nothing of it counts before a person accepts it."""

    accepted = Signal()
    ruled_out = Signal(str)

    def __init__(self, suggestion: Suggestion, acts: CodingActs, *, is_first: bool) -> None:
        super().__init__()
        self.setObjectName("suggestion")
        shown = display(acts.session.desk.law.catalogue.citation(suggestion.citation_id))
        theme = acts.session.theme
        pill = Pill(word(MappingState.SUGGESTED), mapping_tone(theme, MappingState.SUGGESTED), self)
        reason = TextLabel(suggestion.reason, "small", self)
        reason.setWordWrap(True)
        self._accept = QPushButton(plain(self.tr("Accept   A") if is_first else self.tr("Accept")), self)
        self._accept.setProperty("kind", "quiet")
        self._accept.setIcon(icon("check", theme.success))
        self._accept.setAccessibleName(self.tr("Accept the suggestion {0}").format(shown.line))
        self._refuse = QToolButton(self)
        self._refuse.setIcon(icon("x", theme.muted))
        self._refuse.setToolTip(self.tr("It does not apply…"))
        self._refuse.setAccessibleName(self.tr("{0} does not apply").format(shown.citation))
        self._why = QLineEdit(self)
        self._why.setPlaceholderText(self.tr("Why it does not apply; Enter keeps it"))
        self._why.setAccessibleName(self.tr("Why {0} does not apply").format(shown.citation))
        self._why.hide()
        self._build(CitationHead(shown, pill, self), reason)
        self._accept.clicked.connect(self.accepted)
        self._refuse.clicked.connect(self._ask_why)
        self._why.returnPressed.connect(self._give_reason)

    def _build(self, head: CitationHead, reason: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(reason, 1)
        row.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self._refuse, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 6, 6)
        column.setSpacing(3)
        column.addLayout(head)
        column.addLayout(row)
        column.addWidget(self._why)

    def _ask_why(self) -> None:
        self._why.show()
        self._why.setFocus()

    def _give_reason(self) -> None:
        self.ruled_out.emit(self._why.text())
