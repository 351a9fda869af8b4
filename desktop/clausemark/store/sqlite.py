"""Everything that is SQLite or SQLCipher: connections, pragmas, keys, copies, full-text search."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Engine, create_engine, event

from clausemark.errors import WorkspaceUnavailableError

APPLICATION_ID = 0x436C6D6B
"""“Clmk”, in the header of every workspace."""
FORMAT = 1
"""The workspace format that this program writes; kept in `user_version`."""
_SOUND_LIBRARY = (3, 51, 3)
_HEADER = b"SQLite format 3\x00"


def require_sound_library(found: tuple[int, ...] = driver.sqlite_version_info) -> None:
    """Refuse SQLite libraries with the WAL-reset corruption defect, which 3.51.3 mended."""
    if found < _SOUND_LIBRARY:
        version = ".".join(str(part) for part in found)
        message = (
            f"The SQLite library found is {version}; before 3.51.3 it can damage a workspace. "
            "Install Clausemark again, or sqlcipher3 0.6.4 or newer."
        )
        raise WorkspaceUnavailableError(message, reason="sqlite-affected")


def looks_plain(path: Path) -> bool:
    """Tell whether a file begins as an unencrypted SQLite database."""
    with path.open("rb") as stream:
        return stream.read(len(_HEADER)) == _HEADER


def connect(path: Path, passphrase: str | None, *, read_only: bool = False) -> Any:
    """Return a raw connection with key and pragmas set; nothing has been read yet."""
    mode = "ro" if read_only else "rwc"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    connection = driver.connect(address, uri=True, timeout=30.0, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA cipher_log_level = NONE")
    if passphrase is not None:
        connection.execute(f"PRAGMA key = {quoted(passphrase)}")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def quoted(text: str) -> str:
    """Return a text as an SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def make_engine(path: Path, passphrase: str | None, *, read_only: bool = False) -> Engine:
    """Return the engine of a workspace; writing transactions take the write lock at once."""

    def creator() -> Any:
        return connect(path, passphrase, read_only=read_only)

    engine = create_engine("sqlite://", module=driver, creator=creator, pool_size=4, poolclass=_pool())

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN" if connection.get_execution_options().get("reading") else "BEGIN IMMEDIATE")

    return engine


def _pool() -> Any:
    from sqlalchemy.pool import QueuePool

    return QueuePool


def prepare_new(path: Path, passphrase: str | None) -> None:
    """Make the file of a new workspace: its identity and journal mode, and nothing else."""
    connection = connect(path, passphrase)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {FORMAT}")
        connection.execute("PRAGMA journal_mode = WAL")
    finally:
        connection.close()


def inspect(path: Path, passphrase: str | None) -> None:
    """Refuse what is not a workspace of this program, newer, or locked by another passphrase.

    Raises `WorkspaceUnavailableError`: `workspace-missing`, `not-a-workspace`, `passphrase-needed`,
    `passphrase-wrong`, `format-newer`.
    """
    if not path.is_file():
        raise _refused(path, "does not exist or is not a file. Check the name", "workspace-missing")
    plain = looks_plain(path)
    if path.stat().st_size < 512:
        raise _refused(path, "is not a Clausemark workspace. Choose another file", "not-a-workspace")
    if not plain and passphrase is None:
        sentence = "is encrypted, or is no workspace. Give its passphrase"
        raise _refused(path, sentence, "passphrase-needed")
    identity, version = _identity(path, None if plain else passphrase, plain=plain)
    if identity != APPLICATION_ID:
        raise _refused(path, "is not a Clausemark workspace. Choose another file", "not-a-workspace")
    if version > FORMAT:
        raise _refused(path, f"has format {version}, newer than {FORMAT}. Use a newer Clausemark", "format-newer")


def _identity(path: Path, passphrase: str | None, *, plain: bool) -> tuple[int, int]:
    try:
        connection = connect(path, passphrase, read_only=True)
        with closing(connection):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            identity = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
    except driver.DatabaseError as error:
        if plain:
            raise _refused(path, "is damaged. Restore it from a backup", "not-a-workspace") from error
        sentence = "cannot be opened: the passphrase is wrong, or the file is no workspace"
        raise _refused(path, sentence, "passphrase-wrong") from error
    return int(identity), int(version)


def copy_database(source: Path, passphrase: str | None, target: Path, target_passphrase: str | None) -> None:
    """Copy a database as it stands, also while it is in use, under the same or another passphrase."""
    connection = connect(source, passphrase)
    try:
        key = quoted(target_passphrase or "")
        connection.execute(f"ATTACH DATABASE {quoted(str(target))} AS copy KEY {key}")
        connection.execute(f"PRAGMA copy.application_id = {APPLICATION_ID}")
        connection.execute("BEGIN")
        connection.execute("SELECT sqlcipher_export('copy')")
        version = connection.execute("PRAGMA main.user_version").fetchone()[0]
        connection.execute(f"PRAGMA copy.user_version = {int(version)}")
        connection.execute("COMMIT")
        connection.execute("DETACH DATABASE copy")
    finally:
        connection.close()
    _finish_copy(target, target_passphrase)


def _finish_copy(target: Path, passphrase: str | None) -> None:
    connection = connect(target, passphrase)
    try:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def damage(path: Path, passphrase: str | None) -> list[str]:
    """Return what the library's own integrity and foreign-key checks complain of."""
    connection = connect(path, passphrase, read_only=True)
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(20)") if row[0] != "ok"]
        found += [
            f"table {row[0]} row {row[1]} refers to nothing" for row in connection.execute("PRAGMA foreign_key_check")
        ]
    except driver.DatabaseError as error:
        return [str(error)]
    finally:
        connection.close()
    return found


def _refused(path: Path, what: str, reason: str) -> WorkspaceUnavailableError:
    return WorkspaceUnavailableError(f"{path.name} {what}.", reason=reason)
