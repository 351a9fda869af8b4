"""Files that are written for a person: whole or not there, and a refusal that says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.errors import ClausemarkError
from clausemark.services.files import write_whole


def test_a_file_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    target = tmp_path / "week.html"
    target.write_bytes(b"earlier")

    write_whole(target, b"later")

    assert target.read_bytes() == b"later"
    assert list(tmp_path.iterdir()) == [target]


def test_a_name_that_is_a_folder_is_refused_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "week.html"
    (target / "kept").mkdir(parents=True)

    with pytest.raises(ClausemarkError) as refused:
        write_whole(target, b"page")

    assert refused.value.reason == "not-written"
    assert "Choose another folder" in refused.value.message
    assert list(tmp_path.iterdir()) == [target]
