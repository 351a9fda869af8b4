"""How much processor time another process has used, as each system tells it."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Any, Protocol

_PROC = Path("/proc")


class ProcessorTime(Protocol):
    """Reads the clock of a process from outside."""

    def seconds(self, process: int) -> float | None:
        """Return the processor time of a process so far, its own and the system's; None where nothing is told."""
        ...


class LinuxProcessorTime:
    """Reads `/proc/PID/stat`."""

    def __init__(self, root: Path = _PROC) -> None:
        self._root = root

    def seconds(self, process: int) -> float | None:
        """Return the time in ticks of the system, made seconds; None for a process that is gone."""
        try:
            told = (self._root / str(process) / "stat").read_bytes()
        except OSError:
            return None
        ticks = ticks_in(told)
        return None if ticks is None else ticks / os.sysconf("SC_CLK_TCK")


def ticks_in(stat: bytes) -> int | None:
    """Return user and system time (fields 14 and 15) of what Linux tells of a process.

    The second field is a name in brackets that may hold anything, brackets and blanks too.
    """
    fields = stat.rpartition(b")")[2].split()
    try:
        return int(fields[11]) + int(fields[12])
    except (IndexError, ValueError):
        return None


class ResourceUsage(ctypes.Structure):
    """The struct rusage_info_v0 of macOS (`sys/resource.h`)."""

    _fields_ = (
        ("uuid", ctypes.c_uint8 * 16),
        ("user_time", ctypes.c_uint64),
        ("system_time", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 8),
    )


class MacProcessorTime:
    """Asks `proc_pid_rusage`; `library` is the system's, handed in so that the calls can be tested anywhere."""

    _VERSION = 0
    _NANOSECONDS = 1e9

    def __init__(self, library: Any) -> None:
        self._library = library
        base = (ctypes.c_uint32 * 2)()
        library.mach_timebase_info(ctypes.byref(base))
        self._unit = base[0] / (base[1] or 1) / self._NANOSECONDS

    def seconds(self, process: int) -> float | None:
        """Return the time in units of the machine, made seconds; None for a process that is gone."""
        usage = ResourceUsage()
        if self._library.proc_pid_rusage(process, self._VERSION, ctypes.byref(usage)):
            return None
        return float(usage.user_time + usage.system_time) * self._unit


class WindowsProcessorTime:
    """Asks `GetProcessTimes`; `kernel32` is handed in so that the calls can be tested anywhere."""

    _QUERY_LIMITED_INFORMATION = 0x1000
    _SECOND = 10_000_000

    def __init__(self, kernel32: Any) -> None:
        self._kernel32 = kernel32

    def seconds(self, process: int) -> float | None:
        """Return kernel and user time in units of 100 nanoseconds, made seconds; None where it may not be asked."""
        handle = self._kernel32.OpenProcess(self._QUERY_LIMITED_INFORMATION, 0, process)
        if not handle:
            return None
        created, ended, kernel, user = (ctypes.c_uint64() for _ in range(4))
        told = self._kernel32.GetProcessTimes(
            handle, ctypes.byref(created), ctypes.byref(ended), ctypes.byref(kernel), ctypes.byref(user)
        )
        self._kernel32.CloseHandle(handle)
        return (kernel.value + user.value) / self._SECOND if told else None


def _kernel32() -> Any:
    """Return the system library with the types of the calls used here: handles are wider than `int`."""
    kernel32 = getattr(ctypes, "WinDLL")("kernel32")  # noqa: B009  # absent elsewhere
    handle = ctypes.c_void_p
    kernel32.OpenProcess.restype = handle
    kernel32.OpenProcess.argtypes = (ctypes.c_uint32, ctypes.c_int, ctypes.c_uint32)
    kernel32.GetProcessTimes.argtypes = (handle, *(ctypes.c_void_p for _ in range(4)))
    kernel32.CloseHandle.argtypes = (handle,)
    return kernel32


def processor_time_of_this_system() -> ProcessorTime:
    """Return what reads the clocks of processes on the running system."""
    platform = str(sys.platform)
    if platform == "win32":
        return WindowsProcessorTime(_kernel32())
    if platform == "darwin":
        return MacProcessorTime(ctypes.CDLL(None))
    return LinuxProcessorTime()
