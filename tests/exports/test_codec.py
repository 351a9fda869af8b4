"""`pack.json` keeps its bytes when a later program knows more fields."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from clausepack.codec import _build, _plain, pack_json, read_pack
from clausepack.errors import PackFormatError
from support.packs import sample


@dataclass(frozen=True, slots=True)
class Later:
    """A record to which a field was added."""

    name: str
    added: tuple[str, ...] = ()


def test_a_pack_read_and_written_again_is_itself() -> None:
    data = pack_json(sample().pack)

    assert pack_json(read_pack(data)) == data


def test_a_later_field_is_not_written_while_it_holds_its_default() -> None:
    assert _plain(Later("a")) == {"name": "a"}
    assert _plain(Later("a", ("b",))) == {"name": "a", "added": ["b"]}


def test_a_record_from_before_a_field_is_read_with_its_default() -> None:
    assert _build(Later, {"name": "a"}, "later", {}) == Later("a")


@pytest.mark.parametrize("change", [{"name": "x", "odd": 1}, {"added": []}])
def test_unknown_and_missing_keys_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(PackFormatError, match="unexpected or missing keys"):
        _build(Later, change, "later", {})


def test_a_pack_written_with_blanks_between_is_read_as_it_is() -> None:
    pack = sample().pack

    assert read_pack(json.dumps(json.loads(pack_json(pack)), indent=2).encode()) == pack


def test_the_same_short_words_are_held_once() -> None:
    read = read_pack(pack_json(sample(findings=3).pack))

    assert len({id(row.exhibit) for row in read.findings}) == len({row.exhibit for row in read.findings})


@pytest.mark.parametrize("cut", [1, 2, 100, 5_000])
def test_a_pack_cut_short_is_refused(cut: int) -> None:
    with pytest.raises(PackFormatError) as refused:
        read_pack(pack_json(sample().pack)[:-cut])

    assert refused.value.reason == "pack-unreadable"


def test_a_pack_of_a_later_format_is_refused_as_such() -> None:
    value = json.loads(pack_json(sample().pack)) | {"schema": "clausemark-pack/99", "findings": [{"new": 1}]}

    with pytest.raises(PackFormatError) as refused:
        read_pack(json.dumps(value).encode())

    assert refused.value.reason == "pack-newer"


def test_a_pack_with_a_key_of_no_format_is_refused() -> None:
    value = json.loads(pack_json(sample().pack)) | {"extra": 1}

    with pytest.raises(PackFormatError, match="extra"):
        read_pack(json.dumps(value).encode())
