"""Texts that older readers took: how today's take them, seen before anything is added, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.errors import ClausemarkError
from clausemark.services.anew import Extracted, ReadAnew, Reading, extract_anew, look_anew
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.queues import Scope
from clausemark.ui.counting import agreeing
from clausemark.ui.jobs import Job
from clausemark.ui.library.anew_table import AnewTable
from clausemark.ui.session import Session
from clausemark.ui.telling import named, told
from clausemark.ui.theme import Theme
from clausemark.ui.widgets.job_dialog import JobDialog
from clausemark.ui.widgets.labels import TextLabel
from clausemark.ui.widgets.layout import size_to
from clausemark.ui.widgets.messages import EmptyState


class AnewDialog(JobDialog):
    """Reads a part of the archive anew at once, stores nothing of it, and adds what the person asks for."""

    def __init__(self, session: Session, scope: Scope, name: str, parent: QWidget | None = None) -> None:
        super().__init__(session.theme, parent)
        self._session = session
        self._scope, self._name = scope, name
        self._read: tuple[ReadAnew, ...] = ()
        self._extracted = False
        self._job: Job | None = None
        self._summary = TextLabel("", "title", self)
        self._table = AnewTable(session.theme, self)
        self._same = QCheckBox(self.tr("Add also those that read the same"), self)
        self._empty = EmptyState(
            session.theme,
            "refresh-cw",
            self.tr("Everything is as this program reads it"),
            self.tr("No text here was taken by a reader or divided by a segmenter that this program has no more."),
        )
        self._add = QPushButton(self.tr("Add"), self)
        self._close = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._same.toggled.connect(self._offer)
        self._add.clicked.connect(self._extract)
        self._close.clicked.connect(self.reject)
        session.theme_changed.connect(self._set_theme)
        self._look()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Read anew with today's readers"))
        size_to(self, 1020, 620)
        self._shown = QWidget(self)
        why = TextLabel(
            self.tr(
                "What is stored stays as it is: the text, its provisions, findings and sign-offs, with the reader that"
                " took it. What is read anew is added right after it as a technical version of the same bytes; it says"
                " nothing new of the document. Findings are carried over to it as to any later version, and undo takes"
                " it out again."
            ),
            "muted",
            self,
        )
        why.setWordWrap(True)
        self._summary.setWordWrap(True)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(10)
        for part in (self._summary, why):
            shown.addWidget(part)
        shown.addWidget(self._table, 1)
        shown.addWidget(self._same)
        self._lay_out((self._shown, self._empty), self._close, self._add)

    @property
    def table(self) -> AnewTable:
        """Return the texts with how they read now."""
        return self._table

    @property
    def summary(self) -> str:
        """Return the sentence over the texts."""
        return self._summary.text()

    @property
    def add_button(self) -> QPushButton:
        """Return the button that adds technical versions."""
        return self._add

    @property
    def is_busy(self) -> bool:
        """Tell whether texts are read just now."""
        return self._job is not None

    # Looking

    def _look(self) -> None:
        desk, scope = self._session.desk, self._scope

        def work(progress: Progress, cancel: CancelToken) -> tuple[ReadAnew, ...]:
            return look_anew(desk, scope, progress, cancel)

        job = Job(work, self)
        job.succeeded.connect(self._show)
        self._start(job, self.tr("Reading the archived bytes with today's readers; nothing is stored"))

    def _show(self, read: Sequence[ReadAnew]) -> None:
        self._read = tuple(read)
        if not read:
            self._close.setText(self.tr("Done"))
            self._show_page(self._empty)
            return
        number = self.locale().toString
        differs = sum(each.differs for each in read)
        words = agreeing(
            differs,
            self.tr("{0} of {1} texts of older readers reads differently now"),
            self.tr("{0} of {1} texts of older readers read differently now"),
        ).format(number(differs), number(len(read)))
        self._summary.setText(named(self._name, words) if self._name else words)
        self._table.show_read(read)
        self._show_page(self._shown)
        self._table.setFocus()

    def _chosen(self) -> list[VersionId]:
        wanted = {Reading.TEXT_DIFFERS, Reading.CLAUSES_DIFFER}
        if self._same.isChecked():
            wanted.add(Reading.SAME)
        return [each.version.id for each in self._read if each.reading in wanted]

    def _offer(self) -> None:
        number = len(self._chosen())
        shown = self._pages.currentWidget() is self._shown and not self._extracted
        self._add.setText(self.tr("Add technical versions ({0})").format(self.locale().toString(number)))
        self._add.setVisible(shown)
        self._add.setEnabled(number > 0 and not self._session.desk.workspace.read_only)
        self._same.setVisible(shown and any(each.reading is Reading.SAME for each in self._read))

    # Adding

    def _extract(self) -> None:
        desk, chosen = self._session.desk, self._chosen()
        if not chosen or self.is_busy:
            return

        def work(progress: Progress, cancel: CancelToken) -> Extracted:
            return extract_anew(desk, chosen, progress, cancel)

        job = Job(work, self)
        job.succeeded.connect(self._show_extracted)
        self._start(job, self.tr("Adding what today's readers take"))

    def _show_extracted(self, extracted: Extracted) -> None:
        added, number = extracted.added, self.locale().toString
        if added is not None:
            self._session.accept(added, added.change(self._session.desk.clock.now()))
        self._extracted = True
        reached = {each.version.id: each for each in extracted.results}
        self._read = tuple(reached.get(each.version.id, each) for each in self._read)
        self._table.show_read(self._read)
        count = number(0 if added is None else len(added.new))
        if extracted.stopped:
            words = self.tr("Stopped as asked. Added before: {0}. They stay; undo takes them out again.")
            self._message.say(words.format(count), "info")
        elif any(each.reading is Reading.REFUSED for each in extracted.results):
            words = self.tr("Technical versions added: {0}. What could not be read says why.")
            self._message.say(words.format(count), "warning")
        else:
            words = self.tr("Technical versions added: {0}. The queue New versions has what is to be carried over.")
            self._message.say(words.format(count), "success")
        self._close.setText(self.tr("Done"))
        self._show_page(self._shown)

    # Both

    def _start(self, job: Job, words: str) -> None:
        self._job = job
        self._message.hide()
        job.failed.connect(self._refuse)
        job.cancelled.connect(self._stopped)
        job.finished.connect(self._over)
        self._progress.watch(job, words)
        self._show_page(self._running)
        self._session.jobs.start(job)

    def _over(self) -> None:
        self._job = None

    def _refuse(self, error: ClausemarkError) -> None:
        self._message.say(told(error.message))
        self._show_page(self._shown)

    def _stopped(self) -> None:
        self._message.say(self.tr("Stopped as asked. Nothing was stored."), "info")
        self._show_page(self._shown)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._close.setVisible(page is not self._running)
        self._offer()

    def _set_theme(self, theme: Theme) -> None:
        for part in (self._message, self._table, self._empty):
            part.set_theme(theme)
