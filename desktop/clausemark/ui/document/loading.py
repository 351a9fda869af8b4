"""Reads versions for the page beside the window: first the text, then its marks, then the check of the bytes."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import VersionId
from clausemark.errors import ClausemarkError
from clausemark.services.changes import Change
from clausemark.services.desk import Desk
from clausemark.services.linking import PageLinks, link_page
from clausemark.services.marking import Marks, refresh_marks, show_marks
from clausemark.services.progress import CancelToken, Progress
from clausemark.services.showing import (
    PagePicture,
    PagePictures,
    RawSource,
    ShownVersion,
    check_source,
    draw_pages,
    holds_pages,
    read_source,
    show_version,
)
from clausemark.ui.document.paragraphs import Page, page_of, page_of_lines
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.turns import Turns

_FEW = 8
"""Findings whose marks are read again at once; for more a job is quicker than a wait."""


class Opened(NamedTuple):
    """A version with the rows of its page."""

    shown: ShownVersion
    page: Page


class OpenedSource(NamedTuple):
    """The archived bytes of a version with their rows as characters, and the rows of the text as it was read."""

    raw: RawSource
    raw_page: Page
    text_page: Page


class Loader(QObject):
    """Keeps the page true: what arrives for another version than the one asked for last is dropped.

    While the page is read the other panes wait, and what is read after it is read one after the other, so that
    threads neither take the interface's time from it nor each other's.

    `opened`, `linked`, `marked`, `checked` (a UTC moment, or the error) and `raw_read` carry what was asked for.
    """

    opened = Signal(object)
    linked = Signal(object)
    marked = Signal(object)
    checked = Signal(object)
    raw_read = Signal(object)
    pages_opened = Signal(object)
    page_drawn = Signal(int, float, object)
    refused = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._after = Turns(self)
        self.destroyed.connect(session.turns.clear)  # what waits there would show what is gone with the desk
        self._asked = 0
        self._marks_asked = 0
        self._raw_asked = 0
        self._shown: ShownVersion | None = None
        self._marks: Marks | None = None
        self._pictures: PagePictures | None = None

    def load(self, version: str) -> None:
        """Read a version; what was asked before is no longer wanted."""
        self._asked += 1
        self._marks_asked += 1
        self._shown = self._marks = None
        self._close_pages()
        self._after.clear()
        job = Job(partial(_read, self._session.desk, VersionId(version)), self)
        job.succeeded.connect(partial(self._open, self._asked))
        job.failed.connect(partial(self._fail, self._asked))
        self._session.turns.wait_for(job)
        if self._is_in_sight():
            self._session.jobs.start_next(job)
        else:  # the document takes the place of another page, which is laid out and drawn first
            self._session.jobs.start_once_drawn(job)

    def _is_in_sight(self) -> bool:
        shown_in = self.parent()
        return isinstance(shown_in, QWidget) and shown_in.isVisible()

    def load_raw(self) -> None:
        """Read the archived bytes of the version, checked again."""
        if self._shown is None or self._raw_asked == self._asked:
            return
        self._raw_asked = self._asked
        job = Job(partial(_read_raw, self._session.desk, self._shown), self)
        job.succeeded.connect(partial(self._show_raw, self._asked))
        job.failed.connect(partial(self._fail, self._asked))
        self._session.jobs.start(job)

    def refresh(self, change: Change) -> None:
        """Read again what a change touched: a few findings at once, everything in a job."""
        if self._shown is None:
            return
        if self._marks is None or not 0 < len(change.findings) <= _FEW:
            self._load_marks()
            return
        self._marks_asked += 1
        self._marks = refresh_marks(self._session.desk, self._shown, self._marks, change)
        self.marked.emit(self._marks)

    def _load_marks(self) -> None:
        if self._shown is None:
            return
        self._marks_asked += 1
        self._marks = None
        job = Job(partial(_read_marks, self._session.desk, self._shown), self)
        job.succeeded.connect(partial(self._mark, self._marks_asked))
        job.failed.connect(partial(self._fail, self._asked))
        self._session.turns.wait_for(job)
        self._after.wait_for(job)
        self._session.jobs.start(job)

    def _read_marks(self, asked: int) -> None:
        """Read what is marked on the page before any pane follows: a person may scroll already, and they then wait."""
        if asked == self._asked:
            self._load_marks()

    def _read_after(self, asked: int) -> None:
        """Let those follow that panes which followed have asked to: what is compared with the document."""
        if asked == self._asked:
            self._session.turns.put("last of all", partial(self._read_last, asked))

    def _read_last(self, asked: int) -> None:
        """Read what the page shows besides words and marks, now that every pane has followed."""
        if asked != self._asked:
            return
        self._after.put("links", partial(self._load_links, asked))
        self._after.put("check", partial(self._check, asked))

    def _open(self, asked: int, opened: Opened) -> None:
        """Show what was read, in a turn of its own, before anything else that waits for one."""
        self._session.turns.put("page", partial(self._show, asked, opened), first=True)

    def _show(self, asked: int, opened: Opened) -> None:
        if asked != self._asked:
            return
        self._shown = opened.shown
        self.opened.emit(opened)
        self._session.turns.put("marks", partial(self._read_marks, asked), first=True)
        self._session.turns.put("after the page", partial(self._read_after, asked))

    def _check(self, asked: int) -> None:
        if self._shown is None or asked != self._asked:
            return
        job = Job(partial(_check, self._session.desk, self._shown.capture.sha256), self)
        job.succeeded.connect(partial(self._say_checked, asked))
        job.failed.connect(partial(self._say_checked, asked))
        self._after.wait_for(job)
        self._session.jobs.start(job)

    def _load_links(self, asked: int) -> None:
        if self._shown is None or asked != self._asked:
            return
        job = Job(partial(_read_links, self._session.desk, self._shown), self)
        job.succeeded.connect(partial(self._link, asked))
        job.failed.connect(partial(self._fail, asked))
        self._after.wait_for(job)
        self._session.jobs.start(job)

    def _link(self, asked: int, links: PageLinks) -> None:
        if asked == self._asked:
            self.linked.emit(links)

    def _mark(self, asked: int, marks: Marks) -> None:
        if asked == self._marks_asked:
            self._marks = marks
            self.marked.emit(marks)

    def _say_checked(self, asked: int, found: object) -> None:
        if asked == self._asked:
            self.checked.emit(found)

    def _show_raw(self, asked: int, source: OpenedSource) -> None:
        if asked != self._asked:
            return
        self.raw_read.emit(source)
        if self._shown is not None and holds_pages(self._shown):
            self._open_pages(asked, source.raw)

    def draw(self, page: int, scale: float) -> None:
        """Draw a page of the version's PDF, counted from 0, at so many pixels a point."""
        if self._pictures is None:
            return
        job = Job(partial(_draw, self._pictures, page, scale), self)
        job.succeeded.connect(partial(self._show_page, self._asked, page, scale))
        job.failed.connect(partial(self._fail, self._asked))
        self._session.jobs.start(job)

    def _show_page(self, asked: int, page: int, scale: float, picture: PagePicture) -> None:
        if asked == self._asked:
            self.page_drawn.emit(page, scale, picture)

    def _open_pages(self, asked: int, raw: RawSource) -> None:
        job = Job(partial(_open_pages, raw), self)
        job.succeeded.connect(partial(self._show_pages, asked))
        job.failed.connect(partial(self._fail, asked))
        self._session.jobs.start(job)

    def _show_pages(self, asked: int, pictures: PagePictures) -> None:
        if asked != self._asked:
            pictures.close()
            return
        self._pictures = pictures
        self.pages_opened.emit(pictures)

    def _close_pages(self) -> None:
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None

    def _fail(self, asked: int, error: ClausemarkError) -> None:
        if asked == self._asked:
            self.refused.emit(error)


def _read(desk: Desk, version: VersionId, _progress: Progress, _cancel: CancelToken) -> Opened:
    shown = show_version(desk, version)
    return Opened(shown, page_of(shown))


def _read_marks(desk: Desk, shown: ShownVersion, _progress: Progress, _cancel: CancelToken) -> Marks:
    return show_marks(desk, shown)


def _read_links(desk: Desk, shown: ShownVersion, _progress: Progress, _cancel: CancelToken) -> PageLinks:
    return link_page(desk, shown)


def _read_raw(desk: Desk, shown: ShownVersion, _progress: Progress, _cancel: CancelToken) -> OpenedSource:
    raw = read_source(desk, shown)
    return OpenedSource(raw, page_of_lines(raw.text), page_of_lines(shown.text))


def _check(desk: Desk, capture_sha256: Sha256, _progress: Progress, _cancel: CancelToken) -> object:
    return check_source(desk, capture_sha256)


def _open_pages(raw: RawSource, _progress: Progress, _cancel: CancelToken) -> PagePictures:
    return draw_pages(raw)


def _draw(pictures: PagePictures, page: int, scale: float, _progress: Progress, _cancel: CancelToken) -> PagePicture:
    return pictures.picture(page, scale)
