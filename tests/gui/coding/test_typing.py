"""What is typed is on disk with every key, and comes back after a sudden end of the program."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import ProvisionId
from clausemark.store.typed import Typed, TypedWords
from clausemark.ui.coding.fields import SentenceField
from clausemark.ui.coding.pane import CodingPane
from clausemark.ui.commands.actions import Commands
from clausemark.ui.session import Session

FIELD = "What it says"


def left(session: Session) -> Typed | None:
    """Return what another program would find after this one was killed."""
    return TypedWords(Path(session.desk.workspace.path), None).left()


def free(session: Session) -> ProvisionId:
    """Return a provision that nobody has judged."""
    with session.desk.workspace.reading() as view:
        provisions = view.provisions.of_version(next(view.versions.all()).id)
        return next(each.id for each in provisions if not list(view.findings.on_provision(each.id)))


def field(pane: QWidget, name: str = FIELD) -> SentenceField:
    return next(each for each in pane.findChildren(SentenceField) if each.accessibleName() == name)


@pytest.fixture
def pane(app: QApplication, session: Session, commands: Commands, qtbot: QtBot) -> CodingPane:
    made = CodingPane(session, commands)
    qtbot.addWidget(made)
    made.resize(400, 900)
    made.show()
    return made


def test_words_are_on_disk_with_every_key(pane: CodingPane, session: Session) -> None:
    place = free(session)
    session.show_provision(place)

    QTest.keyClicks(field(pane), "May en")

    assert left(session) == Typed(place, "", FIELD, "May en")


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
