"""The import from the drop to the last result, in one dialog of four pages."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from clausemark.archive.identifiers import VersionId
from clausemark.errors import ClausemarkError
from clausemark.services import import_preview
from clausemark.services.candidates import Declared, ImportResult
from clausemark.services.desk import Desk
from clausemark.services.import_preview import FilePreview, ImportPreview, KnownNames
from clausemark.services.progress import CancelledError, CancelToken, Progress
from clausemark.services.withdrawing import ImportBatch
from clausemark.ui.importing.pages import ImportPages
from clausemark.ui.importing.rows_model import declared_with
from clausemark.ui.importing.wording import skipped_text
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.telling import named, told
from clausemark.ui.turns import Turns
from clausemark.ui.widgets.drops import dropped_paths
from clausemark.ui.widgets.progress import ProgressPanel

_Wanted = Mapping[int, tuple[FilePreview, Declared]]
_Outcome = tuple[dict[int, FilePreview], ClausemarkError | None]
_AT_ONCE = 20
"""Rows that take a value while the window waits; more of them take it beside it."""
_MOST_TOLD = 8
"""Paths that were passed over and are named where nothing else is there to show."""


class ImportDialog(ImportPages):
    """Asks for files, shows what was recognised, imports, and shows one result per file.

    Nothing is stored before the button on the second page. `version_wanted` carries a version to show.
    """

    version_wanted = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._declaring = False
        super().__init__(session.theme, parent)
        self._session = session
        self._job: Job | None = None
        self._paths: list[Path] = []
        self._results: list[ImportResult] = []
        self._read: deque[tuple[int, FilePreview]] = deque()
        self._refusal = ""
        self._act: ImportBatch | None = None
        self._turns = Turns(self)
        self._connect()

    def _connect(self) -> None:
        self._choose.chosen.connect(self.take)
        self._table.edited.connect(self._declare)
        self._table.count_changed.connect(self.offer_import)
        self._done.undo_wanted.connect(self._undo)
        self._import.clicked.connect(self._start_import)
        self._close.clicked.connect(self.reject)
        self._session.theme_changed.connect(self.set_theme)
        self._session.refused.connect(self._refused)
        self._session.undo.moved.connect(self._offer_undo)

    # Recognising

    def take(self, paths: Sequence[Path]) -> None:
        """Recognise these files and folders beside those taken before; nothing is stored."""
        if self._pages.currentWidget() in {self._running, self._done}:
            return
        if self._job is not None:
            self._job.cancel()
        self._paths = list(dict.fromkeys([*self._paths, *paths]))
        self._message.hide()
        self._reading.hide()
        self.show_page(self._running)
        desk, wanted, earlier = self._session.desk, tuple(self._paths), self._table.model.rows

        def work(progress: Progress, cancel: CancelToken) -> tuple[ImportPreview, KnownNames]:
            found = import_preview.preview_import(desk, wanted, earlier, progress=progress, cancel=cancel)
            return found, import_preview.known_names(desk)

        self._run(Job(work), self._progress, self.tr("Looking at the files"), self._recognised)

    def _recognised(self, value: tuple[ImportPreview, KnownNames]) -> None:
        found, names = value
        if not found.rows:
            self._paths = []
            self.show_page(self._choose)
            why = [named(each.display, skipped_text(each.reason)) for each in found.skipped[:_MOST_TOLD]]
            nothing = self.tr("No file there can be a document. Choose others.")
            self._message.say("\n".join([nothing, *why]), "warning")
            return
        left_out = {row.place for row in self._table.model.left_out()}
        self._table.show_rows(found, names)
        places = [place for place, row in enumerate(found.rows) if row.place in left_out]
        self._table.model.choose(places, on=False)
        self.show_page(self._table)
        self._read_ahead(found.rows)

    def _read_ahead(self, rows: tuple[FilePreview, ...]) -> None:
        if not any(row.importable and row.provisions is None for row in rows):
            return
        read = self._read = deque[tuple[int, FilePreview]]()

        def work(progress: Progress, cancel: CancelToken) -> None:
            for place, row in import_preview.read_ahead(rows, progress=progress, cancel=cancel):
                read.append((place, row))

        self._reading.show()
        job = Job(work)
        job.progressed.connect(self._show_read)
        title = self.tr("Reading ahead: languages, provisions, and what cannot be read")
        self._run(job, self._reading, title, self._show_read)

    def _show_read(self) -> None:
        """Show what was read since the last time; what was corrected meanwhile stays."""
        present, found = self._table.model.rows, dict[int, FilePreview]()
        while self._read:
            place, row = self._read.popleft()
            if place < len(present) and present[place].candidate == row.candidate and present[place].importable:
                found[place] = import_preview.merge_reading(present[place], row)
        self._table.put(found)

    def _declare(self, rows: list[int], name: str, value: str) -> None:
        """Declare a value for rows, for many of them beside the window."""
        self._message.hide()
        present = self._table.model.rows
        wanted = {place: (present[place], declared_with(present[place].declared, name, value)) for place in rows}
        if len(wanted) > _AT_ONCE:
            self._declare_beside(wanted, name, value)
            return
        self._take_declared(*_declared(self._session.desk, wanted))

    def _take_declared(self, rows: Mapping[int, FilePreview], refusal: ClausemarkError | None) -> None:
        """Show what came of a declaration; the first row that refused it is said, and nothing after it is changed."""
        if refusal is not None:
            self._message.say(told(refusal.message))
        self._table.put(rows)

    def _declare_beside(self, wanted: _Wanted, name: str, value: str) -> None:
        """Declare a value for many rows in a job; until it is done nothing is imported, and then reading goes on."""
        self._show_read()
        if self._job is not None:
            self._job.cancel()
        was_reading, desk = self._job is not None, self._session.desk
        self._set_declaring(is_on=True)

        def work(progress: Progress, cancel: CancelToken) -> _Outcome:
            return _declared(desk, wanted, progress, cancel)

        self._reading.show()
        job = Job(work)
        self._run(job, self._reading, self.tr("Setting the value"), partial(self._declared_beside, wanted, name, value))
        job.finished.connect(partial(self._declaring_over, was_reading))

    def _declared_beside(self, wanted: _Wanted, name: str, value: str, outcome: _Outcome) -> None:
        """Show what came of many rows; those that changed meanwhile take the value as they are now."""
        present, (found, refusal) = self._table.model.rows, outcome
        same = {place: row for place, row in found.items() if present[place] is wanted[place][0]}
        self._take_declared(same, refusal)
        if changed := sorted(found.keys() - same.keys()):
            self._declare(changed, name, value)

    def _declaring_over(self, was_reading: bool) -> None:  # bound to a signal
        self._set_declaring(is_on=False)
        if was_reading and self._job is None and self._pages.currentWidget() is self._table:
            self._read_ahead(self._table.model.rows)

    def _set_declaring(self, *, is_on: bool) -> None:
        self._declaring = is_on
        self._table.bulk.set_busy(is_busy=is_on)
        self.offer_import(len(self._table.model.chosen()))

    def offer_import(self, count: int) -> None:
        """Offer to import so many files, once what was set for them is set."""
        super().offer_import(count)
        if self._declaring:
            self._import.setEnabled(False)

    # Importing

    def _start_import(self) -> None:
        rows = self._table.model.not_left_out()
        if self._job is not None:
            self._job.cancel()
        self._message.hide()
        self._results = []
        self._reading.hide()
        self.show_page(self._running)
        desk, results = self._session.desk, self._results

        def work(progress: Progress, cancel: CancelToken) -> None:
            for result in import_preview.import_rows(desk, rows, progress=progress, cancel=cancel):
                results.append(result)

        self._run(Job(work), self._progress, self.tr("Importing"), self._imported)

    def _imported(self, _: object) -> None:
        self._finish(stopped=False)

    def _finish(self, *, stopped: bool, refusal: str = "") -> None:
        """Take the import onto the undo stack; its results come in a turn of their own, after what it changed."""
        versions = tuple(each.version for each in self._results if each.status == "imported" and each.version)
        broken = tuple(each.capture for each in self._results if each.status == "imported" and each.broken)
        kept = tuple(each for each in broken if each is not None)
        if versions or kept:
            self._act = ImportBatch(versions, kept)
            self._session.perform(self._act)
        self._turns.put("results", partial(self._show_results, stopped=stopped, refusal=refusal))

    def _show_results(self, *, stopped: bool, refusal: str) -> None:
        self._done.show_results(self._results, stopped=stopped)
        if refusal:
            self._done.say(refusal, "danger")
        self._offer_undo()
        self.show_page(self._done)

    def _offer_undo(self) -> None:
        """Offer to take the import back only while no other act would be taken back in its place."""
        self._done.offer_undo(is_offered=self._session.undo.is_next(self._act))

    def _undo(self) -> None:
        if not self._session.undo.is_next(self._act):
            return
        self._refusal = ""
        self._session.undo.undo()
        if self._refusal:
            self._done.say(self._refusal, "danger")
        else:
            self._done.taken_back()

    @property
    def is_busy(self) -> bool:
        """Tell whether files are looked at, read or imported just now, or results are about to be shown."""
        return self._job is not None or self._turns.busy

    def imported_versions(self) -> tuple[VersionId, ...]:
        """Return the versions that the import added."""
        return tuple(each.version for each in self._results if each.status == "imported" and each.version)

    # Jobs and pages

    def _run(self, job: Job, panel: ProgressPanel, title: str, then: object) -> None:
        self._job = job
        panel.watch(job, title)
        job.succeeded.connect(then)
        job.failed.connect(self._failed)
        job.cancelled.connect(self._stopped)
        job.finished.connect(self._job_over)
        self._session.jobs.start_once_drawn(job)

    def _job_over(self) -> None:
        if self.sender() is self._job:
            self._job = None
            self._reading.hide()

    def _failed(self, error: ClausemarkError) -> None:
        if self.sender() is not self._job:
            return
        if self._results:
            self._finish(stopped=True, refusal=told(error.message))
            return
        if self._pages.currentWidget() is self._running:
            self._paths = []
            self.show_page(self._choose)
        self._message.say(told(error.message))

    def _stopped(self) -> None:
        if self.sender() is not self._job or self._pages.currentWidget() is not self._running:
            return
        if self._results:
            self._finish(stopped=True)
        elif self._table.model.rowCount():
            self.show_page(self._table)
        else:
            self._paths = []
            self.show_page(self._choose)

    def _refused(self, error: ClausemarkError) -> None:
        self._refusal = told(error.message)

    def reject(self) -> None:
        """Close; what is under way is stopped first, and what it finished is shown."""
        if self._job is not None and self._pages.currentWidget() is self._running:
            self._progress.stop()
            return
        if self._job is not None:
            self._job.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do as Escape does."""
        if self._job is not None and self._pages.currentWidget() is self._running:
            self._progress.stop()
            event.ignore()
            return
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take more files while they are looked over."""
        if dropped_paths(event.mimeData()) and self._pages.currentWidget() in {self._choose, self._table}:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Recognise what was dropped beside what is there."""
        event.acceptProposedAction()
        self.take(dropped_paths(event.mimeData()))


def _declared(
    desk: Desk, wanted: _Wanted, progress: Progress | None = None, cancel: CancelToken | None = None
) -> _Outcome:
    """Return what came of the rows up to the first that could not be declared so, and why that one could not."""
    found = dict[int, FilePreview]()
    try:
        for place, row in import_preview.declare_many(desk, wanted, progress=progress, cancel=cancel):
            found[place] = row
    except CancelledError:
        raise
    except ClausemarkError as error:
        return found, error
    return found, None
