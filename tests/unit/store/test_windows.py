"""The Windows twin of the lock, with what Windows gives put in its place."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from clausemark.errors import WorkspaceUnavailableError
from clausemark.store import locking
from support.workspaces import CLOCK

BEYOND_THE_TEXT = 1 << 30


class Msvcrt(ModuleType):
    """Locks bytes of files as Windows does: one at a time, whoever asks, until it is given back."""

    LK_NBLCK, LK_UNLCK = 2, 0

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self.held: dict[tuple[int, int], int] = {}

    def locking(self, file: int, mode: int, count: int) -> None:
        place = os.lseek(file, 0, os.SEEK_CUR)
        key = (os.fstat(file).st_ino, place)
        assert (place, count) == (BEYOND_THE_TEXT, 1)
        if mode == self.LK_UNLCK:
            del self.held[key]
        elif key in self.held:
            raise PermissionError(13, "Permission denied")
        else:
            self.held[key] = file


@pytest.fixture
def twin(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return the lock's module as Windows would load it."""
    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt())
    with monkeypatch.context() as patch:
        patch.setattr(sys, "platform", "win32")
        spec = importlib.util.spec_from_file_location("locking_on_windows", locking.__file__)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        monkeypatch.setitem(sys.modules, spec.name, module)
        spec.loader.exec_module(module)
    return module


def test_the_second_is_told_who_holds_the_lock(twin: Any, tmp_path: Path) -> None:
    first, second = (twin.WorkspaceLock(tmp_path / "a.clausemark", CLOCK) for _ in "ab")
    first.acquire()

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        second.acquire()

    assert f"(process {os.getpid()})" in refusal.value.message


def test_the_lock_goes_from_one_to_the_next(twin: Any, tmp_path: Path) -> None:
    first, second = (twin.WorkspaceLock(tmp_path / "a.clausemark", CLOCK) for _ in "ab")
    for lock in (first, second, first):
        lock.acquire()
        lock.release()

    assert (tmp_path / "a.clausemark.lock").read_bytes() == b""
