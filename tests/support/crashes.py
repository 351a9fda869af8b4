"""Lets a test whose process died say where: the stacks of Python's threads, and the machine's where a core is kept."""

from __future__ import annotations

import faulthandler
import shutil
import subprocess
import sys
from pathlib import Path

_PATIENCE = 120.0
_kept: list[object] = []


def keep_traces(folder: Path, worker: str) -> None:
    """Let this process write its stacks into a file when it dies, and leave a core where the system allows it."""
    folder.mkdir(parents=True, exist_ok=True)
    stream = (folder / f"{worker}.txt").open("w", encoding="utf-8")
    _kept.append(stream)
    faulthandler.enable(file=stream)
    if sys.platform == "linux":
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def told(folder: Path, worker: str, place: Path) -> str:
    """Return what is known of the end of a process; its core, left in `place`, is read and taken away."""
    trace = folder / f"{worker}.txt"
    words = trace.read_text(encoding="utf-8", errors="replace") if trace.is_file() else ""
    cores = [_stack(core) for core in sorted(place.glob("core*")) if core.is_file()]
    without = f"No stack was written: something ended the process of {worker} from outside, such as a kill."
    return "\n".join([words or without, *cores])


def _stack(core: Path) -> str:
    """Return the machine's stack at the end of a process, where a debugger is installed."""
    debugger = shutil.which("gdb")
    if debugger is None:
        return f"{core.name} was left; no debugger is installed to read it."
    command = [debugger, "-batch", "-ex", "bt 60", sys.executable, str(core)]
    found = subprocess.run(command, capture_output=True, text=True, timeout=_PATIENCE, check=False)
    core.unlink()
    return "\n".join(line for line in found.stdout.splitlines() if line.startswith("#"))
