"""Record tables: rows that keep their canonical JSON, each change an event of the ledger."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Any, Generic, TypeVar, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    Table,
    delete,
    func,
    select,
    update,
)

from clausemark.archive.canonical import canonical_json
from clausemark.archive.identifiers import format_id, row_number
from clausemark.archive.ledger import Act
from clausemark.errors import ConflictError, UsageError
from clausemark.phrases import phrase
from clausemark.store.fitness import refuse_unfit
from clausemark.store.ledger_writer import LedgerWriter, writing
from clausemark.store.prepared import Prepared
from clausemark.store.purged import Purged, purged_record
from clausemark.store.record_codec import stored_record, to_json
from clausemark.store.record_statements import PURGED, every, getting, highest, inserting, listing

T = TypeVar("T")
_SHORT = 2048
"""Characters up to which records are kept in memory: versions are read again with each import of their document."""
_CHUNK = 500
"""Records asked for in one query."""
REMOVED = ".removed"
"""The end of the name of every act that takes a record out."""


@dataclass(frozen=True, slots=True)
class Details(Generic[T]):
    """Rows of another table that repeat a part of a record, so that it can be searched by it."""

    table: Table
    parent: str
    rows: Callable[[T], Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class RecordTable(Generic[T]):
    """One kind of record: where it is kept, how its identifier looks, which columns follow from it."""

    table: Table
    cls: type[T]
    prefix: str
    keys: Callable[[T], Mapping[str, Any]]
    details: tuple[Details[T], ...] = ()

    @property
    def counted(self) -> bool:
        """Tell whether the records carry their row version."""
        named: Any = self.cls
        return any(field.name == "row_version" for field in fields(named))


class Records(Generic[T]):
    """The rows of one record table, within one transaction or view."""

    def __init__(self, connection: Connection, kind: RecordTable[T], ledger: LedgerWriter | None) -> None:
        self._connection = connection
        self._kind = kind
        self._ledger = ledger

    def add(self, make: Callable[[str], T], act: str) -> T:
        """Add the record that `make` gives for the next identifier, and its event.

        Raises `UsageError` (`name-unfit`, `words-unfit`).
        """
        number = self._next()
        identifier = format_id(self._kind.prefix, number)
        record = self._counted(make(identifier), 1)
        refuse_unfit(record, act)
        value = to_json(record)
        written = canonical_json(value)
        row = {"id": number, "record": written.decode("utf-8"), "row_version": 1, "removed": 0}
        row.update(self._kind.keys(record))
        writing(self._ledger).append(Act(act, identifier, value), written)
        inserting(self._kind.table).run(self._connection, row)
        self._add_details(number, record)
        return record

    def change(self, identifier: str, record: T, act: str, *, expected: int | None = None) -> T:
        """Put a record in place of the one there, and its event; return it with its new row version.

        Raises `ConflictError` (`record-changed`) when its row version is not the expected one, and
        `UsageError`: `unknown-id` when there is none, `name-unfit`, `words-unfit`.
        """
        number, table = self._number(identifier), self._kind.table
        present = self._checked_version(identifier, expected)
        record = self._counted(record, present + 1)
        refuse_unfit(record, act, lambda: self.get(identifier))
        value = to_json(record)
        written = canonical_json(value)
        writing(self._ledger).append(Act(act, identifier, value), written)
        values = {"record": written.decode("utf-8"), "row_version": present + 1, **self._kind.keys(record)}
        self._connection.execute(update(table).where(table.c.id == number).values(values))
        for detail in self._kind.details:
            self._connection.execute(delete(detail.table).where(detail.table.c[detail.parent] == number))
        self._add_details(number, record)
        return record

    def remove(self, identifier: str, act: str, *, expected: int | None = None) -> T:
        """Take a record out of every list; it stays stored, and `get` still gives it. `act` ends in `.removed`.

        Raises as `change` does.
        """
        if not act.endswith(REMOVED):
            raise ValueError(f"{act} does not end in {REMOVED}")
        record = self.change(identifier, self.get(identifier), act, expected=expected)
        table = self._kind.table
        self._connection.execute(update(table).where(table.c.id == self._number(identifier)).values(removed=1))
        return record

    def restore(self, identifier: str, record: T, act: str) -> T:
        """Put a record that was taken out back among the others, as it is given here.

        Raises as `change` does. Names that must be unique stay those of what was taken out, so that whoever adds the
        same name again restores it.
        """
        restored = self.change(identifier, record, act)
        table = self._kind.table
        self._connection.execute(update(table).where(table.c.id == self._number(identifier)).values(removed=0))
        return restored

    def is_removed(self, identifier: str) -> bool:
        """Tell whether a record was taken out; raise `UsageError` (`unknown-id`) when there never was one."""
        table = self._kind.table
        found = self._connection.execute(select(table.c.removed).where(table.c.id == self._number(identifier))).scalar()
        if found is None:
            raise self._unknown(identifier)
        return bool(found)

    def removed_among(self, identifiers: Sequence[str]) -> frozenset[str]:
        """Return those of some records that were taken out, in few queries; raise as `is_removed` does."""
        table, numbers = self._kind.table, {each: self._number(each) for each in identifiers}
        asked, found = list(numbers.values()), dict[int, int]()
        for at in range(0, len(asked), _CHUNK):
            query = select(table.c.id, table.c.removed).where(table.c.id.in_(asked[at : at + _CHUNK]))
            found.update((number, removed) for number, removed in self._connection.execute(query))
        for each, number in numbers.items():
            if number not in found:
                raise self._unknown(each)
        return frozenset(each for each, number in numbers.items() if found[number])

    def removed(self, where: ColumnElement[bool] | None = None) -> Iterator[T]:
        """Yield the records that were taken out, in order of their identifiers."""
        for (text,) in self._connection.execute(self._query(where, removed=1)).all():
            yield self._record(text)

    def get(self, identifier: str) -> T:
        """Return a record; raise `UsageError` (`unknown-id`), or `RuleRefusedError` (`purged`)."""
        text = getting(self._kind.table).scalar(self._connection, {"number": self._number(identifier)})
        if text is None:
            raise self._unknown(identifier)
        if text == PURGED and identifier in Purged(self._connection).records:
            raise purged_record(identifier)
        return self._record(text)

    def find(self, where: ColumnElement[bool]) -> T | None:
        """Return the first record for which a condition holds, None when there is none."""
        text = self._connection.execute(self._query(where).limit(1)).scalar()
        return None if text is None else self._record(text)

    def all(self, where: ColumnElement[bool] | None = None) -> Iterator[T]:
        """Yield the records for which a condition holds, in order of their identifiers."""
        if where is None:
            yield from self._found(every(self._kind.table))
            return
        for (text,) in self._connection.execute(self._query(where)).all():
            yield self._record(text)

    def count(self) -> int:
        """Return how many records there are."""
        table = self._kind.table
        query = select(func.count()).select_from(table).where(table.c.removed == 0)
        return int(self._connection.execute(query).scalar_one())

    def row_version(self, identifier: str) -> int:
        """Return how often a record was written; raise `UsageError` (`unknown-id`) when there is none."""
        table = self._kind.table
        query = select(table.c.row_version).where(table.c.id == self._number(identifier))
        found = self._connection.execute(query).scalar()
        if found is None:
            raise self._unknown(identifier)
        return int(found)

    def number_of(self, identifier: str) -> int:
        """Return the row number of an identifier of this kind, for a reference."""
        return self._number(identifier)

    def _found(self, query: Prepared, **values: object) -> Iterator[T]:
        """Yield the records that a prepared query of this table gives."""
        for (text,) in query.rows(self._connection, values):
            yield self._record(text)

    def _query(self, where: ColumnElement[bool] | None, removed: int = 0) -> Any:
        query = listing(self._kind.table, removed)
        return query if where is None else query.where(where)

    def _record(self, text: str) -> T:
        if len(text) > _SHORT:
            return stored_record(self._kind.cls, text)
        cls: Any = self._kind.cls
        return cast("T", _read(cls, text))

    def _checked_version(self, identifier: str, expected: int | None) -> int:
        present = self.row_version(identifier)
        if expected is not None and present != expected:
            message = phrase(
                "{identifier} was changed by somebody else meanwhile. Read it again and repeat the change.",
                identifier=identifier,
            )
            raise ConflictError(message, reason="record-changed")
        return present

    def _counted(self, record: T, version: int) -> T:
        if not self._kind.counted:
            return record
        stamped: Any = record
        return cast("T", replace(stamped, row_version=version))

    def _add_details(self, number: int, record: T) -> None:
        for detail in self._kind.details:
            rows = [{detail.parent: number, **row} for row in detail.rows(record)]
            if rows:
                values = [tuple(row.values()) for row in rows]
                inserting(detail.table).run_many(self._connection, tuple(rows[0]), values)

    def _next(self) -> int:
        return int(highest(self._kind.table).scalar(self._connection, {}) or 0) + 1

    def _number(self, identifier: str) -> int:
        number = row_number(identifier, self._kind.prefix)
        if number is None:
            raise self._unknown(identifier)
        return number

    def _unknown(self, identifier: str) -> UsageError:
        message = phrase(
            "There is no “{identifier}” in this workspace. List what it has and name one of them.",
            identifier=identifier,
        )
        return UsageError(message, reason="unknown-id")


def reference(prefix: str) -> Callable[[str | None], int | None]:
    """Return a function from an identifier of a prefix to its row number."""

    def number(identifier: str | None) -> int | None:
        return None if identifier is None else row_number(identifier, prefix)

    return number


@lru_cache(8192)
def _read(cls: Any, text: str) -> object:
    """Return a short record; it cannot change, so that whoever reads the same text gets the same one."""
    return stored_record(cls, text)
