"""The ledger is written with what it records, and every event can be proven."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.archive.ledger import GENESIS, check_chain
from clausemark.archive.merkle import check_inclusion, inclusion_proof, merkle_root
from clausemark.store.transaction import View
from support.workspaces import fill, made


@pytest.fixture
def view(tmp_path: Path) -> Iterator[View]:
    with made(tmp_path / "a.clausemark") as workspace:
        fill(workspace)
        with workspace.reading() as opened:
            yield opened


def test_the_chain_closes_at_the_head(view: View) -> None:
    events = list(view.ledger.events())

    assert check_chain(events) == view.ledger.head()[1]
    assert view.ledger.head()[0] == view.ledger.count() == len(events)


def test_a_range_of_events_closes_on_its_own(view: View) -> None:
    before = next(view.ledger.events(first=4, last=4))
    part = list(view.ledger.events(first=5, last=9))

    assert [event.seq for event in part] == [5, 6, 7, 8, 9]
    assert check_chain(part, first_seq=5, previous=before.hash) == part[-1].hash


def test_an_empty_range_ends_where_it_began(view: View) -> None:
    assert list(view.ledger.events("fnd-9999")) == []
    assert check_chain([]) == GENESIS


def test_every_event_is_proven_by_its_leaf(view: View) -> None:
    leaves = view.ledger.leaf_hashes()
    root = merkle_root(leaves)

    for index, event in enumerate(view.ledger.events()):
        assert check_inclusion(event.leaf_hash, index, len(leaves), inclusion_proof(leaves, index), root)


def test_acts_tell_the_story(view: View) -> None:
    acts = [event.act for event in view.ledger.events()]

    assert acts[0] == "workspace.created"
    assert acts[1:9] == [
        "engagement.set",
        "platform.added",
        "document.added",
        "capture.imported",
        "custody.recorded",
        "version.added",
        "version.read",
        "version.segmented",
    ]
    frozen = acts.index("pack.frozen")
    assert acts[frozen : frozen + 4] == ["pack.frozen", "return.received", "return.accepted", "legal.recorded"]
