"""The looks of cells, and their registration with a workbook."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle

# openpyxl writes the children of a font in an order that the Open XML SDK refuses; only the order is changed here.
_ORDER = ("b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color", "name")
Font.__elements__ = (*_ORDER, "family", "charset", "scheme")

FONT = "Calibri"
NAVY, GREY, LINE = "FF1F3A5F", "FF595959", "FFD0D5DD"


class Style(StrEnum):
    """One look of a cell."""

    TEXT = "text"
    DATE = "date"
    NUMBER = "number"
    LINK = "link"
    INPUT = "input"
    INPUT_DATE = "input-date"
    TECHNICAL = "technical"
    HEAD = "head"
    HEAD_INPUT = "head-input"
    TITLE = "title"
    HEADING = "heading"
    LABEL = "label"
    BODY = "body"
    BODY_LINK = "body-link"
    COUNT = "count"
    TOTAL = "total"
    TOTAL_LABEL = "total-label"


@dataclass(frozen=True, slots=True)
class _Look:
    """What makes a style: font, fill, number format, frame, and whether the cell is locked."""

    font: Font
    fill: str | None = None
    number: str = "General"
    frame: bool = True
    unlocked: bool = False
    align: str | None = None
    vertical: str = "top"
    wrap: bool = True


def _font(size: int = 10, colour: str = "FF1A1A1A", *, bold: bool = False, underline: bool = False) -> Font:
    return Font(name=FONT, sz=size, color=colour, b=bold, u="single" if underline else None, family=2)


_YELLOW = "FFFFF8D6"
_LOOKS = {
    Style.TEXT: _Look(_font()),
    Style.DATE: _Look(_font(), number="yyyy\\-mm\\-dd", align="left"),
    Style.NUMBER: _Look(_font(), number="#,##0", align="right"),
    Style.LINK: _Look(_font(colour="FF0B4F9E", underline=True)),
    Style.INPUT: _Look(_font(), _YELLOW, "@", unlocked=True),
    Style.INPUT_DATE: _Look(_font(), _YELLOW, "yyyy\\-mm\\-dd", unlocked=True, align="left"),
    Style.TECHNICAL: _Look(_font(9, GREY)),
    Style.HEAD: _Look(_font(colour="FFFFFFFF", bold=True), NAVY, vertical="center"),
    Style.HEAD_INPUT: _Look(_font(bold=True), "FFFFE699", vertical="center"),
    Style.TITLE: _Look(_font(18, NAVY, bold=True), frame=False, wrap=False),
    Style.HEADING: _Look(_font(13, NAVY, bold=True), frame=False, wrap=False),
    Style.LABEL: _Look(_font(colour=GREY, bold=True), frame=False, align="left"),
    Style.BODY: _Look(_font(), frame=False, align="left"),
    Style.BODY_LINK: _Look(_font(colour="FF0B4F9E", underline=True), frame=False, align="left"),
    Style.COUNT: _Look(_font(), number="#,##0;\\-#,##0;", align="right"),
    Style.TOTAL_LABEL: _Look(_font(bold=True), "FFEEF2F7"),
    Style.TOTAL: _Look(_font(bold=True), "FFEEF2F7", "#,##0", align="right"),
}

_TINTS = (
    ("critical", "FFF4C7C3", "FF7A1109"),
    ("high", "FFFBE0C4", "FF7A3B00"),
    ("medium", "FFFFF2C2", "FF5F4B00"),
    ("low", "FFE2EFDA", "FF2E5A1C"),
    ("info", "FFE8EEF5", "FF2B4460"),
    ("not rated", "FFF0F0F0", "FF444444"),
)
SEVERITY_COLOURS = {"critical": "9C1C13", "high": "D9730D", "medium": "E3B505", "low": "6A9F58", "info": "7C93AD"}
WARNINGS = (
    *("lapsed", "LAPSED", "NO", "changes-requested", "stale", "outstanding", "rejected"),
    *("conflict", "refused", "open", "reject", "escalate"),
)
_CHANGES = (
    ("new", "FFDDEBF7", "FF1F3A5F"),
    ("changed", "FFFFF2C2", "FF5F4B00"),
    ("lapsed", "FFF4C7C3", "FF7A1109"),
    ("withdrawn", "FFE6E6E6", "FF444444"),
)


class Styles:
    """The style numbers of one workbook."""

    def __init__(self, book: Workbook) -> None:
        holder = book.create_sheet("holder")
        self._plain = {style: _register(holder, look, quoted=False) for style, look in _LOOKS.items()}
        self._quoted = {style: _register(holder, look, quoted=True) for style, look in _LOOKS.items()}
        book.remove(holder)

    def number(self, style: Style, *, quoted: bool = False) -> int:
        """Return the number of a style; `quoted` makes a spreadsheet take the cell for text whatever it begins with."""
        return (self._quoted if quoted else self._plain)[style]


def _register(sheet: object, look: _Look, *, quoted: bool) -> int:
    cell = WriteOnlyCell(sheet)  # type: ignore[arg-type]  # the stubs know only the sheets of full workbooks
    cell.font = look.font
    cell.number_format = look.number
    indent = 1 if look.align == "right" else 0
    cell.alignment = Alignment(horizontal=look.align, vertical=look.vertical, wrap_text=look.wrap, indent=indent)
    cell.protection = Protection(locked=not look.unlocked)
    if look.fill:
        cell.fill = PatternFill("solid", fgColor=look.fill)
    if look.frame:
        side = Side(style="thin", color=LINE)
        cell.border = Border(left=side, right=side, top=side, bottom=side)
    cell.quotePrefix = quoted
    return int(cell.style_id)


def severity_rules() -> list[Rule]:
    """Return the light tints of severities; the word stands in the cell, so that no colour speaks alone."""
    return [_tint(word, fill, ink) for word, fill, ink in _TINTS]


def cover_rules(first: str) -> list[Rule]:
    """Return the tints of cells that begin with a severity; `first` is the first cell of the range."""
    return [_beginning(first, word, fill, ink) for word, fill, ink in _TINTS]


def change_rules() -> list[Rule]:
    """Return the tints of what changed since the earlier pack."""
    return [_tint(word, fill, ink) for word, fill, ink in _CHANGES]


def warning_rules() -> list[Rule]:
    """Return the tint of words that ask for attention."""
    return [_tint(word, "FFF4C7C3", "FF7A1109") for word in WARNINGS]


def _tint(word: str, fill: str, ink: str) -> Rule:
    return Rule(type="cellIs", operator="equal", formula=[f'"{word}"'], dxf=_look(fill, ink))


def _beginning(first: str, word: str, fill: str, ink: str) -> Rule:
    formula = [f'LEFT({first},{len(word)})="{word}"']
    return Rule(type="beginsWith", operator="beginsWith", text=word, formula=formula, dxf=_look(fill, ink))


def _look(fill: str, ink: str) -> DifferentialStyle:
    return DifferentialStyle(fill=PatternFill("solid", bgColor=fill), font=Font(color=ink, b=True))
