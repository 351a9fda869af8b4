"""Queues with counts, and the archive as a tree that reads a level when it is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.services.changes import Change, Changed
from clausemark.services.queues import Queue, Scope
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library.archive_model import LEVEL, ArchiveModel
from clausemark.ui.library.archive_tree import ArchiveTree
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.queue_choice import COUNT, QUEUE, QueueChoice
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from support.desks import add_terms
from support.reading import show


@pytest.fixture
def pane(sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot) -> LibraryPane:
    made = LibraryPane(sitting, commands, worklist)
    qtbot.addWidget(made)
    made.resize(260, 700)
    made.show()
    return made


def tree(pane: LibraryPane) -> ArchiveTree:
    found = pane.findChild(ArchiveTree)
    assert isinstance(found, ArchiveTree)
    return found


def queues(pane: LibraryPane) -> QueueChoice:
    found = pane.findChild(QueueChoice)
    assert isinstance(found, QueueChoice)
    return found


def lines(model: ArchiveModel, parent: QModelIndex | None = None) -> list[str]:
    at = parent or QModelIndex()
    return [str(model.index(row, 0, at).data()) for row in range(model.rowCount(at))]


def test_queues_show_how_much_waits_in_each(pane: LibraryPane) -> None:
    model = queues(pane).model()
    shown = {model.index(row, 0).data(QUEUE): model.index(row, 0).data(COUNT) for row in range(model.rowCount())}

    assert shown[Queue.TO_REVIEW] == 5
    assert shown[Queue.DRAFTS] == 2
    assert shown[Queue.SECOND_REVIEW] == 1
    assert set(shown) == set(Queue)


def test_a_queue_opens_by_mouse_and_by_enter(pane: LibraryPane, qtbot: QtBot) -> None:
    choice = queues(pane)
    pane.take_keyboard()

    with qtbot.waitSignal(pane.queue_chosen) as by_key:
        QTest.keyClick(choice, Qt.Key.Key_Down)
        QTest.keyClick(choice, Qt.Key.Key_Return)
    area = choice.visualRect(choice.model().index(3, 0))
    with qtbot.waitSignal(pane.queue_chosen) as by_mouse:
        QTest.mouseClick(choice.viewport(), Qt.MouseButton.LeftButton, pos=area.center())

    assert by_key.args == [Queue.FLAGGED]
    assert by_mouse.args == [Queue.DRAFTS]


def test_the_archive_reads_a_level_when_it_is_opened(sitting: Session) -> None:
    model = ArchiveModel(lambda: sitting.desk)
    lantern = model.index(1, 0)
    closed = model.rowCount(lantern)

    model.fetchMore(lantern)
    document = model.index(0, 0, lantern)
    model.fetchMore(document)

    assert lines(model) == ["Aster", "Lantern"]
    assert closed == 0
    assert lines(model, lantern) == ["Lantern Terms"]
    assert lines(model, document) == ["03 Mar 2026 · Text", "02 Mar 2026 · Text"]
    assert model.parent(document) == lantern
    assert not model.hasChildren(model.index(0, 0, document))


def test_the_tree_keeps_the_rules_of_qt(sitting: Session) -> None:
    model = ArchiveModel(lambda: sitting.desk)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    found = model.index_of(["plt-0001", "doc-0001"])

    assert found.data() == "Lantern Terms"
    assert tester.model() is model


def test_the_version_that_is_shown_is_marked_in_the_tree(
    pane: LibraryPane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[0].id, qtbot)

    assert tree(pane).currentIndex().data(LEVEL).id == terms[0].id
    assert tree(pane).isExpanded(tree(pane).currentIndex().parent())


def test_choosing_a_version_shows_its_document(
    pane: LibraryPane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[0].id, qtbot)
    newer = tree(pane).currentIndex().siblingAtRow(0)
    tree(pane).setFocus()
    tree(pane).setCurrentIndex(newer)

    with qtbot.waitSignal(pane.document_wanted):
        QTest.keyClick(tree(pane), Qt.Key.Key_Return)

    assert sitting.version == terms[1].id


def test_an_import_keeps_what_was_open_and_marked(
    pane: LibraryPane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[0].id, qtbot)
    (added,) = add_terms(sitting.desk, title="Lantern Cookies", clauses=1)

    sitting.announce(Change(Changed.LIBRARY, sitting.desk.clock.now(), frozenset({added.id})))

    index = tree(pane).currentIndex()
    assert index.data(LEVEL).id == terms[0].id
    assert lines(tree(pane).model(), index.parent().parent()) == ["Lantern Cookies", "Lantern Terms"]  # type: ignore[arg-type]


def test_the_queues_can_be_narrowed_to_what_is_marked(
    pane: LibraryPane, sitting: Session, worklist: Worklist, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[0].id, qtbot)
    narrow, everything = (
        next(each for each in pane.findChildren(QToolButton) if each.accessibleName().startswith(words))
        for words in ("Narrow", "Show everything")
    )

    with qtbot.waitSignal(worklist.renewed):
        narrow.click()
    narrowed = worklist.scope
    tree(pane).setCurrentIndex(tree(pane).currentIndex().parent())
    wider = worklist.scope
    everything.click()

    assert narrowed == Scope(version=terms[0].id)
    assert wider == Scope(document=terms[0].document)
    assert worklist.scope == Scope()
    assert not narrow.isChecked()


def test_an_empty_archive_offers_to_import(
    tmp_path_factory: pytest.TempPathFactory, app: object, commands: Commands, qtbot: QtBot
) -> None:
    from clausemark.ui.theme import load_theme
    from support.desks import desk_on

    desk = desk_on(tmp_path_factory.mktemp("empty") / "empty.clausemark")
    session = Session(desk, load_theme("light"))
    pane = LibraryPane(session, commands, Worklist(session, session))
    qtbot.addWidget(pane)
    pane.show()

    assert not tree(pane).isVisible()
    with qtbot.waitSignal(commands["import"].triggered):
        next(each for each in pane.findChildren(QPushButton) if each.isVisible()).click()
    session.close()


def test_the_archive_stays_in_sight_in_a_low_window(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.resize(240, 400)

    below, above = tree(pane), queues(pane)
    qtbot.waitUntil(lambda: below.height() >= 2 * below.sizeHintForRow(0))
    assert pane.height() == 400
    assert above.height() < above.maximumHeight()
