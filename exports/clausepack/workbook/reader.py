"""Reads a workbook with an own lxml reader: as exported, or re-saved by Excel, LibreOffice or Google Sheets."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from lxml import etree

from clausepack.errors import PackFormatError
from clausepack.workbook.layout import FULL_TEXT
from clausepack.workbook.text import unescaped

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_SHARED = "/sharedStrings"
_LIMIT = 2 * 1024**3
"""Bytes a workbook may unfold to; more is refused as hostile."""


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
    """Return the sheets of a workbook in order.

    Raises `PackFormatError` (`workbook-unreadable`) for anything that is not a whole workbook.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return list(_sheets(archive))
    except (zipfile.BadZipFile, zlib.error, KeyError, IndexError, EOFError, OSError) as error:
        raise _damaged(str(error)) from error
    except (ValueError, NotImplementedError, RuntimeError, etree.XMLSyntaxError) as error:
        raise _damaged(str(error)) from error


def all_text(data: bytes) -> list[str]:
    """Return every text of a workbook, hidden sheets included; a text that continues in Full text is one text.

    Numbers and what formulas computed are not texts. Raises `PackFormatError` as `read_sheets` does.
    """
    found: list[str] = []
    for sheet in read_sheets(data):
        if sheet.name == FULL_TEXT.name:
            found += _joined(sheet)
        else:
            found += (cell.text for cell in sheet.cells if cell.text is not None and not cell.formula)
    return found


def _joined(sheet: ReadSheet) -> Iterator[str]:
    """Yield the cells of Full text as they are, with the parts of each text joined in their order."""
    rows: dict[int, dict[str, ReadCell]] = {}
    for cell in sheet.cells:
        rows.setdefault(cell.row, {})[cell.column] = cell
    heads = {cell.text: column for column, cell in rows.pop(1, {}).items()}
    yield from (head for head in heads if head is not None)
    missing = [column.head for column in FULL_TEXT.columns if column.head not in heads]
    if missing:
        raise _damaged(f"the sheet “{sheet.name}” has no column {missing[0]}")
    texts: dict[str, dict[int, str]] = {}
    for row in rows.values():
        number, part, words = (row.get(heads[head]) for head in ("Text", "Part", "Words"))
        if number is not None and part is not None and words is not None and not words.formula:
            texts.setdefault(number.text or "", {})[int(part.number or part.text or "")] = words.text or words.number
    for name, pieces in texts.items():
        if sorted(pieces) != list(range(1, len(pieces) + 1)):
            raise _damaged(f"a part of {name} is missing in the sheet “{sheet.name}”")
        yield "".join(pieces[at] for at in sorted(pieces))


def _sheets(archive: zipfile.ZipFile) -> Iterator[ReadSheet]:
    if sum(info.file_size for info in archive.infolist()) > _LIMIT:
        raise ValueError("it unfolds to more than two gigabytes")
    book = _workbook_part(archive)
    relations = _relations(archive, book)
    shared_part = next((target for kind, target in relations.values() if kind.endswith(_SHARED)), None)
    shared = _shared(archive, shared_part) if shared_part else []
    for sheet in _tree(archive, book).iterfind(f"{_MAIN}sheets/{_MAIN}sheet"):
        kind, target = relations[sheet.attrib[_RELATION]]
        if kind.endswith("/worksheet"):
            yield ReadSheet(unescaped(sheet.attrib["name"]), tuple(_cells(archive, target, shared)))


def _workbook_part(archive: zipfile.ZipFile) -> str:
    for kind, target in _relations(archive, "").values():
        if kind.endswith("/officeDocument"):
            return target
    raise KeyError("no workbook part")


def _relations(archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, str]]:
    """Return kind and target of the relations of a part, by their ids."""
    folder, name = posixpath.split(part)
    found = {}
    for item in _tree(archive, posixpath.join(folder, "_rels", f"{name}.rels")):
        target = item.attrib["Target"]
        inside = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
        found[item.attrib["Id"]] = (item.attrib["Type"], inside)
    return found


def _tree(archive: zipfile.ZipFile, part: str) -> Any:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    root = etree.fromstring(archive.read(part), parser)
    _refuse_doctype(root)
    return root


def _refuse_doctype(root: Any) -> None:
    if root.getroottree().docinfo.doctype:
        raise ValueError("a part of it has a document type, which workbooks never have")


def _shared(archive: zipfile.ZipFile, part: str) -> list[str]:
    return [_words(item) for item in _tree(archive, part).iterfind(f"{_MAIN}si")]


def _cells(archive: zipfile.ZipFile, part: str, shared: list[str]) -> Iterator[ReadCell]:
    with archive.open(part) as stream:
        rows = etree.iterparse(
            stream, tag=f"{_MAIN}row", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
        )
        above = 0
        for _, row in rows:
            _refuse_doctype(row)
            above = int(row.get("r", above + 1))
            yield from _row_cells(row, above, shared)
            row.clear()
            while row.getprevious() is not None:
                del row.getparent()[0]


def _row_cells(row: Any, number: int, shared: list[str]) -> Iterator[ReadCell]:
    at = 0
    for cell in row.iterfind(f"{_MAIN}c"):
        place = cell.get("r")
        at = _column_number(place) if place else at + 1
        value = _cell(cell, _letters(at), number, shared)
        if value is not None:
            yield value


def _cell(cell: Any, column: str, row: int, shared: list[str]) -> ReadCell | None:
    kind = cell.get("t", "n")
    formula = cell.find(f"{_MAIN}f") is not None
    if kind == "inlineStr":
        inline = cell.find(f"{_MAIN}is")
        return None if inline is None else ReadCell(column, row, _words(inline), "", formula)
    value = cell.findtext(f"{_MAIN}v")
    if value is None:
        return ReadCell(column, row, None, "", formula) if formula else None
    if kind == "s":
        return ReadCell(column, row, shared[int(value)], "", formula)
    if kind == "str":
        return ReadCell(column, row, unescaped(value), "", formula)
    return ReadCell(column, row, None, value, formula)


def _words(item: Any) -> str:
    """Return the text of a string: its own, or that of its runs; phonetic hints are left out."""
    direct = item.iterfind(f"{_MAIN}t")
    runs = item.iterfind(f"{_MAIN}r/{_MAIN}t")
    return "".join(unescaped(each.text or "") for group in (direct, runs) for each in group)


def _column_number(place: str) -> int:
    number = 0
    for letter in place.rstrip("0123456789").upper():
        number = number * 26 + ord(letter) - 64
    return number


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _damaged(what: str) -> PackFormatError:
    message = f"The workbook cannot be read: {what}. Ask for it again, or export it anew."
    return PackFormatError(message, reason="workbook-unreadable")
