"""What the transitions of the shown documents count as, read beside the window and kept until something changes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from clausemark.archive.identifiers import DocumentId
from clausemark.services.change_kinds import Kinds, kinds_of_documents
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session


class TransitionKinds(QObject):
    """Keeps the kinds for one set of documents; `renewed` comes when they are known."""

    renewed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._documents: tuple[DocumentId, ...] = ()
        self._known: Kinds | None = None
        self._job: Job | None = None

    def of(self, documents: Sequence[DocumentId]) -> Kinds | None:
        """Return the kinds of some documents' transitions; None while they are read, which begins with asking."""
        if tuple(documents) != self._documents:
            self.forget()
            self._documents = tuple(documents)
            self._job = Job(
                partial(_kinds, self._session.desk, self._documents), self, movements=self._session.movements
            )
            self._job.succeeded.connect(partial(self._take, self._documents))
            self._job.failed.connect(self._session.refused)
            self._session.read_aside(self._job)
        return self._known

    def forget(self) -> None:
        """Read anew from now on."""
        if self._job is not None:
            self._job.cancel()
        self._documents, self._known, self._job = (), None, None

    def _take(self, documents: tuple[DocumentId, ...], found: Kinds) -> None:
        if documents == self._documents:
            self._known, self._job = found, None
            self.renewed.emit()


def _kinds(desk: Desk, documents: Sequence[DocumentId], _progress: Progress, cancel: CancelToken) -> Kinds:
    return kinds_of_documents(desk, documents, cancel)
