"""Everything that is SQLite or SQLCipher about opening a workspace: connections, pragmas, identity, copies."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from clausemark.errors import ClausemarkError, IntegrityError, WorkspaceUnavailableError
from clausemark.phrases import phrase
from clausemark.store.failures import BUSY_SECONDS, UNREADABLE, broken, failure_of, translated
from clausemark.store.keys import Key, key_of
from clausemark.store.places import on_network
from clausemark.store.standing import Standing
from clausemark.troubles import trouble_of

APPLICATION_ID = 0x436C6D6B
"""“Clmk”, in the header of every workspace."""
FORMAT = 4
"""The workspace format that this program writes; kept in `user_version`."""
_SOUND_LIBRARY = (3, 51, 3)
_PRAGMAS = (
    "temp_store = MEMORY",
    "foreign_keys = ON",
    "synchronous = FULL",
    "trusted_schema = OFF",
    "cell_size_check = ON",
)
_HEADER = b"SQLite format 3\x00"
_SMALLEST_PAGE = 512
_CIPHER_PAGE = 4096
_FOREIGN = (b"%PDF", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"\xd0\xcf\x11\xe0")
_EVEN = 192
"""A page of an encrypted file holds nearly all 256 byte values; a text or an empty page far fewer."""


def require_sound_library(found: tuple[int, ...] = driver.sqlite_version_info) -> None:
    """Refuse SQLite libraries with the WAL-reset corruption defect, which 3.51.3 mended."""
    if found < _SOUND_LIBRARY:
        version = ".".join(str(part) for part in found)
        message = phrase(
            "The SQLite library found is {version}; before 3.51.3 it can damage a workspace. Install "
            "Clausemark again, or sqlcipher3 0.6.4 or newer.",
            version=version,
        )
        raise WorkspaceUnavailableError(message, reason="sqlite-affected")


def looks_plain(path: Path) -> bool:
    """Tell whether a file begins as an unencrypted SQLite database."""
    with path.open("rb") as stream:
        return stream.read(len(_HEADER)) == _HEADER


def connect(path: Path, key: Key | None, *, read_only: bool = False, create: bool = False) -> Any:
    """Return a raw connection with key and pragmas set; nothing has been read yet."""
    mode = _reading_mode(path) if read_only else "mode=rwc" if create else "mode=rw"
    address = f"{_local_address(path.absolute().as_uri())}?{mode}"
    connection = driver.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        if key is not None:
            connection.execute(f"PRAGMA key = '{key.literal}'")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except UnicodeDecodeError as error:
        connection.close()
        raise driver.DatabaseError(UNREADABLE) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _local_address(uri: str) -> str:
    """Return a file's address without a computer's name in it, which the library refuses (`//server/share`)."""
    return uri if uri.startswith("file:///") else "file:////" + uri.removeprefix("file://")


def _reading_mode(path: Path) -> str:
    """Return how a reader opens a file: where no journal can be shared, the file must stand still.

    Raises `WorkspaceUnavailableError` (`workspace-in-use`) when such a file has a journal with changes.
    """
    if os.access(path.parent, os.W_OK) and not on_network(path):
        return "mode=ro"
    journal = beside(path, "-wal")
    if journal.exists() and journal.stat().st_size:
        message = phrase(
            "{file} is in use or was not closed, and cannot be read where it lies. Copy it with its -wal.",
            file=path.name,
        )
        raise WorkspaceUnavailableError(message, reason="workspace-in-use")
    return "mode=ro&immutable=1"


def beside(path: Path, suffix: str) -> Path:
    """Return the path of a file that the database library keeps beside a workspace."""
    return path.with_name(path.name + suffix)


def quoted(text: str) -> str:
    """Return a text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def make_engine(path: Path, key: Key | None, *, read_only: bool = False, standing: Standing | None = None) -> Engine:
    """Return the engine of a workspace; writing transactions take the write lock at once.

    Where it is told which file it is for, it connects to no other, and nothing is begun or committed once that one
    is gone from its name (`workspace-moved`).
    """

    def creator() -> Any:
        if standing is not None:
            standing.require()
        return connect(path, key, read_only=read_only)

    engine = create_engine("sqlite://", module=driver, creator=creator, pool_size=4, poolclass=QueuePool)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        if _reads(connection):
            connection.exec_driver_sql("BEGIN")
            return
        if standing is not None:
            standing.require()
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    @event.listens_for(engine, "commit")
    def commit(connection: Any) -> None:
        if standing is not None and not _reads(connection):
            standing.require()

    return engine


def _reads(connection: Any) -> bool:
    return bool(connection.get_execution_options().get("reading"))


def erasing_engine(path: Path, key: Key | None) -> Engine:
    """Return the engine of a copy in which words are erased: no journal on the disk, and what is freed is zeroed."""

    def creator() -> Any:
        connection = connect(path, key)
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
        return connection

    engine = create_engine("sqlite://", module=driver, creator=creator, poolclass=StaticPool)

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def vacuum(path: Path, key: Key | None) -> None:
    """Write a database anew without what is free in it; nothing of it goes through a file of its own."""
    with closing(connect(path, key)) as connection:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("VACUUM")


