"""Appends events to the ledger within the transaction that they record."""

from __future__ import annotations

import json
from collections.abc import Iterator

from sqlalchemy import Connection, func, insert, select

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import Clock, parse_utc, utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import GENESIS, Act, Event, chain
from clausemark.store.schema import event


class LedgerWriter:
    """Chains acts to the end of the ledger; lives as long as its transaction."""

    def __init__(self, connection: Connection, actor: str, clock: Clock) -> None:
        self._connection = connection
        self._actor = actor
        self._clock = clock
        self._last: tuple[int, Sha256] | None = None

    def append(self, act: Act) -> Event:
        """Append the event that records an act."""
        seq, previous = self._last or head(self._connection)
        new = chain(act, seq=seq + 1, utc=self._clock.now(), actor=self._actor, previous=previous)
        self._connection.execute(insert(event).values(_row(new)))
        self._last = (new.seq, new.hash)
        return new


class LedgerReader:
    """Reads the ledger."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def events(self, record: str | None = None) -> Iterator[Event]:
        """Yield the events in order, all or those about one record."""
        query = select(event).order_by(event.c.seq)
        if record is not None:
            query = query.where(event.c.record == record)
        for row in self._connection.execute(query):
            yield Event(
                row.seq,
                parse_utc(row.utc),
                row.actor,
                row.act,
                row.record,
                json.loads(row.payload),
                Sha256(row.payload_sha256),
                Sha256(row.previous),
            )

    def stored_hashes(self) -> Iterator[tuple[int, str, str]]:
        """Yield sequence, hash and leaf hash as they are stored beside each event."""
        query = select(event.c.seq, event.c.hash, event.c.leaf_hash).order_by(event.c.seq)
        yield from (tuple(row) for row in self._connection.execute(query))

    def head(self) -> tuple[int, Sha256]:
        """Return the sequence and the hash of the last event; 0 and zeros when there is none."""
        return head(self._connection)


def head(connection: Connection) -> tuple[int, Sha256]:
    """Return the sequence and the hash of the last event."""
    seq = connection.execute(select(func.max(event.c.seq))).scalar()
    if seq is None:
        return 0, GENESIS
    return int(seq), Sha256(connection.execute(select(event.c.hash).where(event.c.seq == seq)).scalar_one())


def _row(new: Event) -> dict[str, str | int]:
    return {
        "seq": new.seq,
        "utc": utc_text(new.utc),
        "actor": new.actor,
        "act": new.act,
        "record": new.record,
        "payload": canonical_json(new.payload).decode("utf-8"),
        "payload_sha256": new.payload_sha256,
        "previous": new.previous,
        "hash": new.hash,
        "leaf_hash": new.leaf_hash,
    }
