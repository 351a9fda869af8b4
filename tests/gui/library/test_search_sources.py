"""The box for search finds in archive and law, and a find leads to its place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.services.queues import Queue
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library.queue_pane import QueuePane
from clausemark.ui.library.search_sources import ArchiveSource, LawSource
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.palette.box import PaletteBox
from clausemark.ui.palette.entries import Entry, EntrySource
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme


def answer(source: EntrySource, query: str, qtbot: QtBot) -> Sequence[Entry]:
    with qtbot.waitSignal(source.found) as found:
        source.ask(query)
    entries: Sequence[Entry] = found.args[1]
    return entries


def test_provisions_findings_and_documents_are_found_in_their_sections(
    sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    source = ArchiveSource(sitting)

    entries = answer(source, "lantern", qtbot)

    assert [entry.section for entry in entries if entry.section != "Provisions"] == ["Documents", *["Findings"] * 2]
    assert entries[0].title == "Lantern Terms"
    assert any("Lantern keeps records" in entry.title for entry in entries if entry.section == "Provisions")


def test_a_found_provision_is_shown_and_the_keys_go_along_the_finds(
    sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    source = ArchiveSource(sitting)
    hits = [entry for entry in answer(source, "arbitration", qtbot) if entry.section == "Provisions"]

    with qtbot.waitSignal(source.opened):
        hits[0].choose()
    first = sitting.place
    moved = sitting.step(1)

    assert len(hits) == 2
    assert moved
    assert first is not None
    assert sitting.place is not None
    assert {first.version, sitting.place.version} == {terms[0].id, terms[1].id}
    assert not sitting.step(1)


def test_a_second_question_is_answered_once_the_first_is_long_done(
    sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    for source in (ArchiveSource(sitting), LawSource(sitting)):
        answer(source, "arbitration", qtbot)
        qtbot.waitUntil(lambda: not sitting.jobs.busy)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

        answer(source, "lantern", qtbot)


def test_an_older_question_gets_no_answer_once_another_was_asked(
    sitting: Session, terms: list[Version], qtbot: QtBot
) -> None:
    source = ArchiveSource(sitting)
    heard: list[str] = []
    source.found.connect(lambda query, _, __: heard.append(query))

    source.ask("arbitr")
    answer(source, "records", qtbot)

    assert heard == ["records"]


def test_a_citation_leads_to_its_findings(
    sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot
) -> None:
    source, pane = LawSource(sitting), QueuePane(sitting, commands, worklist)
    qtbot.addWidget(pane)
    source.chosen.connect(pane.show_citation)

    answer(source, "gdpr 5 1 e", qtbot)[0].choose()
    with_findings = pane.row
    answer(source, "gdpr 6 1 f", qtbot)[0].choose()

    assert pane.queue is Queue.ALL_FINDINGS
    assert with_findings is not None
    assert pane.row is None


def test_an_answer_that_comes_later_leaves_the_marked_line_where_it_is(qtbot: QtBot) -> None:
    first, later = EntrySource(), EntrySource()
    for each in (first, later):
        each.ask = lambda query: None  # type: ignore[method-assign]
    box = PaletteBox((first, later), load_theme("light"))
    qtbot.addWidget(box)
    box.open_at(QPoint(400, 40), "terms")
    entries = [Entry("Provisions", f"find {number}", "", "file-text", lambda: None) for number in range(4)]

    first.found.emit("terms", entries, 4)
    box._list.setCurrentIndex(box._model.index(2, 0))
    later.found.emit("terms", entries[:1], 1)

    assert box._list.currentIndex().row() == 2
    assert box._model.rowCount() == 5
