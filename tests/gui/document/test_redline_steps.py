"""Beside the redline: J and K go along the changes, clauses are linked by hand, changes confirmed, windows parted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.regulations.vocabulary import Severity
from clausemark.review.change import LinkState
from clausemark.review.finding import Finding
from clausemark.services.coding.content import content_of
from clausemark.services.coding.revising import ReviseFinding
from clausemark.services.history import Confirmation
from clausemark.ui.changes.panel import ChangePanel
from clausemark.ui.changes.side import SidePane
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.commanding import DOCUMENT, REDLINE
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session
from clausemark.ui.widgets.labels import Pill
from support.histories import judge
from support.workspaces import add_document, add_version

FEES = "You pay the fees within thirty days of the invoice."
DATA = "We process personal data as the privacy notice describes, and we ask before we use it for advertising."
END = "We may end your access at any time, and we tell you thirty days before we do so by mail."
LEAVE = "You may leave at any time."


@pytest.fixture
def versions(session: Session) -> list[Version]:
    """Return three versions; in the last one fees are reworded, the data clause went and a new one came."""
    texts = ((FEES, DATA), (FEES, DATA, END), (FEES.replace("thirty", "ten"), END, LEAVE))
    with session.desk.workspace.transaction(session.desk.actor) as tx:
        document = add_document(tx, "Aster", "Aster Terms")
        return [add_version(tx, document, clauses, day=30 * day) for day, clauses in enumerate(texts)]


@pytest.fixture
def panel(qtbot: QtBot, session: Session, commands: Commands, pane: DocumentPane) -> ChangePanel:
    made = ChangePanel(session, commands, pane.redline)
    made.resize(400, 800)
    made.show()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def looking(qtbot: QtBot, session: Session, pane: DocumentPane, versions: list[Version]) -> None:
    """Look at the redline of the last version."""
    with qtbot.waitSignals([pane.redline.offered, pane.source_checked], timeout=20_000):
        session.show_version(versions[-1].id)
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        pane.header.show_tab(REDLINE)


@pytest.mark.usefixtures("looking")
def test_next_and_previous_go_along_the_changes_while_the_redline_is_in_front(
    session: Session, pane: DocumentPane
) -> None:
    session.step(1)
    session.step(1)
    second = pane.redline.view.change
    session.step(-1)

    assert (second, pane.redline.view.change) == (1, 0)
    pane.header.show_tab(DOCUMENT)
    before = session.provision
    session.step(1)
    assert session.provision != before
    assert pane.redline.view.change == 0


@pytest.mark.usefixtures("looking")
def test_the_clause_of_a_change_becomes_the_current_provision(session: Session, pane: DocumentPane) -> None:
    changes = pane.redline.view.redline.changes
    last = next(at for at, each in enumerate(changes) if LEAVE in "".join(p.text for p in each.passage.pieces))

    pane.redline.view.go_to(last)

    with session.desk.workspace.reading() as view:
        assert view.provisions.get(session.provision or "").span.text == LEAVE


@pytest.mark.usefixtures("german", "looking")
def test_a_proposed_summary_is_shown_in_german_and_recorded_as_it_was_proposed(
    qtbot: QtBot, session: Session, panel: ChangePanel, versions: list[Version]
) -> None:
    assert panel.record.summary.field.text.startswith("Die Worte des Dokuments haben sich geändert.\nKlauseln: ")

    with qtbot.waitSignal(session.changed, timeout=20_000):
        panel.confirm_button.click()

    with session.desk.workspace.reading() as view:
        record = view.changes.between(versions[1].id, versions[2].id)
    assert record is not None
    assert record.summary.startswith("The words of the document changed.\nClauses: ")
    assert panel.record.summary.field.text.startswith("Die Worte des Dokuments")


@pytest.mark.usefixtures("looking")
def test_a_change_is_confirmed_as_altered_and_the_confirmation_taken_back(
    qtbot: QtBot, session: Session, panel: ChangePanel, versions: list[Version]
) -> None:
    assert panel.state().startswith("Proposed")
    panel.record.summary.field.setPlainText("Fees are due sooner, and the data clause went.")
    panel.record._direction._buttons["worse"].click()

    with qtbot.waitSignal(session.changed, timeout=20_000):
        panel.confirm_button.click()

    with session.desk.workspace.reading() as view:
        record = view.changes.between(versions[1].id, versions[2].id)
    assert record is not None
    assert (record.direction, record.summary) == (
        ChangeDirection.WORSE,
        "Fees are due sooner, and the data clause went.",
    )
    assert panel.state().startswith(f"Confirmed Confirmed by {session.desk.actor}")
    session.undo.undo()
    assert panel.state().startswith("Proposed")


@pytest.mark.usefixtures("looking")
def test_the_form_says_what_is_proposed_and_why_with_the_notice_test(panel: ChangePanel) -> None:
    said = panel.record.said

    assert said == Confirmation(ChangeKind.SUBSTANTIVE, said.direction, None, "")
    assert "1 removed" in panel.record.summary.field.text
    words = [label.text() for label in panel.record.findChildren(type(panel.record._kind_why))]
    assert any(each.startswith("Proposed: substantive.\n• ") for each in words)
    assert {"Stated effective", "First captured", "Notice", "Last updated", "Silent change"} <= set(words)


@pytest.mark.usefixtures("looking")
def test_a_link_is_put_elsewhere_by_a_person_and_holds_until_it_is_taken_back(
    qtbot: QtBot, session: Session, pane: DocumentPane, panel: ChangePanel, versions: list[Version]
) -> None:
    gone = next(
        at for at, each in enumerate(pane.redline.view.redline.changes) if each.passage.new is None and each.passage.old
    )
    pane.redline.view.go_to(gone)
    assert "Is: nothing" in panel.clause.words()

    panel.clause.ask_place()
    panel.clause.picker.field.setText("leave")
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        panel.clause.picker._pick()

    with session.desk.workspace.reading() as view:
        (said,) = view.links.between(versions[1].id, versions[2].id)
    assert said.state is LinkState.REPLACED
    shown = pane.redline.shown
    assert shown is not None
    assert (said.old, said.new) in [(each.old, each.new) for each in shown.transition.pairs]
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        session.undo.undo()
    with session.desk.workspace.reading() as view:
        assert view.links.between(versions[1].id, versions[2].id) == ()


@pytest.mark.usefixtures("looking")
def test_a_confirmed_link_says_whose_word_it_is(
    qtbot: QtBot, session: Session, pane: DocumentPane, panel: ChangePanel, commands: Commands
) -> None:
    pane.redline.view.go_to(0)

    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        commands["confirm-link"].trigger()

    assert pane.redline.view.change == 0
    assert f"Confirmed by {session.desk.actor}" in panel.clause.words()


@pytest.mark.usefixtures("looking")
def test_the_redline_goes_into_a_window_of_its_own_and_comes_back(
    pane: DocumentPane, commands: Commands, session: Session, versions: list[Version], qtbot: QtBot
) -> None:
    commands["detach-redline"].trigger()
    window = pane._redline_place.detached_window
    assert window is not None
    assert pane.redline.window() is window
    with qtbot.waitSignal(pane.redline.redline_shown, timeout=20_000):
        session.show_version(versions[1].id)

    commands["detach-redline"].trigger()

    assert pane.redline.window() is pane.window()
    assert pane._redline_place.detached_window is None


@pytest.mark.usefixtures("looking")
def test_the_right_pane_shows_the_change_with_the_redline_and_coding_without_it(
    qtbot: QtBot, session: Session, commands: Commands, pane: DocumentPane
) -> None:
    coding, panel = CodingPane(session, commands), ChangePanel(session, commands, pane.redline)
    side = SidePane(session, commands, coding, panel)
    qtbot.addWidget(side)
    pane.tabs.redline_looked_at.connect(side.look_at_redline)

    pane.header.show_tab(DOCUMENT)
    before = panel.isVisibleTo(side)
    pane.header.show_tab(REDLINE)

    assert (before, panel.isVisibleTo(side)) == (False, True)
    commands["go-coding"].trigger()
    assert not panel.isVisibleTo(side)


def _rate(session: Session, finding: Finding, severity: Severity) -> Finding:
    content = content_of(finding)
    after = replace(content, judgement=replace(finding.judgement, severity=severity))
    assert session.perform(ReviseFinding("Rate it", finding.id, content, after)) is not None
    with session.desk.workspace.reading() as view:
        return view.findings.get(finding.id)


@pytest.mark.usefixtures("looking")
def test_ratings_of_after_the_confirmation_are_told_beside_what_was_confirmed(
    qtbot: QtBot, session: Session, panel: ChangePanel, versions: list[Version]
) -> None:
    finding = _rate(session, judge(session.desk, versions[1], 0), Severity.LOW)
    with qtbot.waitSignal(session.changed, timeout=20_000):
        panel.confirm_button.click()
    assert panel.record._rated_since.isHidden()

    _rate(session, finding, Severity.HIGH)

    assert [each.text() for each in panel.record.findChildren(Pill)[:1]] == ["Low"]
    assert panel.record._rated_since.text().startswith(
        "The severity has changed since this was confirmed: High before, "
    )
    assert panel.record._rated_since.isVisible()


@pytest.mark.usefixtures("looking")
def test_ratings_that_changed_while_the_document_was_in_front_are_read_with_the_redline(
    session: Session, panel: ChangePanel, pane: DocumentPane, versions: list[Version]
) -> None:
    finding = judge(session.desk, versions[1], 0)
    pane.header.show_tab(DOCUMENT)
    _rate(session, finding, Severity.CRITICAL)

    pane.header.show_tab(REDLINE)

    assert "Critical" in [each.text() for each in panel.record.findChildren(Pill)]


@pytest.mark.usefixtures("german", "looking")
def test_the_reasons_of_the_rules_are_said_in_the_language_of_the_window(
    panel: ChangePanel, pane: DocumentPane
) -> None:
    assert pane.redline.shown is not None
    found = pane.redline.shown.transition.assessment
    reasons = (*found.kind_reasons, *found.direction_reasons, found.silent_reason)

    said = "\n".join(label.text() for label in panel.record.findChildren(QLabel))

    assert all(reasons)
    assert [each for each in reasons if each in said] == []
    assert "no longer" not in said
