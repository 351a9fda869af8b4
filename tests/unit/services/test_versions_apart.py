"""What the window shows of the change between two versions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.library import Version
from clausemark.archive.terms import VersionKind
from clausemark.services.desk import Desk, Law
from clausemark.services.progress import CancelledError, CancelToken
from clausemark.services.versions_apart import ChangeCounts, change_counts, earlier_versions, show_redline
from support.workspaces import ACTOR, CLOCK, add_document, add_version, made

FEES = "You pay the fees within thirty days of the invoice."
DATA = "We process personal data as the privacy notice describes."
LAW = "The law of the seat of the operator applies to all disputes."
LEAVE = "You may leave at any time."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def versions(desk: Desk) -> list[Version]:
    texts = ((FEES, DATA, LAW), ("Access denied.",), (FEES.replace("thirty", "ten"), LAW, LEAVE))
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        found = [add_version(tx, document, clauses, day=day) for day, clauses in enumerate(texts)]
        found[1] = tx.versions.change(
            found[1].id, replace(found[1], kind=VersionKind.BROKEN_CAPTURE), "version.changed"
        )
    return found


def test_broken_captures_are_nothing_to_compare_with(desk: Desk, versions: list[Version]) -> None:
    assert [each.id for each in earlier_versions(desk, versions[2].id)] == [versions[0].id]
    assert earlier_versions(desk, versions[0].id) == ()


def test_counts_are_those_of_the_redline_over_the_broken_capture(desk: Desk, versions: list[Version]) -> None:
    counts = change_counts(desk, versions[0].document, [each.id for each in versions])

    assert counts == {versions[2].id: ChangeCounts(added=1, removed=1, reworded=1)}
    assert show_redline(desk, versions[0].id, versions[2].id).counts == counts[versions[2].id]


def test_only_what_is_wanted_is_counted(desk: Desk, versions: list[Version]) -> None:
    assert change_counts(desk, versions[0].document, [versions[0].id]) == {}


def test_counting_stops_when_asked(desk: Desk, versions: list[Version]) -> None:
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(CancelledError):
        change_counts(desk, versions[0].document, [versions[2].id], cancel)
