"""Changes that legal made outside Review, where nothing is taken: each is told, so that no word is lost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clausepack.pack import Pack
from clausepack.workbook.cells import plain_text
from clausepack.workbook.exported import exported_rows
from clausepack.workbook.layout import BELOW
from clausepack.workbook.merge import POINTERS, Entry, Outcome, unchanged
from clausepack.workbook.own_sheets import told_of_own_sheets
from clausepack.workbook.plan import Table, tables_of
from clausepack.workbook.returned import ReturnedBook
from clausepack.workbook.rows.known import Known

_FOLLOWING = frozenset({"SHA-256"})
"""Hashes of texts: they are others when words are withheld from the text in an export, and are not compared here."""
_PASSED = POINTERS | _FOLLOWING
_NO_ROW = {"", "none", *BELOW.values()}
"""What stands in a row that is none of a table: nothing, the word for it, the line above the next table."""
Texts = Mapping[str, str]


def changed_elsewhere(pack: Pack, book: ReturnedBook) -> Iterator[Entry]:
    """Yield the cells of other sheets that differ from the export, and rows that it did not have.

    Rows that are missing there are not told: whoever works in Review may delete the other sheets.
    """
    for table in tables_of(Known(pack)):
        if table.layout.table in book.tables and table.rows is not None:
            yield from _changes(table, book.tables[table.layout.table])
    if book.own:
        yield from told_of_own_sheets(tuple(exported_rows(pack)), book)


def _changes(table: Table, found: Sequence[Texts]) -> Iterator[Entry]:
    heads = [column.head for column in table.layout.columns if column.head not in _PASSED]
    waiting: dict[str, list[Texts]] = defaultdict(list)
    for cells in table.rows() if table.rows else ():
        texts = {column.head: plain_text(cell) for column, cell in zip(table.layout.columns, cells, strict=True)}
        waiting[texts[heads[0]]].append(texts)
    odd = [row for row in found if not _taken(row, waiting, heads)]
    for row in odd:
        name = row.get(heads[0], "")
        if waiting[name]:
            closest = min(waiting[name], key=lambda texts: len(_differing(row, texts, heads)))
            waiting[name].remove(closest)
            yield from _cells(table.layout.name, name, row, closest, heads)
        else:
            yield from _stranger(table.layout.name, name, row)


def _taken(row: Texts, waiting: Mapping[str, list[Texts]], heads: Sequence[str]) -> bool:
    """Tell whether a row is an exported one as it was, and cross that one off."""
    if row.keys() - set(heads) - _PASSED:
        return False
    for texts in waiting.get(row.get(heads[0], ""), ()):
        if not _differing(row, texts, heads):
            waiting[row.get(heads[0], "")].remove(texts)
            return True
    return set(row.values()) <= _NO_ROW


def _differing(row: Texts, texts: Texts, heads: Sequence[str]) -> list[str]:
    return [head for head in heads if not unchanged(row.get(head, ""), texts[head])]


def _cells(sheet: str, name: str, row: Texts, texts: Texts, heads: Sequence[str]) -> Iterator[Entry]:
    for head in _differing(row, texts, heads):
        after = row.get(head, "")
        yield Entry(
            Outcome.TAMPERED,
            name,
            column=f"{sheet}: {head}",
            before=texts[head],
            after=after,
            reason="evidence-changed",
        )
    for head in row.keys() - set(heads) - _PASSED:
        yield Entry(Outcome.UNKNOWN, name, column=f"{sheet}: {head}", after=row[head], reason="column-unknown")


def _stranger(sheet: str, name: str, row: Texts) -> Iterator[Entry]:
    words = "\n".join(f"{head}: {text}" for head, text in row.items() if text)
    if words:
        yield Entry(Outcome.UNKNOWN, name, column=f"{sheet}: a row", after=words, reason="row-unknown")
