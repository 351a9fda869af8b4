"""The ledger is written with what it records, and every event follows the one before."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clausemark.archive.ledger import GENESIS
from clausemark.store.transaction import View
from support.workspaces import fill, made


@pytest.fixture
def view(tmp_path: Path) -> Iterator[View]:
    with made(tmp_path / "a.clausemark") as workspace:
        fill(workspace)
        with workspace.reading() as opened:
            yield opened


def test_each_event_follows_the_one_before_up_to_the_head(view: View) -> None:
    events = list(view.ledger.events())

    assert [event.previous for event in events] == [GENESIS, *(event.hash for event in events[:-1])]
    assert view.ledger.head() == (len(events), events[-1].hash)
    assert view.ledger.count() == len(events)


def test_a_range_of_events_is_given_by_its_ends(view: View) -> None:
    assert [event.seq for event in view.ledger.events(first=5, last=9)] == [5, 6, 7, 8, 9]
    assert list(view.ledger.events("fnd-9999")) == []


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
