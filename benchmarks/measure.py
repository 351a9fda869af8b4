"""CPU seconds of the process tree, medians of several runs, and the time that passes."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

RUNS = 5
WORDS = re.compile(r"\w+|\s+|[^\w\s]")
"""One pass of it over a text is what a division is held against."""


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


def median_of(times: Sequence[Time]) -> Time:
    """Return the middle of several runs, of processors and on the clock each by itself."""
    return Time(statistics.median(each.cpu for each in times), statistics.median(each.wall for each in times))


@contextmanager
def on_one_processor() -> Iterator[None]:
    """Keep this process and those it starts on one processor, where the system can.

    Two processors may be halves of one core: what one does then takes longer while the other is busy too, so that the
    processor time of two processes at work says more of the machine than of the work.
    """
    if sys.platform == "win32" or sys.platform == "darwin":
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


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
