"""The tables of the workbook as CSV and JSON Lines, for those who load them elsewhere, with a file that tells of them.

JSON Lines hold every value as it is. CSV is guarded: a spreadsheet that opens it takes no value for a formula.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clausepack.codec import canonical_bytes
from clausepack.oscal import mapping_collection
from clausepack.pack import Pack
from clausepack.workbook.cells import Cell, Link, Marked, Row
from clausepack.workbook.layout import FULL_TEXT, Column, Layout, Look
from clausepack.workbook.plan import left_out, tables_of
from clausepack.workbook.rows.known import Known
from clausepack.workbook.text import ACTIVE

SCHEMA = "clausemark.tables/1"
FOLDER = "tables"
OSCAL = "oscal-mapping-collection.json"
NO_OSCAL = "No mapping of this pack carries a set relation; there is no OSCAL mapping collection."
_POINTER = "PDF page"
"""Where something stands in the PDF follows from how it is laid out, and belongs to the workbook."""


@dataclass(frozen=True, slots=True)
class _Table:
    """One table: its name in files, its title, and of each column the place in a row, the key and the layout."""

    name: str
    title: str
    columns: tuple[tuple[int, str, Column], ...]
    rows: Iterable[Row]


def table_files(pack: Pack, digest: str) -> dict[str, bytes]:
    """Return CSV, JSON Lines, their schema and the OSCAL mapping collection by their paths below `data/`."""
    tables = list(_tables(pack, digest))
    files = {}
    for table in tables:
        rows = [[_plain(row[at]) for at, _, _ in table.columns] for row in table.rows]
        files[f"{table.name}.csv"] = _csv(table, rows)
        files[f"{table.name}.jsonl"] = _json_lines(table, rows)
    collection = mapping_collection(pack)
    if collection is not None:
        files[OSCAL] = canonical_bytes(collection) + b"\n"
    files["schema.json"] = _schema(pack, digest, tables, has_oscal=collection is not None)
    return {f"{FOLDER}/{name}": files[name] for name in sorted(files)}


def guarded(text: str) -> str:
    """Return a text for CSV: an apostrophe before what a spreadsheet takes for a formula, and before an apostrophe.

    Whoever reads it takes one leading apostrophe away and has the text again.
    """
    return f"'{text}" if text[:1] in ACTIVE or text.startswith("'") else text


def _tables(pack: Pack, digest: str) -> Iterator[_Table]:
    for table in tables_of(Known(pack, digest)):
        if table.layout is not FULL_TEXT and table.rows is not None:
            yield _Table(
                _key(table.layout.table).replace("_", "-"),
                table.layout.name,
                tuple(_columns(table.layout)),
                table.rows(),
            )


def _columns(layout: Layout) -> Iterator[tuple[int, str, Column]]:
    taken: set[str] = set()
    for at, column in enumerate(layout.columns):
        if column.head == _POINTER:
            continue
        key = _key(column.head) or "column"
        while key in taken:
            key += "_"
        taken.add(key)
        yield at, key, column


def _key(head: str) -> str:
    """Return a head as a key: small letters, figures and underscores."""
    spaced = "".join(f" {letter}" if letter.isupper() and head.isalnum() else letter for letter in head)
    words = spaced if not head.isupper() else head
    return "_".join("".join(letter if letter.isalnum() else " " for letter in words.casefold()).split())


def _plain(value: Cell | Link | Marked) -> Cell:
    return value.text if isinstance(value, (Link, Marked)) else value


def _csv(table: _Table, rows: Iterable[list[Cell]]) -> bytes:
    lines = [",".join(key for _, key, _ in table.columns)]
    lines += [",".join(_field(value) for value in row) for row in rows]
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8")


def _field(value: Cell) -> str:
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return '"' + guarded(value).replace('"', '""') + '"'


def _json_lines(table: _Table, rows: Iterable[list[Cell]]) -> bytes:
    keys = [key for _, key, _ in table.columns]
    return b"".join(canonical_bytes(dict(zip(keys, row, strict=True))) + b"\n" for row in rows)


def _schema(pack: Pack, digest: str, tables: Iterable[_Table], *, has_oscal: bool) -> bytes:
    value = {
        "schema": SCHEMA,
        "pack": pack.id,
        "root_hash": digest,
        "csv": "RFC 4180, UTF-8 without a byte-order mark. One apostrophe stands before a value that begins with "
        "= + - @, a tab, a carriage return or an apostrophe; take it away when reading.",
        "jsonl": "One JSON object a line, UTF-8; values as they are, null where there is none.",
        "tables": [
            {
                "name": table.name,
                "title": table.title,
                "files": [f"{table.name}.csv", f"{table.name}.jsonl"],
                "columns": [
                    {"key": key, "title": column.head, "type": _type(column)} for _, key, column in table.columns
                ],
            }
            for table in tables
        ],
        "left_out": [{"title": name, "reason": reason} for name, reason in left_out(pack)],
        "oscal": OSCAL if has_oscal else NO_OSCAL,
    }
    return canonical_bytes(value) + b"\n"


def _type(column: Column) -> str:
    if column.look is Look.NUMBER:
        return "integer or null"
    return "ISO 8601 date, or words where there is none" if column.look.is_date else "string or null"
