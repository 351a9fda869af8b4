"""The record of the sample pack, whose findings were really prepared and signed."""

from __future__ import annotations

import pytest

from clausemark.cli import main
from clausepack.codec import read_pack
from clausepack.pack import Pack


@pytest.fixture(scope="session")
def signed_pack(tmp_path_factory: pytest.TempPathFactory) -> Pack:
    """Return the record of the sample pack."""
    folder = tmp_path_factory.mktemp("signed") / "demo"
    assert main(["demo", str(folder), "--utc", "2026-11-20T08:00:00Z"]) == 0
    return read_pack((folder / "pack" / "data" / "pack.json").read_bytes())
