"""A captured PDF is shown as its pages, with findings and the current clause laid over the printed words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import FindingId, VersionId
from clausemark.regulations.vocabulary import FindingState, Polarity, Severity
from clausemark.services.importing import Declared, import_paths
from clausemark.services.marking import Mark, Marks
from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.pdf_files import lines, pdf

FIRST = ("1. You may not rent out your account to anybody else, whoever they are.",)
SECOND = ("2. We may end your access at any time, without notice and without reason.",)


@pytest.fixture
def printed(
    qtbot: QtBot,
    session: Session,
    pane: DocumentPane,
    commands: Commands,
    open_version: Callable[[VersionId], ShownVersion],
    tmp_path: Path,
) -> ShownVersion:
    path = tmp_path / "terms.pdf"
    path.write_bytes(pdf(lines(*FIRST), lines(*SECOND)))
    declared = Declared(platform="Lantern", document="Lantern Terms", captured_at="2026-01-02", language="en")
    [row] = list(import_paths(session.desk, [path], declared))
    assert row.version is not None, row
    shown = open_version(VersionId(row.version))
    commands["show-source"].trigger()
    qtbot.waitUntil(lambda: bool(pane.source.pages.drawn_pages()), timeout=30_000)
    return shown


def last(session: Session, shown: ShownVersion) -> None:
    session.show_provision(shown.provisions[-1].id)


def test_pages_are_drawn_and_the_clause_is_framed_on_its_page(
    qtbot: QtBot, pane: DocumentPane, session: Session, printed: ShownVersion
) -> None:
    last(session, printed)

    boxes = pane.source.pages.current_boxes
    assert [box.page for box in boxes] == [2]
    qtbot.waitUntil(lambda: 1 in pane.source.pages.drawn_pages(), timeout=30_000)


def test_findings_are_laid_over_the_printed_words(pane: DocumentPane, printed: ShownVersion) -> None:
    provision = printed.provisions[0]
    mark = Mark(
        finding=FindingId("fnd-0001"),
        label="f-001",
        start=provision.start,
        end=provision.end,
        title="Renting out",
        severity=Severity.CRITICAL,
        polarity=Polarity.ADVERSE,
        state=FindingState.DRAFT,
        categories=(),
        citations=(),
    )

    pane.source.set_marks(Marks((mark,), (), ()))

    image = pane.source.pages.viewport().grab().toImage()
    wanted = QColor(load_theme("light").critical_mark)
    found = [image.pixelColor(x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)]
    assert found.count(wanted) > 50


def test_the_text_stands_beside_the_pages(pane: DocumentPane, session: Session, printed: ShownVersion) -> None:
    pane.source.show_kind("read")

    assert not pane.source.shows_pages
    assert pane.source.view.text == printed.text
    assert pane.source.view.passage == (printed.provisions[0].start, printed.provisions[0].end)


def test_pages_grow_with_the_zoom(pane: DocumentPane, printed: ShownVersion, commands: Commands) -> None:
    before = pane.source.pages.verticalScrollBar().maximum()

    commands["zoom-in"].trigger()

    assert pane.source.pages.verticalScrollBar().maximum() > before


def test_another_version_leaves_no_page_behind(pane: DocumentPane, printed: ShownVersion, shown: ShownVersion) -> None:
    assert pane.source.pages.drawn_pages() == set()
    assert not pane.source.shows_pages
    assert shown.capture.media_type != "application/pdf"
