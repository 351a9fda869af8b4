"""The results of an import: rows are measured as they come into sight, and anew only where words wrap elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from clausemark.services.candidates import ImportResult
from clausemark.ui.importing.results_page import ResultsModel, ResultsPage, ResultsTable
from clausemark.ui.theme import load_theme

pytestmark = pytest.mark.usefixtures("app")


class _Counted(ResultsTable):
    """Tells which rows were measured."""

    measured: list[int]

    def resizeRowToContents(self, row: int) -> None:  # noqa: N802  # Qt's name
        self.measured.append(row)
        super().resizeRowToContents(row)


@pytest.fixture
def table(qtbot: QtBot) -> _Counted:
    """Return a table of 200 refusals, shown, whose last column takes what is left of the width."""
    model = ResultsModel(load_theme("light"))
    advice = "These bytes are no document that a reader knows. Capture it in another format and import that instead."
    model.load([ImportResult(f"{number}.bin", None, "refused", message=advice) for number in range(200)])
    made = _Counted(model)
    model.setParent(made)
    made.measured = []
    made.horizontalHeader().setStretchLastSection(True)
    made.resize(700, 400)
    qtbot.addWidget(made)
    made.show()
    qtbot.wait(0)
    return made


def test_rows_are_measured_once_when_they_are_first_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    page = ResultsPage(load_theme("light"))
    results = [ImportResult(f"{number}.bin", None, "refused", message="No.") for number in range(200)]
    page.show_results(results, stopped=False)
    pages = QStackedWidget()
    qtbot.addWidget(pages)
    pages.addWidget(QWidget())
    pages.addWidget(page)
    pages.resize(900, 500)
    pages.show()
    table = page.findChild(ResultsTable)
    assert isinstance(table, ResultsTable)
    measured, measure = list[int](), ResultsTable.resizeRowToContents

    def count(table: ResultsTable, row: int) -> None:
        measured.append(row)
        measure(table, row)

    monkeypatch.setattr(ResultsTable, "resizeRowToContents", count)

    pages.setCurrentWidget(page)
    qtbot.waitUntil(table.viewport().updatesEnabled)

    assert len(measured) == len(set(measured)) > 5


def test_rows_are_not_measured_again_in_the_width_that_they_were_measured_in(qtbot: QtBot, table: _Counted) -> None:
    first = set(table.measured)
    table.measured.clear()

    table.horizontalHeader().sectionResized.emit(2, 300, table.columnWidth(2))
    qtbot.wait(0)
    table.verticalScrollBar().setValue(1)

    assert 0 < len(first) < 50
    assert not first & set(table.measured)


def test_rows_are_measured_anew_where_their_words_have_another_width(qtbot: QtBot, table: _Counted) -> None:
    before = table.rowHeight(0)
    table.measured.clear()

    table.resize(480, 400)
    qtbot.waitUntil(lambda: table.rowHeight(0) > before)

    assert 0 in table.measured


def test_what_lay_in_an_archive_within_an_archive_is_told_by_its_own_place() -> None:
    model = ResultsModel(load_theme("light"))
    inside = "inner.zip!/Terms of Service/2025-05-01.md"

    model.load([ImportResult("drop/outer.zip", inside, "refused", message="No.")])

    assert model.index(0, 0).data() == "drop/outer.zip!/inner.zip!/Terms of Service/2025-05-01.md"
    assert "inner.zip!/Terms of Service" in model.as_text()
