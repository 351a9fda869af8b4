"""One writer at a time; the others are told who it is; a dead one does not count."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from clausemark.errors import WorkspaceUnavailableError
from clausemark.store.locking import WorkspaceLock
from support.workspaces import CLOCK, made, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.clausemark"


def test_a_second_writer_is_told_who_has_it_open(path: Path) -> None:
    with made(path):
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            opened(path)

        assert refusal.value.reason == "workspace-locked"
        assert f"(process {os.getpid()}) since 2026-03-02T12:00:00Z" in refusal.value.message
        with opened(path, read_only=True) as reader, reader.reading() as view:
            assert view.ledger.count() == 1


def test_a_closed_workspace_can_be_opened_by_the_next(path: Path) -> None:
    made(path).close()

    for _ in range(3):
        opened(path).close()


def test_closing_twice_does_no_harm(path: Path) -> None:
    workspace = made(path)
    workspace.close()
    workspace.close()

    with opened(path), pytest.raises(WorkspaceUnavailableError):
        opened(path)


def test_a_text_that_a_dead_program_left_does_not_count(path: Path) -> None:
    made(path).close()
    claim = {"user": "gone", "host": "elsewhere", "process": 1, "since": "2020-01-01T00:00:00Z"}
    path.with_name("a.clausemark.lock").write_text(json.dumps(claim), encoding="utf-8")

    opened(path).close()


@pytest.mark.parametrize("said", [b"", b"\xff\xfe", b"[]", b'{"user": 1}'])
def test_a_lock_that_says_nothing_still_holds(path: Path, said: bytes) -> None:
    with made(path):
        path.with_name("a.clausemark.lock").write_bytes(said)
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            opened(path)

    assert "by another program" in refusal.value.message


def test_the_lock_of_a_killed_program_is_taken_over(path: Path) -> None:
    made(path).close()
    program = (
        "import os, sys, signal\n"
        "from pathlib import Path\n"
        "from clausemark.archive.clock import SystemClock\n"
        "from clausemark.store.workspace import Workspace\n"
        "workspace = Workspace.open(Path(sys.argv[1]), passphrase=None, clock=SystemClock())\n"
        "print(os.getpid(), flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        pid = holder.stdout.readline().strip()
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            opened(path)
        holder.kill()

    assert f"(process {pid})" in refusal.value.message
    opened(path).close()


def test_the_lock_goes_from_one_to_the_next(path: Path) -> None:
    first, second = WorkspaceLock(path, CLOCK), WorkspaceLock(path, CLOCK)
    first.acquire()
    first.release()

    second.acquire()

    with pytest.raises(WorkspaceUnavailableError):
        first.acquire()
    second.release()
    first.acquire()
    first.release()


def test_a_folder_where_no_lock_can_be_kept_is_refused_for_writing(path: Path) -> None:
    made(path).close()
    path.with_name("a.clausemark.lock").mkdir()

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        opened(path)

    assert refusal.value.reason == "not-writable"
    opened(path, read_only=True).close()


def test_a_disk_without_room_for_the_lock_is_told_and_nothing_stays_locked(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "write", full)
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            WorkspaceLock(path, CLOCK).acquire()

    assert refusal.value.reason == "disk-full"
    lock = WorkspaceLock(path, CLOCK)
    lock.acquire()
    lock.release()
