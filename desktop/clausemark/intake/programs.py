"""Runs programs that are installed beside Clausemark on untrusted files, with limits on memory and time.

On Linux, where the system allows it, they have no network: a document may name pictures at addresses.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from clausemark.intake.limits import leave_network

CPU_SECONDS = 90
MEMORY = 4 * 1024**3
"""Bytes of address space; LibreOffice reserves more than it uses."""
_LAST_BREATH = 5.0


def run_within(seconds: float, arguments: Sequence[str]) -> int | None:
    """Run a program, in a session of its own, and return its exit code; None when it had to be ended for its time.

    The code is negative for one that a signal ended, as a limit does.
    """
    process = multiprocessing.get_context("spawn").Process(target=_become, args=(list(arguments),))
    process.start()
    process.join(seconds)
    code = process.exitcode
    if code is None:
        _end_group(process.pid)
        process.join(_LAST_BREATH)
    return code


def _end_group(pid: int | None) -> None:
    """End a program with all that it started."""
    if pid is None:
        return
    with suppress(OSError):
        if sys.platform == "win32":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(pid)], capture_output=True, check=False)  # noqa: S603, S607
        else:
            os.killpg(pid, signal.SIGKILL)


def _become(arguments: list[str]) -> None:
    """Become a program behind limits; called in a process of its own that has nothing else to do."""
    if sys.platform == "win32":
        sys.exit(subprocess.run(arguments, capture_output=True, check=False).returncode)  # noqa: S603
    import resource

    os.setsid()
    os.environ["OMP_THREAD_LIMIT"] = "1"  # Tesseract's threads wait for each other more than they work
    for what, most in ((resource.RLIMIT_CPU, CPU_SECONDS), (resource.RLIMIT_AS, MEMORY), (resource.RLIMIT_CORE, 0)):
        with suppress(ValueError, OSError):  # macOS refuses a limit on address space
            resource.setrlimit(what, (most, most))
    if sys.platform == "linux":
        leave_network(ctypes.CDLL(None, use_errno=True))
    with Path(os.devnull).open("wb") as nowhere:
        for stream in (1, 2):
            os.dup2(nowhere.fileno(), stream)
    os.execv(arguments[0], arguments)  # noqa: S606  # no shell is wanted
