"""The visible text of a sample document, made by rules of its own and not by the program's readers."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from clausemark.assets import resource_path

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
HIDDEN = {"head", "script", "style"}
INLINE = {"a", "b", "em", "i", "small", "span", "strong"}
ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
MARKER = re.compile(r"\s*(?:#{1,6}\s+|[*+-]\s+|\d{1,3}[.)]\s+|>\s?)+(.*)$")


def squeeze(text: str) -> str:
    """Drop characters nobody sees and make every run of white space one blank."""
    return " ".join(text.translate(INVISIBLE).split())


@dataclass(frozen=True, slots=True)
class Visible:
    """What a reader sees of a document: blocks in order, and all of it joined by blanks."""

    blocks: tuple[str, ...]

    @property
    def whole(self) -> str:
        """Return the blocks joined by one blank."""
        return " ".join(self.blocks)


class _HtmlBlocks(HTMLParser):
    """Collects the text of block elements; `main` marks what stands in the main element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self.main: list[str] = []
        self._parts: list[str] = []
        self._hidden = 0
        self._inside_main = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """End the current block at a block element."""
        del attrs
        self._hidden += tag in HIDDEN
        if tag not in INLINE:
            self.flush()
        self._inside_main = self._inside_main or tag == "main"

    def handle_endtag(self, tag: str) -> None:
        """End the current block at the end of a block element."""
        self._hidden -= tag in HIDDEN
        if tag not in INLINE:
            self.flush()
        self._inside_main = self._inside_main and tag != "main"

    def handle_data(self, data: str) -> None:
        """Keep text outside head, script and style."""
        if not self._hidden:
            self._parts.append(data)

    def flush(self) -> None:
        """Close the current block."""
        text = squeeze("".join(self._parts))
        self._parts.clear()
        if text:
            self.blocks.append(text)
            if self._inside_main:
                self.main.append(text)


def _inline_markdown(text: str) -> str:
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match.group(1))
        return f"\ue000{len(kept) - 1}\ue001"

    text = ESCAPED.sub(keep, text)
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", text)
    text = html.unescape(text.replace("*", ""))
    return re.sub("\ue000(\\d+)\ue001", lambda match: kept[int(match.group(1))], text)


def _markdown_lines(line: str) -> list[str] | None:
    """Return the blocks a line makes by itself, or None for a line of running text."""
    bare = line.strip()
    if not bare or re.fullmatch(r"=+|-+", bare):
        return []
    if bare.startswith("|"):
        cells = bare.strip("|").split("|")
        return [cell for cell in cells if not re.fullmatch(r"\s*:?-+:?\s*", cell)]
    marked = MARKER.match(line)
    return [marked.group(1)] if marked else None


def markdown_blocks(source: str) -> tuple[str, ...]:
    """Return paragraphs, headings, list items and table cells without their markup."""
    blocks: list[str] = []
    running: list[str] = []
    for line in [*source.splitlines(), ""]:
        own = _markdown_lines(line)
        if own is None:
            running.append(line)
            continue
        blocks += ["\n".join(running), *own]
        running.clear()
    texts = (squeeze(_inline_markdown(block)) for block in blocks)
    return tuple(text for text in texts if text)


def html_blocks(source: str, *, main_only: bool = False) -> tuple[str, ...]:
    """Return the text of a page block by block, or of its main element alone."""
    parser = _HtmlBlocks()
    parser.feed(source)
    parser.close()
    parser.flush()
    return tuple(parser.main if main_only else parser.blocks)


@cache
def visible(path: Path, *, main_only: bool = False) -> Visible:
    """Return the visible text of a Markdown or HTML file."""
    source = path.read_bytes().decode("utf-8-sig")
    if path.suffix == ".html":
        return Visible(html_blocks(source, main_only=main_only))
    return Visible(markdown_blocks(source))


class Samples:
    """The shipped sample archive and the text of its documents."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def text(self, path: str) -> str:
        """Return all visible text of a document."""
        return visible(self.root / path).whole

    def blocks(self, path: str) -> tuple[str, ...]:
        """Return the visible blocks of a document."""
        return visible(self.root / path).blocks

    def main(self, path: str) -> tuple[str, ...]:
        """Return the visible blocks of a page's main element."""
        return visible(self.root / path, main_only=True).blocks


@pytest.fixture(scope="session")
def samples() -> Samples:
    """Return the shipped sample archive."""
    return Samples(resource_path("samples"))
