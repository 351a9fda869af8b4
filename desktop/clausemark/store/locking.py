"""The lock beside a workspace: the operating system decides, the text in it tells who holds it."""

from __future__ import annotations

import getpass
import json
import os
import socket
import sys
from pathlib import Path
from typing import IO

from clausemark.archive.clock import Clock, utc_text
from clausemark.errors import WorkspaceUnavailableError

_FAR = 1 << 30
"""The byte that Windows locks: beyond the text, which stays readable."""


class WorkspaceLock:
    """Held by the one program that writes to a workspace; freed by the system when it dies."""

    def __init__(self, workspace: Path, clock: Clock) -> None:
        self._path = workspace.with_name(workspace.name + ".lock")
        self._clock = clock
        self._stream: IO[str] | None = None

    def acquire(self) -> None:
        """Take the lock; raise `WorkspaceUnavailableError` (`workspace-locked`) naming who has it."""
        stream = self._path.open("a+", encoding="utf-8")
        if not _try_lock(stream):
            holder = _holder(stream)
            stream.close()
            message = f"The workspace is open for writing by {holder}. Close it there, or try again later."
            raise WorkspaceUnavailableError(message, reason="workspace-locked")
        stream.seek(0)
        stream.truncate()
        json.dump(self._claim(), stream)
        stream.flush()
        self._stream = stream

    def release(self) -> None:
        """Give the lock back."""
        if self._stream is None:
            return
        self._stream.seek(0)
        self._stream.truncate()
        self._stream.flush()
        _unlock(self._stream)
        self._stream.close()
        self._stream = None

    def _claim(self) -> dict[str, str | int]:
        return {
            "user": getpass.getuser(),
            "host": socket.gethostname(),
            "process": os.getpid(),
            "since": utc_text(self._clock.now()),
        }


def _holder(stream: IO[str]) -> str:
    stream.seek(0)
    try:
        claim = json.loads(stream.read())
        return f"{claim['user']} on {claim['host']} (process {claim['process']}) since {claim['since']}"
    except (ValueError, KeyError, TypeError):
        return "another program"


if sys.platform == "win32":
    import msvcrt

    def _try_lock(stream: IO[str]) -> bool:
        stream.seek(_FAR)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(stream: IO[str]) -> None:
        stream.seek(_FAR)
        msvcrt.locking(stream.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(stream: IO[str]) -> bool:
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(stream: IO[str]) -> None:
        fcntl.flock(stream.fileno(), fcntl.LOCK_UN)
