"""With a passphrase nothing can be read; without it nothing can be opened; with it everything is as it was."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver

from clausemark.errors import ClausemarkError, UsageError, WorkspaceUnavailableError
from clausemark.store import keys, sqlite
from clausemark.store.keys import Key, check_passphrase
from clausemark.store.workspace import backup, change_passphrase, damage, is_encrypted
from support.workspaces import ACTOR, CLAUSES, CLOCK, fill, made, opened

PASSPHRASE = "it's a “quoted” pass/phrase; -- ✓ \\ \" %"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Hold a filled, encrypted workspace that is open, so that its journal lies beside it."""
    place = tmp_path_factory.mktemp("encrypted")
    with made(place / "a.clausemark", PASSPHRASE) as workspace:
        fill(workspace)
        yield place


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "a.clausemark"


def test_nothing_readable_lies_in_or_beside_it(folder: Path) -> None:
    words = ["Lantern", "Ada Quill", "cookie", "SQLite", "provision", "record", CLAUSES[0], PASSPHRASE]
    files = {file.name: file.read_bytes() for file in folder.iterdir()}

    assert {"a.clausemark", "a.clausemark-wal"} <= set(files)
    for name, data in files.items():
        for word in words:
            assert word.encode("utf-8") not in data, name
            assert word.encode("utf-16-le") not in data, name


def test_the_lock_tells_who_and_nothing_of_what(folder: Path) -> None:
    said = (folder / "a.clausemark.lock").read_text(encoding="utf-8")

    assert "process" in said
    assert "Lantern" not in said


def test_it_opens_with_its_passphrase(path: Path) -> None:
    with opened(path, PASSPHRASE, read_only=True) as workspace, workspace.reading() as view:
        assert view.engagement().title == "Review of Lantern"
        assert workspace.check() == []
    assert damage(path, PASSPHRASE) == []
    assert is_encrypted(path)


@pytest.mark.parametrize("wrong", ["wrong", PASSPHRASE + " ", PASSPHRASE.upper(), "x'00'", "'"])
def test_a_wrong_passphrase_is_refused(path: Path, wrong: str) -> None:
    with pytest.raises(WorkspaceUnavailableError) as refusal:
        opened(path, wrong, read_only=True)

    assert refusal.value.reason == "passphrase-wrong"
    assert PASSPHRASE not in refusal.value.message


def test_a_missing_passphrase_is_asked_for(path: Path) -> None:
    with pytest.raises(WorkspaceUnavailableError) as refusal:
        opened(path, read_only=True)

    assert refusal.value.reason == "passphrase-needed"


def test_ordinary_sqlcipher_tools_open_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_ROUNDS", 256_000)
    made(tmp_path / "a.clausemark", PASSPHRASE).close()

    with closing(driver.connect(tmp_path / "a.clausemark")) as connection:
        connection.execute(f"PRAGMA key = {sqlite.quoted(PASSPHRASE)}")

        assert connection.execute("SELECT count(*) FROM event").fetchone() == (1,)


@pytest.mark.parametrize("bad", ["", "   ", "a\x00b", "\ud800"])
def test_a_passphrase_that_protects_nothing_is_refused(tmp_path: Path, bad: str) -> None:
    with pytest.raises(UsageError) as refusal:
        made(tmp_path / "a.clausemark", bad)

    assert refusal.value.reason in {"passphrase-empty", "passphrase-unusable"}
    assert list(tmp_path.iterdir()) == []


def test_the_same_letters_typed_on_another_system_open_it(tmp_path: Path) -> None:
    made(tmp_path / "a.clausemark", unicodedata.normalize("NFD", "Größe")).close()

    opened(tmp_path / "a.clausemark", unicodedata.normalize("NFC", "Größe")).close()


def test_a_passphrase_that_looks_like_a_raw_key_is_a_passphrase(tmp_path: Path) -> None:
    raw = "x'" + "ab" * 32 + "'"
    made(tmp_path / "a.clausemark", raw).close()

    opened(tmp_path / "a.clausemark", raw).close()


def test_a_key_is_never_shown() -> None:
    check_passphrase(None)

    assert "abcdef" not in repr(Key("abcdef"))


def test_the_passphrase_is_set_changed_and_removed(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        tx.persons.ensure("Ben Marsh")

    for old, new in ((None, "first"), ("first", PASSPHRASE), (PASSPHRASE, None)):
        change_passphrase(path, old, new, CLOCK)
        assert is_encrypted(path) is (new is not None)
        assert (b"Ben Marsh" in path.read_bytes()) is (new is None)
        with opened(path, new) as workspace, workspace.reading() as view:
            assert view.persons.by_name("Ben Marsh") is not None
    assert [file.name for file in tmp_path.iterdir()] == ["a.clausemark"]


def test_a_passphrase_is_not_changed_with_a_wrong_one_or_while_in_use(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path, "first"):
        for old, reason in (("wrong", "passphrase-wrong"), ("first", "workspace-locked")):
            with pytest.raises(WorkspaceUnavailableError) as refusal:
                change_passphrase(path, old, "second", CLOCK)
            assert refusal.value.reason == reason

    opened(path, "first").close()


def test_a_passphrase_is_not_changed_to_an_empty_one(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    made(path, "first").close()

    with pytest.raises(UsageError):
        change_passphrase(path, "first", " ", CLOCK)

    opened(path, "first").close()


def test_one_flipped_byte_anywhere_is_found(path: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.clausemark"
    backup(path, copy, PASSPHRASE)
    data = copy.read_bytes()
    chance = random.Random(7)

    for place in [0, 15, 16, 4095, *(chance.randrange(4096, len(data)) for _ in range(12))]:
        copy.write_bytes(data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :])

        assert complaints(copy), place


def complaints(path: Path) -> list[str]:
    try:
        return damage(path, PASSPHRASE)
    except ClausemarkError as refusal:
        return [refusal.reason]
