"""Archived bytes: compressed, keyed by the SHA-256 of the raw bytes, checked on every read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import zstandard
from sqlalchemy import Connection, Row, insert, select

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.errors import IntegrityError
from clausemark.store.schema import original

_LEVEL = 3
_KEYFRAME = 20
"""An original that leans on this many others is kept whole again."""


class Originals:
    """The archived bytes of a workspace."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, data: bytes, *, like: Sha256 | None = None) -> Sha256:
        """Keep bytes, once; `like` names an original they may be compressed against."""
        digest = sha256_of(data)
        if self.has(digest):
            return digest
        base = self._base(like)
        if base is None:
            values = {"base_id": None, "depth": 0, "data": zstandard.ZstdCompressor(level=_LEVEL).compress(data)}
        else:
            dictionary = zstandard.ZstdCompressionDict(self.get(Sha256(base.sha256)), zstandard.DICT_TYPE_RAWCONTENT)
            packed = zstandard.ZstdCompressor(level=_LEVEL, dict_data=dictionary).compress(data)
            values = {"base_id": base.id, "depth": base.depth + 1, "data": packed}
        self._connection.execute(insert(original).values(sha256=digest, size=len(data), **values))
        return digest

    def has(self, digest: Sha256) -> bool:
        """Tell whether bytes with this hash are kept."""
        return self._connection.execute(select(original.c.id).where(original.c.sha256 == digest)).first() is not None

    def get(self, digest: Sha256) -> bytes:
        """Return archived bytes.

        Raises `IntegrityError`: `object-missing`, or `object-changed` when they no longer have their hash.
        """
        row = self._connection.execute(select(original).where(original.c.sha256 == digest)).first()
        if row is None:
            raise _damaged(digest, "are missing", "object-missing")
        try:
            data = self._unpacked(row)
        except (zstandard.ZstdError, MemoryError) as error:
            raise _damaged(digest, "cannot be unpacked", "object-changed") from error
        if sha256_of(data) != digest:
            raise _damaged(digest, "have changed", "object-changed")
        return data

    def hashes(self) -> Iterator[Sha256]:
        """Yield the hashes of all archived bytes in the order they came."""
        for (digest,) in self._connection.execute(select(original.c.sha256).order_by(original.c.id)):
            yield Sha256(digest)

    def _unpacked(self, row: Row[Any]) -> bytes:
        if row.base_id is None:
            return zstandard.ZstdDecompressor().decompress(row.data, max_output_size=row.size)
        base = self._connection.execute(select(original.c.sha256).where(original.c.id == row.base_id)).scalar_one()
        dictionary = zstandard.ZstdCompressionDict(self.get(Sha256(base)), zstandard.DICT_TYPE_RAWCONTENT)
        return zstandard.ZstdDecompressor(dict_data=dictionary).decompress(row.data, max_output_size=row.size)

    def _base(self, like: Sha256 | None) -> Row[Any] | None:
        if like is None:
            return None
        row = self._connection.execute(select(original).where(original.c.sha256 == like)).first()
        return row if row is not None and row.depth < _KEYFRAME else None


def _damaged(digest: str, what: str, reason: str) -> IntegrityError:
    message = f"The archived bytes {digest[:12]}… {what}. Restore the workspace from a backup."
    return IntegrityError(message, reason=reason)
