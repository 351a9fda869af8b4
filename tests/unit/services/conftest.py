"""Small real workspaces: one sample document, imported and reviewed; and an empty one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.assets import resource_path
from clausemark.services.desk import Desk, Law
from clausemark.services.freezing.freeze import Selected, freeze
from clausemark.services.importing import Declared, import_paths
from clausemark.services.review_files import import_review_files
from clausemark.store.copies import backup
from clausemark.store.workspace import Workspace
from support.desks import desk_on
from support.workspaces import ACTOR, CLOCK


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    path = tmp_path_factory.mktemp("reviewed") / "one.clausemark"
    with Workspace.create(path, passphrase=None, clock=CLOCK, actor=ACTOR) as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())
        source = resource_path("samples", "archive", "Tandlewick", "Privacy Policy", "2026-07-01.md")
        declared = Declared(platform="Tandlewick", document="Tandlewick Privacy Notice", language="en")
        assert [row.status for row in import_paths(desk, [source], declared)] == ["imported"]
        review = resource_path("samples", "reviews", "tandlewick-privacy.review.json")
        assert {row.status for row in import_review_files(desk, [review])} == {"accepted"}
        yield desk


@pytest.fixture(scope="module")
def frozen(reviewed: Desk) -> str:
    return freeze(reviewed, Selected()).pack


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_on(tmp_path / "desk.clausemark")
    yield made
    made.workspace.close()


@pytest.fixture
def reviewed_anew(tmp_path: Path, reviewed: Desk, frozen: str) -> Iterator[Desk]:
    """Return a copy of the reviewed workspace, with the frozen pack in it, that a test may change."""
    assert frozen
    path = tmp_path / "copy.clausemark"
    backup(reviewed.workspace.path, path, None)
    with Workspace.open(path, passphrase=None, clock=CLOCK) as workspace:
        yield Desk(workspace, ACTOR, CLOCK, reviewed.law)
