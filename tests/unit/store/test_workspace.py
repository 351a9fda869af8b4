"""The workspace file: made, opened, refused, written all at once or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pytest

from clausemark.archive.ledger import Act
from clausemark.errors import ClausemarkError, ConflictError, IntegrityError, UsageError, WorkspaceUnavailableError
from clausemark.review.engagement import Engagement
from clausemark.store import sqlite
from clausemark.store.workspace import Workspace, damage
from support.workspaces import ACTOR, CLOCK, add_document, add_finding, add_version, fill, made, opened


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.clausemark"


def reason_of(path: Path) -> str:
    with pytest.raises(ClausemarkError) as refusal:
        opened(path)
    assert refusal.value.message.endswith(".")
    return refusal.value.reason


def test_what_was_written_is_there_again(path: Path) -> None:
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        tx.set_engagement(Engagement(title="Review of terms"))
        digest = tx.originals.put(b"archived bytes")

    with opened(path) as workspace, workspace.reading() as view:
        assert view.engagement().title == "Review of terms"
        assert view.originals.get(digest) == b"archived bytes"
        assert workspace.check() == []


def test_a_closed_workspace_is_one_file(path: Path) -> None:
    with made(path) as workspace:
        fill(workspace)

    assert [file.name for file in path.parent.iterdir()] == ["a.clausemark"]


def test_reading_changes_no_byte(path: Path) -> None:
    with made(path) as workspace:
        fill(workspace)
    before = path.read_bytes()

    with opened(path, read_only=True) as workspace:
        assert workspace.check() == []

    assert path.read_bytes() == before


def test_the_header_names_application_and_format(path: Path) -> None:
    made(path).close()

    header = path.read_bytes()[:100]

    assert header[68:72] == b"Clmk"
    assert int.from_bytes(header[60:64], "big") == sqlite.FORMAT
    assert header[18:20] == b"\x02\x02", "the journal is a write-ahead log"


@pytest.mark.parametrize(
    ("pragma", "value"), [("synchronous", 2), ("foreign_keys", 1), ("temp_store", 2), ("journal_mode", "wal")]
)
def test_every_connection_is_set_for_safety(path: Path, pragma: str, value: object) -> None:
    made(path).close()

    with closing(sqlite.connect(path, None)) as connection:
        assert connection.execute(f"PRAGMA {pragma}").fetchone()[0] == value


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"SQLite format 3\x00" + b"x" * 600,
        b"%PDF-1.7" + bytes(range(256)) * 32,
        b"PK\x03\x04" + bytes(range(256)) * 32,
        b"a text, and a long one. " * 1000,
        bytes(8192),
        bytes(range(256)) * 17,
    ],
)
def test_foreign_files_are_refused(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    assert reason_of(path) == "not-a-workspace"
    assert path.read_bytes() == content


def test_another_programs_database_is_refused(path: Path) -> None:
    with closing(sqlite.connect(path, None, create=True)) as connection:
        connection.execute("CREATE TABLE notes (text)")

    assert reason_of(path) == "not-a-workspace"


@pytest.mark.parametrize("kept", [400, 5000, 40_000])
def test_a_truncated_workspace_is_damaged(path: Path, kept: int) -> None:
    made(path).close()
    os.truncate(path, kept)

    assert reason_of(path) == "workspace-damaged"


def test_a_missing_file_and_a_folder_are_refused(path: Path) -> None:
    assert reason_of(path) == "workspace-missing"
    assert reason_of(path.parent) == "workspace-missing"


def test_a_file_without_permission_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(path).close()

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)

    assert reason_of(path) == "unreadable"


def test_a_newer_format_is_refused(path: Path) -> None:
    made(path).close()
    with closing(sqlite.connect(path, None)) as connection:
        connection.execute("PRAGMA user_version = 99")

    assert reason_of(path) == "format-newer"


def test_an_affected_library_is_refused() -> None:
    with pytest.raises(WorkspaceUnavailableError) as refusal:
        sqlite.require_sound_library((3, 40, 1))

    assert refusal.value.reason == "sqlite-affected"
    assert "3.40.1" in refusal.value.message


def test_the_library_in_use_is_sound() -> None:
    sqlite.require_sound_library()


def test_a_workspace_is_never_made_over_a_file(path: Path) -> None:
    path.write_text("precious", encoding="utf-8")

    with pytest.raises(UsageError) as refusal:
        made(path)

    assert refusal.value.reason == "workspace-exists"
    assert path.read_text(encoding="utf-8") == "precious"


def test_a_workspace_is_not_made_in_a_folder_that_is_not_there(path: Path) -> None:
    with pytest.raises(UsageError) as refusal:
        made(path.parent / "none" / "a.clausemark")

    assert refusal.value.reason == "folder-missing"


def test_nothing_is_left_of_a_workspace_that_could_not_be_made(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clausemark.store.workspace.upgrade", _failing)

    with pytest.raises(IntegrityError):
        made(path)

    assert list(path.parent.iterdir()) == []


def _failing(_: object) -> None:
    raise IntegrityError("The disk failed.", reason="workspace-damaged")


@pytest.mark.parametrize(
    "name", ["ein Bündel 100%.clausemark", "a#b?c.clausemark", "file:x.clausemark", "it's.clausemark"]
)
def test_any_name_will_do(tmp_path: Path, name: str) -> None:
    if sys.platform == "win32" and set(name) & set("?:"):
        pytest.skip("not a file name here")
    made(tmp_path / name).close()

    with opened(tmp_path / name) as workspace:
        assert workspace.check() == []
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_a_reader_cannot_write(path: Path) -> None:
    made(path).close()

    with opened(path, read_only=True) as workspace, pytest.raises(UsageError) as refusal, workspace.transaction(ACTOR):
        pass

    assert refusal.value.reason == "read-only"


@pytest.mark.parametrize(
    "write",
    [
        lambda view: view.persons.ensure("Somebody"),
        lambda view: view.originals.put(b"x"),
        lambda view: view.texts.put("ver-0001", "x", b"x"),
    ],
)
def test_a_view_cannot_write(path: Path, write: object) -> None:
    with made(path) as workspace, workspace.reading() as view, pytest.raises(UsageError) as refusal:
        write(view)  # type: ignore[operator]

    assert refusal.value.reason == "read-only"


def test_an_exception_leaves_everything_as_it_was(path: Path) -> None:
    def fail(workspace: Workspace) -> None:
        with workspace.transaction(ACTOR) as tx:
            add_version(tx, add_document(tx))
            raise ZeroDivisionError

    with made(path) as workspace:
        with pytest.raises(ZeroDivisionError):
            fail(workspace)

        with workspace.reading() as view:
            assert (view.platforms.count(), view.provisions.count(), view.ledger.count()) == (0, 0, 1)
            assert list(view.originals.hashes()) == []


def test_a_reader_sees_one_state_while_a_writer_works(path: Path) -> None:
    with made(path) as workspace, opened(path, read_only=True) as other, other.reading() as view:
        assert view.ledger.count() == 1
        with workspace.transaction(ACTOR) as tx:
            tx.persons.ensure("Ben Marsh")

        assert view.ledger.count() == 1
        with other.reading() as later:
            assert later.ledger.count() == 2


def test_what_was_committed_is_there_after_a_crash(path: Path, tmp_path: Path) -> None:
    with made(path) as workspace:
        with workspace.transaction(ACTOR) as tx:
            tx.persons.ensure("Ben Marsh")
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for file in (path, sqlite.beside(path, "-wal")):
            shutil.copy(file, crashed)

    with opened(crashed / path.name) as workspace, workspace.reading() as view:
        assert view.persons.by_name("ben marsh") is not None
        assert workspace.check() == []


def test_a_note_never_passes_for_a_change(path: Path) -> None:
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        tx.note(Act("pack.exported", "pk-2026-0001/export", {"name": "a"}))
        with pytest.raises(ValueError, match="would pass for a change"):
            tx.note(Act("finding.changed", "fnd-0001", {}))


def test_a_busy_workspace_is_said_to_be_busy(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.01)
    with made(path) as workspace, closing(sqlite.connect(path, None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(WorkspaceUnavailableError) as refusal, workspace.transaction(ACTOR):
            pass

    assert refusal.value.reason == "workspace-busy"


def test_a_full_disk_is_said_to_be_full(path: Path) -> None:
    def overfill(workspace: Workspace) -> None:
        with workspace.transaction(ACTOR) as tx:
            tx._connection.exec_driver_sql("PRAGMA max_page_count = 1")
            tx.originals.put(os.urandom(1_000_000))

    with made(path) as workspace, pytest.raises(WorkspaceUnavailableError) as refusal:
        overfill(workspace)

    assert refusal.value.reason == "disk-full"


def test_damaged_pages_are_said_to_be_damaged(path: Path) -> None:
    with made(path) as workspace:
        fill(workspace)
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(len(data) - 4096))

    with (
        pytest.raises(IntegrityError) as refusal,
        opened(path, read_only=True) as workspace,
        workspace.reading() as view,
    ):
        view.engagement()

    assert refusal.value.reason == "workspace-damaged"


def test_a_label_given_twice_is_a_conflict(path: Path) -> None:
    with made(path) as workspace:
        with workspace.transaction(ACTOR) as tx:
            version = add_version(tx, add_document(tx))
            add_finding(tx, version, "f-001")

        with pytest.raises(ConflictError) as refusal, workspace.transaction(ACTOR) as tx:
            add_finding(tx, version, "f-001")

    assert refusal.value.reason == "record-conflict"


def test_the_clock_and_the_person_of_a_transaction_are_in_the_ledger(path: Path) -> None:
    with made(path) as workspace, workspace.transaction("Ben Marsh") as tx:
        tx.persons.ensure("Ben Marsh")
        event = next(tx.ledger.events("per-0001"))

    assert (event.actor, event.utc, event.act) == ("Ben Marsh", CLOCK.now(), "person.added")


def test_a_schema_that_can_no_longer_be_read_is_damage(path: Path) -> None:
    made(path).close()
    path.write_bytes(path.read_bytes().replace(b"CREATE TABLE person", b"CREATE TABLE pers\xc9("))

    assert reason_of(path) == "workspace-damaged"
    with pytest.raises(IntegrityError):
        damage(path, None)
