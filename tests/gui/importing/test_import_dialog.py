"""The import in the window: recognised, corrected, imported, explained, taken back."""

from __future__ import annotations

import threading
import traceback
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from clausemark.errors import RuleRefusedError
from clausemark.intake.discovery import Skipped
from clausemark.services import import_preview
from clausemark.services.candidates import Declared
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.import_preview import FilePreview, declare
from clausemark.services.importing import ImportResult
from clausemark.services.withdrawing import ImportBatch
from clausemark.ui import turns
from clausemark.ui.importing.dialog import ImportDialog
from clausemark.ui.importing.passed_over import PassedOver
from clausemark.ui.importing.results_page import ResultsPage, ResultsTable
from clausemark.ui.importing.rows_model import Column
from clausemark.ui.session import Session
from support.accessibility import nameless

TERMS = "# Terms\n\n" + "\n\n".join(
    f"{number}. You may not rent out your Lantern account to other people, and we may end your access."
    for number in range(1, 9)
)


@dataclass(frozen=True, slots=True)
class Retitle:
    """Another act, which writes nothing."""

    title: str

    @property
    def name(self) -> str:
        return f"Title {self.title}"

    def do(self, desk: Desk) -> Change:
        return Change(Changed.ENGAGEMENT, desk.clock.now())

    def undo(self, desk: Desk) -> Change:
        return self.do(desk)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "archive" / "Lantern" / "Terms of Service"
    place.mkdir(parents=True)
    (place / "2026-01-05.md").write_text(TERMS, encoding="utf-8")
    (place / "2026-02-05.md").write_text(f"{TERMS}\n\n9. We & you.", encoding="utf-8")
    (place / "scan.bin").write_bytes(b"\x00\x01\x02")
    (place / ".hidden").write_text("x", encoding="utf-8")
    return tmp_path / "archive"


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> ImportDialog:
    made = ImportDialog(session)
    qtbot.addWidget(made)
    made.show()
    return made


