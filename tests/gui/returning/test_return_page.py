"""The page of legal's return: what would come, what came, and how a conflict is settled and opened again."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from clausemark.errors import ClausemarkError
from clausemark.review.returned import Choice, EntryOutcome
from clausemark.services.desk import Desk
from clausemark.services.returns.lines import Previewed, ReturnedLines
from clausemark.services.returns.returning import return_workbook
from clausemark.services.returns.settling import SettleConflicts, open_conflicts
from clausemark.ui.commands.actions import Commands
from clausemark.ui.dropped import sorted_drop
from clausemark.ui.exporting.dialog import ExportDialog
from clausemark.ui.jobs import Job
from clausemark.ui.returning.filters import GroupChips
from clausemark.ui.returning.lines_model import Column, LinesModel
from clausemark.ui.returning.page import ReturnPage
from clausemark.ui.returning.words import Group, group_of
from clausemark.ui.session import Session
from clausemark.ui.telling import told


def _events(desk: Desk) -> list[str]:
    with desk.workspace.reading() as view:
        return [event.act for event in view.ledger.events()]


def _groups(page: ReturnPage) -> list[Group]:
    lines = page.table.lines
    return [group_of(lines.line(row)) for row in range(lines.rowCount())]


def _press(page: ReturnPage, words: str) -> None:
    shown = (each for each in page.findChildren(QPushButton) if each.isVisible() and each.text().startswith(words))
    QTest.mouseClick(next(shown), Qt.MouseButton.LeftButton)


def _choose(page: ReturnPage, group: Group) -> None:
    chips = page.findChild(GroupChips)
    assert isinstance(chips, GroupChips)
    chips.choose(group)
    chips.changed.emit()


def _rows(page: ReturnPage, column: str) -> list[int]:
    lines = page.table.lines
    return [row for row in range(lines.rowCount()) if lines.line(row).column == column]


@pytest.fixture
def previewed(page: ReturnPage, copies: tuple[Path, Path], qtbot: QtBot) -> ReturnPage:
    page.preview(copies[0])
    qtbot.waitUntil(lambda: page.table.lines.rowCount() > 0)
    return page


@pytest.fixture
def conflicts(page: ReturnPage, contested: tuple[Path, Path], qtbot: QtBot) -> ReturnPage:
    assert contested
    page.show_conflicts()
    qtbot.waitUntil(lambda: page.table.lines.rowCount() > 0)
    return page


def test_nothing_is_changed_before_the_person_takes_the_workbook_in(previewed: ReturnPage, officer: Desk) -> None:
    assert set(_groups(previewed)) == {Group.ACCEPTED}
    assert "Nothing has been changed yet" in previewed.summary
    assert "return.received" not in _events(officer)


def test_taking_it_in_keeps_every_cell(previewed: ReturnPage, officer: Desk, qtbot: QtBot) -> None:
    expected = previewed.table.lines.rowCount()

    _press(previewed, "Take in")

    qtbot.waitUntil(lambda: previewed.message.startswith("Taken in"))
    assert _events(officer).count("return.accepted") == expected


def test_a_workbook_that_came_before_is_said_to_have(
    page: ReturnPage, contested: tuple[Path, Path], officer: Desk, qtbot: QtBot
) -> None:
    before = len(_events(officer))

    page.preview(contested[0])

    qtbot.waitUntil(lambda: "was taken in before" in page.message)
    qtbot.waitUntil(lambda: page.table.lines.rowCount() > 0)
    assert len(_events(officer)) == before


def test_a_file_that_is_no_workbook_is_refused_in_words(page: ReturnPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "notes.xlsx"
    path.write_bytes(b"no zip at all")

    page.preview(path)

    qtbot.waitUntil(lambda: "notes.xlsx" in page.message)


@pytest.mark.usefixtures("german")
def test_a_refusal_is_said_in_the_language_of_the_window(page: ReturnPage, tmp_path: Path, qtbot: QtBot) -> None:
    refused = list[ClausemarkError]()
    page._reading.refused.connect(refused.append)

    page.preview(tmp_path / "not there.xlsx")

    qtbot.waitUntil(lambda: bool(page.message))
    assert page.message == told(refused[0].message) != refused[0].message


def test_each_conflict_shows_the_three_readings_side_by_side(conflicts: ReturnPage) -> None:
    (row,) = _rows(conflicts, "Legal comment")
    conflicts.table.selectRow(row)

    assert conflicts.panel.readings == ("", "Fine with us.", "Not fine.")
    assert "Nora Note" in conflicts.panel.words
    assert "The record was changed too after the export." in conflicts.panel.words


def test_the_readings_stand_in_the_table_too(conflicts: ReturnPage) -> None:
    (row,) = _rows(conflicts, "Proposed severity")
    texts = [str(conflicts.table.lines.index(row, column).data()) for column in Column]

    assert texts[Column.OUTCOME :] == [
        "Conflict",
        "fnd-0002-m1  Access may end at once",
        "Proposed severity",
        "",
        "low",
        "critical",
    ]


def test_accepting_by_key_settles_the_three_cells_of_a_decision(
    conflicts: ReturnPage, commands: Commands, officer: Desk, qtbot: QtBot
) -> None:
    (row,) = _rows(conflicts, "Decision")
    conflicts.table.selectRow(row)
    before = len(open_conflicts(officer))

    commands["conflict-accept"].trigger()

    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == before - 3)
    assert len(open_conflicts(officer)) == before - 3
    with officer.workspace.reading() as view:
        assert "reject" in [each.decision for each in view.legal.all()]


def test_a_settled_conflict_can_be_opened_again_and_settled_again(
    conflicts: ReturnPage, sitting: Session, officer: Desk, qtbot: QtBot
) -> None:
    (row,) = _rows(conflicts, "Proposed severity")
    conflicts.table.selectRow(row)
    conflicts.panel.note.setText("As the annex says.")
    before = len(open_conflicts(officer))
    _press(conflicts, "Accept legal's")
    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == before - 1)

    sitting.undo.undo()

    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == before)
    assert "return.reopened" in _events(officer)
    sitting.undo.redo()
    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == before - 1)


def test_several_conflicts_are_settled_at_once(conflicts: ReturnPage, officer: Desk, qtbot: QtBot) -> None:
    conflicts.table.selectAll()

    _press(conflicts, "Keep the record's (")

    qtbot.waitUntil(lambda: not open_conflicts(officer))
    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == 0)


def test_asking_raises_an_open_item_that_undo_takes_out(
    conflicts: ReturnPage, sitting: Session, officer: Desk, qtbot: QtBot
) -> None:
    (row,) = _rows(conflicts, "Legal comment")
    conflicts.table.selectRow(row)
    before = conflicts.table.lines.rowCount()

    _press(conflicts, "Ask")

    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == before - 1)
    with officer.workspace.reading() as view:
        assert [each.owner for each in view.open_items.all()] != []
    sitting.undo.undo()
    with officer.workspace.reading() as view:
        assert list(view.open_items.all()) == []


def test_what_was_returned_is_listed_by_its_outcome(
    page: ReturnPage, contested: tuple[Path, Path], officer: Desk, qtbot: QtBot
) -> None:
    with officer.workspace.reading() as view:
        nora = next(each for each in view.returns.all() if each.file_name == contested[1].name)

    page.show_return(nora.id)

    qtbot.waitUntil(lambda: page.table.lines.rowCount() > 0)
    assert set(_groups(page)) == {Group.CONFLICT}
    _choose(page, Group.TAMPERED)
    assert [page.table.lines.line(row).after for row in range(page.table.lines.rowCount())] == ["Something else"]
    _choose(page, Group.REFUSED)
    reasons = {page.table.lines.line(row).reason for row in range(page.table.lines.rowCount())}
    assert reasons == {"formula", "value-unknown", "date-unclear", "decision-incomplete"} & reasons
    assert page.table.lines.line(0).outcome is EntryOutcome.REFUSED


def test_a_settled_conflict_stays_in_the_list_with_who_settled_it(
    conflicts: ReturnPage, officer: Desk, contested: tuple[Path, Path], qtbot: QtBot
) -> None:
    (row,) = _rows(conflicts, "Legal comment")
    conflicts.table.selectRow(row)
    entry = conflicts.table.lines.line(row)
    conflicts.panel.note.setText("Read the annex.")
    _press(conflicts, "Keep the record's")
    qtbot.waitUntil(lambda: not _rows(conflicts, "Legal comment"))
    with officer.workspace.reading() as view:
        assert entry.id is not None
        returned = view.returned_entries.get(entry.id).returned

    conflicts.show_return(returned)
    qtbot.waitUntil(lambda: "nora.xlsx, of" in conflicts.summary)
    _choose(conflicts, Group.SETTLED)

    assert "The record was kept by" in conflicts.panel.words
    assert "Read the annex." in conflicts.panel.words


def test_what_is_settled_elsewhere_shows_when_the_page_is_looked_at_again(
    conflicts: ReturnPage, sitting: Session, officer: Desk, qtbot: QtBot
) -> None:
    before = conflicts.table.lines.rowCount()
    (entry,) = (each for each in open_conflicts(officer) if each.column == "Legal comment")
    conflicts.hide()
    sitting.perform(SettleConflicts("Settle it", (entry.id,), Choice.KEEP))
    assert conflicts.table.lines.rowCount() == before

    conflicts.show()

    qtbot.waitUntil(lambda: conflicts.table.lines.rowCount() == before - 1)


def test_the_table_passes_qts_own_test(conflicts: ReturnPage) -> None:
    QAbstractItemModelTester(conflicts.table.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)

    assert isinstance(conflicts.table.lines, LinesModel)


def test_a_spreadsheet_that_is_dropped_is_legals_workbook(tmp_path: Path) -> None:
    path = tmp_path / "Pack.XLSX"
    path.write_bytes(b"")

    assert sorted_drop([path, tmp_path / "terms.html"]).workbooks == (path,)


def test_the_export_warns_of_conflicts_that_nobody_has_settled(
    contested: tuple[Path, Path], sitting: Session, officer: Desk, qtbot: QtBot
) -> None:
    assert contested
    dialog = ExportDialog(sitting)
    qtbot.addWidget(dialog)
    dialog.show()

    qtbot.waitUntil(lambda: dialog.preview.preview is not None and not dialog.is_busy, timeout=60_000)

    words = f"Conflicts with legal that nobody has settled: {len(open_conflicts(officer))}."
    assert any(label.text().startswith(words) for label in dialog.preview.findChildren(QLabel))
    dialog.preview.cover.stop()


def test_a_preview_that_comes_late_does_not_replace_what_was_opened_since(
    page: ReturnPage, copies: tuple[Path, Path], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, jobs, read = Event(), list[Job](), ReturnedLines.preview

    def held(*asked: Any) -> Previewed:
        go_on.wait()
        return read(*asked)

    monkeypatch.setattr(ReturnedLines, "preview", held)
    page._reading.started.connect(jobs.append)
    page.preview(copies[0])
    page.show_conflicts()
    qtbot.waitUntil(lambda: page.summary.startswith("All conflicts"))

    with qtbot.waitSignal(jobs[0].finished):
        go_on.set()

    assert page.summary.startswith("All conflicts")
    assert page.message == ""


def test_a_workbook_that_somebody_took_in_meanwhile_is_named_whatever_was_opened_since(
    previewed: ReturnPage, copies: tuple[Path, Path], officer: Desk, qtbot: QtBot
) -> None:
    return_workbook(officer, copies[0])

    _press(previewed, "Take in")
    previewed.show_conflicts()

    qtbot.waitUntil(lambda: previewed.message.startswith("lena.xlsx was taken in before"))
