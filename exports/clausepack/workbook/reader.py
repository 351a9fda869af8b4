"""Reads a workbook with an own lxml reader: as exported, or re-saved by Excel, LibreOffice or Google Sheets."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import Any

from lxml import etree

from clausepack.container import ZIP_DAMAGE
from clausepack.errors import PackFormatError
from clausepack.workbook.layout import FULL_TEXT
from clausepack.workbook.raw import RawCell, RawRow, column_number
from clausepack.workbook.text import unescaped
from clausepack.workbook.written_rows import OtherRowsError, written_rows

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_CELL, _VALUE, _FORMULA, _INLINE = (f"{_MAIN}{name}" for name in ("c", "v", "f", "is"))
_TEXT, _RUN = f"{_MAIN}t", f"{_MAIN}r"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SHARED = "/sharedStrings"
_LIMIT = 2 * 1024**3
"""Bytes a workbook may unfold to; more is refused as hostile."""


@dataclass(frozen=True, slots=True)
class XlsxSheet:
    """Where a sheet lies in the file."""

    name: str
    part: str


class XlsxFile:
    """An Office Open XML workbook whose sheets are read row by row."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self.archive = archive
        if sum(info.file_size for info in archive.infolist()) > _LIMIT:
            raise ValueError("it unfolds to more than two gigabytes")
        self.part = _workbook_part(archive)
        self.relations = relations(archive, self.part)
        shared = next((target for kind, target in self.relations.values() if kind.endswith(_SHARED)), None)
        self._shared = _strings(archive, shared) if shared else []
        root = tree(archive, self.part)
        self.sheets = tuple(self._listed(root))
        settings = root.find(f"{_MAIN}workbookPr")
        self.days_from_1904 = settings is not None and settings.get("date1904") in {"1", "true"}

    def rows(self, sheet: XlsxSheet) -> Iterator[RawRow]:
        """Yield the rows of a sheet that hold anything, as they lie in the file."""
        given = 0
        try:
            with self.archive.open(sheet.part) as stream:
                for row in written_rows(stream):
                    given += 1
                    yield row
        except OtherRowsError:
            yield from islice(self._any_rows(sheet), given, None)

    def texts(self, sheet: XlsxSheet) -> Iterator[str]:
        """Yield the texts of a sheet in order; numbers and what formulas computed are none."""
        for row in self.rows(sheet):
            for cell in row.cells:
                if cell.text is not None and not cell.formula:
                    yield cell.text

    def _any_rows(self, sheet: XlsxSheet) -> Iterator[RawRow]:
        above = 0
        for row in self._elements(sheet):
            above = int(row.get("r", above + 1))
            yield RawRow(above, _row_cells(row, self._shared))

    def _elements(self, sheet: XlsxSheet) -> Iterator[Any]:
        """Yield the elements of the rows of a sheet, each until the next is asked for."""
        with self.archive.open(sheet.part) as stream:
            parsed = etree.iterparse(
                stream, tag=f"{_MAIN}row", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
            )
            for _, row in parsed:
                _refuse_doctype(row)
                yield row
                row.clear()
                while row.getprevious() is not None:
                    del row.getparent()[0]

    def _listed(self, root: Any) -> Iterator[XlsxSheet]:
        for sheet in root.iterfind(f"{_MAIN}sheets/{_MAIN}sheet"):
            kind, target = self.relations[sheet.attrib[_RELATION]]
            if kind.endswith("/worksheet"):
                yield XlsxSheet(unescaped(sheet.attrib["name"]), target)


@contextmanager
def translated() -> Iterator[None]:
    """Turn every way in which a file fails to be a workbook into `PackFormatError` (`workbook-unreadable`)."""
    try:
        yield
    except zipfile.BadZipFile as error:
        raise damaged("it is cut short, has a password, or is no .xlsx or .ods file") from error
    except (*ZIP_DAMAGE, KeyError, IndexError, etree.XMLSyntaxError) as error:
        raise damaged(str(error)) from error


def all_text(data: bytes) -> list[str]:
    """Return every text of a workbook, hidden sheets included; a text that continues in Full text is one text.

    Numbers and what formulas computed are not texts. Raises `PackFormatError` (`workbook-unreadable`) for anything
    that is not a whole workbook.
    """
    with translated(), zipfile.ZipFile(BytesIO(data)) as archive:
        book = XlsxFile(archive)
        found: list[str] = []
        for sheet in book.sheets:
            if sheet.name == FULL_TEXT.name:
                found += _all_words(book, sheet)
            else:
                found += book.texts(sheet)
        return found


