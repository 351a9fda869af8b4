"""Canonical JSON (RFC 8785): one value, one sequence of bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

from msgspec import json

Json: TypeAlias = "bool | int | str | Sequence[Json] | Mapping[str, Json] | None"

_SAFE_INTEGER = 2**53 - 1


def canonical_json(value: Json) -> bytes:
    """Return the RFC 8785 bytes of a value: keys sorted by UTF-16 units, UTF-8, no blanks.

    Whole numbers only, within the range that JSON readers keep exact (section 3.2.2.3 of the RFC);
    a fraction is written as text by the caller. Raises `TypeError` or `ValueError` for anything else.
    """
    return as_it_stands(_ordered(value))


def _ordered(value: Json) -> Json:
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return _safe(value, value)
    if isinstance(value, (dict, Mapping)):  # the first of the two is told at once
        keys = sorted(value)
        if not "".join(keys).isascii():
            keys.sort(key=_utf16_units)
        # Most of what a record holds are texts, which need no call.
        return {key: each if type(each := value[key]) is str else _ordered(each) for key in keys}
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        kinds = set(map(type, value))
        if kinds == {int}:  # the places of a document's terms, by the thousand
            numbers = cast("Sequence[int]", value)
            return _safe(list(numbers), min(numbers), max(numbers))
        return list(value) if kinds == {str} else [_ordered(item) for item in value]
    raise TypeError(f"canonical JSON cannot hold a {type(value).__name__}")


def _safe(value: Json, *numbers: int) -> Json:
    for number in numbers:
        if abs(number) > _SAFE_INTEGER:
            raise ValueError(f"{number} is outside the whole numbers that JSON keeps exact")
    return value


def _utf16_units(key: str) -> bytes:
    return key.encode("utf-16-be")


def _plain(value: object) -> str:
    """Return the words of a text that remembers what it was made of."""
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"JSON cannot hold a {type(value).__name__}")


as_it_stands = json.Encoder(enc_hook=_plain).encode
"""Writes a value as JSON in UTF-8 without blanks, keys in the order in which they stand: canonical where that is."""
