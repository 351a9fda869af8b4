"""Handing work over: what goes is chosen, the file is written whole, signed if asked, and taken in elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.exchange.opening import open_exchange
from clausemark.services.exchange.report import Fate
from clausemark.services.exchange.taking import import_exchange
from clausemark.store.workspace import Workspace
from clausemark.ui.exchanging.give_dialog import GiveDialog
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.certificates import PASSPHRASE, Authority
from support.desks import ADA, add_terms, desk_on
from support.stations import Stations


@pytest.fixture
def session(app: QApplication, stations: Stations) -> Iterator[Session]:
    """Return a session with Ada at the desk, who has a second document too."""
    add_terms(stations.ada, title="Lantern Privacy", days=2)
    opened = Session(stations.ada, load_theme("light"))
    yield opened
    opened.jobs.stop()


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> Iterator[GiveDialog]:
    made = GiveDialog(session)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def _write(dialog: GiveDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.write_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy and (dialog.written is not None or bool(dialog.message)))


def _field(dialog: GiveDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def test_everything_goes_where_nothing_is_left_out(dialog: GiveDialog, stations: Stations, qtbot: QtBot) -> None:
    _write(dialog, qtbot)

    assert dialog.written is not None
    assert dialog.written.file.name == "ada 2026-03-02.clausemark-exchange"
    report = import_exchange(stations.ben, dialog.written.file)
    taken = [each.kind for each in report.of(Fate.ACCEPTED)]
    assert (taken.count("version"), taken.count("finding")) == (3, 2)


def test_only_what_is_chosen_goes(dialog: GiveDialog, qtbot: QtBot) -> None:
    dialog.page.choose(frozenset({VersionId("ver-0002")}))

    _write(dialog, qtbot)

    assert dialog.written is not None
    assert [each.id for each in open_exchange(dialog.written.file).header.versions] == ["ver-0002"]


def test_nothing_chosen_cannot_be_written(dialog: GiveDialog) -> None:
    tree = dialog.page.tree
    platform = tree.topLevelItem(0)
    assert platform is not None
    platform.setCheckState(0, Qt.CheckState.Unchecked)

    assert not dialog.write_button.isEnabled()


def test_it_is_signed_by_whoever_has_the_key(dialog: GiveDialog, tmp_path: Path, qtbot: QtBot) -> None:
    key = tmp_path / "ada.p12"
    key.write_bytes(Authority.made().pkcs12("Ada Quill, Sample Office"))
    (box,) = dialog.findChildren(QCheckBox)

    QTest.keyClick(box, Qt.Key.Key_Space)
    _field(dialog, "Key file").setText(str(key))
    QTest.keyClicks(_field(dialog, "Passphrase of the key file"), PASSPHRASE.decode())
    _write(dialog, qtbot)

    assert dialog.written is not None, dialog.message
    assert "Ada Quill, Sample Office" in open_exchange(dialog.written.file).signer
    assert _field(dialog, "Passphrase of the key file").text() == ""


def test_a_wrong_passphrase_is_said_and_nothing_is_written(dialog: GiveDialog, tmp_path: Path, qtbot: QtBot) -> None:
    key = tmp_path / "ada.p12"
    key.write_bytes(Authority.made().pkcs12("Ada Quill"))
    dialog.findChildren(QCheckBox)[0].setChecked(True)
    _field(dialog, "Key file").setText(str(key))
    _field(dialog, "Passphrase of the key file").setText("guess")

    _write(dialog, qtbot)

    assert dialog.written is None
    assert dialog.message
    assert not list(tmp_path.glob("*.clausemark-exchange"))


def test_signing_without_a_key_is_asked_about(dialog: GiveDialog, qtbot: QtBot) -> None:
    dialog.findChildren(QCheckBox)[0].setChecked(True)

    _write(dialog, qtbot)

    assert "Name the key file" in dialog.message


def test_a_file_that_is_there_is_not_overwritten(dialog: GiveDialog, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "mine.zip").write_bytes(b"mine")
    dialog.page.place.setText(str(tmp_path / "mine.zip"))

    _write(dialog, qtbot)

    assert "mine.zip exists already" in dialog.message
    assert (tmp_path / "mine.zip").read_bytes() == b"mine"


def test_a_second_file_of_the_day_gets_another_name(session: Session, dialog: GiveDialog, qtbot: QtBot) -> None:
    _write(dialog, qtbot)

    second = GiveDialog(session)
    qtbot.addWidget(second)

    assert second.page.place.text().endswith("ada 2026-03-02 2.clausemark-exchange")


def test_an_empty_workspace_says_what_to_do_first(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    desk = desk_on(tmp_path / "empty.clausemark", ADA)
    session = Session(desk, load_theme("light"))
    dialog = GiveDialog(session)
    qtbot.addWidget(dialog)
    dialog.show()

    assert not dialog.write_button.isVisible()
    assert not dialog.write_button.isEnabled()
    session.close()


def test_an_encrypted_workspace_warns_that_the_file_is_open(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    plain = desk_on(tmp_path / "plain.clausemark", ADA)
    secret = Workspace.create(tmp_path / "secret.clausemark", passphrase="a b c", clock=plain.clock, actor=ADA)
    desk = replace(plain, workspace=secret)
    add_terms(desk)
    session = Session(desk, load_theme("light"))
    dialog = GiveDialog(session)
    qtbot.addWidget(dialog)

    assert "This workspace is encrypted, the file is not." in dialog.page.warning
    session.close()
    plain.workspace.close()
