"""From a queue, the archive or a key to the second review, and back to where one came from."""

from __future__ import annotations

from clausemark.archive.identifiers import VersionId
from clausemark.ui.desk_view import DeskView
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.page_opening import PageOpening
from clausemark.ui.review.page import SecondReviewPage
from clausemark.ui.session import Session


class ReviewOpening(PageOpening):
    """Opens the page of the second review in the middle of the desk."""

    def __init__(self, session: Session, view: DeskView, page: SecondReviewPage, queue: QueuePane) -> None:
        super().__init__(view, page)
        self._session = session
        self._page = page
        self._queue = queue

    def open_version(self, version: str) -> None:
        """Look at a version in its second review."""
        self.come()
        self._page.open_version(VersionId(version))

    def open_row(self, version: str) -> None:
        """Look at the finding of the queue's chosen row."""
        row = self._queue.row
        self.come()
        self._page.open_version(VersionId(version), finding=None if row is None else row.finding)

    def open_sign_off(self, version: str) -> None:
        """Look at the sums and the sign-off of a version."""
        self.come()
        self._page.open_version(VersionId(version), sign_off=True)

    def sign_off(self) -> None:
        """Look at the sums and the sign-off of the version that is shown, or that the queue's chosen row is on."""
        row = self._queue.row if self._view.page is self._queue else None
        version = row.version if row is not None else self._session.version
        if version is not None:
            self.open_sign_off(version)
