"""Frozen packs: their canonical bytes, checked on every read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

import zstandard
from sqlalchemy import Connection, insert, select

from clausemark.archive.canonical import Json, canonical_json
from clausemark.archive.clock import parse_utc, utc_text
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import PackId
from clausemark.archive.ledger import Act
from clausemark.errors import IntegrityError, RuleRefusedError, UsageError
from clausemark.phrases import listed, phrase
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.purged import Purged
from clausemark.store.record_codec import readable
from clausemark.store.schema import pack

_NAMED = 5
"""How many packs a refusal names."""


@dataclass(frozen=True, slots=True)
class PackEntry:
    """What the workspace knows of a frozen pack without opening it; `selection` are its versions."""

    id: PackId
    digest: Sha256
    status: str
    frozen_at: datetime
    frozen_by: str
    selection: tuple[str, ...]


class Packs:
    """The frozen packs of a workspace."""

    def __init__(self, connection: Connection, ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._ledger = ledger

    def next_id(self, year: int) -> PackId:
        """Return the identifier of the next pack of a year, `pk-2026-0001`."""
        prefix = f"pk-{year}-"
        taken = self._connection.execute(select(pack.c.pack_id).where(pack.c.pack_id.startswith(prefix))).scalars()
        highest = max((int(each.removeprefix(prefix)) for each in taken), default=0)
        return PackId(f"{prefix}{highest + 1:04d}")

    def add(self, entry: PackEntry, data: bytes) -> None:
        """Keep a pack's canonical bytes, once and for ever.

        Raises `IntegrityError` (`pack-changed`) when the bytes do not have the digest of the entry.
        """
        if sha256_of(data) != entry.digest:
            message = phrase(
                "The bytes of {entry} do not have its digest; nothing was kept. Freeze the pack again.", entry=entry.id
            )
            raise IntegrityError(message, reason="pack-changed")
        record: Json = {
            "pack": entry.id,
            "digest": entry.digest,
            "status": entry.status,
            "frozen_at": utc_text(entry.frozen_at),
            "frozen_by": entry.frozen_by,
            "selection": list(entry.selection),
        }
        writing(self._ledger).append(Act("pack.frozen", entry.id, record))
        values = {
            "pack_id": entry.id,
            "sha256": entry.digest,
            "data": zstandard.ZstdCompressor(level=3).compress(data),
            "record": canonical_json(record).decode("utf-8"),
        }
        self._connection.execute(insert(pack), values)

    def is_purged(self, pack_id: str) -> bool:
        """Tell whether the words of a pack went with a document that it shows."""
        return pack_id in Purged(self._connection).packs

    def get(self, pack_id: str) -> bytes:
        """Return a pack's canonical bytes.

        Raises `UsageError` (`unknown-id`), `RuleRefusedError` (`pack-purged`), or `IntegrityError` (`pack-changed`)
        when they lost their hash.
        """
        row = self._connection.execute(select(pack).where(pack.c.pack_id == pack_id)).first()
        if row is None:
            raise UsageError(self._unknown(pack_id), reason="unknown-id")
        if row.data == b"" and self.is_purged(pack_id):
            message = phrase(
                "{pack} shows a document that was purged since; its words are gone from this workspace. "
                "Use the pack that was exported, or freeze a new selection.",
                pack=pack_id,
            )
            raise RuleRefusedError(message, reason="pack-purged")
        try:
            data = zstandard.ZstdDecompressor().decompress(row.data)
        except (zstandard.ZstdError, MemoryError):
            data = b""
        if sha256_of(data) != row.sha256:
            message = phrase(
                "The stored pack {pack_id} has changed. Restore the workspace from a backup.", pack_id=pack_id
            )
            raise IntegrityError(message, reason="pack-changed")
        return data

    def _unknown(self, pack_id: str) -> str:
        known = [each.id for each in self.all()][-_NAMED:]
        if not known:
            return phrase(
                "There is no pack “{pack_id}” in this workspace: nothing was frozen yet. Freeze a selection first.",
                pack_id=pack_id,
            )
        return phrase(
            "There is no pack “{pack_id}” in this workspace. The latest are {known}.",
            pack_id=pack_id,
            known=listed(known),
        )

    def all(self) -> tuple[PackEntry, ...]:
        """Return all packs, oldest first."""
        rows = self._connection.execute(select(pack.c.record).order_by(pack.c.id))
        return tuple(_entry(text) for (text,) in rows)


@readable()
def _entry(text: str) -> PackEntry:
    value = json.loads(text)
    selection = value["selection"]
    return PackEntry(
        PackId(str(value["pack"])),
        Sha256(str(value["digest"])),
        str(value["status"]),
        parse_utc(str(value["frozen_at"])),
        str(value["frozen_by"]),
        tuple(selection) if isinstance(selection, list) else (),
    )
