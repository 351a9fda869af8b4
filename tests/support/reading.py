"""Waits for what the window reads beside itself."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session


def settle(worklist: Worklist, qtbot: QtBot) -> None:
    """Wait until every finding was assessed, nothing is being read, and every pane has followed."""
    session = worklist.parent()
    assert isinstance(session, Session)
    until(qtbot, lambda: worklist.work is not None and worklist.work.complete and not worklist.busy)
    until(qtbot, lambda: not session.turns.busy)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Wait until something holds, on a slow machine too."""
    qtbot.waitUntil(holds, timeout=30_000)


def show(session: Session, version: VersionId, qtbot: QtBot) -> None:
    """Show a version, and wait until every pane has followed."""
    session.show_version(version)
    until(qtbot, lambda: not session.turns.busy)
