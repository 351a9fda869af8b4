"""The change beside the redline: whatever it says is read whole, whenever it is shown."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from clausemark.ui.changes.panel import ChangePanel
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.redline_page import RedlinePage
from clausemark.ui.session import Session
from support.histories import DATA, END, FEES, add_history

STATED = "Last updated: 1 November 2026."


@pytest.fixture
def redline(qtbot: QtBot, session: Session) -> RedlinePage:
    page = RedlinePage(session)
    qtbot.addWidget(page)
    return page


def cut(panel: QWidget) -> list[str]:
    """Return the sentences that have less height than their lines need."""
    return [
        f"{each.text()}: {each.height()} of {each.heightForWidth(each.width())}"
        for each in panel.findChildren(QLabel)
        if each.isVisible() and each.wordWrap() and each.height() < each.heightForWidth(each.width())
    ]


@pytest.mark.usefixtures("german")
def test_what_came_while_it_was_hidden_is_read_whole(
    qtbot: QtBot, session: Session, commands: Commands, redline: RedlinePage
) -> None:
    panel = ChangePanel(session, commands, redline)
    holder = QWidget()
    qtbot.addWidget(holder)
    panel.setParent(holder)
    holder.resize(400, 500)
    panel.resize(390, 500)
    holder.show()
    panel.show()
    panel.hide()
    versions = add_history(session.desk, (STATED, FEES, END, DATA), (STATED, FEES.replace("thirty", "ten"), END, DATA))
    with qtbot.waitSignal(redline.redline_shown, timeout=30_000):
        redline.show_version(versions[1].id)
        redline.set_in_front(in_front=True)

    panel.show()
    qtbot.waitUntil(lambda: panel.state() != "", timeout=10_000)
    qtbot.wait(200)

    assert any(each.wordWrap() and each.isVisible() for each in panel.findChildren(QLabel))
    assert cut(panel) == []
