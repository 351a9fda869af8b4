"""Reading anew in the window: what differs is seen first, what is added stands beside the old, undo takes it out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QMenu
from pytestqt.qtbot import QtBot

from clausemark.archive.terms import VersionKind
from clausemark.intake.sandbox import ReadOutcome, ReadRequest
from clausemark.services import anew
from clausemark.services.rereading import read_each
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library.anew_dialog import AnewDialog
from clausemark.ui.library.archive_tree import ArchiveTree
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from support.accessibility import nameless
from support.newer_readers import import_three, policy_of, read_inline, update_reader


@pytest.fixture(autouse=True)
def newer(sitting: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import three captures; then comes a reader that reads two of them otherwise."""
    read_inline(monkeypatch)
    import_three(sitting.desk, tmp_path)
    update_reader(monkeypatch)


@pytest.fixture
def pane(sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot) -> LibraryPane:
    made = LibraryPane(sitting, commands, worklist)
    qtbot.addWidget(made)
    made.show()
    return made


def _opened(pane: LibraryPane, qtbot: QtBot) -> AnewDialog:
    """Return the dialog that is open, once it has read."""
    dialog = next(each for each in pane.findChildren(AnewDialog) if each.isVisible())
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    return dialog


def _rows(dialog: AnewDialog) -> list[tuple[str, str]]:
    """Return how each text reads now and its clauses, of the document that a later reader has read."""
    model = dialog.table.model
    rows = [tuple(str(model.index(row, column).data()) for column in range(6)) for row in range(model.rowCount())]
    return [(row[0], row[5]) for row in rows if row[1].startswith("Lantern Policy")]


def _add(dialog: AnewDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy and bool(dialog.message), timeout=20_000)


def _act(pane: LibraryPane, qtbot: QtBot, *path: str) -> QAction:
    """Return the act of the context menu of a line of the archive, found by the names above it."""
    tree = pane.findChild(ArchiveTree)
    assert isinstance(tree, ArchiveTree)
    index, model = QModelIndex(), tree.model()
    for name in path:
        model.fetchMore(index)
        rows = (model.index(row, 0, index) for row in range(model.rowCount(index)))
        index = next(each for each in rows if str(each.data()).startswith(name))
        tree.expand(index)
    tree.scrollTo(index)
    tree.customContextMenuRequested.emit(tree.visualRect(index).center())
    (menu,) = [each for each in tree.findChildren(QMenu) if each.isVisible()]
    act = next(each for each in menu.actions() if each.text() == "Read anew with today's readers…")
    menu.close()
    return act


def test_the_command_shows_what_reads_differently_and_stores_nothing(
    pane: LibraryPane, commands: Commands, sitting: Session, qtbot: QtBot
) -> None:
    before = policy_of(sitting.desk)

    commands["read-anew"].trigger()

    dialog = _opened(pane, qtbot)
    QAbstractItemModelTester(dialog.table.model)
    assert _rows(dialog) == [("Other text", "2 → 2"), ("Other text", "2 → 2"), ("The same", "2 → 2")]
    assert "of older readers read differently now" in dialog.summary
    assert nameless(dialog) == []
    assert policy_of(sitting.desk) == before
    dialog.close()


def test_a_version_of_the_archive_is_read_by_its_menu(pane: LibraryPane, qtbot: QtBot) -> None:
    _act(pane, qtbot, "Lantern", "Lantern Policy", "05 Mar 2026").trigger()

    dialog = _opened(pane, qtbot)
    assert dialog.summary.endswith("0 of 1 texts of older readers read differently now")
    assert not dialog.add_button.isEnabled()
    dialog.close()


def test_a_document_is_read_and_its_technical_versions_are_added_and_taken_back(
    pane: LibraryPane, sitting: Session, qtbot: QtBot
) -> None:
    before = policy_of(sitting.desk)
    _act(pane, qtbot, "Lantern", "Lantern Policy").trigger()
    dialog = _opened(pane, qtbot)
    assert dialog.summary == "Lantern Policy: 2 of 3 texts of older readers read differently now"

    _add(dialog, qtbot)

    assert dialog.message.startswith("Technical versions added: 2.")
    assert [row[0].split(":")[0] for row in _rows(dialog)] == ["Added", "Added", "The same"]
    assert [each.kind for each in policy_of(sitting.desk)].count(VersionKind.TECHNICAL) == 2
    assert not dialog.add_button.isVisible()
    assert sitting.undo.undo_text == "Extract 2 versions anew"
    dialog.close()
    sitting.undo.undo()
    assert policy_of(sitting.desk) == before


def test_those_that_read_the_same_are_added_when_asked_for(pane: LibraryPane, sitting: Session, qtbot: QtBot) -> None:
    _act(pane, qtbot, "Lantern", "Lantern Policy").trigger()
    dialog = _opened(pane, qtbot)
    (box,) = dialog.findChildren(QCheckBox)

    QTest.keyClick(box, Qt.Key.Key_Space)
    assert dialog.add_button.text() == "Add technical versions (3)"
    _add(dialog, qtbot)

    assert len(policy_of(sitting.desk)) == 6
    dialog.close()


def test_where_nothing_is_outdated_there_is_nothing_to_do(pane: LibraryPane, sitting: Session, qtbot: QtBot) -> None:
    _act(pane, qtbot, "Lantern", "Lantern Policy", "05 Mar 2026").trigger()
    dialog = _opened(pane, qtbot)
    QTest.keyClick(dialog.findChildren(QCheckBox)[0], Qt.Key.Key_Space)
    _add(dialog, qtbot)
    dialog.close()

    _act(pane, qtbot, "Lantern", "Lantern Policy", "05 Mar 2026").trigger()

    again = _opened(pane, qtbot)
    assert again.table.model.rowCount() == 0
    assert not again.add_button.isVisible()
    again.close()


def test_escape_stops_the_reading_and_stores_nothing(
    pane: LibraryPane, commands: Commands, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go = Event(), Event()

    def slow(requests: Iterable[ReadRequest], scans: Iterable[ReadRequest]) -> Iterator[ReadOutcome]:
        reached.set()
        go.wait(20)
        yield from read_each(requests, scans)

    monkeypatch.setattr(anew, "read_each", slow)
    commands["read-anew"].trigger()
    dialog = next(each for each in pane.findChildren(AnewDialog) if each.isVisible())
    qtbot.waitUntil(reached.is_set)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    go.set()
    qtbot.waitUntil(lambda: not dialog.is_busy)

    assert dialog.message == "Stopped as asked. Nothing was stored."
    dialog.close()
