"""Finds the few rows that the end of a page leaves of a table: too few to be told as one without the rest of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from clausemark.intake.pdf_layout import Table, set_in_rows, table_of
from clausemark.intake.pdf_lines import Line, in_reading_order
from clausemark.intake.pdf_page_ends import OpenTable, drawn_places
from clausemark.intake.pdf_pages import Page
from clausemark.intake.pdf_rulings import FilledTable
from clausemark.intake.pdf_spaced import rows_within

_NEAR = 3.0
_FAR = 2.0
"""Font sizes of blank between the paragraphs of a cell at most."""


def with_lone_rows(pages: Sequence[Page], furniture: Collection[int]) -> None:
    """Make tables of ruled rows that stand alone at the edge of a page whose neighbour has a table of their columns.

    `furniture` are the identities of lines that are printed on every page.
    """
    for before, page in pairwise(pages):
        _promote(page, before.tables[-1:], furniture, at_top=True)
    for page, after in pairwise(pages):
        _promote(page, after.tables[:1], furniture, at_top=False)


def _promote(page: Page, beside: Sequence[FilledTable], furniture: Collection[int], *, at_top: bool) -> None:
    for row in page.lone_rows:
        if not any(table.edges and drawn_places(row.edges, table.edges) for table in beside):
            continue
        content = [line for line in page.lines if id(line) not in furniture]
        inside = [line for line in content if row.top <= line.middle <= row.bottom]
        others = [line for line in content if line not in inside]
        outside = any(line.middle < row.top if at_top else line.middle > row.bottom for line in others)
        blocked = any(table.top < row.top if at_top else table.top > row.top for table in page.tables)
        whole = sum(len(line.words) for line in inside) == sum(
            len(line.words) for cell in row.cells.values() for line in cell
        )
        if inside and whole and not outside and not blocked:
            page.tables = sorted([*page.tables, row], key=lambda table: table.top)
            page.lines = [line for line in page.lines if line not in inside]


def first_rows(lines: Sequence[Line], table: OpenTable) -> tuple[list[Table], list[Line]]:
    """Return what a page begins with of a table without drawn columns, and the lines after it."""
    ordered = sorted(lines, key=lambda line: line.top)
    lefts = [left for left, _ in table.columns.values()]
    found = []
    if cell := _rest_of_cell(ordered, table):
        found.append(cell)
        ordered = ordered[len(list(cell.lines())) :]
    rows = _rows_below(ordered, lefts) if table.first.set_in_rows else []
    cells, rest = rows_within(ordered, lefts) if ordered and not table.first.set_in_rows else ({}, ordered)
    if rows:
        taken = {id(word) for row in rows for line in row for word in line.words}
        return [*found, set_in_rows(rows)], [line for line in ordered if id(line.words[0]) not in taken]
    return ([*found, table_of(FilledTable(ordered[0].top, cells))] if cells else found), rest


def _rest_of_cell(lines: Sequence[Line], table: OpenTable) -> Table | None:
    """Return the lines at the top of a page that go on with a cell of the row before, as a table of one cell."""
    bounds = list(table.columns.items())
    for (column, (left, right)), after in zip(bounds[1:], [*bounds[2:], None], strict=True):
        taken = _within(lines, left, after[1][0] if after is not None else right)
        if taken and column in table.row:
            found = table_of(FilledTable(taken[0].top, {(0, column): taken}))
            if table.is_cut(found.rows[0]):
                return found
    return None


def _within(lines: Sequence[Line], left: float, right: float) -> list[Line]:
    """Return the lines up to the first that is far from the one before or does not stand between two edges."""
    found: list[Line] = []
    for line in lines:
        far = found and line.top - found[-1].bottom > _FAR * line.size
        if far or line.left < left - _NEAR or line.right > right + _NEAR:
            break
        found.append(line)
    return found


def _rows_below(lines: Sequence[Line], lefts: Sequence[float]) -> list[list[Line]]:
    """Return the rows at the top of a page whose cells begin where columns do, up to a gap or other text."""
    found: list[list[Line]] = []
    for column in in_reading_order(lines)[:1]:
        for row in column:
            aligned = all(any(abs(line.left - left) <= _NEAR for left in lefts) for line in row)
            far = found and row[0].top - found[-1][0].bottom > 2 * row[0].size
            if len(row) < 2 or not aligned or far:
                break
            found.append(row)
    return found