def joined_texts(rows: Iterator[RawRow]) -> dict[str, str]:
    """Return the texts that continue in the sheet Full text, by their numbers, their parts joined in order.

    Raises `PackFormatError` when a column or a part is missing.
    """
    heads = {cell.text: cell.column for cell in next(rows, RawRow(1, [])).cells}
    missing = [column.head for column in FULL_TEXT.columns if column.head not in heads]
    if missing:
        raise damaged(f"the sheet “{FULL_TEXT.name}” has no column {missing[0]}")
    texts: dict[str, dict[int, str]] = {}
    for row in rows:
        cells = {cell.column: cell for cell in row.cells}
        number, part, words = (cells.get(heads[head]) for head in ("Text", "Part", "Words"))
        if number is not None and part is not None and words is not None and not words.formula:
            texts.setdefault(number.text or "", {})[int(float(part.shown))] = words.shown
    for name, pieces in texts.items():
        if sorted(pieces) != list(range(1, len(pieces) + 1)):
            raise damaged(f"a part of {name} is missing in the sheet “{FULL_TEXT.name}”")
    return {name: "".join(pieces[at] for at in sorted(pieces)) for name, pieces in texts.items()}


def _all_words(book: XlsxFile, sheet: XlsxSheet) -> Iterator[str]:
    head = next(book.rows(sheet), RawRow(1, []))
    yield from (cell.text for cell in head.cells if cell.text is not None)
    yield from joined_texts(book.rows(sheet)).values()


def _workbook_part(archive: zipfile.ZipFile) -> str:
    for kind, target in relations(archive, "").values():
        if kind.endswith("/officeDocument"):
            return target
    raise KeyError("no workbook part")


def relations(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return kind and target of the relations of a part, by their ids."""
    folder, name = posixpath.split(part)
    found = {}
    for item in tree(archive, posixpath.join(folder, "_rels", f"{name}.rels")):
        target = item.attrib["Target"]
        inside = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[item.attrib["Id"]] = (item.attrib["Type"], inside)
    return found


def tree(archive: zipfile.ZipFile, part: str) -> Any:
    """Return the root of a part; raise `ValueError` for one with a document type."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    root = etree.fromstring(archive.read(part), parser)
    _refuse_doctype(root)
    return root


def _refuse_doctype(root: Any) -> None:
    if root.getroottree().docinfo.doctype:
        raise ValueError("a part of it has a document type, which workbooks never have")


def _strings(archive: zipfile.ZipFile, part: str) -> list[str]:
    return [words_of(item) for item in tree(archive, part).iterfind(f"{_MAIN}si")]


def _row_cells(row: Any, shared: list[str]) -> list[RawCell]:
    found = []
    at = 0
    for cell in row:
        if cell.tag != _CELL:
            continue
        place = cell.get("r")
        at = column_number(place.rstrip("0123456789")) if place else at + 1
        read = _cell(cell, at, shared)
        if read is not None:
            found.append(read)
    return found


def _cell(cell: Any, column: int, shared: list[str]) -> RawCell | None:
    value = inline = None
    formula = False
    for child in cell:
        tag = child.tag
        if tag == _VALUE:
            value = child.text or ""
        elif tag == _INLINE:
            inline = child
        elif tag == _FORMULA:
            formula = True
    kind = cell.get("t")
    if kind == "inlineStr":
        return None if inline is None else RawCell(column, words_of(inline), "", formula)
    if value is None:
        return RawCell(column, None, "", formula) if formula else None
    text = _value_text(kind, value, shared)
    return RawCell(column, text, "" if text is not None else value, formula or kind == "e")


def _value_text(kind: str | None, value: str, shared: list[str]) -> str | None:
    """Return the text of a value by its kind, None for a number; an error stands for a computation that failed."""
    if kind == "s":
        return shared[int(value)]
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    return unescaped(value) if kind in {"str", "e"} else None


def words_of(item: Any) -> str:
    """Return the text of a string: its own, or that of its runs; phonetic hints are left out."""
    if len(item) == 1 and item[0].tag == _TEXT:
        return unescaped(item[0].text or "")
    direct = item.iterfind(_TEXT)
    runs = item.iterfind(f"{_RUN}/{_TEXT}")
    return "".join(unescaped(each.text or "") for group in (direct, runs) for each in group)


def damaged(what: str) -> PackFormatError:
    """Return the refusal of a file that is not a whole workbook."""
    message = f"The workbook cannot be read: {what}. Ask for it again, or export it anew."
    return PackFormatError(message, reason="workbook-unreadable")
