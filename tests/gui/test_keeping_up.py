"""A window that is open for reading follows what another program records in the same workspace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.errors import WorkspaceUnavailableError
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.queues import Queue
from clausemark.store.workspace import Workspace
from clausemark.ui.keeping_up import KeepingUp
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.main_window import MainWindow
from clausemark.ui.panes import make_view
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme
from support.reading import settle


@pytest.fixture
def reader(app: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[Session]:
    """Return the session of a window that has the workspace of `desk` open for reading."""
    settings = Settings(app)
    window = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(window)
    window.show()
    opened = Workspace.open(desk.workspace.path, passphrase=None, clock=desk.clock, read_only=True)
    session = window.show_desk(replace(desk, workspace=opened), partial(make_view, window=window, settings=settings))
    worklist = session.findChild(Worklist)
    assert isinstance(worklist, Worklist)
    settle(worklist, qtbot)
    qtbot.waitUntil(lambda: not session.jobs.busy and not session.turns.busy)
    yield session
    window.close()


def _keeper(session: Session) -> KeepingUp:
    parent = session.parent()
    assert isinstance(parent, MainWindow)
    return parent.findChildren(KeepingUp)[0]


def _waiting(session: Session) -> int:
    worklist = session.findChild(Worklist)
    assert isinstance(worklist, Worklist)
    assert worklist.work is not None
    return worklist.work.counts[Queue.TO_REVIEW]


def test_counts_follow_what_another_program_records(reader: Session, desk: Desk, qtbot: QtBot) -> None:
    before = _waiting(reader)
    saved = list[object]()
    reader.saved.connect(saved.append)
    with desk.workspace.transaction(desk.actor) as tx:
        for each in tuple(tx.scope.all()):
            tx.scope.withdraw(each.id)

    with qtbot.waitSignal(reader.changed) as heard:
        _keeper(reader).look()
    qtbot.waitUntil(lambda: _waiting(reader) > before)

    assert heard.args is not None
    assert Changed.SCOPE in heard.args[0].kinds
    assert Changed.LIBRARY not in heard.args[0].kinds
    assert saved == []


def test_what_changes_the_archive_is_told_as_such(reader: Session, desk: Desk, qtbot: QtBot) -> None:
    changes = list[Change]()
    reader.changed.connect(changes.append)
    with desk.workspace.transaction(desk.actor) as tx:
        platform = next(tx.platforms.all())
        tx.platforms.change(platform.id, replace(platform, industry="Shipping"), "platform.described")

    _keeper(reader).look()
    qtbot.waitUntil(lambda: bool(changes))

    assert Changed.LIBRARY in changes[0].kinds


def test_nothing_is_announced_while_nothing_comes(reader: Session, qtbot: QtBot) -> None:
    heard = list[Change]()
    reader.changed.connect(heard.append)

    _keeper(reader).look()
    qtbot.waitUntil(lambda: not reader.jobs.busy)

    assert heard == []


def test_it_looks_by_itself(reader: Session) -> None:
    assert _keeper(reader)._timer.isActive()


def test_a_file_that_is_gone_is_told_once(reader: Session, desk: Desk, qtbot: QtBot) -> None:
    desk.workspace.path.rename(desk.workspace.path.with_name("elsewhere.clausemark"))
    reader.desk.workspace._engine.dispose()

    with qtbot.waitSignal(reader.refused) as refused:
        _keeper(reader).look()

    assert refused.args is not None
    assert isinstance(refused.args[0], WorkspaceUnavailableError)
    assert not _keeper(reader)._timer.isActive()
