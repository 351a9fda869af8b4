"""Broken captures in the window: listed in the archive, looked at, made a version with a reason, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from clausemark.services.changes import Change, Changed
from clausemark.services.importing import Declared, import_paths
from clausemark.store.levels import BrokenLevel
from clausemark.ui.commands.actions import Commands
from clausemark.ui.library.archive_model import LEVEL, ArchiveModel
from clausemark.ui.library.broken_dialog import BrokenDialog
from clausemark.ui.library.pane import LibraryPane
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from support.accessibility import nameless
from support.inline_reading import InlinePool
from support.pdf_files import lines, pdf, scanned


@pytest.fixture(autouse=True)
def inline(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("importing", "rereading"):
        monkeypatch.setattr(f"clausemark.services.{module}.ReaderPool", InlinePool)


@pytest.fixture
def broken(sitting: Session, tmp_path: Path) -> Session:
    path = tmp_path / "2026-02-05.md"
    path.write_text("Redirecting…\n", encoding="utf-8")
    list(import_paths(sitting.desk, [path], Declared(platform="Zephyr", terms_type="Terms of Service")))
    return sitting


@pytest.fixture
def pane(broken: Session, commands: Commands, worklist: Worklist, qtbot: QtBot) -> LibraryPane:
    made = LibraryPane(broken, commands, worklist)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(pane: LibraryPane, qtbot: QtBot) -> BrokenDialog:
    """Open the dialog and let it read."""
    dialog = pane.show_broken("")
    qtbot.waitUntil(lambda: not dialog.is_busy and bool(dialog.shown_text), timeout=20_000)
    return dialog


def test_the_archive_shows_it_under_its_document(broken: Session) -> None:
    model = ArchiveModel(lambda: broken.desk)
    platforms = [model.index(row, 0) for row in range(model.rowCount())]
    owner = next(each for each in platforms if each.data() == "Zephyr")
    model.fetchMore(owner)
    document = model.index(0, 0, owner)
    assert model.hasChildren(document)
    model.fetchMore(document)

    line = model.index(0, 0, document).data(LEVEL)

    assert isinstance(line, BrokenLevel)
    assert "redirect notice" in line.words


def test_it_is_shown_with_what_was_read(pane: LibraryPane, qtbot: QtBot) -> None:
    dialog = opened(pane, qtbot)

    assert [each.held.reason for each in dialog.entries] == ["redirect-notice"]
    assert dialog.shown_text == "Redirecting…"
    assert any("redirect notice" in each.text() for each in dialog.findChildren(QLabel))
    assert nameless(dialog) == []


def test_without_a_reason_nothing_is_made(pane: LibraryPane, broken: Session, qtbot: QtBot) -> None:
    dialog = opened(pane, qtbot)

    dialog.make_version(" ")

    assert "Say why" in dialog.message
    assert len(dialog.entries) == 1


def test_a_reason_makes_it_a_version_and_undo_takes_it_out(pane: LibraryPane, broken: Session, qtbot: QtBot) -> None:
    dialog = opened(pane, qtbot)
    heard: list[Change] = []
    broken.changed.connect(heard.append)

    dialog.make_version("It was the whole notice")

    assert dialog.entries == []
    assert heard[-1].kinds is Changed.LIBRARY
    with broken.desk.workspace.reading() as view:
        assert {each.id for each in view.versions.all()} >= set(heard[-1].versions)
    broken.undo.undo()
    assert [each.held.reason for each in dialog.entries] == ["redirect-notice"]
    dialog.close()


def test_the_text_of_a_scan_is_recognised_on_request(
    sitting: Session, commands: Commands, worklist: Worklist, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "2026-02-05.pdf"
    path.write_bytes(scanned(pdf(lines("You may leave at any time.", size=14))))
    list(import_paths(sitting.desk, [path], Declared(platform="Zephyr", terms_type="Terms of Service")))
    pane = LibraryPane(sitting, commands, worklist)
    qtbot.addWidget(pane)
    dialog = opened(pane, qtbot)
    before = dialog.shown_text

    dialog.recognise()
    qtbot.waitUntil(lambda: not dialog.is_busy and "leave" in dialog.shown_text, timeout=60_000)

    assert before == "(no text)"
    assert "recognised from pictures" in dialog.message
    dialog.close()
