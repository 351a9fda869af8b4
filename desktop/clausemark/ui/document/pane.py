"""The document pane: what the session shows, read and shown part by part, and what the parts say to each other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change, Changed
from clausemark.services.marking import Marks, concerns
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document import accessible
from clausemark.ui.document.acts import PassageActs
from clausemark.ui.document.commanding import DOCUMENT, SOURCE, DocumentCommands
from clausemark.ui.document.compare_tab import CompareTab
from clausemark.ui.document.following import LinkFollower
from clausemark.ui.document.going import DocumentWays
from clausemark.ui.document.header import Checked
from clausemark.ui.document.loading import Loader, Opened
from clausemark.ui.document.offers import PassageOffers
from clausemark.ui.document.parts import DocumentParts
from clausemark.ui.session import Session
from clausemark.ui.when import full_moment


class DocumentPane(DocumentParts):
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
        super().__init__(session, commands, compare, parent)
        self._session = session
        self._loader = Loader(session, self)
        self._acts = PassageActs(session, self._view, self)
        self._ways = DocumentWays(session, self._header, self._view, self._jump)
        self._offers = PassageOffers(session, commands, self._view, (self._bar, self._hover, self._header.menu))
        self._follower = LinkFollower(session, commands, self._view)
        self._document_commands = DocumentCommands(
            commands, self._header, (self._view, self._redline, self._source), self._find
        )
        self._connect_parts()
        self._connect_words()
        self._connect_session()
        commands["export-finding"].triggered.connect(self._acts.export_finding)

    def _connect_parts(self) -> None:
        self._view.finding_chosen.connect(self.finding_chosen)
        self._view.moved.connect(self._session.note_movement)
        self._offers.annotate_requested.connect(self.annotate_requested)
        self._header.tab_chosen.connect(self._show_tab)
        self._outline.chosen.connect(self._ways.go_to_offset)
        self._redline.replaced.connect(self._find.search_again)
        self._redline.clause_chosen.connect(self._ways.go_to_clause)
        self._redline.clause_passed.connect(self._ways.go_to_place)
        self._compare.finding_wanted.connect(self._ways.go_to_finding)
        self._source.raw_wanted.connect(self._loader.load_raw)
        self._source.page_wanted.connect(self._loader.draw)

    def _connect_words(self) -> None:
        self._acts.exported.connect(self._say_exported)
        self._tab_acts.said.connect(self._say)
        self._document_commands.nothing_before.connect(self._tab_acts.say_nothing_before)
        self._document_commands.nothing_chosen.connect(self._say_nothing_chosen)
        self._acts.nothing_chosen.connect(self._say_nothing_chosen)
        self._follower.nothing_here.connect(self._say_no_link)
        self._follower.nothing_before.connect(self._say_no_way_back)

    def _connect_session(self) -> None:
        self._session.version_shown.connect(self._loader.load)
        self._session.provision_shown.connect(self._show_provision)
        self._session.changed.connect(self._refresh)
        self._session.theme_changed.connect(self.set_theme)
        self._loader.opened.connect(self._open)
        self._loader.linked.connect(self._view.set_links)
        self._loader.marked.connect(self._mark)
        self._loader.checked.connect(self._say_checked)
        self._loader.raw_read.connect(self._source.show_source)
        self._loader.pages_opened.connect(self._source.show_pages)
        self._loader.page_drawn.connect(self._source.show_page)
        self._loader.refused.connect(self._refuse)

    # What others use

    @property
    def loader(self) -> Loader:
        """Return what reads versions for the pane."""
        return self._loader

    @property
    def acts(self) -> PassageActs:
        """Return what writes acts on passages."""
        return self._acts

    def choose_finding(self, finding: str) -> None:
        """Choose a finding on the page and bring its passage into sight; an empty name chooses none."""
        self._ways.choose_finding(finding)

    def annotate(self) -> None:
        """Ask for a finding on the selected passage; without one, on the current provision."""
        self._offers.annotate()

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
        self._view.set_marks(marks)
        self._beside.set_marks(marks)

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

    def _show_tab(self, tab: int) -> None:
        self._beside.catch_up()
        self._tabs.setCurrentIndex(tab)
        if not self._find.isHidden():
            self._find.put_away()
        if tab == SOURCE:
            self._source.come_to_front()

    def _say(self, words: str) -> None:
        self._message.say(words, "info")
