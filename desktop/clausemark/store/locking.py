"""The lock beside a workspace: the operating system decides, the text in it tells who holds it."""

from __future__ import annotations

import errno
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from clausemark.archive.clock import Clock, utc_text
from clausemark.errors import WorkspaceUnavailableError
from clausemark.phrases import Phrase, phrase
from clausemark.store.places import disk_full
from clausemark.troubles import trouble_of

_FAR = 1 << 30
"""The byte that Windows locks: beyond the text, which stays readable."""
_LONGEST = 4096
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open for writing; `since` is UTC as the record keeps it."""

    user: str
    host: str
    process: int
    since: str

    @property
    def words(self) -> Phrase:
        """Return who it is, in words for a person."""
        return phrase(
            "{user} on {host} (process {process}) since {since}",
            user=self.user,
            host=self.host,
            process=self.process,
            since=self.since,
        )


class WorkspaceLock:
    """Held by the one program that writes to a workspace; freed by the system when it dies."""

    def __init__(self, workspace: Path, clock: Clock) -> None:
        self._workspace = workspace
        self._path = workspace.with_name(workspace.name + ".lock")
        self._clock = clock
        self._file: int | None = None

    def acquire(self) -> None:
        """Take the lock, also one that a dead program left; raise `WorkspaceUnavailableError`.

        Reasons: `workspace-locked`, naming who has it; `not-writable` or `disk-full` where no lock can be kept.
        """
        for _ in range(_TRIES):
            file = self._opened()
            if not _try_lock(file):
                raise self._taken(file)
            if _same_file(file, self._path):
                self._file = file
                self._tell_or_release()
                return
            os.close(file)
        raise self._unavailable("another program")

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._file is None:
            return
        file, self._file = self._file, None
        os.ftruncate(file, 0)
        _unlock(file, self._path)

    def _opened(self) -> int:
        try:
            return os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        except OSError as error:
            raise self._unkept(error) from error

    def _unkept(self, error: OSError) -> WorkspaceUnavailableError:
        if error.errno == errno.ENOSPC:
            return disk_full(self._workspace.name)
        message = phrase(
            "{workspace} cannot be locked for writing: {trouble}. Check the permissions of its folder, or "
            "open it for reading.",
            workspace=self._workspace.name,
            trouble=trouble_of(error),
        )
        return WorkspaceUnavailableError(message, reason="not-writable")

    def _tell_or_release(self) -> None:
        try:
            self._tell(json.dumps(asdict(self._claim())).encode("utf-8"))
        except OSError as error:
            self.release()
            raise self._unkept(error) from error

    def _tell(self, claim: bytes) -> None:
        assert self._file is not None
        os.ftruncate(self._file, 0)
        os.lseek(self._file, 0, os.SEEK_SET)
        os.write(self._file, claim)

    def _taken(self, file: int) -> WorkspaceUnavailableError:
        os.lseek(file, 0, os.SEEK_SET)
        said = os.read(file, _LONGEST)
        os.close(file)
        holder = _holder(said)
        return self._unavailable(phrase("another program") if holder is None else holder.words)

    def _unavailable(self, holder: str) -> WorkspaceUnavailableError:
        message = phrase(
            "{workspace} is open for writing by {holder}. Close it there, open it for reading, or try again later.",
            workspace=self._workspace.name,
            holder=holder,
        )
        return WorkspaceUnavailableError(message, reason="workspace-locked")

    def _claim(self) -> Holder:
        return Holder(_user(), socket.gethostname(), os.getpid(), utc_text(self._clock.now()))


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"


def _holder(said: bytes) -> Holder | None:
    try:
        claim = json.loads(said)
        return Holder(str(claim["user"]), str(claim["host"]), int(claim["process"]), str(claim["since"]))
    except (ValueError, KeyError, TypeError):
        return None


def _same_file(file: int, path: Path) -> bool:
    """Tell whether the open file is still the one at the path: its last holder may have taken it away."""
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> bool:
        os.lseek(file, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(file: int, path: Path) -> None:  # noqa: ARG001  # an open file cannot be taken away here
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
        os.close(file)

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: int, path: Path) -> None:
        """Take the lock file away while it is held; whoever waits for it sees that it is gone."""
        path.unlink(missing_ok=True)
        os.close(file)
