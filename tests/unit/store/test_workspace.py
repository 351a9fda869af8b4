"""The workspace file: made, locked, encrypted, copied, checked."""

from __future__ import annotations

from pathlib import Path

import pytest

from clausemark.archive.clock import FixedClock, parse_utc
from clausemark.archive.hashes import Sha256
from clausemark.errors import ConflictError, IntegrityError, UsageError, WorkspaceUnavailableError
from clausemark.review.engagement import Engagement
from clausemark.store import sqlite
from clausemark.store.workspace import Workspace, backup, change_passphrase, restore

CLOCK = FixedClock(parse_utc("2026-01-12T09:30:00Z"))
ACTOR = "Reviewer One"


def made(path: Path, passphrase: str | None = None) -> Workspace:
    return Workspace.create(path, passphrase=passphrase, clock=CLOCK, actor=ACTOR)


def opened(path: Path, passphrase: str | None = None, *, read_only: bool = False) -> Workspace:
    return Workspace.open(path, passphrase=passphrase, clock=CLOCK, read_only=read_only)


def reason_of(path: Path, passphrase: str | None = None) -> str:
    with pytest.raises((WorkspaceUnavailableError, IntegrityError)) as refusal:
        opened(path, passphrase)
    return refusal.value.reason


@pytest.fixture(params=[None, "it's a “quoted” pass/phrase ✓"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    given: str | None = request.param
    return given


def test_what_was_written_is_there_again(tmp_path: Path, passphrase: str | None) -> None:
    path = tmp_path / "a.clausemark"
    with made(path, passphrase) as workspace, workspace.transaction(ACTOR) as tx:
        tx.set_engagement(Engagement(title="Review of terms"))
        digest = tx.originals.put(b"archived bytes")

    with opened(path, passphrase) as workspace, workspace.reading() as view:
        assert view.engagement().title == "Review of terms"
        assert view.originals.get(digest) == b"archived bytes"
        assert workspace.check() == []


def test_nothing_readable_lies_in_or_beside_an_encrypted_workspace(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path, "secret") as workspace:
        with workspace.transaction(ACTOR) as tx:
            tx.set_engagement(Engagement(title="CONFIDENTIALTITLE"))
            tx.originals.put(b"CONFIDENTIALBYTES" * 50)
        everything = [file.read_bytes() for file in tmp_path.iterdir()]

    assert all(b"CONFIDENTIAL" not in data and b"SQLite" not in data for data in everything)


def test_a_wrong_passphrase_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path, "right").close()

    assert reason_of(path, "wrong") == "passphrase-wrong"
    assert reason_of(path) == "passphrase-needed"


def test_the_passphrase_is_set_changed_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()

    for old, new in ((None, "first"), ("first", "second"), ("second", None)):
        change_passphrase(path, old, new, CLOCK)
        with opened(path, new) as workspace:
            assert workspace.check() == []


@pytest.mark.parametrize(
    ("bad", "reason"), [("", "passphrase-empty"), ("   ", "passphrase-empty"), ("a\x00b", "passphrase-unusable")]
)
def test_a_passphrase_that_protects_nothing_is_refused(tmp_path: Path, bad: str, reason: str) -> None:
    with pytest.raises(UsageError) as refusal:
        made(tmp_path / "a.clausemark", bad)

    assert refusal.value.reason == reason


def test_a_second_writer_is_told_who_has_it_open(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path):
        with pytest.raises(WorkspaceUnavailableError) as refusal:
            opened(path)

        assert refusal.value.reason == "workspace-locked"
        assert "since 2026-01-12T09:30:00Z" in refusal.value.message
        with opened(path, read_only=True) as reader, reader.reading() as view:
            assert view.ledger.head()[0] == 1


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()

    with opened(path, read_only=True) as workspace, pytest.raises(UsageError) as refusal, workspace.transaction(ACTOR):
        pass

    assert refusal.value.reason == "read-only"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not-a-workspace"),
        (b"hello", "not-a-workspace"),
        (b"SQLite format 3\x00" + b"x" * 600, "not-a-workspace"),
    ],
)
def test_foreign_files_are_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "a.clausemark"
    path.write_bytes(content)

    assert reason_of(path) == reason


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert reason_of(tmp_path / "none.clausemark") == "workspace-missing"
    assert reason_of(tmp_path) == "workspace-missing"


