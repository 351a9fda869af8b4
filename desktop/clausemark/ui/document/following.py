"""Following links of a page: to a definition or to the clause that is pointed at, and back again."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QObject, QPointF, Signal
from PySide6.QtWidgets import QToolTip

from clausemark.services.linking import LinkKind, PageLink
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.text_view import TextView
from clausemark.ui.session import Session

_MOST_STEPS = 100


class LinkFollower(QObject):
    """Goes where a link leads, remembers where it began, and says what a link means under the mouse.

    `nothing_here` comes when there is no link to follow, `nothing_before` when there is nowhere to go back to.
    """

    nothing_here = Signal()
    nothing_before = Signal()

    def __init__(self, session: Session, commands: Commands, view: TextView) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._came_from: list[int] = []
        view.link_wanted.connect(self.follow)
        view.link_hovered.connect(self._tell)
        session.version_shown.connect(self._forget)
        commands["follow-link"].triggered.connect(self.follow_here)
        commands["go-back"].triggered.connect(self.go_back)

    def follow_here(self) -> None:
        """Follow the link at the caret; without one, the next in the current clause."""
        link = self._view.link_here()
        if link is None:
            self.nothing_here.emit()
        else:
            self.follow(link)

    def follow(self, link: PageLink) -> None:
        """Go where a link leads."""
        self._came_from = [*self._came_from[-_MOST_STEPS:], link.start]
        self._go(link.to)

    def go_back(self) -> None:
        """Go back to the last link that was followed."""
        if self._came_from:
            self._go(self._came_from.pop())
        else:
            self.nothing_before.emit()

    def _go(self, offset: int) -> None:
        shown = self._view.shown
        if shown is None:
            return
        place = shown.provision_at(offset)
        if place is not None:
            self._session.show_provision(shown.provisions[place].id)
        self._view.reveal(offset)
        self._view.select(offset, offset)

    def _forget(self, _: str) -> None:
        self._came_from.clear()

    def _tell(self, link: PageLink | None, place: QPointF) -> None:
        if link is None:
            QToolTip.hideText()
            return
        spot = self._view.viewport().mapToGlobal(place.toPoint())
        QToolTip.showText(spot, f"<qt>{escape(self.words_of(link))}</qt>", self._view.viewport())

    def words_of(self, link: PageLink) -> str:
        """Return what a link means, in words."""
        if link.kind is LinkKind.DEFINED_HERE:
            one = self.tr("Defined here, used once. Ctrl+click goes to its use.")
            many = self.tr("Defined here, used {0} times. Ctrl+click goes to the first use.")
            return (one if link.uses == 1 else many).format(self._view.locale().toString(link.uses))
        how = self.tr("Ctrl+click goes there, Alt+Left comes back.")
        return f"{link.told} – {how}"
