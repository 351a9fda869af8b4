"""`pack.json`: a Pack as canonical JSON (RFC 8785) and back.

A field that came later has a default, and is written only when it holds something else: packs frozen before it keep
their bytes and their root hash.
"""

from __future__ import annotations

import hashlib
import json
import types
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from clausepack.errors import PackFormatError
from clausepack.json_feed import JsonFeed
from clausepack.pack import SCHEMA, Pack

T = TypeVar("T")


def pack_json(pack: Pack) -> bytes:
    """Return the canonical bytes of a pack."""
    return _written(_plain(pack))


def root_hash(data: bytes) -> str:
    """Return the pack's digest: the SHA-256 of the bytes of its `pack.json`."""
    return hashlib.sha256(data).hexdigest()


def canonical_bytes(value: Any) -> bytes:
    """Return the RFC 8785 bytes of strings, whole numbers, booleans, null, lists and objects."""
    return _written(_sorted(value))


def _written(value: Any) -> bytes:
    """Return the bytes of a value whose objects have their keys in order."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")


def read_pack(data: bytes) -> Pack:
    """Return the pack that canonical bytes hold.

    Raises `PackFormatError`: `pack-unreadable` for anything that is not such a pack, `pack-newer` for
    a schema this program does not know.
    """
    try:
        return Pack(**_fed(JsonFeed(data)))
    except (ValueError, TypeError, RecursionError, PackFormatError):
        return _read_whole(data)


def _fed(feed: JsonFeed) -> dict[str, Any]:
    """Return the fields of a pack, each item of a list made as soon as it is read.

    Raises for anything odd, without a word on it: `_read_whole` finds the words.
    """
    made: dict[str, Any] = {}
    same: _Same = {}
    for name in feed.keys():  # noqa: SIM118  # a feed is no mapping
        hint = _hints(Pack).get(name)
        if hint is None or name in made:
            raise ValueError("an odd key")
        kind, parts = _shape(hint)
        if kind is tuple and parts[1:] == (Ellipsis,) and feed.starts_list():
            made[name] = tuple(_value(parts[0], item, name, same) for item in feed.items())
        else:
            made[name] = _value(hint, feed.value(), name, same)
    if not _required(Pack) <= made.keys() or made["schema"] != SCHEMA:
        raise ValueError("another form")
    return made


def _read_whole(data: bytes) -> Pack:
    """Read what is in an odd form, or say why it cannot be read."""
    try:
        value = json.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _unreadable("it is not JSON in UTF-8") from error
    if not isinstance(value, dict):
        raise _unreadable("it is not an object")
    schema = value.get("schema")
    if schema != SCHEMA:
        message = f"This pack is of the format {schema!r}; this program reads {SCHEMA}. Use a newer Clausemark."
        raise PackFormatError(message, reason="pack-newer")
    return _build(Pack, value, "pack", {})


def _unreadable(what: str) -> PackFormatError:
    return PackFormatError(f"pack.json cannot be read: {what}.", reason="pack-unreadable")


def _plain(value: Any) -> Any:
    """Return a value of a pack as JSON holds it; the names of fields are ASCII, so any order of them is that of JCS."""
    kind = type(value)
    if kind is str:
        return value
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(kind):
        told = {}
        for name, default in _in_order(kind):
            own = getattr(value, name)
            if default is MISSING or own != default:
                told[name] = _plain(own)
        return told
    if isinstance(value, float):
        raise TypeError("a pack holds whole numbers only")
    return value


_SINGLE = frozenset({str, int, bool})


@cache
def _in_order(cls: Any) -> tuple[tuple[str, Any], ...]:
    """Return the names of the fields of a dataclass in the order of canonical JSON, with their defaults."""
    return tuple(sorted((field.name, field.default) for field in fields(cls)))


def _sorted(value: Any) -> Any:
    if value is None or type(value) in _SINGLE:
        return value
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value, key=_in_utf16)}
    if isinstance(value, float):
        raise TypeError("a pack holds whole numbers only")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_sorted(item) for item in value]
    return value


def _in_utf16(key: str) -> str | bytes:
    """Return what orders keys as RFC 8785 does, by UTF-16 code units."""
    return key.encode("utf-16-be")


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


@cache
def _required(cls: Any) -> frozenset[str]:
    """Return the names of the fields that every `pack.json` has had from the beginning."""
    always: tuple[Field[Any], ...] = fields(cls)
    return frozenset(field.name for field in always if field.default is MISSING)


_Where: TypeAlias = "str | tuple[_Where, str]"
"""The way to a value from the top; put into words only for a refusal."""


_Same: TypeAlias = dict[str, str]
"""Short strings read so far, each by itself: a pack says the same few words again and again."""
_SHORT = 64


def _build(cls: type[T], value: Any, where: _Where, same: _Same) -> T:
    if type(value) is not dict:
        raise _unreadable(f"{_said(where)} is not an object")
    target: Any = cls
    hints = _hints(target)
    if not _required(target) <= value.keys() <= hints.keys():
        odd = (value.keys() - hints.keys()) | (_required(target) - value.keys())
        raise _unreadable(f"{_said(where)} has unexpected or missing keys ({', '.join(sorted(odd))})")
    return cls(
        **{
            name: _value(hints[name], item, (where, f".{name}"), same)
            if type(item) is not hints[name]
            else same.setdefault(item, item)
            if type(item) is str and len(item) < _SHORT
            else item
            for name, item in value.items()
        }
    )


def _value(hint: Any, value: Any, where: _Where, same: _Same) -> Any:
    kind, parts = _shape(hint)
    if kind is Union:
        return None if value is None else _value(parts[0], value, where, same)
    if kind is tuple:
        return _items(parts, value, where, same)
    if kind is _BUILT:
        return _build(hint, value, where, same)
    if type(value) is not hint:
        raise _unreadable(f"{_said(where)} is not of the type {hint.__name__}")
    return same.setdefault(value, value) if hint is str and len(value) < _SHORT else value


_BUILT = object()


@cache
def _shape(hint: Any) -> tuple[Any, tuple[Any, ...]]:
    """Return what kind of type a hint is, and the types in it."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return Union, tuple(choice for choice in get_args(hint) if choice is not types.NoneType)
    if origin is tuple:
        return tuple, get_args(hint)
    return (_BUILT if is_dataclass(hint) else None), ()


def _items(hints: tuple[Any, ...], value: Any, where: _Where, same: _Same) -> tuple[Any, ...]:
    if type(value) is not list:
        raise _unreadable(f"{_said(where)} is not a list")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple([_value(hints[0], item, (where, f"[{n}]"), same) for n, item in enumerate(value)])
    if len(hints) != len(value):
        raise _unreadable(f"{_said(where)} does not have {len(hints)} items")
    return tuple(
        _value(hint, item, (where, f"[{n}]"), same) for n, (hint, item) in enumerate(zip(hints, value, strict=True))
    )


def _said(where: _Where) -> str:
    return where if isinstance(where, str) else _said(where[0]) + where[1]
