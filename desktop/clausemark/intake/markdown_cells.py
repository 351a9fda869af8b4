"""Reads the tables of a Markdown text, written with bars or in HTML tags, into rows and cells."""

from __future__ import annotations

from collections.abc import Sequence

from clausemark.intake import markdown_tables as tables
from clausemark.intake.markdown_blocks import MarkdownBlocks
from clausemark.intake.markdown_lines import ATX, Line
from clausemark.provisions.source_text import Block, BlockKind, TablePlace


def read_table(lines: Sequence[Line], at: int, out: MarkdownBlocks) -> int:
    """Read the table of bars that begins with a line; return the place of the line after it."""
    table, row = out.next_table(), 0
    open_edged = not lines[at].text.lstrip().startswith("|")
    while at < len(lines) and tables.is_row(lines[at], open_edged=open_edged):
        line = lines[at]
        at += 1
        caption = tables.captioned(line)
        if tables.is_delimiter(line):
            continue
        if caption is not None:
            out.add([caption], Block(0, 0, BlockKind.PARAGRAPH))
            continue
        header = at < len(lines) and tables.is_delimiter(lines[at])
        for column, cell in enumerate(tables.cells(line)):
            _read_cell(cell, TablePlace(table, row, column, header), out)
        row += 1
    return at


def read_html_table(lines: Sequence[Line], at: int, out: MarkdownBlocks) -> int:
    """Read a table in HTML tags, each cell with Markdown inside; return the place of the line after it."""
    table, row, column, header, depth = out.next_table(), -1, -1, False, 0
    while at < len(lines) and not (depth <= 0 and row >= 0 and lines[at].blank):
        line = lines[at]
        at += 1
        done = 0
        for tag in tables.HTML_TABLE.finditer(line.text):
            place = TablePlace(table, max(row, 0), max(column, 0), header)
            _read_html_cell(line, (done, tag.start()), place, out)
            done, name = tag.end(), tag.group(1).casefold()
            closing = tag.group().startswith("</")
            if name == "table":
                depth += -1 if closing else 1
            elif name == "tr" and not closing:
                row, column = row + 1, -1
            elif name in {"td", "th"} and not closing:
                column, header = column + 1, name == "th"
        place = TablePlace(table, max(row, 0), max(column, 0), header)
        _read_html_cell(line, (done, len(line.text)), place, out)
        if depth <= 0:
            break
    return at


def _read_html_cell(line: Line, span: tuple[int, int], place: TablePlace, out: MarkdownBlocks) -> None:
    start, end = span
    if line.text[start:end].strip():
        _read_cell(Line(line.text[start:end], line.at + start), place, out)


def _read_cell(cell: Line, place: TablePlace, out: MarkdownBlocks) -> None:
    if tables.is_plain(cell):
        out.add([cell], Block(0, 0, BlockKind.TABLE_CELL, place=place))
        return
    parts = tables.parts(cell)
    numbered = tables.has_numbered_items(parts)
    with out.own_lists():
        for part in parts:
            stripped = part.stripped()
            heading = ATX.match(stripped.text)
            item = tables.ITEM.match(part.text)
            if heading is not None and stripped.text:
                out.add_heading([stripped.after(heading.end())], len(heading.group(1)), place)
            elif item and (numbered or not item.group(2)[0].isdigit()):
                out.enter(len(item.group(1)) if part is not parts[0] else 0)
                out.add_item_in_cell(part.after(item.end()), item.group(2), place)
            else:
                out.add([part], Block(0, 0, BlockKind.TABLE_CELL, place=place))
