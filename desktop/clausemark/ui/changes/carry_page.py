"""Carry-over: earlier findings that meet a new version, decided one by one with the redline beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QWidget,
)

from clausemark.archive.identifiers import VersionId
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.regulations.vocabulary import VersionReview
from clausemark.review.change import CarryChoice
from clausemark.services.carrying.acts import DecideCarries
from clausemark.services.carrying.deciding import Decision
from clausemark.services.carrying.meeting import CarryEntry, Outcome
from clausemark.services.carrying.overview import CarryOverview, carry_overviews, with_decisions_now
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.changes.carry_frame import CarryFrame
from clausemark.ui.changes.carry_lines import Part, count_of, lines_of
from clausemark.ui.changes.words import act_name
from clausemark.ui.commands.actions import Commands
from clausemark.ui.counting import counted
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.when import short_date
from clausemark.ui.widgets.labels import plain

_ALL = ""
"""What the choice of a version holds for all that wait."""
_STALE = Changed.LIBRARY | Changed.FINDINGS | Changed.STEPS


class CarryPage(CarryFrame):
    """The page; `left` tells that the person wants to go back, `document_wanted` that they want to read on."""

    left = Signal()
    document_wanted = Signal()

    def __init__(self, session: Session, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(session, commands, parent)
        self._found: tuple[CarryOverview, ...] = ()
        self._opened: VersionId | None = None
        self._job: Job | None = None
        self._stale = True
        self._deciding: set[Job] = set()
        self._connect(commands)

    def _connect(self, commands: Commands) -> None:
        self._back.clicked.connect(self.left)
        self._of.activated.connect(self._choose_version)
        self._part.chosen.connect(self._list_again)
        self._exact.clicked.connect(self._keep_exact)
        self._list.chosen.connect(self._show_entry)
        self._panel.decided.connect(self._decide)
        self._panel.document_wanted.connect(self._show_place)
        self._session.changed.connect(self._hear)
        self._session.theme_changed.connect(self.set_theme)
        self._session.let_walk(self._walk)
        for choice, command in (
            (CarryChoice.KEEP, "carry-keep"),
            (CarryChoice.REPLACE, "carry-replace"),
            (CarryChoice.EDIT, "carry-edit"),
            (CarryChoice.WITHDRAW, "carry-withdraw"),
        ):
            commands[command].triggered.connect(partial(self._ask, choice))

    @property
    def found(self) -> tuple[CarryOverview, ...]:
        """Return what was read, empty while it is being read."""
        return self._found

    @property
    def is_busy(self) -> bool:
        """Tell whether something is being read or recorded."""
        return self._job is not None or bool(self._deciding)

    def open_version(self, version: VersionId | None) -> None:
        """Look at the findings that meet a version, None for every version that something waits for."""
        self._opened = version
        self._part.set_value(Part.TO_DECIDE)
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    # What is read

    def _read(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._stale, self._found = False, ()
        wanted = () if self._opened is None else (self._opened,)
        self.say_nothing(self.tr("Comparing the versions…"), self.tr("Every earlier finding is looked for."))
        self._list.show_entries((), keep="")
        self._job = Job(partial(_overviews, self._session.desk, wanted), self)
        self._job.succeeded.connect(partial(self._take, self._job))
        self._job.failed.connect(partial(self._fail, self._job))
        self._session.jobs.start(self._job)

    def _take(self, job: Job, found: tuple[CarryOverview, ...]) -> None:
        if job is self._job:
            self._job, self._found = None, found
            self._offer_versions()
            self._list_again()

    def _fail(self, job: Job, error: ClausemarkError) -> None:
        if job is self._job:
            self._job = None
            self._session.refused.emit(error)
            self._list_again()

    def _hear(self, change: Change) -> None:
        """Read the decisions again; after other work the findings, once somebody looks."""
        if Changed.CHANGES in change.kinds:
            self._found = tuple(
                replace(each, listed=with_decisions_now(self._session.desk, each.listed)) for each in self._found
            )
            self._list_again()
        elif change.kinds & _STALE:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was changed while something else was looked at."""
        super().showEvent(event)
        if self._stale and self._found:
            self._read()

    # What is shown

    def _offer_versions(self) -> None:
        self._of.clear()
        self._of.addItem(self.tr("All versions that wait"), _ALL)
        for each in self._found:
            day = short_date(self.locale(), each.listed.new.captured_at.utc)
            self._of.addItem(f"{each.document.title} · {day}", each.listed.new.id)
        self._of.setCurrentIndex(max(0, self._of.findData(self._opened or _ALL)))

    def _choose_version(self, row: int) -> None:
        version = self._of.itemData(row)
        self.open_version(VersionId(version) if version else None)

    def _list_again(self) -> None:
        part = Part(self._part.value)
        exact = sum(len(each.of_outcome(Outcome.EXACT)) for each in self._found)
        self._exact.setText(plain(self.tr("Keep all that are the same ({0})").format(self.locale().toString(exact))))
        self._exact.setToolTip(self.tr("To the character, with the approvals that stand; in one act"))
        self._exact.setVisible(exact > 0 and part is Part.TO_DECIDE and not self._session.desk.workspace.read_only)
        self._summary.setText(self._summed())
        self._list.show_entries(lines_of(self._found, part), keep=self._list.key)

    def _summed(self) -> str:
        waiting, removed = count_of(self._found, Part.TO_DECIDE), count_of(self._found, Part.REMOVED)
        parts = [counted(waiting, self.tr("1 finding to decide"), self.tr("{0} findings to decide"))]
        if removed:
            parts.append(self.tr("{0} on removed text").format(self.locale().toString(removed)))
        if any(each.review is VersionReview.SIGNED_OFF for each in self._found):
            parts.append(self.tr("the version before was signed off; this one is not"))
        return "; ".join(parts) + "."

    def _show_entry(self, key: str) -> None:
        overview, entry = self._looked_at(key)
        if entry is None:
            self._say_empty()
        else:
            self._right.setCurrentWidget(self._panel)
        self._panel.show_entry(overview, entry, locked=self._session.desk.workspace.read_only)

    def _say_empty(self) -> None:
        if self._job is not None:
            return
        match Part(self._part.value):
            case Part.REMOVED:
                advice = self.tr("No earlier finding rests on text that was removed.")
            case Part.DECIDED:
                advice = self.tr("Decisions come here as they are taken.")
            case _:
                advice = self.tr("Every earlier finding has been decided on, or there was none.")
        self.say_nothing(self.tr("Nothing waits here"), advice)

    def _looked_at(self, key: str) -> tuple[CarryOverview | None, CarryEntry | None]:
        for overview in self._found:
            for entry in overview.listed.entries:
                if entry.finding.id == key:
                    return overview, entry
        return None, None

    # What is decided

    def _decide(self, said: Decision) -> None:
        overview, entry = self._looked_at(self._list.key)
        transition = None if overview is None else overview.listed.transition
        if entry is None or transition is None or self._deciding:
            return
        following = self._list.beside(1) or self._list.beside(-1)
        name = act_name(said.choice, entry.finding.label)
        self._perform(DecideCarries(name, transition, ((entry.finding.id, said),)), following)

    def _keep_exact(self) -> None:
        """Keep all of one version in one act; with several versions, each is an act of its own."""
        if self._deciding:
            return
        for overview in self._found:
            exact, transition = overview.of_outcome(Outcome.EXACT), overview.listed.transition
            if exact and transition is not None:
                keep = Decision(CarryChoice.KEEP)
                name = phrase("Keep the findings that are the same ({count})", count=len(exact))
                decisions = tuple((each.finding.id, keep) for each in exact)
                self._perform(DecideCarries(name, transition, decisions), self._list.key)

    def _perform(self, edit: DecideCarries, following: str) -> None:
        job = self._session.job_of(edit)
        self._deciding.add(job)
        job.succeeded.connect(partial(self._go_on, following))
        job.failed.connect(self._refuse)
        job.finished.connect(partial(self._deciding.discard, job))
        self._session.jobs.start(job)

    def _go_on(self, following: str, _change: Change) -> None:
        self._list.choose(following)

    def _refuse(self, error: ClausemarkError) -> None:
        self._panel.refuse(told(error.message))

    def _ask(self, choice: CarryChoice) -> None:
        if self.isVisible() and self._panel.entry is not None:
            self._panel.ask(choice)

    def _walk(self, by: int) -> bool | None:
        return self._list.step(by) if self.isVisible() else None

    def _show_place(self, provision: str) -> None:
        self._session.show_provision(provision)  # type: ignore[arg-type]  # a signal's value
        self.document_wanted.emit()


def _overviews(
    desk: Desk, versions: Sequence[VersionId], progress: Progress, cancel: CancelToken
) -> tuple[CarryOverview, ...]:
    return carry_overviews(desk, versions, progress, cancel)