def test_a_newer_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path).close()
    connection = sqlite.connect(path, None)
    connection.execute("PRAGMA user_version = 99")
    connection.close()

    assert reason_of(path) == "format-newer"


def test_an_affected_library_is_refused() -> None:
    with pytest.raises(WorkspaceUnavailableError) as refusal:
        sqlite.require_sound_library((3, 40, 1))

    assert refusal.value.reason == "sqlite-affected"
    assert "3.40.1" in refusal.value.message


def test_a_workspace_is_never_made_over_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    path.write_text("precious")

    with pytest.raises(UsageError):
        made(path)

    assert path.read_text() == "precious"


def test_a_backup_is_taken_while_in_use_and_restored(tmp_path: Path, passphrase: str | None) -> None:
    path, copy, back = (tmp_path / name for name in ("a.clausemark", "copy.backup", "b.clausemark"))
    with made(path, passphrase) as workspace:
        with workspace.transaction(ACTOR) as tx:
            tx.originals.put(b"kept")
        backup(path, copy, passphrase)
    restore(copy, back, passphrase)

    with opened(back, passphrase) as workspace, workspace.reading() as view:
        assert [view.originals.get(each) for each in view.originals.hashes()] == [b"kept"]
        assert workspace.check() == []
    with pytest.raises(UsageError):
        restore(copy, back, passphrase)


def test_an_exception_leaves_everything_as_it_was(tmp_path: Path) -> None:
    def fail(workspace: Workspace) -> None:
        with workspace.transaction(ACTOR) as tx:
            tx.persons.ensure("Somebody")
            raise ZeroDivisionError

    with made(tmp_path / "a.clausemark") as workspace:
        with pytest.raises(ZeroDivisionError):
            fail(workspace)

        with workspace.reading() as view:
            assert list(view.persons.all()) == []
            assert view.ledger.head()[0] == 1


def test_one_person_has_one_record_however_spelled(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as tx:
        first = tx.persons.ensure("R. One")

        assert tx.persons.ensure(" r.  one\u200b ").id == first.id


def test_a_record_changed_meanwhile_is_a_conflict(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as tx:
        person = tx.persons.ensure("R. One")
        seen = tx.persons.row_version(person.id)
        tx.persons.change(person.id, person, "person.changed", expected=seen)

        with pytest.raises(ConflictError) as refusal:
            tx.persons.change(person.id, person, "person.changed", expected=seen)

    assert refusal.value.reason == "record-changed"


def test_versions_of_one_document_lean_on_each_other_and_come_back_whole(tmp_path: Path) -> None:
    captures = [b"".join(b"clause %d of %d\n" % (n, version) for n in range(200)) for version in range(45)]
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as tx:
        previous: Sha256 | None = None
        for data in captures:
            previous = tx.originals.put(data, like=previous)

        assert [tx.originals.get(digest) for digest in tx.originals.hashes()] == captures


TAMPERING = [
    "UPDATE original SET data = zeroblob(length(data))",
    "UPDATE person SET record = replace(record, 'One', 'Two')",
    "UPDATE person SET key = 'somebody else'",
    "UPDATE event SET actor = 'Nobody' WHERE seq = 2",
    "UPDATE event SET payload = replace(payload, 'One', 'Two')",
    "DELETE FROM event WHERE seq = 2",
    "DELETE FROM person",
    "DELETE FROM event WHERE seq = (SELECT max(seq) FROM event)",
    "UPDATE engagement SET record = replace(record, 'Review', 'Revile')",
]


@pytest.mark.parametrize("statement", TAMPERING)
def test_every_change_behind_the_programs_back_is_found(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        tx.originals.put(b"archived bytes")
        tx.set_engagement(Engagement(title="Review"))
        tx.persons.ensure("R. One")
    connection = sqlite.connect(path, None)
    connection.execute(statement)
    connection.close()

    with opened(path) as workspace:
        assert workspace.check() != []


def test_changed_bytes_are_refused_when_read(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        digest = tx.originals.put(b"archived bytes")
    connection = sqlite.connect(path, None)
    connection.execute("UPDATE original SET data = (SELECT x'28b52ffd200468657265') ")
    connection.close()

    with opened(path) as workspace, workspace.reading() as view, pytest.raises(IntegrityError) as refusal:
        view.originals.get(digest)

    assert refusal.value.reason == "object-changed"
