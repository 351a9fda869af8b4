"""Checks of the workbook cell by cell: every row of every table is the one that the record gives."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import zip_longest

from clausepack.pack import Pack
from clausepack.workbook.book import serial
from clausepack.workbook.cells import plain_text
from clausepack.workbook.layout import FULL_TEXT, Column
from clausepack.workbook.merge import POINTERS
from clausepack.workbook.plan import Table, tables_of
from clausepack.workbook.raw import RawRow
from clausepack.workbook.reader import XlsxFile, joined_texts, translated
from clausepack.workbook.returned import pointed_at
from clausepack.workbook.rows.known import Known


def cell_faults(pack: Pack, digest: str, data: bytes) -> Iterator[str]:
    """Yield every cell of the tables that does not say what the record says; raises `workbook-unreadable`.

    Where something stands in the PDF is not looked at: it follows from how the PDF is laid out.
    """
    with translated(), zipfile.ZipFile(BytesIO(data)) as archive:
        book = XlsxFile(archive)
        sheets = {sheet.name: sheet for sheet in book.sheets}
        whole = joined_texts(book.rows(sheets[FULL_TEXT.name])) if FULL_TEXT.name in sheets else {}
        left: dict[str, Iterator[RawRow]] = {}
        for table in tables_of(Known(pack, digest)):
            name = table.layout.name
            if table.rows is None:
                continue
            if name not in sheets:
                yield f"the sheet “{name}” is missing"
                continue
            yield from _table_faults(table, left.setdefault(name, book.rows(sheets[name])), whole)
        yield from (f"the sheet “{name}” has rows below its last table" for name, rows in left.items() if any(rows))


def _table_faults(table: Table, rows: Iterator[RawRow], whole: dict[str, str]) -> Iterator[str]:
    columns, name = table.layout.columns, table.layout.name
    heads = _filled([column.head for column in columns])
    if not any(_shown(row, whole) == heads for row in rows):
        yield f"the table {table.layout.table} of the sheet “{name}” is missing"
        return
    expected = [list(map(plain_text, row)) for row in table.rows()] if table.rows else []
    for told in expected or [["none"]]:
        row = next(rows, None)
        if row is None:
            yield f"the sheet “{name}” ends before {told[0]}"
            return
        for column, now in _changed(columns, told, _shown(row, whole)):
            yield f"{told[0] or name}: {column} is “{now[:40]}” in the sheet “{name}”, another than in the record"


def _changed(columns: Sequence[Column], told: Sequence[str], shown: dict[int, str]) -> Iterator[tuple[str, str]]:
    for at, (column, was) in enumerate(zip_longest(columns, told, fillvalue=""), 1):
        now = shown.pop(at, "")
        if isinstance(column, Column) and column.head not in POINTERS:
            written = str(serial(was)) if column.look.is_date else was
            if written != now:
                yield column.head, now
    yield from (("a cell beside the table", now) for now in shown.values())


def _filled(texts: Sequence[str]) -> dict[int, str]:
    return {at: text for at, text in enumerate(texts, 1) if text}


def _shown(row: RawRow, whole: dict[str, str]) -> dict[int, str]:
    """Return what the cells of a row show by column, a text that continues elsewhere whole; a formula shows itself."""
    shown = {}
    for cell in row.cells:
        number = pointed_at(cell.text or "")
        text = cell.shown if number is None else whole.get(number, cell.shown)
        if text or cell.formula:
            shown[cell.column] = f"a formula: {text}" if cell.formula else text
    return shown
