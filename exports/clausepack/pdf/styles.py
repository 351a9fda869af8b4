"""The type of a pack: Noto Serif to read, Noto Sans for heads, labels and tables, Noto Sans Mono for hashes."""

from __future__ import annotations

from dataclasses import dataclass

from clausepack.pdf.text import TextStyle

GREY = "0.36 g"
LINK = "0.06 0.22 0.45 rg"

BODY = TextStyle("serif", 9.6, 13.8)
BODY_ITALIC = TextStyle("serif-italic", 9.6, 13.8)
BODY_BOLD = TextStyle("serif-bold", 9.6, 13.8)
BODY_LINK = TextStyle("serif", 9.6, 13.8, LINK)
DENSE = TextStyle("serif", 8.4, 11.2)
DENSE_ITALIC = TextStyle("serif-italic", 8.4, 11.2)
DENSE_BOLD = TextStyle("serif-bold", 8.4, 11.2)
EXCERPT = TextStyle("serif", 9.6, 14)
EXCERPT_DENSE = TextStyle("serif", 8.6, 11.8)
NOTE = TextStyle("sans", 7.6, 10.6, GREY)
FINE = TextStyle("sans", 6.6, 8.8, GREY)
FINE_BOLD = TextStyle("sans-bold", 6.6, 8.8, GREY)
FINE_CLOSE = TextStyle("sans", 6.6, 8.2, GREY)
LABEL = TextStyle("sans-bold", 7.6, 10.4, "0.22 g")
CELL = TextStyle("sans", 7.6, 10.4)
CELL_BOLD = TextStyle("sans-bold", 7.6, 10.4)
CELL_GREY = TextStyle("sans", 7.6, 10.4, GREY)
CELL_LINK = TextStyle("sans", 7.6, 10.4, LINK)
CELL_CLOSE = TextStyle("sans", 7.6, 9.5)
HEAD_CELL = TextStyle("sans-bold", 7, 9.4, "0.22 g")
HASH = TextStyle("mono", 6.9, 10.4, "0.2 g")
ANNEX = TextStyle("serif", 8.2, 11)
MARGIN_LINK = TextStyle("sans", 6.6, 11, LINK)
MARGIN_NUMBER = TextStyle("sans", 6, 11, "0.4 g")
INDEX = TextStyle("sans", 7, 9.8)
INDEX_LINK = TextStyle("sans", 7, 9.8, LINK)
BAR = TextStyle("sans-bold", 6.4, 10, "1 g")
KEPT = TextStyle("serif", 8.8, 12.6)
ADDED = TextStyle("serif-bold", 8.8, 12.6, mark="under")
REMOVED = TextStyle("serif", 8.8, 12.6, "0.4 g", "strike")
LINE_NUMBER = TextStyle("sans", 6, 14, "0.45 g")
H1 = TextStyle("sans-bold", 19, 24)
H1_CLOSE = TextStyle("sans-bold", 15, 18.5)
H1_NUMBER = TextStyle("sans", 19, 24, "0.5 g")
H2 = TextStyle("sans-bold", 13, 16.6)
H3 = TextStyle("sans-bold", 9.4, 12.6)
TITLE = TextStyle("serif-bold", 25, 31)
LONG_TITLE = TextStyle("serif-bold", 18, 23)
KICKER = TextStyle("sans-bold", 8, 11, GREY)
RUNNING = TextStyle("sans", 6.6, 9, "0.3 g")
RUNNING_BOLD = TextStyle("sans-bold", 6.6, 9, "0.2 g")
STAMP = TextStyle("sans-bold", 8, 10)


@dataclass(frozen=True, slots=True)
class Level:
    """How a severity is shown: its word, its ink and the number of marks out of four."""

    ink: str
    marks: int


_LEVELS = {
    "critical": Level("0.48 0.07 0.09 rg", 4),
    "high": Level("0.70 0.26 0.04 rg", 3),
    "medium": Level("0.55 0.42 0.00 rg", 2),
    "low": Level("0.16 0.38 0.53 rg", 1),
    "info": Level("0.36 0.40 0.44 rg", 0),
}
NOT_RATED = Level("0.3 g", 0)


def level(severity: str | None) -> Level:
    """Return how a severity is shown."""
    return _LEVELS.get(severity or "", NOT_RATED)
