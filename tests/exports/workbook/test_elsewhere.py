"""What legal wrote outside Review is told, and nothing is told of sheets that nobody touched."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from clausepack.pack import Pack
from clausepack.workbook.elsewhere import changed_elsewhere
from clausepack.workbook.merge import Entry
from clausepack.workbook.returned import read_returned
from support.packs import defined_pack, sample, sample_pack, spoken_pack

Write = Callable[[Pack], bytes]


def _told(pack: Pack, data: bytes) -> list[tuple[str, str, str, str, str]]:
    found: list[Entry] = list(changed_elsewhere(pack, read_returned(data)))
    return [(each.outcome.value, each.row_id, each.column, each.before, each.after) for each in found]


def _edited(data: bytes, edit: Callable[[Any], None]) -> bytes:
    book = load_workbook(BytesIO(data), rich_text=True)
    edit(book)
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _head(sheet: Any, head: str) -> int:
    return next(int(cell.column) for cell in sheet[1] if cell.value == head)


@pytest.mark.parametrize(
    "make",
    [
        lambda: sample().pack,
        spoken_pack,
        defined_pack,
        lambda: sample_pack(hostile="=1 _x000D_ \x01 \u202bעברית\n\tend " * 900),
    ],
)
def test_nothing_is_told_of_untouched_sheets(make: Callable[[], Pack], write: Write) -> None:
    pack = make()

    assert _told(pack, write(pack)) == []


def test_a_changed_definition_is_told(write: Write) -> None:
    pack = defined_pack()

    def edit(book: Any) -> None:
        book["Definitions"].cell(2, _head(book["Definitions"], "Definition")).value = "Another meaning"

    assert [row[2:] for row in _told(pack, _edited(write(pack), edit))] == [
        ("Definitions: Definition", pack.definitions[0].excerpt.text, "Another meaning")
    ]


def test_a_changed_cell_of_findings_is_told_with_before_and_after(write: Write) -> None:
    pack = sample().pack

    def edit(book: Any) -> None:
        book["Findings"].cell(2, _head(book["Findings"], "Title")).value = "Another title"

    assert _told(pack, _edited(write(pack), edit)) == [
        ("tampered", pack.findings[0].id, "Findings: Title", pack.findings[0].title, "Another title")
    ]


def test_words_beside_a_table_and_rows_below_it_are_told(write: Write) -> None:
    pack = sample().pack

    def edit(book: Any) -> None:
        sheet = book["Mappings"]
        sheet.cell(2, sheet.max_column + 1).value = "See our memo."
        sheet.cell(sheet.max_row + 1, 1).value = "new mapping?"

    told = _told(pack, _edited(write(pack), edit))

    assert [(outcome, after) for outcome, _, _, _, after in told] == [
        ("unknown", "See our memo."),
        ("unknown", "Mapping: new mapping?"),
    ]


def test_sorted_and_deleted_rows_of_other_sheets_are_not_told(write: Write) -> None:
    pack = sample().pack

    def edit(book: Any) -> None:
        sheet = book["Population"]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
        sheet.delete_rows(2, sheet.max_row)
        for row in reversed(rows[:-3]):
            sheet.append(row)
        del book["Law index"]

    assert _told(pack, _edited(write(pack), edit)) == []