def prepare_new(path: Path, key: Key | None) -> None:
    """Make the file of a new workspace: its identity and journal mode, and nothing else."""
    with closing(connect(path, key, create=True)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")


def use_journal(path: Path, key: Key | None) -> None:
    """Give a workspace its write-ahead log, which a copy lacks.

    Raises `WorkspaceUnavailableError` (`workspace-busy`) while somebody reads such a copy.
    """
    with translated(path.name), closing(connect(path, key)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")


def format_of(connection: Connection) -> int:
    """Return the workspace format that a file has; 0 for one without tables."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def set_format(connection: Connection, number: int) -> None:
    """Record the workspace format, in the same transaction as the change of the tables."""
    connection.exec_driver_sql(f"PRAGMA user_version = {number}")


def settle(path: Path, key: Key | None) -> None:
    """Bring everything from the journal into the file.

    Raises `WorkspaceUnavailableError` (`workspace-busy`) while somebody reads.
    """
    with closing(connect(path, key)) as connection:
        busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if busy:
        message = phrase("{file} is being read by another program. Close it there and try again.", file=path.name)
        raise WorkspaceUnavailableError(message, reason="workspace-busy")


def inspect(path: Path, passphrase: str | None) -> Key | None:
    """Return the key of a workspace (None when it is not encrypted); refuse what cannot be opened.

    Raises `WorkspaceUnavailableError`: `workspace-missing`, `not-a-workspace`, `passphrase-needed`,
    `passphrase-wrong`, `format-newer`, or `IntegrityError` (`workspace-damaged`).
    """
    if not path.is_file():
        raise _refused(path, phrase("does not exist or is not a file. Check the name"), "workspace-missing")
    try:
        plain = _plausible(path)
    except OSError as error:
        raise _refused(
            path, phrase("cannot be read: {trouble}. Check its permissions", trouble=trouble_of(error)), "unreadable"
        ) from error
    if not plain and passphrase is None:
        sentence = phrase("is encrypted, or is no workspace. Give its passphrase")
        raise _refused(path, sentence, "passphrase-needed")
    key = key_of(path, passphrase) if not plain and passphrase is not None else None
    identity, version = _identity(path, key)
    if identity != APPLICATION_ID or version < 1:
        raise _foreign(path)
    if version > FORMAT:
        raise _refused(
            path,
            phrase("has format {version}, newer than {format}. Use a newer Clausemark", version=version, format=FORMAT),
            "format-newer",
        )
    return key


def _plausible(path: Path) -> bool:
    """Tell whether a file is an unencrypted database; refuse what can be no workspace at all."""
    with path.open("rb") as stream:
        start = stream.read(_CIPHER_PAGE)
    if start.startswith(_HEADER):
        if len(start) < _SMALLEST_PAGE:
            raise _damaged(path, phrase("it is cut short"))
        return True
    whole = len(start) == _CIPHER_PAGE and path.stat().st_size % _CIPHER_PAGE == 0
    if start.startswith(_FOREIGN) or len(set(start)) < _EVEN:
        raise _foreign(path)
    if not whole:
        raise _refused(path, phrase("is no Clausemark workspace, or is cut short. Restore a backup"), "not-a-workspace")
    return False


def _identity(path: Path, key: Key | None) -> tuple[int, int]:
    """Return application and format number of a file that can be read from end to end."""
    try:
        with closing(connect(path, key, read_only=True)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            identity = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            pages = connection.execute("PRAGMA page_count").fetchone()[0]
            size = connection.execute("PRAGMA page_size").fetchone()[0]
    except driver.Error as error:
        if getattr(error, "sqlite_errorcode", None) != driver.SQLITE_NOTADB:
            known = failure_of(error, path.name)
            raise (known if isinstance(known, ClausemarkError) else broken(path.name)) from error
        if key is None:
            raise _foreign(path) from error
        sentence = phrase("cannot be opened: the passphrase is wrong, or the file is no workspace")
        raise _refused(path, sentence, "passphrase-wrong") from error
    journal = beside(path, "-wal")
    journalled = journal.exists() and journal.stat().st_size > 0
    if not journalled and path.stat().st_size < int(pages) * int(size):
        raise _damaged(path, phrase("it is cut short"))
    return int(identity), int(version)


def copy_database(source: Path, key: Key | None, target: Path, target_key: Key | None) -> None:
    """Copy a database as it stands, also while it is in use, under the same or another key.

    The copy has no write-ahead log until it is opened for writing: so it can be made, and read, on any drive.
    """
    read_only = on_network(source) or not os.access(source.parent, os.W_OK)
    with closing(connect(source, key, read_only=read_only)) as connection:
        copy_through(connection, target, target_key)


def copy_through(connection: Any, target: Path, target_key: Key | None) -> None:
    """Copy the database that a raw connection has open, as `copy_database` does; no transaction may be open."""
    literal = "" if target_key is None else target_key.literal
    connection.execute(f"ATTACH DATABASE {quoted(str(target.absolute()))} AS copy KEY '{literal}'")
    try:
        connection.execute("BEGIN")
        version = int(connection.execute("PRAGMA main.user_version").fetchone()[0])
        connection.execute("SELECT sqlcipher_export('copy')")
        connection.execute(f"PRAGMA copy.application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA copy.user_version = {version}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("DETACH DATABASE copy")


def damage(path: Path, key: Key | None) -> list[str]:
    """Return what the library's own integrity and foreign-key checks complain of."""
    try:
        with closing(connect(path, key, read_only=True)) as connection:
            found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
            loose = connection.execute("PRAGMA foreign_key_check")
            found += [f"table {row[0]} row {row[1]} refers to nothing" for row in loose]
            if key is not None:
                found += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    except (driver.Error, UnicodeDecodeError) as error:
        return [str(error)]
    return found


def _foreign(path: Path) -> WorkspaceUnavailableError:
    return _refused(path, phrase("is not a Clausemark workspace. Choose another file"), "not-a-workspace")


def _damaged(path: Path, what: str) -> IntegrityError:
    return IntegrityError(
        phrase("{file} is damaged: {what}. Restore it from a backup.", file=path.name, what=what),
        reason="workspace-damaged",
    )


def _refused(path: Path, what: str, reason: str) -> WorkspaceUnavailableError:
    return WorkspaceUnavailableError(phrase("{file} {what}.", file=path.name, what=what), reason=reason)
