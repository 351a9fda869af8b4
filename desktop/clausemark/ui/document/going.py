"""Where the document pane goes when somebody points at something: a provision, a heading, a clause, a finding."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from clausemark.ui.document.commanding import DOCUMENT
from clausemark.ui.document.header import DocumentHeader
from clausemark.ui.document.jump import JumpList
from clausemark.ui.document.text_view import TextView
from clausemark.ui.session import Session


class DocumentWays(QObject):
    """Goes to places of the page, and to it where another tab is in front."""

    def __init__(self, session: Session, header: DocumentHeader, view: TextView, jump: JumpList) -> None:
        super().__init__(view)
        self._session = session
        self._header = header
        self._view = view
        self._jump = jump
        view.provision_clicked.connect(self.go_to_place)
        header.jump_wanted.connect(self._open_jump)
        jump.chosen.connect(self.go_to_place)

    def go_to_place(self, place: int) -> None:
        """Make a provision of the version current, by its place."""
        shown = self._view.shown
        if shown is not None:
            self._session.show_provision(shown.provisions[place].id)

    def go_to_clause(self, place: int) -> None:
        """Show the page with a provision current, the keyboard on it."""
        self._header.show_tab(DOCUMENT)
        self.go_to_place(place)
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_offset(self, offset: int) -> None:
        """Show the page with a code point on top."""
        self._header.show_tab(DOCUMENT)
        self._view.scroll_to(offset)

    def go_to_finding(self, finding: str) -> None:
        """Show the version of a finding, at its passage, with the finding chosen."""
        with self._session.desk.workspace.reading() as view:
            target = view.findings.get(finding).target
        self._header.show_tab(DOCUMENT)
        self._session.show_version(target.version, target.provisions[0] if target.provisions else None)
        self.choose_finding(finding)

    def choose_finding(self, finding: str) -> None:
        """Choose a finding on the page and bring its passage into sight; an empty name chooses none."""
        self._view.choose(finding)
        mark = self._view.chosen_mark()
        if mark is not None:
            self._view.reveal(mark.start, mark.end)

    def _open_jump(self) -> None:
        if self._view.shown is not None:
            self._jump.open_under(self._header.jump_button, self._view.shown, self._view.current)
