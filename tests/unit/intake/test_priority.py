"""Processes that work beside the window come after it, by the means of each system."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import sys

import pytest

from clausemark.intake.priority import PosixPriority, WindowsPriority
from clausemark.intake.sandbox import ReaderPool, ReadRequest


class Kernel32:
    """Notes what is asked of the system library of Windows."""

    def __init__(self, granted: int) -> None:
        self._granted = granted
        self.asked: list[tuple[int, int]] = []

    def GetCurrentProcess(self) -> int:  # noqa: N802
        return -1

    def SetPriorityClass(self, process: int, kind: int) -> int:  # noqa: N802
        self.asked.append((process, kind))
        return self._granted


@pytest.mark.parametrize("granted", [0, 1])
def test_windows_puts_the_process_below_the_normal_class(granted: int) -> None:
    kernel32 = Kernel32(granted)

    assert WindowsPriority(kernel32).lower() is bool(granted)
    assert kernel32.asked == [(-1, 0x4000)]


def test_posix_makes_the_process_nicer() -> None:
    steps: list[int] = []

    def nice(by: int) -> int:
        steps.append(by)
        return by

    assert PosixPriority(nice).lower()
    assert steps == [10]


def test_a_system_that_refuses_is_told_of() -> None:
    def nice(_: int) -> int:
        raise PermissionError

    assert not PosixPriority(nice).lower()


def test_readers_come_after_the_program_that_asks_them() -> None:
    others = {child.pid for child in multiprocessing.active_children()}
    with ReaderPool(1) as pool:
        pool.read(ReadRequest("a", b"1. You may leave at any time.\n", "text/plain", "terms.txt"))
        readers = [child.pid for child in multiprocessing.active_children() if child.pid not in others]

        assert [comes_after_others(each or 0) for each in readers] == [True]


def comes_after_others(process: int) -> bool:
    """Tell whether a process has a lower place than this one."""
    if sys.platform == "win32":
        kernel32 = ctypes.WinDLL("kernel32")
        return bool(kernel32.GetPriorityClass(kernel32.OpenProcess(0x1000, 0, process)) == 0x4000)
    return os.getpriority(os.PRIO_PROCESS, process) > os.getpriority(os.PRIO_PROCESS, 0)
