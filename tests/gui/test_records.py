"""Review files and backups from the window."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clausemark.assets import resource_path
from clausemark.services.desk import Desk
from clausemark.services.review_files import ReviewResult
from clausemark.store.workspace import Workspace
from clausemark.ui.desk_view import DeskView
from clausemark.ui.main_window import MainWindow
from clausemark.ui.records.records import RecordErrands
from clausemark.ui.records.results_dialog import ReviewResultsDialog
from clausemark.ui.records.results_model import ReviewResultsModel
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.theme import load_theme
from clausemark.ui.widgets.messages import InlineMessage

RESULTS = (
    ReviewResult("a.json", "f-1", "accepted"),
    ReviewResult("a.json", "f-2", "refused", "quote-absent", "The quote does not stand in the text."),
    ReviewResult("a.json", "f-3", "unchanged"),
)


@pytest.fixture
def window(app: QApplication, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    settings = Settings(app)
    made = MainWindow(settings, load_theme("light"))
    qtbot.addWidget(made)
    made.show_desk(desk, lambda session: DeskView(session, made.commands, settings, QLabel("document"), ()))
    yield made
    made.close()


def test_the_results_are_a_sound_model(app: QApplication) -> None:
    model = ReviewResultsModel(RESULTS)

    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_only_refused(on=True)

    assert model.rowCount() == 1
    assert model.index(0, 3).data() == "quote-absent"


def test_refused_parts_are_shown_first_and_can_be_copied(app: QApplication, qtbot: QtBot) -> None:
    dialog = ReviewResultsDialog(RESULTS)
    qtbot.addWidget(dialog)

    dialog._copy()

    assert QGuiApplication.clipboard().text().splitlines()[1:] == [
        "a.json\tf-2\trefused\tquote-absent\tThe quote does not stand in the text."
    ]


def test_review_files_come_in_beside_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ReviewResultsDialog] = []

    def show(dialog: ReviewResultsDialog) -> None:
        shown.append(dialog)

    monkeypatch.setattr(ReviewResultsDialog, "exec", show)
    errands = RecordErrands(window)
    file = next(resource_path("samples", "reviews").glob("*.review.json"))

    errands.import_reviews([file])

    qtbot.waitUntil(lambda: bool(shown), timeout=20_000)
    assert shown[0]._model.index(0, 2).data() == "unchanged"


def test_a_backup_opens_and_holds_the_same_ledger(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    errands = RecordErrands(window)
    session = window.session
    assert isinstance(session, Session)
    target = tmp_path / "copy.clausemark"

    errands.back_up(session, target)

    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=20_000)
    with (
        Workspace.open(target, passphrase=None, clock=session.desk.clock, read_only=True) as copy,
        copy.reading() as there,
        session.desk.workspace.reading() as here,
    ):
        assert there.ledger.head() == here.ledger.head()


@pytest.mark.skipif(os.name != "posix", reason="this system does not let go of a file that is open")
def test_a_file_that_is_moved_away_is_told_and_so_is_its_return(window: MainWindow) -> None:
    session = window.session
    assert isinstance(session, Session)
    path = session.desk.workspace.path
    messages = window.findChildren(InlineMessage)

    path.rename(path.with_suffix(".away"))
    window.look_after_file()
    gone = [each.text for each in messages]
    path.with_suffix(".away").rename(path)
    window.look_after_file()
    back = [each.text for each in messages]

    assert any("was moved, renamed" in each and str(path.parent) in each for each in gone)
    assert any("is back at its place" in each for each in back)
