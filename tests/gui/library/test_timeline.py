"""Versions on a line: as far apart as their dates, the shown one marked, chosen by mouse and by keyboard."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import DocumentId, VersionId
from clausemark.archive.library import Version
from clausemark.archive.terms import CaptureBasis, VersionKind
from clausemark.services.changes import Change, Changed
from clausemark.store.levels import VersionLevel
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library.timeline import TimelinePane
from clausemark.ui.library.timeline_line import Line
from clausemark.ui.library.timeline_model import MARK, MarkModel, laid_out
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from support import review_builders as built
from support.reading import show, until
from support.workspaces import add_version


def level(ordinal: int, day: int) -> VersionLevel:
    return VersionLevel(
        VersionId(f"ver-{ordinal:04d}"),
        DocumentId("doc-0001"),
        ordinal,
        VersionKind.CHANGE,
        built.NOON + timedelta(days=day),
        "day",
        CaptureBasis.DECLARED,
        "text/html",
        10,
        None,
    )


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(0, 900), min_size=1, max_size=60), st.integers(300, 1600))
def test_marks_fill_the_width_and_leave_room_between_them(days: list[int], width: int) -> None:
    levels = [level(number, day) for number, day in enumerate(sorted(days), 1)]

    marks = laid_out(levels, width, levels[-1].id)

    middles = [sum(each.width for each in marks[:at]) + mark.before for at, mark in enumerate(marks)]
    assert all(after - before >= 15 for before, after in itertools.pairwise(middles))
    if len(levels) > 1:
        assert sum(each.width for each in marks) >= min(width, 86) - len(levels) - 2
    assert (marks[0].first, marks[-1].last) == (True, True)


def test_marks_stand_as_far_apart_as_their_dates() -> None:
    levels = [level(1, 0), level(2, 10), level(3, 40)]

    first, middle, last = laid_out(levels, 1000, None)

    near, far = first.after + middle.before, middle.after + last.before
    assert far > 2 * near > 2 * 86


def test_many_versions_are_scrolled_with_the_shown_one_dated() -> None:
    levels = [level(number, number) for number in range(1, 2501)]

    marks = laid_out(levels, 900, levels[1200].id)

    assert marks[1200].width >= 86
    assert marks[10].width < 30


@pytest.fixture
def pane(sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot) -> Iterator[TimelinePane]:
    made = TimelinePane(sitting, commands, worklist)
    qtbot.addWidget(made)
    made.resize(900, 120)
    made.show()
    yield made
    made.hide()


def line(pane: TimelinePane) -> Line:
    found = pane.findChild(Line)
    assert isinstance(found, Line)
    return found


def test_the_versions_of_the_shown_document_stand_on_the_line(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)

    marks = line(pane).marks.marks
    index = line(pane).currentIndex()
    assert [each.level.id for each in marks] == [terms[0].id, terms[1].id]
    assert index.data(MARK).level.id == terms[1].id
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Version 2, captured 03 Mar 2026, Text, 6 provisions, In review")  # counts may be there


def test_what_changed_in_a_version_is_counted_beside_the_window(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    qtbot.waitUntil(lambda: bool(line(pane).counts.known), timeout=20_000)

    told = line(pane).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    first = line(pane).marks.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert set(line(pane).counts.known) == {terms[1].id}
    assert told.endswith("Clauses: 1 added")
    assert "Clauses" not in first


def test_a_new_version_is_counted_and_the_others_anew(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    qtbot.waitUntil(lambda: terms[1].id in line(pane).counts.known, timeout=20_000)
    with sitting.desk.workspace.transaction(sitting.desk.actor) as tx:
        added = add_version(tx, tx.documents.get(terms[1].document), ("New words.",), day=9)

    sitting.announce(Change(Changed.LIBRARY, sitting.desk.clock.now(), frozenset({added.id})))
    qtbot.waitUntil(lambda: added.id in line(pane).counts.known, timeout=20_000)

    assert line(pane).counts.known[added.id].added == 1
    assert set(line(pane).counts.known) == {terms[1].id, added.id}


def test_a_version_is_chosen_by_keyboard_and_by_mouse(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    pane.take_keyboard()

    QTest.keyClick(line(pane), Qt.Key.Key_Left)
    before = sitting.version
    QTest.keyClick(line(pane), Qt.Key.Key_Return)
    by_key = sitting.version
    spot = line(pane).visualRect(line(pane).marks.index(1)).center()
    QTest.mouseClick(line(pane).viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert (before, by_key, sitting.version) == (terms[1].id, terms[0].id, terms[1].id)


def test_a_new_version_comes_onto_the_line(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    with sitting.desk.workspace.transaction(sitting.desk.actor) as tx:
        added = add_version(tx, tx.documents.get(terms[1].document), ("New words.",), day=9)

    sitting.announce(Change(Changed.LIBRARY, sitting.desk.clock.now(), frozenset({added.id})))

    assert [each.level.id for each in line(pane).marks.marks][-1] == added.id
    assert line(pane).currentIndex().data(MARK).level.id == terms[1].id


def test_the_model_keeps_the_rules_of_qt(worklist: Worklist, pane: TimelinePane) -> None:
    model = MarkModel(worklist, pane)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_marks(laid_out([level(1, 0), level(2, 3)], 500, None))

    assert model.row_of("ver-0002") == 1
    assert model.row_of("ver-0009") is None
    assert tester.model() is model


def test_a_click_with_shift_chooses_the_version_to_compare_with(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    spot = line(pane).visualRect(line(pane).marks.index(0)).center()

    with qtbot.waitSignal(pane.earlier_wanted) as wanted:
        QTest.mouseClick(line(pane).viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=spot)

    assert wanted.args == [terms[0].id]
    assert sitting.version == terms[1].id


def test_a_later_version_taken_as_a_becomes_b(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[0].id, qtbot)
    pane.take_keyboard()
    QTest.keyClick(line(pane), Qt.Key.Key_Right)

    with qtbot.waitSignal(pane.earlier_wanted) as wanted:
        QTest.keyClick(line(pane), Qt.Key.Key_A)

    assert wanted.args == [terms[0].id]
    assert sitting.version == terms[1].id


def test_a_and_b_are_joined_on_the_line(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)

    pane.set_earlier(terms[0].id)

    assert line(pane).delegate.between == (0, 1)
    assert (line(pane).delegate.earlier, line(pane).delegate.shown) == (terms[0].id, terms[1].id)


def test_the_document_and_the_clause_say_since_when(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    of_document = pane.told

    pane.choice.findChildren(type(pane._compare))[1].click()
    qtbot.waitUntil(lambda: "of words" in pane.told, timeout=20_000)

    assert "2 captures" in of_document
    assert "first seen" in of_document
    life = line(pane).delegate.life
    assert life is not None
    assert terms[1].id in life.provisions
    assert "months monitored" in pane.told


def test_the_platform_shows_the_versions_of_all_its_documents(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    with sitting.desk.workspace.reading() as view:
        owner = view.documents.get(terms[1].document).platform
        every = {each.id for doc in view.documents.of_platform(owner) for each in view.versions.of_document(doc.id)}

    pane.choice.findChildren(type(pane._compare))[2].click()

    assert {each.level.id for each in line(pane).marks.marks} == every
    assert pane.told.splitlines()[0].startswith(("1 document", "2 documents", "3 documents"))


def test_the_line_follows_in_a_turn_of_its_own(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    sitting.show_version(terms[1].id)

    assert list(line(pane).marks.marks) == []
    until(qtbot, lambda: len(line(pane).marks.marks) == 2)


def test_a_line_that_says_the_same_is_not_laid_out_again(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    show(sitting, terms[1].id, qtbot)
    resets = list[bool]()
    line(pane).marks.modelReset.connect(lambda: resets.append(True))

    show(sitting, terms[0].id, qtbot)

    assert resets == []
    assert line(pane).currentIndex().data(MARK).level.id == terms[0].id


def test_only_the_last_of_versions_shown_at_once_comes_onto_the_line(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    sitting.show_version(terms[0].id)
    show(sitting, terms[1].id, qtbot)

    assert line(pane).delegate.shown == terms[1].id


def test_other_looks_are_no_change_of_the_document(
    pane: TimelinePane, sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    with sitting.desk.workspace.transaction(sitting.desk.actor) as tx:
        document = tx.documents.get(terms[1].document)
        words = ("You may leave at any time.",)
        before = add_version(tx, document, words, day=40)
        louder = add_version(tx, document, tuple(map(str.upper, words)), day=80)
    sitting.announce(Change(Changed.LIBRARY, sitting.desk.clock.now(), frozenset({before.id, louder.id})))

    sitting.show_version(louder.id)

    qtbot.waitUntil(lambda: "stability" in pane.told, timeout=20_000)
    assert "4 captures" in pane.told
    assert "2 changes of words" in pane.told
