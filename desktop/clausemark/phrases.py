"""Sentences of the program that remember what they were made of, so that a window can say them in another language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import Self, TypeAlias

Value: TypeAlias = str | int
"""What fills a hole: a word, another phrase, a member of a vocabulary, a number."""
Plain: TypeAlias = str | int | dict[str, "Plain"]
"""A value as it goes through JSON."""

HOLE = re.compile(r"\{(\w+)\}")
"""A place in a template; its group is the name of the value that fills it."""


class Phrase(str):
    """An English text, made by `phrase`; `template` has a hole `{name}` for each of `values`.

    It is a plain `str` to whatever stores, logs or prints it. What was a phrase and came back from the workspace as
    `str` can still be translated where it has no holes.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, values: Mapping[str, Value]) -> Self:
        """Return the English text of a template."""
        made = super().__new__(cls, filled(template, values, _in_english))
        made.template = template
        made.values = values
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[str, dict[str, Value]]]:
        """Let a phrase travel between processes."""
        return type(self), (self.template, dict(self.values))


def phrase(template: str, /, **values: object) -> Phrase:
    """Return a phrase; the template must be written out at the call, where the tool that collects words finds it.

    A value that is no `Value`, such as a path, fills its hole as `str` shows it.
    """
    return Phrase(template, {name: _value(each) for name, each in values.items()})


def listed(texts: Iterable[str], between: str = ", ") -> Phrase:
    """Return texts one after the other, each of which may be a phrase."""
    values: dict[str, Value] = {f"part{n}": text for n, text in enumerate(texts)}
    return Phrase(between.join(f"{{{name}}}" for name in values), values)


def filled(template: str, values: Mapping[str, Value], say: Callable[[Value], str]) -> str:
    """Return a template with its holes filled; a brace around anything but a value's name stays as it is.

    Never `str.format`: templates also come from readers, which are not trusted with more than words.
    """
    return HOLE.sub(lambda hole: say(values[hole[1]]) if hole[1] in values else hole[0], template)


def to_plain(text: str) -> Plain:
    """Return a text or phrase as JSON can hold it."""
    if not isinstance(text, Phrase):
        return str(text)
    return {"template": text.template, "values": {name: _plain(each) for name, each in text.values.items()}}


def from_plain(untrusted: object) -> str:
    """Return what `to_plain` was given; raise `ValueError` for anything else."""
    match untrusted:
        case str():
            return untrusted
        case {"template": str(template), "values": dict(values)} if all(isinstance(name, str) for name in values):
            return Phrase(template, {name: _from_plain(each) for name, each in values.items()})
    raise ValueError("not a phrase")


def _plain(value: Value) -> Plain:
    return value if isinstance(value, int) else to_plain(value)


def _from_plain(untrusted: object) -> Value:
    return untrusted if isinstance(untrusted, int) else from_plain(untrusted)


def _value(given: object) -> Value:
    return given if isinstance(given, str | int) else str(given)


def _in_english(value: Value) -> str:
    return value.value.replace("_", " ") if isinstance(value, StrEnum) else str(value)
