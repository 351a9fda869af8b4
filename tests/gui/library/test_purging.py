"""Purging in the window: one asks, another types the title and confirms; the workspace opens again without it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from clausemark.review.purge import PurgeReason, PurgeState
from clausemark.services.desk import Desk
from clausemark.services.purging import ask_purge, purges
from clausemark.services.retaining import set_retention
from clausemark.ui.commands.actions import Commands
from clausemark.ui.desk_view import DeskView, Pane
from clausemark.ui.library.archive_tree import ArchiveTree
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.purge_dialog import PurgeDialog
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.purge_errand import PurgeErrand
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme
from clausemark.ui.workspaces import Workspaces
from support.accessibility import nameless
from support.desks import ADA, BEN, acting

DOCUMENT = "doc-0001"


@pytest.fixture
def pane(sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot) -> LibraryPane:
    made = LibraryPane(sitting, commands, worklist)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(pane: LibraryPane, qtbot: QtBot) -> PurgeDialog:
    """Return the dialog on the document, once it has looked."""
    dialog = pane.show_purge(DOCUMENT)
    qtbot.waitUntil(lambda: dialog.act_button.text() != "" and "Lantern Terms" in dialog.words, timeout=20_000)
    return dialog


def offered_act(pane: LibraryPane) -> QAction:
    """Return the act in the context menu of the document of the archive."""
    tree = pane.findChild(ArchiveTree)
    assert isinstance(tree, ArchiveTree)
    model = tree.model()
    index = QModelIndex()
    for name in ("Lantern", "Lantern Terms"):
        model.fetchMore(index)
        rows = (model.index(row, 0, index) for row in range(model.rowCount(index)))
        index = next(each for each in rows if str(each.data()).startswith(name))
        tree.expand(index)
    tree.scrollTo(index)
    tree.customContextMenuRequested.emit(tree.visualRect(index).center())
    (menu,) = [each for each in tree.findChildren(QMenu) if each.isVisible()]
    act = next(each for each in menu.actions() if each.text() == "Purge…")
    menu.close()
    return act


def click(dialog: PurgeDialog) -> None:
    QTest.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)


def test_a_document_offers_it_and_who_asks_sees_first_what_goes(
    pane: LibraryPane, sitting: Session, qtbot: QtBot
) -> None:
    offered_act(pane).trigger()
    dialog = next(each for each in pane.findChildren(PurgeDialog) if each.isVisible())
    qtbot.waitUntil(lambda: "Lantern Terms" in dialog.words, timeout=20_000)
    assert "Findings: 3" in dialog.words
    assert nameless(dialog) == []

    dialog.choose(PurgeReason.CLIENT_REQUEST)
    click(dialog)
    qtbot.waitUntil(lambda: "asked for it" in dialog.words, timeout=20_000)

    (asked,) = purges(sitting.desk)
    assert (asked.state, asked.reason) == (PurgeState.ASKED, PurgeReason.CLIENT_REQUEST)
    assert ADA in dialog.words
    QTest.mouseClick(dialog.withdraw_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "This would go" in dialog.words, timeout=20_000)
    assert purges(sitting.desk)[0].state is PurgeState.WITHDRAWN


def test_a_hold_is_told_where_it_is_asked_for(pane: LibraryPane, sitting: Session, qtbot: QtBot) -> None:
    set_retention(sitting.desk, hold=True, reason="Case 12")
    dialog = opened(pane, qtbot)

    click(dialog)

    assert "Case 12" in dialog.message
    assert purges(sitting.desk) == ()


def test_who_asked_cannot_confirm_and_nobody_does_without_the_title(
    pane: LibraryPane, sitting: Session, qtbot: QtBot
) -> None:
    ask_purge(sitting.desk, DOCUMENT, PurgeReason.CLIENT_REQUEST)  # type: ignore[arg-type]  # a plain name
    confirmed: list[str] = []
    pane.purge_confirmed.connect(confirmed.append)
    dialog = opened(pane, qtbot)
    assert not dialog.act_button.isEnabled()

    dialog.typed.setText("Lantern Terms")
    click(dialog)
    assert ADA in dialog.message
    assert confirmed == []

    sitting.act_as(BEN)
    click(dialog)

    assert confirmed == [DOCUMENT]


@pytest.mark.usefixtures("terms")
def test_a_confirmed_purge_closes_the_workspace_and_opens_it_again_without_the_document(
    app: QApplication, small: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask_purge(small, DOCUMENT, PurgeReason.CLIENT_REQUEST)  # type: ignore[arg-type]  # a plain name
    settings, theme = Settings(app), load_theme("light")
    window = MainWindow(settings, theme)
    qtbot.addWidget(window)
    workspaces = Workspaces(small.clock, settings, lambda: theme, window)
    errand = PurgeErrand(window, workspaces, small.clock, lambda: theme)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: said.append(box.text()))

    def view_of(session: Session) -> DeskView:
        pane = Pane(
            "coding", "Coding", QLabel("pane"), "toggle-coding", "go-coding", Qt.DockWidgetArea.RightDockWidgetArea, 300
        )
        return DeskView(session, window.commands, settings, QLabel("document"), (pane,))

    workspaces.opened.connect(lambda desk: window.show_desk(desk, view_of))
    window.show()
    window.show_desk(acting(small, BEN), view_of)

    window.purge_confirmed.emit(DOCUMENT)
    qtbot.waitUntil(lambda: bool(said), timeout=60_000)

    session = window.session
    assert session is not None
    assert session.desk.actor == BEN
    assert [each.state for each in purges(session.desk)] == [PurgeState.DONE]
    assert "Lantern Terms" in said[0]
    assert b"Disputes go to arbitration" not in _bytes(session.desk.workspace.path)
    assert errand.parent() is window
    window.close()


def _bytes(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in path.parent.glob(f"{path.name}*") if each.suffix != ".lock")
