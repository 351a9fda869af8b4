"""Canonical JSON, the Merkle tree and times."""

from __future__ import annotations

import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.canonical import canonical_json
from clausemark.archive.clock import parse_utc, utc_text
from clausemark.archive.merkle import leaf_hash, merkle_root
from clausemark.errors import UsageError

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


def test_the_merkle_tree_is_that_of_the_standard() -> None:
    assert merkle_root([]) == hashlib.sha256(b"").hexdigest()
    assert leaf_hash(b"") == "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    inputs = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
    leaves = [leaf_hash(bytes.fromhex(text)) for text in inputs]

    assert merkle_root(leaves) == "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"


def test_times_are_utc_and_whole_seconds() -> None:
    assert utc_text(parse_utc("2026-01-12T10:30:00+01:00")) == "2026-01-12T09:30:00Z"
    assert utc_text(parse_utc("2026-01-12")) == "2026-01-12T00:00:00Z"
    with pytest.raises(UsageError):
        parse_utc("yesterday")
