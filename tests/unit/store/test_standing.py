"""A workspace whose file is moved, replaced or deleted while it is open: nothing is written where nobody finds it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from clausemark.errors import UsageError, WorkspaceUnavailableError
from clausemark.review.engagement import Engagement
from clausemark.store.workspace import Workspace
from support.workspaces import ACTOR, CLOCK, made, opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="this system does not let go of a file that is open")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.clausemark"


def record(workspace: Workspace, title: str, meanwhile: Callable[[], object] = lambda: None) -> None:
    with workspace.transaction(ACTOR) as tx:
        tx.set_engagement(Engagement(title=title))
        meanwhile()


def title_of(workspace: Workspace) -> str:
    with workspace.reading() as view:
        return view.engagement().title


def refused(workspace: Workspace) -> str:
    with pytest.raises(WorkspaceUnavailableError) as refusal:
        record(workspace, "Lost")
    return refusal.value.reason


def test_a_renamed_workspace_takes_nothing_until_it_is_back(path: Path) -> None:
    elsewhere = path.with_name("b.clausemark")
    with made(path) as workspace:
        record(workspace, "Before")
        path.rename(elsewhere)
        assert refused(workspace) == "workspace-moved"
        elsewhere.rename(path)
        record(workspace, "After")

    with opened(path) as workspace:
        assert title_of(workspace) == "After"
        assert workspace.check() == []


def test_what_is_closed_while_it_is_away_has_everything_when_it_is_back(path: Path) -> None:
    elsewhere = path.with_name("b.clausemark")
    with made(path) as workspace:
        record(workspace, "Before")
        path.rename(elsewhere)
        assert refused(workspace) == "workspace-moved"
    elsewhere.rename(path)

    with opened(path) as workspace:
        assert title_of(workspace) == "Before"
        assert workspace.check() == []


@pytest.mark.parametrize("passphrase", [None, "correct horse"])
def test_a_deleted_workspace_is_not_made_anew_and_can_still_be_backed_up(path: Path, passphrase: str | None) -> None:
    copy = path.with_name("copy.clausemark")
    with Workspace.create(path, passphrase=passphrase, clock=CLOCK, actor=ACTOR) as workspace:
        record(workspace, "Before")
        path.unlink()
        assert refused(workspace) == "workspace-moved"
        assert not path.exists()
        workspace.back_up(copy)

    with Workspace.open(copy, passphrase=passphrase, clock=CLOCK) as rescued:
        assert title_of(rescued) == "Before"
        assert rescued.check() == []


def test_another_file_under_the_name_is_not_written_to(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.clausemark"
    made(other).close()
    with made(path) as workspace:
        record(workspace, "Before")
        path.rename(path.with_name("b.clausemark"))
        other.rename(path)
        before = path.read_bytes()
        assert refused(workspace) == "workspace-moved"
        with pytest.raises(WorkspaceUnavailableError, match="moved"):
            workspace.require_in_place()
        assert path.read_bytes() == before


def test_an_act_during_which_the_file_goes_is_not_recorded(path: Path) -> None:
    elsewhere = path.with_name("b.clausemark")
    with made(path) as workspace:
        record(workspace, "Before")
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            record(workspace, "Lost", meanwhile=lambda: path.rename(elsewhere))
        assert refusal.value.reason == "workspace-moved"
        elsewhere.rename(path)
        assert title_of(workspace) == "Before"
        record(workspace, "After")
        assert title_of(workspace) == "After"


def test_another_process_reads_no_other_file_than_the_open_one(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.clausemark"
    made(other).close()
    with made(path) as workspace:
        path.rename(path.with_name("b.clausemark"))
        other.rename(path)
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            Workspace.through(workspace.door)

    assert refusal.value.reason == "workspace-moved"


def test_a_backup_of_what_is_open_takes_no_name_that_is_taken(path: Path, tmp_path: Path) -> None:
    with made(path) as workspace:
        with pytest.raises(UsageError) as taken:
            workspace.back_up(path)
        with pytest.raises(UsageError) as nowhere:
            workspace.back_up(tmp_path / "none" / "b.clausemark")
        record(workspace, "After")

    assert (taken.value.reason, nowhere.value.reason) == ("target-exists", "folder-missing")
