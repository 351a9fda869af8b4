"""A process is ended for what it does or does not do, never because the computer is busy."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path
from typing import Any

import pytest

from clausemark.intake.patience import Patience, TimeLimits
from clausemark.intake.processor_time import (
    LinuxProcessorTime,
    MacProcessorTime,
    ProcessorTime,
    ResourceUsage,
    WindowsProcessorTime,
    processor_time_of_this_system,
    ticks_in,
)

LIMITS = TimeLimits(processor=60.0, still=120.0, clock=1800.0)


class Watched:
    """A process as its watcher sees it: the clock moves by steps, its work at a share of them."""

    def __init__(self, share: float | None, step: float = 1.0) -> None:
        self.share = share
        self.step = step
        self.clock = 0.0

    def used(self) -> float | None:
        return None if self.share is None else self.clock * self.share

    def now(self) -> float:
        return self.clock

    def ended_after(self, most: float = 5000.0) -> float | None:
        """Return after how many seconds by the clock the process is given up, None when it is not."""
        patience = Patience(LIMITS, self.used, self.now)
        while self.clock < most:
            self.clock += self.step
            if patience.is_over():
                return self.clock
        return None


@pytest.mark.parametrize(
    ("share", "ended"),
    [(1.0, 61.0), (0.5, 121.0), (0.05, 1201.0), (0.01, 1801.0), (0.0, 121.0), (None, 121.0)],
    ids=["alone", "one of two", "one of twenty", "hardly ever", "hanging", "not told"],
)
def test_work_and_stillness_are_limited_and_the_clock_last(share: float | None, ended: float) -> None:
    assert Watched(share).ended_after() == pytest.approx(ended)


def test_time_in_which_nobody_looked_does_not_end_a_process() -> None:
    asleep = Watched(0.0, step=3600.0)

    assert asleep.ended_after(most=20 * 3600.0) is None


def test_what_a_process_did_before_it_was_asked_does_not_count() -> None:
    patience = Patience(LIMITS, iter([500.0, 559.0, 561.0]).__next__, iter([0.0, 60.0, 62.0]).__next__)

    assert [patience.is_over(), patience.is_over()] == [False, True]


def test_this_system_tells_the_processor_time_of_a_process() -> None:
    clock: ProcessorTime = processor_time_of_this_system()
    first = clock.seconds(os.getpid())

    assert first is not None
    while clock.seconds(os.getpid()) == first:
        pass


def test_linux_tells_nothing_of_a_process_that_is_gone(tmp_path: Path) -> None:
    assert LinuxProcessorTime(tmp_path).seconds(7) is None


def test_a_process_may_be_called_anything() -> None:
    told = b"7 (a) 1 (b) S 1 7 7 0 -1 4194560 10 0 0 0 250 50 9 9 20 0 1 0 1234"

    assert ticks_in(told) == 300
    assert ticks_in(b"7 (cut off) S 1") is None
    assert ticks_in(b"") is None


class FakeSystem:
    """The calls of macOS that tell a process's time, in units of 125/3 nanoseconds."""

    def mach_timebase_info(self, base: Any) -> int:
        ctypes.memmove(base, (ctypes.c_uint32 * 2)(125, 3), 8)
        return 0

    def proc_pid_rusage(self, process: int, version: int, told: Any) -> int:
        assert version == 0
        usage = ResourceUsage(user_time=24_000_000, system_time=12_000_000)
        ctypes.memmove(told, ctypes.byref(usage), ctypes.sizeof(usage))
        return 0 if process == 7 else -1


def test_macos_tells_time_in_units_of_the_machine() -> None:
    clock = MacProcessorTime(FakeSystem())

    assert clock.seconds(7) == pytest.approx(1.5)
    assert clock.seconds(8) is None


class FakeKernel:
    """The calls of Windows that tell a process's time."""

    def __init__(self, *, told: bool = True) -> None:
        self.told = told
        self.open: list[int] = []

    def OpenProcess(self, access: int, inherit: int, process: int) -> int:  # noqa: N802  # the name Windows gives it
        assert (access, inherit) == (0x1000, 0)
        if process != 7:
            return 0
        self.open.append(process)
        return 99

    def GetProcessTimes(self, handle: int, *times: Any) -> int:  # noqa: N802  # the name Windows gives it
        assert handle == 99
        for place, value in ((2, 5_000_000), (3, 15_000_000)):
            ctypes.memmove(times[place], ctypes.byref(ctypes.c_uint64(value)), 8)
        return int(self.told)

    def CloseHandle(self, handle: int) -> int:  # noqa: N802  # the name Windows gives it
        assert handle == 99
        self.open.pop()
        return 1


def test_windows_tells_kernel_and_user_time_and_is_left_no_handle() -> None:
    kernel = FakeKernel()
    clock = WindowsProcessorTime(kernel)

    assert clock.seconds(7) == pytest.approx(2.0)
    assert clock.seconds(8) is None
    assert WindowsProcessorTime(FakeKernel(told=False)).seconds(7) is None
    assert kernel.open == []
