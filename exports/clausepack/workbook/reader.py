"""Reads the texts of a workbook with its own XML reader."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator

from lxml import etree

from clausepack.errors import PackFormatError
from clausepack.workbook.cell_text import unescaped
from clausepack.workbook.layout import CONTINUED, FULL_TEXT

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_POINTER = re.compile(re.escape(CONTINUED) + r"(T\d+)")


def all_text(data: bytes) -> list[str]:
    """Return the text of every cell, sheet by sheet; a text that continues in “Full text” comes whole.

    Raises `PackFormatError` (`workbook-unreadable`).
    """
    sheets = dict(sheet_rows(data))
    whole: dict[str, str] = {}
    for row in sheets.get(FULL_TEXT.name, [])[1:]:
        if len(row) >= len(FULL_TEXT.columns):
            whole[row[0]] = whole.get(row[0], "") + row[5]
    texts: list[str] = []
    for name, rows in sheets.items():
        if name != FULL_TEXT.name:
            texts += [cell for row in rows for cell in row if cell]
    return texts + list(whole.values())


def sheet_rows(data: bytes) -> Iterator[tuple[str, list[list[str]]]]:
    """Yield name and rows of texts of every sheet, in order."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            shared = _shared(archive)
            for name, part in _sheets(archive):
                yield name, [list(_cells(row, shared)) for row in _root(archive, part).iter(f"{_MAIN}row")]
    except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError, ValueError, IndexError, OSError) as error:
        message = "The workbook cannot be read: it is damaged or no .xlsx file."
        raise PackFormatError(message, reason="workbook-unreadable") from error


def _root(archive: zipfile.ZipFile, part: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(archive.read(part), parser)


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    targets = {item.get("Id"): str(item.get("Target")) for item in _root(archive, "xl/_rels/workbook.xml.rels")}
    for sheet in _root(archive, "xl/workbook.xml").iter(f"{_MAIN}sheet"):
        target = targets[sheet.get(_RELATION)]
        yield str(sheet.get("name")), target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _shared(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [_string(item) for item in _root(archive, "xl/sharedStrings.xml").iter(f"{_MAIN}si")]


def _string(item: etree._Element) -> str:
    """Return the words of a string item; phonetic hints are no words."""
    found = []
    for text in item.iter(f"{_MAIN}t"):
        parent = text.getparent()
        if parent is None or parent.tag != f"{_MAIN}rPh":
            found.append(text.text or "")
    return unescaped("".join(found))


def _cells(row: etree._Element, shared: list[str]) -> Iterator[str]:
    at = 0
    for cell in row.iter(f"{_MAIN}c"):
        column = _column(str(cell.get("r") or ""), at)
        yield from [""] * (column - at)
        at = column + 1
        yield _value(cell, shared)


def _value(cell: etree._Element, shared: list[str]) -> str:
    kind = cell.get("t")
    if kind == "inlineStr":
        inside = cell.find(f"{_MAIN}is")
        return "" if inside is None else _string(inside)
    value = cell.findtext(f"{_MAIN}v") or ""
    if kind == "s":
        return shared[int(value)]
    return unescaped(value) if kind == "str" else value


def _column(reference: str, default: int) -> int:
    letters = re.match(r"[A-Z]+", reference)
    if letters is None:
        return default
    number = 0
    for letter in letters.group():
        number = number * 26 + ord(letter) - 64
    return number - 1
