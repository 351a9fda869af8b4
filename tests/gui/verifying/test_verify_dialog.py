"""Verification in the window: packs, ZIPs and workspaces, sound and damaged."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clausemark.archive.clock import SystemClock
from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError
from clausemark.services.desk import Desk, Law
from clausemark.services.exporting.material import ExportChoices
from clausemark.services.exporting.writing import export_pack
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.importing import Declared, import_paths
from clausemark.services.review_files import import_review_files
from clausemark.store.workspace import Workspace
from clausemark.ui.jobs import JobRunner
from clausemark.ui.theme import load_theme
from clausemark.ui.verifying.dialog import VerifyDialog
from clausemark.ui.verifying.report_view import ReportView
from clausemark.ui.verifying.wording import check_name
from clausepack.report import Check, Report
from support.accessibility import nameless
from support.workspaces import ACTOR, CLOCK


@pytest.fixture(scope="module")
def packed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a small pack, its ZIP and the workspace that they came from."""
    folder = tmp_path_factory.mktemp("packed")
    source = resource_path("samples", "archive", "Tandlewick", "Privacy Policy", "2026-07-01.md")
    declared = Declared(platform="Tandlewick", document="Tandlewick Privacy Notice", language="en")
    path = folder / "one.clausemark"
    with Workspace.create(path, passphrase=None, clock=CLOCK, actor=ACTOR) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())
        list(import_paths(desk, [source], declared))
        import_review_files(desk, [resource_path("samples", "reviews", "tandlewick-privacy.review.json")])
        pack = freeze(desk, Selected()).pack
        export_pack(desk, pack, folder / "pack")
        export_pack(desk, pack, folder / "pack.zip", ExportChoices(zipped=True))
    return folder


@pytest.fixture
def dialog(qtbot: QtBot, app: QApplication) -> VerifyDialog:
    made = VerifyDialog(JobRunner(app), SystemClock(), load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def verified(qtbot: QtBot, dialog: VerifyDialog, path: Path) -> None:
    """Let the dialog verify a path."""
    dialog.verify(path)
    qtbot.waitUntil(lambda: dialog.report is not None or bool(dialog.message), timeout=60_000)


@pytest.mark.parametrize("name", ["pack", "pack.zip", "pack/data/pack.pdf", "one.clausemark"])
def test_what_is_sound_holds(qtbot: QtBot, dialog: VerifyDialog, packed: Path, name: str) -> None:
    verified(qtbot, dialog, packed / name)

    assert dialog.report is not None
    assert dialog.report.ok
    assert dialog.verdict.startswith(f"All {len(dialog.report.checks)} checks hold")


def test_a_changed_file_is_named(qtbot: QtBot, dialog: VerifyDialog, packed: Path, tmp_path: Path) -> None:
    shutil.copytree(packed / "pack", tmp_path / "bad")
    (tmp_path / "bad" / "data" / "loadfile.csv").write_text("other", encoding="utf-8")

    verified(qtbot, dialog, tmp_path / "bad")

    assert "fail" in dialog.verdict
    assert "data/loadfile.csv was changed" in dialog.as_text()


def test_what_is_no_pack_is_refused_in_words(qtbot: QtBot, dialog: VerifyDialog, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()

    verified(qtbot, dialog, tmp_path / "folder")

    assert dialog.message
    assert dialog.report is None


def test_a_dropped_pack_is_checked(qtbot: QtBot, dialog: VerifyDialog, packed: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(packed / "pack"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    dialog.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))

    qtbot.waitUntil(lambda: dialog.report is not None, timeout=60_000)


def test_a_pdf_alone_is_not_said_to_be_what_was_exported(qtbot: QtBot, dialog: VerifyDialog, packed: Path) -> None:
    verified(qtbot, dialog, packed / "pack" / "data" / "pack.pdf")

    assert "byte for byte" not in dialog.verdict
    assert "the hash of the file" in dialog.as_text()


def test_it_can_be_stopped(qtbot: QtBot, dialog: VerifyDialog, packed: Path) -> None:
    dialog.verify(packed / "pack")
    (stop,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "Stop")

    stop.click()

    qtbot.waitUntil(lambda: bool(dialog.message), timeout=60_000)
    assert dialog.message.startswith("Stopped.")
    assert dialog.report is None
    assert not stop.isVisible()


def test_the_report_says_what_was_not_checked_and_is_copied(qtbot: QtBot, dialog: VerifyDialog, packed: Path) -> None:
    verified(qtbot, dialog, packed / "pack")
    (copy,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "Copy report")

    copy.click()

    text = QGuiApplication.clipboard().text()
    assert text == dialog.as_text()
    assert dialog.report is not None
    assert all(sentence in text for sentence in dialog.report.not_checked)


def test_every_check_has_a_name_in_words(qtbot: QtBot, dialog: VerifyDialog, packed: Path) -> None:
    verified(qtbot, dialog, packed / "pack")

    assert dialog.report is not None
    for check in dialog.report.checks:
        assert check_name(check.name) != check.name


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, dialog: VerifyDialog, packed: Path) -> None:
    verified(qtbot, dialog, packed / "pack")

    assert nameless(dialog) == []


def test_a_report_is_laid_out_a_few_checks_a_turn(qtbot: QtBot, app: QApplication) -> None:
    view = ReportView(load_theme("light"))
    qtbot.addWidget(view)
    checks = tuple(Check(f"check {number}", number != 7, f"detail {number}") for number in range(10))
    report = Report(checks=checks, not_checked=("what lies outside",))

    view.show_report(report)
    at_first = len(cards(view))
    qtbot.waitUntil(lambda: "What lies outside." in {label.text() for label in view.findChildren(QLabel)})

    assert at_first == 0
    assert [card.accessibleName().split(":")[0] for card in cards(view)][:2] == ["Check 7", "Check 0"]
    assert len(cards(view)) == len(checks)


def cards(view: ReportView) -> list[QFrame]:
    """Return the checks that are laid out."""
    return view.findChildren(QFrame, "card")


@pytest.mark.usefixtures("german")
def test_a_report_on_a_workspace_is_in_the_language_of_the_window(
    qtbot: QtBot, dialog: VerifyDialog, packed: Path
) -> None:
    verified(qtbot, dialog, packed / "one.clausemark")

    assert dialog.report is not None
    said = dialog.as_text()
    assert not [check.detail for check in dialog.report.checks if check.detail in said]
    assert not [sentence for sentence in dialog.report.not_checked if sentence in said]


def test_checks_are_as_high_as_their_words_before_the_rest_has_come(qtbot: QtBot, app: QApplication) -> None:
    view = ReportView(load_theme("light"))
    qtbot.addWidget(view)
    view.resize(600, 900)
    view.show()
    report = Report((Check("manifest", True, "3 files have their hashes"),), ())
    view.show_report(report)
    view._turns.clear()  # the rest does not come

    view._add_checks(report.checks)
    QApplication.sendPostedEvents()

    (card,) = view.findChildren(QFrame, "card")
    assert card.height() <= card.sizeHint().height() + 4


def test_an_earlier_report_is_not_shown_beside_what_is_checked_now(dialog: VerifyDialog, tmp_path: Path) -> None:
    (report,) = dialog.findChildren(ReportView)
    dialog._show(Report((Check("manifest", True, "3 files have their hashes"),), ()))
    before = report.isVisible()

    dialog._begin(tmp_path / "other")
    meanwhile = report.isVisible()
    dialog._failed(InputRefusedError("It cannot be read. Ask for it again.", reason="unreadable"))

    assert (before, meanwhile, report.isVisible()) == (True, False, False)
