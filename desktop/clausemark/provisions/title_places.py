"""What a line and the one below it tell of each other: whether one titles, numbers or explains the other."""

from __future__ import annotations

import re

from clausemark.provisions.numbering import Style
from clausemark.provisions.recitals import names_recitals
from clausemark.provisions.sentences import is_open_ended, is_terminated, is_upper_case, starts_small
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.units import Role, Unit

_RULED = re.compile(r"[-=_]{3,}\s")
"""The rules under the heads of columns that the words of the table follow."""
QUOTES = '"“„«'
"""Marks that open a quotation, and a term."""
_END_QUOTES = '"”“»'


def titles_nothing(unit: Unit, following: Unit, place: int) -> bool:
    """Tell whether a line stands right before a heading, or before another short line though it ends with a colon."""
    if following.kind is BlockKind.HEADING and not unit.body and place > 2:
        return True
    if following.text[0] in "-=_" and _RULED.match(following.text):
        return True
    if unit.text[-1] != ":" or following.listed or len(following.text) > 60 or names_recitals(unit.text):
        return False
    return not is_terminated(following.text) and not is_open_ended(following.text)


def is_term_of(unit: Unit, following: Unit) -> bool:
    """Tell whether a line is a number and a term in quotes whose meaning the next line tells: "means …" (R1)."""
    term = unit.text[unit.body :].rstrip()
    quoted = unit.body > 0 and len(term) > 2 and term[0] in QUOTES and term[-1] in _END_QUOTES
    return quoted and following.body == 0 and not following.listed and starts_small(following.text, 0)


def is_quotation(text: str) -> bool:
    """Tell whether a line is one quotation from its first letter to its last."""
    return len(text) > 2 and text[0] in QUOTES and text[-1] in _END_QUOTES and not set(text[1:-1]) & set(_END_QUOTES)


def may_be_titled(unit: Unit) -> bool:
    """Tell whether a unit is something that a title may stand over: a heading, a row, a list, a longer text."""
    if unit.role is Role.HEADING or unit.row or unit.listed or len(unit.text) > 60:
        return True
    return unit.body > 0 and unit.label is not None and unit.label.style is Style.NAMED


def numbers_title(unit: Unit, following: Unit) -> bool:
    """Tell whether a line is nothing but the number of the title below it, which has none of its own, as "1.1"."""
    alone = unit.label is not None and not unit.row and 0 < unit.body >= len(unit.text.rstrip(" .:–—-"))
    return alone and following.body == 0 and not following.row


def is_number_alone(unit: Unit) -> bool:
    """Tell whether a heading is nothing but its number, so that the next line names the section: "Article 13"."""
    return unit.role is Role.HEADING and unit.body > 0 and unit.body >= len(unit.text.rstrip(" .:–—-"))


def is_plain_sentence(unit: Unit) -> bool:
    """Tell at a glance that a paragraph without number or markup is no heading, as most are not."""
    bare = not (unit.body or unit.marked or unit.ordered)
    return bare and unit.text[-1] in ".;,。；，｡" and not (is_upper_case(unit.text) or names_recitals(unit.text))
