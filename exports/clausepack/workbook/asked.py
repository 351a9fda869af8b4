"""What legal asks for in one input cell: its value in the form that the record keeps, or why it is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from clausepack.workbook.layout import CHOICES, REVIEW
from clausepack.workbook.returned import SheetRow, tidy

_CHOICES = {column.head: CHOICES[column.choices] for column in REVIEW.columns if column.choices}
_DATES = frozenset(column.head for column in REVIEW.columns if column.look.takes_input and column.look.is_date)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})")
_NAMED = re.compile(r"(\d{1,2})\.?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})")
_MONTHS = ("january february march april may june july august september october november december").split()


@dataclass(frozen=True, slots=True)
class Asked:
    """An input: `value` as the record keeps it, `shown` as it stands in the cell, `refusal` a reason code."""

    value: str
    shown: str
    refusal: str = ""


def asked(head: str, row: SheetRow) -> Asked:
    """Return what stands in an input cell of a row; blanks around it and line ends do not count."""
    cell = row.cells.get(head)
    if cell is None:
        return Asked("", "")
    (text,) = tidy((cell.text,))
    if cell.formula:
        return Asked(text, formula_showing(text), "formula")
    if text and head in _CHOICES:
        word = " ".join(text.casefold().split())
        known = word in _CHOICES[head]
        return Asked(word, word) if known else Asked(text, text, "value-unknown")
    if text and head in _DATES:
        day = day_of(text)
        return Asked(day, day) if day else Asked(text, text, "date-unclear")
    return Asked(text, text)


def formula_showing(text: str) -> str:
    """Return in words what stands in a cell with a formula."""
    return f"a formula that shows “{text}”" if text else "a formula"


def day_of(text: str) -> str:
    """Return the ISO date of a written one, empty when it could be another day or is none.

    Year first, day first with points, or with the name of the month in English; `03/04/2026` is two days.
    """
    iso, dotted, named = (form.fullmatch(text) for form in (_ISO, _DOTTED, _NAMED))
    if iso:
        year, month, day = (int(part) for part in iso.groups())
    elif dotted:
        day, month, year = (int(part) for part in dotted.groups())
    elif named:
        day, month, year = int(named[1]), _month(named[2]), int(named[3])
    else:
        return ""
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _month(name: str) -> int:
    """Return the number of a month named in full or by its first three letters, 0 when it is none."""
    folded = name.casefold()
    return next((at for at, month in enumerate(_MONTHS, 1) if folded in {month, month[:3]}), 0)
