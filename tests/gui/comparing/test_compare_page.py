"""The Compare tab: there only with something to compare; matrix with denominators, sides, passages and refusals."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import FindingId
from clausemark.errors import UsageError
from clausemark.regulations.vocabulary import Severity
from clausemark.review.finding import Finding
from clausemark.services.benchmark import DEFINITION, Presence, benchmark
from clausemark.services.comparing import propose, refuse
from clausemark.services.side_by_side import SideBySide, side_by_side
from clausemark.ui.coding.others import ProposalCard
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.commands.actions import Commands
from clausemark.ui.comparing.matrix import MatrixModel
from clausemark.ui.comparing.page import ComparePage, Part
from clausemark.ui.document.commanding import COMPARE
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session
from support.histories import DATA, END, FEES, add_history, judge


@pytest.fixture
def category(session: Session) -> str:
    return next(iter(session.desk.law.vocabulary.categories)).id


@pytest.fixture
def finding(session: Session, category: str) -> Finding:
    """Return a finding on a platform of its own; another platform has one in the same category."""
    mine = add_history(session.desk, (FEES, END, DATA), platform="Aster", title="Aster Terms")[0]
    theirs = add_history(
        session.desk, (END.replace("workshop", "harbour"), DATA), platform="Borage", title="Borage Terms"
    )[0]
    judged = {"categories": (category,), "severity": Severity.HIGH}
    judge(session.desk, theirs, 0, **judged)
    return judge(session.desk, mine, 1, **judged)


@pytest.fixture
def page(qtbot: QtBot, session: Session, finding: Finding) -> ComparePage:
    made = ComparePage(session)
    qtbot.addWidget(made)
    made.resize(760, 640)
    with session.desk.workspace.reading() as view:
        document = view.documents.get(view.versions.get(finding.target.version).document)
    made.show()
    made.show_document(document)
    return made


@pytest.fixture
def with_acts(
    qtbot: QtBot, session: Session, commands: Commands, page: ComparePage, finding: Finding
) -> Iterator[ComparePage]:
    """Return the page with the coding pane's finding in it, its passages proposed."""
    coding = CodingPane(session, commands)
    qtbot.addWidget(coding)
    page.use_acts(coding.acts)
    session.show_version(finding.target.version, finding.target.provisions[0])
    candidates = page.candidates
    assert candidates is not None
    qtbot.waitUntil(lambda: not candidates.is_busy and bool(candidates.found), timeout=20_000)
    yield page
    session.jobs.stop()


def part(page: ComparePage, wanted: Part, qtbot: QtBot) -> None:
    page.parts.set_value(wanted)
    page.parts.chosen.emit(wanted)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)


def test_the_tab_is_there_only_with_another_document(
    qtbot: QtBot, session: Session, commands: Commands, finding: Finding
) -> None:
    compare = ComparePage(session)
    pane = DocumentPane(session, commands, compare)
    qtbot.addWidget(pane)
    pane.show()

    with qtbot.waitSignals([compare.offered, pane.source_checked], timeout=20_000):
        session.show_version(finding.target.version)
    offered = pane.header.shows(COMPARE)
    compare.offered.emit(False)

    assert offered
    assert not pane.header.shows(COMPARE)
    pane.tabs.show_compare()
    assert pane.message.text == "There is no other document to compare this one with."


def test_the_matrix_counts_with_denominators_and_says_what_counts(
    qtbot: QtBot, session: Session, page: ComparePage, category: str
) -> None:
    part(page, Part.MATRIX, qtbot)

    model = page.matrix.model
    matrix = benchmark(session.desk)
    row = next(at for at, each in enumerate(matrix.rows) if each.category == category)
    names = [str(model.headerData(at, Qt.Orientation.Horizontal)) for at in range(model.columnCount())]
    aster = names.index("Aster")
    assert model.index(row, 1).data() == matrix.rows[row].prevalence
    assert model.index(row, aster).data() == "Present · High"
    assert {cell.presence for each in matrix.rows for cell in each.cells} >= {Presence.PRESENT, Presence.UNCLEAR}
    assert page.matrix.definition.startswith("A platform counts as reviewed when")
    assert "Absent: a finding records that it was searched for and not found" in DEFINITION


def test_a_cell_leads_to_its_finding(qtbot: QtBot, page: ComparePage, finding: Finding) -> None:
    part(page, Part.MATRIX, qtbot)
    model = page.matrix.model
    cells = [model.index(row, at) for row in range(model.rowCount()) for at in range(2, model.columnCount())]
    mine = next(each for each in cells if (cell := model.cell(each)) and finding.id in cell.findings)

    with qtbot.waitSignal(page.finding_wanted) as wanted:
        page.matrix._open(mine)

    assert wanted.args == [finding.id]


