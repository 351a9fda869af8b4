"""A workbook under construction: sheets with tables, texts that outgrow a cell, page set-up, validations."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.utils import get_column_letter
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from clausepack.workbook.cells import Cell, Link, Marked, Row, plain_text
from clausepack.workbook.heights import row_height
from clausepack.workbook.layout import CONTINUED, FULL_TEXT, MAX_UNITS, Column, Layout, Look
from clausepack.workbook.sheet import Sheet, WrittenCell
from clausepack.workbook.styles import Style, Styles, change_rules, cover_rules, severity_rules, warning_rules
from clausepack.workbook.text import ACTIVE, active, escaped, fits, parts

_PAGE_UNITS = 190
"""Characters of width that still read well on one landscape page."""
_PREVIEW = 600
_SURELY_FITS = MAX_UNITS // 7
"""Characters that fit a cell even when each is written as an escape."""
_EPOCH = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)
_MAX_FURNITURE = 255
_SEVERITIES = frozenset(
    ("Severity", "Proposed severity", "Proposed by factors", "Severity before", "Severity now", "Worst severity")
)
_CHANGES = frozenset(("Since", "Change"))
_WATCHED = frozenset(("Stands", "Sums close", "State", "Status", "Review", "Outcome", "Settled", "Decision"))
_PAPERS = {"a4": 9, "letter": 1}


@dataclass(frozen=True, slots=True)
class Furniture:
    """What every printed page carries: identity at the top, the disclaimer at the bottom."""

    identity: str
    disclaimer: str
    paper: str


@dataclass(frozen=True, slots=True)
class Continued:
    """A text that no cell holds, and where it belongs."""

    number: str
    sheet: str
    row: str
    column: str
    text: str


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is decided for all cells of a column: dates, texts that may go on elsewhere, the numbers of its styles."""

    head: str
    dated: bool
    continues: bool
    plain: int
    quoted: int
    number: int


