"""Workspaces that cannot be written to are opened for reading where the person wants that."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clausemark.services.desk import Desk
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme
from clausemark.ui.workspaces import Workspaces
from support.workspaces import CLOCK, made

WORDS = "lantern light"


class Opened:
    """What came of opening a workspace, as whoever listens hears it."""

    def __init__(self, workspaces: Workspaces) -> None:
        self.desks: list[Desk] = []
        self.refusals: list[str] = []
        workspaces.opened.connect(self.desks.append)
        workspaces.refused.connect(lambda error: self.refusals.append(error.reason))


@pytest.fixture
def workspaces(app: QApplication, qtbot: QtBot) -> Workspaces:
    window = QWidget()
    qtbot.addWidget(window)
    theme = load_theme("light")
    return Workspaces(CLOCK, Settings(app), lambda: theme, window)


def answer(words: str) -> None:
    """Press a button of the question that comes, and type the passphrase where one is asked for."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    if isinstance(dialog, QMessageBox):
        next(each for each in dialog.findChildren(QPushButton) if each.text() == words).click()
        return
    QTimer.singleShot(0, lambda: answer(words))
    dialog.findChildren(QLineEdit)[0].setText(WORDS)
    dialog.accept()


@pytest.mark.parametrize("words", ["Open for reading", "Cancel"])
def test_a_folder_that_cannot_be_written_to_offers_reading(workspaces: Workspaces, tmp_path: Path, words: str) -> None:
    made(tmp_path / "a.clausemark").close()
    heard = Opened(workspaces)
    (tmp_path / "a.clausemark.lock").unlink(missing_ok=True)
    (tmp_path / "a.clausemark.lock").mkdir()  # so that no lock can be kept, whoever runs the tests
    QTimer.singleShot(0, lambda: answer(words))

    workspaces.open(tmp_path / "a.clausemark")

    assert [each.workspace.read_only for each in heard.desks] == [True] * (words != "Cancel")
    assert heard.refusals == ["not-writable"] * (words == "Cancel")
    for desk in heard.desks:
        desk.workspace.close()


def test_an_encrypted_workspace_that_somebody_has_open_offers_reading(workspaces: Workspaces, tmp_path: Path) -> None:
    heard = Opened(workspaces)
    with made(tmp_path / "a.clausemark", passphrase=WORDS):
        QTimer.singleShot(0, lambda: answer("Open for reading"))

        workspaces.open(tmp_path / "a.clausemark")

        assert [each.workspace.read_only for each in heard.desks] == [True]
        heard.desks[0].workspace.close()
