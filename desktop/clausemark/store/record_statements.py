"""The statements that every record table is read and written with.

They are made once a table: making one costs more than the database takes for it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, Table, bindparam, func, insert, select

from clausemark.store.prepared import Prepared

PURGED = ""
"""What stands in place of the JSON of a record whose words were purged."""


@lru_cache(64)
def inserting(table: Table) -> Prepared:
    """Return the statement that adds a row."""
    return Prepared(insert(table))


@lru_cache(64)
def highest(table: Table) -> Prepared:
    """Return a query for the last row."""
    return Prepared(select(func.max(table.c.id)))


@lru_cache(64)
def getting(table: Table) -> Prepared:
    """Return a query for the record of a row, `number`."""
    return Prepared(select(table.c.record).where(table.c.id == bindparam("number")))


@lru_cache(64)
def every(table: Table) -> Prepared:
    """Return a query for all records that were not taken out."""
    return listing_by(table)


def listing_by(table: Table, *columns: str, removed: int = 0) -> Prepared:
    """Return a query for the records of a table whose columns have the values that it is run with."""
    where = [table.c[name] == bindparam(name) for name in columns]
    return Prepared(listing(table, removed).where(*where))


def listing_in(table: Table, inside: Select[tuple[Any]], column: str = "id") -> Prepared:
    """Return a query for the records of a table that another query names by their rows, or by another column."""
    return Prepared(listing(table, 0).where(table.c[column].in_(inside)))


@lru_cache(64)
def listing(table: Table, removed: int) -> Select[tuple[Any]]:
    """Return a query for the records that were taken out (1; purged ones never) or were not (0), in order."""
    query = select(table.c.record).where(table.c.removed == removed).order_by(table.c.id)
    return query.where(table.c.record != PURGED) if removed else query
