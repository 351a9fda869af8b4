"""Runs a measurement in a process of its own, and ends that with all that it started when it takes too long."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.extent import Extent
from benchmarks.row import Row

_LONGEST = 200
"""Characters of what a process said last."""
_BYTECODE = Path(__file__).resolve().parents[1] / "build" / "benchmarks" / "bytecode"


@dataclass(slots=True)
class Outcome:
    """What came of a measurement: its rows as far as it got, and why it went no further; empty when it did."""

    name: str
    rows: list[Row] = field(default_factory=list)
    failure: str = ""


def measured(name: str, extent: Extent) -> Outcome:
    """Run a measurement to its end, or to its failure.

    Modules are compiled once and their bytecode kept, as for users, also where this is switched off: else every reader
    that an import starts would compile them anew.
    """
    outcome = Outcome(name)
    command = [sys.executable, "-m", "benchmarks.measurements", name, extent.name]
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told,
        subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=told, text=True, env=_environment(), start_new_session=True
        ) as process,
    ):
        late = threading.Event()
        timer = threading.Timer(extent.patience, _end, (process, late))
        timer.start()
        outcome.rows.extend(_rows(process))
        status = process.wait()
        timer.cancel()
        if status:
            outcome.failure = f"ended after {extent.patience:.0f} s" if late.is_set() else _last_line(told)
    return outcome


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(_BYTECODE)}


def _rows(process: subprocess.Popen[str]) -> Iterator[Row]:
    """Yield the rows that a process prints, and say again what else it says."""
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("{"):
            yield Row(**json.loads(line))
        else:
            sys.stdout.write(line)


def _end(process: subprocess.Popen[str], late: threading.Event) -> None:
    late.set()
    os.killpg(process.pid, signal.SIGKILL)


def _last_line(told: tempfile._TemporaryFileWrapper[str]) -> str:
    told.seek(0)
    lines = [line.strip() for line in told.read().splitlines() if line.strip()]
    return lines[-1][:_LONGEST] if lines else "it ended without a word"
