"""The Source tab shows the record and the archived bytes as they are, with the current clause marked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.errors import IntegrityError
from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.document.source_page import READ
from clausemark.ui.session import Session

HOSTILE = (
    "# Terms\n\n<script>alert(1)</script>\n\nPay us \x07 now. <img src='http://example.invalid/x.png'> "
    "Nothing \u202edesrever\u202c here.\n"
)


def bring_to_front(qtbot: QtBot, pane: DocumentPane, commands: Commands) -> None:
    commands["show-source"].trigger()
    qtbot.waitUntil(lambda: not pane.source.needs_raw())


def test_the_clause_is_marked_in_the_archived_bytes(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    provision = shown.provisions[3]
    session.show_provision(provision.id)

    bring_to_front(qtbot, pane, commands)

    passage = pane.source.view.passage
    assert passage is not None
    words = shown.text[provision.start : provision.end].split()
    marked = pane.source.view.text[slice(*passage)]
    assert words[0] in marked
    assert words[-1].strip(".") in marked


def test_another_clause_is_marked_when_one_goes_on(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    bring_to_front(qtbot, pane, commands)
    before = pane.source.view.passage

    session.step(1)

    assert before is not None
    assert pane.source.view.passage is not None
    assert pane.source.view.passage > before


def test_the_text_as_read_is_the_text_of_the_version(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    bring_to_front(qtbot, pane, commands)

    pane.source.show_kind(READ)

    assert pane.source.view.text == shown.text
    assert pane.source.view.passage == (shown.provisions[0].start, shown.provisions[0].end)


def test_the_record_gives_the_full_hash_to_copy(pane: DocumentPane, shown: ShownVersion) -> None:
    facts = pane.source.facts

    facts.copy("sha256")

    assert QGuiApplication.clipboard().text() == shown.capture.sha256
    assert shown.capture.origin.file_name in facts.value("file")
    assert facts.value("text_sha256") == shown.version.text_sha256
    assert shown.version.reader in facts.value("reader")


def test_a_hostile_source_is_shown_letter_by_letter(
    qtbot: QtBot,
    pane: DocumentPane,
    commands: Commands,
    open_version: Callable[[VersionId], ShownVersion],
    import_text: Callable[[str], VersionId],
) -> None:
    open_version(import_text(HOSTILE))
    bring_to_front(qtbot, pane, commands)
    view = pane.source.view

    drawn = "".join(line.layout.text() for each in view.seen() for line in each.shaped.lines)

    assert view.text == HOSTILE
    assert "<script>alert(1)</script>" in drawn
    assert "<img src='http://example.invalid/x.png'>" in drawn
    assert "\u202e" not in drawn
    assert "\x07" not in drawn
    assert "\u2407" in drawn


def test_bytes_that_changed_are_told_and_the_text_still_shown(
    qtbot: QtBot, pane: DocumentPane, session: Session, shown: ShownVersion, commands: Commands
) -> None:
    error = IntegrityError("The archived bytes 1234… have changed.", reason="object-changed")

    with qtbot.waitSignal(session.refused):
        pane.loader.refused.emit(error)
    commands["show-source"].trigger()

    assert "do not have" in pane.source.facts.value("checked")
    assert pane.source.view.text == shown.text
