"""The text a named reader took from a capture, its structure, and the way back to the bytes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from clausemark.archive.hashes import Sha256, sha256_of_text


class BlockKind(StrEnum):
    """What a block of the source text is, as far as its format says."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    PREFORMATTED = "preformatted"


class InlineStyle(StrEnum):
    """Marked-up words inside a block; they tell run-in headings from sentences."""

    STRONG = "strong"
    EMPHASIS = "emphasis"
    UNDERLINE = "underline"
    CODE = "code"
    LINK = "link"


class InlineSpan(NamedTuple):
    """A half-open span of the source text in one inline style; `target` is a link's address."""

    start: int
    end: int
    style: InlineStyle
    target: str | None = None


class TablePlace(NamedTuple):
    """Where a cell stands: table number in the text, row and column from 0; `span` counts the columns it takes."""

    table: int
    row: int
    column: int
    header: bool = False
    span: int = 1


class Block(NamedTuple):
    """A half-open span of the source text that its format keeps together.

    Blocks are in reading order, do not overlap, and nothing but blanks lies between them.
    `level` is the heading level from 1 or the list depth from 1, else 0. `marker` is what the page
    prints before the block without its being text: a bullet, or an automatic number ("3.1", "a)").
    `boilerplate` is the reader's reason to think that the block is not part of the document
    (navigation, hidden, cookie-banner, footer …), None when there is none. `place` locates a block of a table
    cell. `item` numbers the list items of the text from 0: blocks of the same item share it.
    """

    start: int
    end: int
    kind: BlockKind
    level: int = 0
    marker: str | None = None
    ordered: bool = False
    boilerplate: str | None = None
    place: TablePlace | None = None
    item: int | None = None


class ByteRun(NamedTuple):
    """Characters `start..end` of the text come from bytes `byte_start..byte_end` of the capture.

    Within a run of an `exact` kind each character is decoded from its own bytes in order; otherwise
    (an entity, an escape, a collapsed blank) the run as a whole stands for its bytes.
    """

    start: int
    end: int
    byte_start: int
    byte_end: int
    exact: bool = True


class ElementRun(NamedTuple):
    """Characters `start..end` of the text come from the element at `path` of the capture.

    `path` is an XPath of positions (`/html/body/div[2]/p[7]`) in the tree that the reader builds.
    """

    start: int
    end: int
    path: str


class PageBox(NamedTuple):
    """Characters `start..end` of the text are printed in this rectangle of a page, one line or part of a line.

    `page` counts from 1. Edges are hundredths of a point from the upper left corner of the page as it is shown:
    its crop box, turned by its rotation.
    """

    start: int
    end: int
    page: int
    left: int
    top: int
    right: int
    bottom: int

    def part(self, start: int, end: int) -> PageBox:
        """Return the rectangle of some of the characters, its width divided in proportion to them."""
        first, last = max(start, self.start), min(end, self.end)
        width = (self.right - self.left) / (self.end - self.start)
        left = self.left + round(width * (first - self.start))
        right = self.left + round(width * (last - self.start))
        return PageBox(first, last, self.page, left, self.top, max(left, right), self.bottom)


@dataclass(frozen=True, slots=True)
class ReadWarning:
    """Something the reader met and survived, for a person to weigh."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class SourceText:
    r"""The characters a reader took from a capture; immutable, equal for equal bytes and reader version.

    `text` uses `\n` line ends: one between blocks of a list or table row, two between other blocks.
    Zero-width characters, soft hyphens and byte-order marks are dropped, NBSP and white-space runs inside
    a block are one blank. `inline` and the maps are ordered by `start`.
    """

    text: str
    reader: str
    reader_version: str
    blocks: tuple[Block, ...]
    inline: tuple[InlineSpan, ...] = ()
    byte_map: tuple[ByteRun, ...] = ()
    element_map: tuple[ElementRun, ...] = ()
    page_map: tuple[PageBox, ...] = ()
    warnings: tuple[ReadWarning, ...] = ()
    encoding: str = "utf-8"
    title: str | None = None
    language: str | None = None

    @property
    def sha256(self) -> Sha256:
        """Return the hash of the text's UTF-8 bytes."""
        return sha256_of_text(self.text)

    def byte_range(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the half-open byte range that a span of the text was taken from.

        None when the format has no byte map or nothing of the span has bytes of its own.
        """
        if not self.byte_map or start >= end:
            return None
        first = bisect_right(self.byte_map, start, key=lambda run: run.end)
        last = bisect_right(self.byte_map, end - 1, key=lambda run: run.start) - 1
        if first >= len(self.byte_map) or last < first:
            return None
        return self._first_byte(self.byte_map[first], start), self._last_byte(self.byte_map[last], end)

    def element_paths(self, start: int, end: int) -> tuple[str, ...]:
        """Return the element paths that a span of the text was taken from, in order, each once."""
        first = bisect_right(self.element_map, start, key=lambda run: run.end)
        paths: dict[str, None] = {}
        for run in self.element_map[first:]:
            if run.start >= end:
                break
            paths[run.path] = None
        return tuple(paths)

    def page_boxes(self, start: int, end: int) -> tuple[PageBox, ...]:
        """Return where a span of the text is printed, line by line in order; empty for a format without pages."""
        first = bisect_right(self.page_map, start, key=lambda box: box.end)
        last = bisect_right(self.page_map, end - 1, key=lambda box: box.start)
        return tuple(box.part(start, end) for box in self.page_map[first:last])

    def _first_byte(self, run: ByteRun, start: int) -> int:
        if not run.exact or start <= run.start:
            return run.byte_start
        return run.byte_start + self._encoded_size(run.start, start)

    def _last_byte(self, run: ByteRun, end: int) -> int:
        if not run.exact or end >= run.end:
            return run.byte_end
        return run.byte_start + self._encoded_size(run.start, end)

    def _encoded_size(self, start: int, end: int) -> int:
        return len(self.text[start:end].encode(self.encoding))
