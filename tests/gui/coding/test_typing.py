"""What is typed is on disk with every key, and comes back after a sudden end of the program."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import ProvisionId
from clausemark.errors import WorkspaceUnavailableError
from clausemark.regulations.vocabulary import OptOutState, Severity
from clausemark.services.coding import judging
from clausemark.store.transaction import Transaction
from clausemark.store.typed import Typed, TypedWords
from clausemark.store.workspace import Workspace
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.coding.section import Section
from clausemark.ui.commands.actions import Commands
from clausemark.ui.session import Session

FIELD = "What it says"


def left(session: Session) -> Typed | None:
    """Return what another program would find after this one was killed: the words of one field, None without any."""
    found = TypedWords(Path(session.desk.workspace.path), None).left()
    assert len(found) <= 1
    return found[0] if found else None


def _button(pane: QWidget, words: str) -> QPushButton:
    return next(each for each in pane.findChildren(QPushButton) if words in (each.text(), each.accessibleName()))


class Disk:
    """A disk that takes nothing while it is full."""

    full = False


def all_free(session: Session) -> list[ProvisionId]:
    """Return the provisions of one version that nobody has judged."""
    with session.desk.workspace.reading() as view:
        provisions = view.provisions.of_version(next(view.versions.all()).id)
        return [each.id for each in provisions if not list(view.findings.on_provision(each.id))]


def free(session: Session) -> ProvisionId:
    """Return a provision that nobody has judged."""
    return all_free(session)[0]


def revise_elsewhere(session: Session, actor: str, **words: str) -> None:
    """Let another window give the one finding on the provision that is shown other words."""
    assert session.provision is not None
    with session.desk.workspace.transaction(actor) as tx:
        finding = next(tx.findings.on_provision(session.provision))
        by = tx.persons.ensure(actor).id
        judged = replace(finding.judgement, **words)  # type: ignore[arg-type]  # sentences of it
        tx.findings.revise(replace(finding, revision=finding.revision + 1, judgement=judged, prepared_by=by))


def begun(pane: CodingPane, session: Session) -> ProvisionId:
    """Return a provision on which the person has begun a finding."""
    place = free(session)
    session.show_provision(place)
    field(pane).setFocus()
    QTest.keyClicks(field(pane), "May end")
    field(pane).give()
    return place


def said_of(session: Session, provision: ProvisionId) -> list[str]:
    """Return what the findings on a provision say."""
    with session.desk.workspace.reading() as view:
        return [each.judgement.what_it_says for each in view.findings.on_provision(provision)]


def field(pane: QWidget, name: str = FIELD) -> SentenceField:
    return next(each for each in pane.findChildren(SentenceField) if each.accessibleName() == name)


@pytest.fixture
def pane(app: QApplication, session: Session, commands: Commands, qtbot: QtBot) -> CodingPane:
    made = CodingPane(session, commands)
    qtbot.addWidget(made)
    made.resize(400, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    made, write = Disk(), Workspace.transaction

    def transaction(self: Workspace, actor: str) -> AbstractContextManager[Transaction]:
        if made.full:
            raise WorkspaceUnavailableError("The disk is full.", reason="disk-full")
        return write(self, actor)

    monkeypatch.setattr(Workspace, "transaction", transaction)
    return made


def test_words_are_on_disk_with_every_key(pane: CodingPane, session: Session) -> None:
    place = free(session)
    session.show_provision(place)

    QTest.keyClicks(field(pane), "May en")

    assert left(session) == Typed(place, "", FIELD, "May en", session.desk.actor, "")


def test_words_that_an_act_has_are_forgotten(pane: CodingPane, session: Session) -> None:
    session.show_provision(free(session))
    QTest.keyClicks(field(pane), "May end")

    field(pane).give()

    assert left(session) is None


def test_words_come_back_and_are_kept_as_any_others(session: Session, commands: Commands, qtbot: QtBot) -> None:
    place, typed = free(session), session.desk.workspace.typed
    assert typed is not None
    typed.keep(Typed(place, "", FIELD, "May end at any t"))
    pane = CodingPane(session, commands)
    qtbot.addWidget(pane)
    said: list[str] = []
    pane.acts.said.connect(said.append)

    session.show_provision(place)
    qtbot.waitUntil(lambda: bool(said))
    shown = field(pane).text
    field(pane).give()

    assert shown == "May end at any t"
    assert said == [f"The program ended while you typed. Your words are back in “{FIELD}”."]
    assert pane.acts.finding is not None
    assert pane.acts.finding.finding.judgement.what_it_says == "May end at any t"


def test_words_whose_field_is_not_there_are_on_the_clipboard(
    session: Session, commands: Commands, qtbot: QtBot
) -> None:
    place, typed = free(session), session.desk.workspace.typed
    assert typed is not None
    typed.keep(Typed(place, "", "A field that is gone", "May end"))
    pane = CodingPane(session, commands)
    qtbot.addWidget(pane)

    with qtbot.waitSignal(pane.acts.said):
        session.show_provision(place)

    assert QGuiApplication.clipboard().text() == "May end"


def test_words_that_a_full_disk_refused_stay_with_their_provision(
    pane: CodingPane, session: Session, disk: Disk, qtbot: QtBot
) -> None:
    here, there = all_free(session)[:2]
    session.show_provision(here)
    field(pane).setFocus()
    QTest.keyClicks(field(pane), "May end at any time")

    disk.full = True
    session.show_provision(there)
    disk.full = False
    shown_there = field(pane).text
    field(pane).give()
    session.show_provision(here)
    qtbot.waitUntil(lambda: field(pane).text == "May end at any time")
    field(pane).give()

    assert shown_there == ""
    assert said_of(session, there) == []
    assert said_of(session, here) == ["May end at any time"]


@pytest.mark.parametrize("name", ["Affected groups", "Reason of the severity", "Inference", "How to opt out"])
def test_words_that_were_refused_are_not_taken_for_kept(
    pane: CodingPane, session: Session, disk: Disk, name: str
) -> None:
    session.show_provision(free(session))
    pane.acts.act(lambda subject: judging.rate(subject, Severity.LOW))
    pane.acts.act(lambda subject: judging.set_opt_out(subject, OptOutState.PARTIAL))
    for section in pane.findChildren(Section):
        section.unfold()
    _button(pane, "Add a note: Inference").click()
    QTest.keyClicks(field(pane, name), "minors")

    disk.full = True
    field(pane, name).give()

    typed = left(session)
    assert typed is not None
    assert (typed.field, typed.words) == (name, "minors")
    assert field(pane, name).unsaved


def test_a_dissent_that_was_begun_is_not_recorded_on_the_next_finding(
    pane: CodingPane, session: Session, qtbot: QtBot
) -> None:
    with session.desk.workspace.reading() as view:
        found = [each for each in view.findings.all() if len(each.target.provisions) == 1]
    first, second = found[0], next(each for each in found if each.target.provisions != found[0].target.provisions)
    session.show_provision(first.target.provisions[0])
    pane.acts.show_finding(first.id)
    pane.discussion.dissent()
    QTest.keyClicks(field(pane, "Contrary reading"), "It may be read otherwise")

    session.show_provision(second.target.provisions[0])
    seen_there = field(pane, "Contrary reading").isVisible()
    session.show_provision(first.target.provisions[0])
    qtbot.waitUntil(field(pane, "Contrary reading").isVisible)
    _button(pane, "Record the dissent").click()

    with session.desk.workspace.reading() as view:
        recorded = {each.id: [one.text for one in view.dissents.of_finding(each.id)] for each in (first, second)}
    assert not seen_there
    assert recorded[first.id][-1] == "It may be read otherwise"
    assert "It may be read otherwise" not in recorded[second.id]
    assert left(session) is None


def test_words_are_of_who_typed_them_when_somebody_else_acts(pane: CodingPane, session: Session) -> None:
    place, officer = free(session), session.desk.actor
    session.show_provision(place)
    field(pane).setFocus()
    QTest.keyClicks(field(pane), "May end")

    session.act_as("Somebody Else")
    field(pane).give()

    with session.desk.workspace.reading() as view:
        finding = next(iter(view.findings.on_provision(place)))
        assert view.persons.get(finding.prepared_by).name == officer
    assert finding.judgement.what_it_says == "May end"


def test_words_that_no_act_took_wait_beside_a_workspace_that_is_closed(
    pane: CodingPane, session: Session, disk: Disk
) -> None:
    place = free(session)
    session.show_provision(place)
    QTest.keyClicks(field(pane), "May end")
    disk.full = True
    field(pane).give()

    session.close()

    assert left(session) == Typed(place, "", FIELD, "May end", session.desk.actor, "")


def test_words_of_somebody_else_wait_for_them_after_a_restart(
    session: Session, commands: Commands, qtbot: QtBot
) -> None:
    place, typed = free(session), session.desk.workspace.typed
    assert typed is not None
    theirs = Typed(place, "", FIELD, "May end at any t", "Bela Ross", "")
    typed.keep(theirs)
    pane = CodingPane(session, commands)
    qtbot.addWidget(pane)
    said: list[str] = []
    pane.acts.said.connect(said.append)

    session.show_provision(place)
    qtbot.waitUntil(lambda: bool(said))
    mine = field(pane).text
    QTest.keyClicks(field(pane), "It may")
    field(pane).give()
    after_my_act = typed.left()
    session.act_as("Bela Ross")
    qtbot.waitUntil(lambda: len(said) > 1)

    assert said[0] == "Words of Bela Ross that are not on record wait here until Bela Ross acts again."
    assert mine == ""
    assert said_of(session, place) == ["It may"]
    assert after_my_act == (theirs,)
    assert QGuiApplication.clipboard().text() == "May end at any t"  # by now there is a finding, and it is not theirs


def test_what_somebody_else_recorded_meanwhile_is_shown_with_ones_own_words_beside(
    pane: CodingPane, session: Session, qtbot: QtBot
) -> None:
    place = begun(pane, session)
    QTest.keyClicks(field(pane), " at any time")
    revise_elsewhere(session, session.desk.actor, what_it_says="May end tomorrow", why_it_matters="No notice")

    field(pane).give()
    qtbot.waitUntil(pane.typing.beside.isVisible)

    assert field(pane).text == "May end tomorrow"
    assert field(pane, "Why it matters").text == "No notice"
    assert "May end at any time" in [each.text() for each in pane.typing.beside.findChildren(QLabel)]
    field(pane).give()
    assert said_of(session, place) == ["May end tomorrow"]
    kept = left(session)
    assert kept is not None
    assert (kept.words, kept.seen) == ("May end at any time", "May end")


def test_ones_own_words_take_the_place_of_newer_ones_only_when_one_says_so(
    pane: CodingPane, session: Session, qtbot: QtBot
) -> None:
    place = begun(pane, session)
    QTest.keyClicks(field(pane), " at any time")
    revise_elsewhere(session, "Bela Ross", what_it_says="May end tomorrow")
    field(pane).give()
    qtbot.waitUntil(pane.typing.beside.isVisible)

    _button(pane, "Put my words there").click()
    field(pane).give()

    assert said_of(session, place) == ["May end at any time"]
    assert not pane.typing.beside.isVisible()
    assert left(session) is None


def test_words_that_were_given_up_are_gone(pane: CodingPane, session: Session, qtbot: QtBot) -> None:
    place = begun(pane, session)
    QTest.keyClicks(field(pane), " at any time")
    revise_elsewhere(session, "Bela Ross", what_it_says="May end tomorrow")
    field(pane).give()
    qtbot.waitUntil(pane.typing.beside.isVisible)

    _button(pane, "Give my words up").click()

    assert not pane.typing.beside.isVisible()
    assert field(pane).text == "May end tomorrow"
    assert said_of(session, place) == ["May end tomorrow"]
    assert left(session) is None


def test_words_stay_in_their_field_when_somebody_changed_another_one(
    pane: CodingPane, session: Session, qtbot: QtBot
) -> None:
    place = begun(pane, session)
    QTest.keyClicks(field(pane), " at any time")
    revise_elsewhere(session, session.desk.actor, why_it_matters="No notice")

    field(pane).give()
    qtbot.waitUntil(lambda: field(pane, "Why it matters").text == "No notice")
    shown = field(pane).text
    field(pane).give()

    assert shown == "May end at any time"
    assert not pane.typing.beside.isVisible()
    assert said_of(session, place) == ["May end at any time"]


def test_refused_words_stay_in_their_field_while_other_acts_are_done(
    pane: CodingPane, session: Session, disk: Disk
) -> None:
    session.show_provision(free(session))
    pane.acts.act(lambda subject: judging.rate(subject, Severity.LOW))
    field(pane).setFocus()
    QTest.keyClicks(field(pane), "May end")
    disk.full = True
    pane.setFocus()
    disk.full = False

    pane.acts.act(lambda subject: judging.rate(subject, Severity.HIGH))

    assert field(pane).text == "May end"
    assert field(pane).unsaved
