"""Headings above a clause: how they are printed in its path, and which numbers leave their sections."""

from __future__ import annotations

from clausemark.provisions.numbering import Style, follows
from clausemark.provisions.recitals import names_recitals
from clausemark.provisions.units import Unit


def as_printed(heading: Unit) -> str:
    """Return a heading as the page shows it, its automatic number included, on one line."""
    return numbered_title(heading, " ".join(heading.text.split()))


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
        return heading.level >= unit.level
    if follows(unit.label, heading.label):
        return True
    decimal = heading.label.style is unit.label.style is Style.DECIMAL
    return decimal and heading.label.depth >= unit.label.depth > 1
