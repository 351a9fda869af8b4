"""Workbooks of frozen packs as legal sends them back."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from clausemark.services.desk import Desk
from clausepack.codec import read_pack, root_hash
from clausepack.rendition import Stamps
from clausepack.workbook.writer import write_workbook


def workbook_of(desk: Desk, pack: str) -> bytes:
    """Return the workbook of a frozen pack, as it was exported."""
    with desk.workspace.reading() as view:
        data = view.packs.get(pack)
    return write_workbook(read_pack(data), root_hash(data), Stamps({}, {}, {}, "CM-000001", "CM-000001", 1))


def filled(data: bytes, *rows: dict[str, object]) -> bytes:
    """Return a workbook with values put into the first rows of Review, one after the other."""
    book = load_workbook(BytesIO(data))
    sheet: Any = book["Review"]
    heads = {str(cell.value): at for at, cell in enumerate(sheet[1], 1)}
    for number, values in enumerate(rows, 2):
        for head, value in values.items():
            sheet.cell(number, heads[head]).value = value
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()
