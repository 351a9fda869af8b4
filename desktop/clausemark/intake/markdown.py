"""The reader of Markdown as archives keep it (Open Terms Archive and repositories of terms)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from clausemark.intake.decoding import decode
from clausemark.intake.markdown_inline import InlineReader
from clausemark.intake.text_builder import INVISIBLE, TextBuilder
from clausemark.provisions.source_text import Block, BlockKind, SourceText, TablePlace

_RULE = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}")
_ATX = re.compile(r"[ ]{0,3}(#{1,6})(?:[ \t]+|$)")
_ITEM = re.compile(r"([ \t]*)([*+-]|\d{1,9}[.)])([ \t]+)(?=\S)")
_FENCE = re.compile(r"[ ]{0,3}(```+|~~~+)")
_DELIMITER = re.compile(r"[\s|:-]*")
_CAPTIONED = re.compile(r"\s*\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?=[^\s|:-])")
_SETEXT = re.compile(r"[ ]{0,3}(=+|-{2,})[ \t]*")
_CELL = re.compile(r"(?<!\\)\|")
_PARAGRAPHS = re.compile(r"(?:<br\s*/?>\s*){2,}", re.IGNORECASE)
_HTML_TABLE = re.compile(r"</?(table|thead|tbody|tr|td|th|caption|colgroup|col)\b[^<>]*>", re.IGNORECASE)
_TRAILING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_KEY = re.compile(r"^\w[\w-]*:", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    at: int

    @property
    def blank(self) -> bool:
        return not self.text.strip().strip(INVISIBLE).strip()


class MarkdownReader:
    """Reads Markdown into visible text with a byte map."""

    name = "markdown"
    version = "1"
    media_types: tuple[str, ...] = ("text/markdown",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the visible text; raise `InputRefusedError` for what is no text."""
        decoded, encoding = decode(untrusted_data, encoding_hint)
        scan = _Scan(decoded)
        scan.run()
        builder = scan.builder
        return SourceText(
            text=builder.text,
            reader=self.name,
            reader_version=self.version,
            blocks=builder.blocks,
            inline=builder.inline,
            byte_map=builder.byte_map(decoded, encoding),
            encoding=encoding,
            title=scan.title,
        )


