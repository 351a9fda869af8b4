"""The tabs that are there only with something to show: the redline, also in its own window, and the comparison."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.commanding import COMPARE, REDLINE
from clausemark.ui.document.compare_tab import CompareTab
from clausemark.ui.document.header import DocumentHeader
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.document.redline_place import RedlinePlace


class TabActs(QObject):
    """Offers the tabs and brings them to the front.

    `said` carries what is to be told where there is nothing to show; `redline_looked_at` whether the redline is in
    front, in its tab or in a window of its own.
    """

    said = Signal(str)
    redline_looked_at = Signal(bool)

    def __init__(
        self, header: DocumentHeader, pages: tuple[RedlinePage, RedlinePlace, CompareTab], commands: Commands
    ) -> None:
        super().__init__(header)
        self._header = header
        self._redline, self._place, self._compare = pages
        for tab in (REDLINE, COMPARE):
            header.offer_tab(tab, is_offered=False)
        header.tab_chosen.connect(self._tell_redline)
        self._redline.offered.connect(self._offer_redline)
        self._place.moved.connect(self._tell_redline)
        self._compare.offered.connect(self._offer_compare)
        commands["detach-redline"].triggered.connect(self.detach_redline)

    def show_redline(self) -> bool:
        """Bring the redline to the front; tell whether there is one."""
        if not self._header.shows(REDLINE):
            self.say_nothing_before()
            return False
        self._header.show_tab(REDLINE)
        self._redline.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_compare(self) -> None:
        """Bring the comparison to the front; say so where there is nothing to compare with."""
        if self._header.shows(COMPARE):
            self._header.show_tab(COMPARE)
        else:
            self.said.emit(self.tr("There is no other document to compare this one with."))

    def detach_redline(self) -> None:
        """Put the redline into a window of its own, or bring it back."""
        if self._place.detached or self._header.shows(REDLINE):
            self._place.toggle()
        else:
            self.say_nothing_before()

    def say_nothing_before(self) -> None:
        """Say that there is nothing to compare the version with."""
        self.said.emit(self.tr("There is no earlier sound version to compare this one with."))

    def _tell_redline(self) -> None:
        in_front = self._header.tab == REDLINE or self._place.detached
        self._redline.set_in_front(in_front=in_front)
        self.redline_looked_at.emit(in_front)

    def _offer_redline(self, is_offered: bool) -> None:  # a signal hands it over
        self._header.offer_tab(REDLINE, is_offered=is_offered)

    def _offer_compare(self, is_offered: bool) -> None:  # a signal hands it over
        self._header.offer_tab(COMPARE, is_offered=is_offered)
