"""Sheets of legal's own, and copies of Review: nothing of them is taken, and no word of them is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from clausepack.workbook.asked import asked
from clausepack.workbook.merge import INPUTS, BaseRow, Entry, Outcome, stranger, unchanged
from clausepack.workbook.returned import OwnSheet, ReturnedBook, SheetRow
from clausepack.workbook.rowmatch import match_rows

_REASON = "sheet-unknown"


def told_of_own_sheets(base: Sequence[BaseRow], book: ReturnedBook) -> Iterator[Entry]:
    """Yield the words of sheets that the export did not have, and what a copy of Review says besides Review itself."""
    rows = match_rows(base, book.rows).rows
    for sheet in book.own:
        if sheet.words:
            yield Entry(Outcome.UNKNOWN, "", column=sheet.name, after=sheet.words, reason=_REASON)
        yield from _of_copy(base, rows, sheet)


def _of_copy(base: Sequence[BaseRow], rows: Mapping[str, list[SheetRow]], sheet: OwnSheet) -> Iterator[Entry]:
    matched = match_rows(base, sheet.rows)
    for row in base:
        for copied in matched.rows.get(row.key, ()):
            yield from _cells(row, copied, rows.get(row.key, []), sheet.name)
    for each, _ in matched.strangers:
        yield from stranger(each, _REASON)


def _cells(base: BaseRow, copied: SheetRow, rows: Sequence[SheetRow], name: str) -> Iterator[Entry]:
    where = (base.row_id, base.key, base.finding, base.citation)
    for head in INPUTS:
        text = asked(head, copied).shown
        known = (base.inputs[head], *(asked(head, row).shown for row in rows))
        if text and not any(unchanged(text, each) for each in known):
            yield Entry(Outcome.UNKNOWN, *where, f"{name}: {head}", after=text, reason=_REASON)
    said = {each for row in rows for each in row.others.items()}
    for head, text in copied.others.items():
        if (head, text) not in said:
            yield Entry(Outcome.UNKNOWN, *where, f"{name}: {head}", after=text, reason=_REASON)
