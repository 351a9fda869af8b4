"""Purging: a checked copy without a document's words takes the workspace's place in one step.

Killed before that step nothing was purged, after it everything was.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection

from clausemark.archive.clock import Clock
from clausemark.errors import IntegrityError, RuleRefusedError
from clausemark.phrases import phrase
from clausemark.store import sqlite
from clausemark.store.checking import find_faults
from clausemark.store.copies import copied, put_in_place, sweep
from clausemark.store.erasing import erase
from clausemark.store.failures import translated
from clausemark.store.keys import Key, new_key
from clausemark.store.locking import WorkspaceLock
from clausemark.store.migration import upgrade
from clausemark.store.places import require_local
from clausemark.store.purges import Hanging
from clausemark.store.transaction import Transaction
from clausemark.store.typed import SUFFIX

_BLOCK = 1 << 20

Act = Callable[["CopyTransaction"], None]
"""What is done in the copy, in one transaction; an exception leaves the workspace as it was."""


class CopyTransaction(Transaction):
    """A transaction in a copy that nobody else sees: the only one in which words can be erased."""

    def __init__(self, connection: Connection, actor: str, clock: Clock) -> None:
        super().__init__(connection, actor, clock)
        self._copy = connection

    def erase(self, gone: Hanging) -> tuple[tuple[int, int], ...]:
        """Take away what hangs on a document; return the runs of events whose payloads went with it."""
        return erase(self._copy, gone)


def rewrite(path: Path, passphrase: str | None, clock: Clock, actor: str, act: Act) -> None:
    """Do something in a copy of a workspace that is closed, and let the copy take its place.

    Raises `IntegrityError` (`copy-damaged`) when the copy does not verify, `RuleRefusedError` (`typed-left`), whatever
    the act raises, and as opening does; then nothing has changed.
    """
    sqlite.require_sound_library()
    key = sqlite.inspect(path, passphrase)
    require_local(path)
    lock = WorkspaceLock(path, clock)
    lock.acquire()
    try:
        _refuse_typed(path)
        sweep(path)
        sqlite.settle(path, key)
        copy_key = new_key(passphrase) if key is not None else None
        with copied(path, key, path, copy_key) as work:
            _act_in(work, copy_key, clock, actor, act)
            with _old_bytes(path) as old:
                put_in_place(work, path)
                _overwrite(old)
    finally:
        lock.release()


def _refuse_typed(path: Path) -> None:
    if sqlite.beside(path, SUFFIX).exists():
        message = phrase(
            "Words that somebody typed are waiting beside {file}. Open it in the window, keep or give them up, and "
            "close it.",
            file=path.name,
        )
        raise RuleRefusedError(message, reason="typed-left")


def _act_in(work: Path, key: Key | None, clock: Clock, actor: str, act: Act) -> None:
    engine = sqlite.erasing_engine(work, key)
    try:
        with translated(work.name):
            upgrade(engine)
            with engine.begin() as connection:
                act(CopyTransaction(connection, actor, clock))
    finally:
        engine.dispose()
    with translated(work.name):
        sqlite.vacuum(work, key)
    _check(work, key)


def _check(work: Path, key: Key | None) -> None:
    """Verify the copy like a workspace; raise `IntegrityError` (`copy-damaged`) for what is not as recorded."""
    found = sqlite.damage(work, key)
    engine = sqlite.erasing_engine(work, key)
    try:
        with engine.begin() as connection:
            found += [fault.detail for fault in find_faults(connection, writable=True)]
    finally:
        engine.dispose()
    if found:
        message = phrase(
            "The workspace would not verify afterwards ({what}); nothing was changed. Verify it as it is first.",
            what=found[0],
        )
        raise IntegrityError(message, reason="copy-damaged")


@contextmanager
def _old_bytes(path: Path) -> Iterator[BinaryIO | None]:
    """Give the old file, open, where the system lets it be replaced meanwhile."""
    if os.name != "posix":
        yield None
        return
    with path.open("rb+") as stream:
        yield stream


def _overwrite(old: BinaryIO | None) -> None:
    """Write over what the name no longer leads to, as far as the file system heeds it; backups are not reached."""
    if old is None:
        return
    size = os.fstat(old.fileno()).st_size
    old.seek(0)
    for at in range(0, size, _BLOCK):
        old.write(bytes(min(_BLOCK, size - at)))
    old.flush()
    os.fsync(old.fileno())
