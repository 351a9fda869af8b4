"""The desk of a workspace: queues and archive at the left, the timeline below, the list of a queue first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.desk import Desk
from clausemark.services.queues import Queue
from clausemark.ui.changes.carry_page import CarryPage
from clausemark.ui.coding.acts import CodingActs
from clausemark.ui.desk_view import DeskView
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.queue_choice import QueueChoice
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.library.timeline import TimelinePane
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.panes import make_view
from clausemark.ui.review.finding_panel import FindingPanel
from clausemark.ui.review.page import SecondReviewPage
from clausemark.ui.review.sums import SumsTable
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme
from clausemark.ui.watching.page import WatchPage
from clausemark.ui.widgets.messages import InlineMessage
from support.reading import settle, until


@pytest.fixture
def made_ready(monkeypatch: pytest.MonkeyPatch) -> list[VersionId]:
    """Return the versions that the coding pane of the window is told to read of beforehand."""
    told = list[VersionId]()
    monkeypatch.setattr(CodingActs, "make_ready", lambda _, version: told.append(version))
    return told


@pytest.fixture
def window(app: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(app)
    made = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    session = made.show_desk(desk, partial(make_view, window=made, settings=settings))
    worklist = session.findChild(Worklist)
    assert isinstance(worklist, Worklist)
    settle(worklist, qtbot)
    yield made
    made.close()


def view(window: MainWindow) -> DeskView:
    assert window.desk_view is not None
    return window.desk_view


def test_the_queue_is_what_one_sees_first(window: MainWindow) -> None:
    page = view(window).page

    assert isinstance(page, QueuePane)
    assert page.queue is Queue.TO_REVIEW


def test_a_version_is_read_of_once_before_any_is_shown(made_ready: list[VersionId], window: MainWindow) -> None:
    session = view(window).session
    with session.desk.workspace.reading() as records:
        known = {each.id for each in records.versions.all()}

    assert len(made_ready) == 1
    assert made_ready[0] in known


def test_the_queue_that_is_shown_is_the_one_marked(window: MainWindow) -> None:
    choice = window.findChild(QueueChoice)
    page = view(window).page
    assert isinstance(choice, QueueChoice)
    assert isinstance(page, QueuePane)

    page.show_citation("gdpr:art-6-1-f", "GDPR Art. 6(1)(f)")

    assert choice.queue is Queue.ALL_FINDINGS


def test_a_row_leads_to_its_document_and_the_queue_back(window: MainWindow, qtbot: QtBot) -> None:
    library = window.findChild(LibraryPane)
    assert isinstance(library, LibraryPane)
    library.queue_chosen.emit(Queue.DRAFTS)
    page = view(window).page
    assert isinstance(page, QueuePane)
    rows = page.findChild(QTableView)
    assert isinstance(rows, QTableView)

    QTest.keyClick(rows, Qt.Key.Key_Return)
    session = window.session
    assert session is not None
    opened, shown = session.place, view(window).page
    window.commands["next"].trigger()
    moved = session.place
    library.queue_chosen.emit(Queue.OPEN_ITEMS)

    assert opened is not None
    assert shown is None
    assert moved != opened
    assert view(window).page is page
    assert page.queue is Queue.OPEN_ITEMS


def test_the_bar_says_how_much_is_done(window: MainWindow) -> None:
    bar = window.top_bar

    assert any(label.text().endswith("done") for label in bar.findChildren(QLabel))


def test_a_row_leads_to_its_second_review_and_back_to_the_queue(window: MainWindow, qtbot: QtBot) -> None:
    library = window.findChild(LibraryPane)
    assert isinstance(library, LibraryPane)
    library.queue_chosen.emit(Queue.DRAFTS)
    queue = view(window).page
    assert isinstance(queue, QueuePane)
    row = queue.row
    assert row is not None

    next(each for each in queue.findChildren(QPushButton) if each.text() == "Second review").click()
    page = view(window).page
    assert isinstance(page, SecondReviewPage)
    until(qtbot, lambda: page.found is not None)
    panel = page.findChild(FindingPanel)
    assert isinstance(panel, FindingPanel)
    shown = panel.shown
    page.left.emit()

    assert shown is not None
    assert shown.assessed.finding.id == row.finding
    assert view(window).page is queue


def test_a_key_leads_to_the_sign_off_of_the_version(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    assert session is not None
    with session.desk.workspace.reading() as opened:
        version = next(opened.versions.all())
    session.show_version(version.id)

    window.commands["sign-off"].trigger()
    page = view(window).page
    assert isinstance(page, SecondReviewPage)
    until(qtbot, lambda: page.found is not None)

    assert page.found is not None
    assert page.found.assessed.file.version.id == version.id
    assert page.findChild(SumsTable) is not None


def nameless(part: QWidget) -> list[str]:
    """Return the widgets of a part that take the keyboard and have neither name nor words."""
    found = [part, *part.findChildren(QWidget)]
    return [
        f"{type(each).__name__} {each.objectName()}"
        for each in found
        if each.isVisible()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.accessibleName()
        and not getattr(each, "text", str)()
    ]


def test_whatever_takes_the_keyboard_in_library_queue_and_review_has_a_name(window: MainWindow, qtbot: QtBot) -> None:
    library, timeline = window.findChild(LibraryPane), window.findChild(TimelinePane)
    assert isinstance(library, LibraryPane)
    assert isinstance(timeline, TimelinePane)
    library.queue_chosen.emit(Queue.ALL_FINDINGS)
    queue = view(window).page
    assert isinstance(queue, QueuePane)
    before = nameless(queue)
    queue.review_wanted.emit(queue.row.version if queue.row is not None else "")
    page = view(window).page
    assert isinstance(page, SecondReviewPage)
    until(qtbot, lambda: page.found is not None)
    findings = nameless(page)
    queue.sign_off_wanted.emit(page.found.assessed.file.version.id if page.found is not None else "")
    signing = nameless(page)
    view(window).show_page()

    assert (before, findings, signing, nameless(library), nameless(timeline)) == ([], [], [], [], [])


def test_a_wide_page_that_is_not_in_front_leaves_the_panes_their_room(window: MainWindow) -> None:
    wide = QWidget()
    wide.setMinimumWidth(900)
    desk = view(window)
    centre = desk.centralWidget()
    assert centre is not None

    before = centre.minimumSizeHint().width()
    desk.add_page(wide)
    behind = centre.minimumSizeHint().width()
    desk.show_page(wide)

    assert behind == before
    assert centre.minimumSizeHint().width() >= 900


def test_keys_lead_to_carry_over_watches_and_comparison_and_back(window: MainWindow, qtbot: QtBot) -> None:
    desk, session = view(window), window.session
    assert session is not None
    with session.desk.workspace.reading() as reading:
        version = next(iter(reading.versions.all())).id
    session.show_version(version)

    window.commands["carry-over"].trigger()
    carrying = _page(desk)
    window.commands["watch"].trigger()
    watching = _page(desk)
    assert isinstance(watching, WatchPage)
    watching.left.emit()

    assert isinstance(carrying, CarryPage)
    assert _page(desk) is carrying
    carrying.left.emit()
    assert _page(desk) is None
    qtbot.waitUntil(lambda: not carrying.is_busy, timeout=20_000)


def _page(desk: DeskView) -> QWidget | None:
    return desk.page


def test_what_a_dialog_says_of_a_refusal_is_not_said_behind_it_as_well(window: MainWindow, tmp_path: Path) -> None:
    window.commands["watch"].trigger()
    page = next(each for each in window.findChildren(WatchPage) if each.isVisible())
    dialog = page.ask(on_web=False)
    dialog.place.setText(str(tmp_path / "nowhere"))

    dialog.add.click()

    said = [each.text for each in window.findChildren(InlineMessage) if each.isVisible()]
    assert said == [dialog.message.text]
    assert "nowhere" in dialog.message.text
    dialog.reject()
