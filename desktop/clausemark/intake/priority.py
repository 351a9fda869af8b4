"""Lets a process that works beside the window come after it where both want the processor, as each system grants it."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
from collections.abc import Callable
from typing import Any, Protocol

logger = logging.getLogger(__name__)

_STEPS = 10
"""Steps of niceness (POSIX): the process gets a tenth of a processor that something else wants whole."""


class Priority(Protocol):
    """The place of the process that runs it among all others."""

    def lower(self) -> bool:
        """Come after others from now on, and with this process those that it starts; tell whether that was granted."""
        ...


class PosixPriority:
    """Makes the process nicer; `nice` is `os.nice`."""

    def __init__(self, nice: Callable[[int], int]) -> None:
        self._nice = nice

    def lower(self) -> bool:
        """Come after others by so many steps; a process that is as nice as can be stays so."""
        try:
            self._nice(_STEPS)
        except OSError:
            return False
        return True


class WindowsPriority:
    """Sets the class of the process; `kernel32` is handed in so that the calls can be tested anywhere."""

    _BELOW_NORMAL = 0x4000

    def __init__(self, kernel32: Any) -> None:
        self._kernel32 = kernel32

    def lower(self) -> bool:
        """Put the process into the class below the normal one, which those that it starts inherit."""
        return bool(self._kernel32.SetPriorityClass(self._kernel32.GetCurrentProcess(), self._BELOW_NORMAL))


def _kernel32() -> Any:
    """Return the system library with the types of the calls used here: handles are wider than `int`."""
    kernel32 = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009  # absent elsewhere
    kernel32.GetCurrentProcess.restype = ctypes.c_void_p
    kernel32.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    return kernel32


def priority_of_this_system() -> Priority:
    """Return what sets the place of this process on the running system."""
    return WindowsPriority(_kernel32()) if sys.platform == "win32" else PosixPriority(os.nice)


def come_after_others() -> None:
    """Let the window, and whatever else a person works with, have the processor before this process."""
    if not priority_of_this_system().lower():
        logger.info("the system leaves this process beside all others")