class Book:
    """Builds a workbook sheet by sheet."""

    def __init__(self, furniture: Furniture) -> None:
        self.openpyxl = Workbook(write_only=True)
        self.styles = Styles(self.openpyxl)
        self.continued: list[Continued] = []
        self._furniture = furniture
        self._next_row = 2

    def sheet(self, name: str, widths: Sequence[float], *, frozen: str = "", pages_wide: int = 1) -> Sheet:
        """Add a sheet with its columns and its page; rows come after `start`."""
        sheet = Sheet(self.openpyxl, name)
        for at, width in enumerate(widths, 1):
            sheet.column_dimensions[get_column_letter(at)].width = width
        if frozen:
            sheet.freeze_panes = frozen
        sheet.sheet_view.showGridLines = False
        sheet.sheet_view.zoomScale = 90
        self._page(sheet, pages_wide)
        return sheet

    def table_sheet(self, layout: Layout, *, key_columns: int = 1) -> Sheet:
        """Add the sheet of a layout, ready for its head."""
        shown = sum(column.width for column in layout.columns if column.look != Look.HIDDEN and not column.look.folded)
        corner = f"{get_column_letter(key_columns + 1)}2"
        widths = [column.width for column in layout.columns]
        sheet = self.sheet(layout.name, widths, frozen=corner, pages_wide=math.ceil(shown / _PAGE_UNITS))
        sheet.print_title_rows = "1:1"
        sheet.print_title_cols = f"A:{get_column_letter(key_columns)}"
        for at, column in enumerate(layout.columns, 1):
            dimension = sheet.column_dimensions[get_column_letter(at)]
            if column.look.folded:
                dimension.outlineLevel, dimension.hidden = 1, True
            dimension.hidden = dimension.hidden or column.look == Look.HIDDEN
        after = sheet.column_dimensions[get_column_letter(len(layout.columns) + 1)]
        after.collapsed = any(column.look.folded for column in layout.columns)
        return sheet

    def table(self, sheet: Sheet, layout: Layout, rows: Iterable[Row]) -> None:
        """Write head and rows of a table below what the sheet holds, with its filter, tints and rules."""
        head = sheet.rows_written + 1
        sheet.write([self._head(column.head, column.look) for column in layout.columns], 30)
        widths = [0 if column.look == Look.HIDDEN else column.width for column in layout.columns]
        drawn = [self._drawn(column, continues=layout is not FULL_TEXT) for column in layout.columns]
        for row in rows:
            cells = self._cells(layout, drawn, row)
            sheet.write(cells, row_height([cell.value for cell in cells], widths))
        if sheet.rows_written == head:
            sheet.write([self.cell("none", Style.TEXT)] + [self.cell(None, Style.TEXT)] * (len(widths) - 1), 15)
        self._frame(sheet, layout, head)

    def cell(self, value: Cell | Link | Marked, style: Style) -> WrittenCell:
        """Return a cell of plain text, a number or a link, in a style."""
        text = value.text if isinstance(value, (Link, Marked)) else value
        quoted = isinstance(text, str) and active(text)
        number = self.styles.number(style, quoted=quoted)
        if isinstance(value, Link):
            return WrittenCell(text, number, value.target, value.tip)
        if isinstance(value, Marked):
            return WrittenCell(text, number, runs=value.runs)
        return WrittenCell(text, number)

    def whole(self, text: str, sheet: str, row: str, column: str) -> Cell | Link:
        """Return a text, or its beginning and a pointer when it is too long for a cell; it then continues elsewhere."""
        if fits(text, MAX_UNITS):
            return text
        number = f"T-{len(self.continued) + 1:04}"
        self.continued.append(Continued(number, sheet, row, column, text))
        first = self._next_row
        self._next_row += sum(1 for _ in parts(text, MAX_UNITS))
        pointer = f"{text[:_PREVIEW]} …\n[{CONTINUED}{number}]"
        return Link(pointer, f"#'{FULL_TEXT.name}'!A{first}", "The whole text stands there")

    def full_text_rows(self) -> Iterable[Row]:
        """Yield the rows of the texts that outgrew their cells."""
        for item in self.continued:
            for part, words in enumerate(parts(item.text, MAX_UNITS), 1):
                yield (item.number, item.sheet, item.row, item.column, part, words)

    def name(self, name: str, reference: str) -> None:
        """Give a range of the workbook a name."""
        self.openpyxl.defined_names[name] = DefinedName(name, attr_text=reference)

    def _head(self, text: str, look: Look) -> WrittenCell:
        style = Style.HEAD_INPUT if look.takes_input else Style.HEAD
        return self.cell(text, style)

    def _drawn(self, column: Column, *, continues: bool) -> _Drawn:
        number, plain = _style(column.look, 0), _style(column.look, None)
        return _Drawn(
            column.head,
            column.look.is_date,
            continues and not column.look.is_date,
            self.styles.number(plain),
            self.styles.number(plain, quoted=True),
            self.styles.number(number),
        )

    def _cells(self, layout: Layout, drawn: Sequence[_Drawn], row: Row) -> list[WrittenCell]:
        """Return the cells of a row; most are short texts, and what is decided for their column is looked up once."""
        cells = []
        for column, value in zip(drawn, row, strict=True):
            if type(value) is str and not column.dated and len(value) <= _SURELY_FITS:
                cells.append(WrittenCell(value, column.quoted if value[:1] in ACTIVE else column.plain))
            elif value is None:
                cells.append(WrittenCell(None, column.plain))
            elif type(value) is int:
                cells.append(WrittenCell(value, column.number))
            else:
                cells.append(self._rare(layout, column, value, row))
        return cells

    def _rare(self, layout: Layout, column: _Drawn, value: Cell | Link | Marked, row: Row) -> WrittenCell:
        """Return a cell that needs thought: a date, a long text, a link, marked words."""
        if isinstance(value, Marked) and not fits(value.text, MAX_UNITS):
            value = value.text
        if isinstance(value, str):
            if column.dated:
                value = serial(value)
            elif column.continues:
                value = self.whole(value, layout.name, plain_text(row[0]), column.head)
        if isinstance(value, str):
            return WrittenCell(value, column.quoted if active(value) else column.plain)
        if isinstance(value, int):
            return WrittenCell(value, column.number)
        return self.cell(value, Style.LINK if isinstance(value, Link) else Style.TEXT)

    def _frame(self, sheet: Sheet, layout: Layout, head: int) -> None:
        last = sheet.rows_written
        span = f"A{head}:{get_column_letter(len(layout.columns))}{last}"
        table = Table(
            displayName=layout.table,
            ref=span,
            autoFilter=AutoFilter(ref=span),
            tableStyleInfo=TableStyleInfo(name="TableStyleLight1", showRowStripes=False),
            tableColumns=[TableColumn(id=at, name=column.head) for at, column in enumerate(layout.columns, 1)],
        )
        sheet.tables.add(table)  # `add_table` warns that columns are given by hand, which they are
        for at, column in enumerate(layout.columns, 1):
            letter = get_column_letter(at)
            span = f"{letter}{head + 1}:{letter}{last}"
            for rule in _rules(column, f"{letter}{head + 1}"):
                sheet.conditional_formatting.add(span, rule)
            for validation in _validations(layout, at):
                validation.add(span)
                sheet.data_validations.append(validation)

    def _page(self, sheet: Sheet, pages_wide: int) -> None:
        furniture = self._furniture
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = _PAPERS.get(furniture.paper.casefold(), 9)
        sheet.page_setup.fitToWidth = pages_wide
        sheet.page_setup.fitToHeight = 0
        sheet.page_margins.left = sheet.page_margins.right = 0.4
        sheet.page_margins.top = sheet.page_margins.bottom = 0.7
        sheet.oddHeader.left.text = furnished(furniture.identity, _MAX_FURNITURE - 30)
        sheet.oddHeader.right.text = "&A"
        sheet.oddFooter.left.text = furnished(furniture.disclaimer, _MAX_FURNITURE - 40)
        sheet.oddFooter.right.text = "Page &P of &N"