def test_two_platforms_stand_side_by_side_by_category(
    qtbot: QtBot, page: ComparePage, finding: Finding, category: str
) -> None:
    page.choice.setCurrentIndex(page.choice.findText("Borage (all documents)"))

    part(page, Part.SIDES, qtbot)

    shown = page.sides.shown
    assert shown is not None
    assert (shown.left.name, shown.right.name) == ("Aster", "Borage")
    assert category in shown.categories
    assert [each.id for each in shown.left.within(category)] == [finding.id]
    assert shown.right.presence(category) is Presence.PRESENT


def test_two_documents_stand_side_by_side(qtbot: QtBot, page: ComparePage) -> None:
    page.choice.setCurrentIndex(page.choice.findText("Borage · Borage Terms"))

    part(page, Part.SIDES, qtbot)

    assert page.sides.shown is not None
    assert (page.sides.shown.left.name, page.sides.shown.right.name) == ("Aster Terms", "Borage Terms")


def test_passages_are_proposed_with_reasons_and_confirmed_with_criterion_and_verdict(
    qtbot: QtBot, with_acts: ComparePage, session: Session, finding: Finding
) -> None:
    cards = with_acts.findChildren(ProposalCard)
    card = next(each for each in cards if each._group.platform.name == "Borage" and each._proposal.finding is not None)
    card._verdict.set_value("same")
    card.criterion.setPlainText("ending access without notice")

    card._confirmed()

    assert any(each.startswith("the same first category: ") for each in card._proposal.reasons)
    with session.desk.workspace.reading() as view:
        (made,) = view.comparisons.of_finding(finding.id)
    assert (made.criterion, len(made.members)) == ("ending access without notice", 2)


def test_a_refused_passage_is_kept_on_record_and_may_be_proposed_again(
    qtbot: QtBot, with_acts: ComparePage, session: Session, finding: Finding
) -> None:
    candidates = with_acts.candidates
    assert candidates is not None
    group = next(each for each in candidates.found if each.platform.name == "Borage")
    refuse(session.desk, FindingId(finding.id), group.proposals[0].provision, "Another matter.")
    candidates.look_again()
    qtbot.waitUntil(lambda: not candidates.is_busy, timeout=20_000)
    (refusal,) = next(each for each in candidates.found if each.platform.name == "Borage").refused

    candidates._allow(refusal)

    (again,) = [each for each in propose(session.desk, finding.id) if each.platform.name == "Borage"]
    assert again.refused == ()
    session.undo.undo()
    (back,) = [each for each in propose(session.desk, finding.id) if each.platform.name == "Borage"]
    assert [each.reason for each in back.refused] == ["Another matter."]


def test_the_matrix_keeps_the_rules_of_qt(page: ComparePage, session: Session) -> None:
    model = MatrixModel(session.desk.law.vocabulary, page)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_matrix(benchmark(session.desk))

    assert model.rowCount() > 0
    assert tester.model() is model


def test_sides_of_a_document_that_was_left_meanwhile_are_not_shown_as_those_of_the_next(
    qtbot: QtBot, session: Session, page: ComparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()

    def held(*asked: Any) -> SideBySide:
        found = side_by_side(*asked)
        go_on.wait()
        return found

    monkeypatch.setattr("clausemark.ui.comparing.page.side_by_side", held)
    with session.desk.workspace.reading() as view:
        theirs = next(each for each in view.documents.all() if each.title == "Borage Terms")
    page._choose()
    (job,) = page._jobs.values()
    page.hide()
    page.show_document(theirs)
    with qtbot.waitSignal(job.finished):
        go_on.set()

    page.show()

    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)
    assert page.sides.shown is not None
    assert page.sides.shown.left.name.startswith("Borage")


def test_a_search_for_passages_that_fails_is_not_said_to_go_on_and_is_made_again(
    qtbot: QtBot, session: Session, with_acts: ComparePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise UsageError("It cannot be read.", reason="unreadable")

    candidates = with_acts.candidates
    assert candidates is not None
    with monkeypatch.context() as broken, qtbot.waitSignal(session.refused, timeout=20_000):
        broken.setattr("clausemark.ui.comparing.candidates.propose", fail)
        candidates.look_again()
    said = candidates.told()

    candidates.follow()

    assert not said.startswith("Looking")
    assert candidates.is_busy
