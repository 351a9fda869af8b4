"""Source texts and segmentations written as bytes: compact JSON by columns, versioned; never pickled."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from clausemark.archive.canonical import as_it_stands
from clausemark.intake.wire_forms import PointersForm, SegmentationForm, SourceForm
from clausemark.provisions.pointers import PackedPointers
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.source_text import Block, ByteRun, SourceText


def encode_source(source: SourceText) -> bytes:
    """Return a source text as bytes; equal source texts give equal bytes."""
    form = SourceForm(
        schema="source-text/1",
        reader=source.reader,
        reader_version=source.reader_version,
        encoding=source.encoding,
        title=source.title,
        language=source.language,
        warnings=[(item.code, item.message) for item in source.warnings],
        blocks=_block_columns(source.blocks),
        places=[
            (number, place.table, place.row, place.column, int(place.header), place.span)
            for number, block in enumerate(source.blocks)
            if (place := block.place) is not None
        ],
        inline=_columns_of(source.inline, 4),
        byte_map=_byte_columns(source.byte_map),
        element_map=_columns_of(source.element_map, 3),
        page_map=_columns_of(source.page_map, 7) if source.page_map else None,
        text=source.text,
    )
    return as_it_stands(form)


def encode_segmentation(found: Segmentation) -> bytes:
    """Return a segmentation as bytes, without the words, which follow from the source text."""
    form = SegmentationForm(
        schema="segmentation/1",
        version=found.segmenter_version,
        provisions=[item[:5] for item in found.provisions],
        headings=found.headings,
        boilerplate=found.boilerplate,
    )
    return as_it_stands(form)


def encode_pointers(pointers: PackedPointers) -> bytes:
    """Return pointers as bytes, without the words, which follow from the source text."""
    form = PointersForm(
        schema="pointers/1",
        cross_references=[(each.provision, each.start, each.end, each.target) for each in pointers.cross_references],
        definitions=[(each.provision, each.start, each.end, each.steps) for each in pointers.definitions],
    )
    return as_it_stands(form)


def _columns_of(rows: Sequence[tuple[Any, ...]], count: int) -> Any:
    """Return the columns of rows that hold so many values each."""
    return tuple(zip(*rows, strict=True)) if rows else ((),) * count


def _byte_columns(runs: Sequence[ByteRun]) -> Any:
    *places, exact = _columns_of(runs, 5)
    return (*places, list(map(int, exact)))


def _block_columns(blocks: Sequence[Block]) -> Any:
    starts, ends, kinds, levels, markers, ordered, reasons, _, items = _columns_of(blocks, 9)
    return (starts, ends, kinds, levels, markers, list(map(int, ordered)), reasons, items)
