"""What happens behind the program's back is found: in any table, in any column, in any row."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, func, select

from clausemark.store import sqlite
from clausemark.store.checking import covered_tables, find_faults
from clausemark.store.columns import metadata
from support.workspaces import fill, made

FILLED = sorted(covered_tables(), key=lambda table: table.name)
NOT_EVIDENCE = {
    ("margin", "id"),
    ("finding_revision", "id"),
    ("pack", "id"),
    ("original", "id"),
    ("definition", "id"),
    ("cross_reference", "id"),
}
"""Numbers of rows that nothing refers to and nobody sees."""
COLUMNS = [
    (table.name, column.name)
    for table in FILLED
    for column in table.columns
    if (table.name, column.name) not in NOT_EVIDENCE
]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Engine]:
    path = tmp_path_factory.mktemp("filled") / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    engine = sqlite.make_engine(path, None)
    yield engine
    engine.dispose()


@pytest.fixture
def database(filled: Engine) -> Iterator[Connection]:
    """Give a filled workspace as another program sees it; whatever is done to it is undone."""
    with filled.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        with connection.begin() as undone:
            yield connection
            undone.rollback()


def found(database: Connection) -> list[str]:
    """Return what is found: by the database library, or by the check of every row."""
    loose = [str(row) for row in database.exec_driver_sql("PRAGMA foreign_key_check")]
    return loose + [fault.check for fault in find_faults(database, writable=True)]


def altered(value: Any) -> Any:
    """Return a value that differs in one byte, or by one."""
    if isinstance(value, int):
        return value + 1_000
    if isinstance(value, bytes):
        return value[:-1] + bytes([value[-1] ^ 1])
    if isinstance(value, str) and value:
        return value[:-1] + chr(ord(value[-1]) ^ 1)
    return "x"


def test_a_workspace_as_it_was_written_has_no_fault(database: Connection) -> None:
    assert found(database) == []


def test_every_table_is_either_checked_or_empty(database: Connection) -> None:
    counts = {
        table.name: database.execute(select(func.count()).select_from(table)).scalar()
        for table in metadata.sorted_tables
    }

    assert {name for name, count in counts.items() if count} == {table.name for table in FILLED}


@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_a_changed_value_is_found(database: Connection, table: str, column: str) -> None:
    last = database.exec_driver_sql(f'SELECT rowid, "{column}" FROM {table} ORDER BY rowid DESC').first()
    assert last is not None

    database.exec_driver_sql(f'UPDATE {table} SET "{column}" = ? WHERE rowid = ?', (altered(last[1]), last[0]))

    assert found(database)


@pytest.mark.parametrize("table", [table.name for table in FILLED])
def test_a_row_taken_away_is_found(database: Connection, table: str) -> None:
    database.exec_driver_sql(f"DELETE FROM {table} WHERE rowid = (SELECT max(rowid) FROM {table})")

    assert found(database)


@pytest.mark.parametrize(
    "table", [table.name for table in FILLED if "id" in table.columns and table.name != "original"]
)
def test_a_row_put_in_is_found(database: Connection, table: str) -> None:
    unique = {"id", "key", "label", "pack_id", "ordinal", "revision"}
    columns = [column.name for column in metadata.tables[table].columns if column.name != "id"]
    values = ", ".join(f'"{name}" || 7' if name in unique else f'"{name}"' for name in columns)
    if table == "change_record":  # one transition has one record
        values = values.replace('"old_version_id"', '"new_version_id"')
    if table == "law_entry":  # an entry is kept once
        values = values.replace('"sha256"', '"sha256" || 7')
    names = ", ".join(f'"{name}"' for name in columns)

    database.exec_driver_sql(f"INSERT INTO {table} ({names}) SELECT {values} FROM {table} ORDER BY id LIMIT 1")

    assert found(database)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE finding_revision SET record = (SELECT max(record) FROM finding_revision) WHERE revision = 1",
        "UPDATE provision SET text = upper(text) WHERE ordinal = 1",
        "UPDATE margin SET kind = 'heading', reason = '' WHERE kind = 'boilerplate'",
        "UPDATE scope_exclusion SET removed = 0",
        "INSERT INTO watch (kind, record, row_version, removed) VALUES ('folder', '{}', 1, 0)",
        "DELETE FROM event WHERE seq > 10",
        "UPDATE original SET base_id = id WHERE base_id IS NOT NULL",
        "UPDATE original SET data = zeroblob(length(data)) WHERE base_id IS NULL",
        "DELETE FROM provision_search_docsize WHERE id = 2",
        "INSERT INTO provision_search(provision_search, rowid, text) VALUES('delete', 1, 'other words here')",
    ],
)
def test_a_change_that_fits_its_table_is_found(database: Connection, statement: str) -> None:
    database.exec_driver_sql(statement)

    assert found(database)


def test_what_is_damaged_is_named(database: Connection) -> None:
    database.exec_driver_sql("UPDATE finding SET record = replace(record, 'Access', 'Excess') WHERE id = 2")

    assert [fault.detail for fault in find_faults(database, writable=False)] == [
        "fnd-0002: the stored record is not the one in the ledger"
    ]
