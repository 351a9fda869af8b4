"""Realistic documents for the measurements: the real ones beside the project when they are there, else the samples."""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
from collections.abc import Collection
from contextlib import closing
from pathlib import Path

from benchmarks.extent import WHOLE, Extent
from clausemark.assets import resource_path

LAID_OUT = (".md", ".html", ".pdf", ".docx")
"""Formats that say what is a heading or a list; contracts in plain text are left out."""
SUFFIXES = (*LAID_OUT, ".txt")
_REVIEWED = ("ota", "text", "docx")
_NOT_READ = ("encryption_", "protected", "accessibility")


def corpus_root() -> Path:
    """Return the folder of the real documents, there or not."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "corpus"
    return Path(os.environ.get("CLAUSEMARK_CORPUS") or beside)


def real_files(extent: Extent = WHOLE, suffixes: Collection[str] = SUFFIXES) -> list[Path]:
    """Return the readable documents of some formats of the corpus, or of the sample archive, which does for a trial."""
    root = corpus_root()
    folders = (
        [root / name for name in ("ota", "html", "text", "pdf", "docx")]
        if root.is_dir() and extent is WHOLE
        else [resource_path("samples", "archive")]
    )
    found = (path for folder in folders for path in folder.rglob("*") if path.suffix in suffixes)
    return sorted(path for path in found if not any(part in path.name for part in _NOT_READ))


def real_archive(path: Path, extent: Extent) -> None:
    """Make a workspace of the real documents with all reviews of them, or of the sample archive."""
    from clausemark.archive.clock import SystemClock
    from clausemark.services.desk import Desk, Law
    from clausemark.services.importing import import_paths
    from clausemark.services.progress import CancelToken, Silent
    from clausemark.services.review_files import import_review_files
    from clausemark.services.samples import open_sample
    from clausemark.store.workspace import Workspace

    root, clock = corpus_root(), SystemClock()
    if extent is not WHOLE or not root.is_dir():
        open_sample(path, "Bench Reviewer", clock, Silent(), CancelToken())
        return
    with Workspace.create(path, passphrase=None, clock=clock, actor="Bench Reviewer") as workspace:
        desk = Desk(workspace, "Bench Reviewer", clock, Law())
        for _ in import_paths(desk, [root / name for name in _REVIEWED]):
            pass
        for _ in import_review_files(desk, sorted((root.parent / "reviews").glob("*.review.json"))):
            pass


def real_clauses(extent: Extent) -> list[str]:
    """Return the different clauses of the real documents, in the order of the archive."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "real.clausemark"
        real_archive(path, extent)
        with closing(sqlite3.connect(path)) as connection:
            found = connection.execute("SELECT text FROM provision GROUP BY sha256 ORDER BY min(id)").fetchall()
    return [text for (text,) in found]


def write_archive(
    folder: Path, count: int, extent: Extent, seed: int = 1, suffixes: Collection[str] = SUFFIXES
) -> list[Path]:
    """Write `count` documents made from real ones, each with other bytes, in the archive layout."""
    chance, originals = random.Random(seed), real_files(extent, suffixes)
    written = []
    for number in range(count):
        source = originals[number % len(originals)]
        place = folder / f"Platform {number % 40:02d}" / f"Terms {chance.randrange(4)}"
        place.mkdir(parents=True, exist_ok=True)
        mark = f"\n\nRevision {number}.\n".encode()
        year, month, day = 2000 + number // 336, number // 28 % 12 + 1, number % 28 + 1
        path = place / f"{year}-{month:02d}-{day:02d}{source.suffix}"
        path.write_bytes(source.read_bytes() + mark)
        written.append(path)
    return written


def clauses(count: int, seed: int = 2) -> list[str]:
    """Return `count` clauses of about 60 words, made from words that terms use."""
    chance = random.Random(seed)
    words = [
        "you", "we", "may", "terminate", "the", "service", "at", "any", "time", "without", "notice", "data",
        "retention", "arbitration", "liability", "waiver", "content", "licence", "account", "privacy", "consent",
        "days", "fee", "refund", "law", "court", "damages", "indemnify", "reasonable", "use", "party", "share",
    ]  # fmt: skip
    return [f"{number}. " + " ".join(chance.choices(words, k=60)) + "." for number in range(count)]
