"""The words that a person is typing, beside the workspace until an act has them: a program that ends loses none.

They are no record: nothing of them is in the ledger, and they are gone once the act that they are for was done. The
file beside the workspace has its key, so that what is encrypted stays so.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from clausemark.store import sqlite
from clausemark.store.failures import translated
from clausemark.store.keys import Key

SUFFIX = "-typed"
"""What the name of the file has behind that of the workspace."""
_PRAGMAS = ("synchronous = OFF", "secure_delete = ON")
_MAKE = "CREATE TABLE IF NOT EXISTS typed (id INTEGER PRIMARY KEY CHECK (id = 1), provision, finding, field, words)"
_KEEP = "INSERT OR REPLACE INTO typed (id, provision, finding, field, words) VALUES (1, ?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Typed:
    """Words in a field of a finding; `finding` is empty where they would begin one, `provision` for an omission."""

    provision: str
    finding: str
    field: str
    words: str


class TypedWords:
    """The words in the one field that the keyboard is in."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = sqlite.beside(path, SUFFIX)
        self._key = key
        self._connection: Any = None

    def keep(self, typed: Typed) -> None:
        """Keep words with every key; they are with the system before this returns, a power cut apart.

        Raises `WorkspaceUnavailableError` (`disk-full`, …).
        """
        with translated(self._path.name):
            self._opened().execute(_KEEP, astuple(typed))

    def forget(self) -> None:
        """Keep nothing any more: an act has the words."""
        if self._connection is not None or self._path.exists():
            with translated(self._path.name):
                self._opened().execute("DELETE FROM typed")

    def left(self) -> Typed | None:
        """Return what a program that ended left behind, None where it left nothing that can be read."""
        if not self._path.exists():
            return None
        try:
            row = self._opened().execute("SELECT provision, finding, field, words FROM typed").fetchone()
        except driver.DatabaseError:  # the write of a key was cut short, or the passphrase is another one now
            self.close()
            return None
        return None if row is None else Typed(*row)

    def end(self) -> None:
        """Take the file away where an act has all words; words that no act took wait for the next opening."""
        if self.left() is None:
            self.close()
        elif self._connection is not None:
            self._connection.close()
            self._connection = None

    def close(self) -> None:
        """Take the file away, and what is in it."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        with suppress(FileNotFoundError):
            self._path.unlink()

    def _opened(self) -> Any:
        if self._connection is None:
            connection = sqlite.connect(self._path, self._key, create=True)
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            connection.execute(_MAKE)
            self._connection = connection
        return self._connection
