"""What the bytes of a reading hold, as types that are checked while the bytes are read: compact JSON by columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

from clausemark.provisions.source_text import BlockKind, InlineStyle

SOURCE_SCHEMA: TypeAlias = Literal["source-text/1"]
SEGMENTATION_SCHEMA: TypeAlias = Literal["segmentation/1"]
POINTERS_SCHEMA: TypeAlias = Literal["pointers/1"]

Count: TypeAlias = Annotated[int, Meta(ge=0)]
"""A whole number from 0; truth values are none."""
Counts: TypeAlias = Sequence[Count]
Flags: TypeAlias = Sequence[bool | int]

BlockColumns: TypeAlias = tuple[
    Counts,
    Counts,
    Sequence[BlockKind],
    Counts,
    Sequence[str | None],
    Flags,
    Sequence[str | None],
    Sequence[Count | None],
]
"""Starts, ends, kinds, levels, markers, ordered or not, reasons to leave them out, list items."""
PlaceRow: TypeAlias = tuple[Count, Count, Count, Count, Count, Count]
"""The number of a block; its table, row and column, whether it is a header, and how many columns it takes."""
InlineColumns: TypeAlias = tuple[Counts, Counts, Sequence[InlineStyle], Sequence[str | None]]
ByteColumns: TypeAlias = tuple[Counts, Counts, Counts, Counts, Flags]
ElementColumns: TypeAlias = tuple[Counts, Counts, Sequence[str]]
PageColumns: TypeAlias = tuple[Counts, Counts, Counts, Counts, Counts, Counts, Counts]


class SourceForm(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A source text; its fields stand in the order in which they are written."""

    schema: SOURCE_SCHEMA
    reader: str
    reader_version: str
    encoding: str
    title: str | None
    language: str | None
    warnings: Sequence[tuple[str, str]]
    blocks: BlockColumns
    places: Sequence[PlaceRow]
    inline: InlineColumns
    byte_map: ByteColumns
    element_map: ElementColumns
    page_map: PageColumns | None = None
    text: str


class SegmentationForm(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A segmentation without the words of its provisions, which follow from the source text."""

    schema: SEGMENTATION_SCHEMA
    version: str
    provisions: Sequence[tuple[Count, str | None, tuple[str, ...], Count, Count]]
    headings: Sequence[tuple[Count, Count, Count]]
    boilerplate: Sequence[tuple[Count, Count, str]]


class PointersForm(Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Pointers without their words, which follow from the source text."""

    schema: POINTERS_SCHEMA
    cross_references: Sequence[tuple[Count, Count, Count, Count | None]]
    definitions: Sequence[tuple[Count, Count, Count, Counts]]
