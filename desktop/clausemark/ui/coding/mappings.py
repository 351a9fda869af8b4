"""The regulatory mappings of the finding, a line to add one, and what the categories suggest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from clausemark.archive.identifiers import CitationId
from clausemark.regulations.grammar import FindResult
from clausemark.regulations.suggestions import Suggestion
from clausemark.regulations.vocabulary import MappingState
from clausemark.review.finding import Mapping
from clausemark.services.coding import mapping as mapping_acts
from clausemark.services.coding.mapping import MappingValues
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.coding.citations import CitationSearch, found_rows
from clausemark.ui.coding.mapping_card import MappingCard
from clausemark.ui.coding.pick_line import PickLine
from clausemark.ui.coding.section import Section
from clausemark.ui.coding.suggestion_card import SuggestionCard
from clausemark.ui.counting import counted
from clausemark.ui.icons import icon
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.labels import plain
from clausemark.ui.widgets.layout import emptied

_FIRST = 2
"""Suggestions shown before the person asks for all of them."""


class MappingSection(Section):
    """Cards of what is mapped, then cards of what is suggested."""

    left = Signal()

    def __init__(self, acts: CodingActs, key: str) -> None:
        super().__init__(self.tr("Regulatory mappings"), acts)
        self._search = CitationSearch(lambda: acts.law.finder, acts.session.jobs, self)
        self._add = QPushButton(plain(self.tr("Add   {0}").format(key)), self)
        self._add.setProperty("kind", "quiet")
        self._add.setAccessibleName(self.tr("Add a mapping"))
        self._add.setIcon(icon("plus", self.theme.accent))
        self.head.addWidget(self._add)
        self._line = PickLine(self.tr("Citation"), self.tr("Type a citation or words: gdpr 6 1 f"), self.theme)
        self._line.hide()
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self._more = QPushButton(self)
        self._more.setProperty("kind", "link")
        self._more.setAccessibleName(self.tr("Show all suggestions"))
        self._suggested = QVBoxLayout()
        self._suggested.setSpacing(8)
        self._show_all = False
        self._present: tuple[str, tuple[str, ...]] = ("", ())
        self._made: list[MappingCard] = []
        self._visible: tuple[Suggestion, ...] = ()
        self.body.addWidget(self._line)
        self.body.addLayout(self._cards)
        self.body.addLayout(self._suggested)
        self.body.addWidget(self._more)
        self._add.clicked.connect(self.focus)
        self._more.clicked.connect(self._show_more)
        self._line.typed.connect(self._search_for)
        self._line.picked.connect(self._map)
        self._line.left.connect(self._put_away)
        self._search.found.connect(self._show_found)

    def focus(self) -> None:
        """Open the line and put the keyboard on it."""
        if self.acts.locked:
            self.acts.locked_out.emit()
            return
        self.unfold()
        self._line.show()
        self._line.focus()

    def accept_first(self) -> None:
        """Accept the first suggestion: one of the finding's own that waits, else one that its category makes."""
        shown = self.acts.finding
        waiting = [each for each in shown.finding.mappings if each.state is MappingState.SUGGESTED] if shown else []
        if waiting:
            citation = waiting[0].citation
            self.acts.act(lambda subject: mapping_acts.accept_mapping(subject, citation))
            return
        suggested = self.acts.suggestions()
        if suggested:
            self._accept(suggested[0])
        else:
            self.acts.said.emit(self.tr("Nothing is suggested here. Choose a category, or map with M."))

    def map_again(self) -> None:
        """Map the provision as the one before."""
        last = self.acts.last_mapping
        if last is None:
            self.acts.said.emit(self.tr("Nothing was mapped yet since the window was opened."))
            return
        citation, values = last
        self._add_mapping(CitationId(citation), values)

    def refresh(self) -> None:
        """Show the mappings of the finding and what is suggested beside them."""
        shown = self.acts.finding
        mappings = shown.finding.mappings if shown is not None else ()
        if self.acts.view is not None and not self._search.is_warm:
            self.acts.session.turns.put("citations", self._search.warm_up)  # nobody types before the page is drawn
        self._show_mappings(shown.finding.id if shown is not None else "", mappings)
        self._show_suggestions()
        self._add.setEnabled(not self.acts.locked)
        self.summarise(str(len(mappings)) if mappings else "")

    def _show_mappings(self, finding: str, mappings: tuple[Mapping, ...]) -> None:
        """Show the cards; those that are there stay, so that whoever types into one goes on."""
        before, self._present = self._present, (finding, tuple(each.citation for each in mappings))
        stays, made = finding == before[0], len(self._made)
        unfolded = {card.citation for card in self._made if card.is_open} if stays else set()
        for place, each in enumerate(mappings):
            card = self._card(place, each)
            if stays and before[1][place : place + 1] == (each.citation,):
                card.show_mapping(each)
                continue
            card.show_anew(each)
            if each.citation in unfolded:
                card.unfold()
        for card in self._made[len(mappings) :]:
            card.put_away()
        if len(self._made) > made:
            self.tab_in_order()

    def _card(self, place: int, mapping: Mapping) -> MappingCard:
        """Return the card in a place, made for its first mapping."""
        if place == len(self._made):
            card = MappingCard(mapping, self.acts)
            card.left.connect(self.left)
            self._cards.addWidget(card)
            self._made.append(card)
        return self._made[place]

    def _show_suggestions(self) -> None:
        suggested = self.acts.suggestions()
        visible = suggested if self._show_all else suggested[:_FIRST]
        if visible != self._visible:
            emptied(self._suggested)
            self._visible = visible
            for place, suggestion in enumerate(visible):
                self._suggested.addWidget(self._suggestion_card(suggestion, is_first=place == 0))
            self.tab_in_order()
        hidden = len(suggested) - len(visible)
        self._more.setText(counted(hidden, self.tr("Show {0} more suggestion"), self.tr("Show {0} more suggestions")))
        self._more.setVisible(hidden > 0)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        super().set_theme(theme)
        self._add.setIcon(icon("plus", theme.accent))
        self._line.set_theme(theme)
        self._present, self._visible = ("", ()), ()
        self._made.clear()
        for cards in (self._cards, self._suggested):
            emptied(cards)
        self.refresh()

    def _suggestion_card(self, suggestion: Suggestion, *, is_first: bool) -> SuggestionCard:
        card = SuggestionCard(suggestion, self.acts, is_first=is_first)
        card.accepted.connect(partial(self._accept, suggestion))
        card.ruled_out.connect(partial(self._rule_out, suggestion))
        return card

    def _search_for(self, text: str) -> None:
        if text.strip():
            self._search.search(text)

    def _show_found(self, result: FindResult) -> None:
        self._line.show_found(result.query, found_rows(result), told(result.explanation))

    def _map(self, citation: str) -> None:
        if self._add_mapping(CitationId(citation), MappingValues()):
            self._put_away()

    def _add_mapping(self, citation: CitationId, values: MappingValues) -> bool:
        catalogue, today = self.acts.session.desk.law.catalogue, self.acts.today
        done = self.acts.act(lambda subject: mapping_acts.add_mapping(subject, citation, catalogue, today, values))
        if done:
            self.acts.last_mapping = (citation, values)
        return done

    def _accept(self, suggestion: Suggestion) -> None:
        catalogue, today = self.acts.session.desk.law.catalogue, self.acts.today
        if self.acts.act(lambda subject: mapping_acts.accept_suggestion(subject, suggestion, catalogue, today)):
            self.acts.last_mapping = (suggestion.citation_id, MappingValues(reason=suggestion.reason))

    def _rule_out(self, suggestion: Suggestion, reason: str) -> None:
        catalogue, today = self.acts.session.desk.law.catalogue, self.acts.today
        self.acts.act(lambda subject: mapping_acts.refuse_suggestion(subject, suggestion, catalogue, today, reason))

    def _put_away(self) -> None:
        self._line.clear()
        self._line.hide()
        self.left.emit()

    def _show_more(self) -> None:
        self._show_all = True
        self.refresh()
