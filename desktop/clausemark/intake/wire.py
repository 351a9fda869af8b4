"""Reads source texts, segmentations and pointers from bytes that a reader's process or a workspace gave, checked."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from functools import partial
from itertools import chain
from operator import ge, gt
from typing import Any, TypeAlias, TypeVar

from clausemark.errors import IntegrityError
from clausemark.intake.wire_writing import POINTERS_SCHEMA, SEGMENTATION_SCHEMA, SOURCE_SCHEMA
from clausemark.phrases import phrase
from clausemark.provisions.pointers import PackedPointers, from_json
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.provisions.source_text import (
    Block,
    BlockKind,
    ByteRun,
    ElementRun,
    InlineSpan,
    InlineStyle,
    PageBox,
    ReadWarning,
    SourceText,
    TablePlace,
)

T = TypeVar("T", bound="tuple[Any, ...]")

_KINDS = {kind.value: kind for kind in BlockKind}
_STYLES = {style.value: style for style in InlineStyle}
_Ways: TypeAlias = "tuple[list[Any], list[Any], list[Any]]"
_NO_WAYS: _Ways = ([[]] * 5, [[]] * 3, [[]] * 7)
"""The maps of a text that has none: to bytes, to elements, to pages."""


class Maps(Enum):
    """What to do with the way back to bytes, elements and pages, most of what a reading holds."""

    MADE = auto()
    CHECKED = auto()
    LEFT_OUT = auto()


def decode_source(untrusted_data: bytes, maps: Maps = Maps.MADE) -> SourceText:
    """Return the source text that bytes hold, with its maps only where they are to be made.

    Raises `IntegrityError` (`reading-damaged`) for anything else, however it was made.
    """
    value = _object(untrusted_data, SOURCE_SCHEMA)
    try:
        text = _text(value["text"])
        ways = _NO_WAYS if maps is Maps.LEFT_OUT else _ways(value, len(text))
        if maps is Maps.CHECKED:
            ways = _NO_WAYS
        return SourceText(
            text=text,
            reader=_text(value["reader"]),
            reader_version=_text(value["reader_version"]),
            blocks=_blocks(value["blocks"], value["places"], len(text)),
            inline=_inline(value["inline"], len(text)),
            byte_map=_made(ByteRun, *ways[0]),
            element_map=_made(ElementRun, *ways[1]),
            page_map=_made(PageBox, *ways[2]),
            warnings=tuple(ReadWarning(_text(code), _text(message)) for code, message in value["warnings"]),
            encoding=_text(value["encoding"]),
            title=_text_or_none(value["title"]),
            language=_text_or_none(value["language"]),
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise _damaged() from error


def decode_segmentation(untrusted_data: bytes, text: str) -> Segmentation:
    """Return the segmentation of a text that bytes hold; raise `IntegrityError` (`reading-damaged`)."""
    value = _object(untrusted_data, SEGMENTATION_SCHEMA)
    try:
        return Segmentation(
            _text(value["version"]),
            _provisions(value["provisions"], text),
            _headings(value["headings"], len(text)),
            _boilerplate(value["boilerplate"], len(text)),
        )
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise _damaged() from error


def decode_pointers(untrusted_data: bytes, found: Segmentation, text: str) -> PackedPointers:
    """Return the pointers of a segmentation that bytes hold; raise `IntegrityError` (`reading-damaged`)."""
    value = _object(untrusted_data, POINTERS_SCHEMA)
    try:
        return from_json(value, found.provisions, text)
    except (KeyError, TypeError, ValueError) as error:
        raise _damaged() from error


def _provisions(items: Any, text: str) -> tuple[ProvisionSpan, ...]:
    ordinals, numbers, paths, starts, ends = _turned(items, 5)
    _numbers(ordinals)
    _texts(numbers)
    _spans(starts, ends, len(text))
    whole: list[tuple[str, ...]] = list(map(tuple, paths))
    "".join(chain.from_iterable(whole)).encode()  # each a text that can be written, none missing
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return _made(ProvisionSpan, ordinals, numbers, whole, starts, ends, words)


def _headings(items: Any, length: int) -> tuple[HeadingSpan, ...]:
    starts, ends, levels = _turned(items, 3)
    _spans(starts, ends, length)
    return _made(HeadingSpan, starts, ends, _numbers(levels))


def _boilerplate(items: Any, length: int) -> tuple[BoilerplateSpan, ...]:
    starts, ends, reasons = _turned(items, 3)
    _spans(starts, ends, length)
    return tuple(map(BoilerplateSpan, starts, ends, map(_text, reasons)))


def _turned(rows: Any, count: int) -> list[list[Any]]:
    """Return the columns of rows that hold so many values each."""
    if not isinstance(rows, list) or any(len(row) != count for row in rows):
        raise ValueError("not the rows that were written")
    return [list(column) for column in zip(*rows, strict=True)] if rows else [[] for _ in range(count)]


def _blocks(columns: Any, places: Any, length: int) -> tuple[Block, ...]:
    starts, ends, kinds, levels, markers, ordered, reasons, items = _columns(columns, 8)
    _disjoint(starts, ends, length)
    _numbers(levels)
    _numbers([item for item in items if item is not None])
    _texts(markers)
    _texts(reasons)
    where: list[TablePlace | None] = [None] * len(starts)
    numbers, tables, rows, cells, headers, widths = map(_numbers, _turned(places, 6))
    found = _made(TablePlace, tables, rows, cells, list(map(bool, headers)), widths)
    for number, place in zip(numbers, found, strict=True):
        where[number] = place
    chosen = [_KINDS[kind] for kind in kinds]
    return _made(Block, starts, ends, chosen, levels, markers, list(map(bool, ordered)), reasons, where, items)


def _inline(columns: Any, length: int) -> tuple[InlineSpan, ...]:
    starts, ends, styles, targets = _columns(columns, 4)
    _spans(starts, ends, length)
    _texts(targets)
    return _made(InlineSpan, starts, ends, [_STYLES[style] for style in styles], targets)


def _ways(value: dict[str, Any], length: int) -> _Ways:
    """Return the columns of the three maps, checked."""
    return (
        _byte_map(value["byte_map"], length),
        _element_map(value["element_map"], length),
        _page_map(value.get("page_map", [[]] * 7), length),
    )


def _byte_map(columns: Any, length: int) -> list[Any]:
    starts, ends, byte_starts, byte_ends, exact = _columns(columns, 5)
    _disjoint(starts, ends, length)
    _spans(byte_starts, byte_ends, None)
    return [starts, ends, byte_starts, byte_ends, list(map(bool, exact))]


def _element_map(columns: Any, length: int) -> list[Any]:
    starts, ends, paths = _columns(columns, 3)
    _disjoint(starts, ends, length)
    if None in paths:
        raise ValueError("an element without a path")
    _texts(paths)
    return [starts, ends, paths]


def _page_map(columns: Any, length: int) -> list[Any]:
    starts, ends, *edges = _columns(columns, 7)
    _disjoint(starts, ends, length)
    for each in edges:
        _numbers(each)
    return [starts, ends, *edges]


def _columns(columns: Any, count: int) -> list[list[Any]]:
    """Return lists of equal length, so many as asked for."""
    if not isinstance(columns, list) or len(columns) != count or not all(isinstance(each, list) for each in columns):
        raise ValueError("not the columns that were written")
    if len({len(each) for each in columns}) != 1:
        raise ValueError("columns of different length")
    return columns


def _made(cls: type[T], *columns: Sequence[object]) -> tuple[T, ...]:
    """Return the named tuples whose fields are columns of equal length, all of them.

    Made as plain tuples are, which takes a third of the time of calling the class for each.
    """
    return tuple(map(partial(tuple.__new__, cls), zip(*columns, strict=True)))


def _numbers(values: Iterable[Any]) -> list[int]:
    """Return whole numbers from 0; truth values are none."""
    numbers = values if isinstance(values, list) else list(values)
    if numbers and (set(map(type, numbers)) != {int} or min(numbers) < 0):
        raise ValueError("not a count")
    return numbers


def _texts(values: list[Any]) -> None:
    """Check texts, some of which may be missing: each must be writable as UTF-8."""
    "".join([value for value in values if value is not None]).encode()


def _spans(starts: list[Any], ends: list[Any], length: int | None) -> None:
    """Check spans that hold something and end where their text does, if its length is given."""
    _numbers(starts)
    _numbers(ends)
    if any(map(ge, starts, ends)):
        raise ValueError("a span without anything in it")
    if length is not None and ends and max(ends) > length:
        raise ValueError("a span outside its text")


def _disjoint(starts: list[Any], ends: list[Any], length: int) -> None:
    _spans(starts, ends, length)
    if any(map(gt, ends, starts[1:])):
        raise ValueError("spans that overlap or are out of order")


def _object(untrusted_data: bytes, schema: str) -> dict[str, Any]:
    try:
        value = json.loads(untrusted_data)
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _damaged() from error
    if not isinstance(value, dict) or value.get("schema") != schema:
        raise _damaged()
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    value.encode()
    return value


def _text_or_none(value: object) -> str | None:
    return None if value is None else _text(value)


def _damaged() -> IntegrityError:
    message = phrase("The stored reading of a document is damaged. Restore the workspace from a backup.")
    return IntegrityError(message, reason="reading-damaged")
