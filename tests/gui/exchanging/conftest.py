"""Two workstations: Ada's, and Ben's with a window; each changed the same finding since they shared it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from clausemark.archive.identifiers import VersionId
from clausemark.services.exchange import placing
from clausemark.services.exchange.taking import import_exchange
from clausemark.ui.session import Session
from clausemark.ui.theme import load_theme
from support.desks import ADA, BEN, CLEO, acting, add_judged, add_terms, approve, desk_on, revise
from support.exchange_files import handed_over
from support.stations import Stations

SHARED, OURS, THEIRS = "Access may end at any time", "Ben's reading", "Ada's reading"


@pytest.fixture(autouse=True)
def no_reader_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let plain texts be read without a process."""
    monkeypatch.setattr(placing, "read_again", lambda _, data, *__: data.decode())


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[Stations]:
    """Return Ada's workspace with two findings, which Ben's does not have yet."""
    ada, ben = desk_on(tmp_path / "ada.clausemark", ADA), desk_on(tmp_path / "ben.clausemark", BEN)
    [version] = add_terms(ada)
    findings = (
        add_judged(ada, version, 1, "f-001", title="No renting out"),
        add_judged(ada, version, 2, "f-002", title=SHARED),
    )
    yield Stations(ada, ben, version, findings, tmp_path)
    ada.workspace.close()
    ben.workspace.close()


@pytest.fixture
def first_file(stations: Stations) -> Path:
    """Return Ada's work as she hands it over for the first time, one finding of it approved."""
    approve(acting(stations.ada, CLEO), stations.version.id, "f-001")
    return handed_over(stations.ada, stations.folder / "first.clausemark-exchange")


@pytest.fixture
def contested_file(stations: Stations, first_file: Path) -> Path:
    """Return Ada's work of later, after Ben took the first file in and both revised `f-002`."""
    import_exchange(stations.ben, first_file)
    with stations.ben.workspace.reading() as view:
        mine = view.findings.by_label(VersionId("ver-0001"), "f-002")
    assert mine is not None
    revise(stations.ben, mine, what_it_says=OURS)
    revise(stations.ada, stations.findings[1], what_it_says=THEIRS)
    return handed_over(stations.ada, stations.folder / "second.clausemark-exchange")


@pytest.fixture
def sitting(app: QApplication, stations: Stations) -> Iterator[Session]:
    """Return a session with Ben at the desk."""
    opened = Session(stations.ben, load_theme("light"))
    yield opened
    opened.jobs.stop()
