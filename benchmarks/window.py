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
from benchmarks.material import corpus_root, real_archive
from benchmarks.measure import median_cpu
from benchmarks.row import Row

_MILLION = Scale(documents=1_000, versions=50_000, provisions=1_000_000, findings=3_000)
_SMALL = Scale(documents=50, versions=500, provisions=10_000, findings=100)
_FRAME, _STALL = 0.016, 0.050
_REACH = "1.0×"
_PATIENCE = 1_500.0
_IN_LIST = (("scroll", "frame of a list"), ("jump", "frame after a jump in a list"))
_IN_ARCHIVE = (("read", "frame of a document"), ("step", "key to paint, next provision"))


def sitting() -> Iterator[Row]:
    """Measure every row of the window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield from _starts(folder)
        million, real = folder / "million.clausemark", folder / "real.clausemark"
        shutil.copyfile(kept_workspace(_MILLION), million)
        real_archive(real)
        size = "real archive" if corpus_root().is_dir() else "samples"
        for packs in (None, folder / "packs"):
            if packs is not None:
                packs.mkdir()
            yield from _rows(_figures("rows", million, packs), "1 M rows", _IN_LIST, packs)
            yield from _rows(_figures("corpus", real, packs), size, _IN_ARCHIVE, packs)


def _starts(folder: Path) -> Iterator[Row]:
    path, text = folder / "small.clausemark", folder / "text.txt"
    shutil.copyfile(kept_workspace(_SMALL), path)
    text.write_text("Nothing in particular.\n" * 400, encoding="utf-8")
    bare = median_cpu(lambda: _run("bare", text, None))
    yield Row("window: start", "start page", median_cpu(lambda: _run("start", path, None)), bare, "2.5×")
    yield Row("window: start", "10,000 provisions", median_cpu(lambda: _run("open", path, None)), bare, "–")


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


def _run(what: str, path: Path, packs: Path | None) -> str:
    command = [sys.executable, "-m", "benchmarks.window_probe", what, str(path), *([] if packs is None else [packs])]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment,
        timeout=_PATIENCE,
    )  # fmt: skip
    return done.stdout
