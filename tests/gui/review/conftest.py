"""A version with findings by two people, and the page of its second review."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from clausemark.archive.library import Version
from clausemark.regulations.vocabulary import ReviewAct, ScopeReason, Severity
from clausemark.services.desk import Desk
from clausemark.services.reviewing import put_out_of_scope, sign
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.desks import ADA, BEN, acting, add_judged, add_terms, desk_on


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk with Ben at it, who prepared one of the findings."""
    made = acting(desk_on(tmp_path / "small.clausemark"), BEN)
    yield made
    made.workspace.close()


@pytest.fixture
def version(small: Desk) -> Version:
    """Return a version with three findings by Ada, one of them unrated, and one by Ben."""
    ada = acting(small, ADA)
    (made,) = add_terms(ada)
    add_judged(ada, made, 1, "f-1", severity=Severity.HIGH, title="No renting out")
    add_judged(ada, made, 2, "f-2", title="Access may end at once")
    add_judged(small, made, 3, "f-3", title="Ten years of records")
    add_judged(ada, made, 4, "f-4", severity=None, title="Arbitration only")
    sign(ada, made.id, ReviewAct.PREPARED, findings=["f-1", "f-2"])
    put_out_of_scope(ada, made.id, ScopeReason.BOILERPLATE)
    return made


@pytest.fixture
def sitting(app: QApplication, small: Desk, version: Version) -> Iterator[Session]:
    """Return a session with Ben at the desk."""
    opened = Session(small, load_theme("light"))
    yield opened
    opened.jobs.stop()
