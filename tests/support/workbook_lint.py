"""Looks in a workbook for what makes Excel repair it, by the rules that Excel keeps and schemas do not tell."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

_NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
_NAME = re.compile(r"[^\W\d][\w.]*|_xlnm\.\w+")
_CELL = re.compile(r"([A-Z]+)(\d+)")
_LOOKS_LIKE_CELL = re.compile(r"[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]\d*|[Cc]\d*")
MAX_TEXT, MAX_LINKS, MAX_FORMATS, MAX_FURNITURE, MAX_SHEET_NAME = 32_767, 65_530, 65_490, 255, 31


def faults(data: bytes) -> list[str]:
    """Return a sentence for every trap found."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        parts = {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if name.endswith(".xml")}
        relations = {name: etree.fromstring(archive.read(name)) for name in archive.namelist() if "_rels/" in name}
    found = [*_book_faults(parts), *_style_faults(parts["xl/styles.xml"])]
    names: list[str] = []
    for name, sheet in sorted(parts.items()):
        if name.startswith("xl/worksheets/"):
            tables = list(_tables(name, parts, relations))
            names += [str(table.get("displayName")).casefold() for table in tables]
            found += [f"{name}: {fault}" for fault in _sheet_faults(sheet, tables)]
    found += [f"two tables are called {name}" for name in sorted({name for name in names if names.count(name) > 1})]
    defined = {str(item.get("name")).casefold() for item in parts["xl/workbook.xml"].iterfind(".//m:definedName", _NS)}
    return found + [f"{name} is a table and a defined name" for name in sorted(defined.intersection(names))]


def _book_faults(parts: dict[str, Any]) -> Iterator[str]:
    book = parts["xl/workbook.xml"]
    sheets = [item.get("name") for item in book.iterfind("m:sheets/m:sheet", _NS)]
    if len({name.casefold() for name in sheets}) != len(sheets):
        yield "two sheets have one name"
    for name in sheets:
        if not 0 < len(name) <= MAX_SHEET_NAME or re.search(r"[\[\]:*?/\\]|^'|'$", name):
            yield f"{name} is no name for a sheet"
    for item in book.iterfind("m:definedNames/m:definedName", _NS):
        name = item.get("name")
        if len(name) > 255 or not _NAME.fullmatch(name) or _LOOKS_LIKE_CELL.fullmatch(name):
            yield f"{name} is no name for a range"
        quoted = re.match(r"'((?:[^']|'')+)'!", item.text or "")
        if quoted and quoted.group(1).replace("''", "'") not in sheets:
            yield f"{name} points at a sheet that is not there"


def _style_faults(styles: Any) -> Iterator[str]:
    formats = styles.findall("m:cellXfs/m:xf", _NS)
    if len(formats) > MAX_FORMATS:
        yield "too many cell formats"


def _tables(name: str, parts: dict[str, Any], relations: dict[str, Any]) -> Iterator[Any]:
    path = name.replace("worksheets/", "worksheets/_rels/") + ".rels"
    for item in relations.get(path, ()):
        if item.get("Type").endswith("/table"):
            yield parts[item.get("Target").lstrip("/")]


def _sheet_faults(sheet: Any, tables: list[Any]) -> Iterator[str]:
    texts = {cell.get("r"): _words(cell) for cell in sheet.iterfind(".//m:c", _NS)}
    styles = len({cell.get("s") for cell in sheet.iterfind(".//m:c", _NS)})
    for place, text in texts.items():
        if text is not None and len(text.encode("utf-16-le")) // 2 > MAX_TEXT:
            yield f"{place} holds more than {MAX_TEXT} units"
    if len(texts) != len(sheet.findall(".//m:c", _NS)) or styles > MAX_FORMATS:
        yield "a cell stands twice"
    yield from _table_faults(tables, texts)
    yield from _rule_faults(sheet)
    if len(sheet.findall(".//m:hyperlink", _NS)) > MAX_LINKS:
        yield "too many links"
    for item in sheet.iterfind("m:headerFooter/*", _NS):
        if len(item.text or "") > MAX_FURNITURE:
            yield "a header or footer is too long"
    for row in sheet.iterfind(".//m:row", _NS):
        if float(row.get("ht", 0)) > 409.5:
            yield f"row {row.get('r')} is too high"


def _table_faults(tables: list[Any], texts: dict[str, str | None]) -> Iterator[str]:
    areas = [_area(table.get("ref")) for table in tables]
    for at, one in enumerate(areas):
        if any(_overlap(one, other) for other in areas[at + 1 :]):
            yield f"the table {tables[at].get('displayName')} overlaps another"
    for table, (left, top, right, bottom) in zip(tables, areas, strict=True):
        name = table.get("displayName")
        heads = [item.get("name") for item in table.iterfind("m:tableColumns/m:tableColumn", _NS)]
        if len({head.casefold() for head in heads}) != len(heads):
            yield f"the table {name} has two columns of one name"
        if heads != [texts.get(f"{_letters(column)}{top}") for column in range(left, right + 1)]:
            yield f"the heads of the table {name} are not those of its cells"
        if bottom <= top:
            yield f"the table {name} has no row"
        if not _NAME.fullmatch(name) or _LOOKS_LIKE_CELL.fullmatch(name):
            yield f"{name} is no name for a table"
        own = table.find("m:autoFilter", _NS)
        if own is not None and own.get("ref") != table.get("ref"):
            yield f"the filter of the table {name} has another range"


def _rule_faults(sheet: Any) -> Iterator[str]:
    for item in sheet.iterfind(".//m:dataValidation", _NS):
        formulas = [item.findtext(f"m:{tag}", "", _NS) for tag in ("formula1", "formula2")]
        if any(len(formula) > 255 for formula in formulas):
            yield f"the validation of {item.get('sqref')} is longer than 255 characters"
        if any(formula.startswith("=") for formula in formulas):
            yield f"the validation of {item.get('sqref')} begins with ="
        if len(item.get("errorTitle", "")) > 32 or len(item.get("error", "")) > 255:
            yield f"the message of the validation of {item.get('sqref')} is too long"


def _words(cell: Any) -> str | None:
    found = [item.text or "" for item in cell.iterfind("m:is//m:t", _NS)]
    return "".join(found) if found else None


def _area(ref: str) -> tuple[int, int, int, int]:
    ends = [_CELL.fullmatch(end) for end in ref.split(":")]
    (left, top), (right, bottom) = ((_number(end[1]), int(end[2])) for end in ends if end)
    return left, top, right, bottom


def _overlap(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def _number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
