"""Queues, the tree and the index of standings at the scale to plan for, against the database library alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from benchmarks.archives import Scale, kept_workspace
from benchmarks.extent import Extent
from benchmarks.measure import median_cpu
from benchmarks.row import Row
from clausemark.archive.clock import SystemClock
from clausemark.services.desk import Desk, Law
from clausemark.services.progress import CancelToken, Silent
from clausemark.services.queue_lists import read_page
from clausemark.services.queues import Queue, Scope, read_backlog, read_queue
from clausemark.services.standings import Standings, renewed
from clausemark.store.workspace import Workspace

SCALES = (
    Scale(documents=50, versions=500, provisions=10_000, findings=100),
    Scale(documents=200, versions=5_000, provisions=100_000, findings=500),
    Scale(documents=1_000, versions=50_000, provisions=1_000_000, findings=3_000),
)
_PAGE = 200
_IDS = "SELECT version_id, id FROM provision ORDER BY version_id, ordinal"
_LINES = (
    "SELECT id, version_id, ordinal, number, heading_path, substr(text, 1, 240) FROM provision WHERE id > ? LIMIT 200"
)
_TREE = "SELECT document_id, count(*) FROM version GROUP BY document_id"
_FINDINGS = (
    "SELECT finding.record, finding_revision.record FROM finding JOIN finding_revision ON finding_id = finding.id"
)


def queueing(extent: Extent) -> Iterator[Row]:
    """Measure the queue of everything that waits, a page of it, the tree's levels and the index of standings."""
    for scale in extent.pick(SCALES, SCALES[:1]):
        yield from measure(kept_workspace(scale), scale)


def measure(path: Path, scale: Scale) -> Iterator[Row]:
    """Measure an existing workspace of a scale."""
    size, raw = f"{scale.provisions}", sqlite3.connect(path)
    with Workspace.open(path, passphrase=None, clock=SystemClock(), read_only=True) as workspace:
        desk = Desk(workspace, "bench", SystemClock(), Law())
        with workspace.reading() as view:
            versions = view.levels.versions_of()
            seconds = median_cpu(lambda: view.queues.outstanding(versions))
        yield Row("queue of all provisions", size, seconds, median_cpu(lambda: raw.execute(_IDS).fetchall()), "1.0×")
        seconds = median_cpu(lambda: read_backlog(desk, Scope(), Standings()))
        yield Row(
            "queue of what is under review", size, seconds, median_cpu(lambda: raw.execute(_IDS).fetchall()), "0.1×"
        )
        listed = read_queue(read_backlog(desk, Scope(), Standings()), Queue.TO_REVIEW)
        middle = len(listed) // 2
        seconds = median_cpu(lambda: [read_page(desk, listed, middle, middle + _PAGE) for _ in range(20)])
        lines = median_cpu(lambda: [raw.execute(_LINES, (scale.provisions // 2,)).fetchall() for _ in range(20)])
        yield Row("page of 200 rows, 20 times", size, seconds, lines, "4×")
        with workspace.reading() as view:
            seconds = median_cpu(lambda: [view.levels.documents(each.id) for each in view.levels.platforms()])
        yield Row(
            "tree down to documents",
            f"{scale.versions}",
            seconds,
            median_cpu(lambda: raw.execute(_TREE).fetchall()),
            "–",
        )
        seconds = median_cpu(lambda: renewed(Standings(), desk, None, Silent(), CancelToken()), 1)
        found = median_cpu(lambda: raw.execute(_FINDINGS).fetchall(), 1)
        yield Row("index of standings", f"{scale.findings} findings", seconds, found, "–")
    raw.close()
