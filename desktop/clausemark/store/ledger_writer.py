"""Appends events to the ledger within the transaction that they record."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import Clock, parse_utc, utc_text
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.ledger import GENESIS, Act, Event, chain
from clausemark.archive.merkle import leaf_hash
from clausemark.errors import ClausemarkError, UsageError
from clausemark.phrases import phrase
from clausemark.store.prepared import Prepared
from clausemark.store.purged import WITHHELD, Withheld
from clausemark.store.record_codec import readable
from clausemark.store.schema import event

_APPEND = Prepared(insert(event))
_LAST = Prepared(select(event.c.seq, event.c.hash).order_by(event.c.seq.desc()).limit(1))


class LedgerWriter:
    """Chains acts to the end of the ledger; lives as long as its transaction."""

    def __init__(self, connection: Connection, actor: str, clock: Clock) -> None:
        self._connection = connection
        self._actor = actor
        self._clock = clock
        self._last: tuple[int, Sha256] | None = None

    def append(self, act: Act, payload: bytes | None = None) -> Event:
        """Append the event that records an act; `payload` is the act's as canonical JSON, where it was written."""
        seq, previous = self._last or head(self._connection)
        payload = canonical_json(act.payload) if payload is None else payload
        new = chain(act, seq=seq + 1, utc=self._clock.now(), actor=self._actor, previous=previous, payload=payload)
        row = _row(new, payload)
        _APPEND.run(self._connection, row)
        self._last = (new.seq, Sha256(str(row["hash"])))
        return new


def writing(ledger: LedgerWriter | None) -> LedgerWriter:
    """Return the writer of a transaction; raise `UsageError` (`read-only`) where there is none."""
    if ledger is None:
        raise UsageError(phrase("The workspace is open for reading only. Open it for writing."), reason="read-only")
    return ledger


class LedgerReader:
    """Reads the ledger."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def events(self, record: str | None = None, *, first: int = 1, last: int | None = None) -> Iterator[Event]:
        """Yield the events in order, all or those about one record, of a range of sequences with both ends."""
        query = select(event).where(event.c.seq >= first).order_by(event.c.seq)
        if record is not None:
            query = query.where(event.c.record == record)
        if last is not None:
            query = query.where(event.c.seq <= last)
        for row in self._connection.execute(query):
            yield _event(row)

    def mentions(self, identifier: str) -> bool:
        """Tell whether an event about another record names a record; every payload is looked through."""
        query = select(event.c.seq).where(event.c.record != identifier, event.c.payload.contains(f'"{identifier}"'))
        return self._connection.execute(query.limit(1)).first() is not None

    def actors(self) -> dict[str, tuple[int, datetime]]:
        """Return for every name that acted how many events it has and the moment of the last."""
        query = select(event.c.actor, func.count(), func.max(event.c.utc)).group_by(event.c.actor)
        return {actor: (int(count), parse_utc(last)) for actor, count, last in self._connection.execute(query)}

    def head(self) -> tuple[int, Sha256]:
        """Return the sequence and the hash of the last event; 0 and zeros when there is none."""
        return head(self._connection)

    def count(self) -> int:
        """Return how many events there are."""
        return int(self._connection.execute(select(func.count()).select_from(event)).scalar_one())

    def dated_back(self) -> tuple[int, ...]:
        """Return the sequences of the events that are dated before the one that they follow: a clock was set back."""
        before = func.lag(event.c.utc).over(order_by=event.c.seq).label("before")
        dated = select(event.c.seq, event.c.utc, before).subquery()
        query = select(dated.c.seq).where(dated.c.utc < dated.c.before).order_by(dated.c.seq)
        return tuple(int(seq) for (seq,) in self._connection.execute(query))

    def faults(self) -> Iterator[str]:
        """Yield what is wrong with the stored events: their columns, links, payloads and hashes."""
        expected, previous = 1, GENESIS
        purged = Withheld(self._connection)
        for row in self._connection.execute(select(event).order_by(event.c.seq)):
            found = list(_row_faults(row, expected, previous, purged))
            if found:
                yield f"event {row.seq}: {', '.join(found)}"
            expected, previous = int(row.seq) + 1, Sha256(row.hash)


@readable()
def _event(row: Row[*tuple[Any, ...]]) -> Event:
    return Event(
        row.seq,
        parse_utc(row.utc),
        row.actor,
        row.act,
        row.record,
        None if row.payload == WITHHELD else json.loads(row.payload),
        Sha256(row.payload_sha256),
        Sha256(row.previous),
    )


def _row_faults(row: Row[*tuple[Any, ...]], expected: int, previous: Sha256, purged: Withheld) -> Iterator[str]:
    withheld = row.payload == WITHHELD
    try:
        found = _event(row)
        stored = _row(found, b"" if withheld else canonical_json(found.payload))
    except (ClausemarkError, ValueError, TypeError):
        yield "it cannot be read"
        return
    if found.seq != expected:
        yield f"event {expected} is missing"
    if found.previous != previous:
        yield "it does not follow the event before it"
    if withheld and found.seq not in purged:
        yield "its payload is missing"
    if not withheld and sha256_of(row.payload.encode("utf-8")) != row.payload_sha256:
        yield "its payload was changed"
    wrong = [name for name, value in stored.items() if row._mapping[name] != value]  # noqa: SLF001  # a public name
    if wrong:
        yield f"changed in {', '.join(wrong)}"


def head(connection: Connection) -> tuple[int, Sha256]:
    """Return the sequence and the hash of the last event."""
    for seq, digest in _LAST.rows(connection, {}):
        return int(seq), Sha256(digest)
    return 0, GENESIS


def _row(new: Event, payload: bytes) -> dict[str, str | int]:
    """Return the columns of an event; `payload` is its payload as canonical JSON."""
    line = new.line
    return {
        "seq": new.seq,
        "utc": utc_text(new.utc),
        "actor": new.actor,
        "act": new.act,
        "record": new.record,
        "payload": payload.decode("utf-8"),
        "payload_sha256": new.payload_sha256,
        "previous": new.previous,
        "hash": sha256_of(line),
        "leaf_hash": leaf_hash(line),
    }
