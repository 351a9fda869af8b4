"""The list of a queue: a model in pages, filters, a choice that survives, a row that opens its document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.regulations.vocabulary import ScopeReason
from clausemark.services.changes import Change
from clausemark.services.queue_lists import Row
from clausemark.services.queues import Queue, read_queue
from clausemark.services.reviewing import put_out_of_scope
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library import rows_table
from clausemark.ui.library.facet_button import FacetButton
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.library.row_drawing import RowDrawing
from clausemark.ui.library.rows_model import Column, RowsModel
from clausemark.ui.library.rows_table import RowsTable
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.desks import ADA, BEN, acting, approve
from support.reading import settle


@pytest.fixture
def pane(sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot) -> Iterator[QueuePane]:
    made = QueuePane(sitting, commands, worklist)
    qtbot.addWidget(made)
    made.resize(1000, 600)
    made.show()
    yield made
    made.hide()


def renew(sitting: Session, worklist: Worklist, change: Change, qtbot: QtBot) -> None:
    """Announce a change, and wait until the queues were read again and the list has followed."""
    with qtbot.waitSignal(worklist.renewed, timeout=30_000):
        sitting.announce(change)
    settle(worklist, qtbot)


def table(pane: QueuePane) -> QTableView:
    found = pane.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def words(pane: QueuePane, column: Column = Column.WORDS) -> list[str]:
    model = table(pane).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def facet(pane: QueuePane, name: str) -> FacetButton:
    return next(each for each in pane.findChildren(FacetButton) if each.text().startswith(name))


def tick(pane: QueuePane, name: str, choice: str) -> None:
    actions = facet(pane, name).menu().actions()
    next(each for each in actions if each.text().startswith(choice)).trigger()


@pytest.mark.parametrize("queue", [Queue.TO_REVIEW, Queue.ALL_FINDINGS, Queue.OPEN_ITEMS])
def test_the_model_keeps_the_rules_of_qt(sitting: Session, worklist: Worklist, queue: Queue) -> None:
    assert worklist.backlog is not None
    model = RowsModel(lambda: sitting.desk, str)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_list(queue, read_queue(worklist.backlog, queue))

    assert model.rowCount() == len(read_queue(worklist.backlog, queue))
    assert model.rowCount(model.index(0, 0)) == 0
    assert tester.model() is model


def test_to_review_lists_what_waits_with_its_document(pane: QueuePane) -> None:
    assert words(pane)[:2] == [
        "Terms – You may not rent out your Lantern account.",
        "Terms – We may end your access at any time, without notice.",
    ]
    assert words(pane, Column.DOCUMENT)[0] == "Aster, Aster Policy, 02 Mar 2026"
    assert table(pane).isColumnHidden(Column.SEVERITY)


def test_findings_are_listed_with_severity_and_state(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)

    assert words(pane, Column.SEVERITY) == ["High", "Low", "High"]
    assert words(pane, Column.STATE) == ["Prepared", "Draft", "Draft"]


def test_filters_keep_what_they_name_and_can_be_cleared(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)

    tick(pane, "Severity", "High")
    filtered = words(pane, Column.SEVERITY)
    tick(pane, "State", "Draft")
    both = words(pane, Column.STATE)
    pane.show_queue(Queue.ALL_FINDINGS)

    assert filtered == ["High", "High"]
    assert both == ["Draft"]
    assert len(words(pane)) == 3


def test_an_open_list_of_choices_stays_as_it_is_while_some_are_ticked(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    before = facet(pane, "Severity").menu().actions()

    tick(pane, "Severity", "High")
    tick(pane, "Severity", "Low")

    assert facet(pane, "Severity").menu().actions() == before
    assert [action.isChecked() for action in before] == [True, True]


def test_a_choice_that_nothing_has_any_more_is_offered_until_it_is_given_up(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    severity = facet(pane, "Severity")
    tick(pane, "Severity", "High")

    severity.offer({"low": 1})
    while_ticked = [(action.text(), action.isChecked()) for action in severity.menu().actions()]
    severity.clear_choice()
    severity.offer({"low": 1})

    assert while_ticked == [("Low   1", False), ("High   0", True)]
    assert [(action.text(), action.isChecked()) for action in severity.menu().actions()] == [("Low   1", False)]


def test_filters_say_how_many_findings_each_choice_has(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)

    choices = [action.text().split("   ") for action in facet(pane, "Severity").menu().actions()]

    assert choices == [["High", "2"], ["Low", "1"]]
    assert [action.text() for action in facet(pane, "Law").menu().actions()] == ["GDPR   3"]


def test_one_can_leave_out_what_one_prepared_oneself(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    button = next(each for each in pane.findChildren(QToolButton) if each.text() == "Not mine")

    button.click()

    assert words(pane, Column.NUMBER) == ["3."]


def test_the_chosen_row_stays_chosen_when_the_queue_is_read_again(
    pane: QueuePane, sitting: Session, worklist: Worklist, terms: list[Version], qtbot: QtBot
) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    table(pane).selectRow(2)
    kept = pane.row

    change = approve(acting(sitting.desk, BEN), terms[1].id, "f-1")
    renew(sitting, worklist, change, qtbot)

    assert kept is not None
    assert pane.row is not None
    assert pane.row.key == kept.key
    assert words(pane, Column.STATE)[0] == "Approved"


def test_when_the_chosen_row_leaves_the_queue_the_next_one_is_chosen(
    pane: QueuePane, sitting: Session, worklist: Worklist, terms: list[Version], qtbot: QtBot
) -> None:
    pane.show_queue(Queue.DRAFTS)
    first = pane.row

    change = approve(acting(sitting.desk, BEN), terms[1].id, "f-2")
    renew(sitting, worklist, change, qtbot)

    assert first is not None
    assert first.number == "2."
    assert pane.row is not None
    assert pane.row.number == "3."


def test_enter_opens_the_document_and_the_keys_go_along_the_queue(
    pane: QueuePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    table(pane).selectRow(2)
    table(pane).setFocus()

    with qtbot.waitSignal(pane.opened):
        QTest.keyClick(table(pane), Qt.Key.Key_Return)
    opened = sitting.place
    moved = sitting.step(-1)

    assert opened is not None
    assert opened.version == terms[1].id
    assert moved
    assert sitting.place is not None
    assert sitting.place.version != terms[1].id
    assert table(pane).currentIndex().row() == 1


def test_an_empty_queue_says_what_to_do(pane: QueuePane) -> None:
    pane.show_queue(Queue.STALE)

    assert not table(pane).isVisible()
    assert any("rests on the text and the law" in label for label in texts(pane))


def test_filters_that_nothing_meets_offer_to_be_cleared(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    tick(pane, "Severity", "Low")
    tick(pane, "State", "Prepared")

    button = next(each for each in buttons(pane) if each.text() == "Clear the filters" and each.isVisible())
    button.click()

    assert len(words(pane)) == 3


def test_every_control_has_a_name(pane: QueuePane) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)

    nameless = [
        each
        for each in (*pane.findChildren(QToolButton), table(pane))
        if each.focusPolicy() is not Qt.FocusPolicy.NoFocus and each.isVisible() and not each.accessibleName()
    ]

    assert nameless == []


def test_a_queue_that_is_not_read_yet_says_so(sitting: Session, commands: Commands, qtbot: QtBot) -> None:
    worklist = Worklist(sitting, sitting)
    pane = QueuePane(sitting, commands, worklist)
    qtbot.addWidget(pane)
    pane.show()
    reading = "reading…" in texts(pane)

    worklist.begin()
    settle(worklist, qtbot)

    assert reading
    assert "reading…" not in texts(pane)
    assert len(words(pane)) == 5


def test_a_queue_that_nobody_looks_at_is_read_when_it_is_shown(
    pane: QueuePane, sitting: Session, terms: list[Version], worklist: Worklist, qtbot: QtBot
) -> None:
    pane.show_queue(Queue.SECOND_REVIEW)
    pane.hide()

    sitting.announce(approve(acting(sitting.desk, BEN), terms[1].id, "f-1"))
    settle(worklist, qtbot)
    before = len(words(pane))
    pane.show()

    assert (before, len(words(pane))) == (1, 0)


def test_a_row_is_drawn_again_when_something_changed_and_only_then(
    pane: QueuePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    draw = RowDrawing.draw

    def count(drawing: RowDrawing, painter: QPainter, row: Row, *rest: Any) -> None:
        drawn.append(row.key)
        draw(drawing, painter, row, *rest)

    monkeypatch.setattr(RowDrawing, "draw", count)
    pane.show_queue(Queue.ALL_FINDINGS)
    table(pane).grab()
    first = len(drawn)
    table(pane).grab()
    again = len(drawn) - first
    table(pane).selectRow(1)
    table(pane).grab()
    chosen = len(drawn) - first - again
    rows = table(pane).model()
    assert isinstance(rows, RowsModel)
    assert rows.listed is not None
    rows.show_list(rows.queue, rows.listed)
    table(pane).selectRow(1)
    table(pane).grab()
    read_again = len(drawn) - first - chosen
    pane.set_theme(load_theme("dark"))
    table(pane).grab()

    assert (first, again, chosen, read_again) == (3, 0, 2, 0)
    assert len(drawn) == first + chosen + 3


def test_rows_drawn_ahead_are_not_drawn_in_the_picture_that_follows(
    pane: QueuePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    rows = table(pane)
    assert isinstance(rows, RowsTable)
    rows.set_theme(load_theme("dark"))
    drawn = count_drawn(monkeypatch)

    is_left = rows.draw_ahead()
    ahead = len(drawn)
    rows.grab()

    assert (is_left, ahead, len(drawn)) == (False, 3, 3)


def test_what_is_the_same_for_all_rows_in_sight_is_asked_once_a_picture(
    pane: QueuePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    rows = pane.findChild(QTableView)
    assert isinstance(rows, RowsTable)
    asked, whole = list[RowsTable](), RowsTable._sight

    def noted(table: RowsTable) -> object:
        asked.append(table)
        return whole(table)

    monkeypatch.setattr(RowsTable, "_sight", noted)

    rows.grab()

    assert len(asked) == 1
    assert rows.model().rowCount() > 1


def test_rows_are_drawn_ahead_a_few_in_a_turn_and_the_table_stays_meanwhile(
    pane: QueuePane, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    rows = table(pane)
    assert isinstance(rows, RowsTable)
    rows.set_theme(load_theme("dark"))
    monkeypatch.setattr(rows_table, "_IN_A_TURN", 2)
    drawn = count_drawn(monkeypatch)

    turns = []
    for _ in range(2):
        is_left = rows.draw_ahead()
        turns.append((is_left, len(drawn), rows.viewport().updatesEnabled()))

    assert turns == [(True, 2, False), (False, 3, True)]


def test_rows_drawn_ahead_have_the_width_that_the_scroll_bar_leaves(
    pane: QueuePane, worklist: Worklist, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_queue(Queue.ALL_FINDINGS)
    pane.resize(1000, 260)
    qtbot.waitUntil(lambda: not table(pane).verticalScrollBar().isVisible())
    rows, model = table(pane), table(pane).model()
    assert isinstance(rows, RowsTable)
    assert isinstance(model, RowsModel)
    assert worklist.backlog is not None
    drawn = count_drawn(monkeypatch)

    model.show_list(Queue.TO_REVIEW, read_queue(worklist.backlog, Queue.TO_REVIEW))
    while rows.draw_ahead():
        pass
    ahead = len(drawn)
    qtbot.waitUntil(rows.verticalScrollBar().isVisible)
    rows.grab()

    assert len(drawn) == ahead > 2


def count_drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the keys of the rows that are drawn from now on."""
    drawn: list[str] = []
    draw = RowDrawing.draw

    def count(drawing: RowDrawing, painter: QPainter, row: Row, *rest: Any) -> None:
        drawn.append(row.key)
        draw(drawing, painter, row, *rest)

    monkeypatch.setattr(RowDrawing, "draw", count)
    return drawn


