"""The ledger as a pack carries it: every link, and the payloads of what is in scope."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import utc_text
from clausemark.archive.ledger import GENESIS, Event
from clausemark.archive.merkle import merkle_root
from clausepack.pack import LedgerExtract, LedgerLine


def ledger_extract(events: tuple[Event, ...], records: Collection[str]) -> LedgerExtract:
    """Return the extract; payloads are kept for the events whose record is in `records`."""
    return LedgerExtract(
        head=events[-1].hash if events else GENESIS,
        count=len(events),
        merkle_root=merkle_root([event.leaf_hash for event in events]),
        lines=tuple(_lines(events, records)),
    )


def _lines(events: tuple[Event, ...], records: Collection[str]) -> Iterator[LedgerLine]:
    for event in events:
        told = event.record in records and event.payload is not None  # a purged payload is told by its hash alone
        payload = canonical_json(event.payload).decode("utf-8") if told else None
        yield LedgerLine(
            seq=event.seq,
            utc=utc_text(event.utc),
            actor=event.actor,
            act=event.act,
            record=event.record,
            previous=event.previous,
            payload_sha256=event.payload_sha256,
            payload=payload,
        )
