"""The words of a numbered clause, across what may part them from its number or from each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.provisions.numbering import Style, follows
from clausemark.provisions.sentences import is_lead_in, is_open_ended, is_title_case, starts_small
from clausemark.provisions.units import Role, Unit

_NEXT_ITEM = re.compile(r"[;,]\s\w+$")
"""The end of an item before the last one: "…; and"."""
_LONGEST_TITLE = 80
_FURNITURE = 4
"""Lines of a page's end and beginning that may stand within a sentence."""


def words_at(units: Sequence[Unit], place: int) -> tuple[str, int]:
    """Return the text of a numbered unit and where its words begin.

    A number alone takes the words that follow, and so does the title of a headed clause; a sentence that the end of a
    page or of a line interrupts takes its rest.
    """
    unit = units[place]
    if is_headed_clause(units, place):
        return units[place + 1].text, 0
    if unit.body >= len(unit.text) and place + 1 < len(units):
        following = units[place + 1]
        if following.role is Role.TEXT and following.body == 0:
            return following.text, 0
    rest = _rest(units, place) if is_open_ended(unit.text) else ""
    return (f"{unit.text} {rest}" if rest else unit.text), unit.body


def is_headed_clause(units: Sequence[Unit], place: int) -> bool:
    """Tell whether a numbered line is no more than the title of the paragraph below it, as "(a) Third parties" is.

    The number that comes next must stand behind that paragraph, so that short items of a list are none.
    """
    unit, *after = units[place : place + 3]
    if unit.label is None or not unit.body or len(unit.text) > _LONGEST_TITLE or len(after) < 2:
        return False
    title = unit.text[unit.body :]
    if not is_title_case(title) or starts_small(unit.text, unit.body) or is_open_ended(title) or is_lead_in(title):
        return False
    words, then = after
    if words.role is not Role.TEXT or words.body or words.listed or words.row or starts_small(words.text, 0):
        return False
    return len(words.text) > _LONGEST_TITLE and then.label is not None and follows(then.label, unit.label)


def _rest(units: Sequence[Unit], place: int) -> str:
    """Return the words with which a sentence goes on after the furniture of a page, or at once, empty for none."""
    furniture = 0
    for unit in units[place + 1 : place + 2 + _FURNITURE]:
        if unit.role is Role.BOILERPLATE:
            furniture += 1
            continue
        broken = breaks_off(units[place].text)
        goes_on = (furniture or broken) and unit.role is Role.TEXT and not unit.listed
        referred = 0 if unit.body == 0 or not broken else unit.body  # "clause (1) or" "(2) shall be"
        whole = unit.body == referred
        return unit.text if goes_on and whole and starts_small(unit.text, referred) else ""
    return ""


def breaks_off(text: str) -> bool:
    """Tell whether a text ends in the middle of a sentence, as before a number that it refers to."""
    return text[-1:].isalnum() and _NEXT_ITEM.search(text) is None


def is_sectional(unit: Unit) -> bool:
    """Tell whether the number is one by which documents are cited: "5.4", "Article 5"."""
    return unit.label is not None and (unit.label.depth > 1 or unit.label.style is Style.NAMED)
