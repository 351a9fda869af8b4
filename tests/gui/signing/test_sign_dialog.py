"""Signing a pack in the window: with a key file, seen or not, and over the network only when asked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from clausemark.archive.clock import SystemClock
from clausemark.ui.jobs import JobRunner
from clausemark.ui.signing.dialog import SignDialog
from clausemark.ui.theme import load_theme
from clausepack.pdf.signature_seen import SignatureSeen, signatures_of
from support.accessibility import nameless
from support.certificates import PASSPHRASE, Authority, time_stamps
from support.written_packs import write_sample


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.made()


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_sample(tmp_path_factory.mktemp("exported") / "pack")


@pytest.fixture
def pack(exported: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(exported, tmp_path / "pack"))


@pytest.fixture
def dialog(app: QApplication, pack: Path, qtbot: QtBot) -> Iterator[SignDialog]:
    jobs = JobRunner(app)
    made = SignDialog(jobs, SystemClock(), load_theme("light"), pack)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()
    jobs.stop()


def _field(dialog: SignDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def _choose(dialog: SignDialog, name: str, value: str) -> None:
    box = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == name)
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def _name_the_key(
    dialog: SignDialog, authority: Authority, folder: Path, passphrase: str = PASSPHRASE.decode()
) -> None:
    key = folder / "ada.p12"
    key.write_bytes(authority.pkcs12("Ada Quill, Sample Office"))
    _field(dialog, "Key file").setText(str(key))
    QTest.keyClicks(_field(dialog, "Passphrase of the key file"), passphrase)


def _sign(dialog: SignDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.sign_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)


def _signatures(pack: Path) -> tuple[SignatureSeen, ...]:
    return tuple(signatures_of((pack / "data" / "pack.pdf").read_bytes()))


def _words(dialog: SignDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_a_pack_is_signed_with_a_key_file(
    dialog: SignDialog, pack: Path, authority: Authority, tmp_path: Path, qtbot: QtBot
) -> None:
    _name_the_key(dialog, authority, tmp_path)

    with qtbot.waitSignal(dialog.signed):
        _sign(dialog, qtbot)

    (seen,) = _signatures(pack)
    assert (seen.sound, seen.unchanged, seen.stamped, seen.field) == (True, True, "", "Signature 1")
    assert "Ada Quill, Sample Office" in _words(dialog)
    assert "by the clock of this computer" in _words(dialog)
    assert _field(dialog, "Passphrase of the key file").text() == ""


def test_a_signature_is_printed_where_it_is_asked_for(
    dialog: SignDialog, pack: Path, authority: Authority, tmp_path: Path, qtbot: QtBot
) -> None:
    _name_the_key(dialog, authority, tmp_path)
    _choose(dialog, "Where it is seen", "reviewed")

    _sign(dialog, qtbot)

    assert [each.field for each in _signatures(pack)] == ["Reviewed"]


def test_a_time_stamp_is_asked_for_only_when_chosen_and_the_network_is_named_before(
    dialog: SignDialog, pack: Path, authority: Authority, tmp_path: Path, qtbot: QtBot
) -> None:
    _name_the_key(dialog, authority, tmp_path)
    assert not _field(dialog, "Address of the time-stamp service").isEnabled()
    assert "network" not in dialog.page.warning
    with time_stamps(authority) as url:
        _choose(dialog, "Time-stamp", "t")
        assert "contacts the service over the network" in dialog.page.warning
        QTest.keyClicks(_field(dialog, "Address of the time-stamp service"), url)

        _sign(dialog, qtbot)

    assert [bool(each.stamped) for each in _signatures(pack)] == [True]
    assert "by a time-stamp" in _words(dialog)


def test_an_address_typed_before_the_time_stamp_was_given_up_is_not_asked(dialog: SignDialog) -> None:
    _choose(dialog, "Time-stamp", "t")
    QTest.keyClicks(_field(dialog, "Address of the time-stamp service"), "http://127.0.0.1:9/")
    _choose(dialog, "Time-stamp", "b")

    assert dialog.page.choices.timestamp_url == ""


@pytest.mark.parametrize(("level", "missing"), [("b", "Name the key file"), ("lt", "Name the address of the service")])
def test_what_is_missing_is_asked_for(
    dialog: SignDialog, authority: Authority, tmp_path: Path, qtbot: QtBot, level: str, missing: str
) -> None:
    if level != "b":
        _name_the_key(dialog, authority, tmp_path)
    _choose(dialog, "Time-stamp", level)

    _sign(dialog, qtbot)

    assert missing in dialog.message


def test_a_wrong_passphrase_is_said_and_the_pack_stays(
    dialog: SignDialog, pack: Path, authority: Authority, tmp_path: Path, qtbot: QtBot
) -> None:
    _name_the_key(dialog, authority, tmp_path, "guess")
    before = (pack / "data" / "pack.pdf").read_bytes()

    _sign(dialog, qtbot)

    assert "The key file cannot be opened" in dialog.message
    assert (pack / "data" / "pack.pdf").read_bytes() == before


def test_everything_has_a_name(dialog: SignDialog) -> None:
    assert nameless(dialog) == []
