"""Backups are whole, also while somebody writes; nothing is ever overwritten unasked."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from clausemark.errors import IntegrityError, UsageError, WorkspaceUnavailableError
from clausemark.store import sqlite
from clausemark.store.workspace import backup, restore
from support.workspaces import ACTOR, fill, made, opened


@pytest.fixture(params=[None, "it's a “quoted” pass/phrase ✓"], ids=["plain", "encrypted"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    given: str | None = request.param
    return given


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.clausemark"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "it's a copy.backup"


def test_a_backup_taken_while_in_use_is_whole(path: Path, copy: Path, passphrase: str | None) -> None:
    with made(path, passphrase) as workspace:
        fill(workspace)
        backup(path, copy, passphrase)

    with opened(copy, passphrase) as workspace, workspace.reading() as view:
        assert workspace.check() == []
        assert [hit.provision for hit in view.search.query("access")] == ["prv-000002", "prv-000006", "prv-000010"]
    assert (b"Lantern" in copy.read_bytes()) is (passphrase is None)
    assert sorted(file.name for file in path.parent.iterdir()) == ["a.clausemark", copy.name]


def test_a_backup_taken_amid_a_transaction_holds_what_was_committed(path: Path, copy: Path) -> None:
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        tx.persons.ensure("Ben Marsh")
        backup(path, copy, None)

    with opened(copy) as workspace, workspace.reading() as view:
        assert (view.persons.count(), view.ledger.count()) == (0, 1)


def test_a_backup_never_overwrites(path: Path, copy: Path) -> None:
    made(path).close()
    copy.write_text("precious", encoding="utf-8")

    for target, reason in ((copy, "target-exists"), (copy.parent / "none" / "b", "folder-missing")):
        with pytest.raises(UsageError) as refusal:
            backup(path, target, None)
        assert refusal.value.reason == reason
    assert copy.read_text(encoding="utf-8") == "precious"


def test_a_copy_that_is_damaged_is_not_kept(path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(path).close()
    monkeypatch.setattr(sqlite, "damage", lambda *_: ["a page is missing"])

    with pytest.raises(IntegrityError) as refusal:
        backup(path, copy, None)

    assert refusal.value.reason == "copy-damaged"
    assert [file.name for file in path.parent.iterdir()] == ["a.clausemark"]


def test_a_workspace_with_a_damaged_page_gives_no_copy(path: Path, copy: Path) -> None:
    with made(path) as workspace:
        fill(workspace)
    sound, reasons = path.read_bytes(), set()

    for page in range(2, len(sound) // 4096, 8):
        path.write_bytes(sound[: page * 4096] + bytes(range(256)) * 16 + sound[(page + 1) * 4096 :])
        try:
            backup(path, copy, None)
            copy.unlink()
        except IntegrityError as refusal:
            reasons.add(refusal.reason)

    assert "workspace-damaged" in reasons <= {"workspace-damaged", "copy-damaged"}


def test_a_full_disk_is_told_of_the_copy_not_of_the_workspace(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path).close()

    def full(*_: object) -> None:
        raise driver.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite, "copy_database", full)
    with pytest.raises(WorkspaceUnavailableError) as refusal:
        backup(path, copy, None)

    assert refusal.value.reason == "disk-full"
    assert copy.name in refusal.value.message


def test_a_folder_that_takes_no_file_is_told_of_the_copy(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path).close()

    def closed(*_: object) -> None:
        error = driver.OperationalError("unable to open database file")
        error.sqlite_errorcode = driver.SQLITE_CANTOPEN
        raise error

    def read_only(self: Path, *, missing_ok: bool = False) -> None:  # as Linux says it of any name
        raise OSError(errno.EROFS, "Read-only file system", str(self))

    monkeypatch.setattr(sqlite, "copy_database", closed)
    monkeypatch.setattr(Path, "unlink", read_only)

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        backup(path, copy, None)

    assert refusal.value.reason == "not-writable"
    assert refusal.value.message.startswith(copy.name)


def test_a_workspace_in_a_folder_for_reading_only_is_copied_without_a_journal(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(path).close()
    asked = []

    def connect(opened: Path, *rest: object, read_only: bool = False) -> object:
        asked.append((opened, read_only))
        return connecting(opened, *rest, read_only=read_only)

    connecting: Callable[..., object] = sqlite.connect
    monkeypatch.setattr(sqlite, "connect", connect)
    monkeypatch.setattr(os, "access", lambda *_: False)

    sqlite.copy_database(path, None, copy, None)

    assert asked == [(path, True)]
    monkeypatch.undo()
    assert sqlite.damage(copy, None) == []


def test_a_backup_is_put_back(path: Path, copy: Path, passphrase: str | None) -> None:
    with made(path, passphrase) as workspace:
        fill(workspace)
    backup(path, copy, passphrase)
    path.unlink()

    assert restore(copy, path, passphrase) is None

    with opened(path, passphrase) as workspace:
        assert workspace.check() == []


def test_a_restore_overwrites_only_when_asked_and_keeps_what_was_there(path: Path, copy: Path) -> None:
    with made(path) as workspace:
        backup(path, copy, None)
        fill(workspace)
    with pytest.raises(UsageError) as refusal:
        restore(copy, path, None)
    assert refusal.value.reason == "target-exists"

    aside = restore(copy, path, None, replace=True)

    assert aside is not None
    assert aside.name == "a-before-restore-1.clausemark"
    with opened(path) as workspace, workspace.reading() as view:
        assert view.ledger.count() == 1
    with opened(aside) as workspace, workspace.reading() as view:
        assert view.engagement().title == "Review of Lantern"
        assert workspace.check() == []


def test_a_workspace_in_use_is_not_replaced(path: Path, copy: Path) -> None:
    with made(path):
        backup(path, copy, None)
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            restore(copy, path, None, replace=True)

    assert refusal.value.reason == "workspace-locked"


def test_what_is_no_backup_is_not_put_back(path: Path, copy: Path) -> None:
    copy.write_text("no workspace at all", encoding="utf-8")

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        restore(copy, path, None)

    assert refusal.value.reason == "not-a-workspace"
    assert not path.exists()


def test_what_a_killed_copy_left_is_swept_up_by_the_next_writer(path: Path) -> None:
    made(path).close()
    left = [path.with_name(f".a.clausemark-0123456789ab{suffix}") for suffix in ("", "-wal", "-shm")]
    other = path.with_name(".a.clausemark-notes")
    for file in (*left, other):
        file.write_bytes(b"unfinished")

    opened(path, read_only=True).close()
    assert all(file.exists() for file in left)
    opened(path).close()

    assert [file.exists() for file in (*left, other)] == [False, False, False, True]


def test_a_file_that_the_system_does_not_let_go_of_is_said_to_be_in_use(
    path: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "in use")

    made(path).close()
    monkeypatch.setattr(Path, "replace", refuse)

    with pytest.raises(WorkspaceUnavailableError) as refusal:
        backup(path, copy, None)

    assert refusal.value.reason == "workspace-busy"
    assert not copy.exists()


def test_a_copy_needs_nothing_beside_it_until_it_is_written_to(path: Path, copy: Path) -> None:
    with made(path) as workspace:
        fill(workspace)
    backup(path, copy, None)
    path.unlink()

    with opened(copy, read_only=True) as workspace, workspace.reading() as view:
        assert view.engagement().title == "Review of Lantern"
        assert [file.name for file in path.parent.iterdir()] == [copy.name]
    with opened(copy) as workspace, workspace.transaction(ACTOR) as tx:
        tx.persons.ensure("Cleo Varga")
        assert sqlite.beside(copy, "-wal").exists()
