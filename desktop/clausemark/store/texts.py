"""The source texts of versions, with the reader's full result as the intake encodes it."""

from __future__ import annotations

import zstandard
from sqlalchemy import Connection, insert, select

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import VersionId, row_number
from clausemark.archive.ledger import Act
from clausemark.errors import IntegrityError, UsageError
from clausemark.phrases import phrase
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.prepared import Prepared
from clausemark.store.schema import source_text

_LEVEL = 1
"""The least work; level 3 would make a workspace smaller by less than a fiftieth."""
_INSERT = Prepared(insert(source_text))


class Texts:
    """The source texts of a workspace, compressed, checked on every read."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._ledger = ledger

    def put(self, version: VersionId, source: str, encoded: bytes) -> None:
        """Keep a version's text and its reader's full result; the ledger gets both hashes."""
        plain = source.encode("utf-8")
        digest, packer = sha256_of(encoded), zstandard.ZstdCompressor(level=_LEVEL)
        values = {
            "version_id": version_number(version),
            "text": packer.compress(plain),
            "encoded": packer.compress(encoded),
            "encoded_sha256": digest,
        }
        payload = {"version": version, "text_sha256": sha256_of(plain), "encoded_sha256": digest}
        writing(self._ledger).append(Act("version.read", f"{version}/text", payload))
        _INSERT.run(self._connection, values)

    def text(self, version: VersionId, expected: Sha256) -> str:
        """Return a version's text; raise `IntegrityError` (`text-changed`) when it lost its hash."""
        query = select(source_text.c.text).where(source_text.c.version_id == version_number(version))
        data = _unpacked(self._connection.execute(query).scalar())
        if data is None or sha256_of(data) != expected:
            message = phrase(
                "The stored text of {version} has changed. Restore the workspace from a backup.", version=version
            )
            raise IntegrityError(message, reason="text-changed")
        return data.decode("utf-8")

    def encoded(self, version: VersionId) -> bytes:
        """Return the reader's full result; raise `IntegrityError` (`text-changed`) when it lost its hash."""
        query = select(source_text.c.encoded, source_text.c.encoded_sha256)
        row = self._connection.execute(query.where(source_text.c.version_id == version_number(version))).first()
        data = None if row is None else _unpacked(row.encoded)
        if row is None or data is None or sha256_of(data) != row.encoded_sha256:
            message = phrase(
                "The stored reading of {version} has changed. Restore the workspace from a backup.", version=version
            )
            raise IntegrityError(message, reason="text-changed")
        return data


def version_number(version: str) -> int:
    """Return the row number of a version; raise `UsageError` (`unknown-id`) for what names none."""
    number = row_number(version, "ver")
    if number is None:
        raise UsageError(
            phrase("There is no version “{version}” in this workspace.", version=version), reason="unknown-id"
        )
    return number


def _unpacked(data: bytes | None) -> bytes | None:
    """Return what was compressed, None when it can no longer be unpacked."""
    try:
        return None if data is None else zstandard.ZstdDecompressor().decompress(data)
    except (zstandard.ZstdError, MemoryError):
        return None
