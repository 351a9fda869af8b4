"""The filter bar over a queue: one drop-down list per kind of thing, with how many findings each choice has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from clausemark.archive.identifiers import CitationId, PersonId
from clausemark.regulations.vocabulary import FindingState, Severity
from clausemark.services.filters import Facets, Filter
from clausemark.services.queues import Queue
from clausemark.ui.icons import icon
from clausemark.ui.library.facet_button import FacetButton, use_style
from clausemark.ui.library.names import severity_name, state_name
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.flow import FlowLayout
from clausemark.ui.widgets.labels import plain

_UNRATED = "not-rated"


class FilterBar(QWidget):
    """The filters of a queue of findings; `changed` tells that the filter is another one."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        names: Mapping[str, Callable[[str], str]],
        parent: QWidget | None = None,
    ) -> None:
        """`names` gives the words of `category`, `instrument` and `person` values."""
        super().__init__(parent)
        self._theme = theme
        self._severity = FacetButton(self.tr("Severity"), _severity_words, self)
        self._category = FacetButton(self.tr("Category"), names["category"], self)
        self._law = FacetButton(self.tr("Law"), names["instrument"], self)
        self._person = FacetButton(self.tr("Person"), names["person"], self)
        self._state = FacetButton(self.tr("State"), _state_words, self)
        self._others = self._toggle(self.tr("Not mine"), self.tr("Leave out what you prepared yourself"))
        self._lapsed = self._toggle(self.tr("Lapsed"), self.tr("Only findings of which an approval lapsed"))
        self._citation = self._toggle("", self.tr("Only findings mapped to this citation"))
        self._cited: CitationId | None = None
        self._citation.hide()
        self._clear = QPushButton(self.tr("Clear"), self)
        self._clear.setProperty("kind", "link")
        self._me: PersonId | None = None
        row = FlowLayout(self)
        for part in (*self._lists, self._others, self._lapsed, self._citation, self._clear):
            row.addWidget(part)
        for each in self._lists:
            each.ticked.connect(self._say)
        for toggle in (self._others, self._lapsed):
            toggle.clicked.connect(self._say)
        self._citation.clicked.connect(self._forget_citation)
        self._clear.clicked.connect(self._clear_all)
        self.set_theme(theme)

    @property
    def _lists(self) -> tuple[FacetButton, ...]:
        return self._severity, self._category, self._law, self._person, self._state

    def _toggle(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setCheckable(True)
        return button

    @property
    def filter(self) -> Filter:
        """Return what the person chose."""
        return Filter(
            severities=frozenset(None if each == _UNRATED else Severity(each) for each in self._severity.chosen),
            categories=self._category.chosen,
            instruments=self._law.chosen,
            citations=frozenset() if self._cited is None else frozenset((self._cited,)),
            persons=frozenset(PersonId(each) for each in self._person.chosen),
            states=frozenset(FindingState(each) for each in self._state.chosen),
            not_by=self._me if self._others.isChecked() else None,
            lapsed=self._lapsed.isChecked(),
        )

    def offer(self, queue: Queue, found: Facets, me: PersonId | None) -> None:
        """Offer what the findings of a queue have; `me` is the person at the desk, None for a stranger."""
        self._me = me
        ranks = sorted(found.severities, key=lambda each: -1 if each is None else each.rank, reverse=True)
        self._severity.offer({_UNRATED if each is None else each.value: found.severities[each] for each in ranks})
        self._category.offer(_most_first(found.categories))
        self._law.offer(_most_first(found.instruments))
        self._person.offer(_most_first(found.persons))
        self._state.offer({each.value: found.states[each] for each in FindingState if found.states.get(each)})
        self._state.setVisible(queue in (Queue.ALL_FINDINGS, Queue.UNCLASSIFIED))
        self._others.setEnabled(me is not None)
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        for each in self._lists:
            each.set_theme(theme)
        style = (
            f"QToolButton {{ border: 1px solid {theme.control_border}; padding: 4px 8px; background: {theme.panel}; }}"
            f"QToolButton:checked {{ border-color: {theme.accent}; background: {theme.accent_soft};"
            f" color: {theme.accent}; }}"
            f"QToolButton:focus {{ border: 2px solid {theme.focus}; padding: 3px 7px; }}"
        )
        for toggle in (self._others, self._lapsed, self._citation):
            use_style(toggle, style)
        self._citation.setIcon(icon("x", theme.accent))
        self._clear.setVisible(self.filter.active)

    def clear_choice(self) -> None:
        """Let everything through; nobody is told."""
        for each in self._lists:
            each.clear_choice()
        for toggle in (self._others, self._lapsed):
            toggle.setChecked(False)
        self._cited = None
        self._citation.hide()
        self.set_theme(self._theme)

    def choose_citation(self, citation: CitationId, name: str) -> None:
        """Keep only findings mapped to a citation; nobody is told."""
        self._cited = citation
        self._citation.setText(plain(name))
        self._citation.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._citation.setAccessibleName(self.tr("Only findings mapped to {0}; press to show all again").format(name))
        self._citation.setChecked(True)
        self._citation.show()
        self.set_theme(self._theme)

    def _forget_citation(self) -> None:
        self._cited = None
        self._citation.hide()
        self._say()

    def _clear_all(self) -> None:
        self.clear_choice()
        self.changed.emit()

    def _say(self) -> None:
        self.set_theme(self._theme)
        self.changed.emit()


def _most_first(numbers: Mapping[str, int] | Mapping[PersonId, int]) -> dict[str, int]:
    items: Iterable[tuple[str, int]] = numbers.items()
    return dict(sorted(items, key=lambda item: (-item[1], item[0])))


def _severity_words(value: str) -> str:
    return severity_name(None if value == _UNRATED else Severity(value))


def _state_words(value: str) -> str:
    return state_name(FindingState(value))
