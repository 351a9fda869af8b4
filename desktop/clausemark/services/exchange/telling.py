"""What the ledger of an exchange file tells: the history of every record that it carries, checked and typed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from clausemark.archive.canonical import Json, canonical_json
from clausemark.archive.clock import parse_utc
from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import row_number
from clausemark.archive.ledger import GENESIS, Event
from clausemark.archive.merkle import merkle_root
from clausemark.errors import ClausemarkError
from clausemark.phrases import phrase
from clausemark.review.comparison import Comparison
from clausemark.review.finding import Dissent, Finding, OpenItem
from clausemark.review.flag import Flag
from clausemark.review.person import Person, identity_key
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.services.exchange.layout import Source
from clausemark.services.exchange.opening import Opened, damaged
from clausemark.store.kinds import (
    CAPTURE,
    COMPARISON,
    CUSTODY,
    DISSENT,
    DOCUMENT,
    FINDING,
    FLAG,
    OPEN_ITEM,
    PERSON,
    PLATFORM,
    SCOPE,
    STEP,
    VERSION,
)
from clausemark.store.record_codec import checked_record
from clausemark.store.records import REMOVED, RecordTable

T = TypeVar("T")
_KINDS: dict[str, RecordTable[Any]] = {
    kind.prefix: kind
    for kind in (
        PERSON,
        PLATFORM,
        DOCUMENT,
        CAPTURE,
        CUSTODY,
        VERSION,
        FINDING,
        STEP,
        DISSENT,
        OPEN_ITEM,
        SCOPE,
        FLAG,
        COMPARISON,
    )
}
_KEYS = frozenset({"seq", "utc", "actor", "act", "record", "previous", "payload_sha256", "payload"})


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """One record as an event of the other workspace tells it; `gone` where the event took the record out."""

    seq: int
    record: T
    gone: bool


@dataclass(frozen=True, slots=True)
class History:
    """Every event of the file about the records that it carries, in order, by kind and identifier."""

    told: dict[str, dict[str, list[Told[Any]]]] = field(default_factory=dict)
    notes: dict[str, dict[str, Any]] = field(default_factory=dict)

    def of(self, kind: RecordTable[T]) -> dict[str, list[Told[T]]]:
        """Return the events about the records of a kind, by identifier."""
        return self.told.get(kind.prefix, {})

    def last(self, kind: RecordTable[T], identifier: str) -> T:
        """Return a record as it was left; raise `KeyError` when the file tells nothing of it."""
        return self.of(kind)[identifier][-1].record

    def standing(self, kind: RecordTable[T]) -> Iterator[Told[T]]:
        """Yield the records of a kind that were not taken out, as they were left."""
        yield from (told[-1] for told in self.of(kind).values() if not told[-1].gone)

    @property
    def persons(self) -> dict[str, Person]:
        """Return the persons whom the file names, by identifier."""
        return {identifier: told[-1].record for identifier, told in self.of(PERSON).items()}


def history_of(opened: Opened) -> History:
    """Return what the ledger of a file tells.

    Raises `InputRefusedError` (`exchange-damaged`): the chain does not close, a payload was changed, a record is not
    one of its kind, names a person whom the file does not know, or hangs on a finding that it tells of only later.
    """
    history, leaves, previous = History(), list[Sha256](), GENESIS
    try:
        for number, line in enumerate(opened.ledger.split(b"\n")[:-1], 1):
            event, told = _event(line)
            _refuse_loose(event, number, previous, opened.header.source)
            previous = event.hash
            leaves.append(event.leaf_hash)
            if told:
                _keep(history, event)
        _refuse_other_end(leaves, previous, opened.header.source)
        _refuse_strangers(history)
        _refuse_unborn(history)
    except (ValueError, KeyError, TypeError, RecursionError, ClausemarkError) as error:
        raise damaged(opened.file_name, phrase("its ledger does not hold together")) from error
    return history


def _refuse_loose(event: Event, number: int, previous: Sha256, source: Source) -> None:
    if event.seq != number or event.previous != previous:
        raise ValueError("an event does not follow the one before it")
    if number == 1 and event.hash != source.workspace:
        raise ValueError("the first event is not that of the workspace named")


def _refuse_other_end(leaves: Sequence[Sha256], head: Sha256, source: Source) -> None:
    if Source(source.workspace, len(leaves), head, merkle_root(leaves)) != source:
        raise ValueError("the chain does not end where it should")


def _event(line: bytes) -> tuple[Event, bool]:
    """Return the event of a line, and whether the line has its payload."""
    value = json.loads(line)
    if not isinstance(value, dict) or value.keys() != _KEYS or type(value["seq"]) is not int:
        raise ValueError("no event")
    payload = value["payload"]
    texts = [value[name] for name in _KEYS - {"seq", "payload"}]
    if not all(isinstance(each, str) for each in texts) or not (payload is None or isinstance(payload, str)):
        raise ValueError("no event")
    said = None if payload is None else json.loads(payload)
    if payload is not None and not _is_payload(payload, said, value["payload_sha256"]):
        raise ValueError("a payload was changed")
    event = Event(
        value["seq"],
        parse_utc(value["utc"]),
        value["actor"],
        value["act"],
        value["record"],
        said,
        Sha256(value["payload_sha256"]),
        Sha256(value["previous"]),
    )
    return event, payload is not None


def _is_payload(text: str, said: Json, digest: str) -> bool:
    data = text.encode("utf-8")
    return sha256_of(data) == digest and canonical_json(said) == data


def _keep(history: History, event: Event) -> None:
    prefix = event.record.partition("-")[0]
    if "/" in event.record:
        if not isinstance(event.payload, dict):
            raise ValueError("no note")
        history.notes[event.record] = event.payload
        return
    kind = _KINDS[prefix]
    record = checked_record(kind.cls, event.payload)
    if row_number(event.record, prefix) is None or getattr(record, "id", event.record) != event.record:
        raise ValueError("a record under the name of another")
    told = Told(event.seq, record, event.act.endswith(REMOVED))
    history.told.setdefault(prefix, {}).setdefault(event.record, []).append(told)


def _refuse_strangers(history: History) -> None:
    """Refuse records that name persons whom the file does not tell of, or persons without a readable name."""
    persons = history.persons
    if not all(identity_key(person.name) for person in persons.values()):
        raise ValueError("a person without a name")
    named = {name for told in history.told.values() for each in told.values() for name in _named(each)}
    if not named <= persons.keys():
        raise ValueError("a person whom the file does not tell of")


def _refuse_unborn(history: History) -> None:
    """Refuse what hangs on a finding that was not there yet: records are taken in the order of the ledger."""
    born = {identifier: told[0].seq for identifier, told in history.of(FINDING).items()}
    kinds = (STEP.prefix, DISSENT.prefix, OPEN_ITEM.prefix)
    hanging = [each for kind in kinds for told in history.told.get(kind, {}).values() for each in told]
    if any(each.seq < born.get(each.record.finding, 0) for each in hanging):
        raise ValueError("a record on a finding that comes after it")


def _named(told: Sequence[Told[Any]]) -> Iterator[str]:
    for each in told:
        record = each.record
        if isinstance(record, Finding):
            yield record.prepared_by
        elif isinstance(record, ReviewStep):
            yield record.person
        elif isinstance(record, Dissent):
            yield from (record.by, *(() if record.answer is None else (record.answer.by,)))
        elif isinstance(record, OpenItem):
            yield record.owner
        elif isinstance(record, (ScopeExclusion, Flag)):
            yield record.by
        elif isinstance(record, Comparison):
            yield record.confirmed_by
