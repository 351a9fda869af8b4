"""A review file with words that do not read as they are written is refused part by part, and stops no other."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clausemark.assets import resource_path
from clausemark.services.desk import Desk, Law
from clausemark.services.importing import Declared, import_paths
from clausemark.services.review_files import import_review_files
from support.workspaces import ACTOR, CLOCK, made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    source = resource_path("samples", "archive", "Tandlewick", "Privacy Policy", "2026-07-01.md")
    with made(tmp_path / "a.clausemark") as workspace:
        opened = Desk(workspace, ACTOR, CLOCK, Law())
        list(import_paths(opened, [source], Declared("Tandlewick", "Tandlewick Privacy Notice", language="en")))
        yield opened


@pytest.fixture
def review() -> dict[str, Any]:
    path = resource_path("samples", "reviews", "tandlewick-privacy.review.json")
    return dict(json.loads(path.read_text(encoding="utf-8")))


def imported(desk: Desk, folder: Path, *files: dict[str, Any]) -> list[tuple[str, str, str | None]]:
    """Return file, status and reason of what became of every part of some files."""
    paths = [folder / f"{number}.review.json" for number, _ in enumerate(files, start=1)]
    for path, file in zip(paths, files, strict=True):
        path.write_text(json.dumps(file), encoding="utf-8")
    return [(each.file, each.status, each.reason) for each in import_review_files(desk, paths)]


def test_a_finding_that_turns_what_is_read_is_refused_and_the_others_are_taken(
    desk: Desk, tmp_path: Path, review: dict[str, Any]
) -> None:
    review["findings"][0]["what_it_says"] = "It \u202esays"
    review["findings"][1]["title"] = "\u200b"

    results = imported(desk, tmp_path, review)

    refused = [reason for _, status, reason in results if status == "refused"]
    assert refused == ["schema-invalid", "schema-invalid"]
    assert len([each for each in results if each[1] == "accepted"]) >= len(review["findings"]) - 2


def test_a_name_in_disguise_refuses_its_file_and_no_other(desk: Desk, tmp_path: Path, review: dict[str, Any]) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        tx.persons.ensure("Bill Noon")
    other = json.loads(json.dumps(review))
    review["prepared_by"]["name"] = "Bi11 Noon"

    results = imported(desk, tmp_path, review, other)

    first = [each for each in results if each[0] == "1.review.json"]
    assert first == [("1.review.json", "refused", "name-looks-alike")]
    assert all(status == "accepted" for file, status, _ in results if file == "2.review.json")
