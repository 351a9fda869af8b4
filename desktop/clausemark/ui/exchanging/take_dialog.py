"""Takes the work of another workstation in: what is in the file, what would come of it, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from clausemark.errors import ClausemarkError
from clausemark.services.exchange.report import ExchangeReport, Fate
from clausemark.ui.exchanging.records_part import RecordsPart
from clausemark.ui.exchanging.source_card import SourceCard
from clausemark.ui.exchanging.take_work import TakeWork
from clausemark.ui.jobs import Job
from clausemark.ui.review.content_words import ContentWords
from clausemark.ui.session import Session
from clausemark.ui.telling import told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.job_dialog import JobDialog
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.scrolled import Scrolled


class TakeDialog(JobDialog):
    """Looks at a file first; takes it in when the person says so, and again for each conflict that they settle."""

    def __init__(self, session: Session, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(session.theme, parent)
        self._session = session
        self._file = file
        self._report: ExchangeReport | None = None
        self._work = TakeWork(session, self)
        self._card = SourceCard(session.theme, self)
        self._summary = TextLabel("", "", self)
        self._part = RecordsPart(session.theme, ContentWords(session.desk.law), self)
        self._take = QPushButton(self.tr("Take in"), self)
        self._close = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._work.look(file)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Take work in"))
        size_to(self, 1160, 720)
        self._take.setEnabled(False)
        self._summary.setWordWrap(True)
        self._blank = QWidget(self)
        shown = QWidget(self)
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self._card, self._summary):
            column.addWidget(part)
        column.addWidget(self._part, 1)
        self._shown = Scrolled(shown, self)
        self._lay_out((self._shown, self._blank), self._close, self._take)

    def _connect(self) -> None:
        work = self._work
        for signal, act in (
            (work.started, self._watch),
            (work.looked, self._show_look),
            (work.taken, self._show_taken),
            (work.refused, self._refuse),
            (work.stopped, self._stopped),
        ):
            signal.connect(act)
        self._part.choices_changed.connect(self._offer)
        self._take.clicked.connect(self._take_in)
        self._close.clicked.connect(self.reject)
        self._session.theme_changed.connect(self._set_theme)

    @property
    def part(self) -> RecordsPart:
        """Return the records with their outcomes."""
        return self._part

    @property
    def take_button(self) -> QPushButton:
        """Return the button that takes the file in, or settles what was chosen."""
        return self._take

    @property
    def words(self) -> str:
        """Return what is said of the file over its records."""
        return f"{self._card.words}\n{self._summary.text()}"

    @property
    def is_busy(self) -> bool:
        """Tell whether the file is looked at or taken in just now."""
        return self._work.is_busy

    def _watch(self, job: Job) -> None:
        looking = self._report is None
        words = self.tr("Looking at what is in the file") if looking else self.tr("Taking the work in")
        self._progress.watch(job, words)
        self._show_page(self._running)

    def _show_look(self, report: ExchangeReport) -> None:
        self._show(report)
        words = self.tr("Nothing has been changed yet. Look through what would come of it, then take it in.")
        if report.known:
            words = self.tr("This very file was taken in before. Only what was left open then can still change.")
        self._summary.setText(words)

    def _show_taken(self, report: ExchangeReport) -> None:
        self._show(report)
        number = self.locale().toString
        open_yet = sum(each.is_open for each in report.records)
        taken = number(sum(each.entry.fate is Fate.ACCEPTED for each in report.records))
        if report.exchange is None:
            words, kind = self.tr("Nothing was changed: all of it is here already, or stays as it is."), "info"
        elif open_yet:
            words, kind = self.tr("Taken in: {0}. In conflict: {1}. What is here stays until you choose."), "warning"
        else:
            words, kind = self.tr("Taken in: {0}. The record says from whom and by whom."), "success"
        self._message.say(words.format(taken, number(open_yet)), kind)
        self._summary.setText(self.tr("What became of each record"))
        self._close.setText(self.tr("Done"))
        self._close.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, report: ExchangeReport) -> None:
        self._message.hide()
        self._report = report
        self._card.show_report(report)
        self._part.show_outcomes(report.records)
        self._show_page(self._shown)
        self._part.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        """Offer to take the file in, or, once it was, to settle the conflicts for which the person chose."""
        report, settled = self._report, self._part.settled
        if report is None:
            return
        new = any(each.entry.fate is Fate.ACCEPTED for each in report.records)
        first = report.dry_run and (new or not report.known)
        number = self.locale().toString(settled)
        self._take.setText(self.tr("Take in") if first else self.tr("Settle ({0})").format(number))
        self._take.setEnabled(first or settled > 0)
        self._take.setVisible(first or any(each.can_be_chosen for each in report.records))

    def _take_in(self) -> None:
        if self._report is not None and not self.is_busy:
            choices = replace(self._part.choices, looked_at=self._report.sha256)
            self._work.take(self._file, choices)

    def _refuse(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))
        self._show_page(self._blank if self._report is None else self._shown)

    def _stopped(self) -> None:
        self._message.say(self.tr("Stopped as asked. Nothing was taken in."), "info")
        self._show_page(self._blank if self._report is None else self._shown)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._take.hide()
        self._close.setVisible(page is not self._running)
        if page is self._shown:
            self._offer()

    def _set_theme(self, theme: Theme) -> None:
        for part in (self._message, self._card, self._part):
            part.set_theme(theme)
