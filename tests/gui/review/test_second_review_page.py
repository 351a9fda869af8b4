"""The page of the second review: what differs, what may be done, what a step does, what the rules say."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import FindingId
from clausemark.archive.library import Version
from clausemark.regulations.vocabulary import FindingState, ReviewAct, Severity, VersionReview
from clausemark.services.changes import Change, Changed
from clausemark.services.reviewing import sign
from clausemark.services.second_review import open_version, take_step
from clausemark.ui.commands.actions import Commands
from clausemark.ui.review.compare import CompareView
from clausemark.ui.review.finding_list import FindingList, entries_of
from clausemark.ui.review.finding_panel import FindingPanel
from clausemark.ui.review.page import SecondReviewPage
from clausemark.ui.review.sign_off import SignOffPanel
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.desks import ADA, CLEO, acting, add_judged, revise
from support.reading import until


@pytest.fixture
def page(sitting: Session, commands: Commands, version: Version, qtbot: QtBot) -> Iterator[SecondReviewPage]:
    made = SecondReviewPage(sitting, commands)
    qtbot.addWidget(made)
    made.resize(1100, 800)
    made.show()
    made.open_version(version.id)
    until(qtbot, lambda: made.found is not None)
    yield made
    made.hide()


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def button(widget: QWidget, words: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text().strip().startswith(words))


def panel(page: SecondReviewPage) -> FindingPanel:
    found = page.findChild(FindingPanel)
    assert isinstance(found, FindingPanel)
    return found


def sign_off(page: SecondReviewPage) -> SignOffPanel:
    found = page.findChild(SignOffPanel)
    assert isinstance(found, SignOffPanel)
    return found


def listed(page: SecondReviewPage) -> list[str]:
    model = page.findChild(FindingList).model()  # type: ignore[union-attr]
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def choose(page: SecondReviewPage, label: str) -> None:
    assert page.found is not None
    finding = next(each.assessed.finding.id for each in page.found.findings if each.label == label)
    assert page.findChild(FindingList).choose(finding)  # type: ignore[union-attr]


def state(page: SecondReviewPage, label: str) -> FindingState:
    assert page.found is not None
    return next(each.assessed.state for each in page.found.findings if each.label == label)


def write(page: SecondReviewPage, words: str) -> None:
    note = panel(page).findChild(QPlainTextEdit)
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText(words)


def test_what_is_to_decide_comes_first_and_own_work_is_set_apart(page: SecondReviewPage) -> None:
    assert listed(page) == [
        "To decide  2",
        "No renting out",
        "Access may end at once",
        "Not yours to approve  2",
        "Ten years of records",
        "Arbitration only",
    ]


def test_approving_goes_on_to_the_next_finding(page: SecondReviewPage, qtbot: QtBot) -> None:
    button(panel(page), "Approve").click()
    until(qtbot, lambda: state(page, "f-1") is FindingState.APPROVED)

    shown = panel(page).shown
    assert shown is not None
    assert shown.label == "f-2"
    assert "Approved  1" in listed(page)


def test_returning_needs_a_reason_and_says_so_in_the_words_of_the_rule(page: SecondReviewPage, qtbot: QtBot) -> None:
    button(panel(page), "Return").click()
    until(qtbot, lambda: "Say what is to be changed in the note." in texts(panel(page)))
    until(qtbot, button(panel(page), "Return").isEnabled)
    refused = state(page, "f-1")

    write(page, "Name the account types.")
    button(panel(page), "Return").click()
    until(qtbot, lambda: state(page, "f-1") is FindingState.CHANGES_REQUESTED)

    assert refused is FindingState.IN_REVIEW
    assert "You returned or dissented  1" in listed(page)


def test_agreement_is_one_act_and_leaves_what_differs(page: SecondReviewPage, qtbot: QtBot) -> None:
    write(page, "It is softer than that.")
    button(panel(page), "Dissent").click()
    until(qtbot, lambda: "You returned or dissented  1" in listed(page))
    hidden = button(page, "Agree with all").isHidden()
    choose(page, "f-1")
    contrary = texts(panel(page))
    button(panel(page), "Withdraw").click()
    until(qtbot, lambda: "To decide  2" in listed(page))

    button(page, "Agree with all").click()
    until(qtbot, lambda: "Approved  2" in listed(page))

    assert hidden
    assert "It is softer than that." in contrary
    assert state(page, "f-4") is FindingState.DRAFT


def test_four_eyes_is_explained_on_ones_own_finding_and_nothing_can_be_pressed(page: SecondReviewPage) -> None:
    choose(page, "f-3")

    said = texts(panel(page))
    assert "Four eyes: this is your own work" in said
    assert "Ben Marsh prepared finding f-3 or a revision of it and cannot approve it." in said
    assert not button(panel(page), "Approve").isEnabled()
    assert not button(panel(page), "Return").isEnabled()


def test_an_incomplete_finding_says_what_it_lacks(page: SecondReviewPage) -> None:
    choose(page, "f-4")

    assert "its severity is not rated" in texts(panel(page))
    assert not button(panel(page), "Approve").isEnabled()
    assert button(panel(page), "Return").isEnabled()


def test_what_was_seen_stands_beside_what_is_there_now(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    ada = acting(sitting.desk, ADA)
    assert page.found is not None
    finding = next(each.assessed.finding for each in page.found.findings if each.label == "f-1")
    before = panel(page).findChild(CompareView)
    revise(ada, finding, severity=Severity.CRITICAL)
    sitting.announce(Change(Changed.FINDINGS, ada.clock.now(), frozenset({version.id})))
    until(qtbot, lambda: panel(page).findChild(CompareView) is not None)

    compared = panel(page).findChild(CompareView)
    assert before is None
    assert isinstance(compared, CompareView)
    assert [label.text() for label in compared.findChildren(QLabel)][1:] == ["Now", "Severity", "High", "Critical"]
    assert panel(page).shown is not None
    assert panel(page).shown.label == "f-1"  # type: ignore[union-attr]


def test_the_note_stays_while_the_same_finding_is_read_again(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    write(page, "Half a sentence")
    choose(page, "f-1")
    sign(acting(sitting.desk, CLEO), version.id, ReviewAct.APPROVED, findings=["f-2"])
    sitting.announce(Change(Changed.STEPS, sitting.desk.clock.now(), frozenset({version.id})))
    until(qtbot, lambda: state(page, "f-2") is FindingState.APPROVED)

    assert panel(page).findChild(QPlainTextEdit).toPlainText() == "Half a sentence"  # type: ignore[union-attr]


def test_keys_act_on_the_finding_only_while_the_page_is_there(
    page: SecondReviewPage, commands: Commands, qtbot: QtBot
) -> None:
    page.hide()
    commands["approve"].trigger()
    page.show()
    untouched = state(page, "f-1")

    commands["approve"].trigger()
    until(qtbot, lambda: state(page, "f-1") is FindingState.APPROVED)

    assert untouched is FindingState.IN_REVIEW


def test_signing_off_shows_the_sums_and_what_it_would_do(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    page.open_version(version.id, sign_off=True)

    said = texts(sign_off(page))
    assert "The sums close, and nothing is outstanding" in said
    assert "It approves 2 findings and the version as a whole." in said
    assert "2 findings it does not reach" in said
    assert "Somebody who had no hand in it must." in said


def test_a_version_is_signed_off_withdrawn_and_its_lapse_explained(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    sitting.act_as(CLEO)
    rated = add_judged(acting(sitting.desk, ADA), version, 5, "f-5", title="Terms may change")
    with sitting.desk.workspace.transaction(ADA) as tx:
        unrated = next(each for each in tx.findings.of_version(version.id) if each.label == "f-4")
    revise(acting(sitting.desk, ADA), unrated, severity=Severity.LOW)
    page.open_version(version.id, sign_off=True)
    until(qtbot, lambda: page.found is not None and len(page.found.agreement.covered) == 5)

    button(sign_off(page), "Sign off version").click()
    until(qtbot, lambda: page.found is not None and page.found.review is VersionReview.SIGNED_OFF)
    revise(acting(sitting.desk, ADA), rated, title="Terms may change at will")
    sitting.announce(Change(Changed.FINDINGS, sitting.desk.clock.now(), frozenset({version.id})))
    until(qtbot, lambda: page.found is not None and page.found.review is VersionReview.LAPSED)
    said = texts(sign_off(page))
    button(sign_off(page), "Withdraw").click()
    until(qtbot, lambda: page.found is not None and page.found.review is VersionReview.IN_REVIEW)

    assert "signed the version off" in said
    assert "That sign-off lapsed." in said
    assert "f-5 was revised: title." in said


def test_a_sign_off_that_stands_is_said_and_not_offered_again(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    sitting.act_as(CLEO)
    with sitting.desk.workspace.transaction(ADA) as tx:
        unrated = next(each for each in tx.findings.of_version(version.id) if each.label == "f-4")
    revise(acting(sitting.desk, ADA), unrated, severity=Severity.LOW)
    page.open_version(version.id, sign_off=True)
    until(qtbot, lambda: page.found is not None and len(page.found.agreement.covered) == 4)
    signing = button(sign_off(page), "Sign off version")
    signing.setFocus()

    QTest.keyClick(signing, Qt.Key.Key_Space)
    until(qtbot, lambda: page.found is not None and bool(page.found.steps))

    assert "You signed it off, and that stands." in texts(sign_off(page))
    assert not signing.isEnabled()
    assert button(sign_off(page), "Withdraw my sign-off").isEnabled()
    assert sign_off(page).isAncestorOf(page.window().focusWidget())
    choose(page, "f-1")
    assert not button(panel(page), "Approve").isEnabled()
    assert button(panel(page), "Return").isEnabled()


def test_a_step_that_is_no_sign_off_is_not_called_one(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    take_step(sitting.desk, open_version(sitting.desk, version.id), ReviewAct.RETURNED, note="Rate all of it.")
    page.open_version(version.id, sign_off=True)
    until(qtbot, lambda: page.found is not None and bool(page.found.steps))

    button(sign_off(page), "Withdraw my step").click()
    until(qtbot, lambda: page.found is not None and len(page.found.steps) > 1)

    assert button(sign_off(page), "Withdraw my").isHidden()


def test_the_keyboard_stays_where_an_act_was_asked_for(page: SecondReviewPage, qtbot: QtBot) -> None:
    approve = button(panel(page), "Approve")
    approve.setFocus()

    QTest.keyClick(approve, Qt.Key.Key_Space)
    until(qtbot, lambda: state(page, "f-1") is FindingState.APPROVED)

    assert page.window().focusWidget() is approve


def test_signing_off_over_ones_own_return_is_warned_of(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    write(page, "Name the account types.")
    button(panel(page), "Return").click()
    until(qtbot, lambda: state(page, "f-1") is FindingState.CHANGES_REQUESTED)

    assert "You returned or dissented from f-1. Signing off approves that after all." in texts(sign_off(page))


def test_the_place_in_the_document_is_one_step_away(
    page: SecondReviewPage, sitting: Session, version: Version, qtbot: QtBot
) -> None:
    choose(page, "f-2")

    with qtbot.waitSignal(page.document_wanted):
        button(panel(page), "Show in document").click()

    assert sitting.place is not None
    assert (
        sitting.place.provision
        == open_version(sitting.desk, version.id).findings[1].assessed.finding.target.provisions[0]
    )


def test_findings_are_chosen_by_keyboard(page: SecondReviewPage) -> None:
    findings = page.findChild(FindingList)
    assert isinstance(findings, FindingList)
    findings.setFocus()

    QTest.keyClick(findings, Qt.Key.Key_Down)
    QTest.keyClick(findings, Qt.Key.Key_Down)

    assert panel(page).shown is not None
    assert panel(page).shown.label == "f-3"  # type: ignore[union-attr]


def test_what_is_to_decide_stands_first_under_its_heading(page: SecondReviewPage) -> None:
    assert page.found is not None

    entries = entries_of(page.found)

    assert entries[0].key == ""
    assert FindingId(entries[1].key) in page.found.agreement.covered


@pytest.mark.parametrize("name", ["dark", "contrast"])
def test_another_theme_keeps_what_is_shown(page: SecondReviewPage, sitting: Session, name: str, qtbot: QtBot) -> None:
    before = panel(page).shown

    sitting.set_theme(load_theme(name))
    until(qtbot, lambda: "No renting out" in texts(panel(page)))

    assert panel(page).shown is before


def note_of(page: SecondReviewPage) -> str:
    note = panel(page).findChild(QPlainTextEdit)
    assert isinstance(note, QPlainTextEdit)
    return note.toPlainText()


def test_a_note_stays_with_its_finding_while_another_one_is_looked_at(page: SecondReviewPage) -> None:
    choose(page, "f-1")
    write(page, "Name the account types.")

    choose(page, "f-2")
    there = note_of(page)
    choose(page, "f-1")

    assert there == ""
    assert note_of(page) == "Name the account types."


def test_a_note_that_a_step_has_is_not_taken_for_the_next_one(page: SecondReviewPage, qtbot: QtBot) -> None:
    choose(page, "f-1")
    write(page, "Name the account types.")
    button(panel(page), "Return").click()
    until(qtbot, lambda: state(page, "f-1") is FindingState.CHANGES_REQUESTED)

    choose(page, "f-1")

    assert note_of(page) == ""


def test_a_note_does_not_become_that_of_whoever_acts_next(
    page: SecondReviewPage, sitting: Session, qtbot: QtBot
) -> None:
    choose(page, "f-1")
    reviewer = sitting.desk.actor
    write(page, "Name the account types.")

    sitting.act_as(CLEO)
    until(qtbot, lambda: note_of(page) == "")
    write(page, "Mine.")
    sitting.act_as(reviewer)

    until(qtbot, lambda: note_of(page) == "Name the account types.")


def test_notes_are_there_after_the_program_ended(
    page: SecondReviewPage, sitting: Session, commands: Commands, version: Version, qtbot: QtBot
) -> None:
    choose(page, "f-1")
    write(page, "Name the account types.")
    sign_off(page).findChild(QPlainTextEdit).setPlainText("As a whole")  # type: ignore[union-attr]

    again = SecondReviewPage(sitting, commands)
    qtbot.addWidget(again)
    again.open_version(version.id)
    until(qtbot, lambda: again.found is not None)
    choose(again, "f-1")

    assert note_of(again) == "Name the account types."
    assert sign_off(again).findChild(QPlainTextEdit).toPlainText() == "As a whole"  # type: ignore[union-attr]
