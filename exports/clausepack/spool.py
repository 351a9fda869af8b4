"""Files that grow until they are whole: in memory, or in a folder of their own so that memory stays flat.

A spool keeps the SHA-256 of what it was given, so that a file has its hash without being read again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO, TypeAlias

from clausepack.manifest import sha256_hex

_HELD = 262_144
"""Bytes that a spool holds before it goes to its file."""
_PIECE = 1_048_576


@dataclass(frozen=True, slots=True)
class Stored:
    """A finished file on disk; size and SHA-256 are those of what was written."""

    path: Path
    size: int
    sha256: str


Content: TypeAlias = "bytes | Stored"
"""What a file of a pack holds: its bytes, or where they lie."""


class Spool:
    """Bytes written one after the other, after those of another spool where one is given (`before`)."""

    def __init__(self, path: Path | None, before: Spool | None = None) -> None:
        self._path = path
        self._before = before
        self._taken = 0 if before is None else before.length
        self._hash = hashlib.sha256() if before is None else before.hashed()
        self._held: list[bytes] = []
        self._waiting = 0
        self._own = 0

    @property
    def length(self) -> int:
        """Return the number of bytes in all."""
        return self._taken + self._own

    @property
    def sha256(self) -> str:
        """Return the SHA-256 of all bytes, in hex."""
        return self._hash.hexdigest()

    def hashed(self) -> hashlib._Hash:
        """Return the hash so far, to go on from."""
        return self._hash.copy()

    def write(self, data: bytes) -> None:
        """Add bytes."""
        self._hash.update(data)
        self._held.append(data)
        self._own += len(data)
        self._waiting += len(data)
        if self._path is not None and self._waiting >= _HELD:
            self.rest()

    def rest(self) -> None:
        """Hold nothing in memory that can lie in the file; it is open only while it is written to."""
        if self._path is not None and self._held:
            with self._path.open("ab") as file:
                file.writelines(self._held)
            self._held.clear()
            self._waiting = 0

    def pieces(self) -> Iterator[bytes]:
        """Yield all bytes from the beginning."""
        if self._before is not None:
            yield from self._before.first(self._taken)
        yield from self._own_pieces()

    def first(self, length: int) -> Iterator[bytes]:
        """Yield so many bytes from the beginning, whatever was added since."""
        left = length
        for piece in self.pieces():
            yield piece[:left]
            left -= len(piece)
            if left <= 0:
                return

    def _own_pieces(self) -> Iterator[bytes]:
        self.rest()
        if self._path is not None and self._own:
            with self._path.open("rb") as file:
                yield from iter(lambda: file.read(_PIECE), b"")
        else:
            yield from self._held

    def whole(self) -> bytes:
        """Return all bytes at once."""
        return b"".join(self.pieces())

    def store(self, path: Path) -> Stored:
        """Write all bytes to a file."""
        with path.open("wb") as file:
            file.writelines(self.pieces())
        return Stored(path, self.length, self.sha256)


class Scratch:
    """Makes spools: files of a folder that its owner removes, or memory where no folder is given."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._numbers = count(1)

    def spool(self, before: Spool | None = None) -> Spool:
        """Return an empty spool, or one that goes on where another has come to."""
        path = None if self._folder is None else self._folder / f"{next(self._numbers)}.part"
        return Spool(path, before)

    def kept(self, name: str, spool: Spool) -> Content:
        """Return a whole file under a name: on disk where there is a folder."""
        return spool.whole() if self._folder is None else spool.store(self._folder / name)


IN_MEMORY = Scratch()


def size_of(content: Content) -> int:
    """Return how many bytes a file of a pack has."""
    return content.size if isinstance(content, Stored) else len(content)


def sha256_of(content: Content) -> str:
    """Return the SHA-256 of a file of a pack, in hex."""
    return content.sha256 if isinstance(content, Stored) else sha256_hex(content)


def copy_into(content: Content, file: IO[bytes]) -> None:
    """Write a file of a pack into an open file."""
    if isinstance(content, Stored):
        with content.path.open("rb") as source:
            file.writelines(iter(lambda: source.read(_PIECE), b""))
    else:
        file.write(content)
