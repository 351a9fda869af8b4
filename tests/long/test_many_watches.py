"""A thousand watched documents in one look: what is held in memory does not grow with their number."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from clausemark.archive.watch import WatchOutcome
from clausemark.services.desk import Desk, Law
from clausemark.services.watching.fetching import Fetcher, Limits
from clausemark.services.watching.looking import look
from clausemark.services.watching.watches import Wish, add_watch
from support.web_server import serving
from support.workspaces import ACTOR, CLOCK, made

pytestmark = pytest.mark.long

COUNT = 1000
MOST = 24 * 1024 * 1024


def test_a_thousand_watches_are_looked_at_in_bounded_memory(tmp_path: Path) -> None:
    with serving() as site, made(tmp_path / "w.clausemark") as workspace:
        desk = Desk(workspace, ACTOR, CLOCK, Law())
        for number in range(COUNT):
            add_watch(desk, Wish(f"{site.address}/terms/{number}"))
        site.seen.clear()
        fetcher = Fetcher(Limits(silence=10.0, seconds=30.0))
        tracemalloc.start()

        gone = sum(1 for each in look(desk, fetcher=fetcher) if each.outcome is WatchOutcome.GONE)

        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert gone == COUNT
    assert peak < MOST
    assert site.asked("/robots.txt") == 1