class _Scan:
    """One pass over the lines."""

    def __init__(self, decoded: str) -> None:
        self.builder = TextBuilder()
        self.title: str | None = None
        self._lines = list(_lines(decoded))
        self._next = 0
        self._tables = 0
        self._items = 0
        self._item_indents: list[int] = []
        self._current_item: int | None = None
        self._last_comment_end: int | None = None

    def run(self) -> None:
        """Read every line."""
        self._front_matter()
        while self._next < len(self._lines):
            line = self._lines[self._next]
            if line.blank:
                self._next += 1
            elif not self._block(line):
                self._paragraph()

    def _block(self, line: _Line) -> bool:
        """Read a block that its first line tells; return False for a paragraph."""
        stripped = line.text.strip()
        if _RULE.fullmatch(stripped):
            self._next += 1
            return True
        if stripped.startswith("<!--") and self._comment():
            return True
        for found, read in (
            (_ATX.match(line.text), self._heading),
            (_FENCE.match(line.text), self._fence),
            (stripped.startswith("|") or None, self._table),
            (_HTML_TABLE.match(stripped), self._html_table),
            (_ITEM.match(line.text), self._item),
        ):
            if found:
                read()
                return True
        return False

    def _comment(self) -> bool:
        """Pass over a comment of several lines; tell whether it ends where a line ends."""
        if "-->" in self._lines[self._next].text:
            return False
        if self._last_comment_end is None:
            ends = (number for number in range(len(self._lines) - 1, -1, -1) if "-->" in self._lines[number].text)
            self._last_comment_end = next(ends, -1)
        if self._last_comment_end < self._next:
            return False
        while "-->" not in self._lines[self._next].text:
            self._next += 1
        line = self._lines[self._next]
        end = line.text.index("-->") + 3
        self._lines[self._next] = _Line(line.text[end:], line.at + end)
        return True

    def _front_matter(self) -> None:
        if not self._lines or self._lines[0].text.strip(INVISIBLE).rstrip() != "---":
            return
        for number in range(1, min(len(self._lines), 200)):
            if self._lines[number].text.rstrip() == "---":
                inside = self._lines[1:number]
                if _KEY.search("\n".join(line.text for line in inside)):
                    for line in inside:
                        self._add([line], Block(0, 0, BlockKind.PREFORMATTED, boilerplate="front-matter"))
                    self._next = number + 1
                return

    def _heading(self) -> None:
        line = self._lines[self._next]
        self._next += 1
        found = _ATX.match(line.text)
        level = len(found.group(1)) if found else 1
        end = found.end() if found else 0
        body = _TRAILING_HASHES.sub("", line.text[end:])
        self._leave_list()
        self._add_heading([_Line(body, line.at + end)], level)

    def _add_heading(self, lines: list[_Line], level: int, place: TablePlace | None = None) -> None:
        before = len(self.builder.text) if self.title is None else 0
        if self._add(lines, Block(0, 0, BlockKind.HEADING, level=level, place=place)) and self.title is None:
            self.title = self.builder.text[before:].strip()

    def _fence(self) -> None:
        found = _FENCE.match(self._lines[self._next].text)
        fence = found.group(1) if found else "```"
        self._next += 1
        while self._next < len(self._lines) and not self._lines[self._next].text.strip().startswith(fence):
            self._add_plain(self._lines[self._next], BlockKind.PREFORMATTED)
            self._next += 1
        self._next += 1

    def _item(self) -> None:
        line = self._lines[self._next]
        found = _ITEM.match(line.text)
        if found is None:
            return
        indent = len(found.group(1).expandtabs(4))
        depth = self._depth(indent)
        marker = found.group(2)
        ordered = marker[0].isdigit()
        body = [_Line(line.text[found.end() :], line.at + found.end())]
        self._next += 1
        while self._continues():
            body.append(_stripped(self._lines[self._next]))
            self._next += 1
        heading = _ATX.match(body[0].text)
        if heading:
            first = _Line(body[0].text[heading.end() :], body[0].at + heading.end())
            self._add_heading([first, *body[1:]], len(heading.group(1)))
            return
        self._current_item = self._items
        self._items += 1
        shown = marker[:-1] if ordered else "•"
        like = Block(0, 0, BlockKind.LIST_ITEM, depth, shown, ordered, item=self._current_item)
        self._add(body, like)

    def _depth(self, indent: int) -> int:
        while self._item_indents and self._item_indents[-1] > indent:
            self._item_indents.pop()
        if not self._item_indents or indent > self._item_indents[-1] + 1:
            self._item_indents.append(indent)
        return len(self._item_indents)

    def _leave_list(self) -> None:
        self._item_indents.clear()
        self._current_item = None

    def _continues(self) -> bool:
        if self._next >= len(self._lines):
            return False
        line = self._lines[self._next]
        starts = (_ITEM, _ATX, _FENCE)
        if line.blank or line.text.lstrip().startswith("|"):
            return False
        return not any(pattern.match(line.text) for pattern in starts)

    def _paragraph(self) -> None:
        first = self._lines[self._next]
        body = [_unquoted(first)]
        self._next += 1
        while self._next < len(self._lines):
            line = self._lines[self._next]
            under = _SETEXT.fullmatch(line.text)
            if under and not line.blank:
                self._next += 1
                self._leave_list()
                self._add_heading(body, 1 if under.group(1)[0] == "=" else 2)
                return
            if not self._continues():
                break
            body.append(_unquoted(line))
            self._next += 1
        indent = len(first.text.expandtabs(4)) - len(first.text.expandtabs(4).lstrip())
        if self._item_indents and indent > self._item_indents[-1] and self._current_item is not None:
            depth = len(self._item_indents)
            self._add(body, Block(0, 0, BlockKind.LIST_ITEM, depth, item=self._current_item))
            return
        self._leave_list()
        self._add(body, Block(0, 0, BlockKind.PARAGRAPH))

    def _table(self) -> None:
        table, row = self._tables, 0
        self._tables += 1
        self._leave_list()
        while self._next < len(self._lines) and self._lines[self._next].text.lstrip().startswith("|"):
            line = self._lines[self._next]
            self._next += 1
            if _is_delimiter(line.text):
                continue
            caption = _CAPTIONED.match(line.text)
            if caption is not None:
                self._add(
                    [_Line(line.text[caption.end() :], line.at + caption.end())], Block(0, 0, BlockKind.PARAGRAPH)
                )
                continue
            header = self._next < len(self._lines) and _is_delimiter(self._lines[self._next].text)
            self._row(line, table, row, header=header)
            row += 1

    def _row(self, line: _Line, table: int, row: int, *, header: bool) -> None:
        for column, cell in enumerate(_cells(line)):
            place = TablePlace(table, row, column, header)
            for part in _split(cell, _PARAGRAPHS):
                self._cell(part, place)

    def _cell(self, part: _Line, place: TablePlace) -> None:
        heading = _ATX.match(part.text.lstrip())
        if heading is not None and part.text.strip():
            skip = len(part.text) - len(part.text.lstrip()) + heading.end()
            self._add_heading([_Line(part.text[skip:], part.at + skip)], len(heading.group(1)), place)
        else:
            self._add([part], Block(0, 0, BlockKind.TABLE_CELL, place=place))

    def _html_table(self) -> None:
        """Read a table that is written in HTML tags: its rows and cells, each cell with Markdown inside."""
        table, row, column, header, depth = self._tables, -1, -1, False, 0
        self._tables += 1
        self._leave_list()
        while self._next < len(self._lines) and not (depth <= 0 and row >= 0 and self._lines[self._next].blank):
            line = self._lines[self._next]
            self._next += 1
            done = 0
            for tag in _HTML_TABLE.finditer(line.text):
                self._html_cell(line, done, tag.start(), TablePlace(table, max(row, 0), max(column, 0), header))
                done, name = tag.end(), tag.group(1).casefold()
                closing = tag.group().startswith("</")
                if name == "table":
                    depth += -1 if closing else 1
                elif name == "tr" and not closing:
                    row, column = row + 1, -1
                elif name in {"td", "th"} and not closing:
                    column, header = column + 1, name == "th"
            self._html_cell(line, done, len(line.text), TablePlace(table, max(row, 0), max(column, 0), header))
            if depth <= 0:
                return

    def _html_cell(self, line: _Line, start: int, end: int, place: TablePlace) -> None:
        if line.text[start:end].strip():
            self._add([_Line(line.text[start:end], line.at + start)], Block(0, 0, BlockKind.TABLE_CELL, place=place))

    def _add(self, lines: list[_Line], like: Block) -> bool:
        text = "\n".join(line.text for line in lines)
        offsets, done = [], 0
        for line in lines:
            offsets.append((done, line.at))
            done += len(line.text) + 1
        inline = InlineReader(text, offsets).read()
        return self.builder.add(like, inline.pieces, inline.marked)

    def _add_plain(self, line: _Line, kind: BlockKind) -> None:
        from clausemark.intake.text_builder import Piece

        self.builder.add(Block(0, 0, kind), [Piece(line.text, line.at)])


