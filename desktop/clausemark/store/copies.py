"""Copies of a workspace: backup, restore, change of passphrase. Each is made beside its place, checked, put there."""

from __future__ import annotations

import glob
import os
import re
import secrets
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

from clausemark.archive.clock import Clock, SystemClock
from clausemark.errors import IntegrityError, UsageError, WorkspaceUnavailableError
from clausemark.phrases import phrase
from clausemark.store import sqlite
from clausemark.store.failures import translated, unwritable
from clausemark.store.keys import Key, check_passphrase, new_key
from clausemark.store.ledger_writer import LedgerReader
from clausemark.store.locking import WorkspaceLock
from clausemark.store.places import disk_full, require_local

_WORK = re.compile("[0-9a-f]{12}(-wal|-shm)?")

_Export = Callable[[Path, Key | None], None]
"""Writes a database into a file, under a key."""


def backup(path: Path, target: Path, passphrase: str | None) -> None:
    """Copy a workspace safely under the same passphrase, also while it is in use, and check the copy.

    Raises `UsageError` (`target-exists`, `folder-missing`), `IntegrityError` (`copy-damaged`) and as opening does.
    """
    sqlite.require_sound_library()
    key = sqlite.inspect(path, passphrase)
    require_free(target)
    with copied(path, key, target, new_key(passphrase) if key is not None else None) as work:
        _put(work, target)


def backup_through(connection: Any, key: Key | None, name: str, target: Path) -> None:
    """Copy, under the same key, what a raw connection has open, wherever its file is by now; `name` is for messages.

    Raises `UsageError` (`target-exists`, `folder-missing`) and `IntegrityError` (`copy-damaged`).
    """
    require_free(target)

    def export(work: Path, work_key: Key | None) -> None:
        sqlite.copy_through(connection, work, work_key)

    with _made(export, name, target, key) as work:
        _put(work, target)


def restore(backup_file: Path, workspace: Path, passphrase: str | None, *, replace: bool = False) -> Path | None:
    """Put a backup back as a workspace; return where the one that was there is kept, None when there was none.

    Without `replace` an existing workspace is refused (`target-exists`); one that is open for writing always is
    (`workspace-locked`). Raises as `backup` does.
    """
    sqlite.require_sound_library()
    key = sqlite.inspect(backup_file, passphrase)
    if not replace:
        require_free(workspace)
    _require_folder(workspace)
    require_local(workspace)
    lock = WorkspaceLock(workspace, SystemClock())
    lock.acquire()
    try:
        with copied(backup_file, key, workspace, new_key(passphrase) if key is not None else None) as work:
            aside = _set_aside(workspace) if workspace.exists() else None
            _put(work, workspace)
    finally:
        lock.release()
    return aside


def change_passphrase(path: Path, old: str | None, new: str | None, clock: Clock) -> None:
    """Set, change or remove the passphrase: a checked copy takes the place of the workspace in one step.

    Raises `UsageError` (`passphrase-empty`, `passphrase-unusable`) and as opening does.
    """
    sqlite.require_sound_library()
    check_passphrase(new)
    key = sqlite.inspect(path, old)
    require_local(path)
    lock = WorkspaceLock(path, clock)
    lock.acquire()
    try:
        sqlite.settle(path, key)
        with copied(path, key, path, new_key(new)) as work:
            put_in_place(work, path)
    finally:
        lock.release()


def sweep(path: Path) -> None:
    """Take away the unfinished copies that a program left when it died; the workspace's lock must be held."""
    for leftover in path.parent.glob(f".{glob.escape(path.name)}-*"):
        if _WORK.fullmatch(leftover.name.removeprefix(f".{path.name}-")):
            leftover.unlink(missing_ok=True)


def copied(source: Path, key: Key | None, target: Path, target_key: Key | None) -> AbstractContextManager[Path]:
    """Give a checked copy beside its target; whatever is left of it afterwards is taken away.

    Raises `IntegrityError` (`copy-damaged`).
    """

    def export(work: Path, work_key: Key | None) -> None:
        sqlite.copy_database(source, key, work, work_key)

    return _made(export, source.name, target, target_key)


@contextmanager
def _made(export: _Export, source: str, target: Path, target_key: Key | None) -> Iterator[Path]:
    work = target.with_name(f".{target.name}-{secrets.token_hex(6)}")
    try:
        _export(export, source, work, target_key, target.name)
        if sqlite.damage(work, target_key) or not _ledger_closes(work, target_key):
            message = phrase(
                "The copy of {file} is damaged; nothing was replaced. Check the disk and try again.", file=source
            )
            raise IntegrityError(message, reason="copy-damaged")
        _clear_journal(work)
        yield work
    finally:
        _clear_journal(work)
        if work.exists():  # a folder that takes no file refuses to take one away that is not there
            work.unlink(missing_ok=True)


def _export(export: _Export, source: str, work: Path, key: Key | None, target: str) -> None:
    try:
        with translated(source):
            export(work, key)
    except WorkspaceUnavailableError as error:
        told = {"disk-full": disk_full, "not-writable": unwritable}.get(error.reason)
        if told is None:
            raise
        raise told(target) from error


def require_free(target: Path) -> None:
    """Refuse a name that is taken or has no folder; raises `UsageError` (`target-exists`, `folder-missing`)."""
    if target.exists():
        raise UsageError(
            phrase("{file} exists already. Choose another name.", file=target.name), reason="target-exists"
        )
    _require_folder(target)


def _require_folder(target: Path) -> None:
    if not target.parent.is_dir():
        message = phrase("The folder {parent} does not exist. Make it first, or choose another.", parent=target.parent)
        raise UsageError(message, reason="folder-missing")


def _ledger_closes(copy: Path, key: Key | None) -> bool:
    """Tell whether the ledger of a copy closes."""
    engine = sqlite.make_engine(copy, key, read_only=True)
    try:
        with engine.connect().execution_options(reading=True) as connection:
            return next(LedgerReader(connection).faults(), None) is None
    finally:
        engine.dispose()


def _set_aside(workspace: Path) -> Path:
    """Move a workspace with its journal out of the way, and return its new name."""
    number = 1
    while (aside := workspace.with_name(f"{workspace.stem}-before-restore-{number}{workspace.suffix}")).exists():
        number += 1
    for suffix in ("", "-wal"):
        part = sqlite.beside(workspace, suffix)
        if part.exists():
            _moved(part, sqlite.beside(aside, suffix))
    _clear_journal(workspace)
    return aside


def put_in_place(work: Path, workspace: Path) -> None:
    """Let a finished copy take the place of a workspace that is settled and closed."""
    _clear_journal(workspace)
    _put(work, workspace)


def _clear_journal(path: Path) -> None:
    for suffix in ("-wal", "-shm"):
        journal = sqlite.beside(path, suffix)
        if journal.exists():
            with _in_use(path):
                journal.unlink(missing_ok=True)


def _put(work: Path, target: Path) -> None:
    """Let a finished file take its place, and make both last on the disk."""
    with work.open("rb+") as stream:
        os.fsync(stream.fileno())
    _moved(work, target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _moved(source: Path, target: Path) -> None:
    with _in_use(target):
        source.replace(target)


@contextmanager
def _in_use(path: Path) -> Iterator[None]:
    """Say who stands in the way where the system does not let go of open files."""
    try:
        yield
    except PermissionError as error:
        message = phrase("{file} is in use by another program. Close it there and try again.", file=path.name)
        raise WorkspaceUnavailableError(message, reason="workspace-busy") from error
