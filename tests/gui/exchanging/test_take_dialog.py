"""Taking work in: what is in the file is seen first, every record has an outcome, conflicts are settled by a person."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.coding.scoping import SetFlag
from clausemark.services.desk import Desk
from clausemark.services.exchange.taking import import_exchange
from clausemark.services.exchange.writing import export_exchange
from clausemark.services.signing import KeyFile
from clausemark.ui.exchanging import take_work
from clausemark.ui.exchanging.take_dialog import TakeDialog
from clausemark.ui.session import Session
from clausemark.ui.widgets.kept_end import end_kept
from gui.exchanging.conftest import OURS, SHARED, THEIRS
from support.certificates import PASSPHRASE, Authority
from support.exchange_files import handed_over, with_members
from support.stations import Stations

Opener = Callable[[Path], TakeDialog]


@pytest.fixture
def looked_at(sitting: Session, qtbot: QtBot) -> Iterator[Opener]:
    """Return what opens the dialog on a file and waits until it was looked at."""
    made: list[TakeDialog] = []

    def opened(file: Path) -> TakeDialog:
        dialog = TakeDialog(sitting, file)
        made.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: not dialog.is_busy)
        return dialog

    yield opened
    for dialog in made:
        dialog.close()


def _press(dialog: TakeDialog, words: str) -> None:
    shown = (each for each in dialog.findChildren(QPushButton) if each.isVisible() and each.text().startswith(words))
    QTest.mouseClick(next(shown), Qt.MouseButton.LeftButton)


def _rows(dialog: TakeDialog) -> list[tuple[str, str, str]]:
    """Return outcome, kind and record of each row that is shown."""
    model = dialog.part.model
    return [
        (str(model.index(row, 0).data()), str(model.index(row, 1).data()), str(model.index(row, 2).data()))
        for row in range(model.rowCount())
    ]


def _says(desk: Desk, label: str) -> list[str]:
    with desk.workspace.reading() as view:
        rows = view.findings.revisions_in(VersionId("ver-0001"))
    return [each.judgement.what_it_says for found in rows.values() for each in found if each.label == label]


def _acts(desk: Desk) -> list[str]:
    with desk.workspace.reading() as view:
        return [event.act for event in view.ledger.events()]


def _take_in(dialog: TakeDialog, qtbot: QtBot) -> None:
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy and bool(dialog.message))


def test_what_is_in_the_file_is_seen_before_anything_is_taken(
    looked_at: Opener, first_file: Path, stations: Stations
) -> None:
    before = _acts(stations.ben)

    dialog = looked_at(first_file)

    assert "From Ada Quill, written on" in dialog.words
    assert "Nobody signed it." in dialog.words
    assert "versions: 1 · findings: 2 · review steps: 1" in dialog.words
    assert "Nothing has been changed yet." in dialog.words
    assert ("Taken", "Finding", f"f-002  {SHARED}") in _rows(dialog)
    assert ("Taken", "Review step", "f-001 · Approved") in _rows(dialog)
    assert _acts(stations.ben) == before


def test_a_signature_that_holds_is_said_with_its_name(looked_at: Opener, stations: Stations, tmp_path: Path) -> None:
    key = tmp_path / "ada.p12"
    key.write_bytes(Authority.made().pkcs12("Ada Quill, Sample Office"))
    export_exchange(stations.ada, tmp_path / "signed.zip", key=KeyFile(key, PASSPHRASE.decode()))

    dialog = looked_at(tmp_path / "signed.zip")

    assert "Signed by" in dialog.words
    assert "Ada Quill, Sample Office, and the signature holds" in dialog.words


def test_taking_it_in_gives_every_record_an_outcome(
    looked_at: Opener, first_file: Path, stations: Stations, sitting: Session, qtbot: QtBot
) -> None:
    heard: list[Any] = []
    sitting.changed.connect(heard.append)
    dialog = looked_at(first_file)

    _take_in(dialog, qtbot)

    assert dialog.message.startswith("Taken in: 4.")
    assert {outcome for outcome, _, _ in _rows(dialog)} == {"Taken"}
    assert _acts(stations.ben).count("finding.exchanged") == 2
    assert not dialog.take_button.isVisible()
    assert [change.versions for change in heard] == [frozenset({VersionId("ver-0001")})]


def test_a_conflict_shows_both_wordings_and_says_how_to_settle_it(looked_at: Opener, contested_file: Path) -> None:
    dialog = looked_at(contested_file)

    assert _rows(dialog)[0] == ("Conflict", "Finding", f"f-002  {SHARED}")
    assert dialog.part.panel.readings == (OURS, THEIRS)
    assert "Choose which wording stands" in dialog.part.panel.words


@pytest.mark.parametrize(("button", "stands"), [("Take the file's", THEIRS), ("Keep what is here", OURS)])
def test_a_choice_made_before_settles_the_conflict(
    looked_at: Opener, contested_file: Path, stations: Stations, qtbot: QtBot, button: str, stands: str
) -> None:
    dialog = looked_at(contested_file)

    _press(dialog, button)
    shown = _rows(dialog)[0][0]
    _take_in(dialog, qtbot)

    assert shown == {THEIRS: "Conflict: the file's", OURS: "Conflict: what is here"}[stands]
    assert _says(stations.ben, "f-002")[-1] == stands
    assert {OURS, THEIRS} <= set(_says(stations.ben, "f-002"))


def test_what_was_left_open_is_settled_afterwards(
    looked_at: Opener, contested_file: Path, stations: Stations, qtbot: QtBot
) -> None:
    dialog = looked_at(contested_file)
    _take_in(dialog, qtbot)
    open_yet = dialog.message
    kept = _says(stations.ben, "f-002")

    _press(dialog, "Take the file's")
    assert dialog.take_button.text() == "Settle (1)"
    QTest.mouseClick(dialog.take_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.is_busy and dialog.message != open_yet)

    assert "In conflict: 1" in open_yet
    assert kept[-1] == OURS
    assert _says(stations.ben, "f-002")[-1] == THEIRS
    assert ("Taken", "Finding", f"f-002  {SHARED}") in _rows(dialog)


def test_a_flag_is_named_by_its_provision_and_note(looked_at: Opener, stations: Stations, tmp_path: Path) -> None:
    with stations.ada.workspace.reading() as view:
        provision = view.provisions.ids(stations.version.id)[1]
    SetFlag("Flag", stations.version.id, provision, "Ask the vendor").do(stations.ada)

    dialog = looked_at(handed_over(stations.ada, tmp_path / "flagged.zip"))

    assert ("Taken", "Flag", "Provision 2  Ask the vendor") in _rows(dialog)
    assert "flags: 1" in dialog.words


def test_a_choice_can_be_taken_back(looked_at: Opener, contested_file: Path) -> None:
    dialog = looked_at(contested_file)

    _press(dialog, "Take the file's")
    _press(dialog, "Leave open")

    assert _rows(dialog)[0][0] == "Conflict"
    assert dialog.part.settled == 0


def test_the_chips_choose_by_outcome_and_keys_go_along_the_rows(looked_at: Opener, first_file: Path) -> None:
    dialog = looked_at(first_file)
    QAbstractItemModelTester(dialog.part.model)

    _press(dialog, "Taken  4")
    QTest.keyClick(dialog.part.table, Qt.Key.Key_Down)

    assert dialog.part.table.currentIndex().row() == 1
    assert _rows(dialog)[1][2].split()[0] in dialog.part.panel.words


def test_the_fields_that_differ_can_be_walked_by_keys(looked_at: Opener, contested_file: Path) -> None:
    dialog = looked_at(contested_file)
    (fields,) = [each for each in dialog.findChildren(QListWidget) if each.isVisible()]

    assert [fields.item(row).text() for row in range(fields.count())] == ["What it says"]
    assert fields.accessibleName()


def test_a_file_that_came_before_has_nothing_to_take(looked_at: Opener, first_file: Path, stations: Stations) -> None:
    import_exchange(stations.ben, first_file)

    dialog = looked_at(first_file)

    assert "taken in before" in dialog.words
    assert not dialog.take_button.isVisible()
    assert {outcome for outcome, _, _ in _rows(dialog)} == {"Unchanged"}


def test_a_file_that_was_altered_is_refused_in_words(looked_at: Opener, first_file: Path, tmp_path: Path) -> None:
    altered = with_members(first_file, tmp_path / "altered.zip", {"data/ledger.jsonl": b"{}\n"})

    dialog = looked_at(altered)

    assert "altered.zip is not as it was written" in dialog.message
    assert not dialog.take_button.isVisible()


def test_it_fits_a_screen_of_1920_by_1080_at_twice_its_size(looked_at: Opener, first_file: Path) -> None:
    dialog = looked_at(first_file)

    dialog.resize(944, 500)

    assert dialog.height() == 500
    assert dialog.take_button.geometry().bottom() < 500


@pytest.mark.usefixtures("german")
def test_a_refusal_is_said_in_the_language_of_the_window(looked_at: Opener, tmp_path: Path) -> None:
    (tmp_path / "fremd.zip").write_bytes(b"no zip")

    dialog = looked_at(tmp_path / "fremd.zip")

    assert "fremd.zip ist keine Austauschdatei" in dialog.message


def test_another_file_under_the_name_is_not_taken(
    looked_at: Opener, first_file: Path, stations: Stations, qtbot: QtBot
) -> None:
    dialog = looked_at(first_file)
    first_file.unlink()
    handed_over(stations.ada, first_file)

    _take_in(dialog, qtbot)

    assert "another file than the one that was looked at" in dialog.message
    assert "exchange.received" not in _acts(stations.ben)


def test_the_work_can_be_stopped_and_then_nothing_is_taken(
    sitting: Session, first_file: Path, stations: Stations, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, go = Event(), Event()

    def slow(*args: Any, **named: Any) -> Any:
        reached.set()
        go.wait(20)
        return import_exchange(*args, **named)

    monkeypatch.setattr(take_work, "import_exchange", slow)
    dialog = TakeDialog(sitting, first_file)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(reached.is_set)

    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    still_there = dialog.isVisible()
    go.set()
    qtbot.waitUntil(lambda: not dialog.is_busy)

    assert still_there
    assert dialog.message == "Stopped as asked. Nothing was taken in."
    assert "exchange.received" not in _acts(stations.ben)


def test_the_day_of_a_version_is_read_whole_however_long_its_title(looked_at: Opener, first_file: Path) -> None:
    dialog = looked_at(first_file)
    metrics, place = dialog.fontMetrics(), "Lanternwick, Terms of Service for Lanterns in Rented Rooms, 05 Jan 2026"
    room = metrics.horizontalAdvance(place) // 2

    shown = end_kept(place, metrics, room)

    assert shown.startswith("Lantern")
    assert shown.endswith(", 05 Jan 2026")
    assert metrics.horizontalAdvance(shown) <= room
    assert str(dialog.part.model.index(0, 3).data()).endswith(" 2026")
