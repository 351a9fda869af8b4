"""The first two sheets: what the workbook is and how to use it, and the summary in numbers."""

from __future__ import annotations

import math

from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.worksheet import Worksheet

from clausepack.pack import Pack
from clausepack.workbook.cell_text import escaped

_WIDTH = 110
_SEVERITIES = ("critical", "high", "medium", "low", "info", "not rated")
_HOW = (
    "Review has one row for each finding and citation. The yellow columns are yours: Decision, Proposed severity, "
    "Proposed text, Legal comment, Owner, Due, Decided by, Decided on. Sort, filter and hide as you like.",
    "Decision, Decided by and Decided on belong together: fill all three. Proposed severity, text and owner belong to "
    "the finding; write them once, or alike in all of its rows.",
    "The other columns are evidence. A change in them is found when the workbook comes back, and never taken.",
    "Every row names its exhibit and its page in the PDF. Evidence names the archived bytes by their SHA-256.",
    "A text too long for a cell stands whole in the sheet Full text.",
    "To check this workbook, check the pack that it came in: VERIFY.txt says how, with ordinary tools. The root hash "
    "below is the SHA-256 of data/pack.json there; the cover of the PDF prints it too.",
)


def write_read_me(sheet: Worksheet, pack: Pack, digest: str) -> None:
    """Write title, identity, use, reasons of the status and all disclaimers."""
    page = _Page(sheet)
    page.line(pack.title, "cm title")
    page.line(f"Audit pack {pack.id} · {pack.status} · frozen {pack.frozen_at} by {pack.frozen_by}")
    page.line(f"Root hash (SHA-256 of data/pack.json): {digest}")
    page.line(f"Prepared for: {pack.engagement.addressee or 'not stated in the record'}")
    page.line(f"By: {pack.engagement.organisation or 'not stated in the record'}")
    if pack.engagement.confidentiality:
        page.line(pack.engagement.confidentiality, "cm section")
    if pack.status_reasons:
        page.line(f"Why this pack is {pack.status}", "cm section")
        for reason in pack.status_reasons:
            page.line(reason)
    page.line("How to use this workbook", "cm section")
    for text in _HOW:
        page.line(text)
    page.line("Basis, limits and disclaimers", "cm section")
    for item in pack.disclaimers:
        page.line(f"{item.id} {item.title}", "cm section")
        page.line(item.text)
    page.line("Independence", "cm section")
    page.line(pack.independence)


class _Page:
    """A sheet written line by line in one wide column."""

    def __init__(self, sheet: Worksheet) -> None:
        self._sheet = sheet
        self._row = 0
        sheet.column_dimensions["A"].width = _WIDTH
        sheet.sheet_view.showGridLines = False

    def line(self, text: str, style: str = "cm text") -> None:
        """Write one line."""
        self._row += 1
        cell = self._sheet.cell(self._row, 1)
        cell.value = escaped(text)
        cell.data_type = "s"
        cell.style = style
        points = 26 if style == "cm title" else 16 if style == "cm section" else 13.5
        lines = math.ceil(len(text) * (1.9 if style == "cm title" else 1.05) / _WIDTH) or 1
        self._sheet.row_dimensions[self._row].height = lines * points + 3


def write_summary(sheet: Worksheet, pack: Pack) -> None:
    """Write severity by document as numbers with a chart, the sums, and what is open."""
    sheet.column_dimensions["A"].width = 46
    for letter in "BCDEFGH":
        sheet.column_dimensions[letter].width = 13
    row = _grid(sheet, 1, "Findings by document and severity", ("Document", *_SEVERITIES, "All"), _by_document(pack))
    if pack.findings:
        _chart(sheet, row, len(_by_document(pack)))
    row = _grid(sheet, row + 1, "Provisions", ("Document", *_SUM_HEADS), _sums(pack))
    _grid(sheet, row + 1, "Counts", ("What", "Number"), _counts(pack))


_SUM_HEADS = ("Population", "Reviewed", "Out of scope", "Outstanding")


def _by_document(pack: Pack) -> list[tuple[str, ...] | tuple[str | int, ...]]:
    rows: list[tuple[str, ...] | tuple[str | int, ...]] = []
    for exhibit in pack.exhibits:
        if exhibit.role == "reviewed":
            levels = [item.severity or "not rated" for item in pack.findings if item.exhibit == exhibit.number]
            counts = [levels.count(level) for level in _SEVERITIES]
            rows.append((f"{exhibit.number} {exhibit.document}", *counts, sum(counts)))
    return rows


def _sums(pack: Pack) -> list[tuple[str, ...] | tuple[str | int, ...]]:
    rows: list[tuple[str, ...] | tuple[str | int, ...]] = []
    for item in pack.exhibits:
        if item.role == "reviewed":
            sums = item.reconciliation
            left_out = sum(each.count for each in sums.out_of_scope)
            rows.append((f"{item.number} {item.document}", sums.population, sums.reviewed, left_out, sums.outstanding))
    return rows


def _counts(pack: Pack) -> list[tuple[str, ...] | tuple[str | int, ...]]:
    return [
        ("Findings", len(pack.findings)),
        ("Approved", sum(1 for item in pack.findings if item.state == "approved")),
        ("Mappings", sum(len(item.mappings) for item in pack.findings)),
        ("Comparisons", len(pack.comparisons)),
        ("Dissents", sum(len(item.dissents) for item in pack.findings)),
        ("Open items, not resolved", sum(1 for item in pack.open_items if item.state != "resolved")),
        ("Exhibits", len(pack.exhibits)),
    ]


def _grid(
    sheet: Worksheet,
    row: int,
    title: str,
    heads: tuple[str, ...],
    rows: list[tuple[str, ...] | tuple[str | int, ...]],
) -> int:
    """Write a titled table of numbers; return the row after it."""
    sheet.cell(row, 1, title).style = "cm section"
    for place, head in enumerate(heads, 1):
        sheet.cell(row + 1, place, head).style = "cm head"
    for number, values in enumerate(rows, row + 2):
        for place, value in enumerate(values, 1):
            cell = sheet.cell(number, place)
            cell.value = escaped(value) if isinstance(value, str) else value
            if isinstance(value, str):
                cell.data_type = "s"
            cell.style = "cm text" if isinstance(value, str) else "cm number"
        sheet.row_dimensions[number].height = 16
    return row + 2 + len(rows)


def _chart(sheet: Worksheet, row: int, documents: int) -> None:
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap = "bar", "stacked", 100
    chart.title = "Findings by document and severity"
    chart.height, chart.width = max(7.0, 1.4 * documents + 3), 24
    chart.add_data(Reference(sheet, min_col=2, max_col=6, min_row=2, max_row=row - 1), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=3, max_row=row - 1))
    for series, colour in zip(chart.series, ("9B1C31", "D9722E", "E0B423", "6FA377", "8FA3B8"), strict=True):
        series.graphicalProperties.solidFill = colour
    sheet.add_chart(chart, "J2")
