"""How many clauses changed in each version of a document, counted beside the window as they come into view."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.errors import ClausemarkError
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.versions_apart import ChangeCounts, change_counts
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


class VersionCounts(QObject):
    """Keeps the counts of one document; `renewed` comes with every new answer.

    A version that cannot be compared stays without counts here: the Redline tab says why.
    """

    renewed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: DocumentId | None = None
        self._known: dict[VersionId, ChangeCounts] = {}
        self._asked: set[VersionId] = set()
        self._time = 0
        self._job: Job | None = None

    @property
    def known(self) -> Mapping[VersionId, ChangeCounts]:
        """Return the counts that are known so far."""
        return self._known

    def forget(self) -> None:
        """Count anew from now on: there are other versions."""
        if self._job is not None:
            self._job.cancel()
        self._time += 1
        self._job, self._known, self._asked = None, {}, set()
        self.renewed.emit()

    def want(self, document: DocumentId, versions: Collection[VersionId]) -> None:
        """Count what is not known or asked for yet; what was asked about another document stops."""
        if document != self._document:
            self._document = document
            self.forget()
        missing = set(versions) - self._asked
        if not missing:
            return
        self._asked |= missing
        self._job = Job(partial(_count, self._session.desk, document, missing), self, movements=self._session.movements)
        self._job.succeeded.connect(partial(self._take, self._time))
        self._job.failed.connect(partial(self._leave, self._time))
        self._session.read_aside(self._job)

    def _take(self, time: int, found: Mapping[VersionId, ChangeCounts]) -> None:
        if time == self._time:
            self._known = {**self._known, **found}
            self.renewed.emit()

    def _leave(self, time: int, error: ClausemarkError) -> None:
        if time == self._time:
            self._session.refused.emit(error)


def _count(
    desk: Desk, document: DocumentId, wanted: Collection[VersionId], _progress: Progress, cancel: CancelToken
) -> Mapping[VersionId, ChangeCounts]:
    return change_counts(desk, document, wanted, cancel)
