"""Finds citations for what is typed, in a thread: a search by words reads every law."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, QTimer, Signal

from clausemark.regulations.display import display
from clausemark.regulations.grammar import CitationFinder, FindResult
from clausemark.regulations.instrument import Citation
from clausemark.services.progress import CancelToken, Progress
from clausemark.ui.coding.pick_line import Found
from clausemark.ui.jobs import Job, JobRunner
from clausemark.ui.law_words import status_words
from clausemark.ui.telling import told

_MOST = 20
_REST = 90
"""Milliseconds without a key before a search: a first letter alone would search every law."""


class CitationSearch(QObject):
    """Answers the latest text; while one search is under way, only the latest of the others waits."""

    found = Signal(object)

    def __init__(self, finder: Callable[[], CitationFinder], jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = finder
        self._jobs = jobs
        self._waiting: str | None = None
        self._job: Job | None = None
        self._warm = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._begin)

    @property
    def is_warm(self) -> bool:
        """Tell whether what the first search needs was read, or is."""
        return self._warm

    def warm_up(self) -> None:
        """Read in a thread what the first search would have to wait for."""
        if not self._warm:
            self._warm = True
            self._jobs.start(Job(partial(_find, self._finder, "gdpr 1"), self))

    def search(self, text: str) -> None:
        """Search for a text once the typing rests; `found` brings its `FindResult`."""
        self._waiting = text
        self._rest.start()

    def _begin(self) -> None:
        text = self._waiting
        if self._job is not None or text is None:
            return
        self._waiting = None
        self._job = Job(partial(_find, self._finder, text), self)
        self._job.succeeded.connect(self.found)
        self._job.failed.connect(self._nothing)
        self._job.finished.connect(self._go_on)
        self._jobs.start(self._job)

    def _nothing(self) -> None:
        """Leave a text unanswered; the job has logged why."""

    def _go_on(self) -> None:
        self._job = None
        if not self._rest.isActive():
            self._begin()


def _find(finder: Callable[[], CitationFinder], text: str, _: Progress, cancel: CancelToken) -> FindResult:
    cancel.checkpoint()
    return finder().find(text, limit=_MOST)


def found_rows(result: FindResult) -> list[Found]:
    """Return what was found as rows to pick from; what is merely near says so, and is not picked by Enter alone."""
    rows = [_row(match.citation, match.note, meant=True) for match in result.matches]
    return rows or [_row(citation, told(result.explanation), meant=False) for citation in result.nearest]


def _row(citation: Citation, note: str, *, meant: bool) -> Found:
    shown = display(citation)
    status = [status_words(QLocale(), each) for each in shown.status_notes[:1]]
    described = " · ".join(part for part in (shown.heading, *status) if part)
    return Found(citation.id, shown.citation, described, note, meant)
