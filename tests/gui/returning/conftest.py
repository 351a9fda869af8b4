"""A workspace with a frozen pack, of which two people of legal return different copies."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from clausemark.regulations.vocabulary import Severity
from clausemark.services.desk import Desk
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.returns.returning import return_workbook
from clausemark.ui.commands.actions import Commands
from clausemark.ui.returning.page import ReturnPage
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.desks import ADA, acting, add_judged, add_terms, desk_on
from support.returned_workbooks import filled, workbook_of

LENA = {"Decision": "accept", "Decided by": "Lena Law", "Decided on": date(2026, 11, 20)}
NORA = {"Decision": "reject", "Decided by": "Nora Note", "Decided on": date(2026, 11, 21)}


@pytest.fixture
def officer(tmp_path: Path) -> Iterator[Desk]:
    """Return a desk with three findings and nothing returned."""
    made = acting(desk_on(tmp_path / "small.clausemark"), ADA)
    (version,) = add_terms(made)
    add_judged(made, version, 1, "f-1", severity=Severity.HIGH, title="No renting out")
    add_judged(made, version, 2, "f-2", title="Access may end at once")
    add_judged(made, version, 3, "f-3", title="Ten years of records")
    yield made
    made.workspace.close()


@pytest.fixture
def copies(officer: Desk, tmp_path: Path) -> tuple[Path, Path]:
    """Return the workbook as Lena sends it back, and a copy as Nora does; they agree in nothing."""
    data = workbook_of(officer, freeze(officer, Selected()).pack)
    lena, nora = tmp_path / "lena.xlsx", tmp_path / "nora.xlsx"
    lena.write_bytes(filled(data, LENA | {"Legal comment": "Fine with us."}, {"Proposed severity": "low"}))
    nora.write_bytes(
        filled(
            data,
            NORA | {"Legal comment": "Not fine.", "Excerpt": "Something else"},
            {"Proposed severity": "critical", "Owner": "=1+1"},
            {"Decision": "maybe", "Due": "03/04/2026"},
        )
    )
    return lena, nora


@pytest.fixture
def sitting(app: QApplication, officer: Desk) -> Iterator[Session]:
    """Return a session with the officer at the desk."""
    opened = Session(officer, load_theme("light"))
    yield opened
    opened.jobs.stop()


@pytest.fixture
def page(sitting: Session, commands: Commands) -> Iterator[ReturnPage]:
    """Return the page as it is shown in a narrow window."""
    made = ReturnPage(sitting, commands)
    made.resize(1036, 744)
    made.show()
    yield made
    made.deleteLater()


@pytest.fixture
def contested(officer: Desk, copies: tuple[Path, Path]) -> tuple[Path, Path]:
    """Return both copies, taken in one after the other."""
    for path in copies:
        return_workbook(officer, path)
    return copies
