"""Reads source texts, segmentations and pointers from bytes that a reader's process or a workspace gave, checked."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from operator import ge, gt
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.json import Decoder

from clausemark.errors import IntegrityError
from clausemark.intake.wire_forms import BlockColumns, PlaceRow, PointersForm, SegmentationForm, SourceForm
from clausemark.phrases import phrase
from clausemark.provisions.pointers import PackedPointers, packed_within
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.provisions.source_text import (
    Block,
    ByteRun,
    ElementRun,
    InlineSpan,
    PageBox,
    ReadWarning,
    SourceText,
    TablePlace,
)

T = TypeVar("T", bound="tuple[Any, ...]")
F = TypeVar("F", bound=Struct)

_SOURCE, _SEGMENTATION, _POINTERS = Decoder(SourceForm), Decoder(SegmentationForm), Decoder(PointersForm)
_NO_PAGES: tuple[list[int], ...] = ([],) * 7


class Maps(Enum):
    """What to do with the way back to bytes, elements and pages, most of what a reading holds."""

    MADE = auto()
    CHECKED = auto()
    LEFT_OUT = auto()


def decode_source(untrusted_data: bytes, maps: Maps = Maps.MADE) -> SourceText:
    """Return the source text that bytes hold, with its maps only where they are to be made.

    Raises `IntegrityError` (`reading-damaged`) for anything else, however it was made.
    """
    form = _read(_SOURCE, untrusted_data)
    try:
        if maps is not Maps.LEFT_OUT:
            _check_maps(form)
        return _source(form, with_maps=maps is Maps.MADE)
    except ValueError as error:
        raise _damaged() from error


def decode_segmentation(untrusted_data: bytes, text: str) -> Segmentation:
    """Return the segmentation of a text that bytes hold; raise `IntegrityError` (`reading-damaged`)."""
    form = _read(_SEGMENTATION, untrusted_data)
    try:
        return Segmentation(
            form.version,
            _provisions(form, text),
            _within(HeadingSpan, form.headings, len(text)),
            _within(BoilerplateSpan, form.boilerplate, len(text)),
        )
    except ValueError as error:
        raise _damaged() from error


def decode_pointers(untrusted_data: bytes, found: Segmentation, text: str) -> PackedPointers:
    """Return the pointers of a segmentation that bytes hold; raise `IntegrityError` (`reading-damaged`)."""
    form = _read(_POINTERS, untrusted_data)
    try:
        return packed_within(form.definitions, form.cross_references, found.provisions, text)
    except (KeyError, ValueError) as error:
        raise _damaged() from error


def _read(decoder: Decoder[F], untrusted_data: bytes) -> F:
    """Return what bytes hold when it is of the types of a form; their errors are `ValueError`s."""
    try:
        return decoder.decode(untrusted_data)
    except (ValueError, RecursionError) as error:
        raise _damaged() from error


def _source(form: SourceForm, *, with_maps: bool) -> SourceText:
    return SourceText(
        text=form.text,
        reader=form.reader,
        reader_version=form.reader_version,
        blocks=_blocks(form.blocks, form.places, len(form.text)),
        inline=_inline(form),
        byte_map=_byte_map(form) if with_maps else (),
        element_map=_made(ElementRun, *form.element_map) if with_maps else (),
        page_map=_made(PageBox, *(form.page_map or _NO_PAGES)) if with_maps else (),
        warnings=tuple(ReadWarning(code, message) for code, message in form.warnings),
        encoding=form.encoding,
        title=form.title,
        language=form.language,
    )


def _check_maps(form: SourceForm) -> None:
    """Check the maps of a text against it, made or not."""
    for columns in (form.byte_map, form.element_map, form.page_map or _NO_PAGES):
        _even(columns)
        _disjoint(columns[0], columns[1], len(form.text))
    _spans(form.byte_map[2], form.byte_map[3], None)


def _byte_map(form: SourceForm) -> tuple[ByteRun, ...]:
    *places, exact = form.byte_map
    return _made(ByteRun, *places, list(map(bool, exact)))


def _provisions(form: SegmentationForm, text: str) -> tuple[ProvisionSpan, ...]:
    if not form.provisions:
        return ()
    ordinals, numbers, paths, starts, ends = zip(*form.provisions, strict=True)
    _spans(starts, ends, len(text))
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    return _made(ProvisionSpan, ordinals, numbers, paths, starts, ends, words)


def _within(cls: type[T], rows: Sequence[tuple[int, int, object]], length: int) -> tuple[T, ...]:
    """Return the named tuples of rows that begin with a span, which lies in the text."""
    if rows:
        starts, ends, last = zip(*rows, strict=True)
        _spans(starts, ends, length)
        return _made(cls, starts, ends, last)
    return ()


def _blocks(columns: BlockColumns, places: Sequence[PlaceRow], length: int) -> tuple[Block, ...]:
    starts, ends, kinds, levels, markers, ordered, reasons, items = columns
    _disjoint(starts, ends, length)
    where: list[TablePlace | None] = [None] * len(starts)
    for number, table, row, column, header, width in places:
        if number >= len(where):
            raise ValueError("a cell that is no block")
        where[number] = TablePlace(table, row, column, bool(header), width)
    return _made(Block, starts, ends, kinds, levels, markers, list(map(bool, ordered)), reasons, where, items)


def _inline(form: SourceForm) -> tuple[InlineSpan, ...]:
    starts, ends, *_ = form.inline
    _spans(starts, ends, len(form.text))
    return _made(InlineSpan, *form.inline)


def _even(columns: Sequence[Sequence[object]]) -> None:
    if len({len(each) for each in columns}) != 1:
        raise ValueError("columns of different length")


def _made(cls: type[T], *columns: Sequence[object]) -> tuple[T, ...]:
    """Return the named tuples whose fields are columns of equal length, all of them.

    Made as plain tuples are, which takes a third of the time of calling the class for each. Raises `ValueError` for
    columns of different length.
    """
    return tuple(map(partial(tuple.__new__, cls), zip(*columns, strict=True)))


def _spans(starts: Sequence[int], ends: Sequence[int], length: int | None) -> None:
    """Check spans that hold something and end where their text does, if its length is given."""
    if any(map(ge, starts, ends)):
        raise ValueError("a span without anything in it")
    if length is not None and ends and max(ends) > length:
        raise ValueError("a span outside its text")


def _disjoint(starts: Sequence[int], ends: Sequence[int], length: int) -> None:
    _spans(starts, ends, length)
    if any(map(gt, ends, starts[1:])):
        raise ValueError("spans that overlap or are out of order")


def _damaged() -> IntegrityError:
    message = phrase("The stored reading of a document is damaged. Restore the workspace from a backup.")
    return IntegrityError(message, reason="reading-damaged")
