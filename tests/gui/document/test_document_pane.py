"""The document pane shows where the session is, and what is chosen on the page is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import FindingId, VersionId
from clausemark.regulations.vocabulary import Severity
from clausemark.services.changes import Change, Changed
from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.commanding import SOURCE
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme


def with_findings(pane: DocumentPane, at_least: int = 1) -> int:
    """Return the place of a provision with so many findings."""
    return next(place for place, marks in pane.view.margin.by_provision.items() if len(marks) >= at_least)


def go(session: Session, shown: ShownVersion, place: int) -> None:
    session.show_provision(shown.provisions[place].id)


def click(qtbot: QtBot, pane: DocumentPane, offset: int) -> None:
    place = pane.view.caret_rect(offset).center().toPoint() + QPoint(2, 0)
    QTest.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_the_head_names_document_hash_date_and_position(pane: DocumentPane, shown: ShownVersion) -> None:
    header = pane.header

    assert header.title() == shown.document.title
    assert shown.capture.sha256[:6] in header.hash_text()
    assert header.position() == f"1 / {len(shown.provisions)}"


def test_the_page_comes_in_a_turn_before_what_stands_beside_it(
    qtbot: QtBot, pane: DocumentPane, session: Session, import_text: Callable[[str], VersionId]
) -> None:
    seen: list[tuple[str, int]] = []
    headings = pane.outline.findChildren(QListView)[0].model()
    pane.loader.opened.connect(lambda _: seen.append((pane.view.text[:5], headings.rowCount())))
    version = import_text("# Terms\n\nYou keep what is yours.\n\n# Ending\n\nYou may leave.\n")

    with qtbot.waitSignal(pane.view.marked_anew, timeout=20_000):
        session.show_version(version)
    qtbot.waitUntil(lambda: not session.turns.busy)

    assert seen == [("Terms", 0)]
    assert headings.rowCount() == 2


def test_what_stands_beside_the_page_is_there_for_whoever_looks_at_it(
    qtbot: QtBot, pane: DocumentPane, session: Session, import_text: Callable[[str], VersionId]
) -> None:
    version = import_text("# Terms\n\nYou keep what is yours.\n\n# Ending\n\nYou may leave.\n")
    with qtbot.waitSignal(pane.loader.opened, timeout=20_000):
        session.show_version(version)

    pane.header.show_tab(SOURCE)

    assert pane.outline.findChildren(QListView)[0].model().rowCount() == 2


def test_recognised_text_says_so_beside_its_date(pane: DocumentPane, shown: ShownVersion) -> None:
    pane.header.show_version(replace(shown, version=replace(shown.version, reader="recognised text")))

    marks = [label for label in pane.header.findChildren(QLabel) if label.text() == "recognised text"]
    assert [mark.isVisible() for mark in marks] == [True]


def test_the_current_provision_is_in_sight_and_counted(
    pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    last = len(shown.provisions) - 1

    go(session, shown, last)

    start = shown.provisions[last].start
    assert pane.view.viewport().rect().contains(pane.view.caret_rect(start).center().toPoint())
    assert pane.header.position().startswith(str(last + 1))


def test_the_current_provision_stays_in_sight_where_a_pane_comes_up_below_the_page(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    last = shown.provisions[-1]
    session.show_provision(last.id)
    qtbot.waitUntil(lambda: pane.view.current == len(shown.provisions) - 1)

    pane.resize(pane.width(), pane.height() - 300)
    qtbot.wait(20)

    line = pane.view.caret_rect(last.start)
    assert 0 <= line.top() <= line.bottom() <= pane.view.viewport().height()


def test_a_click_on_a_clause_makes_it_the_current_one(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    with qtbot.waitSignal(session.provision_shown):
        click(qtbot, pane, shown.provisions[1].start + 3)

    assert session.provision == shown.provisions[1].id


def test_a_click_on_highlighted_words_chooses_the_finding(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    mark = pane.view.margin.marks[0].mark
    go(session, shown, shown.provisions_in(mark.start, mark.end)[0])

    with qtbot.waitSignal(pane.finding_chosen) as chosen:
        click(qtbot, pane, mark.start + 2)

    assert chosen.args == [mark.finding]


def test_tab_goes_through_the_findings_of_the_provision_and_then_on(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    place = with_findings(pane)
    go(session, shown, place)
    pane.view.setFocus()
    names = [mark.finding for mark in pane.view.provision_marks(place)]

    chosen = []
    for _ in names:
        QTest.keyClick(pane.view, Qt.Key.Key_Tab)
        chosen.append(pane.view.chosen)
    QTest.keyClick(pane.view, Qt.Key.Key_Tab)

    assert chosen == names
    assert pane.view.chosen == ""


def test_selected_words_are_offered_and_annotated_in_code_points(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    go(session, shown, 0)
    start, end = shown.provisions[0].start, shown.provisions[0].start + 12
    viewport = pane.view.viewport()
    first, last = (pane.view.caret_rect(each).center().toPoint() for each in (start, end))

    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(viewport, last)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=last)
    bar_is_there = pane.selection_bar.isVisible()
    with qtbot.waitSignal(pane.annotate_requested) as asked:
        commands["annotate"].trigger()

    assert bar_is_there
    assert asked.args == [start, end]
    assert not pane.selection_bar.isVisible()


def test_without_a_selection_the_whole_provision_is_annotated(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    go(session, shown, 2)

    with qtbot.waitSignal(pane.annotate_requested) as asked:
        commands["annotate"].trigger()

    assert asked.args == [shown.provisions[2].start, shown.provisions[2].end]


def test_a_passage_of_a_page_that_is_being_left_is_never_annotated(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, import_text: Callable[[str], VersionId]
) -> None:
    go(session, shown, 2)
    other = import_text("# Terms\n\nThe provider may end the service.")

    with qtbot.assertNotEmitted(pane.annotate_requested):
        session.show_version(other)
        pane.annotate()

    qtbot.waitUntil(lambda: pane.view.shown is not None and pane.view.shown.version.id == other, timeout=20_000)


def test_a_citation_is_copied_with_the_hash_of_the_bytes(
    pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    go(session, shown, 1)

    commands["copy-citation"].trigger()

    copied = QGuiApplication.clipboard().text()
    assert shown.text[shown.provisions[1].start : shown.provisions[1].end] in copied
    assert shown.capture.sha256 in copied


def test_copying_gives_the_words_verbatim(qtbot: QtBot, pane: DocumentPane, shown: ShownVersion) -> None:
    span = shown.provisions[0].start, shown.provisions[1].end
    pane.view.setFocus()
    pane.view.select(*span)

    QTest.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QGuiApplication.clipboard().text() == shown.text[slice(*span)]


def test_shift_and_arrows_adjust_the_chosen_passage_in_one_act(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    mark = next(each.mark for each in pane.view.margin.marks if each.mark.end < shown.provisions[-1].end - 60)
    go(session, shown, shown.provisions_in(mark.start, mark.end)[0])
    pane.choose_finding(mark.finding)
    pane.view.setFocus()

    for _ in range(2):
        QTest.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    before = len(session.undo)
    with qtbot.waitSignal(session.changed):
        QTest.keyClick(pane.view, Qt.Key.Key_Return)

    moved = pane.view.marks.of(mark.finding)
    assert moved is not None
    assert moved.start == mark.start
    assert moved.end > mark.end
    assert len(session.undo) == before + 1


def test_an_adjusted_passage_can_be_taken_back(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    mark = next(each.mark for each in pane.view.margin.marks if each.mark.end < shown.provisions[-1].end - 60)
    go(session, shown, shown.provisions_in(mark.start, mark.end)[0])
    pane.view.span_adjusted.emit(mark.finding, mark.start, mark.end - 4)

    with qtbot.waitSignal(session.changed):
        session.undo.undo()

    restored = pane.view.marks.of(mark.finding)
    assert restored is not None
    assert (restored.start, restored.end) == (mark.start, mark.end)


def test_escape_leaves_an_adjusted_passage_as_it_was(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    mark = pane.view.margin.marks[0].mark
    go(session, shown, shown.provisions_in(mark.start, mark.end)[0])
    pane.choose_finding(mark.finding)
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    with qtbot.assertNotEmitted(pane.view.span_adjusted):
        QTest.keyClick(pane.view, Qt.Key.Key_Escape)

    assert pane.view.adjustment is None
    assert pane.view.marks.of(mark.finding) == mark


def test_the_end_of_a_passage_is_dragged_in_one_act(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion
) -> None:
    mark = next(each.mark for each in pane.view.margin.marks if each.mark.end - each.mark.start > 40)
    go(session, shown, shown.provisions_in(mark.start, mark.end)[0])
    pane.choose_finding(mark.finding)
    viewport = pane.view.viewport()
    held = pane.view.caret_rect(mark.end).center().toPoint()
    target = pane.view.caret_rect(mark.start + 14).center().toPoint()

    with qtbot.waitSignal(pane.view.span_adjusted) as adjusted:
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=held)
        QTest.mouseMove(viewport, target)
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=target)

    finding, start, end = adjusted.args
    assert (finding, start) == (mark.finding, mark.start)
    assert start < end < mark.end


def test_a_finding_changed_elsewhere_is_marked_anew(pane: DocumentPane, session: Session, shown: ShownVersion) -> None:
    name = FindingId(pane.view.margin.marks[0].mark.finding)
    with session.desk.workspace.transaction("Somebody Else") as tx:
        finding = tx.findings.get(name)
        wanted = Severity.LOW if finding.judgement.severity is not Severity.LOW else Severity.HIGH
        judged = replace(finding.judgement, severity=wanted)
        tx.findings.revise(replace(finding, revision=finding.revision + 1, judgement=judged))

    session.announce(
        Change(Changed.FINDINGS, session.desk.clock.now(), frozenset({shown.version.id}), frozenset({name}))
    )

    mark = pane.view.marks.of(name)
    assert mark is not None
    assert mark.severity is wanted


def test_the_map_shows_every_finding_and_scrolls(qtbot: QtBot, pane: DocumentPane, shown: ShownVersion) -> None:
    strip = pane.density

    places = [place for place, _ in strip.ticks()]
    QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(15, strip.height() - 12))

    assert len(places) == len(pane.view.margin.marks)
    assert places == sorted(places)
    assert pane.view.top()[0] > shown.provisions[0].end
    assert strip.frame().bottom() > strip.height() - 40


def test_a_heading_of_the_outline_leads_there(pane: DocumentPane, shown: ShownVersion) -> None:
    heading = shown.headings[-1]

    pane.outline.chosen.emit(heading.start)

    assert pane.view.viewport().rect().contains(pane.view.caret_rect(heading.start).center().toPoint())


def test_other_colours_are_used_at_once(pane: DocumentPane, session: Session, shown: ShownVersion) -> None:
    session.set_theme(load_theme("dark"))

    picture = pane.view.viewport().grab().toImage()

    assert picture.pixelColor(2, 2).name() == load_theme("dark").paper


def test_everything_that_takes_the_keyboard_has_a_name(pane: DocumentPane, shown: ShownVersion) -> None:
    nameless = [
        each
        for each in pane.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not each.isHidden()
        and not each.focusProxy()
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]

    assert nameless == []


def test_a_finding_is_written_as_a_page_of_its_own(
    qtbot: QtBot, pane: DocumentPane, shown: ShownVersion, tmp_path: Path
) -> None:
    mark = pane.view.margin.marks[0].mark
    target = tmp_path / "finding.pdf"

    with qtbot.waitSignal(pane.acts.exported, timeout=60_000):
        pane.acts.write(mark.finding, target)

    assert target.read_bytes().startswith(b"%PDF-")


def test_a_name_that_is_taken_is_refused_in_words(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, tmp_path: Path
) -> None:
    target = tmp_path / "taken.pdf"
    target.write_bytes(b"kept")

    with qtbot.waitSignal(session.refused, timeout=20_000) as refused:
        pane.acts.write(pane.view.margin.marks[0].mark.finding, target)

    assert refused.args is not None
    assert refused.args[0].reason == "target-exists"
    assert target.read_bytes() == b"kept"


@pytest.mark.parametrize("command", ["adjust-span", "cycle-findings", "export-finding"])
def test_a_provision_without_findings_says_so(
    pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands, command: str
) -> None:
    bare = next(place for place in range(len(shown.provisions)) if not pane.view.provision_marks(place))
    go(session, shown, bare)

    commands[command].trigger()

    assert "no finding" in pane.message.text
    go(session, shown, with_findings(pane))
    assert pane.message.text == ""


def test_letting_shift_go_offers_only_what_the_keys_selected(pane: DocumentPane, shown: ShownVersion) -> None:
    pane.view.setFocus()
    QTest.keyClick(pane.view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyRelease(pane.view, Qt.Key.Key_Shift)
    offered = pane.selection_bar.isVisible()
    pane.selection_bar.hide()

    QTest.keyRelease(pane.view, Qt.Key.Key_Shift)

    assert offered
    assert not pane.selection_bar.isVisible()


def test_the_text_comes_before_its_marks_and_the_check_of_its_bytes(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, import_text: Callable[[str], VersionId]
) -> None:
    other, waiting = import_text("# Terms\n\nThe provider may end the service."), list[bool]()
    pane.loader.opened.connect(lambda _: QTimer.singleShot(0, lambda: waiting.append(session.turns.busy)))

    with qtbot.waitSignal(pane.loader.opened, timeout=20_000):
        session.show_version(other)
    qtbot.waitUntil(lambda: bool(waiting))

    assert waiting == [True]


def test_other_panes_follow_once_the_page_is_there(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, import_text: Callable[[str], VersionId]
) -> None:
    other, followed = import_text("# Terms\n\nThe provider may end the service."), list[str]()
    session.turns.put("another pane", lambda: followed.append("another pane"))
    pane.loader.opened.connect(lambda _: followed.append("page"))

    session.show_version(other)
    qtbot.waitUntil(lambda: len(followed) == 2)

    assert followed == ["page", "another pane"]


def test_the_marks_of_a_page_come_before_any_other_pane_follows(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, import_text: Callable[[str], VersionId]
) -> None:
    other, came = import_text("# Terms\n\nThe provider may end the service."), list[str]()
    pane.loader.marked.connect(lambda _: came.append("marks"))
    pane.loader.opened.connect(lambda _: session.turns.put("another pane", lambda: came.append("another pane")))

    session.show_version(other)
    qtbot.waitUntil(lambda: len(came) == 2)

    assert came == ["marks", "another pane"]


@pytest.mark.parametrize("is_in_sight", [True, False])
def test_a_document_that_takes_the_place_of_another_page_is_read_once_that_place_was_drawn(
    pane: DocumentPane, session: Session, import_text: Callable[[str], VersionId], monkeypatch: pytest.MonkeyPatch,
    *, is_in_sight: bool,
) -> None:  # fmt: skip
    other, begun = import_text("# Terms\n\nThe provider may end the service."), list[str]()
    monkeypatch.setattr(session.jobs, "start_next", lambda _: begun.append("at once"))
    monkeypatch.setattr(session.jobs, "start_once_drawn", lambda _: begun.append("once drawn"))
    pane.setVisible(is_in_sight)

    session.show_version(other)

    assert begun == ["at once" if is_in_sight else "once drawn"]


def test_no_other_pane_follows_while_the_page_is_scrolled(
    qtbot: QtBot, pane: DocumentPane, session: Session, open_version: Callable[[VersionId], ShownVersion],
    import_text: Callable[[str], VersionId],
) -> None:  # fmt: skip
    open_version(import_text("\n\n".join(f"{number}. You may leave at any time." for number in range(200))))
    qtbot.waitUntil(lambda: not session.turns.busy and not session.jobs.busy)
    followed, bar = list[int](), pane.view.verticalScrollBar()
    session.turns.put("another pane", lambda: followed.append(bar.value()))

    places = [100, 200, 300]
    for place in places:
        bar.setValue(place)
        qtbot.wait(0)
    scrolling = list(followed)
    qtbot.waitUntil(lambda: bool(followed))

    assert scrolling == []
    assert followed == places[-1:]


def test_what_comes_after_the_page_comes_one_after_the_other(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, import_text: Callable[[str], VersionId]
) -> None:
    other, came = import_text("# Terms\n\nThe provider may end the service."), list[str]()
    pane.loader.marked.connect(lambda _: came.append("marks"))
    pane.loader.linked.connect(lambda _: came.append("links"))

    with qtbot.waitSignal(pane.loader.checked, timeout=20_000):
        session.show_version(other)

    assert came == ["marks", "links"]


def test_marks_read_for_a_version_left_meanwhile_are_dropped(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, import_text: Callable[[str], VersionId]
) -> None:
    other = import_text("# Terms\n\nThe provider may end the service.")
    marked = list[int]()
    pane.loader.marked.connect(lambda marks: marked.append(len(marks.placed)))
    session.announce(Change(Changed.FINDINGS, session.desk.clock.now(), frozenset({shown.version.id})))

    session.show_version(other)
    qtbot.waitUntil(lambda: bool(marked), timeout=20_000)

    assert marked == [0]
    assert pane.view.shown is not None
    assert pane.view.shown.version.id == other
