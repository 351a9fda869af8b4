"""Two documents or platforms beside each other, category by category, with the verdicts that persons confirmed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from clausemark.archive.identifiers import FindingId
from clausemark.regulations.vocabulary import Verdict, Vocabulary
from clausemark.review.finding import Finding
from clausemark.services.benchmark import Presence
from clausemark.services.side_by_side import Side, SideBySide
from clausemark.ui.coding.others import excerpt
from clausemark.ui.comparing.words import presence_words
from clausemark.ui.icons import icon
from clausemark.ui.library.names import severity_name
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme, Tone, finding_tone
from clausemark.ui.vocabulary import word
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import ElidedLabel, Pill, SectionTitle, TextLabel, beside_icon


class SideView(QScrollArea):
    """The rows of both sides; `opened` gives a finding that the person wants to see in its document."""

    opened = Signal(str)

    def __init__(self, vocabulary: Vocabulary, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Side by side"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._vocabulary = vocabulary
        self._theme = theme
        self._shown: SideBySide | None = None

    @property
    def shown(self) -> SideBySide | None:
        """Return what is shown."""
        return self._shown

    def show_sides(self, shown: SideBySide) -> None:
        """Show two other sides from the top."""
        self._shown = shown
        self._fill(shown)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        if self._shown is not None:
            self._fill(self._shown)

    def _fill(self, shown: SideBySide) -> None:
        body = QWidget()
        body.setObjectName("scrolled")
        grid = QGridLayout(body)
        grid.setContentsMargins(16, 12, 16, 16)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for place, side in enumerate((shown.left, shown.right)):
            grid.setColumnStretch(place, 1)
            grid.addWidget(self._head(side), 0, place)
        row = 1
        for category in shown.categories:
            grid.addWidget(SectionTitle(told(self._vocabulary.label_of(category))), row, 0, 1, 2)
            for place, side in enumerate((shown.left, shown.right)):
                cell = self._cell(shown, side, category)
                grid.addWidget(cell, row + 1, place, Qt.AlignmentFlag.AlignTop)
            row += 2
        grid.setRowStretch(row, 1)
        self.setWidget(body)
        body.show()

    def _head(self, side: Side) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        days = ", ".join(dict.fromkeys(short_date(self.locale(), each.captured_at.utc) for each in side.versions))
        none = self.tr("nothing of it is judged yet")
        column.addWidget(ElidedLabel(side.name, "strong"))
        column.addWidget(ElidedLabel(self.tr("versions judged: {0}").format(days) if days else none, "small"))
        return head

    def _cell(self, shown: SideBySide, side: Side, category: str) -> QWidget:
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        found = side.within(category)
        for finding in found:
            verdicts = _verdicts(shown, finding.id) if side is shown.right else ()
            column.addWidget(self._card(finding, verdicts))
        if not found:
            said = TextLabel(
                named(presence_words(Presence.UNCLEAR), self.tr("nobody judged or searched it here")), "small"
            )
            said.setWordWrap(True)
            column.addWidget(said)
        return cell

    def _card(self, finding: Finding, verdicts: tuple[Verdict, ...]) -> QFrame:
        judgement, theme = finding.judgement, self._theme
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(5)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(
            Pill(severity_name(judgement.severity), finding_tone(theme, judgement.severity, judgement.polarity))
        )
        for verdict in verdicts:
            head.addWidget(Pill(word(verdict), Tone(theme.accent, theme.accent_soft, "")))
        head.addStretch(1)
        if finding.target.provisions:
            show = QPushButton(beside_icon(self.tr("Show")))
            show.setProperty("kind", "quiet")
            show.setIcon(icon("file-text", theme.muted))
            show.setAccessibleName(self.tr("Show {0} in its document").format(finding.label))
            show.clicked.connect(partial(self.opened.emit, finding.id))
            head.addWidget(show)
        title = TextLabel(judgement.title, "strong")
        title.setWordWrap(True)
        column.addLayout(head)
        column.addWidget(title)
        anchor = finding.target.anchor
        if anchor is not None:
            column.addWidget(excerpt(anchor.quote.exact))
        else:
            said = TextLabel(named(presence_words(Presence.ABSENT), self.tr("searched for and not found")), "small")
            said.setWordWrap(True)
            column.addWidget(said)
        return card


def _verdicts(shown: SideBySide, finding: FindingId) -> tuple[Verdict, ...]:
    return tuple(dict.fromkeys(verdict for (_, other), verdict in shown.verdicts.items() if other == finding))
