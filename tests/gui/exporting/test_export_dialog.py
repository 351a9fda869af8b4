"""The export in the window: chosen, previewed, written, stopped, verified."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from clausemark.services.desk import Desk, Law
from clausemark.services.engaging import set_engagement
from clausemark.services.exporting.redacting import SCHEMA
from clausemark.services.selecting import choices
from clausemark.services.verifying import verify_exported
from clausemark.ui.exporting.dialog import ExportDialog
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from clausemark.ui.widgets.plain_table import PlainTable
from support.accessibility import nameless
from support.workspaces import ACTOR, CLOCK, made


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, tmp_path: Path) -> Iterator[ExportDialog]:
    made_here = ExportDialog(session)
    qtbot.addWidget(made_here)
    made_here.show()
    one_version(session, made_here)
    made_here.options.set_target(tmp_path / "pack")
    qtbot.waitUntil(lambda: not made_here.is_busy, timeout=60_000)
    yield made_here
    made_here.preview.cover.stop()


def one_version(session: Session, dialog: ExportDialog) -> None:
    """Choose one version alone, so that a pack is soon drawn."""
    dialog.tree.choose(frozenset(sorted(choices(session.desk).usual)[:1]))


def shown(dialog: ExportDialog, name: str) -> list[list[str]]:
    """Return the cells of the table of that name."""
    (model,) = (view.model() for view in dialog.findChildren(QTableView) if view.accessibleName() == name)
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]


def button(dialog: ExportDialog, text: str) -> QPushButton:
    return next(each for each in dialog.findChildren(QPushButton) if each.text().strip() == text)


def exported(qtbot: QtBot, dialog: ExportDialog) -> None:
    """Let the dialog write its pack."""
    dialog.export_button.click()
    qtbot.waitUntil(lambda: dialog.exported is not None or bool(dialog.message), timeout=180_000)


def test_the_preview_says_what_the_pack_would_hold(dialog: ExportDialog) -> None:
    preview = dialog.preview.preview

    assert preview is not None
    assert len(preview.reviewed) == 1
    assert dialog.export_button.text() == f"Export {preview.status.value} pack"
    assert shown(dialog, "Why the pack is not final") == [[each[:1].upper() + each[1:]] for each in preview.reasons]
    disclaimers = shown(dialog, "Disclaimers and their conditions")
    assert [row[0] for row in disclaimers if row[2] == "yes"] == [
        each.id for each in preview.disclaimers if each.prints
    ]
    assert [row[0] for row in shown(dialog, "Laws cited and the versions read")] == [
        each.short_name for each in preview.law
    ]


def test_it_fits_a_screen_of_1920_by_1080_at_twice_its_size(dialog: ExportDialog) -> None:
    dialog.resize(944, 500)

    assert (dialog.width(), dialog.height()) == (944, 500)
    assert dialog.export_button.geometry().bottom() < 500


def test_tab_goes_through_the_options_as_they_are_read_and_none_is_cut(dialog: ExportDialog) -> None:
    dialog.options.ask_for_incomplete(on=True)
    dialog.resize(1256, 740)
    box = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Paper")
    box.setFocus()

    walked = [box.mapTo(dialog, QPoint(0, 0)).y()]
    while dialog.options.isAncestorOf(dialog.focusWidget()):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        if dialog.options.isAncestorOf(dialog.focusWidget()):
            walked.append(dialog.focusWidget().mapTo(dialog, QPoint(0, 0)).y())
            assert dialog.focusWidget().visibleRegion().boundingRect().width() == dialog.focusWidget().width()

    assert len(walked) >= 12
    assert walked == sorted(walked)


def test_the_pack_is_previewed_in_the_language_chosen(qtbot: QtBot, dialog: ExportDialog) -> None:
    box = next(each for each in dialog.findChildren(QComboBox) if each.accessibleName() == "Language of the pack")

    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=60_000)

    preview = dialog.preview.preview
    assert preview is not None
    assert preview.record.language == "de"
    assert preview.one_line.startswith("Beschreibt archivierten Wortlaut.")


def test_a_pack_is_written_in_volumes(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.options._volumes.setValue(20)

    exported(qtbot, dialog)

    names = {path.name for path in (tmp_path / "pack" / "data").glob("*.pdf")}
    assert {"pack.pdf", "pack-01.pdf", "pack-02.pdf"} <= names


def test_the_sums_are_shown_per_version(dialog: ExportDialog) -> None:
    rows = [row for row in shown(dialog, "Versions in the pack") if "compared" not in row[1]]

    assert [int(row[7]) for row in rows] == [int(row[4]) + int(row[5]) + int(row[6]) for row in rows]


def test_another_choice_makes_another_preview(qtbot: QtBot, session: Session, dialog: ExportDialog) -> None:
    dialog.tree.choose(choices(session.desk).usual)

    qtbot.waitUntil(
        lambda: dialog.preview.preview is not None and len(dialog.preview.preview.reviewed) == 6, timeout=60_000
    )


def test_no_version_chosen_is_said_and_cannot_be_exported(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.tree.choose(frozenset())

    qtbot.waitUntil(lambda: not dialog.is_busy, timeout=20_000)
    assert "at least one version" in dialog.message
    assert not dialog.export_button.isEnabled()


def test_what_the_record_does_not_state_is_warned_of(qtbot: QtBot, session: Session, dialog: ExportDialog) -> None:
    set_engagement(session.desk, {"addressee": "", "purpose": "Signs: \ue000"})
    dialog.options.changed.emit()

    qtbot.waitUntil(lambda: "Addressee" in dialog.preview.warnings, timeout=60_000)

    assert "1 characters are in no font" in dialog.preview.warnings


def test_a_pack_is_written_and_verifies(qtbot: QtBot, session: Session, dialog: ExportDialog, tmp_path: Path) -> None:
    exported(qtbot, dialog)

    assert dialog.exported is not None, dialog.message
    assert verify_exported(tmp_path / "pack").ok
    with session.desk.workspace.reading() as view:
        assert [pack.id for pack in view.packs.all()] == [dialog.exported.pack]


def test_what_to_do_next_is_offered(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.options.set_target(tmp_path / "pack")
    dialog.options._zip.setChecked(True)
    exported(qtbot, dialog)
    assert dialog.exported is not None, dialog.message

    with qtbot.waitSignal(dialog.verify_wanted) as heard:
        button(dialog, "Verify").click()
    button(dialog, "Copy hash").click()

    assert heard.args == [tmp_path / "pack.zip"]
    assert (tmp_path / "pack.zip").is_file()
    assert QGuiApplication.clipboard().text() == dialog.exported.digest
    assert not button(dialog, "Open PDF").isEnabled()


def test_a_taken_name_is_refused_before_anything_is_frozen(
    qtbot: QtBot, session: Session, dialog: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "mine.txt").write_text("mine", encoding="utf-8")

    exported(qtbot, dialog)

    assert "exists already" in dialog.message
    with session.desk.workspace.reading() as view:
        assert view.packs.all() == ()


def test_words_are_withheld_as_a_file_asks(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    asked = {"exhibit": "EX-001", "start": 20, "end": 60, "reason": "privilege", "authority": "Counsel"}
    file = tmp_path / "withheld.json"
    file.write_text(json.dumps({"schema": SCHEMA, "redactions": [asked]}), encoding="utf-8")
    dialog.options.withhold(file)

    exported(qtbot, dialog)

    assert dialog.exported is not None, dialog.message
    (source,) = (tmp_path / "pack" / "data" / "text").glob("EX-001*")
    assert "█" in source.read_text(encoding="utf-8")


def test_a_redaction_file_that_is_none_is_refused_before_anything_is_frozen(
    qtbot: QtBot, session: Session, dialog: ExportDialog, tmp_path: Path
) -> None:
    (tmp_path / "withheld.json").write_text("{", encoding="utf-8")
    dialog.options.withhold(tmp_path / "withheld.json")

    exported(qtbot, dialog)

    assert "redaction file" in dialog.message
    with session.desk.workspace.reading() as view:
        assert view.packs.all() == ()


def test_escape_stops_the_export_and_leaves_nothing(qtbot: QtBot, dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.export_button.click()

    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: "Stopped as asked" in dialog.message, timeout=60_000)
    assert dialog.isVisible()
    assert not (tmp_path / "pack").exists()
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".pack")]


def test_an_empty_workspace_says_what_to_do_first(qtbot: QtBot, app: QApplication, tmp_path: Path) -> None:
    with made(tmp_path / "empty.clausemark") as workspace:
        session = Session(Desk(workspace, ACTOR, CLOCK, Law()), load_theme("light"))
        dialog = ExportDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()

        assert not dialog.export_button.isVisible()
        assert not dialog.is_busy


def test_a_table_keeps_the_rules_of_qt(app: QApplication) -> None:
    model = PlainTable(("Name", "Count"), numbers=(1,))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.load([("a", "1"), ("b", "2")], {1: "#ff0000"})

    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Count: 2"


def test_everything_that_takes_the_focus_has_a_name(dialog: ExportDialog) -> None:
    assert nameless(dialog) == []


def test_the_document_can_be_read_beside_all_the_numbers(qtbot: QtBot, dialog: ExportDialog) -> None:
    (table,) = (each for each in dialog.findChildren(QTableView) if each.accessibleName() == "Versions in the pack")

    dialog.resize(dialog.minimumSizeHint())

    qtbot.waitUntil(lambda: table.columnWidth(1) >= 180)
