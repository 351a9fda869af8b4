"""The document pane on the sample archive, with the version loaded and its marks on the page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from clausemark.archive.identifiers import VersionId
from clausemark.services.importing import Declared, import_paths
from clausemark.services.showing import ShownVersion
from clausemark.ui.commands.actions import Commands
from clausemark.ui.document.pane import DocumentPane
from clausemark.ui.session import Session

Opener = Callable[[VersionId], ShownVersion]


@pytest.fixture
def pane(qtbot: QtBot, session: Session, commands: Commands) -> Iterator[DocumentPane]:
    made = DocumentPane(session, commands)
    made.resize(780, 700)
    made.show()
    qtbot.addWidget(made)
    yield made
    session.jobs.stop()


@pytest.fixture
def open_version(qtbot: QtBot, session: Session, pane: DocumentPane) -> Opener:
    """Return what shows a version and waits until its marks and the check of its bytes are there."""

    def opened(version: VersionId) -> ShownVersion:
        signals = [pane.view.marked_anew, pane.source_checked]
        with qtbot.waitSignals(signals, timeout=20_000):
            session.show_version(version)
        shown = pane.view.shown
        assert shown is not None
        return shown

    return opened


@pytest.fixture
def shown(session: Session, open_version: Opener) -> ShownVersion:
    """Return the version with the most findings, shown."""
    with session.desk.workspace.reading() as view:
        versions = list(view.versions.all())
        count = {each.id: sum(1 for _ in view.findings.of_version(each.id)) for each in versions}
    return open_version(max(count, key=lambda each: count[each]))


@pytest.fixture
def import_text(session: Session, tmp_path: Path) -> Callable[[str], VersionId]:
    """Return what imports a Markdown text as a version of its own."""

    def imported(text: str) -> VersionId:
        path = tmp_path / "terms.md"
        path.write_text(text, encoding="utf-8")
        declared = Declared(platform="Lantern", document="Lantern Terms", captured_at="2026-01-02", language="en")
        [row] = list(import_paths(session.desk, [path], declared))
        assert row.version is not None, row
        return VersionId(row.version)

    return imported
