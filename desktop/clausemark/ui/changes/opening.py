"""From a key, the timeline or a queue to the redline and to the record beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.ui.changes.carry_page import CarryPage
from clausemark.ui.desk_view import DeskView
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session


class RedlineOpening(QObject):
    """Brings the redline of the shown version to the front of the desk."""

    def __init__(self, view: DeskView, document: DocumentPane) -> None:
        super().__init__(view)
        self._view = view
        self._document = document

    def open_redline(self) -> None:
        """Show what changed against the version chosen as A."""
        self._view.show_page()
        self._document.show_redline()

    def open_record(self) -> None:
        """Show what the change amounts to, with the keyboard in its form."""
        self._view.show_page()
        if self._document.show_redline():
            self._view.show_pane("coding")


class CarryOpening(QObject):
    """Opens the page of findings carried over, and leads back to where one came from."""

    def __init__(self, session: Session, view: DeskView, page: CarryPage) -> None:
        super().__init__(view)
        self._session = session
        self._view = view
        self._page = page
        self._before: QWidget | None = None

    def open_version(self, version: str) -> None:
        """Decide on the findings that meet a version."""
        self._come()
        self._page.open_version(VersionId(version))

    def open_shown(self) -> None:
        """Decide on the findings that meet the version that is shown; without one, on all that wait."""
        self._come()
        self._page.open_version(self._session.version)

    def go_back(self) -> None:
        """Go back to where the person came from."""
        self._view.show_page(self._before, alone=self._before is not None)

    def _come(self) -> None:
        if self._view.page is not self._page:
            self._before = self._view.page
        self._view.show_page(self._page, alone=True)
