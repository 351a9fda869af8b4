"""The Redline tab: what changed against an earlier version, folded, stepped through, copied, and led back from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.archive.terms import LineageRelation, VersionKind
from clausemark.provisions.document_redline import PassageKind
from clausemark.provisions.provision import ProvisionSpan
from clausemark.services.changes import Change, Changed
from clausemark.services.versions_apart import Kin
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.commanding import DOCUMENT, REDLINE
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.document.redline_view import RedlineView
from clausemark.ui.document.redline_words import about_words
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.workspaces import add_document, add_version

FEES = "You pay the fees within thirty days of the invoice."
DATA = "We process personal data as the privacy notice describes, and we ask before we use it for advertising."
END = "We may end your access at any time, and we tell you thirty days before we do so by mail."
LAW = "The law of the seat of the operator applies to all disputes that arise from these terms."
CARE = "You keep your password to yourself and tell us when somebody else knows it or used it."
LEAVE = "You may leave at any time."
OLD = (FEES, DATA, END, LAW, CARE)
NEW = (FEES.replace("thirty", "ten"), END, LAW, CARE, DATA, LEAVE)
Shower = Callable[..., list[Version]]


@pytest.fixture
def show(qtbot: QtBot, session: Session, pane: DocumentPane) -> Shower:
    """Return what adds a document with versions and shows the last one, its earlier ones known."""

    def shown(*texts: tuple[str, ...]) -> list[Version]:
        with session.desk.workspace.transaction(session.desk.actor) as tx:
            document = add_document(tx, "Aster", "Aster Terms")
            made = [add_version(tx, document, clauses, day=day) for day, clauses in enumerate(texts)]
        with qtbot.waitSignals([pane.redline.offered, pane.source_checked], timeout=20_000):
            session.show_version(made[-1].id)
        return made

    return shown


@pytest.fixture
def redline(qtbot: QtBot, show: Shower, pane: DocumentPane) -> RedlineView:
    """Return the page of the redline from OLD to NEW, in front."""
    show(OLD, NEW)
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        pane.header.show_tab(REDLINE)
    return pane.redline.view


def test_a_first_version_has_no_redline(pane: DocumentPane, show: Shower, commands: Commands) -> None:
    show(OLD)

    commands["next-change"].trigger()

    assert not pane.header.shows(REDLINE)
    assert pane.header.tab == DOCUMENT
    assert pane.message.text == "There is no earlier sound version to compare this one with."


def test_a_later_version_is_compared_with_the_one_before(pane: DocumentPane, redline: RedlineView) -> None:
    told = pane.redline.head.told().splitlines()

    assert pane.header.shows(REDLINE)
    assert told[0].endswith("version 1")
    assert told[1].endswith("version 2")
    assert told[2] == "Substantive, proposed"
    assert told[3].endswith("for users, proposed")
    assert "Clauses: 1 added, 1 reworded, 1 moved" in told[-1]
    assert pane.redline.head.position() == "4 changes"


def test_added_and_removed_words_are_marked_and_copied_with_signs(redline: RedlineView) -> None:
    start = redline.text.index("within")
    redline.select(start, redline.text.index(" days"))

    redline.copy()

    assert QGuiApplication.clipboard().text() == "within [-thirty-]{+ten+}"


def test_a_moved_clause_says_from_and_to(redline: RedlineView) -> None:
    lines = [redline.text[part.start : part.end] for part in redline.redline.parts if part.passage is None]

    assert "Moved from here to 5." in lines
    assert "Moved here from 2." in lines


def test_a_clause_without_a_number_is_named_by_its_place_and_heading() -> None:
    span = ProvisionSpan(35, "", ("Terms", "Security"), 0, len(DATA), DATA)

    named = about_words(PassageKind.MOVED_TO, Kin(LineageRelation.MOVED, span))
    bare = about_words(PassageKind.MOVED_FROM, Kin(LineageRelation.MOVED, span._replace(heading_path=())))

    assert named == "Moved here from clause 35, “Security”"
    assert bare == "Moved from here to clause 35"


def test_a_run_without_a_change_is_one_line_that_opens(redline: RedlineView) -> None:
    folded = redline.text
    line = folded.index("3 clauses unchanged")

    redline.select(line, line)
    redline.setFocus()
    QTest.keyClick(redline, Qt.Key.Key_Return)
    opened = redline.text
    QTest.keyClick(redline, Qt.Key.Key_Return)

    assert END not in folded
    assert END in opened
    assert LAW in opened
    assert redline.text == folded


def test_changes_are_stepped_through_by_keys(pane: DocumentPane, redline: RedlineView, commands: Commands) -> None:
    commands["next-change"].trigger()
    first = pane.redline.head.position()
    QTest.keyClick(redline, Qt.Key.Key_N)
    second = pane.redline.head.position()
    said = redline.accessibleDescription()
    QTest.keyClick(redline, Qt.Key.Key_P)
    commands["previous-change"].trigger()

    assert (first, second) == ("Change 1 of 4", "Change 2 of 4")
    assert said.startswith("Change 2 of 4, moved from here: ")
    assert redline.change == 0


def test_the_command_opens_the_tab_and_goes_to_the_first_change(
    qtbot: QtBot, show: Shower, pane: DocumentPane, commands: Commands
) -> None:
    show(OLD, NEW)

    with qtbot.waitSignal(pane.redline.view.change_shown, timeout=20_000):
        commands["next-change"].trigger()

    assert pane.header.tab == REDLINE
    assert pane.redline.view.change == 0


def test_a_click_on_a_clause_goes_to_it_in_the_document(
    pane: DocumentPane, redline: RedlineView, session: Session
) -> None:
    place = redline.caret_rect(redline.text.index("You may leave") + 3).center().toPoint()

    QTest.mouseClick(redline.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert pane.header.tab == DOCUMENT
    assert pane.view.current == len(NEW) - 1
    assert session.provision == pane.view.shown.provisions[-1].id  # type: ignore[union-attr]  # it is shown


def test_another_earlier_version_can_be_chosen(qtbot: QtBot, show: Shower, pane: DocumentPane) -> None:
    versions = show((LEAVE,), OLD, NEW)
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        pane.header.show_tab(REDLINE)
    choice = pane.redline.head.choice

    names = [choice.itemData(row) for row in range(choice.count())]
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        choice.setCurrentIndex(1)
        choice.activated.emit(1)

    assert names == [versions[1].id, versions[0].id]
    assert "Clauses: 5 added" in pane.redline.head.told()


def test_an_earlier_version_found_broken_is_offered_no_longer(
    qtbot: QtBot, show: Shower, pane: DocumentPane, session: Session
) -> None:
    first, last = show(OLD, NEW)
    offered = pane.header.shows(REDLINE)
    with session.desk.workspace.transaction(session.desk.actor) as tx:
        tx.versions.change(first.id, replace(first, kind=VersionKind.BROKEN_CAPTURE), "version.changed")

    with qtbot.waitSignal(pane.redline.offered, timeout=20_000):
        session.announce(Change(Changed.LIBRARY, session.desk.clock.now(), frozenset({last.id})))

    assert offered
    assert not pane.header.shows(REDLINE)


def test_a_version_without_an_earlier_one_leads_back_to_the_document(
    qtbot: QtBot, redline: RedlineView, pane: DocumentPane, session: Session
) -> None:
    with session.desk.workspace.reading() as view:
        first = next(each for each in view.versions.all() if each.ordinal == 1)

    with qtbot.waitSignal(pane.redline.offered, timeout=20_000):
        session.show_version(first.id)

    assert not pane.header.shows(REDLINE)
    assert pane.header.tab == DOCUMENT
    assert redline.text == ""


def test_the_same_words_are_said_to_be_the_same(qtbot: QtBot, show: Shower, pane: DocumentPane) -> None:
    show(OLD, OLD)

    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        pane.header.show_tab(REDLINE)

    assert pane.redline.head.position() == "0 changes"
    assert "5 clauses unchanged" in pane.redline.view.text


def test_a_long_redline_lays_out_only_what_is_in_sight(qtbot: QtBot, show: Shower, pane: DocumentPane) -> None:
    old = tuple(
        f"Clause {number} binds the customer for {number} days from the first of the month." for number in range(1000)
    )
    show(old, tuple(each.replace("days", "weeks") for each in old))

    with qtbot.waitSignal(pane.redline.redline_shown, timeout=60_000):
        pane.header.show_tab(REDLINE)

    assert pane.redline.head.position() == f"{pane.locale().toString(1000)} changes"
    assert pane.redline.view.kept_rows() < 60


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_words_are_marked_by_lines_and_not_by_colour_alone(redline: RedlineView, session: Session, name: str) -> None:
    theme = load_theme(name)
    session.set_theme(theme)
    [removed] = [mark for mark in redline.redline.marks if redline.text[mark.start : mark.end] == "thirty"]

    picture = redline.viewport().grab().toImage()

    scale = picture.devicePixelRatio()
    rect = redline.span_rects(removed.start, removed.end)[0]
    inked = [
        y
        for y in range(int(rect.top()), int(rect.bottom()))
        if all(
            picture.pixelColor(int(x * scale), int(y * scale)).name() == theme.removed
            for x in range(int(rect.left()) + 2, int(rect.right()) - 2)
        )
    ]
    assert inked
    assert rect.top() + 5 < inked[0] < rect.bottom() - 5
