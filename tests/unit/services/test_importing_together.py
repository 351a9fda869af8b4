"""Files of an import are stored together; where a person acts meanwhile, the workspace is held for moments only."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from clausemark.services import importing
from clausemark.services.desk import Desk
from clausemark.services.importing import import_paths
from clausemark.services.progress import CancelledError, CancelToken
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace


@pytest.mark.parametrize(("shared", "most_files_held"), [(False, 4), (True, 1)])
def test_a_person_who_acts_meanwhile_waits_for_one_file_at_most(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shared: bool, most_files_held: int
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    for each in range(4):
        (archive / f"terms-{each}.md").write_text(f"# Terms {each}\n\nYou pay the fees of part {each}.\n")
    held: list[int] = []
    monkeypatch.setattr(importing, "_HELD_SHARED", -1.0)
    monkeypatch.setattr(importing, "_HELD", 1e9)
    monkeypatch.setattr(importing, "_SLOWLY", 1e9)
    monkeypatch.setattr(Workspace, "transaction", counting(held))

    results = list(import_paths(desk, [archive], shared=shared))

    assert [each.status for each in results] == ["imported"] * 4
    assert max(held) == most_files_held
    assert sum(held) == 4


def test_whoever_stops_an_import_is_told_of_all_that_is_in_the_workspace(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    for each in range(12):
        (archive / f"terms-{each:02}.md").write_text(f"# Terms {each}\n\nYou pay the fees of part {each}.\n")
    monkeypatch.setattr(importing, "_HELD", 1e9)
    monkeypatch.setattr(importing, "_SLOWLY", 1e9)
    token = CancelToken()
    results = import_paths(desk, [archive], cancel=token)

    told = [next(results).version]
    token.cancel()
    with pytest.raises(CancelledError):
        told.extend(each.version for each in results)

    with desk.workspace.reading() as view:
        assert told == [each.id for each in view.versions.all()]
    assert 1 < len(told) < 12


def counting(held: list[int]) -> object:
    """Return `Workspace.transaction` that notes how many versions each transaction adds."""
    whole = Workspace.transaction

    @contextmanager
    def transaction(workspace: Workspace, actor: str) -> Iterator[Transaction]:
        with whole(workspace, actor) as tx:
            before = sum(1 for _ in tx.versions.all())
            yield tx
            held.append(sum(1 for _ in tx.versions.all()) - before)

    return transaction
