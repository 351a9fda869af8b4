"""Records as canonical JSON and back: dataclasses, enums, moments, nothing else."""

from __future__ import annotations

import types
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from clausemark.archive.canonical import Json
from clausemark.archive.clock import parse_utc, utc_text

T = TypeVar("T")


def to_json(value: Any) -> Json:
    """Return a record as a JSON value; raise `TypeError` for what a record cannot hold."""
    if isinstance(value, StrEnum):
        return value.value
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if is_dataclass(value):
        return {field.name: to_json(getattr(value, field.name)) for field in fields(value)}
    raise TypeError(f"a record cannot hold a {type(value).__name__}")


def from_json(cls: type[T], value: Any) -> T:
    """Return the record of a class from its JSON value; a key added later takes its default."""
    target: Any = cls
    hints = _hints(target)
    given = {name: _value(hint, value[name]) for name, hint in hints.items() if name in value}
    return cls(**given)


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return get_type_hints(cls)


def _value(hint: Any, value: Any) -> Any:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        choices = [choice for choice in get_args(hint) if choice is not types.NoneType]
        return None if value is None else _value(choices[0], value)
    if origin is tuple:
        return _items(get_args(hint), value)
    return value if isinstance(hint, NewType) else _single(hint, value)


def _single(hint: Any, value: Any) -> Any:
    if hint is datetime:
        return parse_utc(value)
    if is_dataclass(hint):
        target: Any = hint
        return from_json(target, value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    return value


def _items(hints: tuple[Any, ...], value: list[Any]) -> tuple[Any, ...]:
    if len(hints) == 2 and hints[1] is Ellipsis:
        return tuple(_value(hints[0], item) for item in value)
    return tuple(_value(hint, item) for hint, item in zip(hints, value, strict=True))
