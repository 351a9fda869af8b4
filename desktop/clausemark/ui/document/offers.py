"""What is offered for passages of the page: a finding on them, their words, where they stand, what is marked there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.floating import HoverCard, SelectionBar
from clausemark.ui.document.text_view import TextView
from clausemark.ui.session import Session


class PassageOffers(QObject):
    """Shows bar, card and menu over the page, and does what they and the commands ask for.

    `annotate_requested` gives a passage of the version that is shown, in code points.
    """

    annotate_requested = Signal(int, int)

    def __init__(
        self, session: Session, commands: Commands, view: TextView, over: tuple[SelectionBar, HoverCard, QMenu]
    ) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._bar, self._hover, self._menu = over
        view.selection_made.connect(self._offer)
        for moved in (view.selection_changed, view.scrolled, view.zoomed):
            moved.connect(self._bar.hide)
        view.hovered.connect(self._show_hovered)
        view.customContextMenuRequested.connect(self._open_menu)
        self._bar.annotate_wanted.connect(self.annotate)
        self._bar.copy_wanted.connect(view.copy)
        self._bar.citation_wanted.connect(self.copy_citation)
        commands["annotate"].triggered.connect(self.annotate)
        commands["copy-citation"].triggered.connect(self.copy_citation)

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

    def _open_menu(self, place: QPoint) -> None:
        self._menu.popup(self._view.viewport().mapToGlobal(place))

    def _offer(self, start: int, end: int) -> None:
        self._bar.show_at(self._view.caret_rect(start), self._view.caret_rect(end))

    def _show_hovered(self, marks: object, place: QPointF) -> None:
        self._hover.show_marks(marks if isinstance(marks, list) else [], place)
