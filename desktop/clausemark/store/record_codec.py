"""Records as canonical JSON and back: dataclasses, enums, moments, nothing else."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, TypeAlias, TypeVar, Union, get_args, get_origin, get_type_hints

from clausemark.archive.canonical import Json
from clausemark.archive.clock import parse_utc, utc_text
from clausemark.errors import IntegrityError, UsageError
from clausemark.phrases import phrase

T = TypeVar("T")
_Reading: TypeAlias = Callable[[Any], Any]


def to_json(value: Any) -> Json:
    """Return a record as a JSON value; raise `TypeError` for what a record cannot hold."""
    if value is None or type(value) is str:  # most of what a record holds
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, datetime):
        return utc_text(value)
    if isinstance(value, tuple):
        return [to_json(item) for item in value]
    if is_dataclass(value):
        cls: Any = type(value)
        return {name: to_json(getattr(value, name)) for name in _names(cls)}
    raise TypeError(f"a record cannot hold a {type(value).__name__}")


@cache
def _names(cls: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


def from_json(cls: type[T], value: Any) -> T:
    """Return the record of a class from its JSON value; a key added later takes its default."""
    target: Any = cls
    record: T = _record_reading(target)(value)
    return record


@contextmanager
def readable() -> Iterator[None]:
    """Turn every way in which a stored text fails to be read into `IntegrityError` (`workspace-damaged`).

    No program wrote such a text: the disk, or somebody, changed it. Also for functions, as their decorator.
    """
    try:
        yield
    except (ValueError, TypeError, KeyError, RecursionError, UsageError) as error:
        message = phrase(
            "A record in the workspace is damaged. Verify the workspace to see which one, then restore a backup."
        )
        raise IntegrityError(message, reason="workspace-damaged") from error


@readable()
def stored_record(cls: type[T], text: str) -> T:
    """Return the record that the workspace holds as canonical JSON; raises as `readable`."""
    return from_json(cls, json.loads(text))


def checked_record(cls: type[T], untrusted: object) -> T:
    """Return the record that a JSON value from elsewhere holds, every value of the type that the class names.

    Raises `ValueError` for anything else, also for a key that the class does not know.
    """
    target: Any = cls
    try:
        if not _fits(target, untrusted):
            raise ValueError(f"no {cls.__name__}")
        return from_json(cls, untrusted)
    except (TypeError, KeyError, UsageError) as error:
        raise ValueError(f"no {cls.__name__}") from error


def _fits(hint: Any, value: Any) -> bool:
    """Tell whether a JSON value is of a type, all the way down."""
    if get_origin(hint) in (Union, types.UnionType):
        return any(_fits(each, value) for each in get_args(hint))
    if get_origin(hint) is tuple:
        return isinstance(value, list) and _items_fit(get_args(hint), value)
    if hint is types.NoneType:
        return value is None
    if is_dataclass(hint):
        cls: Any = hint
        hints = _hints(cls)
        return (
            isinstance(value, dict)
            and value.keys() <= hints.keys()
            and all(_fits(hints[name], each) for name, each in value.items())
        )
    plain: Any = getattr(hint, "__supertype__", hint)
    return type(value) is (plain if plain in (int, bool) else str)


def _items_fit(hints: tuple[Any, ...], values: list[Any]) -> bool:
    if len(hints) == 2 and hints[1] is Ellipsis:
        return all(_fits(hints[0], each) for each in values)
    return len(hints) == len(values) and all(_fits(hint, each) for hint, each in zip(hints, values, strict=True))


@cache
def _hints(cls: Any) -> dict[str, Any]:
    hints = get_type_hints(cls)
    return {field.name: hints[field.name] for field in fields(cls)}


@cache
def _record_reading(cls: Any) -> _Reading:
    """Return how a class is read, worked out once: workspaces are read far more often than written."""
    readings = tuple((name, _reading(hint)) for name, hint in _hints(cls).items())

    def read(value: Any) -> Any:
        given = {}
        for name, reading in readings:
            if name in value:
                given[name] = value[name] if reading is None else reading(value[name])
        return cls(**given)

    return read


def _reading(hint: Any) -> _Reading | None:
    """Return how a value of a type is read from JSON, None when it is there as it is."""
    if get_origin(hint) in (Union, types.UnionType):
        return _optional(hint)
    if get_origin(hint) is tuple:
        return _items(get_args(hint))
    if hint is datetime:
        return parse_utc
    if is_dataclass(hint):
        cls: Any = hint
        return _record_reading(cls)
    return hint if isinstance(hint, type) and issubclass(hint, StrEnum) else None


def _optional(hint: Any) -> _Reading | None:
    choices = [choice for choice in get_args(hint) if choice is not types.NoneType]
    if len(choices) != 1:
        raise TypeError(f"a record cannot tell {hint} apart again")
    reading = _reading(choices[0])
    return None if reading is None else lambda value: None if value is None else reading(value)


def _items(hints: tuple[Any, ...]) -> _Reading:
    if len(hints) == 2 and hints[1] is Ellipsis:
        each = _reading(hints[0])
        return tuple if each is None else lambda value: tuple(map(each, value))
    readings = [_reading(hint) or _as_it_is for hint in hints]
    return lambda value: tuple(read(item) for read, item in zip(readings, value, strict=True))


def _as_it_is(value: Any) -> Any:
    return value
