"""A small workspace with findings in several states, and its worklist read to the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clausemark.archive.library import Version
from clausemark.regulations.vocabulary import ReviewAct, Severity
from clausemark.services.desk import Desk
from clausemark.services.reviewing import sign
from clausemark.ui.library.worklist import Worklist
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.desks import BEN, acting, add_judged, add_terms, desk_on
from support.reading import settle


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk on two versions of one document and one of another, with four findings on the latest."""
    made = desk_on(tmp_path / "small.clausemark")
    yield made
    made.workspace.close()


@pytest.fixture
def terms(small: Desk) -> list[Version]:
    """Return the two versions of the document, the later one with findings."""
    versions = add_terms(small, days=2)
    add_terms(small, platform="Aster", title="Aster Policy", clauses=2)
    later = versions[1]
    add_judged(small, later, 1, "f-1", severity=Severity.HIGH)
    add_judged(small, later, 2, "f-2", severity=Severity.LOW)
    add_judged(acting(small, BEN), later, 3, "f-3", severity=Severity.HIGH)
    sign(small, later.id, ReviewAct.PREPARED, findings=["f-1"])
    return versions


@pytest.fixture
def sitting(app: QApplication, small: Desk, terms: list[Version]) -> Iterator[Session]:
    """Return a session on the small workspace."""
    opened = Session(small, load_theme("light"))
    yield opened
    opened.jobs.stop()


@pytest.fixture
def worklist(sitting: Session, qtbot: QtBot) -> Worklist:
    """Return the worklist, everything read."""
    made = Worklist(sitting, sitting)
    made.begin()
    settle(made, qtbot)
    return made
