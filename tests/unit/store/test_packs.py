"""A frozen pack stays as it was frozen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.archive.identifiers import PackId
from clausemark.errors import ConflictError, IntegrityError, UsageError
from clausemark.store import sqlite
from clausemark.store.packs import PackEntry
from clausemark.store.transaction import Transaction
from support.workspaces import ACTOR, CLOCK, fill, made, opened

DATA = b'{"pack":"canonical"}'


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


def entry(tx: Transaction, year: int = 2026) -> PackEntry:
    return PackEntry(tx.packs.next_id(year), sha256_of(DATA), "DRAFT", CLOCK.now(), ACTOR, ("ver-0001",))


def test_packs_are_numbered_by_year(tx: Transaction) -> None:
    for year in (2026, 2026, 2027):
        tx.packs.add(entry(tx, year), DATA)

    assert [each.id for each in tx.packs.all()] == ["pk-2026-0001", "pk-2026-0002", "pk-2027-0001"]
    assert tx.packs.next_id(2026) == "pk-2026-0003"


def test_a_pack_comes_back_with_what_is_known_of_it(tx: Transaction) -> None:
    frozen = entry(tx)
    tx.packs.add(frozen, DATA)

    assert tx.packs.all() == (frozen,)
    assert tx.packs.get(frozen.id) == DATA


def test_a_pack_that_is_not_there_is_refused_with_those_that_are(tx: Transaction) -> None:
    with pytest.raises(UsageError, match="nothing was frozen yet"):
        tx.packs.get("pk-2026-0009")
    for year in (2026, 2027):
        tx.packs.add(entry(tx, year), DATA)

    with pytest.raises(UsageError) as refused:
        tx.packs.get("pk-2026-0009")

    assert refused.value.reason == "unknown-id"
    assert "The latest are pk-2026-0001, pk-2027-0001." in refused.value.message


def test_bytes_without_their_digest_are_not_kept(tx: Transaction) -> None:
    with pytest.raises(IntegrityError) as refusal:
        tx.packs.add(entry(tx), DATA + b" ")

    assert refusal.value.reason == "pack-changed"
    assert tx.packs.all() == ()


def test_a_pack_is_never_frozen_over_another(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace:
        fill(workspace)
        with pytest.raises(ConflictError), workspace.transaction(ACTOR) as tx:
            tx.packs.add(replace(entry(tx), id=PackId("pk-2026-0001")), DATA)


def test_a_changed_pack_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace:
        fill(workspace)
    for change in ("x'00'", "x'28b52ffd200468657265'"):
        with closing(sqlite.connect(path, None)) as connection:
            connection.execute(f"UPDATE pack SET data = {change}")
        with opened(path, read_only=True) as workspace, workspace.reading() as view:
            with pytest.raises(IntegrityError) as refusal:
                view.packs.get("pk-2026-0001")
            assert refusal.value.reason == "pack-changed"
            assert {fault.check for fault in view.faults()} == {"packs"}
