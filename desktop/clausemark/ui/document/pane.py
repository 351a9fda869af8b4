"""The document pane: head, page with its margin and map, source, find, and what can be done with passages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change, Changed
from clausemark.services.marking import Marks, concerns
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document import accessible
from clausemark.ui.document.acts import PassageActs
from clausemark.ui.document.beside import BesidePage
from clausemark.ui.document.commanding import DOCUMENT, SOURCE, DocumentCommands
from clausemark.ui.document.compare_tab import CompareTab
from clausemark.ui.document.density import DensityMap
from clausemark.ui.document.find_bar import FindBar
from clausemark.ui.document.floating import HoverCard, SelectionBar
from clausemark.ui.document.following import LinkFollower
from clausemark.ui.document.header import Checked, DocumentHeader
from clausemark.ui.document.jump import JumpList
from clausemark.ui.document.loading import Loader, Opened
from clausemark.ui.document.outline import Outline
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.document.redline_place import RedlinePlace
from clausemark.ui.document.source_page import SourcePage
from clausemark.ui.document.tab_acts import TabActs
from clausemark.ui.document.text_view import TextView
from clausemark.ui.session import Session
from clausemark.ui.theme import Theme
from clausemark.ui.when import full_moment
from clausemark.ui.widgets.messages import EmptyState, InlineMessage


class DocumentPane(QWidget):
    """Shows the version and the provision of the session, and tells what is chosen on the page.

    `annotate_requested` gives a passage of the version that is shown, in code points; `finding_chosen` a finding,
    empty when none is chosen any more; `source_checked` whether the archived bytes have their hash, and when.
    """

    annotate_requested = Signal(int, int)
    finding_chosen = Signal(str)
    source_checked = Signal(bool, str)

    def __init__(
        self,
        session: Session,
        commands: Commands,
        compare: CompareTab | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._commands = commands
        theme = session.theme
        self._loader = Loader(session, self)
        self._header = DocumentHeader(theme, self._tab_names(), self)
        self._view = TextView(theme, self)
        self._map = DensityMap(self._view, self)
        self._redline = RedlinePage(session, self)
        self._redline_place = RedlinePlace(theme, self._redline, commands, self)
        self._compare = compare or CompareTab(self)
        self._source = SourcePage(theme, self)
        self._find = FindBar(self._view, theme, self)
        self._hover = HoverCard(theme, self._category, self._view.viewport())
        self._bar = SelectionBar(theme, self._view.viewport())
        self._jump = JumpList(self)
        self._outline = Outline(theme)
        parts = (self._redline, self._compare, self._source, self._outline)
        self._beside = BesidePage(parts, session.turns, self)
        self._message = InlineMessage(theme, self)
        self._acts = PassageActs(session, self._view, self)
        self._follower = LinkFollower(session, commands, self._view)
        self._empty = EmptyState(
            theme,
            "file-text",
            self.tr("No document is open"),
            self.tr("Choose a version in the archive on the left, or import documents."),
        )
        self._build()
        self._connect_view()
        self._connect_session()
        self._connect_commands()

    def _build(self) -> None:
        self._view.setAccessibleName(self.tr("Document"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(self._map)
        self._tabs = QStackedWidget(self)
        self._tabs.addWidget(page)
        self._tabs.addWidget(self._redline_place)
        self._tabs.addWidget(self._compare)
        self._tabs.addWidget(self._source)
        self._tab_acts = TabActs(self._header, (self._redline, self._redline_place, self._compare), self._commands)
        self._redline.head.set_steps(self._commands["previous-change"], self._commands["next-change"])
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._header, self._message, self._find):
            column.addWidget(part)
        column.addWidget(self._tabs, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(shown)
        names = ("annotate", "record-omission", "adjust-span", "export-finding", "copy-citation")
        more = ("find", "zoom-in", "zoom-out", "zoom-reset")
        self._header.set_actions(
            [*(self._commands[name] for name in names), None, *(self._commands[name] for name in more)]
        )

    def _tab_names(self) -> tuple[str, ...]:
        return self.tr("Document"), self.tr("Redline"), self.tr("Compare"), self.tr("Source")

    def _connect_view(self) -> None:
        view = self._view
        view.provision_clicked.connect(self._go_to_place)
        view.finding_chosen.connect(self.finding_chosen)
        view.selection_made.connect(self._offer)
        view.selection_changed.connect(self._bar.hide)
        view.scrolled.connect(self._bar.hide)
        view.hovered.connect(self._show_hovered)
        view.zoomed.connect(self._bar.hide)
        view.customContextMenuRequested.connect(self._open_menu)
        self._bar.annotate_wanted.connect(self.annotate)
        self._bar.copy_wanted.connect(view.copy)
        self._bar.citation_wanted.connect(self.copy_citation)
        self._header.tab_chosen.connect(self._show_tab)
        self._header.jump_wanted.connect(self._open_jump)
        self._jump.chosen.connect(self._go_to_place)
        self._outline.chosen.connect(self._go_to_offset)
        self._acts.exported.connect(self._say_exported)
        self._redline.replaced.connect(self._find.search_again)
        self._redline.clause_chosen.connect(self._go_to_clause)
        self._redline.clause_passed.connect(self._go_to_place)
        self._compare.finding_wanted.connect(self._go_to_finding)
        self._tab_acts.said.connect(self._say)
        self._source.raw_wanted.connect(self._loader.load_raw)
        self._source.page_wanted.connect(self._loader.draw)

    def _connect_session(self) -> None:
        self._session.version_shown.connect(self._loader.load)
        self._session.provision_shown.connect(self._show_provision)
        self._session.changed.connect(self._refresh)
        self._session.theme_changed.connect(self._set_theme)
        self._loader.opened.connect(self._open)
        self._loader.linked.connect(self._view.set_links)
        self._loader.marked.connect(self._mark)
        self._loader.checked.connect(self._say_checked)
        self._loader.raw_read.connect(self._source.show_source)
        self._loader.pages_opened.connect(self._source.show_pages)
        self._loader.page_drawn.connect(self._source.show_page)
        self._loader.refused.connect(self._refuse)

    def _connect_commands(self) -> None:
        self._document_commands = DocumentCommands(
            self._commands, self._header, (self._view, self._redline, self._source), self._find
        )
        self._document_commands.nothing_before.connect(self._tab_acts.say_nothing_before)
        self._document_commands.nothing_chosen.connect(self._say_nothing_chosen)
        self._acts.nothing_chosen.connect(self._say_nothing_chosen)
        self._follower.nothing_here.connect(self._say_no_link)
        self._follower.nothing_before.connect(self._say_no_way_back)
        self._commands["copy-citation"].triggered.connect(self.copy_citation)
        self._commands["annotate"].triggered.connect(self.annotate)
        self._commands["export-finding"].triggered.connect(self._acts.export_finding)

    # What others use

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
    def loader(self) -> Loader:
        """Return what reads versions for the pane."""
        return self._loader

    @property
    def acts(self) -> PassageActs:
        """Return what writes acts on passages."""
        return self._acts

    @property
    def selection_bar(self) -> SelectionBar:
        """Return what is offered for selected words."""
        return self._bar

    def choose_finding(self, finding: str) -> None:
        """Choose a finding on the page and bring its passage into sight; an empty name chooses none."""
        self._view.choose(finding)
        mark = self._view.chosen_mark()
        if mark is not None:
            self._view.reveal(mark.start, mark.end)

    def annotate(self) -> None:
        """Ask for a finding on the selected passage; without one, on the current provision."""
        self._bar.hide()
        shown, place = self._view.shown, self._view.current
        if shown is None or shown.version.id != self._session.version:
            return  # the next version is being read: its text has other passages at these places
        if self._view.has_selection():
            self.annotate_requested.emit(*self._view.selection())
        elif place >= 0:
            self.annotate_requested.emit(shown.provisions[place].start, shown.provisions[place].end)

    def copy_citation(self) -> None:
        """Copy the selected words, or the current provision, with where they stand and the hash of the bytes."""
        shown, place = self._view.shown, self._view.current
        if shown is None or (place < 0 and not self._view.has_selection()):
            return
        provision = shown.provisions[place] if place >= 0 else None
        span = self._view.selection()
        if not self._view.has_selection() and provision is not None:
            span = provision.start, provision.end
        QGuiApplication.clipboard().setText(shown.quoted(*span))

    # What is shown

    def _open(self, opened: Opened) -> None:
        shown = opened.shown
        self._stack.setCurrentIndex(1)
        self._message.hide()
        self._header.show_version(shown)
        self._view.show_version(shown, opened.page)
        self._beside.show_version(shown, at_once=self._tabs.currentIndex() != DOCUMENT)
        self._find.search_again()
        self._show_provision(self._session.provision or "")

    def _mark(self, marks: Marks) -> None:
        self._beside.catch_up()
        self._view.set_marks(marks)
        self._source.set_marks(marks)

    def _refresh(self, change: Change) -> None:
        shown = self._view.shown
        if shown is not None and Changed.LIBRARY in change.kinds:
            self._redline.show_version(shown.version.id)
        if shown is not None and concerns(shown, change):
            self._loader.refresh(change)

    def _show_provision(self, provision: str) -> None:
        shown = self._view.shown
        if shown is None or shown.version.id != self._session.version:
            return
        place = shown.place_of(provision)
        self._message.hide()
        if place is not None:
            self._view.set_current(place)
            self._beside.set_current(shown, place)
            accessible.announce_current(self._view)
        self._header.set_position(-1 if place is None else place, len(shown.provisions))

    def _go_to_place(self, place: int) -> None:
        shown = self._view.shown
        if shown is not None:
            self._session.show_provision(shown.provisions[place].id)

    def _go_to_clause(self, place: int) -> None:
        self._header.show_tab(DOCUMENT)
        self._go_to_place(place)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_to_offset(self, offset: int) -> None:
        self._header.show_tab(DOCUMENT)
        self._view.scroll_to(offset)

    def _say_checked(self, moment: object) -> None:
        is_sound = not isinstance(moment, ClausemarkError)
        when = full_moment(self.locale(), moment) if is_sound else ""  # type: ignore[arg-type]
        self._header.set_checked(Checked.SOUND if is_sound else Checked.DAMAGED, when)
        self.source_checked.emit(is_sound, when)

    def _refuse(self, error: ClausemarkError) -> None:
        self._source.refuse(error)
        self._session.refused.emit(error)

    def _say_exported(self, path: object) -> None:
        self._message.say(self.tr("The finding was written to {0}.").format(path), "success")

    def _say_nothing_chosen(self) -> None:
        words = self.tr("There is no finding on this provision yet. Rate it, or press Return to begin one.")
        self._message.say(words, "info")

    def _say_no_link(self) -> None:
        self._message.say(self.tr("No defined term and no reference to a clause is here."), "info")

    def _say_no_way_back(self) -> None:
        self._message.say(self.tr("No link was followed in this document yet."), "info")

    def _set_theme(self, theme: Theme) -> None:
        parts = (
            self._header,
            self._view,
            self._redline,
            self._compare,
            self._source,
            self._find,
            self._hover,
            self._bar,
        )
        for part in (*parts, self._outline, self._redline_place):
            part.set_theme(theme)
        self._empty.set_theme(theme)
        self._message.set_theme(theme)
        self._map.update()

    # Acts

    def _show_tab(self, tab: int) -> None:
        self._beside.catch_up()
        self._tabs.setCurrentIndex(tab)
        if not self._find.isHidden():
            self._find.put_away()
        if tab == SOURCE:
            self._source.come_to_front()

    def _go_to_finding(self, finding: str) -> None:
        with self._session.desk.workspace.reading() as view:
            target = view.findings.get(finding).target
        self._header.show_tab(DOCUMENT)
        self._session.show_version(target.version, target.provisions[0] if target.provisions else None)
        self.choose_finding(finding)

    def _say(self, words: str) -> None:
        self._message.say(words, "info")

    def _open_jump(self) -> None:
        if self._view.shown is not None:
            self._jump.open_under(self._header.jump_button, self._view.shown, self._view.current)

    def _open_menu(self, place: QPoint) -> None:
        self._header.menu.popup(self._view.viewport().mapToGlobal(place))

    def _offer(self, start: int, end: int) -> None:
        self._bar.show_at(self._view.caret_rect(start), self._view.caret_rect(end))

    def _show_hovered(self, marks: object, place: QPointF) -> None:
        self._hover.show_marks(marks if isinstance(marks, list) else [], place)

    def _category(self, name: str) -> str:
        return self._session.desk.law.vocabulary.category(name).label
