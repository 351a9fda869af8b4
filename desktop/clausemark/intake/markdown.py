"""The reader of Markdown as archives keep it (Open Terms Archive and repositories of terms)."""

from __future__ import annotations

import re
from collections.abc import Callable

from clausemark.intake import markdown_tables as tables
from clausemark.intake.decoding import decode
from clausemark.intake.folding import INVISIBLE
from clausemark.intake.markdown_blocks import MarkdownBlocks
from clausemark.intake.markdown_cells import read_html_table, read_table
from clausemark.intake.markdown_lines import ATX, Line, definitions, is_definition, lines_of
from clausemark.provisions.source_text import Block, BlockKind, SourceText

_RULE = re.compile(r"(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}")
_FENCE = re.compile(r"[ ]{0,3}(```+|~~~+)")
_SETEXT = re.compile(r"[ ]{0,3}(=+|-{2,})[ \t]*")
_TRAILING_HASHES = re.compile(r"[ \t]++#++[ \t]*+$")
_KEY = re.compile(r"^\w[\w-]*:", re.MULTILINE)
_TITLE = re.compile(r"^title\s*:\s*(?P<quote>[\"']?)(?P<title>[^\n{}\[\]|>]{1,200}?)(?P=quote)\s*$", re.MULTILINE)
_FRONT_MATTER_LINES = 200
_DEEPEST_LIST = 32


class MarkdownReader:
    """Reads Markdown into visible text with a byte map."""

    name = "markdown"
    version = "2"
    media_types: tuple[str, ...] = ("text/markdown",)

    def read(self, untrusted_data: bytes, encoding_hint: str | None = None) -> SourceText:
        """Return the visible text; raise `InputRefusedError` for what is no text."""
        decoded, encoding = decode(untrusted_data, encoding_hint)
        blocks = _Scan(decoded).run()
        builder = blocks.builder
        return SourceText(
            text=builder.text,
            reader=self.name,
            reader_version=self.version,
            blocks=builder.blocks,
            inline=builder.inline,
            byte_map=builder.byte_map(decoded, encoding),
            warnings=builder.warnings(),
            encoding=encoding,
            title=blocks.title,
        )


def _title_in(front_matter: str) -> str | None:
    """Return the title that front matter gives a document, None where it gives none in words."""
    found = _TITLE.search(front_matter)
    return found["title"].strip() or None if found is not None else None


class _Scan:
    """One pass over the lines."""

    def __init__(self, decoded: str) -> None:
        self._lines = lines_of(decoded)
        self._out = MarkdownBlocks(definitions(self._lines))
        self._next = 0
        self._last_comment_end: int | None = None

    def run(self) -> MarkdownBlocks:
        """Return the blocks of all lines."""
        self._front_matter()
        while self._next < len(self._lines):
            line = self._lines[self._next]
            if line.blank or is_definition(line):
                self._next += 1
            elif not self._block(line):
                self._paragraph()
        return self._out

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
        if stripped.startswith("#") and ATX.match(line.text):
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
                text = "\n".join(line.text for line in inside)
                if _KEY.search(text):
                    self._out.title = _title_in(text)
                    self._out.add_plain(inside, Block(0, 0, BlockKind.PREFORMATTED, boilerplate="front-matter"))
                    self._next = number + 1
                return

    def _tagged_heading(self, line: Line) -> None:
        self._next += 1
        self._out.leave_lists()
        self._out.add_heading([line], int((line.tag or "h1")[1:]))

    def _tagged_item(self, line: Line) -> None:
        self._next += 1
        self._out.add_lone_item(line)

    def _heading(self, line: Line) -> None:
        self._next += 1
        found = ATX.match(line.text)
        level, end = (len(found.group(1)), found.end()) if found else (1, 0)
        self._out.leave_lists()
        self._out.add_heading([Line(_TRAILING_HASHES.sub("", line.text[end:]), line.at + end)], level)

    def _fence(self, line: Line) -> None:
        found = _FENCE.match(line.text)
        fence = found.group(1) if found else "```"
        self._next += 1
        while self._next < len(self._lines) and not self._lines[self._next].text.strip().startswith(fence):
            self._out.add_plain([self._lines[self._next]], Block(0, 0, BlockKind.PREFORMATTED))
            self._next += 1
        self._next += 1

    def _item(self, line: Line) -> None:
        """Read a list item; one that begins with an item again is the first of a list inside it."""
        marker, column, rest = "-", 0, line
        for _ in range(_DEEPEST_LIST):
            found = tables.ITEM.match(rest.text)
            if found is None:
                break
            self._out.enter(len((line.text[:column] + found.group(1)).expandtabs(4)))
            column += found.end()
            marker, rest = found.group(2), rest.after(found.end())
        self._next += 1
        body = [rest, *self._continuation()]
        heading = ATX.match(rest.text)
        if heading:
            self._out.add_heading([rest.after(heading.end()), *body[1:]], len(heading.group(1)))
            return
        self._out.add_item(body, marker)

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
        if item and not self._out.in_list and item.group(2)[:-1] not in {"", "1"}:
            item = None  # CommonMark §5.2: a number other than 1 does not begin a list inside a paragraph
        return not (item or ATX.match(line.text) or _FENCE.match(line.text))

    def _paragraph(self) -> None:
        first = self._lines[self._next]
        item = self._out.item_at(first.indent)
        body = [first.stripped()]
        self._next += 1
        while self._next < len(self._lines):
            line = self._lines[self._next]
            under = _SETEXT.fullmatch(line.text)
            if under and not line.blank:
                self._next += 1
                self._out.leave_lists()
                self._out.add_heading(body, 1 if under.group(1)[0] == "=" else 2)
                return
            if not self._continues():
                break
            body.append(line.stripped())
            self._next += 1
        self._out.add_paragraph(body, item)

    def _table(self, line: Line) -> None:
        del line
        self._next = read_table(self._lines, self._next, self._out)

    def _html_table(self, line: Line) -> None:
        del line
        self._next = read_html_table(self._lines, self._next, self._out)
