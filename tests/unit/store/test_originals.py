"""Archived bytes come back as they came, or not at all."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.errors import IntegrityError
from clausemark.store import schema, sqlite
from clausemark.store.originals import Originals
from clausemark.store.transaction import Transaction
from clausemark.store.workspace import Workspace
from support.workspaces import ACTOR, made, opened


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


def versions(count: int) -> list[bytes]:
    """Return versions of one document that differ in one clause each."""
    clauses = [random.Random(n).randbytes(60).hex() for n in range(200)]
    made_here = []
    for number in range(count):
        clauses[number % 200] = f"changed in version {number}"
        made_here.append("\n".join(clauses).encode("utf-8"))
    return made_here


def put_all(tx: Transaction, data: list[bytes]) -> list[Sha256]:
    hashes: list[Sha256] = []
    for each in data:
        hashes.append(tx.originals.put(each, like=hashes[-1] if hashes else None))
    return hashes


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.binary(), st.binary())
def test_any_bytes_come_back(tx: Transaction, data: bytes, base: bytes) -> None:
    like = tx.originals.put(base)
    digest = tx.originals.put(data, like=like)

    assert digest == sha256_of(data)
    assert Originals(tx._connection).get(digest) == data
    assert tx.originals.size(digest) == len(data)


def test_the_same_bytes_are_kept_once(tx: Transaction) -> None:
    assert tx.originals.put(b"same") == tx.originals.put(b"same")
    assert list(tx.originals.hashes()) == [sha256_of(b"same")]
    assert tx.originals.has(sha256_of(b"same"))


def test_versions_of_one_document_lean_on_each_other_and_come_back_whole(tx: Transaction) -> None:
    data = versions(45)
    hashes = put_all(tx, data)
    depths = [depth for (depth,) in tx._connection.execute(select(schema.original.c.depth))]
    sizes = [len(packed) for (packed,) in tx._connection.execute(select(schema.original.c.data))]

    assert depths == [*range(21), *range(21), 0, 1, 2]
    assert max(sizes[1:21]) < len(data[0]) / 20
    for each in (tx.originals, Originals(tx._connection)):
        assert [each.get(digest) for digest in hashes] == data
    assert Originals(tx._connection).get(hashes[20]) == data[20]


def test_a_large_base_is_used_to_its_end(tx: Transaction) -> None:
    base = random.Random(1).randbytes(3_000_000)
    hashes = put_all(tx, [base, base[:-100] + b"changed"])

    packed = tx._connection.execute(select(schema.original.c.data).order_by(schema.original.c.id.desc())).scalar()

    assert len(packed or b"") < 10_000
    assert Originals(tx._connection).get(hashes[1])[-7:] == b"changed"


def put_and_fail(workspace: Workspace, data: bytes) -> None:
    with workspace.transaction(ACTOR) as tx:
        tx.originals.put(data)
        raise RuntimeError


def test_what_was_taken_back_is_not_remembered(tmp_path: Path) -> None:
    first, other, *rest = versions(4)
    with made(tmp_path / "a.clausemark") as workspace:
        with pytest.raises(RuntimeError):
            put_and_fail(workspace, first)
        with workspace.transaction(ACTOR) as tx:
            kept = [tx.originals.put(other)]  # its row has the number that the first one had
        for data in rest:
            with workspace.transaction(ACTOR) as tx:
                kept.append(tx.originals.put(data, like=kept[-1]))
    with opened(tmp_path / "a.clausemark") as workspace, workspace.reading() as view:
        assert [view.originals.get(each) for each in kept] == [other, *rest]
        assert not view.originals.has(sha256_of(first))


def test_missing_bytes_are_named(tx: Transaction) -> None:
    for ask in (tx.originals.get, tx.originals.size):
        with pytest.raises(IntegrityError) as refusal:
            ask(sha256_of(b"never kept"))
        assert refusal.value.reason == "object-missing"
        assert sha256_of(b"never kept")[:12] in refusal.value.message


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE original SET data = x'28b52ffd200468657265' WHERE id = 2",
        "UPDATE original SET data = x'' WHERE id = 2",
        "UPDATE original SET data = zeroblob(length(data)) WHERE id = 1",
        "UPDATE original SET size = 5 WHERE id = 1",
        "UPDATE original SET base_id = 3 WHERE id = 2",
        "UPDATE original SET base_id = 2 WHERE id = 2",
        "UPDATE original SET base_id = NULL WHERE id = 2",
        "UPDATE original SET depth = 7 WHERE id = 2",
        "UPDATE original SET data = x'28b52ffdc0ffffffffffffff7f01000000' WHERE id = 2",
    ],
)
def test_changed_bytes_are_refused_and_with_them_what_leans_on_them(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "a.clausemark"
    with made(path) as workspace, workspace.transaction(ACTOR) as tx:
        hashes = put_all(tx, versions(3))
    with closing(sqlite.connect(path, None)) as connection:
        connection.execute(statement)

    with opened(path, read_only=True) as workspace, workspace.reading() as view:
        for digest in hashes[1:]:
            with pytest.raises(IntegrityError) as refusal:
                view.originals.get(digest)
            assert refusal.value.reason == "object-changed"
        assert {fault.check for fault in view.faults()} == {"originals"}
