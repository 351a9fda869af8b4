"""Texts are read as they were written, by whomever; damage is refused with a reason."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook as FullWorkbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from clausepack.errors import PackFormatError
from clausepack.workbook.book import Book, Furniture
from clausepack.workbook.layout import FULL_TEXT, Column, Layout
from clausepack.workbook.reader import all_text
from clausepack.workbook.sheet import package
from support.packs import any_text
from support.sheets_read import read_sheets

_LAYOUT = Layout("Notes", "Notes", (Column("Key", 10), Column("Words", 40)))


def _written(texts: list[str]) -> bytes:
    book = Book(Furniture("PK", "No advice.", "A4"))
    sheet, full = book.table_sheet(_LAYOUT), book.table_sheet(FULL_TEXT)
    for each in (sheet, full):
        each.start()
    book.table(sheet, _LAYOUT, [(f"N-{at}", text) for at, text in enumerate(texts)])
    book.table(full, FULL_TEXT, book.full_text_rows())
    return package(book.openpyxl, "Test 1")


def _words(data: bytes) -> list[str | None]:
    cells = {(cell.row, cell.column): cell for cell in read_sheets(data)[0].cells}
    last = max(row for row, _ in cells)
    return [cells[row, "B"].text if (row, "B") in cells else "" for row in range(2, last + 1)]


@settings(max_examples=40, deadline=None)
@given(st.lists(any_text(), min_size=1, max_size=20))
def test_any_text_is_read_as_it_was_written(texts: list[str]) -> None:
    data = _written(texts)

    assert _words(data) == texts
    assert set(texts) <= set(all_text(data))


@pytest.mark.parametrize(
    "text",
    ["😀" * 40_000, "a" * 32_768, "_x000D_" * 9_000, "\x01" * 20_000, " \n" * 20_000 + "end", "=" * 40_000],
    ids=["emoji", "letters", "escapes", "control", "blanks", "formula"],
)
def test_a_text_beyond_the_limit_of_a_cell_is_found_whole(text: str) -> None:
    data = _written(["before", text, "after"])

    found = all_text(data)

    assert text in found
    assert any("Continues in sheet “Full text”, text T-0001" in each for each in found)


def test_the_order_of_rows_in_full_text_does_not_matter() -> None:
    text = "".join(chr(0x4E00 + at % 900) for at in range(70_000))
    data = _edited(_written([text]), _reversed_rows, "xl/worksheets/sheet2.xml")

    assert text in all_text(data)


def test_a_missing_part_of_a_continued_text_is_damage() -> None:
    data = _edited(_written(["a" * 70_000]), lambda xml: _without_row(xml, b'r="3"'), "xl/worksheets/sheet2.xml")

    with pytest.raises(PackFormatError) as caught:
        all_text(data)

    assert caught.value.reason == "workbook-unreadable"
    assert "T-0001" in caught.value.message


def test_shared_strings_rich_text_and_numbers_of_other_programs_are_read() -> None:
    other = FullWorkbook()
    sheet = other.active
    assert sheet is not None
    sheet["A1"] = "shared"
    sheet["B1"] = CellRichText("plain ", TextBlock(InlineFont(b=True), "bold"))
    sheet["C1"] = 12
    sheet["D1"] = '="computed"'
    buffer = BytesIO()
    other.save(buffer)

    cells = read_sheets(buffer.getvalue())[0].cells

    assert all_text(buffer.getvalue()) == ["shared", "plain bold"]
    assert [(cell.column, cell.text, cell.number, cell.formula) for cell in cells][2:] == [
        ("C", None, "12", False),
        ("D", None, "", True),
    ]


@pytest.mark.parametrize("share", [0, 1, 10, 50, 90, 99])
def test_a_cut_file_is_refused(share: int, data: bytes) -> None:
    with pytest.raises(PackFormatError) as caught:
        all_text(data[: len(data) * share // 100])

    assert caught.value.reason == "workbook-unreadable"


def test_a_flipped_byte_is_refused_or_changes_no_text(data: bytes) -> None:
    whole = all_text(data)

    for at in range(0, len(data), len(data) // 60):
        flipped = data[:at] + bytes([data[at] ^ 0x20]) + data[at + 1 :]
        assert _outcome(flipped) in (whole, "workbook-unreadable")


def test_a_zip_that_is_no_workbook_is_refused() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")

    with pytest.raises(PackFormatError):
        all_text(buffer.getvalue())


def test_a_document_type_is_refused(data: bytes) -> None:
    bomb = b'<!DOCTYPE worksheet [<!ENTITY a "aaaa">]><worksheet xmlns='
    hostile = _edited(data, lambda xml: xml.replace(b"<worksheet xmlns=", bomb, 1), "xl/worksheets/sheet1.xml")

    with pytest.raises(PackFormatError) as caught:
        all_text(hostile)

    assert "document type" in caught.value.message


def test_a_lone_surrogate_is_refused(data: bytes) -> None:
    hostile = _edited(data, lambda xml: xml.replace(b">Pack<", b">_xD83D_<", 1), "xl/worksheets/sheet1.xml")

    with pytest.raises(PackFormatError):
        all_text(hostile)


def _outcome(data: bytes) -> list[str] | str:
    try:
        return all_text(data)
    except PackFormatError as error:
        return error.reason


def _edited(data: bytes, edit: object, part: str) -> bytes:
    assert callable(edit)
    buffer = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(buffer, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            changed = edit(content) if name == part else content
            assert name != part or changed != content
            target.writestr(name, changed)
    return buffer.getvalue()


def _rows(xml: bytes) -> tuple[bytes, list[bytes], bytes]:
    head, _, rest = xml.partition(b"<sheetData>")
    body, _, tail = rest.partition(b"</sheetData>")
    return head + b"<sheetData>", [row + b"</row>" for row in body.split(b"</row>")[:-1]], b"</sheetData>" + tail


def _reversed_rows(xml: bytes) -> bytes:
    head, rows, tail = _rows(xml)
    return head + rows[0] + b"".join(reversed(rows[1:])) + tail


def _without_row(xml: bytes, mark: bytes) -> bytes:
    head, rows, tail = _rows(xml)
    return head + b"".join(row for row in rows if not row.startswith(b"<row " + mark)) + tail
