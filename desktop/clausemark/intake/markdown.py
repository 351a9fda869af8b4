"""The reader of Markdown as archives keep it (Open Terms Archive and repositories of terms)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from clausemark.intake import markdown_tables as tables
from clausemark.intake.decoding import decode
from clausemark.intake.folding import INVISIBLE, Folded, Piece, fold
from clausemark.intake.markdown_inline import InlineReader, may_be_marked
from clausemark.intake.markdown_lines import Line, definitions, is_definition, lines_of
from clausemark.intake.text_builder import TextBuilder
from clausemark.provisions.remembered import Remembered
from clausemark.provisions.source_text import Block, BlockKind, SourceText, TablePlace

_RULE = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}")
_ATX = re.compile(r"[ ]{0,3}(#{1,6})(?:[ \t]+|$)")
_FENCE = re.compile(r"[ ]{0,3}(```+|~~~+)")
_SETEXT = re.compile(r"[ ]{0,3}(=+|-{2,})[ \t]*")
_TRAILING_HASHES = re.compile(r"[ \t]++#++[ \t]*+$")
_KEY = re.compile(r"^\w[\w-]*:", re.MULTILINE)
_FRONT_MATTER_LINES = 200
_DEEPEST_LIST = 32


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
            warnings=builder.warnings(),
            encoding=encoding,
            title=scan.title,
        )


class _Scan:
    """One pass over the lines."""

    def __init__(self, decoded: str) -> None:
        self.builder = TextBuilder()
        self.title: str | None = None
        self._lines = lines_of(decoded)
        self._references = definitions(self._lines)
        self._next = 0
        self._tables = 0
        self._items = 0
        self._list: list[tuple[int, int | None]] = []
        self._last_comment_end: int | None = None

    def run(self) -> None:
        """Read every line."""
        self._front_matter()
        while self._next < len(self._lines):
            line = self._lines[self._next]
            if line.blank or is_definition(line):
                self._next += 1
            elif not self._block(line):
                self._paragraph()

    def _block(self, line: Line) -> bool:
        """Read a block that its first line tells; return False for a paragraph."""
        stripped = line.text.strip()
        following = self._lines[self._next + 1] if self._next + 1 < len(self._lines) else None
        if line.tag is None and stripped[:1].isalpha() and (following is None or "|" not in following.text):
            return False  # words begin it, and no row of dashes and bars follows
        if _RULE.fullmatch(stripped):
            self._next += 1
            return True
        if stripped.startswith("<!--") and self._comment():
            return True
        read = self._reading(line, stripped, following)
        if read is None:
            return False
        read(line)
        return True

    def _reading(self, line: Line, stripped: str, following: Line | None) -> Callable[[Line], None] | None:
        """Return how the block is read that a line begins, None for a paragraph."""
        if line.tag is not None and line.tag[0] == "h" and line.tag[1:].isdigit():
            return self._tagged_heading
        if line.tag == "li":
            return self._tagged_item
        if stripped.startswith("#") and _ATX.match(line.text):
            return self._heading
        return self._fence if _FENCE.match(line.text) else self._reading_rows(line, stripped, following)

    def _reading_rows(self, line: Line, stripped: str, following: Line | None) -> Callable[[Line], None] | None:
        if tables.starts_table(line, following):
            return self._table
        if stripped.startswith("<") and tables.HTML_TABLE.match(stripped):
            return self._html_table
        return self._item if tables.ITEM.match(line.text) else None

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
        self._lines[self._next] = line.after(line.text.index("-->") + 3)
        return True

    def _front_matter(self) -> None:
        if not self._lines or self._lines[0].text.strip(INVISIBLE).rstrip() != "---":
            return
        for number in range(1, min(len(self._lines), _FRONT_MATTER_LINES)):
            if self._lines[number].text.rstrip() == "---":
                inside = self._lines[1:number]
                if _KEY.search("\n".join(line.text for line in inside)):
                    self._add_plain(inside, Block(0, 0, BlockKind.PREFORMATTED, boilerplate="front-matter"))
                    self._next = number + 1
                return

    def _tagged_heading(self, line: Line) -> None:
        self._next += 1
        self._list.clear()
        self._add_heading([line], int((line.tag or "h1")[1:]))

    def _tagged_item(self, line: Line) -> None:
        self._next += 1
        self._list = [(0, self._items)]
        self._items += 1
        self._add([line], Block(0, 0, BlockKind.LIST_ITEM, 1, "•", item=self._items - 1))

    def _heading(self, line: Line) -> None:
        self._next += 1
        found = _ATX.match(line.text)
        level, end = (len(found.group(1)), found.end()) if found else (1, 0)
        self._list.clear()
        self._add_heading([Line(_TRAILING_HASHES.sub("", line.text[end:]), line.at + end)], level)

    def _add_heading(self, lines: list[Line], level: int, place: TablePlace | None = None) -> None:
        before = len(self.builder.text) if self.title is None else 0
        if self._add(lines, Block(0, 0, BlockKind.HEADING, level=level, place=place)) and self.title is None:
            self.title = self.builder.text[before:].strip()

    def _fence(self, line: Line) -> None:
        found = _FENCE.match(line.text)
        fence = found.group(1) if found else "```"
        self._next += 1
        while self._next < len(self._lines) and not self._lines[self._next].text.strip().startswith(fence):
            self._add_plain([self._lines[self._next]], Block(0, 0, BlockKind.PREFORMATTED))
            self._next += 1
        self._next += 1

    def _item(self, line: Line) -> None:
        """Read a list item; one that begins with an item again is the first of a list inside it."""
        marker, column, rest = "-", 0, line
        for _ in range(_DEEPEST_LIST):
            found = tables.ITEM.match(rest.text)
            if found is None:
                break
            self._enter(len((line.text[:column] + found.group(1)).expandtabs(4)))
            column += found.end()
            marker, rest = found.group(2), rest.after(found.end())
        self._next += 1
        body = [rest, *self._continuation()]
        heading = _ATX.match(rest.text)
        if heading:
            self._add_heading([rest.after(heading.end()), *body[1:]], len(heading.group(1)))
            return
        self._list[-1] = (self._list[-1][0], self._items)
        self._items += 1
        self._add(body, _item(marker, len(self._list), self._items - 1))

    def _enter(self, indent: int) -> None:
        """Enter the list whose marker stands at an indent, leaving deeper ones."""
        while self._list and self._list[-1][0] > indent:
            self._list.pop()
        if not self._list or indent > self._list[-1][0] + 1:
            self._list.append((indent, None))

    def _continuation(self) -> list[Line]:
        body = []
        while self._continues():
            body.append(self._lines[self._next].stripped())
            self._next += 1
        return body

    def _continues(self) -> bool:
        """Tell whether the next line goes on with a paragraph."""
        if self._next >= len(self._lines):
            return False
        line = self._lines[self._next]
        if line.blank or line.tag or line.text.lstrip().startswith("|") or _RULE.fullmatch(line.text.strip()):
            return False
        item = tables.ITEM.match(line.text)
        if item and not self._list and item.group(2)[:-1] not in {"", "1"}:
            item = None  # CommonMark §5.2: a number other than 1 does not begin a list inside a paragraph
        return not (item or _ATX.match(line.text) or _FENCE.match(line.text))

    def _paragraph(self) -> None:
        first = self._lines[self._next]
        item = self._item_at(first.indent)
        body = [first.stripped()]
        self._next += 1
        while self._next < len(self._lines):
            line = self._lines[self._next]
            under = _SETEXT.fullmatch(line.text)
            if under and not line.blank:
                self._next += 1
                self._list.clear()
                self._add_heading(body, 1 if under.group(1)[0] == "=" else 2)
                return
            if not self._continues():
                break
            body.append(line.stripped())
            self._next += 1
        if item is None:
            self._add(body, Block(0, 0, BlockKind.PARAGRAPH))
        else:
            self._add(body, Block(0, 0, BlockKind.LIST_ITEM, len(self._list), item=item))

    def _item_at(self, indent: int) -> int | None:
        """Return the list item that a paragraph of an indent belongs to; without one, every list is left."""
        while self._list and self._list[-1][0] >= indent:
            self._list.pop()
        return self._list[-1][1] if self._list else None

    def _table(self, line: Line) -> None:
        table, row = self._tables, 0
        self._tables += 1
        self._list.clear()
        open_edged = not line.text.lstrip().startswith("|")
        while self._next < len(self._lines) and tables.is_row(self._lines[self._next], open_edged=open_edged):
            line = self._lines[self._next]
            self._next += 1
            caption = tables.captioned(line)
            if tables.is_delimiter(line):
                continue
            if caption is not None:
                self._add([caption], Block(0, 0, BlockKind.PARAGRAPH))
                continue
            header = self._next < len(self._lines) and tables.is_delimiter(self._lines[self._next])
            for column, cell in enumerate(tables.cells(line)):
                self._cell(cell, TablePlace(table, row, column, header))
            row += 1

    def _cell(self, cell: Line, place: TablePlace) -> None:
        parts = tables.parts(cell)
        numbered = tables.has_numbered_items(parts)
        outer: list[tuple[int, int | None]] = []
        outer, self._list = self._list, outer
        for part in parts:
            stripped = part.stripped()
            heading = _ATX.match(stripped.text)
            item = tables.ITEM.match(part.text)
            if heading is not None and stripped.text:
                self._add_heading([stripped.after(heading.end())], len(heading.group(1)), place)
            elif item and (numbered or not item.group(2)[0].isdigit()):
                self._enter(len(item.group(1)) if part is not parts[0] else 0)
                like = _item(item.group(2), len(self._list), self._items, place)
                self._items += self._add([part.after(item.end())], like)
            else:
                self._add([part], Block(0, 0, BlockKind.TABLE_CELL, place=place))
        self._list = outer

    def _html_table(self, line: Line) -> None:
        """Read a table that is written in HTML tags: its rows and cells, each cell with Markdown inside."""
        table, row, column, header, depth = self._tables, -1, -1, False, 0
        self._tables += 1
        self._list.clear()
        while self._next < len(self._lines) and not (depth <= 0 and row >= 0 and self._lines[self._next].blank):
            line = self._lines[self._next]
            self._next += 1
            done = 0
            for tag in tables.HTML_TABLE.finditer(line.text):
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

    def _html_cell(self, line: Line, start: int, end: int, place: TablePlace) -> None:
        if line.text[start:end].strip():
            self._cell(Line(line.text[start:end], line.at + start), place)

    def _add(self, lines: list[Line], like: Block) -> bool:
        at = lines[0].at
        if self._references:
            folded = _folded([(line.text, line.at - at) for line in lines], self._references)
        elif len(lines) == 1:
            folded = _KNOWN_LINES[lines[0].text]
        else:
            folded = _KNOWN_LINES_TOGETHER[tuple((line.text, line.at - at) for line in lines)]
        return self.builder.add_folded(like, folded, at)

    def _add_plain(self, lines: Iterable[Line], like: Block) -> None:
        for line in lines:
            self.builder.add(like, [Piece(line.text, line.at)])


def _item(marker: str, depth: int, item: int, place: TablePlace | None = None) -> Block:
    """Return the block that a list item with a marker as written begins."""
    ordered = marker[0].isdigit()
    shown = marker[:-1] if ordered else "•"
    return Block(0, 0, BlockKind.LIST_ITEM, depth, shown, ordered, place=place, item=item)


def _folded(lines: Sequence[tuple[str, int]], references: Mapping[str, str]) -> Folded:
    """Return the text of lines, each given with how far after the first it begins."""
    if len(lines) == 1 and not may_be_marked(lines[0][0]):
        return fold([Piece(*lines[0])])
    offsets, done = [], 0
    for text, at in lines:
        offsets.append((done, at))
        done += len(text) + 1
    inline = InlineReader("\n".join(text for text, _ in lines), offsets, references).read()
    return fold(inline.pieces, inline.marked)


def _weight(folded: Folded) -> int:
    return 2 * len(folded.text) + 120 * len(folded.runs) + 120 * len(folded.inline)


_KNOWN_LINES = Remembered[str, Folded](
    lambda line: _folded([(line, 0)], {}), lambda line, folded: 2 * len(line) + _weight(folded)
)
_KNOWN_LINES_TOGETHER = Remembered[tuple[tuple[str, int], ...], Folded](
    lambda lines: _folded(lines, {}),
    lambda lines, folded: sum(100 + 2 * len(line) for line, _ in lines) + _weight(folded),
)
