"""Commands and drops lead to their dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from clausemark.archive.clock import SystemClock
from clausemark.services.desk import Desk, Law
from clausemark.store.workspace import Workspace
from clausemark.ui.desk_view import DeskView
from clausemark.ui.dropped import sorted_drop
from clausemark.ui.engagement.dialog import EngagementDialog
from clausemark.ui.engagement.people_dialog import PeopleDialog
from clausemark.ui.errands import Errands
from clausemark.ui.exchanging.give_dialog import GiveDialog
from clausemark.ui.exchanging.take_dialog import TakeDialog
from clausemark.ui.exporting.dialog import ExportDialog
from clausemark.ui.handed_over import HandedOver
from clausemark.ui.importing.dialog import ImportDialog
from clausemark.ui.main_window import MainWindow
from clausemark.ui.session import Session
from clausemark.ui.settings import Settings
from clausemark.ui.signing.dialog import SignDialog
from clausemark.ui.theme import load_theme
from clausemark.ui.verifying.dialog import VerifyDialog
from support.certificates import PASSPHRASE, Authority
from support.exchange_files import handed_over
from support.written_packs import write_sample


@pytest.fixture
def window(app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(Settings(app), load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    Errands(made, SystemClock(), lambda: load_theme("light"))
    yield made
    made.close()


@pytest.fixture
def session(window: MainWindow, desk: Desk) -> Session:
    settings = Settings(window)
    return window.show_desk(desk, lambda opened: DeskView(opened, window.commands, settings, QLabel("document"), ()))


def open_dialog(window: MainWindow) -> QDialog | None:
    """Return the dialog that is open over the window."""
    return next((each for each in window.findChildren(QDialog) if each.isVisible()), None)


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("import", ImportDialog),
        ("export", ExportDialog),
        ("engagement", EngagementDialog),
        ("people", PeopleDialog),
        ("verify", VerifyDialog),
        ("hand-over", GiveDialog),
    ],
)
def test_a_command_opens_its_dialog(
    qtbot: QtBot, window: MainWindow, session: Session, command: str, kind: type[QDialog]
) -> None:
    window.commands[command].trigger()

    dialog = open_dialog(window)
    assert isinstance(dialog, kind)
    dialog.close()
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=60_000)


def test_verification_needs_no_workspace(window: MainWindow) -> None:
    window.commands["verify"].trigger()

    assert isinstance(open_dialog(window), VerifyDialog)


def test_dropped_documents_are_recognised(qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path) -> None:
    page = tmp_path / "Lantern" / "Terms of Service" / "2026-01-05.md"
    page.parent.mkdir(parents=True)
    page.write_text("# Terms\n\n1. You may not rent out your account.\n", encoding="utf-8")

    window.take(sorted_drop([tmp_path / "Lantern"]))

    dialog = open_dialog(window)
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: dialog.table.model.rowCount() == 1 and not dialog.is_busy, timeout=60_000)
    dialog.close()


def test_documents_dropped_without_a_workspace_are_refused_in_words(window: MainWindow, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Terms", encoding="utf-8")

    window.take(sorted_drop([page]))

    assert open_dialog(window) is None
    assert any("no workspace to import into" in label.text() for label in window.findChildren(QLabel))


def test_a_workspace_open_for_reading_takes_no_import(window: MainWindow, sample_file: Path, tmp_path: Path) -> None:
    settings = Settings(window)
    with Workspace.open(sample_file, passphrase=None, clock=SystemClock(), read_only=True) as workspace:
        desk = Desk(workspace, "Sample Officer T. Penn", SystemClock(), Law())
        window.show_desk(desk, lambda opened: DeskView(opened, window.commands, settings, QLabel("document"), ()))

        window.commands["import"].trigger()

        assert open_dialog(window) is None
        assert any("reading only" in label.text() for label in window.findChildren(QLabel))
        window.close_session()


def _see_through(window: MainWindow, qtbot: QtBot) -> None:
    dialog = open_dialog(window)
    assert isinstance(dialog, VerifyDialog)
    qtbot.waitUntil(lambda: dialog.report is not None or bool(dialog.message), timeout=60_000)
    dialog.close()


def test_a_dropped_pack_is_verified(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "pack" / "data").mkdir(parents=True)
    (tmp_path / "pack" / "bagit.txt").write_text("BagIt-Version: 1.0\n", encoding="utf-8")
    (tmp_path / "pack" / "data" / "pack.json").write_text("{}", encoding="utf-8")

    window.take(sorted_drop([tmp_path / "pack"]))

    dialog = open_dialog(window)
    assert isinstance(dialog, VerifyDialog)
    qtbot.waitUntil(lambda: dialog.report is not None or bool(dialog.message), timeout=60_000)
    assert dialog.report is None or not dialog.report.ok
    dialog.close()


def test_a_pack_that_was_exported_is_signed_and_says_so(
    qtbot: QtBot, window: MainWindow, session: Session, tmp_path: Path
) -> None:
    key = tmp_path / "ada.p12"
    key.write_bytes(Authority.made().pkcs12("Ada Quill"))
    window.commands["export"].trigger()
    export = open_dialog(window)
    assert isinstance(export, ExportDialog)
    export.sign_wanted.emit(write_sample(tmp_path / "pack"))
    dialog = next(each for each in window.findChildren(SignDialog) if each.isVisible())

    for name, words in (("Key file", str(key)), ("Passphrase of the key file", PASSPHRASE.decode())):
        next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name).setText(words)
    with qtbot.waitSignal(dialog.signed, timeout=60_000):
        dialog.sign_button.click()
    dialog.close()

    assert any("Ada Quill, " in each.text() for each in export.findChildren(QLabel))
    export.close()
    qtbot.waitUntil(lambda: not session.jobs.busy, timeout=60_000)


@pytest.fixture
def exchange_file(desk: Desk, tmp_path: Path) -> Path:
    """Return the work on one version of the sample archive, as a ZIP under a name that says nothing."""
    return handed_over(desk, tmp_path / "work.zip", "ver-0001")


def test_dropped_work_is_looked_at_and_what_came_along_afterwards(
    qtbot: QtBot, window: MainWindow, session: Session, exchange_file: Path, tmp_path: Path
) -> None:
    page = tmp_path / "2026-01-05.md"
    page.write_text("# Terms\n\n1. You may not rent out your account.\n", encoding="utf-8")

    window.take(sorted_drop([page, exchange_file]))

    dialog = open_dialog(window)
    assert isinstance(dialog, TakeDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
    assert "work.zip" in dialog.words
    dialog.close()
    following = open_dialog(window)
    assert isinstance(following, ImportDialog)
    qtbot.waitUntil(lambda: not following.is_busy, timeout=60_000)
    following.close()


def test_a_pack_is_verified_first_and_the_work_dropped_with_it_looked_at_then(
    qtbot: QtBot, window: MainWindow, session: Session, exchange_file: Path, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        (tmp_path / name / "data").mkdir(parents=True)
        (tmp_path / name / "bagit.txt").write_text("BagIt-Version: 1.0\n", encoding="utf-8")
        (tmp_path / name / "data" / "pack.json").write_text("{}", encoding="utf-8")

    window.take(sorted_drop([exchange_file, tmp_path / "one", tmp_path / "two"]))

    for _ in range(2):
        _see_through(window, qtbot)
    following = open_dialog(window)
    assert isinstance(following, TakeDialog)
    qtbot.waitUntil(lambda: not following.is_busy, timeout=60_000)
    following.close()


def test_what_is_not_opened_now_is_named(window: MainWindow, session: Session, tmp_path: Path) -> None:
    dropped = [tmp_path / name for name in ("one.xlsx", "two.xlsx", "three.ods")]
    for path in dropped:
        path.write_bytes(b"PK")

    window.take(sorted_drop(dropped))

    assert any("Drop two.xlsx, three.ods again" in label.text() for label in window.findChildren(QLabel))


def test_work_that_the_desktop_opens_is_looked_at(
    qtbot: QtBot, window: MainWindow, session: Session, exchange_file: Path
) -> None:
    HandedOver(window).take([exchange_file.rename(exchange_file.with_suffix(".clausemark-exchange"))])

    dialog = open_dialog(window)
    assert isinstance(dialog, TakeDialog)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
    dialog.close()


def test_work_without_a_workspace_to_take_it_is_refused_in_words(window: MainWindow, exchange_file: Path) -> None:
    window.take(sorted_drop([exchange_file]))

    assert open_dialog(window) is None
    assert any("no workspace to take work.zip into" in label.text() for label in window.findChildren(QLabel))


def test_a_new_title_of_the_engagement_is_the_windows_title(window: MainWindow, session: Session) -> None:
    window.commands["engagement"].trigger()
    dialog = open_dialog(window)
    assert isinstance(dialog, EngagementDialog)

    title = dialog.form.field("title")
    assert isinstance(title, QLineEdit)

    title.setText("Another & better review")
    dialog.accept()

    assert window.windowTitle() == "Another & better review – Clausemark"
