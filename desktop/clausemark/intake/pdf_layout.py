"""Divides what stands on a PDF page into its parts in reading order: running text and tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from clausemark.intake.pdf_lines import Line, in_reading_order, line_of
from clausemark.intake.pdf_paragraphs import Measure, Paragraph, cells_of, measure_of, paragraphs, tables
from clausemark.intake.pdf_rulings import FilledTable

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


@dataclass(slots=True)
class Table:
    """The rows of a table on one page."""

    rows: list[Row]


Part: TypeAlias = "Flow | Table"


def parts_of(lines: Sequence[Line], filled: Sequence[FilledTable]) -> Iterator[Part]:
    """Yield the parts of a page in reading order; its tables, from top to bottom, divide the lines beside them."""
    rest = list(lines)
    for table in filled:
        yield from _columns([line for line in rest if line.middle < table.top])
        rest = [line for line in rest if line.middle >= table.top]
        yield _table(table)
    yield from _columns(rest)


def _columns(lines: Sequence[Line]) -> Iterator[Part]:
    for column in in_reading_order(lines) if lines else ():
        measure = measure_of([line for row in column for line in row])
        for is_table, run in tables(column):
            yield _set_in_rows(run) if is_table else Flow(run, measure)


def _set_in_rows(run: Sequence[Sequence[Line]]) -> Table:
    rows: dict[int, Row] = {}
    for number, column, paragraph in cells_of(run):
        rows.setdefault(number, {})[column] = [paragraph]
    return Table(list(rows.values()))


def _table(table: FilledTable) -> Table:
    """Return a table whose cells are each divided into paragraphs like a column."""
    rows: dict[int, Row] = {}
    for (row, column), lines in sorted(table.cells.items()):
        ordered = [_one(each) for part in in_reading_order(lines) for each in part]
        rows.setdefault(row, {})[column] = list(paragraphs(ordered, measure_of(ordered)))
    return Table(list(rows.values()))


def _one(row: Sequence[Line]) -> Line:
    """Return a row that is no part of a table as one line."""
    return row[0] if len(row) == 1 else line_of([word for line in row for word in line.words], row[0].page)
