"""Source texts and segmentations written as bytes: compact JSON by columns, versioned; never pickled."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from clausemark.provisions.pointers import PackedPointers, as_json
from clausemark.provisions.provision import Segmentation
from clausemark.provisions.source_text import Block, ByteRun, SourceText

SOURCE_SCHEMA = "source-text/1"
SEGMENTATION_SCHEMA = "segmentation/1"
POINTERS_SCHEMA = "pointers/1"

_json = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":")).encode


def encode_source(source: SourceText) -> bytes:
    """Return a source text as bytes; equal source texts give equal bytes."""
    head = {
        "schema": SOURCE_SCHEMA,
        "reader": source.reader,
        "reader_version": source.reader_version,
        "encoding": source.encoding,
        "title": source.title,
        "language": source.language,
        "warnings": [(item.code, item.message) for item in source.warnings],
    }
    columns = "".join(f',"{name}":{_written(each)}' for name, each in _tables(source))
    return f'{_json(head)[:-1]}{columns},"text":{_json(source.text)}}}'.encode()


def encode_segmentation(found: Segmentation) -> bytes:
    """Return a segmentation as bytes, without the words, which follow from the source text."""
    value = {
        "schema": SEGMENTATION_SCHEMA,
        "version": found.segmenter_version,
        "provisions": [item[:5] for item in found.provisions],
        "headings": found.headings,
        "boilerplate": found.boilerplate,
    }
    return _json(value).encode()


def encode_pointers(pointers: PackedPointers) -> bytes:
    """Return pointers as bytes, without the words, which follow from the source text."""
    return _json({"schema": POINTERS_SCHEMA, **as_json(pointers)}).encode()


def _tables(source: SourceText) -> Iterator[tuple[str, list[Sequence[Any]]]]:
    """Yield the names of what a source text has many of, each with its columns; places of cells are rows."""
    yield "blocks", _block_columns(source.blocks)
    yield (
        "places",
        [
            (number, place.table, place.row, place.column, int(place.header), place.span)
            for number, block in enumerate(source.blocks)
            if (place := block.place) is not None
        ],
    )
    yield "inline", _columns_of(source.inline, 4)
    yield "byte_map", _byte_columns(source.byte_map)
    yield "element_map", _columns_of(source.element_map, 3)
    if source.page_map:
        yield "page_map", _columns_of(source.page_map, 7)


def _columns_of(rows: Sequence[tuple[Any, ...]], count: int) -> list[Sequence[Any]]:
    """Return the columns of rows that hold so many values each."""
    return list(zip(*rows, strict=True)) if rows else [()] * count


def _byte_columns(runs: Sequence[ByteRun]) -> list[Sequence[int]]:
    *places, exact = _columns_of(runs, 5)
    return [*places, list(map(int, exact))]


def _block_columns(blocks: Sequence[Block]) -> list[Sequence[Any]]:
    starts, ends, kinds, levels, markers, ordered, reasons, _, items = _columns_of(blocks, 9)
    return [starts, ends, kinds, levels, markers, list(map(int, ordered)), reasons, items]


def _written(columns: list[Sequence[Any]]) -> str:
    """Return columns as JSON; one that holds the same throughout, as many do, is not looked at value by value."""
    return f"[{','.join(map(_column, columns))}]"


def _column(values: Sequence[Any]) -> str:
    if len(values) > 1 and values.count(values[0]) == len(values):
        return f"[{','.join([_json(values[0])] * len(values))}]"
    return _json(values)