def test_the_chosen_row_lies_on_the_ground_of_the_selection(pane: QueuePane) -> None:
    theme = load_theme("light")
    table(pane).selectRow(1)

    picture = table(pane).viewport().grab().toImage()

    ground = [picture.pixelColor(picture.width() - 3, 50 * row + 4).name() for row in range(3)]
    assert ground == [theme.panel, theme.selection, theme.panel]


def texts(pane: QueuePane) -> list[str]:
    return [label.text() for label in pane.findChildren(QLabel)]


def buttons(pane: QueuePane) -> list[QPushButton]:
    return list(pane.findChildren(QPushButton))


def test_a_version_to_sign_off_shows_its_sums_and_leads_to_its_sign_off(
    pane: QueuePane, sitting: Session, worklist: Worklist, terms: list[Version], qtbot: QtBot
) -> None:
    approve(acting(sitting.desk, BEN), terms[1].id, "f-1", "f-2")
    change = approve(acting(sitting.desk, ADA), terms[1].id, "f-3")
    put_out_of_scope(sitting.desk, terms[1].id, ScopeReason.BOILERPLATE)
    renew(sitting, worklist, change, qtbot)
    pane.show_queue(Queue.TO_SIGN_OFF)
    shown = (words(pane), words(pane, Column.STATE))

    with qtbot.waitSignal(pane.sign_off_wanted) as wanted:
        QTest.keyClick(table(pane), Qt.Key.Key_Return)

    assert shown == (["6 provisions: 3 reviewed, 3 out of scope, 0 outstanding"], ["In review"])
    assert wanted.args == [terms[1].id]


def test_an_empty_queue_leads_on_to_one_with_work(pane: QueuePane, qtbot: QtBot) -> None:
    pane.show_queue(Queue.FLAGGED)
    onward = next(each for each in pane.findChildren(QPushButton) if each.text() == "Go on: To review")

    with qtbot.waitSignal(pane.queue_wanted) as wanted:
        QTest.mouseClick(onward, Qt.MouseButton.LeftButton)

    assert wanted.args == [Queue.TO_REVIEW]
