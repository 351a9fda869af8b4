"""The table of readers says which version of each this program has."""

from __future__ import annotations

import re
from pathlib import Path

from clausemark.intake.reader import readers

READERS = Path(__file__).resolve().parents[3] / "docs" / "formats" / "readers.md"


def test_the_table_has_every_reader_with_its_version() -> None:
    told = dict(re.findall(r"^\| `(\w+)` (\d+)", READERS.read_text(encoding="utf-8"), re.MULTILINE))

    assert told == {each.name: each.version.partition(" ")[0] for each in readers()}
