"""The workspace: made, opened, read and written in transactions."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from clausemark.archive.clock import Clock
from clausemark.archive.ledger import Act
from clausemark.errors import UsageError, WorkspaceUnavailableError
from clausemark.phrases import phrase
from clausemark.store import sqlite
from clausemark.store.checking import Fault
from clausemark.store.copies import backup, backup_through, change_passphrase, restore, sweep
from clausemark.store.failures import translated
from clausemark.store.keys import Key, new_key
from clausemark.store.locking import WorkspaceLock
from clausemark.store.migration import needs_upgrade, upgrade
from clausemark.store.places import require_local
from clausemark.store.recent import Recent
from clausemark.store.standing import Standing
from clausemark.store.transaction import Transaction, View
from clausemark.store.typed import SUFFIX, TypedWords

__all__ = ["Door", "Workspace", "backup", "change_passphrase", "damage", "is_encrypted", "remove_workspace", "restore"]


@dataclass(frozen=True, slots=True)
class Door:
    """What another process of the program reads an open workspace with; it goes through a pipe to that process only."""

    standing: Standing
    clock: Clock
    key: Key | None


class Workspace:
    """An open workspace; one program writes, others may read meanwhile. Its threads may share it."""

    def __init__(
        self, path: Path, standing: Standing, clock: Clock, lock: WorkspaceLock | None, key: Key | None = None
    ) -> None:
        """`lock` is None for reading only, `key` for what is not encrypted; nothing is read yet."""
        self.path = path
        self.clock = clock
        self._standing = standing
        self._engine = sqlite.make_engine(path, key, read_only=lock is None, standing=standing)
        self._reading = self._engine.execution_options(reading=True)
        self._recent = Recent()
        self._lock = lock
        self._key = key
        self.typed = None if lock is None else TypedWords(path, key)

    @classmethod
    def create(cls, path: Path, *, passphrase: str | None, clock: Clock, actor: str) -> Workspace:
        """Make a new workspace, encrypted when a passphrase is given, and open it.

        Raises `UsageError` (`workspace-exists`, `folder-missing`, `passphrase-empty`, `passphrase-unusable`) or
        `WorkspaceUnavailableError`; then nothing is left behind.
        """
        sqlite.require_sound_library()
        if path.exists():
            message = phrase("{file} exists already. Open it, or choose another name.", file=path.name)
            raise UsageError(message, reason="workspace-exists")
        if not path.parent.is_dir():
            message = phrase(
                "The folder {parent} does not exist. Make it first, or choose another.", parent=path.parent
            )
            raise UsageError(message, reason="folder-missing")
        require_local(path)
        key = new_key(passphrase)
        lock = _locked(path, clock)
        try:
            with translated(path.name):
                sqlite.prepare_new(path, key)
            workspace = cls(path, Standing.of(path), clock, lock, key)
        except BaseException:
            lock.release()
            remove_workspace(path)
            raise
        try:
            workspace._fill(actor)
        except BaseException:
            workspace.close()
            remove_workspace(path)
            raise
        return workspace

    def _fill(self, actor: str) -> None:
        with translated(self.path.name):
            upgrade(self._engine)
        with self.transaction(actor) as tx:
            payload = {"format": sqlite.FORMAT, "encrypted": self._key is not None}
            tx.note(Act("workspace.created", "workspace", payload))

    @classmethod
    def open(cls, path: Path, *, passphrase: str | None, clock: Clock, read_only: bool = False) -> Workspace:
        """Open a workspace; for writing, its lock is taken.

        Raises `WorkspaceUnavailableError` for what is no workspace, newer, locked, on a network drive,
        or has another passphrase, and `IntegrityError` (`workspace-damaged`).
        """
        sqlite.require_sound_library()
        key = sqlite.inspect(path, passphrase)
        if read_only:
            return cls._readable(Standing.of(path), path, key, clock)
        require_local(path)
        lock = _locked(path, clock)
        try:
            workspace = cls(path, Standing.of(path), clock, lock, key)
            workspace._make_ready()
        except BaseException:
            lock.release()
            raise
        return workspace

    def _make_ready(self) -> None:
        try:
            sweep(self.path)
            sqlite.use_journal(self.path, self._key)
            with translated(self.path.name):
                upgrade(self._engine)
        except BaseException:
            self._engine.dispose()
            raise

    @classmethod
    def through(cls, door: Door) -> Workspace:
        """Open for reading, in another process, what one has open; raises as `open`, and `workspace-moved`."""
        return cls._readable(door.standing, door.standing.path, door.key, door.clock)

    @classmethod
    def _readable(cls, standing: Standing, path: Path, key: Key | None, clock: Clock) -> Workspace:
        workspace = cls(path, standing, clock, None, key)
        with translated(path.name):
            old = needs_upgrade(workspace._engine)
        if old:
            workspace.close()
            message = phrase(
                "{file} has an older format. Open it once for writing; then it can be read everywhere.", file=path.name
            )
            raise WorkspaceUnavailableError(message, reason="format-older")
        return workspace

    @property
    def door(self) -> Door:
        """Return what another process reads this workspace with, as it stands then."""
        return Door(self._standing, self.clock, self._key)

    @property
    def read_only(self) -> bool:
        """Tell whether the workspace was opened for reading."""
        return self._lock is None

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
        if self.typed is not None:
            self.typed.end()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def transaction(self, actor: str) -> Iterator[Transaction]:
        """Write in one transaction, as a person; an exception leaves everything as it was.

        Raises `UsageError` (`read-only`), `WorkspaceUnavailableError` (`workspace-busy`, `workspace-moved`,
        `disk-full`, …), `ConflictError` (`record-conflict`).
        """
        if self._lock is None:
            message = phrase("{path} is open for reading only. Open it for writing.", path=self.path.name)
            raise UsageError(message, reason="read-only")
        with translated(self.path.name), self._engine.begin() as connection:
            tx = Transaction(connection, actor, self.clock, self._recent.copy())
            yield tx
        self._recent = tx.originals.recent  # only what was committed

    @contextmanager
    def reading(self) -> Iterator[View]:
        """Read one consistent state, also while another program writes."""
        with translated(self.path.name), self._reading.connect() as connection, connection.begin():
            yield View(connection)

    def require_in_place(self) -> None:
        """Raise `WorkspaceUnavailableError` (`workspace-moved`) where the file is not under its name any more."""
        self._standing.require()

    def back_up(self, target: Path) -> None:
        """Copy everything recorded under the same passphrase, and check the copy; also where the file was moved away.

        Raises `UsageError` (`target-exists`, `folder-missing`), `IntegrityError` (`copy-damaged`),
        `WorkspaceUnavailableError` (`disk-full`, …).
        """
        with translated(self.path.name), closing(self._engine.raw_connection()) as connection:
            backup_through(connection.driver_connection, self._key, self.path.name, target)

    def check(self) -> list[Fault]:
        """Return everything in the workspace that is not as it was recorded."""
        with self.reading() as view:
            return view.faults()


def damage(path: Path, passphrase: str | None) -> list[str]:
    """Return what the database library itself complains of."""
    return sqlite.damage(path, sqlite.inspect(path, passphrase))


def is_encrypted(path: Path) -> bool:
    """Tell whether a file is an encrypted workspace, or no workspace at all.

    Raises `WorkspaceUnavailableError` (`workspace-missing`).
    """
    if not path.is_file():
        message = phrase("{file} does not exist or is not a file. Check the name.", file=path.name)
        raise WorkspaceUnavailableError(message, reason="workspace-missing")
    return not sqlite.looks_plain(path)


def _locked(path: Path, clock: Clock) -> WorkspaceLock:
    lock = WorkspaceLock(path, clock)
    lock.acquire()
    return lock


def remove_workspace(path: Path) -> None:
    """Take away the files of a workspace that is closed and of which nothing is to be kept: one just begun."""
    for suffix in ("", "-wal", "-shm", SUFFIX):
        sqlite.beside(path, suffix).unlink(missing_ok=True)
