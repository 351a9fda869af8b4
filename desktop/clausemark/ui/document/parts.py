"""What the document pane is made of: head, page with its margin and map, the other tabs, find, and their places."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.beside import BesidePage
from clausemark.ui.document.compare_tab import CompareTab
from clausemark.ui.document.density import DensityMap
from clausemark.ui.document.find_bar import FindBar
from clausemark.ui.document.floating import HoverCard, SelectionBar
from clausemark.ui.document.header import DocumentHeader
from clausemark.ui.document.jump import JumpList
from clausemark.ui.document.outline import Outline
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.document.redline_place import RedlinePlace
from clausemark.ui.document.source_page import SourcePage
from clausemark.ui.document.tab_acts import TabActs
from clausemark.ui.document.text_view import TextView
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.messages import EmptyState, InlineMessage


class DocumentParts(QWidget):
    """Makes the parts and lays them out; what they say to each other is the pane's business."""

    def __init__(
        self, session: Session, commands: Commands, compare: CompareTab | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        theme = session.theme
        self._header = DocumentHeader(theme, self._tab_names(), self)
        self._view = TextView(theme, self)
        self._map = DensityMap(self._view, self)
        self._redline = RedlinePage(session, self)
        self._redline_place = RedlinePlace(theme, self._redline, commands, self)
        self._compare = compare or CompareTab(self)
        self._source = SourcePage(theme, self)
        self._find = FindBar(self._view, theme, self)
        self._hover = HoverCard(theme, partial(_category, session), self._view.viewport())
        self._bar = SelectionBar(theme, self._view.viewport())
        self._jump = JumpList(self)
        self._outline = Outline(theme)
        beside = (self._redline, self._compare, self._source, self._outline)
        self._beside = BesidePage(beside, session.turns, self)
        self._message = InlineMessage(theme, self)
        self._empty = EmptyState(
            theme,
            "file-text",
            self.tr("No document is open"),
            self.tr("Choose a version in the archive on the left, or import documents."),
        )
        self._tabs = QStackedWidget(self)
        self._stack = QStackedLayout(self)
        self._build()
        self._tab_acts = TabActs(self._header, (self._redline, self._redline_place, self._compare), commands)
        self._offer_commands(commands)

    def _build(self) -> None:
        self._view.setAccessibleName(self.tr("Document"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(self._map)
        for tab in (page, self._redline_place, self._compare, self._source):
            self._tabs.addWidget(tab)
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._message, self._find):
            column.addWidget(part)
        column.addWidget(self._tabs, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)

    def _offer_commands(self, commands: Commands) -> None:
        self._redline.head.set_steps(commands["previous-change"], commands["next-change"])
        names = ("annotate", "record-omission", "adjust-span", "export-finding", "copy-citation")
        more = ("find", "zoom-in", "zoom-out", "zoom-reset")
        self._header.set_actions([*(commands[name] for name in names), None, *(commands[name] for name in more)])

    def _tab_names(self) -> tuple[str, ...]:
        return self.tr("Document"), self.tr("Redline"), self.tr("Compare"), self.tr("Source")

    @property
    def outline(self) -> Outline:
        """Return the list of headings, which stands in a pane of its own."""
        return self._outline

    @property
    def view(self) -> TextView:
        """Return the page."""
        return self._view

    @property
    def redline(self) -> RedlinePage:
        """Return the page of the Redline tab."""
        return self._redline

    @property
    def tabs(self) -> TabActs:
        """Return what brings the tabs to the front that are not always there."""
        return self._tab_acts

    @property
    def source(self) -> SourcePage:
        """Return the page of the Source tab."""
        return self._source

    @property
    def header(self) -> DocumentHeader:
        """Return the head of the pane."""
        return self._header

    @property
    def find_bar(self) -> FindBar:
        """Return the bar that finds words."""
        return self._find

    @property
    def density(self) -> DensityMap:
        """Return the map of the findings."""
        return self._map

    @property
    def message(self) -> InlineMessage:
        """Return what is said about the last act here."""
        return self._message

    @property
    def selection_bar(self) -> SelectionBar:
        """Return what is offered for selected words."""
        return self._bar

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        shown = (self._header, self._view, self._redline, self._compare, self._source, self._find)
        for part in (*shown, self._hover, self._bar, self._outline, self._redline_place, self._empty, self._message):
            part.set_theme(theme)
        self._map.update()


def _category(session: Session, name: str) -> str:
    return told(session.desk.law.vocabulary.label_of(name))
