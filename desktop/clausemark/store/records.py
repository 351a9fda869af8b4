"""Record tables: rows that keep their canonical JSON, each change an event of the ledger."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, func, insert, select, update

from clausemark.archive.canonical import canonical_json
from clausemark.archive.identifiers import format_id, row_number
from clausemark.archive.ledger import Act
from clausemark.errors import ConflictError, UsageError
from clausemark.store.ledger_writer import LedgerWriter
from clausemark.store.record_codec import from_json, to_json

T = TypeVar("T")
Keys = Callable[[T], Mapping[str, Any]]
"""The columns that follow from a record."""


class RecordTable(Generic[T]):
    """One kind of record: where it is kept, how its identifier looks, which columns follow from it."""

    def __init__(self, table: Table, cls: type[T], prefix: str, keys: Callable[[T], Mapping[str, Any]]) -> None:
        self.table = table
        self.cls = cls
        self.prefix = prefix
        self.keys = keys


class Records(Generic[T]):
    """The rows of one record table, within one transaction or view."""

    def __init__(self, connection: Connection, kind: RecordTable[T], ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._kind = kind
        self._ledger = ledger

    def add(self, make: Callable[[str], T], act: str) -> T:
        """Add the record that `make` gives for the next identifier, and its event."""
        number = self._next()
        identifier = format_id(self._kind.prefix, number)
        record = make(identifier)
        text = _text(record)
        row = {"id": number, "record": text, "row_version": 1, **self._kind.keys(record)}
        self._connection.execute(insert(self._kind.table).values(row))
        self._writer.append(Act(act, identifier, json.loads(text)))
        return record

    def change(self, identifier: str, record: T, act: str, *, expected: int | None = None) -> T:
        """Put a record in place of the one there, and its event.

        Raises `ConflictError` (`record-changed`) when its row version is not the expected one.
        """
        table, text = self._kind.table, _text(record)
        where = table.c.id == self._number(identifier)
        if expected is not None:
            where = where & (table.c.row_version == expected)
        values = {"record": text, "row_version": table.c.row_version + 1, **self._kind.keys(record)}
        done = self._connection.execute(update(table).where(where).values(values))
        if done.rowcount != 1:
            message = f"{identifier} was changed by somebody else meanwhile. Read it again and repeat the change."
            raise ConflictError(message, reason="record-changed")
        self._writer.append(Act(act, identifier, json.loads(text)))
        return record

    def get(self, identifier: str) -> T:
        """Return a record; raise `UsageError` (`unknown-id`) when there is none."""
        found = self.find(self._kind.table.c.id == self._number(identifier))
        if found is None:
            raise self._unknown(identifier)
        return found

    def find(self, where: ColumnElement[bool]) -> T | None:
        """Return the only record for which a condition holds, None when there is none."""
        return next(self.all(where), None)

    def all(self, where: ColumnElement[bool] | None = None) -> Iterator[T]:
        """Yield the records for which a condition holds, in order of their identifiers."""
        table = self._kind.table
        query = select(table.c.record).order_by(table.c.id)
        if where is not None:
            query = query.where(where)
        for (text,) in self._connection.execute(query):
            yield from_json(self._kind.cls, json.loads(text))

    def row_version(self, identifier: str) -> int:
        """Return how often a record was written."""
        table = self._kind.table
        query = select(table.c.row_version).where(table.c.id == self._number(identifier))
        return int(self._connection.execute(query).scalar_one())

    def number_of(self, identifier: str) -> int:
        """Return the row number of an identifier of this kind, for a reference."""
        return self._number(identifier)

    def _next(self) -> int:
        highest = self._connection.execute(select(func.max(self._kind.table.c.id))).scalar()
        return int(highest or 0) + 1

    def _number(self, identifier: str) -> int:
        number = row_number(identifier, self._kind.prefix)
        if number is None:
            raise self._unknown(identifier)
        return number

    def _unknown(self, identifier: str) -> UsageError:
        message = f"There is no “{identifier}” in this workspace. List what it has and name one of them."
        return UsageError(message, reason="unknown-id")

    @property
    def _writer(self) -> LedgerWriter:
        if self._ledger is None:
            raise UsageError("The workspace is open for reading only.", reason="read-only")
        return self._ledger


def reference(prefix: str) -> Callable[[str | None], int | None]:
    """Return a function from an identifier of a prefix to its row number."""

    def number(identifier: str | None) -> int | None:
        return None if identifier is None else row_number(identifier, prefix)

    return number


def _text(record: object) -> str:
    return canonical_json(to_json(record)).decode("utf-8")
