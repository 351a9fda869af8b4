"""The window lists the law there is and imports more of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QTableView
from pytestqt.qtbot import QtBot

from clausemark.regulations.imported import FOLDER_VARIABLE
from clausemark.ui.help.laws import LawsDialog
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


@pytest.mark.parametrize("ended_by", ["escape", "button", "frame"])
def test_it_is_closed_at_once_and_what_it_imports_still_counts(
    qtbot: QtBot, tmp_path: Path, dialog: LawsDialog, ended_by: str
) -> None:
    (tmp_path / "act.xml").write_bytes(lantern_act())

    with qtbot.waitSignals([dialog.imported, dialog.finished], timeout=120_000):
        dialog.take([tmp_path / "act.xml"])
        match ended_by:
            case "escape":
                QTest.keyClick(dialog, Qt.Key.Key_Escape)
            case "button":
                buttons = dialog.findChild(QDialogButtonBox)
                assert buttons is not None
                buttons.button(QDialogButtonBox.StandardButton.Close).click()
            case _:
                dialog.close()
        assert not dialog.isVisible()

    assert not dialog.isVisible()
