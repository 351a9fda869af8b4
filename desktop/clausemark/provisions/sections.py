"""Headings above a clause: how they are printed in its path, and which numbers leave their sections."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.provisions.heading_ranks import is_part_over, is_title
from clausemark.provisions.numbering import Style, follows
from clausemark.provisions.recitals import names_recitals
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.units import Unit

_ANNEX = re.compile(
    r"(?:annex|appendix|addendum|schedule|exhibit|anhang|anlage|annexe|anexo|allegato|bijlage|załącznik)(?:\s(?:[A-Z]|\d{1,3}|[IVX]{1,5})\b|\s?:)",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(r"[\d_:@]")
"""What is in dates, addresses and fields of forms, and in no title."""


def as_printed(heading: Unit) -> str:
    """Return a heading as the page shows it, its automatic number included, on one line."""
    return numbered_title(heading, " ".join(heading.text.split()))


def path_of(headings: Sequence[Unit]) -> tuple[str, ...]:
    """Return headings as a path: a number and its title on lines of their own are one step of it."""
    steps: list[str] = []
    for heading in headings:
        above = f"{steps.pop()} " if heading.titles and steps else ""
        steps.append(f"{above}{as_printed(heading)}")
    return tuple(steps)


def headings_above(unit: Unit, headings: Sequence[Unit], *, signed: bool) -> list[Unit]:
    """Return those of the headings before a new one that it stands under.

    `signed` tells of signatures right before it: what is numbered anew there is no part of the sections above them.
    """
    kept = list(headings)
    annexed = _ANNEX.match(unit.text) is not None and unit.kind is not BlockKind.HEADING and not unit.row
    while kept and (kept[-1].rank >= unit.rank or is_left(kept[-1], unit) or (annexed and _is_clause_title(kept[-1]))):
        kept.pop()
    begins_anew = signed and unit.label is not None and unit.label.values == (1,)
    return title_of(kept) if begins_anew else kept


def _is_clause_title(heading: Unit) -> bool:
    """Tell whether a heading is that of a numbered section, as "6. Definitions"; an annex stands in none."""
    return heading.label is not None and heading.label.style is Style.DECIMAL


def title_of(headings: Sequence[Unit]) -> list[Unit]:
    """Return those of the headings above a place that title the whole document."""
    return [each for each in headings if is_title(each)]


def join_title(unit: Unit, headings: Sequence[Unit]) -> bool:
    """Tell whether a heading right under another is the title that its number lacks (“ARTICLE I”, “TERM”).

    It then stands as deep, and what ends the number ends both.
    """
    above = headings[-1] if headings else unit
    declared = BlockKind.HEADING in (unit.kind, above.kind) or unit.row or above.row
    if not _is_bare(above) or declared or unit.label is not None:
        return False
    if _NO_WORDS.search(unit.text) or names_recitals(unit.text):
        return False
    unit.titles, unit.rank, unit.label = True, above.rank, above.label
    return True


def _is_bare(heading: Unit) -> bool:
    """Tell whether a heading is a number alone, and not that of a filing's exhibit (“Exhibit 10.27”)."""
    if heading.label is None or not heading.body or any(char.isalpha() for char in heading.text[heading.body :]):
        return False
    return heading.label.style is Style.DECIMAL or heading.label.depth == 1


def numbered_title(unit: Unit, title: str) -> str:
    """Return a title with the automatic number before it, where the number is not printed in the text."""
    if not unit.ordered or not unit.marker or unit.body:
        return title
    return f"{unit.marker}{'.' if unit.marker.isalnum() else ''} {title}"


def is_left(heading: Unit, unit: Unit) -> bool:
    """Tell whether a numbered unit ends a section by its number alone: "2." ends "1. Definitions" and the recitals."""
    if unit.label is None:
        return False
    if heading.label is None:
        return names_recitals(heading.text) and unit.label.values == (1,)
    if heading.listed and unit.listed:
        return heading.level >= unit.level and heading.item != unit.item
    if follows(unit.label, heading.label) and not is_part_over(heading.label, unit.label):
        return unit.label.printed.startswith("(") is heading.label.printed.startswith("(")
    decimal = heading.label.style is unit.label.style is Style.DECIMAL
    return decimal and heading.label.depth >= unit.label.depth > 1
