"""Format 1 is what it always was, holds the whole model, and newer formats will come from older ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from clausemark.errors import WorkspaceUnavailableError
from clausemark.store import migration, sqlite
from clausemark.store.columns import metadata
from clausemark.store.migrations import STEPS
from support.workspaces import fill, made, opened

FORMAT_1 = Path(__file__).with_name("format_0001.sql")
MODEL = {
    "platform", "document", "capture", "version", "source_text", "provision", "person", "engagement", "finding",
    "mapping", "comparison", "review_step", "open_item", "event", "definition", "cross_reference", "redaction",
    "watch", "pack", "returned", "lineage", "lineage_link", "change_record", "custody_event", "instrument",
    "checkpoint", "timestamp", "scope_exclusion", "dissent", "legal_decision", "exchange", "purge",
}  # fmt: skip


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    made(tmp_path / "a.clausemark").close()
    return sqlite.make_engine(tmp_path / "a.clausemark", None)


def tables_of(connection: Connection) -> str:
    """Return the statements that make the tables and indexes, one after the other by name."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
    statements = (str(sql) for name, sql in rows if not name.startswith("provision_search_"))
    return "".join(" ".join(line.strip() for line in each.splitlines()).strip() + ";\n" for each in statements)


@pytest.fixture
def old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a workspace as the first format's program left it."""
    with monkeypatch.context() as then:
        then.setattr(migration, "STEPS", STEPS[:1])
        then.setattr(sqlite, "FORMAT", 1)
        made(tmp_path / "old.clausemark").close()
    return tmp_path / "old.clausemark"


def test_format_1_is_what_it_always_was(old: Path) -> None:
    with sqlite.make_engine(old, None).connect() as connection:
        assert sqlite.format_of(connection) == 1
        assert tables_of(connection) == FORMAT_1.read_text(encoding="utf-8"), (
            "Old workspaces have the tables of this file for ever. Make a new format instead of changing format 1: "
            "see the docstring of migrations/format_0001.py."
        )


def test_a_workspace_of_format_1_can_be_flagged_once_it_is_opened_for_writing(old: Path) -> None:
    with opened(old) as workspace:
        fill(workspace)

        assert workspace.check() == []
        with workspace.reading() as view:
            assert [flag.note for flag in view.flags.all()] == ["Ask again"]


def test_an_old_workspace_ends_up_with_the_tables_of_a_new_one(old: Path, engine: Engine) -> None:
    opened(old).close()

    with sqlite.make_engine(old, None).connect() as brought_up, engine.connect() as new:
        assert tables_of(brought_up) == tables_of(new)


def test_a_program_from_before_purges_refuses_what_this_one_wrote_and_its_own_are_brought_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, older = tmp_path / "mine.clausemark", tmp_path / "older.clausemark"
    made(mine).close()
    with monkeypatch.context() as then:
        then.setattr(migration, "STEPS", STEPS[:3])
        then.setattr(sqlite, "FORMAT", 3)
        with made(older) as workspace:
            fill(workspace)
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            opened(mine)
    assert refusal.value.reason == "format-newer"

    with opened(older) as workspace:
        assert workspace.check() == []
    with sqlite.make_engine(older, None).connect() as connection:
        assert sqlite.format_of(connection) == 4


def test_the_migrations_make_the_tables_that_the_program_uses(engine: Engine) -> None:
    with engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)

    assert [each for each in differences if "provision_search" not in str(each)] == []


def test_the_first_schema_holds_the_whole_model() -> None:
    assert set(metadata.tables) >= MODEL


def test_every_table_can_be_made_on_the_server_of_a_team() -> None:
    for table in metadata.sorted_tables:
        assert str(CreateTable(table).compile(dialect=postgresql.dialect()))  # type: ignore[no-untyped-call]


def test_every_format_has_its_step() -> None:
    assert len(STEPS) == sqlite.FORMAT


def test_an_older_workspace_is_brought_up_when_opened_for_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()
    monkeypatch.setattr(migration, "STEPS", (*STEPS, lambda operations: operations.execute("CREATE TABLE later (id)")))
    later = len(STEPS) + 1
    monkeypatch.setattr(sqlite, "FORMAT", later)

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        opened(path, read_only=True)
    assert refusal.value.reason == "format-older"

    with opened(path) as workspace:
        assert workspace.check() == []
    with sqlite.make_engine(path, None).connect() as connection:
        assert sqlite.format_of(connection) == later
        assert "CREATE TABLE later" in tables_of(connection)
    opened(path, read_only=True).close()


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()
    monkeypatch.setattr(migration, "STEPS", (*STEPS, lambda operations: operations.execute("DROP TABLE watch"), _fail))
    monkeypatch.setattr(sqlite, "FORMAT", len(STEPS) + 2)
    with pytest.raises(ZeroDivisionError):
        opened(path)
    monkeypatch.undo()

    with opened(path) as workspace:
        assert workspace.check() == []


def _fail(_: object) -> None:
    raise ZeroDivisionError
