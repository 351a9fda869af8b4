"""The rows of the performance table about workbooks: writing one, and taking one back."""

from __future__ import annotations

import io
import itertools
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

import openpyxl
import xlsxwriter

from benchmarks.extent import Extent
from benchmarks.measure import median_cpu, peak_megabytes
from benchmarks.row import Row
from benchmarks.workbook_rows import Values, rows_of, write_rows
from clausemark.archive.clock import SystemClock
from clausemark.services.demo import run_demo
from clausemark.services.progress import Silent
from clausepack.codec import pack_json, read_pack, root_hash
from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Ours, merge
from clausepack.workbook.returned import read_returned
from clausepack.workbook.writer import write_workbook


def writing_workbooks(extent: Extent) -> Iterator[Row]:
    """Measure a sheet of 25 styled columns with table, filter, tints and heights against XlsxWriter's leanest mode."""
    for count in extent.pick((1_000, 10_000, 100_000), (1_000,)):
        rows = rows_of(count)
        seconds = median_cpu(lambda: write_rows(rows), 1)  # noqa: B023
        yardstick = median_cpu(lambda: _write_with_xlsxwriter(rows), 1)  # noqa: B023
        yield Row("write a workbook", f"{count} rows", seconds, yardstick, "0.5×")
    most = extent.pick(100_000, 1_000)
    memory = peak_megabytes(f"from benchmarks.workbook_rows import write_streamed; write_streamed({most})")
    yield Row("memory of writing a workbook (MB)", f"{most} rows", memory, 1.0, "100")


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


def returning_workbooks(extent: Extent) -> Iterator[Row]:
    """Measure reading and merging a returned workbook against openpyxl's full load of the same file."""
    for rows in extent.pick((1_000, 3_000, 10_000), (300,)):
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
