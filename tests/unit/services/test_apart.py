"""Work in a process of its own leaves the processor to the window."""

from __future__ import annotations

import ctypes
import os
import sys

from clausemark.errors import ClausemarkError
from clausemark.services.apart import apart
from clausemark.services.progress import CancelToken, Progress


def test_what_is_done_apart_comes_after_the_window() -> None:
    own = place(None, None)

    there = apart(place, int, ClausemarkError("ended", reason="ended"))

    assert there == 0x4000 if sys.platform == "win32" else there > own


def place(_progress: Progress | None, _cancel: CancelToken | None) -> int:
    """Return the place of the process that runs this: its class on Windows, else its niceness."""
    if sys.platform == "win32":
        kernel32 = ctypes.WinDLL("kernel32")
        return int(kernel32.GetPriorityClass(kernel32.GetCurrentProcess()))
    return os.getpriority(os.PRIO_PROCESS, 0)
