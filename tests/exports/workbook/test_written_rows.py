"""Rows of ours are read as they were written; a sheet in another form is left to the reader of any workbook."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from clausepack.errors import PackFormatError
from clausepack.rendition import Stamps
from clausepack.workbook.raw import RawRow
from clausepack.workbook.reader import XlsxFile, translated
from clausepack.workbook.writer import write_workbook
from clausepack.workbook.written_rows import OtherRowsError, written_rows
from support.packs import sample, spoken_pack

_HEAD = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_CELL = b'<c r="A%d" s="1" t="inlineStr"><is><t>%b</t></is></c>'


def _sheet(*words: bytes, tail: bytes = b"") -> bytes:
    rows = b"".join(b'<row r="%d">%b</row>' % (n, _CELL % (n, each)) for n, each in enumerate(words, 1))
    return _HEAD + rows + b"</sheetData>" + tail + b"</worksheet>"


def _book(sheet: bytes) -> BytesIO:
    """Return a workbook of ours with its sheet Findings exchanged."""
    made, changed = BytesIO(_ours()), BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(changed, "w") as new:
        part = next(each.part for each in XlsxFile(old).sheets if each.name == "Findings")
        for name in old.namelist():
            new.writestr(name, sheet if name == part else old.read(name))
    return changed


def _ours() -> bytes:
    return write_workbook(spoken_pack(), sample().digest, Stamps({}, {}, {}, "CM-000001", "CM-000009", 9))


def _read(sheet: bytes) -> list[RawRow]:
    with translated(), zipfile.ZipFile(_book(sheet)) as archive:
        book = XlsxFile(archive)
        return list(book.rows(next(each for each in book.sheets if each.name == "Findings")))


def test_both_readers_give_the_same_rows_of_ours() -> None:
    with zipfile.ZipFile(BytesIO(_ours())) as archive:
        book = XlsxFile(archive)
        for sheet in book.sheets:
            assert list(book.rows(sheet)) == list(book._any_rows(sheet))


def test_the_tables_of_ours_are_in_its_form() -> None:
    with zipfile.ZipFile(BytesIO(_ours())) as archive:
        part = next(each.part for each in XlsxFile(archive).sheets if each.name == "Review")
        with archive.open(part) as stream:
            assert list(written_rows(stream))


@pytest.mark.parametrize(
    "sheet",
    [
        _sheet(b"one", b"two", b"a\rb"),
        _sheet(b"one", b"a]]>b"),
        _sheet(b"one", b"&#65;"),
        _sheet(b"one", b"\xff"),
        _sheet(b"one", b"\x01"),
        _sheet(b"one", b""),
        _sheet(b"one", b'two</t></is></c><c r="B2" s="1"><f>1+1</f><v>2</v></c><c r="C2" s="1" t="inlineStr"><is><t>x'),
        _sheet(b"one", tail=b'<row r="9"><c r="A9" s="1"><v>9</v></c></row>'),
        _sheet(b"one", tail=b"<open>"),
        b"<!DOCTYPE worksheet>" + _sheet(b"one"),
        _sheet(b"one")[:-40],
    ],
)
def test_another_form_is_not_read_as_ours(sheet: bytes) -> None:
    with pytest.raises(OtherRowsError):
        list(written_rows(BytesIO(sheet)))


def test_rows_before_another_form_come_once() -> None:
    rows = _read(_sheet(b"one", b"two", b"&#65;"))

    assert [row.cells[0].text for row in rows] == ["one", "two", "A"]


def test_a_sheet_cut_short_is_refused() -> None:
    with pytest.raises(PackFormatError):
        _read(_sheet(b"one", b"two")[:-30])


def test_a_row_longer_than_what_is_read_at_a_time_is_read_whole() -> None:
    words = b"word " * 500_000 + b"end"

    (first, second) = _read(_sheet(words, b"&lt;two&gt; &amp;amp;"))

    assert first.cells[0].text == words.decode()
    assert second.cells[0].text == "<two> &amp;"
