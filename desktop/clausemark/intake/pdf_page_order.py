"""Gives the parts of all pages of a PDF in reading order, with the tables that go on from page to page marked so."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from clausemark.intake.pdf_layout import Part, Table, parts_of
from clausemark.intake.pdf_leftovers import first_rows, with_lone_rows
from clausemark.intake.pdf_page_ends import OpenTable, opened
from clausemark.intake.pdf_pages import Page
from clausemark.intake.pdf_paragraphs import pitch_of

_FAR = 3.0
"""Font sizes of blank that end a table."""
_FEW_LINES = 18
"""Lines of a page that may not tell how far they stand apart in running text."""


def parts_of_pages(pages: Sequence[Page], furniture: Collection[int], body: float) -> dict[int, list[Part]]:
    """Return the parts of each page by its number.

    `furniture` are the identities of lines that are printed on every page, `body` the size of the text in points.
    """
    with_lone_rows(pages, furniture)
    foot = _foot(pages, furniture)
    pitch = pitch_of(page.lines for page in pages) if any(len(page.lines) < _FEW_LINES for page in pages) else None
    found: dict[int, list[Part]] = {}
    table: OpenTable | None = None
    for page in pages:
        parts = _parts(page, furniture, table, pitch)
        if table is not None:
            _take(table, parts)
        table = opened(parts, body, foot, table)
        found[page.number] = parts
    return found


def _parts(page: Page, furniture: Collection[int], table: OpenTable | None, pitch: float | None) -> list[Part]:
    content = [line for line in page.lines if id(line) not in furniture]
    parts = list(parts_of(content, page.tables, pitch))
    if table is None or table.first.edges or not content or isinstance(parts[0], Table):
        return parts
    above = [line for line in content if not page.tables or line.middle < page.tables[0].top]
    rows, rest = first_rows(above, table)
    if not rows:
        return parts
    below = [line for line in content if line not in above]
    return [*rows, *parts_of([*rest, *below], page.tables, pitch)]


def _take(table: OpenTable, parts: Sequence[Part]) -> None:
    """Let a table take what a page begins with of it; a table right below the rest of a cut row belongs to it."""
    bottom: float | None = None
    for part in parts:
        if not isinstance(part, Table):
            return
        lines = list(part.lines())
        below = bottom is not None and min(line.top for line in lines) - bottom < _FAR * lines[0].size
        if (bottom is not None and not below) or not table.take(part, below=below) or part.rows:
            return
        bottom = max(line.bottom for line in lines)


def _foot(pages: Sequence[Page], furniture: Collection[int]) -> float:
    """Return where the text of full pages ends, in points from the top; of many pages one may reach below the rest."""
    ends = []
    for page in pages:
        lines = [line.bottom for line in page.lines if id(line) not in furniture]
        ends += [max([*lines, *(table.bottom for table in page.tables)])] if lines or page.tables else []
    ordered = sorted(ends)
    return ordered[-2 if len(ordered) > 3 else -1] if ordered else 0.0
