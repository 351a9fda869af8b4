"""`pack.xlsx`: the workbook of a frozen pack, the same bytes for the same pack, on any day and machine setting."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from openpyxl.packaging.core import DocumentProperties
from openpyxl.packaging.custom import StringProperty
from openpyxl.utils import get_column_letter

from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook import layout
from clausepack.workbook.book import Book, Furniture
from clausepack.workbook.cover_logo import logo_words
from clausepack.workbook.layout import Layout
from clausepack.workbook.opening import write_read_me
from clausepack.workbook.plan import Table, tables_of
from clausepack.workbook.rows.known import Known
from clausepack.workbook.rows.review import review_keys
from clausepack.workbook.sheet import Sheet, package
from clausepack.workbook.styles import Style
from clausepack.workbook.summary import Summary
from clausepack.workbook.text import escaped


def write_workbook(pack: Pack, digest: str, stamps: Stamps, logo: bytes | None = None) -> bytes:
    """Return the workbook of a pack; `digest` is its root hash, `stamps` the page numbers of the laid-out PDF.

    Raises `PackIntegrityError` (`logo-changed`) when `logo` is not the picture that the record names.
    """
    book = Book(_furniture(pack, digest))
    known = Known(pack, digest, stamps)
    write_read_me(book, pack, digest, stamps, logo)
    Summary(book, known).write()
    _write_tables(book, tables_of(known))
    _write_lists(book)
    _write_keys(book, known)
    _describe(book, pack, digest)
    return package(book.openpyxl, f"{pack.program.name} {pack.program.version}", logo_words(pack))


def _furniture(pack: Pack, digest: str) -> Furniture:
    return Furniture(f"{pack.id}  {digest[:16]}  {pack.status}", pack.one_line, pack.paper)


def _write_tables(book: Book, tables: Sequence[Table]) -> None:
    sheets = {each.layout.name: _open(book, each.layout) for each in tables if each.layout not in layout.BELOW}
    for each in tables:
        sheet = sheets[each.layout.name]
        if each.layout in layout.BELOW:
            _part(book, sheet, layout.BELOW[each.layout])
        if each.rows is not None:
            book.table(sheet, each.layout, each.rows())
    book.table(sheets[layout.FULL_TEXT.name], layout.FULL_TEXT, book.full_text_rows())


def _open(book: Book, each: Layout) -> Sheet:
    sheet = book.table_sheet(each)
    if each is layout.EVIDENCE:
        sheet.protection.sheet = True
        sheet.protection.formatColumns = sheet.protection.formatRows = sheet.protection.autoFilter = False
    sheet.start()
    return sheet


def _part(book: Book, sheet: Sheet, title: str) -> None:
    sheet.write([], 15)
    sheet.write([book.cell(title, Style.HEADING)], 20)


def _write_lists(book: Book) -> None:
    sheet = book.sheet(layout.LISTS, [20] * len(layout.CHOICES))
    sheet.sheet_state = "hidden"
    sheet.start()
    names = tuple(layout.CHOICES)
    sheet.write([book.cell(name, Style.HEAD) for name in names], 15)
    for at in range(max(len(choices) for choices in layout.CHOICES.values())):
        values = [choices[at] if at < len(choices) else None for choices in layout.CHOICES.values()]
        sheet.write([book.cell(value, Style.TEXT) for value in values], 15)
    for column, name in enumerate(names, 1):
        letter, last = get_column_letter(column), len(layout.CHOICES[name]) + 1
        book.name(name, f"'{layout.LISTS}'!${letter}$2:${letter}${last}")


def _write_keys(book: Book, known: Known) -> None:
    sheet = book.sheet(layout.KEYS, [36, 66, 14, 30, 66])
    sheet.sheet_state = "hidden"
    sheet.start()
    pack = known.pack
    named = (("pack", pack.id), ("root hash", known.digest), ("frozen", pack.frozen_at))
    facts = (("schema", layout.WORKBOOK_SCHEMA), *named)
    for row in (*facts, ("row key", "row id", "finding", "citation", "base hash"), *review_keys(known)):
        sheet.write([book.cell(value, Style.TECHNICAL) for value in row], 15)


def _describe(book: Book, pack: Pack, digest: str) -> None:
    frozen = datetime.fromisoformat(pack.frozen_at).replace(tzinfo=None)
    book.openpyxl.properties = DocumentProperties(
        title=escaped(pack.title),
        subject=escaped(f"Audit pack {pack.id}, status {pack.status}"),
        creator=escaped(pack.frozen_by),
        lastModifiedBy=escaped(pack.frozen_by),
        description=escaped(pack.one_line),
        identifier=escaped(pack.id),
        language=escaped(pack.language),
        created=frozen,
        modified=frozen,
    )
    properties: Any = book.openpyxl
    values = (pack.id, digest, layout.WORKBOOK_SCHEMA)
    for name, value in zip(layout.PROPERTIES, values, strict=True):
        properties.custom_doc_props.append(StringProperty(name=name, value=escaped(value)))
