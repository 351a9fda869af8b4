"""The words of a numbered clause, across what may part them from its number or from each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.provisions.numbering import Style
from clausemark.provisions.sentences import is_open_ended, starts_small
from clausemark.provisions.units import Role, Unit

_NEXT_ITEM = re.compile(r"[;,]\s\w+$")
"""The end of an item before the last one: "…; and"."""
_FURNITURE = 4
"""Lines of a page's end and beginning that may stand within a sentence."""


def words_at(units: Sequence[Unit], place: int) -> tuple[str, int]:
    """Return the text of a numbered unit and where its words begin.

    A number alone takes the words that follow; a sentence that the end of a page interrupts takes its rest.
    """
    unit = units[place]
    if unit.body >= len(unit.text) and place + 1 < len(units):
        following = units[place + 1]
        if following.role is Role.TEXT and following.body == 0:
            return following.text, 0
    rest = _rest(units, place) if is_open_ended(unit.text) else ""
    return (f"{unit.text} {rest}" if rest else unit.text), unit.body


def _rest(units: Sequence[Unit], place: int) -> str:
    """Return the words with which a sentence goes on after the furniture of a page, empty for none."""
    furniture = 0
    for unit in units[place + 1 : place + 2 + _FURNITURE]:
        if unit.role is Role.BOILERPLATE:
            furniture += 1
            continue
        goes_on = furniture and unit.role is Role.TEXT and unit.body == 0 and not unit.listed
        return unit.text if goes_on and starts_small(unit.text, 0) else ""
    return ""


def breaks_off(text: str) -> bool:
    """Tell whether a text ends in the middle of a sentence, as before a number that it refers to."""
    return text[-1:].isalnum() and _NEXT_ITEM.search(text) is None


def is_sectional(unit: Unit) -> bool:
    """Tell whether the number is one by which documents are cited: "5.4", "Article 5"."""
    return unit.label is not None and (unit.label.depth > 1 or unit.label.style is Style.NAMED)
