"""Tables of Markdown: what is a row, its cells, and the parts of a cell that stand on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clausemark.intake.markdown_lines import Line

ITEM = re.compile(r"([ \t]*)([*+-]|\d{1,9}[.)])([ \t]+)(?=\S)")
HTML_TABLE = re.compile(r"</?(table|thead|tbody|tfoot|tr|td|th|caption|colgroup|col)\b[^<>]*>", re.IGNORECASE)
_PIPE_DELIMITER = re.compile(r"\|?\s*+:?-++:?\s*+(?:\|\s*+:?-++:?\s*+)*+\|?")
_BARS_AND_DASHES = re.compile(r"[\s|:-]*")
_CAPTIONED = re.compile(r"\s*\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+[ \t]*(?=[^\s|:-])")
_BEGINS = re.compile(r"\s*[#*+\-\d]")
"""With what a heading or a list item begins."""
_CELL = re.compile(r"(?<!\\)\|")
_CELL_BREAK = re.compile(
    r"<br\s*/?>(?:\s*(?:<br\s*/?>\s*)+|(?=(?:\s|&nbsp;|&emsp;)*(?:[*+-]|\d{1,3}[.)])\s+\S))", re.IGNORECASE
)


def starts_table(line: Line, following: Line | None) -> bool:
    """Tell whether a line is the first row of a table: it begins with a bar, or dashes and bars stand below it."""
    if line.text.lstrip().startswith("|"):
        return True
    if following is None or "|" not in line.text or "|" not in following.text:
        return False
    return _PIPE_DELIMITER.fullmatch(following.text.strip()) is not None


def is_row(line: Line, *, open_edged: bool) -> bool:
    """Tell whether a line goes on with a table, whose rows may lack the bar at their edges."""
    return line.text.lstrip().startswith("|") or (open_edged and "|" in line.text)


def is_delimiter(line: Line) -> bool:
    """Tell whether a line only parts the head of a table from its rows."""
    text = line.text.strip()
    return "-" in text and "|" in text and _BARS_AND_DASHES.fullmatch(text) is not None


def captioned(line: Line) -> Line | None:
    """Return the text that stands behind dashes and bars on their own line, as converters leave captions."""
    found = _CAPTIONED.match(line.text)
    return None if found is None else line.after(found.end())


def cells(line: Line) -> Iterator[Line]:
    """Yield the cells of a row."""
    body = line.text.rstrip()
    start = len(body) - len(body.lstrip())
    start += 1 if body[start : start + 1] == "|" else 0
    end = len(body) - 1 if body.endswith("|") and not body.endswith("\\|") else len(body)
    inner = line.text[start:end]
    if "\\" in inner:
        yield from _split(Line(inner, line.at + start), _CELL)
        return
    at = line.at + start
    for text in inner.split("|"):
        yield tuple.__new__(Line, (text, at, None))
        at += len(text) + 1


def parts(cell: Line) -> list[Line]:
    """Return the paragraphs and list items of a cell."""
    return list(_split(cell, _CELL_BREAK)) if "<" in cell.text else [cell]


def is_plain(cell: Line) -> bool:
    """Tell whether a cell is words alone: no heading or list item begins it, and nothing can divide it."""
    return "<" not in cell.text and _BEGINS.match(cell.text) is None


def has_numbered_items(cell_parts: list[Line]) -> bool:
    """Tell whether numbers at the start of a cell's parts are those of a list, not a number that is text."""
    found = (ITEM.match(part.text) for part in cell_parts)
    return sum(1 for match in found if match and match.group(2)[0].isdigit()) > 1


def _split(line: Line, pattern: re.Pattern[str]) -> Iterator[Line]:
    done = 0
    for found in pattern.finditer(line.text):
        yield Line(line.text[done : found.start()], line.at + done)
        done = found.end()
    yield line.after(done)
