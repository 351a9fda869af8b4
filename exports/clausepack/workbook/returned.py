"""Reads what legal sent back: the rows of Review wherever they now stand, and every comment and note."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from io import BytesIO
from itertools import islice

from clausepack.errors import PackFormatError
from clausepack.workbook.layout import (
    CAPTURES,
    CHANGED_CLAUSES,
    CHANGES,
    COMPARISON,
    CONTINUED,
    DEFINITIONS,
    DELTA,
    EVIDENCE,
    FINDINGS,
    FULL_TEXT,
    KEYS,
    LAW,
    LISTS,
    MANIFEST,
    MAPPINGS,
    OPEN_ITEMS,
    POPULATION,
    READ_ME,
    RETURNED,
    RETURNS,
    REVIEW,
    SIGN_OFF,
    STRM,
    SUMMARY,
    TIMELINES,
    TRAIL,
    Layout,
    coverage_layout,
    review_layout,
)
from clausepack.workbook.notes import CellNote, notes_of
from clausepack.workbook.ods import OdsFile
from clausepack.workbook.raw import RawCell, RawRow, column_letters
from clausepack.workbook.reader import XlsxFile, joined_texts, translated

_HEADS = {column.head.casefold(): column.head for column in review_layout(since=True).columns}
_DATES = frozenset(column.head for column in REVIEW.columns if column.look.is_date)
_SINGLE = (FINDINGS, MAPPINGS, LAW, DEFINITIONS, COMPARISON, TRAIL, SIGN_OFF, OPEN_ITEMS, POPULATION, DELTA, STRM)
_COMPARED: Mapping[str, tuple[Layout, ...]] = {
    **{layout.name: (layout,) for layout in _SINGLE},
    CHANGES.name: (CHANGES, CHANGED_CLAUSES, CAPTURES, TIMELINES),
    RETURNED.name: (RETURNED, RETURNS),
}
"""The other sheets that are compared, with their tables from top to bottom."""
_EXPORTED = frozenset(
    (READ_ME, SUMMARY, LISTS, KEYS, FULL_TEXT.name, EVIDENCE.name, MANIFEST.name, coverage_layout(()).name, *_COMPARED)
)
"""The sheets that an export may have, but for Review, whose copy may bear its name."""
_NEEDED = 6
"""Known heads that a row must have to be taken for the head of Review."""
_SEARCHED = 60
_POINTER = re.compile(rf"\n\[{re.escape(CONTINUED)}(T-\d{{4,}})\]\Z")
_EPOCH_1900, _EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[Ee][+-]?\d+)?")


@dataclass(frozen=True, slots=True)
class SheetCell:
    """What a cell of the returned sheet shows; `formula` tells that it was computed."""

    text: str
    formula: bool = False


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row of the returned Review: its cells by head, those of columns that the layout does not know, its notes."""

    number: int
    cells: dict[str, SheetCell]
    others: dict[str, str] = field(default_factory=dict)
    notes: tuple[tuple[str, CellNote], ...] = ()

    def text(self, head: str) -> str:
        """Return the text under a head, empty when there is none."""
        cell = self.cells.get(head)
        return "" if cell is None else cell.text


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet of legal's own: its rows where it is a copy of Review, else all of its words."""

    name: str
    rows: tuple[SheetRow, ...] = ()
    words: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedBook:
    """A returned workbook: the pack that it names, the heads found, the rows, and notes that stand elsewhere.

    `tables` are those of other sheets by name: of each row the texts by the head of their column, dates as ISO text.
    `own` are the sheets that no export has.
    """

    pack: str
    heads: frozenset[str]
    rows: tuple[SheetRow, ...]
    stray_notes: tuple[CellNote, ...]
    tables: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)
    own: tuple[OwnSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class _Source:
    """The sheets of a file, however it is written."""

    names: tuple[str, ...]
    rows: Callable[[str], Iterator[RawRow]]
    notes: tuple[CellNote, ...]
    epoch: date


def read_returned(data: bytes) -> ReturnedBook:
    """Return what legal sent back, from `.xlsx` or `.ods`.

    Raises `PackFormatError`: `workbook-unreadable` for anything that is not a whole workbook, `workbook-foreign` for
    one without a sheet Review.
    """
    with translated(), zipfile.ZipFile(BytesIO(data)) as archive:
        source = _open(archive)
        place = _find_review(source)
        if place is None:
            message = (
                "No sheet of this workbook has the columns of Review. "
                "Return the workbook of a pack, with its head row as it was."
            )
            raise PackFormatError(message, reason="workbook-foreign")
        return _read(source, *place)


def _open(archive: zipfile.ZipFile) -> _Source:
    if "content.xml" in archive.namelist():
        book = OdsFile(archive)
        return _Source(tuple(book.rows), lambda name: iter(book.rows[name]), tuple(book.notes), _EPOCH_1900)
    file = XlsxFile(archive)
    sheets = {sheet.name: sheet for sheet in file.sheets}
    notes = tuple(note for sheet in file.sheets for note in notes_of(file, sheet))
    epoch = _EPOCH_1904 if file.days_from_1904 else _EPOCH_1900
    return _Source(tuple(sheets), lambda name: file.rows(sheets[name]), notes, epoch)


def _find_review(source: _Source) -> tuple[str, RawRow] | None:
    """Return the sheet and the row that have most heads of Review."""
    found = [(name, *head) for name in source.names if (head := _head_of(source, name)) is not None]
    best = max(found, key=lambda each: each[2], default=None)
    return None if best is None else best[:2]


def _head_of(source: _Source, name: str) -> tuple[RawRow, int] | None:
    """Return the row of a sheet that has most heads of Review with their number, None when none has enough."""
    best: tuple[RawRow, int] | None = None
    for row in islice(source.rows(name), _SEARCHED):
        known = {head for head in map(_known_head, row.cells) if head}
        names_rows = {"Row key", "Row ID"} & known or {"Excerpt", "Citation"} <= known
        if names_rows and len(known) >= max(_NEEDED, best[1] + 1 if best else 0):
            best = (row, len(known))
    return best


def _known_head(cell: RawCell) -> str:
    return _HEADS.get(" ".join((cell.text or "").split()).casefold(), "")


def _read(source: _Source, name: str, head: RawRow) -> ReturnedBook:
    heads = _heads(head)
    others = _others(head, heads)
    notes: dict[int, list[CellNote]] = {}
    strays = []
    for note in source.notes:
        if note.sheet == name and note.row > head.number:
            notes.setdefault(note.row, []).append(note)
        else:
            strays.append(note)
    reader = _Reading(heads, others, notes, _continued(source), source.epoch)
    rows = (reader.row(row) for row in source.rows(name) if row.number > head.number)
    read = tuple(row for row in rows if row is not None)
    held = {row.number for row in read}
    strays += (note for number, found in notes.items() if number not in held for note in found)
    tables: dict[str, Sequence[Mapping[str, str]]] = {}
    for each in source.names:
        if each in _COMPARED and each != name:
            tables |= _tables_of(source.rows(each), _COMPARED[each], reader)
    own = tuple(_own(source, each, reader) for each in source.names if each not in _EXPORTED and each != name)
    return ReturnedBook(_pack_named(source), frozenset(heads.values()), read, tuple(strays), tables, own)


def _heads(head: RawRow) -> dict[int, str]:
    """Return the heads of Review by their columns, each once."""
    heads: dict[int, str] = {}
    for cell in head.cells:
        known = _known_head(cell)
        if known and known not in heads.values():
            heads[cell.column] = known
    return heads


def _others(head: RawRow, heads: Mapping[int, str]) -> dict[int, str]:
    return {cell.column: cell.shown.strip() for cell in head.cells if cell.column not in heads}


def _own(source: _Source, name: str, reader: _Reading) -> OwnSheet:
    found = _head_of(source, name)
    if found is None:
        lines = (" | ".join(filter(None, (cell.shown.strip() for cell in row.cells))) for row in source.rows(name))
        return OwnSheet(name, words="\n".join(filter(None, lines)))
    head = found[0]
    heads = _heads(head)
    copied = replace(reader, heads=heads, others=_others(head, heads), notes={})
    rows = (copied.row(row) for row in source.rows(name) if row.number > head.number)
    return OwnSheet(name, tuple(row for row in rows if row is not None))


def _tables_of(
    rows: Iterator[RawRow], layouts: tuple[Layout, ...], reader: _Reading
) -> dict[str, list[Mapping[str, str]]]:
    """Return the rows of the tables of a sheet; one below another begins where a row has all of its heads."""
    tables: dict[str, list[Mapping[str, str]]] = {}
    waiting, current = list(layouts[1:]), layouts[0]
    heads = {cell.column: cell.shown for cell in next(rows, RawRow(1, [])).cells}
    found = tables.setdefault(current.table, [])
    for row in rows:
        shown = {cell.column: cell.shown for cell in row.cells}
        if waiting and {column.head for column in waiting[0].columns} <= set(shown.values()):
            current, heads = waiting.pop(0), shown
            found = tables.setdefault(current.table, [])
        else:
            found.append(_plain_row(row, heads, current, reader))
    return tables


def _plain_row(row: RawRow, heads: Mapping[int, str], layout: Layout, reader: _Reading) -> Mapping[str, str]:
    dated = {column.head for column in layout.columns if column.look.is_date}
    return {
        heads.get(cell.column, f"column {column_letters(cell.column)}"): reader.shown(
            cell, dated=heads.get(cell.column) in dated
        )
        for cell in row.cells
    }


def _continued(source: _Source) -> dict[str, str]:
    return joined_texts(source.rows(FULL_TEXT.name)) if FULL_TEXT.name in source.names else {}


def _pack_named(source: _Source) -> str:
    """Return the pack that the hidden sheet names, else the one that Read me names, else nothing."""
    for name, label in ((KEYS, "pack"), (READ_ME, "Pack")):
        for row in islice(source.rows(name), _SEARCHED) if name in source.names else ():
            cells = [cell.shown for cell in row.cells[:2]]
            if len(cells) == 2 and cells[0] == label:
                return cells[1].strip()
    return ""


@dataclass(frozen=True, slots=True)
class _Reading:
    """What turns a raw row into one under heads."""

    heads: dict[int, str]
    others: dict[int, str]
    notes: dict[int, list[CellNote]]
    continued: dict[str, str]
    epoch: date

    def row(self, raw: RawRow) -> SheetRow | None:
        """Return a row with something in it, None for a blank one."""
        cells: dict[str, SheetCell] = {}
        others: dict[str, str] = {}
        for cell in raw.cells:
            head = self.heads.get(cell.column)
            text = self.shown(cell, dated=head in _DATES)
            if not text.strip() and not cell.formula:
                continue
            if head is None:
                others[self._other(cell.column)] = text
            else:
                cells[head] = SheetCell(text, cell.formula)
        notes = tuple((self._name(note.column), note) for note in self.notes.get(raw.number, ()))
        return SheetRow(raw.number, cells, others, notes) if cells or others or notes else None

    def _name(self, column: int) -> str:
        return self.heads.get(column) or self._other(column)

    def _other(self, column: int) -> str:
        return self.others.get(column) or f"column {column_letters(column)}"

    def shown(self, cell: RawCell, *, dated: bool) -> str:
        """Return what a cell shows; a text that continues elsewhere is whole, and `dated` makes a number a day."""
        if cell.text is None:
            return _number(cell.number, self.epoch if dated else None)
        number = pointed_at(cell.text)
        return cell.text if number is None else self.continued.get(number, cell.text)


def pointed_at(text: str) -> str | None:
    """Return the number under which the text of a cell continues in Full text, None when the cell holds all of it."""
    pointed = _POINTER.search(text) if CONTINUED in text else None
    return pointed[1] if pointed else None


def _number(digits: str, epoch: date | None) -> str:
    """Return a number as it is typed, or as the ISO date that it stands for."""
    if not _NUMBER.fullmatch(digits):
        return digits
    value = float(digits)
    if epoch is not None and 1 <= value < 2_900_000:
        return (epoch + timedelta(days=int(value))).isoformat()
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def tidy(texts: Sequence[str]) -> tuple[str, ...]:
    """Return texts without blanks around them and with plain line ends, as inputs are compared and kept."""
    return tuple(text.replace("\r\n", "\n").replace("\r", "\n").strip() for text in texts)
