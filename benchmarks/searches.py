"""Search in workspaces of real clauses: the first hits against the database library alone, and key by key."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from benchmarks.archives import kept_workspace
from benchmarks.extent import Extent
from benchmarks.measure import median_cpu
from benchmarks.queues import SCALES
from benchmarks.row import Row
from clausemark.archive.clock import SystemClock
from clausemark.services.searching import FIRST, as_typed
from clausemark.store.sqlite_search import match_of
from clausemark.store.workspace import Workspace

_HITS = (
    "SELECT provision.id, provision.version_id, snippet(provision_search, 0, '', '', '…', 24) "
    "FROM provision_search JOIN provision ON provision.id = provision_search.rowid WHERE provision_search MATCH ? "
    f"ORDER BY provision_search.rowid LIMIT {FIRST}"
)
_WHOLE = ("arbitration liability", "personal data", '"third party" cookies', "terminate notice", "privacy")
_TYPED = (
    "arbitration", "personal data", "limitation of liability", "third party cookies", "we may terminate",
    "retention period", "privacy", "the service", "consent", "indemnify", "children under 13", "zebra",
)  # fmt: skip
_PATIENCE = 0.020
"""Seconds that the slowest key of twenty may take."""


def searching(extent: Extent) -> Iterator[Row]:
    """Measure whole words and words being typed, at three sizes up to a million provisions."""
    for scale in extent.pick(SCALES, SCALES[:1]):
        yield from measure(kept_workspace(scale, spoken=extent), f"{scale.provisions}")


def measure(path: Path, size: str) -> Iterator[Row]:
    """Measure an existing workspace."""
    with (
        Workspace.open(path, passphrase=None, clock=SystemClock(), read_only=True) as workspace,
        workspace.reading() as view,
        closing(sqlite3.connect(path)) as raw,
    ):
        ours = median_cpu(lambda: [view.search.query(each, FIRST) for each in _WHOLE * 4])
        yield Row("search, first 200 hits", size, ours, median_cpu(lambda: _raw(raw, *_WHOLE * 4)), "1.5×")
        typed = [as_typed(words[:end]) for words in _TYPED for end in range(1, len(words) + 1)]
        seconds = sorted(median_cpu(partial(view.search.query, words, FIRST), 3) for words in typed)
        slow = seconds[int(0.95 * (len(seconds) - 1))]
        yield Row("search, key by key, 95th percentile", size, slow, _PATIENCE, "1.0×")
        yield Row("search, key by key", size, sum(seconds), median_cpu(lambda: _raw(raw, *typed), 3), "1.5×")


def _raw(connection: sqlite3.Connection, *queries: str) -> None:
    for words in queries:
        connection.execute(_HITS, (match_of(words),)).fetchall()
