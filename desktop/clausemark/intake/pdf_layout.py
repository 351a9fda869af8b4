"""Divides what stands on a PDF page into its parts in reading order: running text and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from clausemark.intake.pdf_lines import Line, in_reading_order, line_of
from clausemark.intake.pdf_paragraphs import Measure, Paragraph, measure_of, paragraphs
from clausemark.intake.pdf_rulings import FilledTable
from clausemark.intake.pdf_set_rows import cells_of, tables

Row: TypeAlias = "dict[int, list[Paragraph]]"
"""The paragraphs of a row's cells by their columns."""


@dataclass(slots=True)
class Flow:
    """Rows of one column that are running text, with what is usual in the column."""

    rows: list[list[Line]]
    measure: Measure

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield its paragraphs."""
        return paragraphs([_one(row) for row in self.rows], self.measure)

    def lines(self) -> Iterator[Line]:
        """Yield its lines."""
        return (line for row in self.rows for line in row)


@dataclass(slots=True)
class Table:
    """The rows of a table on one page.

    `edges` are where its columns begin and the last one ends, in points, where that is drawn. `goes_on` tells that it
    is what follows of the table of the page before; its first `repeated` rows are then the head printed again. The
    first `heads` rows of a table are known to be its head, for it comes back on a later page. `set_in_rows` tells that
    nothing but lines side by side tell it; it is open where no line is drawn above its first or below its last row.
    With `unruled_rows` no line is drawn between its rows, which all begin in the first column.
    """

    rows: list[Row]
    edges: tuple[float, ...] = ()
    goes_on: bool = False
    repeated: int = 0
    heads: int = 0
    set_in_rows: bool = False
    open_above: bool = False
    open_below: bool = False
    unruled_rows: bool = False

    def lines(self) -> Iterator[Line]:
        """Yield its lines."""
        return (line for row in self.rows for line in lines_of(row))

    def columns(self) -> dict[int, tuple[float, float]]:
        """Return the left and right edge of each column, in points: as drawn, else of its words."""
        if self.edges:
            return dict(enumerate(pairwise(self.edges)))
        found: dict[int, tuple[float, float]] = {}
        for row in self.rows:
            for column, cell in row.items():
                lines = [line for paragraph in cell for line in paragraph.lines]
                left, right = found.get(column, (lines[0].left, lines[0].right))
                found[column] = min(left, *(line.left for line in lines)), max(right, *(line.right for line in lines))
        return dict(sorted(found.items()))


Part: TypeAlias = "Flow | Table"


def lines_of(row: Row) -> Iterator[Line]:
    """Yield the lines of a row cell by cell."""
    return (line for cell in row.values() for paragraph in cell for line in paragraph.lines)


def parts_of(lines: Sequence[Line], filled: Sequence[FilledTable], pitch: float | None = None) -> Iterator[Part]:
    """Yield the parts of a page in reading order; its tables, from top to bottom, divide the lines beside them.

    `pitch` is the distance from line to line that is usual in the document, in points.
    """
    rest = list(lines)
    for table in filled:
        yield from _columns([line for line in rest if line.middle < table.top], pitch)
        rest = [line for line in rest if line.middle >= table.top]
        yield table_of(table)
    yield from _columns(rest, pitch)


def _columns(lines: Sequence[Line], pitch: float | None) -> Iterator[Part]:
    for column in in_reading_order(lines) if lines else ():
        measure = measure_of([line for row in column for line in row], pitch)
        for is_table, run in tables(column):
            yield set_in_rows(run) if is_table else Flow(run, measure)


def set_in_rows(run: Sequence[Sequence[Line]]) -> Table:
    """Return rows of lines that stand below each other as a table."""
    rows: dict[int, Row] = {}
    for number, column, paragraph in cells_of(run):
        rows.setdefault(number, {})[column] = [paragraph]
    return Table(list(rows.values()), set_in_rows=True)


def table_of(table: FilledTable) -> Table:
    """Return a table whose cells are each divided into paragraphs like a column."""
    rows: dict[int, Row] = {}
    for (row, column), lines in sorted(table.cells.items()):
        ordered = [_one(each) for part in in_reading_order(lines) for each in part]
        rows.setdefault(row, {})[column] = list(paragraphs(ordered, measure_of(ordered)))
    return Table(
        list(rows.values()),
        table.edges,
        open_above=table.open_above,
        open_below=table.open_below,
        unruled_rows=table.unruled_rows,
        heads=table.heads,
    )


def _one(row: Sequence[Line]) -> Line:
    """Return a row that is no part of a table as one line."""
    return row[0] if len(row) == 1 else line_of([word for line in row for word in line.words], row[0].page)
