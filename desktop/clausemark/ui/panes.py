"""Which panes the desk of a workspace has, and where."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from clausemark.services.queues import Queue
from clausemark.ui.changes.carry_page import CarryPage
from clausemark.ui.changes.opening import CarryOpening, RedlineOpening, WatchOpening
from clausemark.ui.changes.panel import ChangePanel
from clausemark.ui.changes.side import SidePane
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.comparing.page import ComparePage
from clausemark.ui.desk_view import DeskView, Pane
from clausemark.ui.document import accessible
from clausemark.ui.document.outline import Outline
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.keeping_up import KeepingUp
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.library.search_sources import ArchiveSource, LawSource
from clausemark.ui.library.timeline import TimelinePane
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.returning.opening import ReturnOpening
from clausemark.ui.returning.page import ReturnPage
from clausemark.ui.review.opening import ReviewOpening
from clausemark.ui.review.page import SecondReviewPage
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.watching.keeper import WatchKeeper
from clausemark.ui.watching.notifier import Notifier
from clausemark.ui.watching.page import WatchPage


def make_view(session: Session, window: MainWindow, settings: Settings) -> DeskView:
    """Return the desk of a session."""
    accessible.install()
    compare = ComparePage(session)
    document = DocumentPane(session, window.commands, compare)
    document.source_checked.connect(partial(_show_source, window))
    session.version_shown.connect(partial(_forget_source, window))
    worklist = Worklist(session, session)
    library = LibraryPane(session, window.commands, worklist)
    library.purge_confirmed.connect(window.purge_confirmed)
    timeline = TimelinePane(session, window.commands, worklist)
    coding = CodingPane(session, window.commands)
    document.annotate_requested.connect(coding.begin)
    document.finding_chosen.connect(coding.acts.show_finding)
    coding.acts.finding_shown.connect(document.choose_finding)
    change = ChangePanel(session, window.commands, document.redline)
    side = SidePane(session, window.commands, coding, change)
    document.tabs.redline_looked_at.connect(side.look_at_redline)
    compare.use_acts(coding.acts)
    panes = (_library(library), _outline(document.outline), _timeline(timeline), _coding(side))
    view = DeskView(session, window.commands, settings, document, panes)
    queue = _add_queue(view, session, window, worklist, library)
    redline = _add_versions(view, window, document, timeline)
    carrying = _add_carrying(view, session, window, change, queue)
    _add_watching(view, session, window, settings, (carrying, redline))
    _add_review(view, session, window, library, queue)
    _add_return(view, session, window, library)
    _add_search(view, session, queue)
    worklist.renewed.connect(partial(_show_progress, window, worklist))
    worklist.renewed.connect(partial(_make_ready, coding, worklist), Qt.ConnectionType.SingleShotConnection)
    worklist.begin()
    if session.desk.workspace.read_only:
        KeepingUp(session, view).begin()
    return view


def _library(widget: LibraryPane) -> Pane:
    side = Qt.DockWidgetArea.LeftDockWidgetArea
    return Pane(
        "library", QCoreApplication.translate("Panes", "Library"), widget, "toggle-library", "go-queue", side, 244
    )


def _outline(widget: Outline) -> Pane:
    side = Qt.DockWidgetArea.LeftDockWidgetArea
    return Pane(
        "outline",
        QCoreApplication.translate("Panes", "Outline"),
        widget,
        "toggle-outline",
        "go-outline",
        side,
        244,
        shown=False,
    )


def _timeline(widget: TimelinePane) -> Pane:
    side = Qt.DockWidgetArea.BottomDockWidgetArea
    return Pane(
        "timeline",
        QCoreApplication.translate("Panes", "Version timeline"),
        widget,
        "toggle-timeline",
        "go-timeline",
        side,
        134,
    )


def _coding(widget: SidePane) -> Pane:
    side = Qt.DockWidgetArea.RightDockWidgetArea
    return Pane(
        "coding", QCoreApplication.translate("Panes", "Coding"), widget, "toggle-coding", "go-coding", side, 400
    )


def _add_queue(
    view: DeskView, session: Session, window: MainWindow, worklist: Worklist, library: LibraryPane
) -> QueuePane:
    queue = QueuePane(session, window.commands, worklist)
    view.add_page(queue)
    library.queue_chosen.connect(queue.show_queue)
    library.queue_chosen.connect(partial(_show, view, queue))
    library.document_wanted.connect(view.show_page)
    queue.opened.connect(view.show_page)
    queue.queue_shown.connect(library.mark)
    queue.queue_wanted.connect(queue.show_queue)
    session.version_shown.connect(partial(_show_document, view))
    library.mark(Queue.TO_REVIEW)
    view.show_page(queue, alone=True)
    return queue


def _add_review(view: DeskView, session: Session, window: MainWindow, library: LibraryPane, queue: QueuePane) -> None:
    page = SecondReviewPage(session, window.commands)
    view.add_page(page)
    opening = ReviewOpening(session, view, page, queue)
    library.review_wanted.connect(opening.open_version)
    queue.review_wanted.connect(opening.open_row)
    queue.sign_off_wanted.connect(opening.open_sign_off)
    page.left.connect(opening.go_back)
    page.document_wanted.connect(view.show_page)
    window.commands["sign-off"].triggered.connect(opening.sign_off)


def _add_versions(view: DeskView, window: MainWindow, document: DocumentPane, timeline: TimelinePane) -> RedlineOpening:
    opening = RedlineOpening(view.session, view, document)
    timeline.compare_wanted.connect(opening.open_redline)
    timeline.earlier_wanted.connect(document.redline.compare_with)
    document.redline.compared.connect(timeline.set_earlier)
    window.commands["compare-versions"].triggered.connect(opening.open_redline)
    window.commands["go-change"].triggered.connect(opening.open_record)
    window.commands["compare-platforms"].triggered.connect(opening.open_comparison)
    return opening


def _add_carrying(
    view: DeskView, session: Session, window: MainWindow, change: ChangePanel, queue: QueuePane
) -> CarryOpening:
    page = CarryPage(session, window.commands)
    view.add_page(page)
    opening = CarryOpening(session, view, page)
    queue.carry_wanted.connect(opening.open_version)
    change.carry_wanted.connect(opening.open_version)
    window.commands["carry-over"].triggered.connect(opening.open_shown)
    page.left.connect(opening.go_back)
    page.document_wanted.connect(view.show_page)
    return opening


def _add_watching(
    view: DeskView,
    session: Session,
    window: MainWindow,
    settings: Settings,
    ways: tuple[CarryOpening, RedlineOpening],
) -> None:
    carrying, redline = ways
    keeper = WatchKeeper(session, settings, view)
    notifier = Notifier(window.windowIcon(), view)
    page = WatchPage(session, keeper)
    view.add_page(page)
    opening = WatchOpening(view, page)
    keeper.looked.connect(notifier.tell)
    notifier.told.connect(view.tell)
    notifier.opened.connect(window.present)
    notifier.opened.connect(opening.open)
    window.commands["watch"].triggered.connect(opening.open)
    page.left.connect(opening.go_back)
    page.carry_wanted.connect(carrying.open_version)
    page.redline_wanted.connect(redline.open_version)
    keeper.begin()


def _add_return(view: DeskView, session: Session, window: MainWindow, library: LibraryPane) -> None:
    page = ReturnPage(session, window.commands)
    view.add_page(page)
    opening = ReturnOpening(session, view, page, window)
    opening.counted.connect(library.show_conflicts)


def _add_search(view: DeskView, session: Session, queue: QueuePane) -> None:
    archive, law = ArchiveSource(session, view), LawSource(session, view)
    archive.opened.connect(view.show_page)
    law.chosen.connect(queue.show_citation)
    law.chosen.connect(partial(_show_citation, view, queue))
    view.add_sources(law, archive)


def _show_citation(view: DeskView, queue: QueuePane, _: str, __: str) -> None:
    view.show_page(queue, alone=True)
    queue.take_keyboard()


def _show(view: DeskView, page: QueuePane, _: Queue) -> None:
    view.show_page(page, alone=True)
    page.take_keyboard()


def _show_document(view: DeskView, _: str) -> None:
    view.show_page()


def _show_source(window: MainWindow, is_sound: bool, when: str) -> None:  # a signal's value
    damaged = QCoreApplication.translate("Panes", "The archived bytes are damaged")
    window.status_line.show_source(
        QCoreApplication.translate("Panes", "Source verified {0}").format(when) if is_sound else damaged
    )


def _forget_source(window: MainWindow, _: str) -> None:
    window.status_line.show_source("")


def _make_ready(coding: CodingPane, worklist: Worklist) -> None:
    for version in worklist.backlog.versions[:1] if worklist.backlog is not None else ():
        coding.acts.make_ready(version)


def _show_progress(window: MainWindow, worklist: Worklist) -> None:
    window.top_bar.show_progress(*worklist.progress())
