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
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from clausepack.errors import PackFormatError
from clausepack.pack import SCHEMA, Pack

T = TypeVar("T")


def pack_json(pack: Pack) -> bytes:
    """Return the canonical bytes of a pack."""
    return canonical_bytes(_plain(pack))


def root_hash(data: bytes) -> str:
    """Return the pack's digest: the SHA-256 of the bytes of its `pack.json`."""
    return hashlib.sha256(data).hexdigest()


def canonical_bytes(value: Any) -> bytes:
    """Return the RFC 8785 bytes of strings, whole numbers, booleans, null, lists and objects."""
    return json.dumps(_sorted(value), ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode("utf-8")


def read_pack(data: bytes) -> Pack:
    """Return the pack that canonical bytes hold.

    Raises `PackFormatError`: `pack-unreadable` for anything that is not such a pack, `pack-newer` for
    a schema this program does not know.
    """
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
    return _build(Pack, value, "pack")


def _unreadable(what: str) -> PackFormatError:
    return PackFormatError(f"pack.json cannot be read: {what}.", reason="pack-unreadable")


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name))
            for field in fields(value)
            if field.default is MISSING or getattr(value, field.name) != field.default
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def _sorted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value, key=lambda key: key.encode("utf-16-be"))}
    if isinstance(value, float):
        raise TypeError("a pack holds whole numbers only")
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_sorted(item) for item in value]
    return value


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


@cache
def _required(cls: Any) -> frozenset[str]:
    """Return the names of the fields that every `pack.json` has had from the beginning."""
    always: tuple[Field[Any], ...] = fields(cls)
    return frozenset(field.name for field in always if field.default is MISSING)


def _build(cls: type[T], value: Any, where: str) -> T:
    if not isinstance(value, dict):
        raise _unreadable(f"{where} is not an object")
    target: Any = cls
    hints = _hints(target)
    odd = (value.keys() - hints.keys()) | (_required(target) - value.keys())
    if odd:
        raise _unreadable(f"{where} has unexpected or missing keys ({', '.join(sorted(odd))})")
    return cls(**{name: _value(hints[name], item, f"{where}.{name}") for name, item in value.items()})


def _value(hint: Any, value: Any, where: str) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        choices = [choice for choice in get_args(hint) if choice is not types.NoneType]
        return None if value is None else _value(choices[0], value, where)
    if origin is tuple:
        return _items(get_args(hint), value, where)
    if is_dataclass(hint):
        return _build(hint, value, where)  # type: ignore[arg-type]  # a class, not an instance
    if type(value) is not hint:
        raise _unreadable(f"{where} is not of the type {hint.__name__}")
    return value


def _items(hints: tuple[Any, ...], value: Any, where: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _unreadable(f"{where} is not a list")
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_value(hints[0], item, f"{where}[{n}]") for n, item in enumerate(value))
    if len(hints) != len(value):
        raise _unreadable(f"{where} does not have {len(hints)} items")
    return tuple(_value(hint, item, f"{where}[{n}]") for n, (hint, item) in enumerate(zip(hints, value, strict=True)))
