"""The lives of the clauses of one document, followed beside the window and kept until something changes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from clausemark.archive.identifiers import DocumentId, ProvisionId
from clausemark.services.desk import Desk
from clausemark.services.history import ClauseLife, DocumentHistory, history_of
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


class Lives(QObject):
    """Answers whose life a provision is a part of; `renewed` comes when that is known."""

    renewed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: DocumentId | None = None
        self._lives: Mapping[ProvisionId, ClauseLife] = {}
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Tell whether clauses are being followed."""
        return self._job is not None

    def of(self, provision: str | None) -> ClauseLife | None:
        """Return the life that a provision is a part of, None while that is not known."""
        return None if provision is None else self._lives.get(ProvisionId(provision))

    def want(self, document: DocumentId) -> None:
        """Follow the clauses of a document, unless they are known."""
        if document == self._document:
            return
        self.forget()
        self._document = document
        self._job = Job(partial(_history, self._session.desk, document), self, movements=self._session.movements)
        self._job.succeeded.connect(partial(self._take, document))
        self._job.failed.connect(self._session.refused)
        self._session.read_aside(self._job)

    def forget(self) -> None:
        """Follow anew from now on."""
        if self._job is not None:
            self._job.cancel()
        self._document, self._lives, self._job = None, {}, None

    def _take(self, document: DocumentId, found: DocumentHistory) -> None:
        if document == self._document:
            self._lives = {each: life for life in found.clauses for each in life.provisions.values()}
            self._job = None
            self.renewed.emit()


def _history(desk: Desk, document: DocumentId, progress: Progress, cancel: CancelToken) -> DocumentHistory:
    return history_of(desk, document, progress=progress, cancel=cancel)
