"""What the coding pane shows: the current provision and the finding on it, or the passage of a new one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from clausemark.archive.identifiers import FindingId, ProvisionId, VersionId
from clausemark.errors import ClausemarkError, ConflictError
from clausemark.regulations.suggestions import Suggestion
from clausemark.regulations.vocabulary import FindingState
from clausemark.services.coding.content import Subject
from clausemark.services.coding.passages import Passages
from clausemark.services.coding.reading import CodingReader, CodingView, FindingView
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.coding.law import LawAtHand
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session

_FREE = frozenset({FindingState.SUGGESTED, FindingState.REJECTED})
"""States in which nobody's judgement stands, so that whoever reads it may work on it."""

_AHEAD_AFTER = 250
"""Milliseconds after which the way back to the bytes is read: the words on the page come first."""
_AHEAD_TRIES = 8
"""Times that it waits as long again for what else is read; then it is read beside that."""


class CodingCurrent(QObject):
    """Reads what is current, and again when it changed.

    `shown` comes when something else is shown or the same was read again; `leaving` before another provision or
    finding is shown, or somebody else acts, so that fields give what was typed.
    """

    shown = Signal()
    leaving = Signal()
    finding_shown = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.reader = CodingReader()
        self.view: CodingView | None = None
        self._chosen: FindingId | None = None
        self._begun: Subject | None = None
        self._revising: set[FindingId] = set()
        self.law = LawAtHand(session.desk.law.catalogue)
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.setInterval(_AHEAD_AFTER)
        self._ahead.timeout.connect(self._read_ahead)
        self._put_off = 0
        session.version_shown.connect(self._wait_ahead)
        session.provision_shown.connect(self._go_to)
        session.omission_shown.connect(self._show_omission)
        session.changed.connect(self._read_again)
        session.actor_leaving.connect(self.leaving)
        session.actor_changed.connect(self._begin_anew)
        session.refused.connect(self._see_what_is_newer)

    @property
    def finding(self) -> FindingView | None:
        """Return the finding that is shown, None where a new one would begin."""
        if self.view is None or self._begun is not None:
            return None
        return next((each for each in self.view.findings if each.finding.id == self._chosen), None)

    @property
    def subject(self) -> Subject | None:
        """Return what acts are on: the finding, or the passage of a new one; None where nothing is shown."""
        if self.view is None:
            return None
        if self.finding is not None:
            return self.finding.subject
        if self.view.provision is None:
            return None
        return self._begun or self.reader.new_subject(self.session.desk, self.view.provision)

    @property
    def read_only(self) -> bool:
        """Tell whether the workspace is open for reading only."""
        return self.session.desk.workspace.read_only

    @property
    def locked(self) -> bool:
        """Tell whether nothing can be changed.

        The workspace is open for reading only, or the finding is somebody else's and the person who reads it has not
        begun to revise it.
        """
        if self.read_only:
            return True
        shown = self.finding
        if shown is None or shown.own or shown.state in _FREE:
            return False
        return shown.finding.id not in self._revising

    @property
    def wanted(self) -> bool:
        """Tell whether a judgement is still to be given here: the provision is in scope, or somebody began one."""
        return self.finding is not None or (self.view is not None and self.view.exclusion is None)

    @property
    def set_aside(self) -> bool:
        """Tell whether the finding was rejected, or is a suggestion that nobody took up."""
        return self.finding is not None and self.finding.state in _FREE

    @property
    def today(self) -> date:
        """Return the day of the desk's clock, in UTC."""
        return self.session.desk.clock.now().date()

    def suggestions(self) -> tuple[Suggestion, ...]:
        """Return what may be mapped next; nothing where the finding is not the person's to change."""
        shown = self.finding
        if shown is None or self.locked or shown.state is FindingState.SUPERSEDED:
            return ()
        return self.law.suggested_for(shown.finding)

    def make_ready(self, version: VersionId) -> None:
        """Read a provision beside the window while none is shown, so that the first one is there sooner.

        Each statement is written out when it is first used; for all that the pane reads that takes a third of a frame.
        """
        if self.view is None:
            job = Job(partial(_rehearsed, self.session.desk, version), self, movements=self.session.movements)
            job.failed.connect(self.session.refused)
            self.session.read_aside(job)

    def _wait_ahead(self, _: str) -> None:
        self._put_off = 0
        self._ahead.start()

    def _read_ahead(self) -> None:
        """Read in a thread what the first finding on a version needs, so that the first key does not wait for it."""
        if (self.session.turns.busy or self.session.jobs.busy) and self._put_off < _AHEAD_TRIES:
            self._put_off += 1
            self._ahead.start()
        elif self.session.version is not None:
            work = partial(_anchors, self.session.desk, self.reader.passages, self.session.version)
            self.session.jobs.start(Job(work, self, movements=self.session.movements))

    def _go_to(self, provision: str) -> None:
        self.leaving.emit()
        self._begun = None
        self._chosen = None
        self._load(partial(self.reader.read, self.session.desk, ProvisionId(provision)))

    def _begin_anew(self) -> None:
        """Read as another person, who has not begun to revise anything."""
        self._revising.clear()
        self._read_again()

    def _read_again(self) -> None:
        view, desk = self.view, self.session.desk
        if view is not None and view.provision is None:
            self._load(partial(self.reader.read_omissions, desk, view.version.id))
        elif view is not None and view.provision is not None:
            self._load(partial(self.reader.read, desk, view.provision))

    def _see_what_is_newer(self, error: ClausemarkError) -> None:
        """Read again where an act met what somebody else had changed, once its own field knows of the refusal."""
        if isinstance(error, ConflictError):
            QTimer.singleShot(0, self, self._read_again)

    def _show_omission(self, version: str, finding: str) -> None:
        self.leaving.emit()
        self._begun = None
        self._chosen = FindingId(finding)
        self._load(partial(self.reader.read_omissions, self.session.desk, VersionId(version)))

    def _load(self, read: Callable[[], CodingView]) -> None:
        before = self._chosen
        try:
            self.view = read()
        except ClausemarkError as error:
            self.view = None
            self.session.refused.emit(error)
        self._choose()
        self.shown.emit()
        if self._chosen is not None and self._chosen != before:
            self.finding_shown.emit(self._chosen)

    def _choose(self) -> None:
        """Keep the finding that is shown where it is still there, else take the first that waits for the person."""
        found = self.view.findings if self.view is not None else ()
        if self._begun is not None or any(each.finding.id == self._chosen for each in found):
            return
        waiting = next((each for each in found if each.due() is not None), None)
        first = waiting or next(iter(found), None)
        self._chosen = first.finding.id if first is not None else None

    def show_finding(self, finding: str) -> None:
        """Show one of the provision's findings."""
        if finding == self._chosen and self._begun is None:
            return
        if self.view is None or all(each.finding.id != finding for each in self.view.findings):
            return
        self.leaving.emit()
        self._begun = None
        self._chosen = FindingId(finding)
        self.shown.emit()
        self.finding_shown.emit(finding)

    def begin(self, span: tuple[int, int] | None = None) -> None:
        """Make ready for a new finding on a span of the version's text, or on the whole provision.

        Nothing is kept before the first act on it.
        """
        if self.view is None or self.view.provision is None:
            return
        self.leaving.emit()
        desk, provision = self.session.desk, self.view.provision
        try:
            if span is None:
                self._begun = self.reader.new_subject(desk, provision)
            else:
                self._begun = self.reader.span_subject(desk, provision, *span)
        except ClausemarkError as error:
            self.session.refused.emit(error)
            return
        self.shown.emit()

    @property
    def beginning(self) -> bool:
        """Tell whether a further finding was asked for and nothing was said about it yet."""
        return self._begun is not None

    def revise_oneself(self) -> None:
        """Unlock somebody else's finding for the person who acts."""
        if self.finding is not None:
            self._revising.add(self.finding.finding.id)
            self.shown.emit()


def _rehearsed(desk: Desk, version: VersionId, _: Progress, cancel: CancelToken) -> None:
    """Read what a provision takes that is shown, one with a finding where there is one."""
    cancel.checkpoint()
    with desk.workspace.reading() as view:
        provisions = view.provisions.ids(version)
        found = next(view.findings.of_version(version), None)
    judged = found.target.provisions if found is not None else ()
    for provision in (*judged, *provisions)[:1]:
        CodingReader().read(desk, provision)


def _anchors(desk: Desk, passages: Passages, version: VersionId, _: Progress, cancel: CancelToken) -> None:
    cancel.checkpoint()
    with desk.workspace.reading() as view:
        passages.archived(view, view.versions.get(version))
