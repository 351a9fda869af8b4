"""Which panes the desk of a workspace has, and where."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt

from clausemark.services.queues import Queue
from clausemark.ui.desk_view import DeskView, Pane
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.library.timeline import TimelinePane
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.widgets.messages import EmptyState


def make_view(session: Session, window: MainWindow, settings: Settings) -> DeskView:
    """Return the desk of a session."""
    document = EmptyState(session.theme, "file-text", "…", "…")
    worklist = Worklist(session, session)
    library = LibraryPane(session, window.commands, worklist)
    timeline = TimelinePane(session, window.commands, worklist)
    panes = (_library(library), _timeline(timeline))
    view = DeskView(session, window.commands, settings, document, panes)
    _add_queue(view, session, window, worklist, library)
    worklist.renewed.connect(partial(_show_progress, window, worklist))
    worklist.begin()
    return view


def _library(widget: LibraryPane) -> Pane:
    side = Qt.DockWidgetArea.LeftDockWidgetArea
    return Pane("library", widget.tr("Library"), widget, "toggle-library", "go-queue", side, 244)


def _timeline(widget: TimelinePane) -> Pane:
    side = Qt.DockWidgetArea.BottomDockWidgetArea
    return Pane("timeline", widget.tr("Version timeline"), widget, "toggle-timeline", "go-timeline", side, 112)


def _add_queue(
    view: DeskView, session: Session, window: MainWindow, worklist: Worklist, library: LibraryPane
) -> QueuePane:
    queue = QueuePane(session, window.commands, worklist)
    view.add_page(queue)
    library.queue_chosen.connect(queue.show_queue)
    library.queue_chosen.connect(partial(_show, view, queue))
    library.document_wanted.connect(view.show_page)
    queue.opened.connect(view.show_page)
    session.version_shown.connect(partial(_show_document, view))
    library.mark(Queue.TO_REVIEW)
    view.show_page(queue)
    return queue


def _show(view: DeskView, page: QueuePane, _: Queue) -> None:
    view.show_page(page)
    page.take_keyboard()


def _show_document(view: DeskView, _: str) -> None:
    view.show_page()


def _show_progress(window: MainWindow, worklist: Worklist) -> None:
    window.top_bar.show_progress(*worklist.progress())
