"""What a reader's process may use: memory, processor time, files; the same promise on every system."""

from __future__ import annotations

import sys
from typing import Any, Protocol

MEMORY = 2 * 1024**3
"""Bytes of address space (POSIX) or committed memory (Windows)."""
CPU_SECONDS = 120
"""Processor time for one file."""
OPEN_FILES = 64


class Limits(Protocol):
    """Limits that a process puts on itself."""

    def begin(self) -> None:
        """Put the limits of the whole life in place."""
        ...

    def renew(self) -> None:
        """Grant the processor time of one more file."""
        ...


class PosixLimits:
    """Limits by `setrlimit`."""

    def begin(self) -> None:
        """Limit memory, open files and writing; no core files."""
        import resource

        for what, value in (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_NOFILE, OPEN_FILES),
        ):
            _, hard = resource.getrlimit(what)
            wanted = value if hard == resource.RLIM_INFINITY else min(value, hard)
            try:
                resource.setrlimit(what, (wanted, hard))
            except (ValueError, OSError):
                if what != resource.RLIMIT_AS:  # macOS refuses a limit on address space
                    raise

    def renew(self) -> None:
        """Let the process use so much time more, and then be ended by the system."""
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


class WindowsLimits:
    """Limits by a job object; `kernel32` is handed in so that the calls can be tested anywhere."""

    _EXTENDED = 9
    _PROCESS_MEMORY = 0x100
    _ACTIVE_PROCESS = 0x8
    _DIE_ON_EXCEPTION = 0x400
    _KILL_ON_CLOSE = 0x2000

    def __init__(self, kernel32: Any) -> None:
        self._kernel32 = kernel32
        self._job: Any = None

    def begin(self) -> None:
        """Put the process into a job with limited memory and no children; raise `OSError` when refused."""
        import ctypes

        self._job = self._kernel32.CreateJobObjectW(None, None)
        flags = self._PROCESS_MEMORY | self._ACTIVE_PROCESS | self._DIE_ON_EXCEPTION | self._KILL_ON_CLOSE
        record = extended_limits(flags, MEMORY)
        set_up = self._kernel32.SetInformationJobObject(
            self._job, self._EXTENDED, ctypes.byref(record), ctypes.sizeof(record)
        )
        if not (self._job and set_up and self._kernel32.AssignProcessToJobObject(self._job, self._current())):
            raise OSError("the limits of a reader could not be put in place")

    def renew(self) -> None:
        """Leave time to the parent, which ends a reader that takes too long."""

    def _current(self) -> Any:
        return self._kernel32.GetCurrentProcess()


def extended_limits(flags: int, memory: int) -> Any:
    """Return a JOBOBJECT_EXTENDED_LIMIT_INFORMATION with limit flags, process memory and one process."""
    import ctypes

    class Basic(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", ctypes.c_uint32),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", ctypes.c_uint32),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", ctypes.c_uint32),
            ("SchedulingClass", ctypes.c_uint32),
        )

    class Extended(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", Basic),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    record = Extended()
    record.BasicLimitInformation.LimitFlags = flags
    record.BasicLimitInformation.ActiveProcessLimit = 1
    record.ProcessMemoryLimit = memory
    return record


def limits_of_this_system() -> Limits:
    """Return the limits that fit the running system."""
    if sys.platform == "win32":
        import ctypes

        return WindowsLimits(ctypes.windll.kernel32)
    return PosixLimits()
