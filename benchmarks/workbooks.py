"""The rows of the performance table about workbooks: writing one, and taking one back."""

from __future__ import annotations

import io
import itertools
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import openpyxl
import xlsxwriter

from benchmarks.material import clauses
from benchmarks.measure import median_cpu, peak_megabytes
from benchmarks.row import Row
from clausemark.archive.clock import SystemClock
from clausemark.services.demo import run_demo
from clausemark.services.progress import Silent
from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook.book import Book, Furniture
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.layout import Column, Layout, Look
from clausepack.workbook.merge import Ours, merge
from clausepack.workbook.returned import read_returned
from clausepack.workbook.sheet import package
from clausepack.workbook.writer import write_workbook

_LOOKS = (Look.TEXT, Look.INPUT, Look.NUMBER, Look.DATE, Look.TECHNICAL)
_LAYOUT = Layout("Rows", "Rows", tuple(Column(f"Column {at}", 12 + at, _LOOKS[at % 5]) for at in range(25)))
Values = Sequence[str | int]


def _rows(count: int) -> list[Values]:
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


def writing_workbooks() -> Iterator[Row]:
    """Measure a sheet of 25 styled columns with table, filter, tints and heights against XlsxWriter's leanest mode."""
    for count in (1_000, 10_000, 100_000):
        rows = _rows(count)
        seconds = median_cpu(lambda: _write(rows), 1)  # noqa: B023
        yardstick = median_cpu(lambda: _write_with_xlsxwriter(rows), 1)  # noqa: B023
        yield Row("write a workbook", f"{count} rows", seconds, yardstick, "0.5×")
    memory = peak_megabytes("from benchmarks.workbooks import write_streamed; write_streamed(100_000)")
    yield Row("memory of writing a workbook (MB)", "100000 rows", memory, 1.0, "100")


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


def _write(rows: list[Values]) -> bytes:
    book = _book()
    sheet = book.table_sheet(_LAYOUT)
    sheet.start()
    book.table(sheet, _LAYOUT, rows)
    return package(book.openpyxl, "bench")


def _write_with_xlsxwriter(rows: list[Values]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = xlsxwriter.Workbook(Path(folder) / "bench.xlsx", {"constant_memory": True})
        frame = {"font_name": "Calibri", "font_size": 10, "border": 1, "text_wrap": True, "valign": "top"}
        looks = [
            book.add_format(frame | more)
            for more in ({}, {"bg_color": "#FFF8D6"}, {"num_format": "#,##0"}, {"num_format": "yyyy-mm-dd"}, {})
        ]
        sheet = book.add_worksheet("Rows")
        for number, row in enumerate(rows, 1):
            for at, value in enumerate(row):
                look = looks[at % 5]
                if isinstance(value, int):
                    sheet.write_number(number, at, value, look)
                else:
                    sheet.write_string(number, at, value, look)
        book.close()


def returning_workbooks() -> Iterator[Row]:
    """Measure reading and merging a returned workbook against openpyxl's full load of the same file."""
    for rows in (1_000, 3_000, 10_000):
        pack = _grown(rows)
        data = write_workbook(pack, root_hash(pack_json(pack)), Stamps({}, {}, {}, "CM-000001", "CM-000001", 1))
        seconds = median_cpu(lambda: _merge(pack, data), 3)  # noqa: B023
        yardstick = median_cpu(lambda: openpyxl.load_workbook(io.BytesIO(data)), 1)  # noqa: B023
        yield Row("return of a workbook", f"{rows} rows", seconds, yardstick, "0.7×")


def _merge(pack: Pack, data: bytes) -> None:
    if merge(tuple(exported_rows(pack)), read_returned(data), Ours()):
        raise ValueError("a workbook that nobody touched came back changed")


@lru_cache(1)
def _sample() -> Pack:
    with tempfile.TemporaryDirectory() as name:
        run_demo(Path(name) / "demo", SystemClock(), Silent())
        return read_pack((Path(name) / "demo" / "pack" / "data" / "pack.json").read_bytes())


def _grown(rows: int) -> Pack:
    """Return the sample pack with its findings repeated under new names until Review has so many rows."""
    pack, findings, count = _sample(), [], 0
    for number in itertools.count(1):
        for item in pack.findings:
            if count >= rows:
                return replace(pack, findings=tuple(findings))
            name = f"{item.id}-{number}"
            mappings = tuple(replace(each, id=f"{name}-m{at}") for at, each in enumerate(item.mappings, 1))
            findings.append(replace(item, id=name, mappings=mappings))
            count += max(1, len(mappings))
    raise AssertionError
