"""The append-only ledger: events chained by hash, each one line of canonical JSON.

The leaf hash is RFC 9162 section 2.1.1: SHA-256 of 0x00 followed by the event's line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.canonical import Json, canonical_json
from clausemark.archive.clock import utc_text
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.merkle import leaf_hash

GENESIS = Sha256("0" * 64)
"""The previous hash of the first event."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the ledger; `payload` is canonical JSON and `payload_sha256` its hash. A purged payload is None.

    The chained line holds the payload's hash, so an extract may leave payloads out and still close.
    """

    seq: int
    utc: datetime
    actor: str
    act: str
    record: str
    payload: Json
    payload_sha256: Sha256
    previous: Sha256

    @property
    def line(self) -> bytes:
        """Return the canonical bytes that are hashed."""
        return canonical_json(
            {
                "act": self.act,
                "actor": self.actor,
                "payload_sha256": self.payload_sha256,
                "previous": self.previous,
                "record": self.record,
                "seq": self.seq,
                "utc": utc_text(self.utc),
            }
        )

    @property
    def hash(self) -> Sha256:
        """Return the hash that the next event carries as `previous`."""
        return sha256_of(self.line)

    @property
    def leaf_hash(self) -> Sha256:
        """Return the event's leaf hash in the RFC 9162 Merkle tree."""
        return leaf_hash(self.line)


@dataclass(frozen=True, slots=True)
class Act:
    """What is to be recorded: the act's name, the record it is about and its payload."""

    name: str
    record: str
    payload: Json


def chain(act: Act, *, seq: int, utc: datetime, actor: str, previous: Sha256, payload: bytes | None = None) -> Event:
    """Return the event that records an act after the event whose hash is `previous`.

    `payload` is the act's payload as canonical JSON where it was written already.
    """
    digest = sha256_of(canonical_json(act.payload) if payload is None else payload)
    return Event(seq, utc, actor, act.name, act.record, act.payload, digest, previous)
