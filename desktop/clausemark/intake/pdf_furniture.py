"""Finds what is printed on every page of a PDF: running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence

from clausemark.intake.pdf_lines import Line
from clausemark.provisions.numbering import Style, label_of

_DIGITS = re.compile(r"\d+|\b[ivxl]+\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|página|pagina|strona|p\.)\s*)?[-–—]?\s?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—]?\.?"
    r"(?:\s?(?:of|/|von|de|di|sur|van)\s?\d{1,4})?\W*",
    re.IGNORECASE,
)
_EDGE_LINES = 4
_EDGE_SHARE = 0.18
_HEIGHT = 8.0
_LEVEL = 3.0
"""Points by which the middles of lines that stand side by side may differ."""
_ALIGNED = 1.5
_REACH = 3.0
"""Font sizes between the rows of a table at most."""


def furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> dict[int, str]:
    """Return the reason of every line that is page furniture, by its identity; each page is its lines in any order."""
    edges = [_edges(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen = Counter(key for found in edges for key in {_key(line) for line in found})
    numbered = sum(any(_NUMBER.fullmatch(line.text) for line in found) for found in edges)
    usual = {key for key, times in seen.items() if times >= (3 if len(pages) > 3 else 2)} - _parts_named(edges)
    reasons: dict[int, str] = {}
    for found, lines in zip(edges, pages, strict=True):
        for line in found:
            numbers = numbered >= 2 and _NUMBER.fullmatch(line.text) is not None
            if (numbers or _key(line) in usual) and not _is_table_row(line, lines, usual):
                reasons[id(line)] = "page-number" if numbers else "running-header"
    return reasons


def _parts_named(edges: Sequence[Sequence[Line]]) -> set[tuple[str, int]]:
    """Return the keys of lines that name parts of the document, as "Article 10" does: each of them comes once."""
    texts: dict[tuple[str, int], list[str]] = {}
    for line in (line for found in edges for line in found):
        label = label_of(line.text, bare=True)
        if label is not None and label.style is Style.NAMED:
            texts.setdefault(_key(line), []).append(line.text)
    return {key for key, said in texts.items() if len(set(said)) == len(said)}


def _edges(lines: Sequence[Line], height: float) -> list[Line]:
    """Return the lines nearest the upper and lower edge of a page."""
    ordered = sorted(lines, key=lambda line: line.middle)
    near = [*ordered[:_EDGE_LINES], *ordered[-_EDGE_LINES:]]
    zone = _EDGE_SHARE * height
    return [line for line in {id(each): each for each in near}.values() if not zone < line.middle < height - zone]


def _is_table_row(line: Line, lines: Sequence[Line], usual: Collection[tuple[str, int]]) -> bool:
    """Tell whether a line is a cell of a table at the edge of a page: cells of its next row begin where its own do.

    The rows of a table, and its head, come back at the edge of pages as furniture does. `usual` are the keys of what
    comes back; a row of nothing else tells no table.
    """
    row = [each for each in lines if abs(each.middle - line.middle) < _LEVEL]
    if len(row) < 2:
        return False
    near = [each for each in lines if _LEVEL <= abs(each.middle - line.middle) < _REACH * line.size]
    beside = [each for each in near if _key(each) not in usual]
    return sum(any(abs(each.left - other.left) < _ALIGNED for other in beside) for each in row) > 1


def _key(line: Line) -> tuple[str, int]:
    """Return what makes two lines of two pages the same: their words without figures, and where they stand."""
    return _DIGITS.sub("#", line.text.casefold()), round(line.top / _HEIGHT)
