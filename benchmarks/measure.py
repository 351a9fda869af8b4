"""CPU seconds of the process tree, medians of several runs, and the time that passes."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

RUNS = 5


def cpu_seconds() -> float:
    """Return the processor time used so far by this process and its ended children."""
    ended = os.times()
    return time.process_time() + ended.children_user + ended.children_system


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds of one run: of processors, and on the clock."""

    cpu: float
    wall: float


def time_of(work: Callable[[], object]) -> Time:
    """Return what one run of a piece of work takes."""
    began, at = cpu_seconds(), time.perf_counter()
    work()
    return Time(cpu_seconds() - began, time.perf_counter() - at)


def median_cpu(work: Callable[[], object], runs: int = RUNS) -> float:
    """Return the median processor time of several runs of a piece of work."""
    found = []
    for _ in range(runs):
        began = cpu_seconds()
        work()
        found.append(cpu_seconds() - began)
    return statistics.median(found)


def peak_megabytes(code: str) -> float:
    """Return the most memory that a fresh interpreter held while it ran a piece of code, in MB, as Linux tells it.

    `ru_maxrss` would not do: it keeps the peak of the process that started this one.
    """
    show = "import pathlib, sys; sys.stdout.write(pathlib.Path('/proc/self/status').read_text())"
    done = subprocess.run([sys.executable, "-c", f"{code}; {show}"], check=True, capture_output=True, text=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024
