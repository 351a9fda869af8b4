"""A mapping as a card: which law, what is claimed, how far to trust it; unfolded, everything can be changed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clausemark.archive.identifiers import CitationId
from clausemark.regulations.display import CitationDisplay, display
from clausemark.review.finding import Mapping
from clausemark.services.coding import mapping as mapping_acts
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.mapping_details import MappingDetails
from clausemark.ui.coding.words import mapping_tone
from clausemark.ui.law_words import status_words
from clausemark.ui.vocabulary import word
from clausemark.ui.widgets.labels import ElidedLabel, Pill, TextLabel
from clausemark.ui.widgets.tab_order import tab_as_laid_out


class CitationHead(QHBoxLayout):
    """The first line of a card: the citation, its heading, a pill."""

    def __init__(self, shown: CitationDisplay, pill: Pill, parent: QWidget) -> None:
        super().__init__()
        self.setSpacing(10)
        self._name = TextLabel(shown.citation, "citation", parent)
        self._heading = ElidedLabel(shown.heading, "", parent)
        self.addWidget(self._name)
        self.addWidget(self._heading, 1)
        self.addWidget(pill)

    def show_citation(self, shown: CitationDisplay) -> None:
        """Name another citation."""
        self._name.setText(shown.citation)
        self._heading.setText(shown.heading)


class MappingCard(QFrame):
    """One mapping of the finding. A click, Enter or the space bar unfolds it.

    The card of one finding serves for the next one: making its parts anew takes longer than a key may wait.
    """

    left = Signal()

    def __init__(self, mapping: Mapping, acts: CodingActs) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._mapping = mapping
        self._acts = acts
        self._theme = acts.session.theme
        self._citation = acts.session.desk.law.catalogue.last_known(mapping.citation)
        self._shown = display(self._citation)
        self._pill = Pill("", mapping_tone(self._theme, mapping.state), self)
        self._claim = TextLabel("", "small", self)
        self._status = ElidedLabel("", "faintSmall", self)
        self._caution = TextLabel("", "caution", self)
        for label in (self._claim, self._caution):
            label.setWordWrap(True)
        self._details: MappingDetails | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 9, 10, 10)
        self._column.setSpacing(5)
        self._head = CitationHead(self._shown, self._pill, self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._claim)
        self._column.addWidget(self._status)
        self._column.addWidget(self._caution)
        self.show_mapping(mapping)

    def show_anew(self, mapping: Mapping) -> None:
        """Show a mapping of another finding, or to another citation, folded."""
        self._drop_details()
        self.show_mapping(mapping)
        self.show()

    def put_away(self) -> None:
        """Show nothing until the next mapping comes."""
        self._drop_details()
        self.hide()

    def _drop_details(self) -> None:
        if self._details is not None:
            self._column.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
            self._details = None

    def show_mapping(self, mapping: Mapping) -> None:
        """Show what is claimed now; where the person is typing stays as it is."""
        self._mapping = mapping
        self._citation = self._acts.session.desk.law.catalogue.last_known(mapping.citation)
        self._shown = display(self._citation)
        self._head.show_citation(self._shown)
        self.setAccessibleName(self.tr("Mapping to {0}, {1}").format(self._shown.line, word(mapping.state)))
        self._pill.show_as(word(mapping.state), mapping_tone(self._theme, mapping.state))
        self._claim.setText(self._claimed())
        self._show_cautions()
        if self._details is not None:
            self._details.show_mapping(mapping)

    @property
    def citation(self) -> CitationId:
        """Return what is cited."""
        return self._mapping.citation

    @property
    def is_open(self) -> bool:
        """Tell whether the card is unfolded."""
        return self._details is not None and not self._details.isHidden()

    def unfold(self) -> None:
        """Show everything about the mapping, or fold it again."""
        if self._details is None:
            self._details = MappingDetails(self._mapping, self._acts, self)
            self._details.left.connect(self.left)
            self._column.addWidget(self._details)
            tab_as_laid_out(self)
        else:
            self._details.setVisible(self._details.isHidden())

    def mousePressEvent(self, event: object) -> None:  # noqa: ARG002  # Qt's signature
        """Unfold or fold."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.unfold()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with the space bar, take the mapping away with Delete."""
        if event.key() == Qt.Key.Key_Space.value:
            self.unfold()
        elif event.key() == Qt.Key.Key_Delete.value:
            citation = self._mapping.citation
            self._acts.act(lambda subject: mapping_acts.remove_mapping(subject, citation))
        else:
            super().keyPressEvent(event)

    def _claimed(self) -> str:
        mapping = self._mapping
        claim = self.tr("{0} · strength {1}").format(word(mapping.relation), mapping.strength)
        return f"{claim} · {mapping.reason}" if mapping.reason else self.tr("{0} · no reason yet").format(claim)

    def _show_cautions(self) -> None:
        """Show the status of the law quietly, and loudly what speaks against relying on the entry."""
        is_present = self._acts.session.desk.law.catalogue.has_citation(self._mapping.citation)
        stale = not is_present or self._citation.entry_sha256 != self._mapping.entry_sha256
        loud = [self.tr("The law entry changed since it was mapped.")] if stale else []
        if self._shown.verified is False:
            loud.append(self.tr("This entry is not verified."))
        self._caution.setText(" ".join(loud))
        self._caution.setVisible(bool(loud))
        self._status.setText("; ".join(status_words(self.locale(), each) for each in self._shown.status_notes))
        self._status.setVisible(bool(self._shown.status_notes))
