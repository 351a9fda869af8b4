"""The table of recognised files: what it shows, what can be edited, what is chosen."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.archive.capture import CapturedAt
from clausemark.archive.terms import CaptureBasis
from clausemark.intake.discovery import Candidate
from clausemark.services.candidates import Declared
from clausemark.services.import_preview import FilePreview, Outlook
from clausemark.ui.importing.rows_model import Column, RowsModel, declared_with
from clausemark.ui.importing.rows_view import RowsView
from clausemark.ui.importing.wording import outlook_texts
from clausemark.ui.theme import load_theme

MOMENT = CapturedAt(datetime(2026, 10, 3, tzinfo=UTC), CaptureBasis.FILE_NAME, "day")


def row(name: str, outlook: Outlook = Outlook.NEW_DOCUMENT, platform: str = "Lantern") -> FilePreview:
    found = Candidate(Path(name), f"archive/{name}", name, platform, "Terms of Service", MOMENT)
    return FilePreview(
        found,
        Declared(),
        outlook,
        platform,
        f"{platform} Terms",
        "Terms of Service",
        MOMENT,
        "",
        2048,
        "en",
        "text/html",
    )


@pytest.fixture
def model(app: QApplication) -> RowsModel:
    made = RowsModel(load_theme("light"))
    refused = replace(row("c.bin", Outlook.REFUSED), reason="not-text", message="c.bin is binary data.")
    made.load([row("a.html"), row("b.html", Outlook.NEW_VERSION), refused])
    return made


def shown(model: RowsModel, place: int, column: Column) -> str:
    return str(model.index(place, column).data())


def test_the_model_keeps_the_rules_of_qt(model: RowsModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.put({0: row("a.html", platform="Beacon")})
    model.load([row("d.html")])

    assert model.rowCount() == 1


def test_rows_that_are_read_together_are_counted_once(model: RowsModel) -> None:
    counted = list[bool]()
    model.chosen_changed.connect(partial(counted.append, True))

    model.put({0: row("a.html", platform="Beacon"), 1: row("b.html", platform="Beacon")})

    assert [each.platform for each in model.rows[:2]] == ["Beacon", "Beacon"]
    assert counted == [True]


def test_a_row_says_what_was_recognised(model: RowsModel) -> None:
    cells = [shown(model, 0, column) for column in Column]

    assert cells[:6] == [
        "archive/a.html",
        "New document",
        "Lantern",
        "Lantern Terms",
        "Terms of Service",
        "03 Oct 2026 · file name",
    ]
    assert shown(model, 0, Column.FORMAT).startswith("HTML, ")


def test_only_what_can_be_imported_is_chosen(model: RowsModel) -> None:
    assert [each.candidate.name for each in model.chosen()] == ["a.html", "b.html"]
    assert model.index(2, Column.FILE).data(Qt.ItemDataRole.CheckStateRole) is None


def test_a_file_left_out_is_not_imported(model: RowsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.chosen_changed):
        model.setData(model.index(0, Column.FILE), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)

    assert [each.candidate.name for each in model.chosen()] == ["b.html"]
    assert [each.candidate.name for each in model.not_left_out()] == ["b.html", "c.bin"]


def test_an_edit_is_passed_on_and_not_done_here(model: RowsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.edited) as heard:
        model.setData(model.index(1, Column.PLATFORM), " Beacon ")

    assert heard.args == [1, "platform", "Beacon"]
    assert shown(model, 1, Column.PLATFORM) == "Lantern"


def test_a_refused_file_cannot_be_edited(model: RowsModel) -> None:
    assert not model.flags(model.index(2, Column.PLATFORM)) & Qt.ItemFlag.ItemIsEditable
    assert model.flags(model.index(0, Column.PLATFORM)) & Qt.ItemFlag.ItemIsEditable


def test_the_moment_is_edited_as_it_is_typed(model: RowsModel) -> None:
    assert model.index(0, Column.CAPTURED).data(Qt.ItemDataRole.EditRole) == "2026-10-03"


def test_the_reason_of_a_refusal_is_the_tip(model: RowsModel) -> None:
    assert model.index(2, Column.OUTLOOK).data(Qt.ItemDataRole.ToolTipRole) == "c.bin is binary data."


def test_every_cell_speaks_its_column(model: RowsModel) -> None:
    spoken = model.index(0, Column.PLATFORM).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Platform: Lantern"


def test_an_empty_value_takes_a_declaration_back() -> None:
    declared = declared_with(Declared(), "platform", "Beacon")

    assert declared.platform == "Beacon"
    assert declared_with(declared, "platform", "") == Declared()


def test_what_will_happen_is_read_whole_in_every_language(foreign: str, qtbot: QtBot) -> None:
    view = RowsView(RowsModel(load_theme("light")))
    qtbot.addWidget(view)
    view.resize(1210, 300)
    view.show()

    words = max(view.fontMetrics().horizontalAdvance(each) for each in outlook_texts())
    assert {"fr": "Nouveau document", "de": "Neues Dokument"}[foreign] in outlook_texts()
    assert view.columnWidth(Column.OUTLOOK) >= words + 36
    assert sum(view.columnWidth(column) for column in Column) <= 1210
