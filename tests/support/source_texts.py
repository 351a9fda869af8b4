"""Builds source texts block by block, as a reader would hand them over, for tests."""

from __future__ import annotations

import re

from clausemark.provisions.source_text import Block, BlockKind, InlineSpan, InlineStyle, SourceText, TablePlace

_MARKED = re.compile(r"\*\*(?P<strong>.+?)\*\*|\[\[(?P<link>.+?)\]\]")


def heading(text: str, level: int = 1) -> tuple[Block, str]:
    return Block(0, 0, BlockKind.HEADING, level), text


def para(text: str, boilerplate: str | None = None) -> tuple[Block, str]:
    return Block(0, 0, BlockKind.PARAGRAPH, boilerplate=boilerplate), text


def bullet(text: str, level: int = 1, item: int | None = None) -> tuple[Block, str]:
    return Block(0, 0, BlockKind.LIST_ITEM, level, "•", item=item), text


def numbered(marker: str, text: str, level: int = 1) -> tuple[Block, str]:
    return Block(0, 0, BlockKind.LIST_ITEM, level, marker, ordered=True), text


def cell(row: int, column: int, text: str, *, header: bool = False, span: int = 1) -> tuple[Block, str]:
    return Block(0, 0, BlockKind.TABLE_CELL, place=TablePlace(0, row, column, header, span)), text


def source_text(*parts: tuple[Block, str], language: str | None = None) -> SourceText:
    """Return a source text of the parts; `**words**` become strong, `[[words]]` a link."""
    text = ""
    blocks: list[Block] = []
    inline: list[InlineSpan] = []
    items = 0
    for block, marked in parts:
        text += "\n\n" if text else ""
        start = len(text)
        words, spans = _taken_apart(marked, start)
        text += words
        item = block.item
        if block.kind is BlockKind.LIST_ITEM and item is None:
            item, items = items, items + 1
        blocks.append(block._replace(start=start, end=len(text), item=item))
        inline += spans
    return SourceText(text, "test", "1", tuple(blocks), tuple(inline), language=language)


def _taken_apart(marked: str, start: int) -> tuple[str, list[InlineSpan]]:
    words = ""
    spans: list[InlineSpan] = []
    done = 0
    for match in _MARKED.finditer(marked):
        words += marked[done : match.start()]
        strong = match["strong"]
        inside = strong if strong is not None else match["link"]
        style = InlineStyle.STRONG if strong is not None else InlineStyle.LINK
        spans.append(InlineSpan(start + len(words), start + len(words) + len(inside), style))
        words += inside
        done = match.end()
    return words + marked[done:], spans
