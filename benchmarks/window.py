"""The window in one row after the other: start, lists, documents, and what it feels of long work beside it.

Frames stand against 16 ms and stalls against 50 ms of processor time. The rows of a million provisions and of the real
archive are measured twice: alone, and while packs are exported one after the other.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.archives import Scale, kept_workspace
from benchmarks.extent import QUICK, WHOLE, Extent
from benchmarks.material import corpus_root, real_archive, write_archive
from benchmarks.measure import median_cpu
from benchmarks.row import Row

_MILLION = Scale(documents=1_000, versions=50_000, provisions=1_000_000, findings=3_000)
_SMALL = Scale(documents=50, versions=500, provisions=10_000, findings=100)
_FRAME, _STALL = 0.016, 0.050
_REACH = "1.0×"
_PATIENCE = 1_500.0
_BYTECODE = Path(__file__).resolve().parents[1] / "build" / "benchmarks" / "bytecode"
_IN_LIST = (("scroll", "frame of a list"), ("jump", "frame after a jump in a list"))
_IN_ARCHIVE = (
    ("read", "frame of a document"),
    ("step", "key to paint, next provision"),
    ("follow", "frame of the coding pane after it"),
    ("type", "key to paint, typing"),
)


def starting(extent: Extent) -> Iterator[Row]:
    """Measure the start up to the first picture, of the start page and of a workspace."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path, text = folder / "small.clausemark", folder / "text.txt"
        shutil.copyfile(kept_workspace(_SMALL), path)
        text.write_text("Nothing in particular.\n" * 400, encoding="utf-8")
        runs = extent.pick(5, 1)
        for what in ("start", "open"):  # the first one writes the bytecode
            _run(what, path)
        bare = median_cpu(lambda: _run("bare", text), runs)
        yield Row("window: start", "start page", median_cpu(lambda: _run("start", path), runs), bare, "2.5×")
        yield Row("window: start", "10,000 provisions", median_cpu(lambda: _run("open", path), runs), bare, "–")


def working_lists(extent: Extent) -> Iterator[Row]:
    """Measure the lists of a large workspace, alone and while packs are exported."""
    scale = extent.pick(_MILLION, _SMALL)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "large.clausemark"
        shutil.copyfile(kept_workspace(scale), path)
        for packs in _alone_and_beside(Path(name)):
            yield from _rows(_figures("rows", path, packs), f"{scale.provisions} rows", _IN_LIST, packs)


def reading_documents(extent: Extent) -> Iterator[Row]:
    """Measure opening, reading and coding the documents of the real archive, alone and while packs are exported."""
    size = "real archive" if corpus_root().is_dir() and extent is WHOLE else "samples"
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "real.clausemark"
        real_archive(path, extent)
        for packs in _alone_and_beside(Path(name)):
            yield from _rows(_figures("corpus", path, packs), size, _IN_ARCHIVE, packs)


def working_beside(extent: Extent) -> Iterator[Row]:
    """Measure what the window feels of an import, its undo, an export and a verification beside it."""
    count = extent.pick(300, 12)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "real.clausemark"
        real_archive(path, QUICK)
        write_archive(folder / "archive", count, extent)
        yield from _rows(_figures("jobs", path, folder), f"{count} files", (), None)


def _alone_and_beside(folder: Path) -> Iterator[Path | None]:
    """Yield None, then a folder to export packs into meanwhile."""
    yield None
    packs = folder / "packs"
    packs.mkdir()
    yield packs


def _rows(
    figures: dict[str, list[float]], size: str, frames: tuple[tuple[str, str], ...], packs: Path | None
) -> Iterator[Row]:
    beside = ", exporting" if packs is not None else ""
    for key, what in frames:
        values = sorted(figures.pop(key))
        middle, late = statistics.median(values), values[int(0.99 * (len(values) - 1))]
        yield Row(f"window: {what}, median{beside}", size, middle, _FRAME, _REACH)
        yield Row(f"window: {what}, p99{beside}", size, late, _FRAME, _REACH)
    for key, values in figures.items():
        yield Row(f"window: longest stall, {key}{beside}", size, max(values), _STALL, _REACH)


def _figures(what: str, path: Path, packs: Path | None) -> dict[str, list[float]]:
    found: dict[str, list[float]] = json.loads(_run(what, path, packs).splitlines()[-1])
    return found


def _run(what: str, path: Path, folder: Path | None = None) -> str:
    """Run a probe as an installed program runs: with its bytecode at hand."""
    command = [sys.executable, "-m", "benchmarks.window_probe", what, str(path), *([] if folder is None else [folder])]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(_BYTECODE)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment,
        timeout=_PATIENCE,
    )  # fmt: skip
    return done.stdout
