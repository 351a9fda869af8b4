"""The lines of a Markdown text with their places: quote marks taken off, block tags set on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, count, repeat
from operator import add
from typing import NamedTuple

from clausemark.intake.folding import INVISIBLE

_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
ATX = re.compile(r"[ ]{0,3}(#{1,6})(?:[ \t]+|$)")
"""The beginning of a heading marked with signs."""
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_LONGEST_INDENT = 4
_DEFINITION = re.compile(r" {0,3}\[(?!\^)([^\[\]]{1,200})\]:[ \t]*<?([^\s<>]+)>?(?:[ \t]+[\"'(].*)?[ \t]*")
_LINK_END = re.compile(r"\]\([^()\s]*\)")
_BLOCK_TAG = re.compile(
    r"</?(p|div|section|article|aside|header|footer|main|ul|ol|li|dl|dt|dd|h[1-6]|hr|blockquote|pre|center|details"
    r"|summary|script|style)\b[^<>]*>",
    re.IGNORECASE,
)
_TABLE_TAG = re.compile(r"<(/?)table\b", re.IGNORECASE)


class Line(NamedTuple):
    """One line without its end; `at` is its place in the decoded capture, `tag` the HTML element that it begins."""

    text: str
    at: int
    tag: str | None = None

    @property
    def blank(self) -> bool:
        """Tell whether nothing of the line is seen."""
        if not self.text:
            return True
        seen = self.text.strip()
        return not seen or not (seen.isascii() or seen.strip(INVISIBLE).strip())

    @property
    def indent(self) -> int:
        """Return the columns before the first character; a tab reaches to the next multiple of four."""
        if not self.text[:1].isspace():
            return 0
        expanded = self.text.expandtabs(4)
        return len(expanded) - len(expanded.lstrip())

    def after(self, skip: int) -> Line:
        """Return the line without its first characters."""
        return tuple.__new__(Line, (self.text[skip:], self.at + skip, None))

    def stripped(self) -> Line:
        """Return the line without blanks before it."""
        text = self.text.lstrip()
        return tuple.__new__(Line, (text, self.at + len(self.text) - len(text), None))


def lines_of(decoded: str) -> list[Line]:
    """Return the lines of a text, without the marks of quotes."""
    lines = _plain_lines(decoded) if "\r" not in decoded else list(_ended_lines(decoded))
    for number, line in enumerate(lines) if ">" in decoded else ():
        quote = _QUOTE.match(line.text) if ">" in line.text[:_LONGEST_INDENT] else None
        if quote:
            lines[number] = line.after(quote.end())
    _blank_links_around_blocks(lines)
    return list(_with_tags_apart(lines)) if _BLOCK_TAG.search(decoded) else lines


def _plain_lines(decoded: str) -> list[Line]:
    """Return the lines of a text whose lines all end in the same way, as nearly all do."""
    texts = decoded.split("\n")
    if not texts[-1]:
        texts.pop()
    starts = map(add, accumulate(map(len, texts), initial=0), count())
    return list(map(tuple.__new__, repeat(Line), zip(texts, starts, repeat(None))))


def _ended_lines(decoded: str) -> Iterator[Line]:
    """Yield the lines of a text, whichever way each ends."""
    for match in _LINE.finditer(decoded):
        if match.start() == match.end() == len(decoded):
            break
        yield Line(match[1], match.start())


def _blank_links_around_blocks(lines: list[Line]) -> None:
    """Blank the marks of links that hold whole blocks: `[` and `](address)` on lines of their own."""
    opened: list[int] = []
    for number, line in enumerate(lines):
        text = line.text.strip()
        if text == "[":
            opened.append(number)
        elif opened and text.startswith("](") and _LINK_END.fullmatch(text):
            for place in (opened.pop(), number):
                lines[place] = Line("", lines[place].at)


def definitions(lines: list[Line]) -> dict[str, str]:
    """Return the addresses that lines such as `[name]: https://…` define, by folded name."""
    found: dict[str, str] = {}
    for line in lines:
        match = _DEFINITION.fullmatch(line.text) if line.text.lstrip(" ").startswith("[") else None
        if match:
            found.setdefault(" ".join(match.group(1).split()).casefold(), match.group(2))
    return found


def is_definition(line: Line) -> bool:
    """Tell whether a line defines an address and is no text."""
    return line.text.lstrip(" ").startswith("[") and _DEFINITION.fullmatch(line.text) is not None


def _with_tags_apart(lines: list[Line]) -> Iterator[Line]:
    """Yield the lines, those with block tags in parts; what scripts and styles hold is left out."""
    tables, silent = 0, ""
    for line in lines:
        tables += sum(-1 if match.group(1) else 1 for match in _TABLE_TAG.finditer(line.text))
        if tables > 0 or line.text.lstrip().startswith("|") or not (silent or _BLOCK_TAG.search(line.text)):
            yield line
            continue
        done, tag = 0, None
        for match in _BLOCK_TAG.finditer(line.text):
            name, closing = match.group(1).casefold(), match.group().startswith("</")
            if not silent:
                yield Line(line.text[done : match.start()], line.at + done, tag)
                yield Line("", line.at + match.start())
            if name in {"script", "style"}:
                silent = "" if closing else name
            done, tag = match.end(), None if closing else name
        if not silent:
            yield Line(line.text[done:], line.at + done, tag)
