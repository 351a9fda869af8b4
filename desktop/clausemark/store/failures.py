"""The database's failures as sentences about a workspace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from clausemark.errors import ClausemarkError, ConflictError, IntegrityError, WorkspaceUnavailableError
from clausemark.phrases import phrase
from clausemark.store.places import disk_full

BUSY_SECONDS = 30.0
"""How long a connection waits for another program that writes."""
UNREADABLE = "could not decode to utf-8"
"""Said of damaged text: by the driver in rows, by us where the library quotes damaged names in its complaint."""


@contextmanager
def translated(name: str) -> Iterator[None]:
    """Let the database's failures pass as sentences about a workspace of that name."""
    try:
        yield
    except DBAPIError as error:
        if isinstance(error.orig, driver.Error):
            raise failure_of(error.orig, name) from error
        raise
    except driver.Error as error:
        raise failure_of(error, name) from error


def failure_of(error: Exception, name: str) -> Exception:
    """Return the sentence about a workspace of that name for a failure of the driver; the failure itself for others."""
    if UNREADABLE in str(error).lower():
        return broken(name)
    code = _SAID.get(str(error).lower(), getattr(error, "sqlite_errorcode", None) or 0) & 0xFF
    for codes, make in _FAMILIES:
        if code in codes:
            return make(name)
    return error


def _busy(name: str) -> ClausemarkError:
    message = phrase(
        "{name} is busy: another program has been writing for {busy_seconds} seconds. Try again.",
        name=name,
        busy_seconds=f"{BUSY_SECONDS:.0f}",
    )
    return WorkspaceUnavailableError(message, reason="workspace-busy")


def broken(name: str) -> ClausemarkError:
    """Return the failure of a workspace that is damaged (`workspace-damaged`)."""
    return IntegrityError(phrase("{name} is damaged. Restore it from a backup.", name=name), reason="workspace-damaged")


def _failing(name: str) -> ClausemarkError:
    message = phrase(
        "The disk that holds {name} cannot be read or written. Check the disk, then restore a backup.", name=name
    )
    return WorkspaceUnavailableError(message, reason="disk-error")


def unwritable(name: str) -> ClausemarkError:
    """Return the failure of a workspace that cannot be written where it lies (`not-writable`)."""
    message = phrase(
        "{name} or its folder cannot be written. Check the permissions, or open it for reading.", name=name
    )
    return WorkspaceUnavailableError(message, reason="not-writable")


def _present(name: str) -> ClausemarkError:
    message = phrase(
        "{name} already has this record, or lacks one that it refers to. Open it again and repeat what you did.",
        name=name,
    )
    return ConflictError(message, reason="record-conflict")


_SAID = {
    "database disk image is malformed": driver.SQLITE_CORRUPT,
    "database or disk is full": driver.SQLITE_FULL,
    "disk i/o error": driver.SQLITE_IOERR,
}
"""What `sqlcipher_export` says of a failure, whose own code it does not hand on."""

_FAMILIES = (
    ((driver.SQLITE_BUSY, driver.SQLITE_LOCKED), _busy),
    ((driver.SQLITE_CORRUPT, driver.SQLITE_NOTADB), broken),
    ((driver.SQLITE_FULL,), disk_full),
    ((driver.SQLITE_IOERR,), _failing),
    ((driver.SQLITE_READONLY, driver.SQLITE_CANTOPEN, driver.SQLITE_PERM), unwritable),
    ((driver.SQLITE_CONSTRAINT,), _present),
)
