"""Statements that an import runs for every file: written out once, then handed to the driver as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Insert, Select, TextClause, bindparam, func, select

Row = Mapping[str, Any]


class Prepared:
    """A statement whose SQL is written once for each way it is called.

    Binding and reading by the driver alone takes a tenth of the time of a statement that is bound anew. Columns hold
    whole numbers, texts and bytes, which every driver takes as they are. It runs in the transaction of its connection;
    what goes wrong is an error of the driver, which `failures.translated` knows.
    """

    def __init__(self, statement: Insert | Select[Any] | TextClause) -> None:
        self._statement = statement
        self._written: dict[tuple[str, ...], tuple[str, tuple[str, ...], Row]] = {}

    def rows(self, connection: Connection, values: Row) -> list[tuple[Any, ...]]:
        """Return the rows that a query gives."""
        cursor = self._cursor(connection)
        try:
            self._run(cursor, connection, values)
            found: list[tuple[Any, ...]] = cursor.fetchall()
        finally:
            cursor.close()
        return found

    def scalar(self, connection: Connection, values: Row) -> Any:
        """Return the first value of the first row, None where there is none."""
        found = self.rows(connection, values)
        return found[0][0] if found else None

    def run(self, connection: Connection, values: Row) -> None:
        """Run a statement that gives nothing back."""
        cursor = self._cursor(connection)
        try:
            self._run(cursor, connection, values)
        finally:
            cursor.close()

    def run_many(self, connection: Connection, columns: tuple[str, ...], rows: Sequence[Sequence[Any]]) -> None:
        """Insert rows whose values stand in the order of the columns named."""
        if not rows:
            return
        sql, order, _ = self._sql(connection, columns)
        if order != columns:
            places = [columns.index(name) for name in order]
            rows = [[row[place] for place in places] for row in rows]
        cursor = self._cursor(connection)
        try:
            cursor.executemany(sql, rows)
        finally:
            cursor.close()

    def _run(self, cursor: Any, connection: Connection, values: Row) -> None:
        sql, order, constant = self._sql(connection, tuple(values))
        cursor.execute(sql, [values[name] if name in values else constant[name] for name in order])

    def _sql(self, connection: Connection, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...], Row]:
        """Return the SQL, its parameters in order, and the values of those that the statement itself gives."""
        found = self._written.get(columns)
        if found is None:
            keys = columns if isinstance(self._statement, Insert) else None
            compiled: Any = self._statement.compile(dialect=connection.dialect, column_keys=keys)
            found = compiled.string, tuple(compiled.positiontup), dict(compiled.params)
            self._written[columns] = found
        return found

    @staticmethod
    def _cursor(connection: Connection) -> Any:
        return connection.connection.cursor()


def listed(name: str) -> Select[tuple[Any]]:
    """Return a query for the numbers in a JSON list that a statement is run with: one statement for any number."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)
