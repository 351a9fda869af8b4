"""The workspace: made, opened, written in transactions, copied, checked."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from sqlalchemy import Engine

from clausemark.archive.clock import Clock
from clausemark.archive.ledger import Act
from clausemark.errors import IntegrityError, UsageError, WorkspaceUnavailableError
from clausemark.store import sqlite
from clausemark.store.checking import Fault, faults
from clausemark.store.locking import WorkspaceLock
from clausemark.store.migration import create_tables, upgrade
from clausemark.store.places import require_local
from clausemark.store.transaction import Transaction, View


class Workspace:
    """An open workspace; one program writes, others may read meanwhile."""

    def __init__(self, path: Path, engine: Engine, clock: Clock, lock: WorkspaceLock | None) -> None:
        self.path = path
        self.clock = clock
        self._engine = engine
        self._lock = lock

    @classmethod
    def create(cls, path: Path, *, passphrase: str | None, clock: Clock, actor: str) -> Workspace:
        """Make a new workspace, encrypted when a passphrase is given, and open it.

        Raises `UsageError` (`workspace-exists`, `passphrase-empty`) or `WorkspaceUnavailableError`.
        """
        sqlite.require_sound_library()
        check_passphrase(passphrase)
        if path.exists():
            message = f"{path.name} exists already. Open it, or choose another name."
            raise UsageError(message, reason="workspace-exists")
        if not path.parent.is_dir():
            raise UsageError(f"The folder {path.parent} does not exist.", reason="folder-missing")
        require_local(path)
        sqlite.prepare_new(path, passphrase)
        workspace = cls.open(path, passphrase=passphrase, clock=clock)
        create_tables(workspace._engine)  # noqa: SLF001  # its own class
        with workspace.transaction(actor) as tx:
            tx.note(
                Act("workspace.created", "workspace", {"format": sqlite.FORMAT, "encrypted": passphrase is not None})
            )
        return workspace

    @classmethod
    def open(cls, path: Path, *, passphrase: str | None, clock: Clock, read_only: bool = False) -> Workspace:
        """Open a workspace; for writing, its lock is taken.

        Raises `WorkspaceUnavailableError` for what is no workspace, newer, locked, on a network drive,
        or has another passphrase.
        """
        sqlite.require_sound_library()
        sqlite.inspect(path, passphrase)
        key = None if sqlite.looks_plain(path) else passphrase
        if read_only:
            return cls(path, sqlite.make_engine(path, key), clock, None)
        require_local(path)
        lock = WorkspaceLock(path, clock)
        lock.acquire()
        engine = sqlite.make_engine(path, key)
        try:
            upgrade(engine)
        except BaseException:
            lock.release()
            raise
        return cls(path, engine, clock, lock)

    def __enter__(self) -> Workspace:
        """Return the workspace itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the workspace."""
        self.close()

    def close(self) -> None:
        """Give back connections and lock."""
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def transaction(self, actor: str) -> Iterator[Transaction]:
        """Write in one transaction, as a person; an exception leaves everything as it was."""
        if self._lock is None:
            raise UsageError("The workspace is open for reading only.", reason="read-only")
        with self._engine.begin() as connection:
            yield Transaction(connection, actor, self.clock)

    @contextmanager
    def reading(self) -> Iterator[View]:
        """Read one consistent state, also while another program writes."""
        with self._engine.connect().execution_options(reading=True) as connection, connection.begin():
            yield View(connection)

    def check(self) -> list[Fault]:
        """Return everything in the workspace that is not as it was recorded."""
        with self.reading() as view:
            return list(faults(view))


def check_passphrase(passphrase: str | None) -> None:
    """Refuse passphrases that cannot protect anything; raises `UsageError` (`passphrase-empty`)."""
    if passphrase is not None and (not passphrase.strip() or "\x00" in passphrase):
        raise UsageError("The passphrase is empty. Give one, or none at all.", reason="passphrase-empty")


def backup(path: Path, target: Path, passphrase: str | None) -> None:
    """Copy a workspace safely under the same passphrase, also while it is in use, and check the copy.

    Raises `UsageError` (`target-exists`), `IntegrityError` (`copy-damaged`).
    """
    sqlite.inspect(path, passphrase)
    key = None if sqlite.looks_plain(path) else passphrase
    if target.exists():
        raise UsageError(f"{target.name} exists already. Choose another name.", reason="target-exists")
    if not target.parent.is_dir():
        raise UsageError(f"The folder {target.parent} does not exist.", reason="folder-missing")
    _copy(path, target, key, key)


def restore(backup_file: Path, workspace: Path, passphrase: str | None) -> None:
    """Put a backup back as a workspace; an existing one is never overwritten."""
    backup(backup_file, workspace, passphrase)


def change_passphrase(path: Path, old: str | None, new: str | None, clock: Clock) -> None:
    """Set, change or remove the passphrase: a checked copy takes the place of the workspace in one step."""
    check_passphrase(new)
    sqlite.inspect(path, old)
    lock = WorkspaceLock(path, clock)
    lock.acquire()
    try:
        key = None if sqlite.looks_plain(path) else old
        fresh = path.with_name(path.name + ".new")
        fresh.unlink(missing_ok=True)
        _copy(path, fresh, key, new)
        for suffix in ("-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
        fresh.replace(path)
    finally:
        lock.release()


def _copy(source: Path, target: Path, key: str | None, target_key: str | None) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{target.name}-", dir=target.parent)
    os.close(handle)
    work = Path(name)
    work.unlink()
    try:
        sqlite.copy_database(source, key, work, target_key)
        if sqlite.damage(work, target_key):
            message = f"The copy of {source.name} is damaged; nothing was replaced. Check the disk and try again."
            raise IntegrityError(message, reason="copy-damaged")
        work.replace(target)
    finally:
        for leftover in (work, work.with_name(work.name + "-wal"), work.with_name(work.name + "-shm")):
            leftover.unlink(missing_ok=True)


def damage(path: Path, passphrase: str | None) -> list[str]:
    """Return what the database library itself complains of."""
    sqlite.inspect(path, passphrase)
    return sqlite.damage(path, None if sqlite.looks_plain(path) else passphrase)


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is an encrypted workspace, or no workspace at all.

    Raises `WorkspaceUnavailableError` (`workspace-missing`).
    """
    if not path.is_file():
        message = f"{path.name} does not exist or is not a file. Check the name."
        raise WorkspaceUnavailableError(message, reason="workspace-missing")
    return not sqlite.looks_plain(path)
