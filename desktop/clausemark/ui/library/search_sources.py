"""What the box for search finds in the archive and in the law, and where a find leads."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from clausemark.archive.identifiers import CitationId, ProvisionId, VersionId
from clausemark.regulations.grammar import CitationFinder, CitationMatch
from clausemark.review.finding import Finding
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.queue_lists import ProvisionList
from clausemark.services.searching import Found, FoundDocument, around, cited, count_provisions, search
from clausemark.store.provision_ids import ProvisionIds
from clausemark.store.sqlite_search import Hit
from clausemark.ui.jobs import Job
from clausemark.ui.library.queue_trail import QueueTrail
from clausemark.ui.palette.entries import Entry, EntrySource
from clausemark.ui.session import Session
from clausemark.ui.when import short_date


class _Asking(EntrySource):
    """A source that answers from a worker; a new question stops the one before."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._job: Job | None = None
        self._taken: Callable[[object], None] | None = None
        self._query = ""
        self._locale = QLocale()

    def _begin(self, work: Callable[[Progress, CancelToken], object], taken: Callable[[object], None]) -> None:
        self._stop()
        self._job, self._taken = Job(work, self), taken
        self._job.succeeded.connect(self._answered)
        self._job.failed.connect(self._session.refused)
        self._session.jobs.start(self._job)

    def _answered(self, value: object) -> None:
        if self._taken is not None and self.sender() is self._job:
            self._taken(value)

    def _stop(self) -> None:
        """Ask the work to stop, and listen no more; it may have finished, and been deleted, long ago."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._taken = None


class ArchiveSource(_Asking):
    """Documents, findings and provisions; provisions are counted once the first are shown.

    `opened` tells that a find leads to the document.
    """

    opened = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._shown: list[Entry] = []

    def ask(self, query: str) -> None:
        """Look in the archive."""
        self._query = query
        self._stop()
        if query:
            self._begin(partial(_searched, self._session.desk, query), self._take)
        else:
            self.found.emit(query, (), 0)

    def _take(self, found: object) -> None:
        assert isinstance(found, Found)
        self._shown = self._entries(found)
        self.found.emit(found.query, self._shown, len(self._shown))
        if found.more:
            self._begin(partial(_counted, self._session.desk, found.query), self._take_count)

    def _take_count(self, number: object) -> None:
        assert isinstance(number, int)
        others = sum(entry.icon != "text-quote" for entry in self._shown)
        self.found.emit(self._query, self._shown, others + number)

    def _entries(self, found: Found) -> list[Entry]:
        return [
            *(self._document(each) for each in found.documents),
            *(self._finding(found, each) for each in found.findings),
            *(self._provision(found, each) for each in found.provisions),
        ]

    def _document(self, each: FoundDocument) -> Entry:
        day = short_date(self._locale, each.latest.captured_at)
        go = partial(self._open, None, each.latest.id, None)
        return Entry(self.tr("Documents"), each.document.title, f"{each.platform}  ·  {day}", "file-text", go)

    def _finding(self, found: Found, each: Finding) -> Entry:
        target = each.target
        provision = target.provisions[0] if target.provisions else None
        go = partial(self._open, None, target.version, provision)
        where = self._where(found, target.version)
        return Entry(self.tr("Findings"), each.judgement.title, f"{each.label}  ·  {where}", "highlighter", go)

    def _provision(self, found: Found, each: Hit) -> Entry:
        go = partial(self._open, found, each.version, each.provision)
        words = around(found.query, each.snippet)
        return Entry(self.tr("Provisions"), words, self._where(found, each.version), "text-quote", go)

    def _where(self, found: Found, version: VersionId) -> str:
        label = found.labels.get(version)
        return "" if label is None else f"{label.document}  ·  {short_date(self._locale, label.captured_at)}"

    def _open(self, found: Found | None, version: VersionId, provision: ProvisionId | None) -> None:
        """Show a find; J and K then go along the provisions that were found with it, or along the document."""
        self._session.follow(None if found is None else QueueTrail(_hits(found)))
        self._session.show_version(version, provision)
        self.opened.emit()


class LawSource(_Asking):
    """Citations as lawyers type them; `chosen` carries the citation whose findings are wanted, and its name."""

    chosen = Signal(str, str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(session, parent)
        self._finder = CitationFinder(session.desk.law.catalogue)

    def ask(self, query: str) -> None:
        """Look in the law."""
        self._query = query
        self._begin(partial(_cited, self._finder, query), self._take)

    def _take(self, matches: object) -> None:
        assert isinstance(matches, tuple)
        entries = [self._entry(each) for each in matches]
        self.found.emit(self._query, entries, len(entries))

    def _entry(self, match: CitationMatch) -> Entry:
        citation = match.citation
        heading = citation.title or citation.label or citation.incipit or ""
        go = partial(self._choose, citation.id, citation.citation)
        words = f"{citation.citation}  –  {heading}" if heading else citation.citation
        return Entry(self.tr("Law"), words, self.tr("show its findings"), "landmark", go)

    def _choose(self, citation: CitationId, name: str) -> None:
        self.chosen.emit(citation, name)


def _hits(found: Found) -> ProvisionList:
    numbers: dict[VersionId, list[ProvisionId]] = {}
    for hit in found.provisions:
        numbers.setdefault(hit.version, []).append(hit.provision)
    return ProvisionList({version: ProvisionIds.of(provisions) for version, provisions in numbers.items()})


def _searched(desk: Desk, query: str, _: Progress, cancel: CancelToken) -> Found:
    return search(desk, query, cancel)


def _counted(desk: Desk, query: str, _: Progress, cancel: CancelToken) -> int:
    return count_provisions(desk, query, cancel)


def _cited(finder: CitationFinder, query: str, _: Progress, __: CancelToken) -> tuple[CitationMatch, ...]:
    return cited(finder, query)