def recognised(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    """Let the dialog recognise a folder and read it ahead."""
    dialog.take([folder])
    qtbot.waitUntil(lambda: dialog.table.model.rowCount() > 0 and not dialog.is_busy, timeout=60_000)


def imported(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    """Let the dialog import a folder."""
    recognised(qtbot, dialog, folder)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.results.model.rowCount() > 0, timeout=60_000)


def button(dialog: ImportDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text() == text)


def test_what_was_recognised_is_shown_and_nothing_is_stored(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    with session.desk.workspace.reading() as view:
        events = view.ledger.count()

    recognised(qtbot, dialog, folder)

    rows = {row.candidate.name: row for row in dialog.table.model.rows}
    assert rows["2026-01-05.md"].language == "en"
    assert (rows["2026-02-05.md"].provisions or 0) >= 9
    assert rows["scan.bin"].reason == "not-text"
    assert dialog.import_button.text() == "Import 2 files"
    with session.desk.workspace.reading() as view:
        assert view.ledger.count() == events


def test_what_was_passed_over_is_read_and_copied_by_keyboard(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    recognised(qtbot, dialog, folder)
    told = dialog.table.passed_over
    shut = told.field.isVisible()

    QTest.keyClick(told.button, Qt.Key.Key_Space)
    told.field.selectAll()
    told.field.copy()

    assert told.button.text() == "1 passed over"
    assert told.button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not shut
    assert told.field.isVisible()
    assert told.field.hasFocus()
    assert QGuiApplication.clipboard().text() == told.text
    assert told.text.endswith(".hidden: hidden")


def test_every_place_that_was_passed_over_is_told(qtbot: QtBot) -> None:
    told = PassedOver()
    qtbot.addWidget(told)

    told.show_skipped([Skipped(f"places/{number}", "hidden") for number in range(250)])

    assert len(told.text.splitlines()) == 250
    told.show_skipped(())
    assert told.button.isHidden()


def test_a_broken_capture_is_told_apart_and_taken_back(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    place = folder / "Lantern" / "Terms of Service" / "2026-03-05.md"
    place.write_text("Redirecting…", encoding="utf-8")

    imported(qtbot, dialog, folder)

    model = dialog.results.model
    rows = {Path(model.index(row, 0).data()).name: model.index(row, 1).data() for row in range(model.rowCount())}
    assert rows["2026-03-05.md"] == "Kept, no version"
    with session.desk.workspace.reading() as view:
        assert len(view.broken.waiting()) == 1
    session.undo.undo()
    with session.desk.workspace.reading() as view:
        assert view.broken.waiting() == ()


def test_what_an_import_changed_is_told_a_turn_before_its_results(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    order: list[str] = []
    callers: set[str] = set()
    session.changed.connect(lambda _: order.append("changed"))
    dialog.results.model.modelReset.connect(partial(order.append, "results"))
    dialog.results.model.modelReset.connect(
        lambda: callers.update(frame.name for frame in traceback.extract_stack() if frame.filename == turns.__file__)
    )

    imported(qtbot, dialog, folder)

    assert order == ["changed", "results"]
    assert callers, "the results were laid out in the turn in which the import was told"


def test_a_drop_is_taken(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    dialog.dropEvent(QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))

    qtbot.waitUntil(lambda: dialog.table.model.rowCount() == 3 and not dialog.is_busy, timeout=60_000)


def test_an_edited_cell_changes_what_would_be_recorded(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    recognised(qtbot, dialog, folder)
    model = dialog.table.model

    model.setData(model.index(0, Column.PLATFORM), "Beacon & Co")

    assert model.index(0, Column.DOCUMENT).data() == "Beacon & Co Terms of Service"
    assert model.rows[0].provisions is not None


def test_more_files_can_be_dropped_and_corrections_stay(
    qtbot: QtBot, dialog: ImportDialog, folder: Path, tmp_path: Path
) -> None:
    recognised(qtbot, dialog, folder)
    model = dialog.table.model
    model.setData(model.index(0, Column.PLATFORM), "Beacon")
    model.choose([1], on=False)
    (tmp_path / "more.md").write_text(TERMS.replace("Lantern", "Pennyquill"), encoding="utf-8")

    dialog.take([tmp_path / "more.md"])

    qtbot.waitUntil(lambda: model.rowCount() == 4 and not dialog.is_busy, timeout=60_000)
    assert model.rows[0].platform == "Beacon"
    assert [row.candidate.name for row in model.left_out()] == ["2026-02-05.md"]
    assert [row.provisions is not None for row in model.rows] == [True, True, False, True]


def test_a_value_is_set_for_several_rows_by_keyboard(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    recognised(qtbot, dialog, folder)
    dialog.table.view.selectAll()
    field = dialog.table.bulk.value_field

    QTest.keyClicks(field, "Beacon")
    QTest.keyClick(field, Qt.Key.Key_Return)

    platforms = {row.platform for row in dialog.table.model.rows if row.importable}
    assert platforms == {"Beacon"}
    assert dialog.results.model.rowCount() == 0


@pytest.fixture
def many(folder: Path) -> Path:
    for number in range(1, 29):
        place = folder / "Lantern" / "Terms of Service" / f"2025-01-{number:02}.md"
        place.write_text(f"{TERMS}\n\n9. Day {number}.", encoding="utf-8")
    return folder


def test_a_value_for_many_files_is_set_beside_the_window(
    qtbot: QtBot, dialog: ImportDialog, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognised(qtbot, dialog, many)
    in_threads = set()

    def noted(desk: Desk, row: FilePreview, declared: Declared) -> FilePreview:
        in_threads.add(threading.current_thread())
        return declare(desk, row, declared)

    monkeypatch.setattr(import_preview, "declare", noted)
    dialog.table.view.selectAll()
    QTest.keyClicks(dialog.table.bulk.value_field, "Beacon")

    QTest.keyClick(dialog.table.bulk.value_field, Qt.Key.Key_Return)

    assert not dialog.import_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
    assert {row.platform for row in dialog.table.model.rows if row.importable} == {"Beacon"}
    assert threading.main_thread() not in in_threads
    assert dialog.import_button.isEnabled()


def test_reading_ahead_goes_on_after_a_value_was_set_for_many_files(
    qtbot: QtBot, dialog: ImportDialog, many: Path
) -> None:
    dialog.take([many])
    qtbot.waitUntil(lambda: dialog.table.model.rowCount() > 0, timeout=60_000)
    dialog.table.view.selectAll()
    QTest.keyClicks(dialog.table.bulk.value_field, "Beacon")

    QTest.keyClick(dialog.table.bulk.value_field, Qt.Key.Key_Return)
    dialog.table.model.setData(dialog.table.model.index(0, Column.LANGUAGE), "fr")

    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
    rows = [row for row in dialog.table.model.rows if row.importable]
    assert {row.platform for row in rows} == {"Beacon"}
    assert None not in {row.provisions for row in rows}
    assert rows[0].language == "fr"


def test_setting_a_value_for_many_files_can_be_stopped(
    qtbot: QtBot, dialog: ImportDialog, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recognised(qtbot, dialog, many)
    asked = threading.Event()

    def waited(desk: Desk, row: FilePreview, declared: Declared) -> FilePreview:
        asked.wait(20)
        return declare(desk, row, declared)

    monkeypatch.setattr(import_preview, "declare", waited)
    dialog.table.view.selectAll()
    QTest.keyClicks(dialog.table.bulk.value_field, "Beacon")
    QTest.keyClick(dialog.table.bulk.value_field, Qt.Key.Key_Return)

    stop = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Stop" and each.isVisible())
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    asked.set()

    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
    assert {row.platform for row in dialog.table.model.rows if row.importable} == {"Lantern"}
    assert dialog.import_button.isEnabled()


def test_a_date_that_is_none_is_refused_in_words(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    recognised(qtbot, dialog, folder)
    model = dialog.table.model

    model.setData(model.index(0, Column.CAPTURED), "last week")

    assert "last week" in dialog.message
    assert model.rows[0].declared.captured_at is None


def test_the_space_bar_leaves_files_out(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    recognised(qtbot, dialog, folder)
    dialog.table.view.selectRow(0)

    QTest.keyClick(dialog.table.view, Qt.Key.Key_Space)

    assert dialog.import_button.text() == "Import 1 file"


def test_every_file_gets_a_result_with_reason_and_advice(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    imported(qtbot, dialog, folder)

    text = dialog.results.model.as_text().splitlines()
    assert len(text) == 4
    assert "Choose another file" in text[1]
    assert "[not-text]" in text[1]
    with session.desk.workspace.reading() as view:
        assert view.platforms.by_name("Lantern") is not None


def test_other_views_hear_of_the_import(qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path) -> None:
    recognised(qtbot, dialog, folder)

    with qtbot.waitSignal(session.changed, timeout=60_000) as heard:
        dialog.import_button.click()

    assert set(dialog.imported_versions()) == set(heard.args[0].versions)


def test_an_import_is_taken_back_and_done_again(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    imported(qtbot, dialog, folder)

    button(dialog, "Undo this import").click()

    with session.desk.workspace.reading() as view:
        assert view.platforms.by_name("Lantern") is None
    session.undo.redo()
    with session.desk.workspace.reading() as view:
        assert view.platforms.by_name("Lantern") is not None


def test_a_version_that_is_taken_back_is_no_longer_shown(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    imported(qtbot, dialog, folder)
    shown = dialog.imported_versions()[0]
    session.show_version(shown)

    button(dialog, "Undo this import").click()

    assert session.version is not None
    assert session.version not in dialog.imported_versions()
    with session.desk.workspace.reading() as view:
        assert not view.versions.is_removed(session.version)


def test_undo_after_a_review_says_why_not(qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path) -> None:
    from clausemark.regulations.vocabulary import ScopeReason
    from clausemark.services.reviewing import put_out_of_scope

    imported(qtbot, dialog, folder)
    put_out_of_scope(session.desk, dialog.imported_versions()[0], ScopeReason.BOILERPLATE)

    button(dialog, "Undo this import").click()

    assert "1 exclusion" in dialog.results.message
    with session.desk.workspace.reading() as view:
        assert view.platforms.by_name("Lantern") is not None


def test_the_list_of_results_is_copied(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    imported(qtbot, dialog, folder)

    button(dialog, "Copy list").click()

    assert QGuiApplication.clipboard().text() == dialog.results.model.as_text()


def test_escape_while_importing_stops_and_shows_what_was_done(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    recognised(qtbot, dialog, folder)
    dialog.import_button.click()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)
    assert dialog.isVisible()


def test_an_empty_folder_is_said_to_hold_nothing(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()

    dialog.take([tmp_path / "nothing"])

    qtbot.waitUntil(lambda: "No file there" in dialog.message, timeout=20_000)


def test_a_path_that_is_gone_is_said(qtbot: QtBot, dialog: ImportDialog, tmp_path: Path) -> None:
    dialog.take([tmp_path / "gone.html"])

    qtbot.waitUntil(lambda: "does not exist" in dialog.message, timeout=20_000)


def test_everything_that_takes_the_focus_has_a_name(qtbot: QtBot, dialog: ImportDialog, folder: Path) -> None:
    imported(qtbot, dialog, folder)

    assert nameless(dialog) == []


def test_only_results_in_sight_are_measured(qtbot: QtBot, session: Session) -> None:
    page = ResultsPage(session.theme)
    qtbot.addWidget(page)
    page.resize(900, 300)
    results = [ImportResult(f"{number}.pdf", None, "refused", message="What it says. " * 40) for number in range(500)]
    page.show_results(results, stopped=False)

    page.show()

    table = page.findChild(ResultsTable)
    assert isinstance(table, ResultsTable)
    usual = table.verticalHeader().defaultSectionSize()
    assert table.rowHeight(0) > usual
    assert table.rowHeight(400) == usual
    table.scrollToBottom()
    assert table.rowHeight(499) > usual


def test_a_result_has_no_more_room_than_its_words_need(qtbot: QtBot, session: Session) -> None:
    page = ResultsPage(session.theme)
    qtbot.addWidget(page)
    page.resize(1200, 500)
    page.show_results([ImportResult("terms.pdf", None, "refused", message="What it says. " * 15)], stopped=False)

    page.show()

    table = page.findChild(ResultsTable)
    assert isinstance(table, ResultsTable)
    qtbot.waitUntil(lambda: table.columnWidth(2) > 600 and table.rowHeight(0) < 4 * table.fontMetrics().lineSpacing())
    height = table.rowHeight(0)
    page.resize(700, 500)
    qtbot.waitUntil(lambda: table.rowHeight(0) > height)


def test_an_import_can_be_taken_back_here_only_while_it_is_the_last_act(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path
) -> None:
    imported(qtbot, dialog, folder)
    offered = [button(dialog, "Undo this import").isEnabled()]

    session.perform(Retitle(session.desk.actor))
    offered.append(button(dialog, "Undo this import").isEnabled())
    session.undo.undo()
    offered.append(button(dialog, "Undo this import").isEnabled())
    session.undo.undo()
    offered.append(button(dialog, "Undo this import").isEnabled())

    assert offered == [True, False, True, False]


def test_an_import_whose_act_was_refused_offers_no_other_act_to_be_taken_back(
    qtbot: QtBot, dialog: ImportDialog, session: Session, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.perform(Retitle("Terms of three platforms"))

    def refuse(*_: object) -> Change:
        raise RuleRefusedError("Not now.", reason="refused")

    monkeypatch.setattr(ImportBatch, "do", refuse)
    imported(qtbot, dialog, folder)

    assert not button(dialog, "Undo this import").isEnabled()
    assert session.undo.undo_text == "Title Terms of three platforms"
