"""Writes the workbook of a pack: equal packs give equal bytes."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.formatting.rule import CellIsRule
from openpyxl.packaging.custom import StringProperty
from openpyxl.styles import PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from clausepack.pack import Pack
from clausepack.rendition import Stamps
from clausepack.workbook import layout
from clausepack.workbook.archive import save
from clausepack.workbook.cell_text import escaped, parts, units
from clausepack.workbook.front import write_read_me, write_summary
from clausepack.workbook.layout import CONTINUED, MAX_UNITS, Column, Layout, Look
from clausepack.workbook.rows import Link, Row, Rows
from clausepack.workbook.styles import TINTS, named_styles

_STYLE = {
    Look.TEXT: "cm text",
    Look.DATE: "cm date",
    Look.NUMBER: "cm number",
    Look.LINK: "cm link",
    Look.INPUT: "cm input",
    Look.INPUT_DATE: "cm input date",
    Look.TECHNICAL: "cm technical",
    Look.HIDDEN: "cm technical",
}
_LISTS = {
    "Decisions": ("accept", "change", "reject", "escalate"),
    "Severities": ("critical", "high", "medium", "low", "info"),
}
_LINE_POINTS = 13.5
_TALLEST = 405.0


def write_workbook(pack: Pack, digest: str, stamps: Stamps) -> bytes:
    """Return the workbook of a pack; `stamps` are the page numbers of its PDF."""
    return _Writer(pack, digest, stamps).write()


class _Writer:
    def __init__(self, pack: Pack, digest: str, stamps: Stamps) -> None:
        self._pack = pack
        self._digest = digest
        self._rows = Rows(pack, digest, stamps)
        self._book = Workbook()
        self._continued: list[tuple[str, str, str, str, str]] = []
        for style in named_styles():
            self._book.add_named_style(style)

    def write(self) -> bytes:
        """Write all sheets and return the file."""
        first = self._book.active
        if not isinstance(first, Worksheet):
            raise TypeError("a new workbook begins with a worksheet")
        first.title = "Read me"
        write_read_me(first, self._pack, self._digest)
        write_summary(self._sheet("Summary"), self._pack)
        sheets = {each.name: self._sheet(each.name) for each in layout.TABLES}
        for each, rows in self._tables():
            self._table(sheets[each.name], each, rows)
        self._table(sheets["Full text"], layout.FULL_TEXT, self._full_text())
        self._lists()
        self._identity()
        self._properties()
        for sheet in self._book.worksheets:
            self._print_set_up(sheet)
        sheets["Evidence"].protection.sheet = True
        stream = io.BytesIO()
        save(self._book, stream, _moment(self._pack.frozen_at))
        return stream.getvalue()

    def _tables(self) -> Iterator[tuple[Layout, Iterator[Row]]]:
        rows = self._rows
        yield layout.REVIEW, rows.review()
        yield layout.FINDINGS, rows.findings()
        yield layout.MAPPINGS, rows.mappings()
        yield layout.EVIDENCE, rows.evidence()
        yield layout.CUSTODY, rows.custody()
        yield layout.LAW, rows.law()
        yield layout.COMPARISON, rows.comparison()
        yield layout.TRAIL, rows.trail()
        yield layout.SIGN_OFF, rows.sign_off()
        yield layout.OPEN_ITEMS, rows.open_items()
        yield layout.POPULATION, rows.population()
        yield layout.MANIFEST, rows.manifest()

    def _sheet(self, name: str) -> Worksheet:
        return self._book.create_sheet(name)

    def _table(self, sheet: Worksheet, like: Layout, rows: Iterator[Row]) -> None:
        """Write head and rows, and make a table of them when there is a row."""
        for number, column in enumerate(like.columns, 1):
            head = sheet.cell(1, number, column.head)
            head.style = "cm head"
            self._column(sheet, number, column)
        sheet.row_dimensions[1].height = 30
        sheet.freeze_panes = "B2"
        last = 1
        for last, row in enumerate(rows, 2):
            self._row(sheet, like, last, row)
        span = f"A1:{get_column_letter(len(like.columns))}{last}"
        if last > 1:
            table = Table(displayName=like.table, ref=span)
            table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=False)
            sheet.add_table(table)
            self._validations(sheet, like, last)
            self._tint(sheet, like, last)
        else:
            note = sheet.cell(2, 1)
            self._put(note, "None in this pack.", Look.TEXT)

    def _column(self, sheet: Worksheet, number: int, column: Column) -> None:
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = column.width
        if column.look is Look.HIDDEN:
            dimension.hidden = True
        elif column.look is Look.TECHNICAL:
            dimension.outlineLevel = 1

    def _row(self, sheet: Worksheet, like: Layout, number: int, row: Row) -> None:
        lines = 1
        for place, (column, value) in enumerate(zip(like.columns, row, strict=True), 1):
            cell = sheet.cell(number, place)
            text = value.text if isinstance(value, Link) else value
            if isinstance(text, str):
                text = self._fitting(text, like, str(row[0]) if not isinstance(row[0], Link) else row[0].text, column)
                if column.look is not Look.HIDDEN:
                    lines = max(lines, _lines(text, column.width))
            self._put(cell, text, column.look)
            if isinstance(value, Link):
                self._link(cell, value)
        sheet.row_dimensions[number].height = min(_TALLEST, lines * _LINE_POINTS + 3)

    def _put(self, cell: Cell, value: str | int | None, look: Look) -> None:
        """Set a cell; text is text, whatever it begins with."""
        cell.style = _STYLE[look]
        if isinstance(value, str) and look is Look.DATE:
            cell.value = date.fromisoformat(value)
        elif isinstance(value, str):
            cell.value = escaped(value)
            cell.data_type = "s"
            if value[:1] in {"=", "+", "-", "@", "\t"}:
                cell.quotePrefix = True
        elif value is not None:
            cell.value = value

    def _link(self, cell: Cell, link: Link) -> None:
        if link.target.startswith("#"):
            sheet, _, place = link.target[1:].partition("!")
            cell.hyperlink = f"#'{sheet}'!{place}"
        else:
            cell.hyperlink = link.target
        cell.style = "cm link"

    def _fitting(self, text: str, like: Layout, row: str, column: Column) -> str:
        """Return a text that a cell holds; a longer one goes to “Full text” whole, and the cell says so."""
        if like is layout.FULL_TEXT or units(escaped(text)) <= MAX_UNITS:
            return text
        number = f"T{len({each[0] for each in self._continued}) + 1:04d}"
        for part, words in enumerate(parts(text, MAX_UNITS), 1):
            self._continued.append((number, like.name, row, f"{column.head}\n{part}", words))
        return f"{CONTINUED}{number}. It begins: {text[:200]}"

    def _full_text(self) -> Iterator[Row]:
        for number, sheet, row, place, words in self._continued:
            column, _, part = place.rpartition("\n")
            yield (number, sheet, row, column, int(part), words)

    def _validations(self, sheet: Worksheet, like: Layout, last: int) -> None:
        for number, column in enumerate(like.columns, 1):
            letter = get_column_letter(number)
            if column.choices is not None:
                rule = DataValidation("list", formula1=column.choices, allow_blank=True, showErrorMessage=True)
                rule.error, rule.errorTitle = "Choose one of the words of the list.", "Not in the list"
            elif column.look is Look.INPUT_DATE:
                rule = DataValidation("date", operator="greaterThan", formula1="36526", allow_blank=True)
                rule.error, rule.errorTitle, rule.showErrorMessage = "Write a date, 2026-01-31.", "Not a date", True
            else:
                continue
            rule.add(f"{letter}2:{letter}{last}")
            sheet.add_data_validation(rule)

    def _tint(self, sheet: Worksheet, like: Layout, last: int) -> None:
        heads = [column.head for column in like.columns]
        if "Severity" not in heads:
            return
        letter = get_column_letter(heads.index("Severity") + 1)
        for word, colour in TINTS.items():
            fill = PatternFill("solid", bgColor=colour, fgColor=colour)
            sheet.conditional_formatting.add(
                f"{letter}2:{letter}{last}", CellIsRule(operator="equal", formula=[f'"{word}"'], fill=fill)
            )

    def _lists(self) -> None:
        sheet = self._sheet("Lists")
        sheet.sheet_state = "hidden"
        for number, (name, words) in enumerate(_LISTS.items(), 1):
            letter = get_column_letter(number)
            for place, word in enumerate((name, *words), 1):
                sheet.cell(place, number, word)
            self._book.defined_names[name] = DefinedName(
                name, attr_text=f"Lists!${letter}$2:${letter}${len(words) + 1}"
            )

    def _identity(self) -> None:
        sheet = self._sheet("_clausemark")
        sheet.sheet_state = "veryHidden"
        rows = (
            ("schema", "clausemark.workbook/1"),
            ("pack", self._pack.id),
            ("root hash", self._digest),
            ("frozen", self._pack.frozen_at),
        )
        for number, row in enumerate(rows, 1):
            for place, value in enumerate(row, 1):
                sheet.cell(number, place, value)

    def _properties(self) -> None:
        pack, moment = self._pack, _moment(self._pack.frozen_at)
        properties = self._book.properties
        properties.title = escaped(f"{pack.title} – audit pack {pack.id}")
        properties.creator = escaped(pack.engagement.organisation or pack.frozen_by)
        properties.lastModifiedBy = escaped(pack.frozen_by)
        properties.description = escaped(pack.one_line)
        properties.created = properties.modified = moment
        for name, value in (("Pack", pack.id), ("Root hash", self._digest), ("Status", pack.status)):
            self._book.custom_doc_props.append(StringProperty(name=name, value=value))

    def _print_set_up(self, sheet: Worksheet) -> None:
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 1 if self._pack.paper == "letter" else 9
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        if sheet.max_row > 1 and sheet.title not in {"Read me", "Summary"}:
            sheet.print_title_rows = "1:1"
        line = _furniture(self._pack.one_line)
        sheet.oddFooter.left.text = f"&8{line}"
        sheet.oddFooter.right.text = f"&8{_furniture(self._pack.id)} · {self._digest[:16]} · &P / &N"
        sheet.oddHeader.left.text = f"&8{_furniture(self._pack.title)[:120]}"
        sheet.oddHeader.right.text = f"&8{_furniture(self._pack.status)}"


def _lines(text: str, width: int) -> int:
    return sum(max(1, math.ceil(len(line) * 1.08 / max(4, width - 1))) for line in text.split("\n"))


def _furniture(text: str) -> str:
    return text.replace("&", "&&")


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(tzinfo=None)
