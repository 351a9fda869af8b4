"""Two workstations: Ada's, where the documents are, and Ben's, where nothing is yet."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.desks import ADA, BEN, add_judged, add_terms, desk_on
from support.stations import Stations


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[Stations]:
    ada, ben = desk_on(tmp_path / "ada.clausemark", ADA), desk_on(tmp_path / "ben.clausemark", BEN)
    [version] = add_terms(ada)
    findings = (add_judged(ada, version, 1, "f-001"), add_judged(ada, version, 2, "f-002"))
    yield Stations(ada, ben, version, findings, tmp_path)
    ada.workspace.close()
    ben.workspace.close()
