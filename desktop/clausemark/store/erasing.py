"""Takes the words of a document out of the tables; only ever in a copy that then takes the workspace's place.

Rows stay as stubs: identifiers are given by the highest number, so that a row that went would give its identifier
a second life in a ledger that knows the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import zstandard
from sqlalchemy import Connection, delete, select, update

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import row_number
from clausemark.store import schema
from clausemark.store.kinds import ALL_KINDS
from clausemark.store.originals import Originals
from clausemark.store.purged import WITHHELD, stub_values
from clausemark.store.purges import Hanging
from clausemark.store.record_statements import PURGED
from clausemark.store.records import RecordTable
from clausemark.store.sqlite_search import rebuild_search

_CHUNK = 400
_KIND = {kind.prefix: kind for kind in ALL_KINDS}


def erase(connection: Connection, gone: Hanging) -> tuple[tuple[int, int], ...]:
    """Take away everything that hangs on a document; return the runs of events whose payloads went with it."""
    _pack_anew(connection, [each.sha256 for each in gone.originals])
    for part in _parts([each.sha256 for each in gone.originals]):
        blank = {"data": b"", "base_id": None, "depth": 0}
        connection.execute(update(schema.original).where(schema.original.c.sha256.in_(part)).values(**blank))
    for part in _parts([row_number(each, "ver") for each in gone.versions]):
        _erase_texts(connection, part)
    for prefix, numbers in _by_prefix(gone.records):
        _blank(connection, _KIND[prefix], numbers)
    for part in _parts(gone.packs):
        connection.execute(update(schema.pack).where(schema.pack.c.pack_id.in_(part)).values(data=b""))
    withheld = _withhold(connection, gone.records)
    rebuild_search(connection)
    return withheld


def _pack_anew(connection: Connection, digests: Sequence[Sha256]) -> None:
    """Keep whole what leans on bytes that go, and count again how deep the others lean."""
    table, going = schema.original, set(digests)
    rows = connection.execute(select(table.c.id, table.c.sha256, table.c.base_id, table.c.depth)).all()
    name = {row.id: row.sha256 for row in rows}
    originals = Originals(connection)
    loose = [row for row in rows if row.sha256 not in going and row.base_id and name[row.base_id] in going]
    whole = {row.id: originals.get(Sha256(row.sha256)) for row in loose}
    for number, data in whole.items():
        packed = zstandard.ZstdCompressor(level=3).compress(data)
        connection.execute(update(table).where(table.c.id == number).values(data=packed, base_id=None, depth=0))
    base = {row.id: None if row.id in whole else row.base_id for row in rows if row.sha256 not in going}
    for row in rows:
        if row.sha256 not in going and (depth := _depth(row.id, base)) != row.depth:
            connection.execute(update(table).where(table.c.id == row.id).values(depth=depth))


def _depth(number: int, base: dict[int, int | None]) -> int:
    steps, at = 0, base[number]
    while at is not None:
        steps, at = steps + 1, base[at]
    return steps


def _erase_texts(connection: Connection, versions: Sequence[int | None]) -> None:
    for table in (schema.source_text, schema.margin, schema.definition, schema.cross_reference):
        connection.execute(delete(table).where(table.c.version_id.in_(versions)))
    blank = {"number": None, "heading_path": "[]", "start": 0, "end": 0, "text": "", "sha256": ""}
    connection.execute(update(schema.provision).where(schema.provision.c.version_id.in_(versions)).values(**blank))


def _blank(connection: Connection, kind: RecordTable[Any], numbers: Sequence[int]) -> None:
    table = kind.table
    for part in _parts(numbers):
        for detail in kind.details:
            connection.execute(delete(detail.table).where(detail.table.c[detail.parent].in_(part)))
        if table is schema.finding:
            revisions = schema.finding_revision
            connection.execute(delete(revisions).where(revisions.c.finding_id.in_(part)))
        for number in part:
            values = {"record": PURGED, "removed": 1, **stub_values(table.name, number)}
            connection.execute(update(table).where(table.c.id == number).values(**values))


def _withhold(connection: Connection, records: Sequence[str]) -> tuple[tuple[int, int], ...]:
    table, found = schema.event, set[int]()
    for part in _parts(records):
        about = table.c.record.in_(part)
        query = select(table.c.seq).where(about, table.c.payload != WITHHELD)
        found |= set(connection.scalars(query))
        connection.execute(update(table).where(about).values(payload=WITHHELD))
    return tuple(_runs(sorted(found)))


def _runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    first = last = None
    for number in numbers:
        if last is not None and number == last + 1:
            last = number
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = number
    if first is not None and last is not None:
        yield first, last


def _by_prefix(records: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    found: dict[str, list[int]] = {}
    for each in records:
        prefix = each.partition("-")[0]
        number = row_number(each, prefix)
        assert number is not None, each
        found.setdefault(prefix, []).append(number)
    yield from found.items()


def _parts(items: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for at in range(0, len(items), _CHUNK):
        yield items[at : at + _CHUNK]