def _lines(decoded: str) -> Iterator[_Line]:
    at = 0
    for match in re.finditer(r"[^\r\n]*(?:\r\n|\r|\n|$)", decoded):
        if match.start() >= len(decoded) and match.start() == match.end():
            break
        yield _Line(match.group().rstrip("\r\n"), at + match.start())


def _stripped(line: _Line) -> _Line:
    skip = len(line.text) - len(line.text.lstrip())
    return _Line(line.text[skip:], line.at + skip)


def _unquoted(line: _Line) -> _Line:
    found = re.match(r"[ \t]*(?:>[ \t]?)*", line.text)
    skip = found.end() if found else 0
    return _Line(line.text[skip:], line.at + skip)


def _is_delimiter(text: str) -> bool:
    return "-" in text and text.strip().startswith("|") and _DELIMITER.fullmatch(text.strip()) is not None


def _cells(line: _Line) -> Iterator[_Line]:
    body = line.text.rstrip()
    start = len(body) - len(body.lstrip())
    start += 1 if body[start : start + 1] == "|" else 0
    end = len(body) - 1 if body.endswith("|") and not body.endswith("\\|") else len(body)
    yield from _split(_Line(line.text[start:end], line.at + start), _CELL)


def _split(line: _Line, pattern: re.Pattern[str]) -> Iterator[_Line]:
    done = 0
    for found in pattern.finditer(line.text):
        yield _Line(line.text[done : found.start()], line.at + done)
        done = found.end()
    yield _Line(line.text[done:], line.at + done)
