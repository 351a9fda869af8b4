"""The page of legal's return: what taking a workbook in would do, what became of its cells, conflicts to settle."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clausemark.archive.identifiers import ReturnedId
from clausemark.errors import ClausemarkError
from clausemark.review.returned import Choice
from clausemark.services.returns.lines import Previewed, ReturnedLine, ReturnKept
from clausemark.services.returns.returning import ReturnReport
from clausemark.services.returns.settling import SettleConflicts
from clausemark.ui.commands.actions import Commands
from clausemark.ui.counting import agreeing
from clausemark.ui.jobs import Job
from clausemark.ui.returning.head import ReturnHead
from clausemark.ui.returning.lines_part import LinesPart
from clausemark.ui.returning.lines_view import LinesView
from clausemark.ui.returning.panel import LinePanel
from clausemark.ui.returning.reading import ReturnReading, ReturnShown
from clausemark.ui.returning.words import Group, act_name
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.when import short_date
from clausemark.ui.widgets.messages import EmptyState, InlineMessage
from clausemark.ui.widgets.progress import ProgressPanel


class ReturnPage(QFrame):
    """The page; `left` tells that the person wants to go back, `document_wanted` that they want to read on."""

    left = Signal()
    document_wanted = Signal()

    def __init__(self, session: Session, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._session = session
        self._reading = ReturnReading(session, self)
        self._preview: Previewed | None = None
        self._lines: tuple[ReturnedLine, ...] = ()
        self._head = ReturnHead(session.theme, self)
        self._message = InlineMessage(session.theme, self)
        self._part = LinesPart(session.theme, self)
        self._progress = ProgressPanel(self)
        self._empty = EmptyState(
            session.theme,
            "gavel",
            self.tr("No conflict is open"),
            self.tr("Return the workbook that legal edited: choose it, or drop it anywhere on the window."),
            self.tr("Return a workbook…"),
        )
        self._parts = QStackedWidget(self)
        self._build()
        self.set_theme(session.theme)
        self._connect(commands)

    def _build(self) -> None:
        self._parts.addWidget(self._empty)
        self._parts.addWidget(self._part)
        self._parts.addWidget(self._build_progress())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head)
        message = QVBoxLayout()
        message.setContentsMargins(18, 8, 18, 0)
        message.addWidget(self._message)
        whole.addLayout(message)
        whole.addWidget(self._parts, 1)

    def _build_progress(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(60, 60, 60, 60)
        column.addStretch(1)
        column.addWidget(self._progress)
        column.addStretch(2)
        return holder

    def _connect(self, commands: Commands) -> None:
        self._head.left.connect(self.left)
        self._head.file_wanted.connect(commands["return-workbook"].trigger)
        self._head.chosen.connect(self.show_return)
        self._empty.acted.connect(commands["return-workbook"].trigger)
        self._part.take_wanted.connect(self._take_in)
        self._part.settled.connect(self._settle)
        self._part.document_wanted.connect(self._show_place)
        self._reading.renewed.connect(self._show)
        self._reading.previewed.connect(self._show_preview)
        self._reading.taken.connect(self._took)
        self._reading.refused.connect(self._refuse)
        self._reading.started.connect(self._watch)
        self._reading.stopped.connect(self._stopped)
        self._session.refused.connect(self._refuse)
        self._session.theme_changed.connect(self.set_theme)
        for name, choice in _CHOICES:
            commands[name].triggered.connect(lambda _=False, each=choice: self._settle_by_key(each))

    # What is shown

    def show_conflicts(self) -> None:
        """Look at all conflicts that are open."""
        self.show_return(None)

    def show_return(self, returned: ReturnedId | None) -> None:
        """Look at a workbook that was taken in, None for the conflicts of all."""
        self._begin(Group.CONFLICT)
        self._reading.show(returned)

    def preview(self, path: Path) -> None:
        """Look at what taking a workbook in would do; nothing is changed before the person says so."""
        self._begin(None)
        self._reading.preview(path)

    @property
    def table(self) -> LinesView:
        """Return the table of lines."""
        return self._part.table

    @property
    def panel(self) -> LinePanel:
        """Return what shows one line in full."""
        return self._part.panel

    @property
    def message(self) -> str:
        """Return what the page says above, empty when it says nothing."""
        return self._message.text

    @property
    def summary(self) -> str:
        """Return the sentence over the lines."""
        return self._part.summary

    def take_keyboard(self) -> None:
        """Put the keyboard on the lines, or on what there is to do where there are none."""
        if self._parts.currentIndex() == 1:
            self._part.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._head.take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while nobody looked."""
        super().showEvent(event)
        self._reading.set_resting(on=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let changes be until somebody looks again."""
        super().hideEvent(event)
        self._reading.set_resting(on=True)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        for part in (self._head, self._message, self._part, self._empty):
            part.set_theme(theme)

    def _begin(self, group: Group | None) -> None:
        self._message.hide()
        self._part.choose(group)
        self._preview = None

    def _watch(self, job: Job) -> None:
        self._progress.watch(job, self.tr("Comparing the workbook with what was exported…"))
        self._parts.setCurrentIndex(2)

    def _stopped(self) -> None:
        self._message.say(self.tr("Stopped. Nothing was taken in."), "info")
        self._show_lines()

    def _show(self, shown: ReturnShown) -> None:
        self._preview = None
        self._head.offer(shown.kept, shown.returned)
        self._lines = shown.lines
        kept = next((each for each in shown.kept if each.returned.id == shown.returned), None)
        self._part.say(self._told(kept), offer_take=False)
        self._show_lines()

    def _show_preview(self, previewed: Previewed) -> None:
        if previewed.kept is not None:
            self._message.say(
                self.tr("{0} was taken in before, as it is. Nothing was changed.").format(previewed.path.name),
                "info",
            )
            self._reading.show(previewed.kept)
            return
        self._preview, self._lines = previewed, previewed.lines
        self._head.show_file(previewed.path.name)
        words = agreeing(
            previewed.rows,
            self.tr("{0}, of {1}: {2} row. Nothing has been changed yet. Look through it, then take it in."),
            self.tr("{0}, of {1}: {2} rows. Nothing has been changed yet. Look through it, then take it in."),
        )
        number = self.locale().toString(previewed.rows)
        self._part.say(words.format(previewed.path.name, previewed.pack, number), offer_take=True)
        self._show_lines()

    def _told(self, kept: ReturnKept | None) -> str:
        if kept is None:
            return self.tr("All conflicts that nobody has settled, of every workbook that came back.")
        returned = kept.returned
        words = agreeing(
            returned.rows,
            self.tr("{0}, of {1}: {2} row, taken in by {3} on {4}."),
            self.tr("{0}, of {1}: {2} rows, taken in by {3} on {4}."),
        )
        rows, day = self.locale().toString(returned.rows), short_date(self.locale(), returned.returned_at)
        return words.format(returned.file_name, returned.pack, rows, kept.taken_in_by, day)

    def _show_lines(self) -> None:
        self._part.set_may_write(on=not self._session.desk.workspace.read_only)
        self._part.show_lines(self._lines)
        nothing = not self._lines and self._preview is None and self._head.shows_all
        self._parts.setCurrentIndex(0 if nothing else 1)
        if self.isVisible():
            self.take_keyboard()

    def _refuse(self, error: ClausemarkError) -> None:
        if self.isVisible():
            self._message.say(told(error.message))
            self._show_lines()

    # What is done

    def _take_in(self) -> None:
        if self._preview is not None:
            self._reading.take_in(self._preview.path)

    def _took(self, report: ReturnReport) -> None:
        self._message.say(self.tr("Taken in. What legal said stands in the next pack."), "success")
        self._part.choose(Group.CONFLICT)
        self._preview = None
        self._reading.show(report.returned)

    def _settle_by_key(self, choice: Choice) -> None:
        if self.isVisible():
            self._part.panel.settle(choice)

    def _settle(self, lines: Sequence[ReturnedLine], choice: Choice, note: str) -> None:
        keys = tuple(line.id for line in lines if line.id is not None)
        self._message.hide()
        self._part.set_may_write(on=False)
        self._session.perform_beside(SettleConflicts(act_name(lines), keys, choice, note))

    def _show_place(self) -> None:
        line = self._part.table.line
        if line is not None and line.finding is not None:
            with self._session.desk.workspace.reading() as view:
                target = view.findings.get(line.finding.id).target
            self._session.show_version(target.version, next(iter(target.provisions), None))
            self.document_wanted.emit()


_CHOICES = (("conflict-accept", Choice.ACCEPT), ("conflict-keep", Choice.KEEP), ("conflict-ask", Choice.ASK))
