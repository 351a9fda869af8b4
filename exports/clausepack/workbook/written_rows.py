"""The rows of a sheet that this program wrote, read in the very form that `sheet` writes.

A sheet that differs anywhere – saved by another program, made by hand, hostile – is left to the reader of any workbook,
so that what is read never depends on who wrote it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO, Any

from lxml import etree

from clausepack.workbook.raw import RawCell, RawRow, column_number
from clausepack.workbook.text import unescaped

_CHUNK = 1_048_576
_SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_BEGIN = f'<worksheet xmlns="{_SPACE}">'.encode()
_DATA, _DATA_END, _ROW_END = b"<sheetData>", b"</sheetData>", b"</row>"
_WORD = r"(?:[^<>&\x00-\x08\x0b-\x1f\ufffe\uffff]++|&(?:amp|lt|gt);)"
_RUN = (
    r'<r><rPr>(?:<b/>|<u/>|<strike/>)*+<sz val="\d++"/><color rgb="[0-9A-F]{8}"/><rFont val="[A-Za-z ]++"/>'
    r'<family val="\d"/></rPr><t xml:space="preserve">' + _WORD + r"*+</t></r>"
)
_CELL_FORM = (
    r'<c r="(LETTERS[A-Z]{1,3})\d{1,7}" s="\d{1,6}"(?:/>|><v>(NUMBER-?[0-9]++(?:\.[0-9]++)?+)</v></c>'
    r'| t="inlineStr"><is>(?:<t(?: xml:space="preserve")?+>(TEXT'
    + _WORD
    + r"++)</t>|(RUNS(?:"
    + _RUN
    + r")++))</is></c>)"
)
_KEPT = re.compile(r"\((?:LETTERS|NUMBER|TEXT|RUNS)")
_CELL = re.compile(_KEPT.sub("(", _CELL_FORM))
"""A cell: the letters of its column; its number, its text or its runs, empty for one that only has a look."""
_ROW = re.compile(
    r'<row r="(\d{1,7})"(?: ht="[0-9.]++" customHeight="1")?+>((?:' + _KEPT.sub("(?:", _CELL_FORM) + r")*+)</row>"
)
_RUN_WORDS = re.compile(r'<t xml:space="preserve">([^<]*+)</t>')


class OtherRowsError(Exception):
    """A sheet that is not in the form that this program writes."""


def written_rows(stream: IO[bytes]) -> Iterator[RawRow]:
    """Yield the rows of a sheet as they lie in the file; raise `OtherRowsError` where the form is another.

    What stands around the rows must be XML without a document type that holds no row; that is looked at last.
    """
    head, _, rest = stream.read(_CHUNK).partition(_DATA)
    if not head.startswith(_BEGIN):
        raise OtherRowsError
    columns: dict[str, int] = {}
    while (ended := rest.find(_DATA_END)) < 0:
        whole = rest.rfind(_ROW_END) + len(_ROW_END)
        if whole >= len(_ROW_END):
            yield from _rows(rest[:whole], columns)
            rest = rest[whole:]
        more = stream.read(max(_CHUNK, len(rest)))
        if not more:
            raise OtherRowsError
        rest += more
    yield from _rows(rest[:ended], columns)
    _refuse_others(head + _DATA + rest[ended:] + stream.read())


def _rows(data: bytes, columns: dict[str, int]) -> Iterator[RawRow]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise OtherRowsError from error
    at = 0
    for row in _ROW.finditer(text):
        start, end = row.span()
        if start != at:
            break
        at = end
        yield RawRow(int(row[1]), list(_cells(row[2], columns)))
    if at != len(text):
        raise OtherRowsError


def _cells(cells: str, columns: dict[str, int]) -> Iterator[RawCell]:
    for letters, number, text, runs in _CELL.findall(cells):
        if not number and not text and not runs:
            continue
        column = columns.get(letters)
        if column is None:
            column = columns[letters] = column_number(letters)
        shown = None if number else _plain(text) if text else "".join(map(_plain, _RUN_WORDS.findall(runs)))
        yield RawCell(column, shown, number, formula=False)


def _plain(words: str) -> str:
    if "&" in words:
        words = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return unescaped(words)


def _refuse_others(frame: bytes) -> None:
    """Refuse a sheet that is no plain XML without its rows, or has rows elsewhere."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    try:
        root: Any = etree.fromstring(frame, parser)
    except etree.XMLSyntaxError as error:
        raise OtherRowsError from error
    if root.getroottree().docinfo.doctype or next(root.iter(f"{{{_SPACE}}}row"), None) is not None:
        raise OtherRowsError
