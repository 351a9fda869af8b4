"""Values read one after the other are those that a reader of the whole finds, wherever the windows are cut."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausepack.json_feed import JsonFeed

scalars = st.none() | st.booleans() | st.integers() | st.text()
values = st.recursive(scalars, lambda kids: st.lists(kids) | st.dictionaries(st.text(), kids), max_leaves=12)


def read(data: bytes, window: int) -> dict[str, Any]:
    feed = JsonFeed(data, window)
    return {key: list(feed.items()) if feed.starts_list() else feed.value() for key in feed.keys()}  # noqa: SIM118


@given(st.dictionaries(st.text(), values), st.integers(1, 40), st.sampled_from([None, 1]))
def test_an_object_is_read_as_by_the_standard_library(value: dict[str, Any], window: int, indent: int | None) -> None:
    data = json.dumps(value, ensure_ascii=False, indent=indent).encode()

    assert read(data, window) == value


@pytest.mark.parametrize(
    "text", ["", "[]", "{", "{}x", '{"a":1,}', '{"a" 1}', '{"a":[1,]}', '{"a":[1 2]}', "{1:2}", '{"a":tru}', "\ufeff{}"]
)
@pytest.mark.parametrize("window", [1, 100])
def test_what_is_no_object_is_refused(text: str, window: int) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read(text.encode(), window)


def test_bytes_that_are_not_utf_8_are_refused() -> None:
    with pytest.raises(ValueError, match="utf-8"):
        read(b'{"a":"\xff"}', 100)
