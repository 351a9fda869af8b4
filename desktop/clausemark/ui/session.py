"""An open workspace in the window: who acts, where they are, what they did and can take back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, Signal

from clausemark.archive.identifiers import FindingId, ProvisionId, VersionId
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.services.changes import Change, Changed, Edit, Lengthy
from clausemark.services.progress import CancelledError, CancelToken, Progress
from clausemark.ui.jobs import Job, JobRunner, Movements
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.trail import DocumentTrail, Place, Trail
from clausemark.ui.turns import Turns
from clausemark.ui.undo_stack import UndoStack

if TYPE_CHECKING:
    from clausemark.services.desk import Desk


class Session(QObject):
    """The one thing that all panes share: the desk, the place, the undo stack, and word of every change.

    Calls flow in, signals flow out; all of it in the interface thread. `changed` carries a `Change`, `refused` a
    `ClausemarkError`, `saved` the UTC moment when something was on disk, `theme_changed` a `Theme`;
    `actor_leaving` comes while who acts is still the one before. `waiting` carries
    the `Job` of an act that takes long, and what is done: whoever shows it lets nothing else be done meanwhile.
    """

    changed = Signal(object)
    version_shown = Signal(str)
    provision_shown = Signal(str)
    omission_shown = Signal(str, str)
    trail_changed = Signal()
    refused = Signal(object)
    saved = Signal(object)
    actor_leaving = Signal()
    actor_changed = Signal(str)
    theme_changed = Signal(object)
    waiting = Signal(object, str)

    def __init__(self, desk: Desk, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._version: VersionId | None = None
        self._provision: ProvisionId | None = None
        self._document_trail: DocumentTrail | None = None
        self._beside = False
        self._trail: Trail | None = None
        self._walkers: list[Callable[[int], bool | None]] = []
        self.undo = UndoStack(self.run, self)
        self.undo.done.connect(self.announce)
        self.undo.refused.connect(self.refused)
        self.jobs = JobRunner(self)
        self.movements = Movements()
        self.turns = Turns(self, self.movements)

    @property
    def desk(self) -> Desk:
        """Return the open workspace with the person who acts now."""
        return self._desk

    @property
    def theme(self) -> Theme:
        """Return the colours in use."""
        return self._theme

    @property
    def version(self) -> VersionId | None:
        """Return the version that is shown, None before the first."""
        return self._version

    @property
    def provision(self) -> ProvisionId | None:
        """Return the current provision, None where there is none."""
        return self._provision

    @property
    def place(self) -> Place | None:
        """Return the current provision with its version, None where there is none."""
        if self._version is None or self._provision is None:
            return None
        return Place(self._version, self._provision)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self.theme_changed.emit(theme)

    def act_as(self, name: str) -> None:
        """Let another person act from now on; what was done before can no longer be taken back."""
        self.actor_leaving.emit()
        self._desk = replace(self._desk, actor=name)
        self.undo.clear()
        self.actor_changed.emit(name)

    # Where the person is

    def show_version(self, version: VersionId, provision: ProvisionId | None = None) -> None:
        """Show a version, at a provision or at its first one."""
        if version != self._version:
            self._load(version)
            self._provision = None
            self.version_shown.emit(version)
        first = self._document_trail.first() if self._document_trail is not None else None
        self._show(provision or self._provision or (first.provision if first is not None else None))

    def show_provision(self, provision: ProvisionId) -> None:
        """Make a provision the current one; its version is shown when another one is."""
        if self._is_here(provision):
            self._show(provision)
            return
        with self._desk.workspace.reading() as view:
            version = view.provisions.get(provision).version
        self.show_version(version, provision)

    def show_omission(self, version: VersionId, finding: FindingId) -> None:
        """Show a finding on what a version does not say; the document stays where it is, J and K go on from there."""
        self.show_version(version)
        self._beside = True
        self.omission_shown.emit(version, finding)

    def _is_here(self, provision: ProvisionId) -> bool:
        if self._document_trail is None or self._version is None:
            return False
        return self._document_trail.position(Place(self._version, provision)) is not None

    def follow(self, trail: Trail | None) -> None:
        """Walk along a trail from now on; None is the document itself."""
        self._trail = trail
        self.trail_changed.emit()

    @property
    def trail(self) -> Trail | None:
        """Return the trail in use, None before a version is shown."""
        return self._trail or self._document_trail

    def let_walk(self, walker: Callable[[int], bool | None]) -> None:
        """Ask a page first when somebody goes on or back; it gives None while it is not what they look at."""
        self._walkers.append(walker)

    def note_movement(self) -> None:
        """Let panes follow, and reading that nobody waits for go on, once whoever moves just now is at rest."""
        self.turns.hold()
        self.movements.tell()

    def step(self, by: int) -> bool:
        """Go along what is looked at, else along the trail; tell whether there was anything to go to."""
        self.note_movement()
        for walker in self._walkers:
            gone = walker(by)
            if gone is not None:
                return gone
        place, trail = self.place, self.trail
        target = trail.step(place, by) if trail is not None and place is not None else None
        if target is None:
            return False
        self.show_version(target.version, target.provision)
        return True

    def _load(self, version: VersionId) -> None:
        with self._desk.workspace.reading() as view:
            provisions = view.provisions.ids(version)
        self._version = version
        self._document_trail = DocumentTrail(version, provisions)

    def _show(self, provision: ProvisionId | None) -> None:
        if provision is not None and (provision != self._provision or self._beside):
            self._provision = provision
            self._beside = False
            self.provision_shown.emit(provision)

    # What the person does

    def perform(self, edit: Edit) -> Change | None:
        """Do an act that can be taken back; None when it was refused, which `refused` then says."""
        try:
            change = edit.do(self._desk)
        except ClausemarkError as error:
            self.refused.emit(error)
            return None
        self.accept(edit, change)
        return change

    def perform_beside(self, edit: Edit) -> None:
        """Do an act that takes long in a thread; what it changed is announced, or its refusal, when it is done."""
        self.jobs.start(self.job_of(edit))

    def read_aside(self, job: Job) -> None:
        """Start a job that nobody waits for, once every pane has followed and other such jobs are done."""
        self.turns.put_last(partial(self.jobs.start_aside, job))

    def job_of(self, edit: Edit) -> Job:
        """Return the job of `perform_beside`; whoever hears how it ends connects first, then starts it."""
        job = Job(partial(_done, edit, self._desk), self)
        job.succeeded.connect(partial(self.accept, edit))
        job.failed.connect(self.refused)
        return job

    def accept(self, edit: Edit, change: Change) -> None:
        """Take an act that was done elsewhere onto the undo stack, and tell every view."""
        self.undo.push(edit)
        self.announce(change)

    def run(self, edit: Edit, *, again: bool) -> Change:
        """Do an act again, or take it back; a lengthy one in a job, and this returns when it is over.

        Raises `ClausemarkError`, and `CancelledError` when it was stopped; then nothing was changed.
        """
        if not isinstance(edit, Lengthy) or not edit.is_lengthy:
            return edit.do(self._desk) if again else edit.undo(self._desk)
        words = self.tr("Doing again: {0}") if again else self.tr("Taking back: {0}")
        work = partial(edit.do_in_steps if again else edit.undo_in_steps, self._desk)
        return self._waited_for(Job(work), words.format(told(edit.name)))

    def _waited_for(self, job: Job, words: str) -> Change:
        loop, outcome = QEventLoop(), list[object]()
        job.succeeded.connect(outcome.append)
        job.failed.connect(outcome.append)
        job.finished.connect(loop.quit)
        self.waiting.emit(job, words)
        self.jobs.start_once_drawn(job)
        loop.exec()
        found = outcome[0] if outcome else None
        if isinstance(found, Change):
            return found
        if isinstance(found, ClausemarkError):
            raise found
        raise CancelledError(phrase("Stopped as asked. Nothing was changed."), reason="cancelled")

    def announce(self, change: Change) -> None:
        """Tell every view that something changed, and that it is on disk."""
        self.saved.emit(change.saved_at)
        self.hear(change)

    def hear(self, change: Change) -> None:
        """Tell every view that something changed; what was read before a change of the library is read anew."""
        anything = not change.versions
        touched = Changed.LIBRARY in change.kinds and (anything or self._version in change.versions)
        if touched and self._version is not None:
            self._load(self._version)
        self.changed.emit(change)
        if touched and self._version is not None:
            self._leave_removed(self._version)

    def _leave_removed(self, version: VersionId) -> None:
        """Go to another version where the one shown was taken out: of its document, else of the first one there is."""
        with self._desk.workspace.reading() as view:
            if not view.versions.is_removed(version):
                return
            own = view.versions.latest(view.versions.get(version).document, sound=True)
            others = (view.versions.latest(each.id, sound=True) for each in view.documents.all())
            following = own or next((each for each in others if each is not None), None)
        self._version = self._provision = self._document_trail = None
        if following is not None:
            self.show_version(following.id)

    def close(self) -> None:
        """Stop what is under way and give the workspace back."""
        self.turns.clear()
        self.jobs.stop()
        self._desk.workspace.close()


def _done(edit: Edit, desk: Desk, _progress: Progress, _cancel: CancelToken) -> Change:
    return edit.do(desk)