def furnished(text: str, limit: int) -> str:
    """Return a text for headers and footers: on one line, `&` doubled, at a word's end when it must be shortened."""
    line = " ".join(text.split())
    done = escaped(line).replace("&", "&&")
    while len(done.encode("utf-16-le")) // 2 > limit:
        line = line[:-2].rpartition(" ")[0] or line[: len(line) // 2]
        done = escaped(f"{line} …").replace("&", "&&")
    return done


@lru_cache(4096)
def serial(text: str) -> int | str:
    """Return a complete ISO date as the number of its day, any other text as it is."""
    try:
        day = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        return text
    return (day - _EPOCH) // timedelta(days=1) if day and day >= _FIRST_DAY else text


def _style(look: Look, value: int | None) -> Style:
    """Return the style of the whole numbers of a column, or (None) of its texts."""
    if look.takes_input:
        return Style(look.value)
    if value is not None:
        return Style.DATE if look.is_date else Style.NUMBER
    return Style.TECHNICAL if look.folded or look == Look.HIDDEN else Style.TEXT


def _rules(column: Column, first: str) -> list[Rule]:
    """Return the tints of a column; `first` is its first cell."""
    if column.look is Look.COVER:
        return cover_rules(first)
    if column.head in _SEVERITIES:
        return severity_rules()
    if column.head in _CHANGES:
        return change_rules()
    return warning_rules() if column.head in _WATCHED else []


def _validations(layout: Layout, at: int) -> list[DataValidation]:
    column = layout.columns[at - 1]
    if column.choices:
        rule = DataValidation(type="list", formula1=column.choices, allow_blank=True)
        return [_told(rule, column.head, "Choose one of the list, or leave the cell empty.")]
    if column.look == Look.INPUT_DATE:
        rule = DataValidation(type="date", operator="greaterThan", formula1="36526", allow_blank=True)
        return [_told(rule, column.head, "Enter a date, such as 2026-12-31.")]
    if any(each.look.takes_input for each in layout.columns) and not column.look.takes_input:
        rule = DataValidation(type="custom", formula1="FALSE", allow_blank=False)
        return [_told(rule, "Evidence", "This column is evidence and is not taken back. Write in the yellow columns.")]
    return []


def _told(rule: DataValidation, title: str, sentence: str) -> DataValidation:
    rule.errorStyle = "stop"
    rule.showErrorMessage = True
    rule.errorTitle = title[:32]
    rule.error = sentence
    return rule
