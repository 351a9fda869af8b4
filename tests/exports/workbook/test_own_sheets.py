"""Sheets that legal added, and copies of Review: their words are told, nothing of them is taken."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

from openpyxl import load_workbook

from clausepack.pack import Pack
from clausepack.workbook.elsewhere import changed_elsewhere
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.merge import Entry, Ours, merge
from clausepack.workbook.returned import read_returned
from support.packs import sample

Write = Callable[[Pack], bytes]


def _returned(write: Write, edit: Callable[[Any], None]) -> list[Entry]:
    pack = sample().pack
    workbook = load_workbook(BytesIO(write(pack)), rich_text=True)
    edit(workbook)
    buffer = BytesIO()
    workbook.save(buffer)
    book = read_returned(buffer.getvalue())
    return [*merge(tuple(exported_rows(pack)), book, Ours()), *changed_elsewhere(pack, book)]


def _head(sheet: Any, head: str) -> int:
    return next(int(cell.column) for cell in sheet[1] if cell.value == head)


def _shown(entries: list[Entry]) -> list[tuple[str, str, str, str]]:
    return [(each.outcome.value, each.row_id, each.column, each.after) for each in entries]


def test_the_words_of_a_sheet_of_legals_own_are_told(write: Write) -> None:
    def edit(book: Any) -> None:
        sheet = book.create_sheet("Our notes")
        sheet["A1"], sheet["C1"], sheet["B4"] = "See memo 7", "page 2", "and call us"

    assert _shown(_returned(write, edit)) == [("unknown", "", "Our notes", "See memo 7 | page 2\nand call us")]


def test_a_copy_of_review_as_it_was_is_not_told(write: Write) -> None:
    def edit(book: Any) -> None:
        book.copy_worksheet(book["Review"]).title = "Backup"
        book["Review"].cell(2, _head(book["Review"], "Legal comment")).value = "Fine."

    assert [(outcome, column) for outcome, _, column, _ in _shown(_returned(write, edit))] == [
        ("accepted", "Legal comment")
    ]


def test_what_a_copy_of_review_says_besides_is_told_and_not_taken(write: Write) -> None:
    def edit(book: Any) -> None:
        copied = book.copy_worksheet(book["Review"])
        copied.title = "Review (2)"
        copied.cell(3, _head(copied, "Owner")).value = "Nora Note"

    row = tuple(exported_rows(sample().pack))[1]
    assert _shown(_returned(write, edit)) == [("unknown", row.row_id, "Review (2): Owner", "Nora Note")]


def test_an_error_in_an_input_is_refused_as_the_formula_that_it_comes_from(write: Write) -> None:
    def edit(book: Any) -> None:
        cell = book["Review"].cell(2, _head(book["Review"], "Owner"))
        cell.value, cell.data_type = "#REF!", "e"

    (entry,) = _returned(write, edit)

    assert (entry.outcome.value, entry.reason, entry.after) == ("refused", "formula", "a formula that shows “#REF!”")


def test_a_truth_value_is_taken_as_its_word(write: Write) -> None:
    def edit(book: Any) -> None:
        book["Review"].cell(2, _head(book["Review"], "Legal comment")).value = True

    (entry,) = _returned(write, edit)

    assert (entry.outcome.value, entry.after) == ("accepted", "TRUE")
