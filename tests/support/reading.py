"""Waits for what the window reads beside itself."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from clausemark.ui.library.worklist import Worklist


def settle(worklist: Worklist, qtbot: QtBot) -> None:
    """Wait until every finding was assessed and nothing is being read."""
    qtbot.waitUntil(lambda: worklist.work is not None and worklist.work.complete and not worklist.busy, timeout=20_000)
