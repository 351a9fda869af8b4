"""Archived bytes: compressed, keyed by the SHA-256 of the raw bytes, checked on every read.

Versions of a document differ little, so one is compressed against the one before; after twenty such steps one is
kept whole again. Reading walks the steps from the whole one and checks the hash of each.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import zstandard
from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.errors import IntegrityError
from clausemark.phrases import phrase
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.prepared import Prepared
from clausemark.store.purged import Purged, purged_bytes
from clausemark.store.recent import Recent
from clausemark.store.schema import original

_LEVEL = 3
_LEVEL_AGAINST = 2
"""Of bytes that are compressed against others, where a higher one takes a third longer and gains a fiftieth."""
_KEYFRAME = 20
"""An original that leans on this many others is kept whole again."""
_WINDOW = 27
"""Log2 of the farthest that a match may lie back: 128 MiB, so that the whole of a large base is used."""
_TABLE = 22
"""Log2 of the places of a base that are remembered at most: 4 M, for the same reason."""

_INSERT = Prepared(insert(original))
_OF_DIGEST = original.c.sha256 == bindparam("digest")
_IS_PURGED = func.length(original.c.data) == 0
"""Asked of the length, for which the bytes need not be read."""
_PURGED = Prepared(select(original.c.id).where(_OF_DIGEST, _IS_PURGED))
_ID = Prepared(select(original.c.id).where(_OF_DIGEST))
_BASE = Prepared(select(original.c.id, original.c.depth, _IS_PURGED).where(_OF_DIGEST))


class Originals:
    """The archived bytes of a workspace."""

    def __init__(
        self, connection: Connection, ledger: LedgerWriter | None = None, recent: Recent | None = None
    ) -> None:
        """`recent` are originals that were stored or checked before, as rows that are there."""
        self._connection = connection
        self._ledger = ledger
        self.recent = recent or Recent()

    def put(self, data: bytes, *, like: Sha256 | None = None) -> Sha256:
        """Keep bytes, once; `like` names an original they may be compressed against."""
        writing(self._ledger)
        digest = sha256_of(data)
        there = self.has(digest)
        purged = there and self._is_purged(digest)
        if there and not purged:
            return digest
        base = self._base(like)
        depth = 0
        if base is None or like is None:
            values = {"base_id": None, "depth": 0, "data": zstandard.ZstdCompressor(level=_LEVEL).compress(data)}
        else:
            number, below = base
            held = self.recent.get(number) if self.recent.depth(number) == below else None
            depth = below + 1
            values = {"base_id": number, "depth": depth, "data": _against(held or self.get(like), data)}
        if purged:
            self._connection.execute(update(original).where(original.c.sha256 == digest).values(**values))
        else:
            _INSERT.run(self._connection, {"sha256": digest, "size": len(data), **values})
        self.recent.keep(_ID.scalar(self._connection, {"digest": digest}), depth, data)
        return digest

    def _is_purged(self, digest: Sha256) -> bool:
        """Tell whether bytes were held and are purged; they may come in again."""
        return bool(_PURGED.rows(self._connection, {"digest": digest}))

    def has(self, digest: Sha256) -> bool:
        """Tell whether bytes with this hash are kept."""
        return bool(_ID.rows(self._connection, {"digest": digest}))

    def get(self, digest: Sha256) -> bytes:
        """Return archived bytes.

        Raises `IntegrityError`: `object-missing`, or `object-changed` when they no longer have their hash, and
        `RuleRefusedError` (`purged`).
        """
        row = self._connection.execute(select(original).where(original.c.sha256 == digest)).first()
        if row is None:
            raise _damaged(digest, phrase("are missing"), "object-missing")
        if row.data == b"" and digest in Purged(self._connection).originals:
            raise purged_bytes(digest)
        steps = self._steps(row)
        data = self.recent.get(steps[-1].base_id)
        for step in reversed(steps):
            data = _checked(step, data)
            self.recent.keep(step.id, step.depth, data)
        assert data is not None
        return data

    def size(self, digest: Sha256) -> int:
        """Return the number of archived bytes; raise `IntegrityError` (`object-missing`) when there are none."""
        found = self._connection.execute(select(original.c.size).where(original.c.sha256 == digest)).scalar()
        if found is None:
            raise _damaged(digest, phrase("are missing"), "object-missing")
        return int(found)

    def hashes(self) -> Iterator[Sha256]:
        """Yield the hashes of all archived bytes in the order they came, without those that were purged."""
        query = select(original.c.sha256).where(original.c.data != b"").order_by(original.c.id)
        for (digest,) in self._connection.execute(query).all():
            yield Sha256(digest)

    def faults(self) -> Iterator[str]:
        """Yield a sentence for every original that is not what its hash says."""
        for digest in self.hashes():
            try:
                self.get(digest)
            except IntegrityError as error:
                yield error.message

    def _steps(self, row: Row[*tuple[Any, ...]]) -> list[Row[*tuple[Any, ...]]]:
        """Return an original and what it leans on, one after the other, down to a whole or a recent one."""
        steps = [row]
        while steps[-1].base_id is not None and self.recent.depth(steps[-1].base_id) != steps[-1].depth - 1:
            base = self._connection.execute(select(original).where(original.c.id == steps[-1].base_id)).first()
            if base is None or base.depth != steps[-1].depth - 1:
                raise _damaged(row.sha256, phrase("lost what they were compressed against"), "object-changed")
            steps.append(base)
        if steps[-1].base_id is None and steps[-1].depth != 0:
            raise _damaged(row.sha256, phrase("lost what they were compressed against"), "object-changed")
        return steps

    def _base(self, like: Sha256 | None) -> tuple[int, int] | None:
        """Return the row and the depth of an original that others may lean on, None where it is none."""
        rows = [] if like is None else _BASE.rows(self._connection, {"digest": like})
        for number, depth, is_purged in rows:
            if depth < _KEYFRAME and not is_purged:
                return int(number), int(depth)
        return None


def _against(base: bytes, data: bytes) -> bytes:
    """Return bytes compressed with others as a dictionary, whose window holds both."""
    table = min(_TABLE, max(12, len(base).bit_length()))
    parameters = zstandard.ZstdCompressionParameters.from_level(
        _LEVEL_AGAINST,
        source_size=len(data),
        dict_size=len(base),
        window_log=min(_WINDOW, max(10, (len(base) + len(data)).bit_length())),
        hash_log=table,
        chain_log=table,
    )
    dictionary = zstandard.ZstdCompressionDict(base, zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdCompressor(dict_data=dictionary, compression_params=parameters).compress(data)


def _checked(row: Row[*tuple[Any, ...]], base: bytes | None) -> bytes:
    """Return the bytes of one original, unpacked against its base; raise `IntegrityError` when they changed."""
    try:
        data = _unpacked(row, base)
    except (zstandard.ZstdError, MemoryError, ValueError) as error:
        raise _damaged(row.sha256, phrase("cannot be unpacked"), "object-changed") from error
    if sha256_of(data) != row.sha256 or len(data) != row.size:
        raise _damaged(row.sha256, phrase("have changed"), "object-changed")
    return data


def _unpacked(row: Row[*tuple[Any, ...]], base: bytes | None) -> bytes:
    if zstandard.frame_content_size(row.data) != row.size:
        raise ValueError("the packed bytes give another size")
    if base is None:
        return zstandard.ZstdDecompressor().decompress(row.data)
    dictionary = zstandard.ZstdCompressionDict(base, zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=1 << _WINDOW).decompress(row.data)


def _damaged(digest: str, what: str, reason: str) -> IntegrityError:
    message = phrase(
        "The archived bytes {digest}… {what}. Restore the workspace from a backup.", digest=digest[:12], what=what
    )
    return IntegrityError(message, reason=reason)
