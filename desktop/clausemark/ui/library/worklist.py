"""What waits in the open workspace, read in a worker and kept true act by act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from clausemark.archive.identifiers import VersionId
from clausemark.regulations.vocabulary import VersionReview
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.filters import Facets
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.queues import Backlog, Queue, Scope, all_facets, counts, read_backlog, renew_backlog
from clausemark.services.standings import Standings, renewed
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session

_MOVES_STANDINGS = Changed.FINDINGS | Changed.STEPS | Changed.SCOPE | Changed.LIBRARY | Changed.PEOPLE
_MOVES_QUEUES = _MOVES_STANDINGS | Changed.FLAGS | Changed.OPEN_ITEMS | Changed.CHANGES

_WORK = (
    Queue.TO_REVIEW,
    Queue.CHANGES_REQUESTED,
    Queue.DRAFTS,
    Queue.SECOND_REVIEW,
    Queue.TO_SIGN_OFF,
    Queue.OPEN_ITEMS,
)
"""Queues to go on with where one is empty, in the order of the work."""


@dataclass(frozen=True, slots=True)
class _Pending:
    """What is to be read again; `versions` None means all of them, `archive` that versions came or went."""

    versions: frozenset[VersionId] | None = frozenset()
    standings: bool = False
    archive: bool = False

    def joined(self, other: _Pending) -> _Pending:
        """Return what covers both."""
        both = None if self.versions is None or other.versions is None else self.versions | other.versions
        return _Pending(both, self.standings or other.standings, self.archive or other.archive)


@dataclass(frozen=True, slots=True)
class Work:
    """What the last reading found; `complete` once every finding was assessed."""

    backlog: Backlog
    counts: Mapping[Queue, int]
    facets: Mapping[Queue, Facets]
    complete: bool


class Worklist(QObject):
    """The backlog of the workspace; `renewed` tells that there is another one.

    One reading is under way at a time; acts that come meanwhile are read in the next one, with nothing lost.
    """

    renewed = Signal()
    scope_changed = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scope = Scope()
        self._work: Work | None = None
        self._pending: _Pending | None = None
        self._job: Job | None = None
        session.changed.connect(self._hear)

    @property
    def work(self) -> Work | None:
        """Return what the last reading found, None before the first."""
        return self._work

    @property
    def backlog(self) -> Backlog | None:
        """Return the backlog, None before it was first read."""
        return None if self._work is None else self._work.backlog

    @property
    def busy(self) -> bool:
        """Tell whether something is being read or about to be."""
        return self._job is not None or self._pending is not None

    @property
    def scope(self) -> Scope:
        """Return the part of the archive that the queues look at."""
        return self._scope

    def review_of(self, version: VersionId) -> VersionReview | None:
        """Return where the review of a version stands, None while that is not known yet."""
        if self._work is None or not self._work.complete:
            return None
        return self._work.backlog.standings.review_of(version)

    def onward(self, queue: Queue) -> Queue | None:
        """Return the first other queue in which work waits, None where there is none or the counts are not known."""
        known = self._work.counts if self._work is not None and self._work.complete else {}
        return next((each for each in _WORK if known.get(each) and each is not queue), None)

    def begin(self) -> None:
        """Read everything: first what waits for review, which is quick, then where all findings stand.

        It begins in a turn to come: the window draws its first picture before, and the panes follow.
        """
        self._pending = _Pending(None, standings=True)
        self._session.turns.put_last(self._begin)

    def _begin(self) -> None:
        if self._job is None and self._work is None:
            self._read(_Pending(frozenset(), archive=True))
        elif self._job is None:
            self._go_on()

    def progress(self) -> tuple[int, int]:
        """Return how many provisions of the queues' part of the archive are done, and how many there are."""
        if self._work is None:
            return 0, 0
        backlog = self._work.backlog
        return backlog.population - len(backlog.to_review), backlog.population

    def set_scope(self, scope: Scope) -> None:
        """Let the queues look at another part of the archive."""
        if scope == self._scope:
            return
        self._scope = scope
        self.scope_changed.emit(scope)
        self._ask(_Pending(frozenset(), archive=True))

    def _hear(self, change: Change) -> None:
        if not change.kinds & _MOVES_QUEUES:
            return
        self._ask(
            _Pending(
                change.versions or None,
                standings=bool(change.kinds & _MOVES_STANDINGS),
                archive=bool(change.kinds & Changed.LIBRARY) or not change.versions,
            )
        )

    def _ask(self, pending: _Pending) -> None:
        if self._job is None:
            self._read(pending)
        else:
            self._pending = pending if self._pending is None else self._pending.joined(pending)

    def _read(self, pending: _Pending) -> None:
        work = partial(_reading, self._session.desk, self._scope, self._work, pending)
        job = Job(work, self, movements=self._session.movements)
        self._job = job
        job.succeeded.connect(self._take)
        job.failed.connect(self._session.refused)
        job.finished.connect(self._go_on)
        self._session.jobs.start_once_drawn(job)  # what was opened, read or done is about to be drawn

    def _take(self, work: Work) -> None:
        self._work = work
        self.renewed.emit()

    def _go_on(self) -> None:
        self._job = None
        pending, self._pending = self._pending, None
        if pending is not None:
            self._read(pending)


def _reading(
    desk: Desk, scope: Scope, known: Work | None, pending: _Pending, progress: Progress, cancel: CancelToken
) -> Work:
    """Return the work after a reading, in a worker."""
    complete = known is not None and known.complete
    standings = Standings() if known is None else known.backlog.standings
    if pending.standings and (complete or pending.versions is None):
        standings = renewed(standings, desk, pending.versions, progress, cancel)
        complete = complete or pending.versions is None
    if known is None or pending.archive or pending.versions is None or known.backlog.scope != scope:
        backlog = read_backlog(desk, scope, standings)
    else:
        backlog = renew_backlog(desk, known.backlog, standings, pending.versions)
    return Work(backlog, counts(backlog), all_facets(backlog), complete)
