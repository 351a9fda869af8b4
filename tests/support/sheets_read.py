"""The sheets of a workbook with all their cells, as the reader of returned workbooks takes them."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from clausepack.workbook.raw import column_letters
from clausepack.workbook.reader import XlsxFile, XlsxSheet, translated


@dataclass(frozen=True, slots=True)
class ReadCell:
    """One cell with something in it: the letters of its column, its row from 1, and what it shows.

    `text` is None for a number, whose digits are in `number`. `formula` tells that the value was computed.
    """

    column: str
    row: int
    text: str | None
    number: str
    formula: bool


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """One sheet with its cells, row by row."""

    name: str
    cells: tuple[ReadCell, ...]


def read_sheets(data: bytes) -> list[ReadSheet]:
    """Return the sheets of a workbook in order."""
    with translated(), zipfile.ZipFile(BytesIO(data)) as archive:
        book = XlsxFile(archive)
        return [ReadSheet(sheet.name, tuple(_read_cells(book, sheet))) for sheet in book.sheets]


def _read_cells(book: XlsxFile, sheet: XlsxSheet) -> Iterator[ReadCell]:
    for row in book.rows(sheet):
        for cell in row.cells:
            yield ReadCell(column_letters(cell.column), row.number, cell.text, cell.number, cell.formula)
