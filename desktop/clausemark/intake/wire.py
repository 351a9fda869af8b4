"""Source texts and segmentations as bytes: compact JSON, versioned, checked when read; never pickled."""

from __future__ import annotations

import json
from dataclasses import astuple
from typing import Any

from clausemark.errors import IntegrityError
from clausemark.provisions.provision import BoilerplateSpan, HeadingSpan, ProvisionSpan, Segmentation
from clausemark.provisions.source_text import (
    Block,
    BlockKind,
    ByteRun,
    ElementRun,
    InlineSpan,
    InlineStyle,
    ReadWarning,
    SourceText,
    TablePlace,
)

_SCHEMA = "source-text/1"
_SEGMENTATION = "segmentation/1"


def encode_source(source: SourceText) -> bytes:
    """Return a source text as bytes; equal source texts give equal bytes."""
    value = {
        "schema": _SCHEMA,
        "text": source.text,
        "reader": source.reader,
        "reader_version": source.reader_version,
        "blocks": [astuple(block) for block in source.blocks],
        "inline": [astuple(span) for span in source.inline],
        "byte_map": [astuple(run) for run in source.byte_map],
        "element_map": [astuple(run) for run in source.element_map],
        "warnings": [astuple(item) for item in source.warnings],
        "encoding": source.encoding,
        "title": source.title,
        "language": source.language,
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode_source(untrusted_data: bytes) -> SourceText:
    """Return the source text that bytes hold.

    Raises `IntegrityError` (`reading-damaged`) for anything else.
    """
    value = _object(untrusted_data, _SCHEMA)
    try:
        source = SourceText(
            text=_text(value["text"]),
            reader=_text(value["reader"]),
            reader_version=_text(value["reader_version"]),
            blocks=tuple(_block(item) for item in value["blocks"]),
            inline=tuple(InlineSpan(item[0], item[1], InlineStyle(item[2]), item[3]) for item in value["inline"]),
            byte_map=tuple(ByteRun(*item) for item in value["byte_map"]),
            element_map=tuple(ElementRun(*item) for item in value["element_map"]),
            warnings=tuple(ReadWarning(*item) for item in value["warnings"]),
            encoding=_text(value["encoding"]),
            title=value["title"],
            language=value["language"],
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise _damaged() from error
    _check_spans(source)
    return source


def encode_segmentation(found: Segmentation) -> bytes:
    """Return a segmentation as bytes, without the words, which follow from the source text."""
    value = {
        "schema": _SEGMENTATION,
        "version": found.segmenter_version,
        "provisions": [
            (item.ordinal, item.number, item.heading_path, item.start, item.end) for item in found.provisions
        ],
        "headings": [astuple(item) for item in found.headings],
        "boilerplate": [astuple(item) for item in found.boilerplate],
    }
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def decode_segmentation(untrusted_data: bytes, text: str) -> Segmentation:
    """Return the segmentation of a text that bytes hold; raise `IntegrityError` (`reading-damaged`)."""
    value = _object(untrusted_data, _SEGMENTATION)
    try:
        found = Segmentation(
            _text(value["version"]),
            tuple(
                ProvisionSpan(ordinal, number, tuple(path), start, end, text[start:end])
                for ordinal, number, path, start, end in value["provisions"]
            ),
            tuple(HeadingSpan(*item) for item in value["headings"]),
            tuple(BoilerplateSpan(*item) for item in value["boilerplate"]),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise _damaged() from error
    if any(not 0 <= item.start < item.end <= len(text) for item in found.provisions):
        raise _damaged()
    return found


def _block(item: list[Any]) -> Block:
    start, end, kind, level, marker, ordered, boilerplate, place, number = item
    where = None if place is None else TablePlace(*place)
    return Block(start, end, BlockKind(kind), level, marker, ordered, boilerplate, where, number)


def _check_spans(source: SourceText) -> None:
    at = 0
    for block in source.blocks:
        if not at <= block.start < block.end <= len(source.text):
            raise _damaged()
        at = block.end


def _object(untrusted_data: bytes, schema: str) -> dict[str, Any]:
    try:
        value = json.loads(untrusted_data.decode("utf-8", "surrogatepass"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise _damaged() from error
    if not isinstance(value, dict) or value.get("schema") != schema:
        raise _damaged()
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("not a text")
    return value


def _damaged() -> IntegrityError:
    message = "The stored reading of a document is damaged. Restore the workspace from a backup."
    return IntegrityError(message, reason="reading-damaged")
