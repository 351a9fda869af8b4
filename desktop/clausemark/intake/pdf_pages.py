"""What stands on one page of a PDF: its lines, its tables, and what only counts lines or runs along its edge."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clausemark.intake.pdf_drawn import Rulings, rulings_of
from clausemark.intake.pdf_lines import Line, fragments, without_line_numbers, without_margin
from clausemark.intake.pdf_rulings import FilledTable, filled, lone_rows, may_be_ruled
from clausemark.intake.pdf_spaced import spaced
from clausemark.intake.pdf_words import PageShape, words_of


@dataclass(slots=True)
class Page:
    """A page with its lines outside of tables, the tables from top to bottom, and its height in points.

    `lone_rows` are ruled rows whose lines are among those outside of tables: they may belong to one of the next page.
    """

    number: int
    height: float
    lines: list[Line]
    numbers: list[Line]
    margin: list[Line]
    pictured: bool
    tables: list[FilledTable]
    lone_rows: list[FilledTable]

    @property
    def all_lines(self) -> list[Line]:
        """The lines of the page with those in its tables."""
        return [*self.lines, *(line for table in self.tables for cell in table.cells.values() for line in cell)]


def page_of(pdfium: Any, document: Any, number: int, *, after_table: bool) -> Page:
    """Return what stands on a page of a document that pdfium has opened; pages are numbered from 0.

    `after_table` tells that the page before has a table, so that a single row may be what is left of it.
    """
    raw = pdfium.raw
    page = document[number]
    try:
        left, bottom, right, top = page.get_bbox()
        shape = PageShape(left, bottom, right, top, page.get_rotation() // 90)
        text_page = page.get_textpage()
        try:
            words = words_of(raw, text_page.raw, shape)
        finally:
            text_page.close()
        pictured = not words and any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))
        lines, margin = without_margin(fragments(words, number + 1))
        lines, numbers = without_line_numbers(lines)
        rulings = rulings_of(raw, page, shape) if may_be_ruled(lines, 1 if after_table else 2) else Rulings()
        ruled, lines = filled(rulings, lines)
        parted, lines = spaced(lines)
        in_order = sorted([*ruled, *parted], key=lambda table: table.top)
        alone = lone_rows(rulings, lines)
        return Page(number + 1, page.get_height(), lines, numbers, margin, pictured, in_order, alone)
    finally:
        page.close()
