"""The Redline tab: the version that is shown against an earlier one, read beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.archive.library import Version
from clausemark.errors import ClausemarkError
from clausemark.provisions.document_redline import Passage
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.versions_apart import ShownRedline, earlier_versions, renew_record, show_redline
from clausemark.ui.document.redline_head import RedlineHead
from clausemark.ui.document.redline_text import EMPTY, Part, RedlineText, redline_text
from clausemark.ui.document.redline_view import RedlineView
from clausemark.ui.document.redline_words import about_words, passage_words
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.layout import rule
from clausemark.ui.widgets.messages import InlineMessage

_SHOWN = Changed.CHANGES | Changed.FINDINGS | Changed.STEPS
"""What an act can change of what is shown: the record and the links, and how the clauses are rated by what counts."""


class RedlinePage(QWidget):
    """Shows what changed; the redline is read when somebody first looks.

    `offered` tells whether there is an earlier sound version, `redline_shown` that one is on the page, `replaced`
    that the page holds another text, `clause_chosen` gives a clause of the shown version, `clause_passed` that of a
    change stepped to. `compared` gives the earlier
    version, empty while there is none, and `current_changed` tells that another redline, record or change is looked at.
    """

    offered = Signal(bool)
    redline_shown = Signal()
    replaced = Signal()
    clause_chosen = Signal(int)
    clause_passed = Signal(int)
    compared = Signal(str)
    current_changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = 0
        self._in_front = False
        self._outdated = False
        self._version: VersionId | None = None
        self._old: VersionId | None = None
        self._shown: ShownRedline | None = None
        self._reading = False
        self._unfolded: frozenset[int] = frozenset()
        self._step_waiting = 0
        self.detached = False
        self._earlier: tuple[VersionId, ...] = ()
        self._back_to = -1
        self._head = RedlineHead(session.theme, self)
        self._message = InlineMessage(session.theme, self)
        self._view = RedlineView(session.theme, self)
        self._view.setAccessibleName(self.tr("Redline"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._head, rule(self), self._message):
            column.addWidget(part)
        column.addWidget(self._view, 1)
        self._head.earlier_chosen.connect(self._compare_with)
        self._view.part_chosen.connect(self._choose)
        self._view.change_shown.connect(self._tell_change)
        session.let_walk(self._walk)
        session.changed.connect(self._hear)

    @property
    def head(self) -> RedlineHead:
        """Return what is said above the page."""
        return self._head

    @property
    def view(self) -> RedlineView:
        """Return the page."""
        return self._view

    @property
    def shown(self) -> ShownRedline | None:
        """Return the redline that is on the page, None before it was read."""
        return self._shown

    @property
    def current(self) -> Passage | None:
        """Return the passage stepped to, None before the first step."""
        place, changes = self._view.change, self._view.redline.changes
        return changes[place].passage if 0 <= place < len(changes) else None

    @property
    def earlier(self) -> VersionId | None:
        """Return the version that the shown one is compared with."""
        return self._old

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for part in (self._head, self._message, self._view):
            part.set_theme(theme)

    def show_version(self, version: VersionId) -> None:
        """Ask with what a version can be compared; what was shown of another one goes."""
        if version != self._version:
            self._old = None
        self._version = version
        self._clear()
        self._start(partial(_earlier, self._session.desk, version), self._offer)

    def set_in_front(self, *, in_front: bool) -> None:
        """Read the redline once somebody looks at it."""
        self._in_front = in_front
        if not in_front:
            self._step_waiting = 0
        elif self._outdated and self._shown is not None:
            self._renew(self._shown)
        self._read()

    def step(self, by: int) -> None:
        """Go to the change after or before, as soon as the redline is there."""
        if self._shown is None:
            self._step_waiting = by
        else:
            self._view.step(by)
        self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def compare_with(self, version: VersionId) -> None:
        """Compare the shown version with an earlier one; any other is not taken."""
        if version in self._earlier and version != self._old:
            self._compare_with(version)
            self._head.choose(version)

    def _walk(self, by: int) -> bool | None:
        """Go to the change after or before while the redline is looked at, a window of its own included."""
        looked_at = self._view.isVisible() and (not self.detached or self.isActiveWindow())
        if not looked_at or self._shown is None or not self._view.redline.changes:
            return None
        return self._view.step(by)

    def _hear(self, change: Change) -> None:
        """Read the record again when it changed, and the redline when the links did; ratings once somebody looks."""
        shown = self._shown
        if shown is None or not change.kinds & _SHOWN:
            return
        versions = {shown.transition.old.version.id, shown.transition.new.version.id}
        if change.versions and versions.isdisjoint(change.versions):
            return
        if self._in_front or Changed.CHANGES in change.kinds:
            self._renew(shown)
        else:
            self._outdated = True

    def _renew(self, shown: ShownRedline) -> None:
        self._outdated = False
        renewed = renew_record(self._session.desk, shown)
        if renewed is None:
            self._back_to = self._view.change
            self._clear()
            self._read()
            return
        self._shown = renewed
        self._head.show_redline(renewed)
        self.current_changed.emit()

    def _clear(self) -> None:
        self._asked += 1
        self._reading, self._shown = False, None
        self._message.hide()
        self._view.show_redline(EMPTY, frozenset())
        self._head.show_position(-1, 0)
        self.replaced.emit()
        self.current_changed.emit()

    def _start(self, work: Callable[[Progress, CancelToken], object], done: Callable[..., None]) -> None:
        job = Job(work, self)
        job.succeeded.connect(partial(done, self._asked))
        job.failed.connect(partial(self._fail, self._asked))
        self._session.jobs.start(job)

    def _offer(self, asked: int, earlier: Sequence[Version]) -> None:
        if asked != self._asked:
            return
        names = self._earlier = tuple(each.id for each in earlier)
        if self._old not in names:
            self._old = names[0] if names else None
        self.compared.emit(self._old or "")
        self._head.offer(earlier, self._old or "")
        self.offered.emit(bool(names))
        self._read()

    def _compare_with(self, version: str) -> None:
        self._old = VersionId(version)
        self.compared.emit(version)
        self._clear()
        self._read()

    def _read(self) -> None:
        if self._in_front and not self._reading and self._shown is None and self._version and self._old:
            self._reading = True
            self._start(partial(_redline, self._session.desk, self._old, self._version), self._show)

    def _show(self, asked: int, shown: ShownRedline) -> None:
        if asked != self._asked:
            return
        self._shown, self._unfolded = shown, frozenset()
        self._head.show_redline(shown)
        self._view.show_redline(self._written(shown), self._unfolded)
        count = len(self._view.redline.changes)
        self._head.show_position(-1, count)
        if not count:
            self._message.say(self.tr("The words of both versions are the same."), "info")
        self.replaced.emit()
        self.redline_shown.emit()
        self.current_changed.emit()
        back, self._back_to = self._back_to, -1
        if back >= 0:
            self._view.go_to(min(back, count - 1))
        elif self._step_waiting:
            self._view.step(self._step_waiting)
            self._step_waiting = 0

    def _fail(self, asked: int, error: ClausemarkError) -> None:
        if asked == self._asked:
            self._reading = False
            self._message.say(told(error.message))

    def _written(self, shown: ShownRedline) -> RedlineText:
        return redline_text(shown.passages, self._unfolded, self._run_words, partial(self._about, shown))

    def _run_words(self, clauses: int) -> str:
        if clauses == 1:
            return self.tr("1 clause unchanged")
        return self.tr("{0} clauses unchanged").format(self.locale().toString(clauses))

    def _about(self, shown: ShownRedline, passage: Passage) -> str:
        return about_words(passage.kind, shown.kin(passage))

    def _choose(self, part: Part) -> None:
        if part.fold >= 0 and self._shown is not None:
            self._unfolded ^= {part.fold}
            self._view.refold(self._written(self._shown), self._unfolded, part.fold)
            self.replaced.emit()
        elif part.place >= 0:
            self.clause_chosen.emit(part.place)

    def _tell_change(self, place: int) -> None:
        changes = self._view.redline.changes
        self._head.show_position(place, len(changes))
        change = changes[place]
        said = self._view.redline.copied(change.start, change.end)
        words = named(f"{self._head.position()}, {passage_words(change.kind)}", said)
        self._view.setAccessibleDescription(words)
        self.current_changed.emit()
        element = change.passage.new
        if element is not None and element.provision is not None:
            self.clause_passed.emit(element.provision)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged))


def _earlier(desk: Desk, version: VersionId, _progress: Progress, _cancel: CancelToken) -> Sequence[Version]:
    return earlier_versions(desk, version)


def _redline(desk: Desk, old: VersionId, new: VersionId, _progress: Progress, _cancel: CancelToken) -> ShownRedline:
    return show_redline(desk, old, new)
