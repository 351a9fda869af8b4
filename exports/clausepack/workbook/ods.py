"""Reads a workbook that LibreOffice saved as OpenDocument (`.ods`)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

from clausepack.workbook.notes import CellNote
from clausepack.workbook.raw import RawCell, RawRow

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _TABLE, _TEXT = (f"{{{_NAMES}{name}:1.0}}" for name in ("office", "table", "text"))
_DC = "{http://purl.org/dc/elements/1.1/}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_LIMIT = 2 * 1024**3
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_MOST_REPEATS = 10_000
"""Times that a row or cell with something in it may stand for itself; nobody repeats a row of a record that often."""


class OdsFile:
    """An OpenDocument spreadsheet, read in one pass."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        if archive.getinfo("content.xml").file_size > _LIMIT:
            raise ValueError("it unfolds to more than two gigabytes")
        self.notes: list[CellNote] = []
        self.rows: dict[str, list[RawRow]] = {}
        with archive.open("content.xml") as stream:
            self._read(stream)

    def _read(self, stream: Any) -> None:
        tags = (f"{_TABLE}table", f"{_TABLE}table-row")
        events = etree.iterparse(
            stream,
            events=("start", "end"),
            tag=tags,
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
        )
        name, row = "", 0
        for event, item in events:
            if item.getroottree().docinfo.doctype:
                raise ValueError("it has a document type, which spreadsheets never have")
            if item.tag == tags[0] and event == "start":
                name, row = item.get(f"{_TABLE}name", ""), 0
                self.rows.setdefault(name, [])
            elif item.tag == tags[1] and event == "end":
                row = self._add_rows(name, row, item)
                item.clear()

    def _add_rows(self, name: str, above: int, item: Any) -> int:
        """Add a row as often as it stands for itself; return the number of the last."""
        times = int(item.get(f"{_TABLE}number-rows-repeated", "1"))
        cells = list(self._cells(name, above + 1, item))
        if cells:
            if times > _MOST_REPEATS:
                raise ValueError(f"a row of the sheet “{name}” stands {times} times")
            self.rows[name] += (RawRow(above + at, cells) for at in range(1, times + 1))
        if above + times > _MOST_ROWS:
            raise ValueError(f"the sheet “{name}” has too many rows")
        return above + times

    def _cells(self, name: str, row: int, item: Any) -> Iterator[RawCell]:
        column = 0
        for cell in item.iterchildren(*_CELLS):
            times = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
            read = _cell(cell, column + 1)
            if read is not None:
                if times > _MOST_REPEATS:
                    raise ValueError(f"a cell of the sheet “{name}” stands {times} times")
                yield from (read._replace(column=column + at) for at in range(1, times + 1))
            for note in cell.iterchildren(f"{_OFFICE}annotation"):
                self.notes.append(_note(note, name, row, column + 1))
            column += times
            if column > _MOST_COLUMNS:
                raise ValueError(f"the sheet “{name}” has too many columns")


def _cell(cell: Any, column: int) -> RawCell | None:
    kind = cell.get(f"{_OFFICE}value-type", "")
    formula = cell.get(f"{_TABLE}formula") is not None
    if kind in {"float", "percentage", "currency"}:
        return RawCell(column, None, cell.get(f"{_OFFICE}value", ""), formula)
    if kind == "date":
        moment = cell.get(f"{_OFFICE}date-value", "")
        return RawCell(column, moment.removesuffix("T00:00:00"), "", formula)
    text = _paragraphs(cell)
    return RawCell(column, text, "", formula) if text or formula else None


def _note(note: Any, name: str, row: int, column: int) -> CellNote:
    author = note.findtext(f"{_DC}creator") or ""
    moment = (note.findtext(f"{_DC}date") or "")[:19]
    return CellNote(name, row, column, author, f"{moment}Z" if len(moment) == 19 else "", _paragraphs(note).strip())


def _paragraphs(holder: Any) -> str:
    return "\n".join("".join(_pieces(each)) for each in holder.iterchildren(f"{_TEXT}p"))


def _pieces(item: Any) -> Iterator[str]:
    yield item.text or ""
    for child in item:
        if child.tag == f"{_TEXT}s":
            yield " " * int(child.get(f"{_TEXT}c", "1"))
        elif child.tag == f"{_TEXT}tab":
            yield "\t"
        elif child.tag == f"{_TEXT}line-break":
            yield "\n"
        else:
            yield from _pieces(child)
        yield child.tail or ""
