"""The window lists the law there is and imports more of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from clausemark.regulations.imported import FOLDER_VARIABLE
from clausemark.ui.help.laws import LawsDialog, LawsModel
from clausemark.ui.theme import load_theme
from clausemark.ui.widgets.messages import InlineMessage
from support.laws import lantern_act
from support.workspaces import ACTOR, CLOCK


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> LawsDialog:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "laws"))
    made = LawsDialog(ACTOR, CLOCK, load_theme("light"))
    qtbot.addWidget(made)
    made.show()
    return made


def names(dialog: LawsDialog) -> list[str]:
    table = dialog.findChild(QTableView)
    assert table is not None
    model = table.model()
    return [str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole)) for row in range(model.rowCount())]


def test_an_imported_law_stands_first_with_where_it_is_from(qtbot: QtBot, tmp_path: Path, dialog: LawsDialog) -> None:
    qtbot.waitUntil(lambda: len(names(dialog)) == 47, timeout=120_000)
    (tmp_path / "act.xml").write_bytes(lantern_act())
    (tmp_path / "photo.png").write_bytes(b"\x89PNG")
    said = dialog.findChild(InlineMessage)
    assert said is not None

    with qtbot.waitSignal(dialog.imported, timeout=120_000):
        dialog.take([tmp_path / "act.xml", tmp_path / "photo.png"])
    qtbot.waitUntil(lambda: len(names(dialog)) == 48, timeout=120_000)

    table = dialog.findChild(QTableView)
    assert table is not None
    assert names(dialog)[0] == "Regulation (EU) 2031/417"
    origin = table.model().index(0, 3).data(Qt.ItemDataRole.DisplayRole)
    assert str(origin).startswith(f"Imported by {ACTOR} on ")
    assert "act.xml: Regulation (EU) 2031/417, 12 entries" in said.text
    assert "photo.png: not imported" in said.text
    dialog.close()


def test_the_model_keeps_the_rules_of_models(qtbot: QtBot) -> None:
    model = LawsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_instruments(())

    assert (model.rowCount(), model.columnCount(), tester.model()) == (0, 4, model)
