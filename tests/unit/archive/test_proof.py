"""Canonical JSON, the ledger's chain and the Merkle tree."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import parse_utc, utc_text
from clausemark.archive.hashes import Sha256
from clausemark.archive.ledger import GENESIS, Act, Event, chain, check_chain
from clausemark.archive.merkle import check_inclusion, inclusion_proof, leaf_hash, merkle_root
from clausemark.errors import IntegrityError, UsageError

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def test_keys_are_sorted_by_utf16_units() -> None:
    value = {"\u20ac": 1, "\r": 2, "\ufb33": 3, "1": 4, "\U0001f600": 5, "\u0080": 6, "\u00f6": 7}

    assert list(json.loads(canonical_json(value))) == ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]


def test_control_characters_are_escaped_as_the_standard_says() -> None:
    assert canonical_json('\u000f\n"\\/€') == '"\\u000f\\n\\"\\\\/€"'.encode()


@pytest.mark.parametrize("value", [1.5, float("nan"), 2**53, {"a": b"x"}])
def test_what_json_cannot_keep_exact_is_refused(value: object) -> None:
    with pytest.raises((TypeError, ValueError)):
        canonical_json(value)  # type: ignore[arg-type]


@given(VALUES)
def test_canonical_json_reads_back_and_is_stable(value: object) -> None:
    data = canonical_json(value)  # type: ignore[arg-type]

    assert json.loads(data) == value
    assert canonical_json(json.loads(data)) == data


def events(count: int) -> list[Event]:
    made: list[Event] = []
    previous = GENESIS
    for number in range(1, count + 1):
        act = Act("person.added", f"per-{number:04d}", {"name": f"Person {number}"})
        made.append(chain(act, seq=number, utc=parse_utc("2026-01-01T00:00:00Z"), actor="R. One", previous=previous))
        previous = made[-1].hash
    return made


def test_a_whole_chain_closes_at_its_head() -> None:
    whole = events(5)

    assert check_chain(whole) == whole[-1].hash


@pytest.mark.parametrize(
    "change",
    [
        lambda e: e[:2] + e[3:],
        lambda e: [e[1], e[0], *e[2:]],
        lambda e: [e[0], replace(e[1], actor="Nobody"), *e[2:]],
        lambda e: [e[0], replace(e[1], payload={"name": "Other"}), *e[2:]],
        lambda e: [replace(e[0], previous=Sha256("1" * 64)), *e[1:]],
    ],
)
def test_a_broken_chain_is_refused(change: object) -> None:
    with pytest.raises(IntegrityError) as refusal:
        check_chain(change(events(5)))  # type: ignore[operator]

    assert refusal.value.reason == "ledger-broken"


def test_the_merkle_tree_is_that_of_the_standard() -> None:
    assert merkle_root([]) == hashlib.sha256(b"").hexdigest()
    assert leaf_hash(b"") == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [leaf_hash(bytes.fromhex(text)) for text in inputs]

    assert merkle_root(leaves) == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


@given(st.integers(1, 40), st.data())
def test_every_leaf_is_proven_and_no_other_is(size: int, data: st.DataObject) -> None:
    leaves = [leaf_hash(bytes([number])) for number in range(size)]
    index = data.draw(st.integers(0, size - 1))
    root, path = merkle_root(leaves), inclusion_proof(leaves, index)

    assert check_inclusion(leaves[index], index, size, path, root)
    assert not check_inclusion(leaf_hash(b"other"), index, size, path, root)


def test_times_are_utc_and_whole_seconds() -> None:
    assert utc_text(parse_utc("2026-01-12T10:30:00+01:00")) == "2026-01-12T09:30:00Z"
    assert utc_text(parse_utc("2026-01-12")) == "2026-01-12T00:00:00Z"
    with pytest.raises(UsageError):
        parse_utc("yesterday")
