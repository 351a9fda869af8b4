"""The reader of plain text: hard-wrapped lines become paragraphs again, page furniture is set apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clausemark.intake.decoding import decode
from clausemark.intake.text_builder import Piece, TextBuilder
from clausemark.provisions.source_text import Block, BlockKind, SourceText

_PAGE = re.compile(r"\s*(?:-+\s*)?(?:page\s+)?\(?[A-Z]?-?\d{1,4}\)?(?:\s*-+)?(?:\s+of\s+\d+)?\s*", re.IGNORECASE)
_SGML = re.compile(
    r"\s*</?(?:PAGE|DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT|TABLE|CAPTION|S|C)>.*", re.IGNORECASE
)
_NUMBERED = re.compile(
    r"\s*(?:(?:article|section|clause|§)\s+[\dIVXLC]+|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\([a-zA-Z0-9]{1,4}\)|[A-Z]\.|[ivxIVX]{1,5}[.)])\s+\S",
    re.IGNORECASE,
)
_BULLET = re.compile(r"\s*[•*·o–-]\s+\S")
_RULE = re.compile(r"\s*[-=_*~]{3,}\s*")


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    at: int


class PlainReader:
    """Reads plain text with an exact byte map."""

    name = "plain"
    version = "1"
    media_types: tuple[str, ...] = ("text/plain",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the text in paragraphs; raise `InputRefusedError` for what is no text."""
        decoded, encoding = decode(untrusted_data, encoding_hint)
        builder = TextBuilder()
        lines = [_Line(match.group(), match.start()) for match in re.finditer(r"[^\r\n\f]+|\r\n|[\r\n\f]", decoded)]
        width = _width(line.text for line in lines)
        for paragraph in _paragraphs(lines, width):
            builder.add(_like(paragraph), [Piece(line.text, line.at) for line in _spaced(paragraph)])
        return SourceText(
            text=builder.text,
            reader=self.name,
            reader_version=self.version,
            blocks=builder.blocks,
            byte_map=builder.byte_map(decoded, encoding),
            encoding=encoding,
        )


def _width(texts: Iterator[str]) -> int:
    """Return the column at which lines are wrapped, 0 when they are not: many lines end close to it."""
    lengths = sorted(len(text.rstrip()) for text in texts if text.strip())
    if len(lengths) < 10 or lengths[-1] > 200:
        return 0
    return lengths[int(len(lengths) * 0.9)]


def _paragraphs(lines: list[_Line], width: int) -> Iterator[list[_Line]]:
    current: list[_Line] = []
    ends = 0
    for line in lines:
        if line.text in {"\n", "\r", "\r\n", "\f"}:
            ends += 1
            if ends > 1 or line.text == "\f":
                yield from _done(current)
            continue
        if not line.text.strip():
            yield from _done(current)
            ends = 1
            continue
        if current and _begins(line, current, width):
            yield from _done(current)
        current.append(line)
        ends = 0
    yield from _done(current)


def _done(current: list[_Line]) -> Iterator[list[_Line]]:
    if current:
        yield list(current)
        current.clear()


def _begins(line: _Line, current: list[_Line], width: int) -> bool:
    """Tell whether a line begins a paragraph although no blank line stands before it."""
    before = current[-1].text.rstrip()
    if _SGML.fullmatch(line.text) or _SGML.fullmatch(before) or _RULE.fullmatch(line.text) or _RULE.fullmatch(before):
        return True
    if _page(line.text) or _page(before):
        return True
    ended = before.endswith((".", ";", ":", "?", "!", "”", '"', " and", " or"))
    if (_NUMBERED.match(line.text) or _BULLET.match(line.text)) and (ended or _short(before, width)):
        return True
    indent, last = _indent(line.text), _indent(current[-1].text)
    if ended and len(current) > 1 and indent > last + 2:
        return True
    return not width or (_short(before, width) and ended)


def _short(text: str, width: int) -> bool:
    return len(text) < width * 0.7


def _page(text: str) -> bool:
    return _PAGE.fullmatch(text) is not None


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip())


def _like(paragraph: list[_Line]) -> Block:
    text = paragraph[0].text
    if len(paragraph) == 1 and _SGML.fullmatch(text):
        return Block(0, 0, BlockKind.PARAGRAPH, boilerplate="markup")
    if len(paragraph) == 1 and _RULE.fullmatch(text):
        return Block(0, 0, BlockKind.PARAGRAPH, boilerplate="rule")
    if len(paragraph) == 1 and _page(text) and any(char.isdigit() for char in text):
        return Block(0, 0, BlockKind.PARAGRAPH, boilerplate="page-number")
    return Block(0, 0, BlockKind.PARAGRAPH)


def _spaced(paragraph: list[_Line]) -> Iterator[_Line]:
    """Yield the lines with the line end between them as a blank of its own."""
    for number, line in enumerate(paragraph):
        if number:
            before = paragraph[number - 1]
            end = before.at + len(before.text)
            yield _Line("\n" * max(1, line.at - end), end)
        yield line
