"""Hostile JSON, read without surprises: every flaw is found where it stands and said in a sentence."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import TypeAlias, TypeVar

from clausemark.archive.clock import parse_utc
from clausemark.errors import InputRefusedError, UsageError
from clausemark.phrases import phrase
from clausemark.review.wording import words_flaw

MAX_BYTES = 64 * 1024 * 1024
"""A review file is a few hundred kilobytes; a larger one than this is not a review file."""

_LONGEST_INTEGER = 18
_BEYOND = int(10**_LONGEST_INTEGER)
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ARCHIVED = frozenset({"exact", "prefix", "suffix"})
"""Keys of archived words, which are taken as they stand."""
_INVISIBLE_START = "\ufeff"
_SHOWN = 40

E = TypeVar("E", bound=Enum)


@dataclass(frozen=True, slots=True)
class JsonObject:
    """A JSON object; `repeated` are the keys that stand in it more than once, which no reading may settle."""

    fields: Mapping[str, UntrustedJson]
    repeated: tuple[str, ...]


UntrustedJson: TypeAlias = bool | int | float | str | list["UntrustedJson"] | JsonObject | None


def read_json(data: bytes, what: str) -> UntrustedJson:
    """Return the value of JSON bytes; raise `InputRefusedError` (`schema-invalid`) when they are none.

    A byte-order mark is accepted. Numbers that no program keeps exact become ones that every range check refuses.
    """
    if len(data) > MAX_BYTES:
        raise invalid(
            phrase(
                "{what} has {count} bytes; more than {max_bytes} are not read",
                what=what,
                count=len(data),
                max_bytes=MAX_BYTES,
            )
        )
    try:
        text = data.decode("utf-8").removeprefix(_INVISIBLE_START)
        value: UntrustedJson = json.loads(text, object_pairs_hook=_object, parse_int=_integer)
    except UnicodeDecodeError as error:
        raise invalid(
            phrase("{what} is not UTF-8 (byte {start}); save it as UTF-8", what=what, start=error.start)
        ) from error
    except RecursionError as error:
        raise invalid(phrase("{what} is nested too deeply to be what it claims", what=what)) from error
    except ValueError as error:
        raise invalid(phrase("{what} is not JSON: {error}", what=what, error=error)) from error
    return value


def invalid(message: str) -> InputRefusedError:
    """Return the refusal of something that does not have the shape the format asks for."""
    return InputRefusedError(phrase("{message}.", message=message), reason="schema-invalid")


def shown(value: UntrustedJson) -> str:
    """Return a value as a message may show it: short, printable, never deep."""
    if isinstance(value, JsonObject):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, str):
        text = value if len(value) <= _SHOWN else f"{value[:_SHOWN]}…"
        return f"“{_printable(text)}”"
    return json.dumps(value)


class Fields:
    """Takes the fields of one object one by one; `close` refuses those that nobody asked for."""

    __slots__ = ("_object", "_taken", "where")

    def __init__(self, value: UntrustedJson, where: str) -> None:
        self.where = where
        if not isinstance(value, JsonObject):
            raise invalid(phrase("{where} is {value}, but must be an object", where=where, value=shown(value)))
        if value.repeated:
            raise invalid(
                phrase(
                    "{where} has {repeated} more than once; keep one", where=where, repeated=shown(value.repeated[0])
                )
            )
        self._object = value
        self._taken: set[str] = set()

    def has(self, key: str) -> bool:
        """Tell whether the key is there and not null."""
        return self._object.fields.get(key) is not None

    def take(self, key: str) -> UntrustedJson:
        """Return a value that must be there."""
        self._taken.add(key)
        if key not in self._object.fields:
            raise invalid(phrase("{where} has no “{key}”; add it", where=self.where, key=key))
        return self._object.fields[key]

    def take_or_none(self, key: str) -> UntrustedJson:
        """Return a value, None when it is null or missing."""
        self._taken.add(key)
        return self._object.fields.get(key)

    def text(self, key: str, *, filled: bool = False) -> str:
        """Return a text that must be there; `filled` refuses a blank one."""
        return self._text(key, self.take(key), filled=filled)

    def text_or_none(self, key: str) -> str | None:
        """Return a text, None when it is null or missing."""
        value = self.take_or_none(key)
        return None if value is None else self._text(key, value, filled=False)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts that must be there, none of them blank."""
        return tuple(self._text(key, item, filled=True) for item in self.items(key))

    def items(self, key: str) -> Sequence[UntrustedJson]:
        """Return a list that must be there."""
        value = self.take(key)
        if not isinstance(value, list):
            raise invalid(
                phrase(
                    "“{key}” of {where} is {value}, but must be a list",
                    key=key,
                    where=self.where,
                    value=shown(value),
                )
            )
        return value

    def items_or_none(self, key: str) -> Sequence[UntrustedJson]:
        """Return a list, an empty one when it is null or missing."""
        return self.items(key) if self.has(key) else self._nothing(key)

    def fields(self, key: str) -> Fields:
        """Return the fields of an object that must be there."""
        return Fields(self.take(key), phrase("“{key}” of {where}", key=key, where=self.where))

    def whole(self, key: str, lowest: int, highest: int, reason: str = "score-out-of-range") -> int:
        """Return a whole number; one out of range is refused with the reason given."""
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int):
            raise invalid(
                phrase(
                    "“{key}” of {where} is {value}, but must be a whole number",
                    key=key,
                    where=self.where,
                    value=shown(value),
                )
            )
        if not lowest <= value <= highest:
            number = "beyond all bounds" if abs(value) >= _BEYOND else str(value)
            message = phrase(
                "“{key}” of {where} is {number}. It must be a whole number from {lowest} to {highest}.",
                key=key,
                where=self.where,
                number=number,
                lowest=lowest,
                highest=highest,
            )
            raise InputRefusedError(message, reason=reason)
        return value

    def value(self, key: str, vocabulary: type[E]) -> E:
        """Return a value of a closed vocabulary; a foreign one is refused as `value-unknown`."""
        return self._value(key, self.take(key), vocabulary)

    def value_or(self, key: str, vocabulary: type[E], default: E | None) -> E | None:
        """Return a value of a closed vocabulary, the default when it is null or missing."""
        value = self.take_or_none(key)
        return default if value is None else self._value(key, value, vocabulary)

    def utc(self, key: str) -> datetime:
        """Return a moment, aware and in UTC."""
        text = self.text(key, filled=True)
        try:
            return parse_utc(text)
        except (UsageError, OverflowError) as error:
            message = phrase(
                "“{key}” of {where} is {text}, which is not a moment; write it as 2026-01-12T09:30:00Z",
                key=key,
                where=self.where,
                text=shown(text),
            )
            raise invalid(message) from error

    def close(self) -> None:
        """Refuse keys that the format does not know: what is not kept must not seem to be taken."""
        foreign = [key for key in self._object.fields if key not in self._taken]
        if foreign:
            raise invalid(
                phrase(
                    "{where} has the key {foreign}, which the format does not know; remove it",
                    where=self.where,
                    foreign=shown(foreign[0]),
                )
            )

    def _nothing(self, key: str) -> Sequence[UntrustedJson]:
        self._taken.add(key)
        return ()

    def _text(self, key: str, value: UntrustedJson, *, filled: bool) -> str:
        if not isinstance(value, str):
            raise invalid(
                phrase(
                    "“{key}” of {where} is {value}, but must be a text",
                    key=key,
                    where=self.where,
                    value=shown(value),
                )
            )
        flaw = _UNPRINTABLE.search(value)
        if flaw is not None:
            character = f"U+{ord(flaw.group()):04X}"
            raise invalid(
                phrase(
                    "“{key}” of {where} holds the character {character}, which cannot be printed; remove it",
                    key=key,
                    where=self.where,
                    character=character,
                )
            )
        turned = None if key in _ARCHIVED else words_flaw(value)
        if turned is not None:
            raise invalid(phrase("“{key}” of {where}: {flaw}; type it anew", key=key, where=self.where, flaw=turned))
        if filled and not value.strip():
            raise invalid(phrase("“{key}” of {where} is blank; fill it in", key=key, where=self.where))
        return value

    def _value(self, key: str, value: UntrustedJson, vocabulary: type[E]) -> E:
        if not isinstance(value, str):
            raise invalid(
                phrase(
                    "“{key}” of {where} is {value}, but must be a text",
                    key=key,
                    where=self.where,
                    value=shown(value),
                )
            )
        for member in vocabulary:
            if member.value == value:
                return member
        known = ", ".join(str(member.value) for member in vocabulary)
        message = phrase(
            "“{key}” of {where} is {value}, which is none of: {known}. Use one of these.",
            key=key,
            where=self.where,
            value=shown(value),
            known=known,
        )
        raise InputRefusedError(message, reason="value-unknown")


def _object(pairs: list[tuple[str, UntrustedJson]]) -> JsonObject:
    fields: dict[str, UntrustedJson] = {}
    repeated = []
    for key, value in pairs:
        if key in fields:
            repeated.append(key)
        fields[key] = value
    return JsonObject(fields, tuple(repeated))


def _integer(digits: str) -> int:
    if len(digits) <= _LONGEST_INTEGER:
        return int(digits)
    return -_BEYOND if digits.startswith("-") else _BEYOND


def _printable(text: str) -> str:
    return _UNPRINTABLE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
