"""The people in the window: listed, added, described, and who acts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from clausemark.services.people import people
from clausemark.ui.engagement.people_dialog import PeopleDialog
from clausemark.ui.engagement.people_model import Column, PeopleModel
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.accessibility import nameless

REVIEWER = "Sample Reviewer A. Linden"


@pytest.fixture
def dialog(qtbot: QtBot, session: Session) -> PeopleDialog:
    made = PeopleDialog(session)
    qtbot.addWidget(made)
    made.show()
    return made


def field(dialog: PeopleDialog, name: str) -> QLineEdit:
    return next(each for each in dialog.findChildren(QLineEdit) if each.accessibleName() == name)


def names(dialog: PeopleDialog) -> list[str]:
    return [str(dialog.model.index(row, Column.NAME).data()) for row in range(dialog.model.rowCount())]


def add(dialog: PeopleDialog, name: str, role: str = "") -> None:
    QTest.keyClicks(field(dialog, "Name, as packs will print it"), name)
    QTest.keyClicks(field(dialog, "Role"), role)
    QTest.keyClick(field(dialog, "Role"), Qt.Key.Key_Return)


def test_the_model_keeps_the_rules_of_qt(session: Session) -> None:
    model = PeopleModel(load_theme("light"))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.load(people(session.desk))

    assert model.rowCount() == len(people(session.desk))


def test_everybody_is_listed_with_what_they_did(dialog: PeopleDialog, session: Session) -> None:
    assert names(dialog) == [each.person.name for each in people(session.desk)]
    row = names(dialog).index(REVIEWER)
    assert int(dialog.model.index(row, Column.EVENTS).data()) > 0


def test_a_person_is_added_by_keyboard_and_taken_back(dialog: PeopleDialog, session: Session) -> None:
    add(dialog, "Zelda Marsh", "approver")

    assert "Zelda Marsh" in names(dialog)
    assert dialog.isVisible()
    session.undo.undo()
    assert "Zelda Marsh" not in names(dialog)


def test_a_known_name_is_refused_in_words(dialog: PeopleDialog) -> None:
    add(dialog, REVIEWER.upper())

    assert "among the people already" in dialog.message


def test_no_name_is_asked_for(dialog: PeopleDialog) -> None:
    add(dialog, "  ")

    assert "Type the name" in dialog.message


def test_a_role_is_edited_in_the_table_and_taken_back(dialog: PeopleDialog, session: Session) -> None:
    row = names(dialog).index(REVIEWER)
    before = dialog.model.index(row, Column.ROLE).data()

    dialog.model.setData(dialog.model.index(row, Column.ROLE), " lead reviewer ")

    assert dialog.model.index(row, Column.ROLE).data() == "lead reviewer"
    session.undo.undo()
    assert dialog.model.index(row, Column.ROLE).data() == before


def test_a_name_cannot_be_edited(dialog: PeopleDialog) -> None:
    assert not dialog.model.flags(dialog.model.index(0, Column.NAME)) & Qt.ItemFlag.ItemIsEditable


def test_another_person_acts(qtbot: QtBot, dialog: PeopleDialog, session: Session) -> None:
    dialog.choose(REVIEWER)
    (act,) = (each for each in dialog.findChildren(QPushButton) if each.text().strip() == f"Act as {REVIEWER}")

    with qtbot.waitSignal(session.actor_changed):
        act.click()

    assert session.desk.actor == REVIEWER
    assert "acts from now on" in dialog.message
    assert not act.isVisible()


def test_names_that_look_alike_are_pointed_out(dialog: PeopleDialog) -> None:
    add(dialog, "Sample Reviewer Linden, A.")

    row = names(dialog).index("Sample Reviewer Linden, A.")
    assert REVIEWER in dialog.model.index(row, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)


def test_everything_that_takes_the_focus_has_a_name(dialog: PeopleDialog) -> None:
    assert nameless(dialog) == []


def test_the_person_that_one_could_act_as_is_marked_also_before_who_acts_has_a_record(
    qtbot: QtBot, session: Session
) -> None:
    session.act_as("Nobody Yet")
    dialog = PeopleDialog(session)
    qtbot.addWidget(dialog)

    dialog.show()

    view = dialog.findChild(QTableView)
    assert isinstance(view, QTableView)
    marked = [index.row() for index in view.selectionModel().selectedRows()]
    offered = next(each for each in dialog.findChildren(QPushButton) if "Act as" in each.text())
    assert marked == [0]
    assert names(dialog)[0] in offered.text()
