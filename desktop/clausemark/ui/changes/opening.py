"""From a key, the timeline or a queue to the redline and to the record beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from clausemark.archive.identifiers import VersionId
from clausemark.ui.changes.carry_page import CarryPage
from clausemark.ui.desk_view import DeskView
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.page_opening import PageOpening
from clausemark.ui.session import Session
from clausemark.ui.watching.page import WatchPage


class RedlineOpening(QObject):
    """Brings the redline of the shown version to the front of the desk."""

    def __init__(self, session: Session, view: DeskView, document: DocumentPane) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._document = document
        self._waiting = False
        document.redline.offered.connect(self._go_on)

    def open_version(self, version: str) -> None:
        """Show what changed in a version, as soon as it is known with what to compare it."""
        if self._session.version == version:
            self.open_redline()
            return
        self._waiting = True
        self._session.show_version(VersionId(version))
        self._view.show_page()

    def _go_on(self, is_offered: bool) -> None:  # a signal hands it over
        if self._waiting and is_offered:
            self._document.tabs.show_redline()
        self._waiting = False

    def open_redline(self) -> None:
        """Show what changed against the version chosen as A."""
        self._view.show_page()
        self._document.tabs.show_redline()

    def open_comparison(self) -> None:
        """Show how other platforms and documents handle the same."""
        self._view.show_page()
        self._document.tabs.show_compare()

    def open_record(self) -> None:
        """Show what the change amounts to, with the keyboard in its form."""
        self._view.show_page()
        if self._document.tabs.show_redline():
            self._view.show_pane("coding")


class CarryOpening(PageOpening):
    """Opens the page of findings carried over."""

    def __init__(self, session: Session, view: DeskView, page: CarryPage) -> None:
        super().__init__(view, page)
        self._session = session
        self._page = page

    def open_version(self, version: str) -> None:
        """Decide on the findings that meet a version."""
        self.come()
        self._page.open_version(VersionId(version))

    def open_shown(self) -> None:
        """Decide on the findings that meet the version that is shown; without one, on all that wait."""
        self.come()
        self._page.open_version(self._session.version)


class WatchOpening(PageOpening):
    """Opens the page of watched places."""

    def __init__(self, view: DeskView, page: WatchPage) -> None:
        super().__init__(view, page)
        self._page = page

    def open(self) -> None:
        """Show what is watched."""
        self.come()
        self._page.open()
