"""What a reader's process may use: memory, processor time, files; the same promise on every system."""

from __future__ import annotations

import ctypes
import re
import sys
from pathlib import Path
from typing import Any, Protocol

MEMORY = 1024**3
"""Bytes of address space (POSIX) or committed memory (Windows)."""
CPU_SECONDS = 60
"""Processor time for one file."""
OPEN_FILES = 64
RETIRE_AT = 300 * 1024**2
"""Bytes of memory once used, after which a process is replaced by a fresh one."""

_STATUS = Path("/proc/self/status")
_CLONE_NEWUSER, _CLONE_NEWNET = 0x10000000, 0x40000000


class Limits(Protocol):
    """Limits that a process puts on itself."""

    def begin(self) -> None:
        """Put the limits of the whole life in place."""
        ...

    def renew(self) -> None:
        """Grant the processor time of one more file."""
        ...

    def exhausted(self) -> bool:
        """Tell whether the process has grown so much that a fresh one should take its place."""
        ...


class PosixLimits:
    """Limits by `setrlimit`, and on Linux a network of its own with nothing in it."""

    def begin(self) -> None:
        """Limit memory, open files and writing; no core files; leave the network."""
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
        if sys.platform == "linux":
            leave_network(ctypes.CDLL(None, use_errno=True))

    def renew(self) -> None:
        """Let the process use so much time more, and then be ended by the system."""
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        soft = int(used.ru_utime + used.ru_stime) + CPU_SECONDS
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))

    def exhausted(self) -> bool:
        """Tell by the most memory that was in use at once."""
        import resource

        if _STATUS.exists():
            return most_memory(_STATUS.read_bytes()) > RETIRE_AT
        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit > RETIRE_AT


def most_memory(status: bytes) -> int:
    """Return the most bytes that Linux says a process had in use since it became its program.

    `ru_maxrss` would not do: it starts with what the parent had in use when it forked.
    """
    found = re.search(rb"^VmHWM:\s*(\d+) kB", status, re.MULTILINE)
    return int(found.group(1)) * 1024 if found is not None else 0


def leave_network(libc: Any) -> bool:
    """Move the process into an empty network; tell whether the system allowed it. The audit hook stands anyway."""
    return bool(libc.unshare(_CLONE_NEWNET) == 0 or libc.unshare(_CLONE_NEWUSER | _CLONE_NEWNET) == 0)


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION of winnt.h."""

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


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h."""

    _fields_ = (
        ("BasicLimitInformation", BasicLimits),
        ("IoInfo", ctypes.c_uint64 * 6),
        ("ProcessMemoryLimit", ctypes.c_size_t),
        ("JobMemoryLimit", ctypes.c_size_t),
        ("PeakProcessMemoryUsed", ctypes.c_size_t),
        ("PeakJobMemoryUsed", ctypes.c_size_t),
    )


class WindowsLimits:
    """Limits by a job object; `kernel32` is handed in so that the calls can be tested anywhere."""

    _EXTENDED = 9
    _PROCESS_TIME = 0x2
    _ACTIVE_PROCESS = 0x8
    _PROCESS_MEMORY = 0x100
    _DIE_ON_EXCEPTION = 0x400
    _KILL_ON_CLOSE = 0x2000
    _SECOND = 10_000_000

    def __init__(self, kernel32: Any) -> None:
        self._kernel32 = kernel32
        self._job: Any = None

    def begin(self) -> None:
        """Put the process into a job with limited memory and no children; raise `OSError` when refused."""
        self._job = self._kernel32.CreateJobObjectW(None, None)
        set_up = self._job and self._set(CPU_SECONDS * self._SECOND)
        if not (set_up and self._kernel32.AssignProcessToJobObject(self._job, self._kernel32.GetCurrentProcess())):
            raise OSError("the limits of a reader could not be put in place")

    def renew(self) -> None:
        """Let the process use so much time more, and then be ended by the system; raise `OSError` when refused."""
        if not self._set(self._used() + CPU_SECONDS * self._SECOND):
            raise OSError("the time limit of a reader could not be put in place")

    def exhausted(self) -> bool:
        """Tell by the most memory that the job has used at once."""
        record = ExtendedLimits()
        self._kernel32.QueryInformationJobObject(
            self._job, self._EXTENDED, ctypes.byref(record), ctypes.sizeof(record), None
        )
        return int(record.PeakProcessMemoryUsed) > RETIRE_AT

    def _set(self, time: int) -> bool:
        record = ExtendedLimits()
        basic = record.BasicLimitInformation
        basic.LimitFlags = (
            self._PROCESS_TIME
            | self._ACTIVE_PROCESS
            | self._PROCESS_MEMORY
            | self._DIE_ON_EXCEPTION
            | self._KILL_ON_CLOSE
        )
        basic.PerProcessUserTimeLimit = time
        basic.ActiveProcessLimit = 1
        record.ProcessMemoryLimit = MEMORY
        return bool(
            self._kernel32.SetInformationJobObject(
                self._job, self._EXTENDED, ctypes.byref(record), ctypes.sizeof(record)
            )
        )

    def _used(self) -> int:
        """Return the user time of the process in units of 100 nanoseconds."""
        created, ended, kernel, user = (ctypes.c_uint64() for _ in range(4))
        self._kernel32.GetProcessTimes(
            self._kernel32.GetCurrentProcess(),
            ctypes.byref(created),
            ctypes.byref(ended),
            ctypes.byref(kernel),
            ctypes.byref(user),
        )
        return user.value


def kernel32_of_windows() -> Any:
    """Return the system library with the types of the calls used here: handles are wider than `int`."""
    kernel32 = getattr(ctypes, "WinDLL")("kernel32", use_last_error=True)  # noqa: B009  # absent elsewhere
    handle = ctypes.c_void_p
    kernel32.CreateJobObjectW.restype = handle
    kernel32.GetCurrentProcess.restype = handle
    kernel32.SetInformationJobObject.argtypes = (handle, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    kernel32.QueryInformationJobObject.argtypes = (*kernel32.SetInformationJobObject.argtypes, ctypes.c_void_p)
    kernel32.AssignProcessToJobObject.argtypes = (handle, handle)
    kernel32.GetProcessTimes.argtypes = (handle, *(ctypes.c_void_p for _ in range(4)))
    return kernel32


def limits_of_this_system() -> Limits:
    """Return the limits that fit the running system."""
    return WindowsLimits(kernel32_of_windows()) if sys.platform == "win32" else PosixLimits()
