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
    assert _build(Later, {"name": "a"}, "later") == Later("a")


@pytest.mark.parametrize("change", [{"name": "x", "odd": 1}, {"added": []}])
def test_unknown_and_missing_keys_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(PackFormatError, match="unexpected or missing keys"):
        _build(Later, change, "later")


def test_a_pack_with_a_key_of_no_format_is_refused() -> None:
    value = json.loads(pack_json(sample().pack)) | {"extra": 1}

    with pytest.raises(PackFormatError, match="extra"):
        read_pack(json.dumps(value).encode())
