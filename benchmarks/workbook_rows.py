"""Rows as a review has them, and writing them; nothing else is loaded, so that the memory of writing shows."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.material import clauses
from clausepack.workbook.book import Book, Furniture
from clausepack.workbook.layout import Column, Layout, Look
from clausepack.workbook.sheet import package

_LOOKS = (Look.TEXT, Look.INPUT, Look.NUMBER, Look.DATE, Look.TECHNICAL)
_LAYOUT = Layout("Rows", "Rows", tuple(Column(f"Column {at}", 12 + at, _LOOKS[at % 5]) for at in range(25)))
Values = Sequence[str | int]


def rows_of(count: int) -> list[Values]:
    """Return rows of 25 cells as a review has them: three long texts, short ones, numbers and dates."""
    long = clauses(997)
    return [[_value(at, row, long) for at in range(25)] for row in range(count)]


def _value(column: int, row: int, long: list[str]) -> str | int:
    look = _LOOKS[column % 5]
    if look is Look.NUMBER:
        return row % 1000
    if look is Look.DATE:
        return f"2026-{row % 12 + 1:02d}-{row % 28 + 1:02d}"
    if column in {5, 10, 15}:
        return long[(row + column) % len(long)]
    return f"{column}-{row:06d} constrained-by & others"


def write_streamed(count: int) -> None:
    """Write a workbook of rows that are made as they are needed, so that its own memory shows."""
    long = clauses(997)
    book = _book()
    sheet = book.table_sheet(_LAYOUT)
    sheet.start()
    book.table(sheet, _LAYOUT, ([_value(at, row, long) for at in range(25)] for row in range(count)))
    package(book.openpyxl, "bench")


def _book() -> Book:
    return Book(Furniture("bench", "No advice.", "a4"))


def write_rows(rows: list[Values]) -> bytes:
    """Write a workbook of rows that are there already."""
    book = _book()
    sheet = book.table_sheet(_LAYOUT)
    sheet.start()
    book.table(sheet, _LAYOUT, rows)
    return package(book.openpyxl, "bench")
