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

from clausemark.review.person import identity_key
from clausemark.store import sqlite
from clausemark.store.failures import translated
from clausemark.store.keys import Key

SUFFIX = "-typed"
"""What the name of the file has behind that of the workspace."""
REVIEW = "second-review"
"""What notes of a second review have in the place of the provision; their `finding` may be a version."""
_PRAGMAS = ("synchronous = OFF", "secure_delete = ON")
_MAKE = (
    "CREATE TABLE IF NOT EXISTS typing (id INTEGER PRIMARY KEY, provision, finding, field, words, actor, seen, "
    "UNIQUE (provision, finding, field, actor))"
)
_KEEP = "INSERT OR REPLACE INTO typing (provision, finding, field, words, actor, seen) VALUES (?, ?, ?, ?, ?, ?)"
_LEFT = "SELECT provision, finding, field, words, actor, seen FROM typing ORDER BY id"
_FORGET = "DELETE FROM typing WHERE provision = ? AND finding = ? AND field = ? AND actor = ?"
_EARLIER = "SELECT 1 FROM sqlite_master WHERE name = 'typed'"
_TAKE_OVER = (
    "INSERT OR REPLACE INTO typing (provision, finding, field, words, actor) "
    "SELECT provision, finding, field, words, '' FROM typed"
)
"""Until late in 2026 the file held the words of one field, and did not say whose they were."""


@dataclass(frozen=True, slots=True)
class Typed:
    """Words in a field of a finding; `finding` is empty where they would begin one, `provision` for an omission.

    `actor` typed them; it is empty where an earlier program did not note it. `seen` is what was on record in the field
    while they were typed, None where that is not known.
    """

    provision: str
    finding: str
    field: str
    words: str
    actor: str = ""
    seen: str | None = None

    @property
    def place(self) -> tuple[str, str, str, str]:
        """Return what tells words from others: where they are for, and whose they are."""
        return self.provision, self.finding, self.field, self.actor

    def is_of(self, actor: str) -> bool:
        """Tell whether a person typed the words, or nobody knows who did."""
        return identity_key(self.actor) in ("", identity_key(actor))


class TypedWords:
    """The words in fields that no act has yet."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = sqlite.beside(path, SUFFIX)
        self._key = key
        self._connection: Any = None

    def keep(self, typed: Typed) -> None:
        """Keep words with every key, in place of those of the same person in the same field.

        They are with the system before this returns, a power cut apart. Raises `WorkspaceUnavailableError`
        (`disk-full`, …).
        """
        with translated(self._path.name):
            self._opened().execute(_KEEP, astuple(typed))

    def forget(self, typed: Typed) -> None:
        """Keep the words of a field no more: an act has them, or the person gave them up."""
        if self._connection is not None or self._path.exists():
            with translated(self._path.name):
                self._opened().execute(_FORGET, typed.place)

    def left(self) -> tuple[Typed, ...]:
        """Return what no act took, the last words last; nothing where there is nothing that can be read."""
        if not self._path.exists():
            return ()
        try:
            rows = self._opened().execute(_LEFT).fetchall()
        except driver.DatabaseError:  # the write of a key was cut short, or the passphrase is another one now
            self.close()
            return ()
        return tuple(Typed(*row) for row in rows)

    def left_by(self, actor: str) -> tuple[Typed, ...]:
        """Return what no act took of the words of a person, and those of which nobody knows whose they are."""
        return tuple(each for each in self.left() if each.is_of(actor))

    def end(self) -> None:
        """Take the file away where an act has all words; words that no act took wait for the next opening."""
        if not self.left():
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
            if connection.execute(_EARLIER).fetchone() is not None:
                connection.execute(_TAKE_OVER)
                connection.execute("DROP TABLE typed")
            self._connection = connection
        return self._connection
