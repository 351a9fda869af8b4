"""Earlier findings before a new version: listed by what became of their text, decided, taken back, left open."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.review.change import CarryChoice, CarryDecision
from clausemark.review.finding import Finding
from clausemark.ui.changes.carry_lines import Part
from clausemark.ui.changes.carry_page import CarryPage
from clausemark.ui.commands.actions import Commands
from clausemark.ui.jobs import Job
from clausemark.ui.session import Session
from clausemark.ui.widgets.grouped_list import Entry, EntryModel
from support.histories import DATA, END, FEES, LEAVE, add_history, judge


@pytest.fixture
def versions(session: Session) -> list[Version]:
    """Return two versions: the fees are reworded, the end is kept, the data clause is gone, a new one came."""
    return add_history(session.desk, (FEES, END, DATA), (FEES.replace("thirty", "ten"), END, LEAVE))


@pytest.fixture
def findings(session: Session, versions: list[Version]) -> list[Finding]:
    return [judge(session.desk, versions[0], place) for place in range(3)]


@pytest.fixture
def page(
    qtbot: QtBot, session: Session, commands: Commands, versions: list[Version], findings: list[Finding]
) -> CarryPage:
    assert len(findings) == 3
    made = CarryPage(session, commands)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    made.show()
    made.open_version(versions[1].id)
    qtbot.waitUntil(lambda: not made.is_busy, timeout=20_000)
    return made


def decisions(session: Session, versions: list[Version]) -> tuple[CarryDecision, ...]:
    with session.desk.workspace.reading() as view:
        return view.carries.into(versions[1].id)


def decide(qtbot: QtBot, page: CarryPage, choice: CarryChoice) -> None:
    page.panel.button(choice).click()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)


def test_findings_are_listed_by_what_became_of_their_text(page: CarryPage, findings: list[Finding]) -> None:
    model = page.list_view.entries
    titles = [str(model.index(row).data()) for row in range(model.rowCount())]

    assert model.keys() == [findings[2].id, findings[0].id, findings[1].id]
    assert [each for each in titles if each[-1].isdigit()] == [
        "Removed text  1",
        "Reworded text  1",
        "The same to the character  1",
    ]


def test_removed_text_has_a_list_of_its_own_with_what_was_said(page: CarryPage, findings: list[Finding]) -> None:
    page.parts.findChildren(type(page.exact_button))[1].click()

    assert page.list_view.entries.keys() == [findings[2].id]
    assert page.panel.entry is not None
    assert not page.panel.button(CarryChoice.KEEP).isEnabled()
    words = [each.text() for each in page.panel.findChildren(type(page._summary))]
    assert findings[2].judgement.what_it_says in words


def test_a_kept_finding_is_decided_and_the_next_one_comes(
    qtbot: QtBot, page: CarryPage, session: Session, versions: list[Version], findings: list[Finding]
) -> None:
    page.list_view.choose(findings[0].id)

    decide(qtbot, page, CarryChoice.KEEP)

    (said,) = decisions(session, versions)
    assert (said.finding, said.choice, said.exact) == (findings[0].id, CarryChoice.KEEP, False)
    assert session.undo.undo_text == f"Keep {findings[0].label}"
    assert page.list_view.key == findings[1].id
    session.undo.undo()
    assert decisions(session, versions) == ()
    assert page.list_view.choose(findings[0].id)


def test_a_withdrawal_without_a_reason_is_refused_beside_its_note(
    qtbot: QtBot, page: CarryPage, session: Session, versions: list[Version], findings: list[Finding]
) -> None:
    page.list_view.choose(findings[2].id)

    decide(qtbot, page, CarryChoice.WITHDRAW)
    refused = page.panel._message.text
    page.panel.note.setPlainText("The clause was dropped.")
    decide(qtbot, page, CarryChoice.WITHDRAW)

    assert refused == "Say why the finding is withdrawn for this version."
    (said,) = decisions(session, versions)
    assert (said.choice, said.carried, said.note) == (CarryChoice.WITHDRAW, None, "The clause was dropped.")


def test_a_finding_is_re_placed_on_the_clause_that_is_picked(
    qtbot: QtBot, page: CarryPage, session: Session, versions: list[Version], findings: list[Finding]
) -> None:
    page.list_view.choose(findings[2].id)

    page.panel.ask(CarryChoice.REPLACE)
    page.panel.picker.field.setText("leave")
    page.panel.picker._pick()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)

    (said,) = decisions(session, versions)
    with session.desk.workspace.reading() as view:
        carried = view.findings.get(said.carried or "")
        assert view.provisions.get(carried.target.provisions[0]).span.text == LEAVE


def test_all_that_are_the_same_are_kept_in_one_act(
    qtbot: QtBot, page: CarryPage, session: Session, versions: list[Version], findings: list[Finding]
) -> None:
    page.exact_button.click()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)

    assert [each.finding for each in decisions(session, versions)] == [findings[1].id]
    assert page.exact_button.isHidden()


def test_next_and_previous_and_the_keys_of_decisions_work_on_the_page(
    qtbot: QtBot, page: CarryPage, session: Session, commands: Commands, versions: list[Version]
) -> None:
    first = page.list_view.key
    session.step(1)
    second = page.list_view.key

    commands["carry-edit"].trigger()
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)

    (said,) = decisions(session, versions)
    assert first != second
    assert (said.finding, said.choice) == (second, CarryChoice.EDIT)


def test_decided_findings_say_who_decided(
    qtbot: QtBot, page: CarryPage, session: Session, findings: list[Finding]
) -> None:
    page.list_view.choose(findings[1].id)
    decide(qtbot, page, CarryChoice.KEEP)

    page.parts.set_value(Part.DECIDED)
    page._list_again()

    assert page.list_view.entries.keys() == [findings[1].id]
    told = " ".join(each.text() for each in page.panel.findChildren(type(page._summary)))
    assert f"Kept by {session.desk.actor}" in told


def test_the_list_keeps_the_rules_of_qt(page: CarryPage) -> None:
    model = EntryModel(page)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    model.show_entries([Entry("Heading"), Entry("One", "fnd-0001"), Entry("Two", "fnd-0002")])

    assert model.keys() == ["fnd-0001", "fnd-0002"]
    assert model.row_of("fnd-0002") == 2
    assert tester.model() is model


def test_all_that_are_the_same_are_kept_once_however_often_the_button_is_pressed(
    qtbot: QtBot, page: CarryPage, session: Session, versions: list[Version], findings: list[Finding]
) -> None:
    page.exact_button.click()
    page.exact_button.click()
    qtbot.waitUntil(lambda: not page.is_busy and not session.jobs.busy, timeout=20_000)

    assert [each.finding for each in decisions(session, versions)] == [findings[1].id]
    assert len(session.undo) == 1
    assert page.panel._message.text == ""


def test_the_page_is_busy_until_the_acts_on_all_versions_are_done(
    qtbot: QtBot, page: CarryPage, session: Session
) -> None:
    old, _ = add_history(session.desk, (FEES, END), (FEES, END), platform="Borage", title="Borage Terms")
    judge(session.desk, old, 0)
    page.open_version(None)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)

    page.exact_button.click()
    started = len(page._deciding)
    qtbot.waitUntil(lambda: not page.is_busy, timeout=20_000)

    assert started == 2
    assert len(session.undo) == 2


def test_a_refusal_that_comes_at_once_leaves_the_page_free(
    qtbot: QtBot, page: CarryPage, session: Session, findings: list[Finding], monkeypatch: pytest.MonkeyPatch
) -> None:
    start = session.jobs.start

    def started_and_over(job: Job) -> Job:
        start(job)
        session.jobs._running[job].result()
        return job

    monkeypatch.setattr(session.jobs, "start", started_and_over)
    page.list_view.choose(findings[2].id)

    decide(qtbot, page, CarryChoice.WITHDRAW)

    assert page.panel._message.text == "Say why the finding is withdrawn for this version."
