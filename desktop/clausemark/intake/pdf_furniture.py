"""Finds what is printed on every page of a PDF: running heads and page numbers."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from clausemark.intake.pdf_lines import Line

_DIGITS = re.compile(r"\d+|\b[ivxl]+\b", re.IGNORECASE)
_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|página|pagina|strona|p\.)\s*)?[-–—]?\s?(?:[A-Z]{1,2}-)?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—]?\.?"
    r"(?:\s?(?:of|/|von|de|di|sur|van)\s?\d{1,4})?\W*",
    re.IGNORECASE,
)
_EDGE_LINES = 4
_EDGE_SHARE = 0.18
_HEIGHT = 8.0


def furniture(pages: Sequence[Sequence[Line]], heights: Sequence[float]) -> dict[int, str]:
    """Return the reason of every line that is page furniture, by its identity; each page is its lines in any order."""
    edges = [_edges(lines, height) for lines, height in zip(pages, heights, strict=True)]
    seen = Counter(key for found in edges for key in {_key(line) for line in found})
    numbered = sum(any(_NUMBER.fullmatch(line.text) for line in found) for found in edges)
    reasons: dict[int, str] = {}
    for found in edges:
        for line in found:
            if _NUMBER.fullmatch(line.text) and numbered >= 2:
                reasons[id(line)] = "page-number"
            elif seen[_key(line)] >= (3 if len(pages) > 3 else 2):
                reasons[id(line)] = "running-header"
    return reasons


def _edges(lines: Sequence[Line], height: float) -> list[Line]:
    """Return the lines nearest the upper and lower edge of a page."""
    ordered = sorted(lines, key=lambda line: line.middle)
    near = [*ordered[:_EDGE_LINES], *ordered[-_EDGE_LINES:]]
    zone = _EDGE_SHARE * height
    return [line for line in {id(each): each for each in near}.values() if not zone < line.middle < height - zone]


def _key(line: Line) -> tuple[str, int]:
    """Return what makes two lines of two pages the same: their words without figures, and where they stand."""
    return _DIGITS.sub("#", line.text.casefold()), round(line.top / _HEIGHT)
