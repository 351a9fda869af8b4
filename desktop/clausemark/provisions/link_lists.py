"""Marks lists of links that lead elsewhere: menus before a document begins and after it ended."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby

from clausemark.provisions.sentences import is_lead_in, is_terminated
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.units import LONGEST_LINE, Role, Unit, set_apart

_SHORT_LINK = 6
"""Words of a link up to which it may be one that finds the way."""
_LISTED_LINK = 10
"""The same for most links of a list."""
_LONGEST_LINK = 20
_FEWEST_GROUPS = 2
_COOKIE_BUTTON = re.compile(
    r"(?:(?:manage|change|your)\s(?:my\s)?cookies?(?:\s(?:settings|preferences|choices))?"
    r"|cookies?\s(?:settings|preferences|choices)|your\s(?:us\s)?privacy\s(?:choices|settings)"
    r"|(?:gérer|paramétrer)\s(?:les\s|mes\s)?cookies|(?:paramètres|préférences)\s(?:des\s|de\s)?cookies"
    r"|cookie[s-]?\s?(?:einstellungen|präferenzen)(?:\sverwalten)?|cookies\sverwalten"
    r"|(?:configurar|gestionar|administrar)\s(?:las\s)?cookies|(?:gestisci|impostazioni(?:\sdei)?)\s(?:i\s)?cookie"
    r"|cookie-?\s?(?:instellingen|voorkeuren)|(?:gerir|gerenciar)\s(?:os\s)?cookies)\W*",
    re.IGNORECASE,
)
"""What the button says that pages have below their text."""
_FEW_JOINTS = 2
_MOSTLY_LINKS = 0.75
_SOME_LINKS = 0.6
"""Part of a menu on one line that is links; the rest are buttons."""
_LONGEST_LABEL = 2
"""Words of a line that names a menu."""
_LONGEST_HEAD = 40
_LINK_REST = re.compile(r"!?\[|(?:!?\[)?\s*\]\((?:https?:/)?/[^\s()]*\)")
"""What a reader of Markdown leaves of a link without words, over one or several lines."""


def mark_opening_links(units: Sequence[Unit]) -> None:
    """Mark the way-finding list before the first heading, and short paragraphs that are nothing but a link."""
    opening = True
    way_finding = _way_finding(units)
    for place, unit in enumerate(units):
        if unit.role is not Role.TEXT:
            continue
        asked = unit.text[-1] == "?" and unit.linked >= len(unit.text) - 2  # "Who are we?", a link as any
        opening = opening and unit.listed and (asked or not is_terminated(unit.text)) and len(unit.text) < 60
        before_heading = opening and any(each.kind is BlockKind.HEADING for each in units[place + 1 : place + 30])
        if before_heading or (place in way_finding and not (place and is_lead_in(units[place - 1].text))):
            set_apart(unit, "navigation")


def _way_finding(units: Sequence[Unit]) -> set[int]:
    """Return the places of paragraphs that are a short link; one among longer links belongs to a list of sources."""
    found: set[int] = set()
    run: list[int] = []
    for place, unit in enumerate((*units, None)):
        if unit is not None and unit.linked and unit.role is Role.TEXT and _is_bare_link(unit):
            run.append(place)
            continue
        if run and all(len(units[each].text.split()) <= _SHORT_LINK for each in run):
            found.update(run)
        run = []
    return found


def _is_bare_link(unit: Unit) -> bool:
    return unit.kind is BlockKind.PARAGRAPH and unit.place is None and _is_only_link(unit)


def _is_only_link(unit: Unit) -> bool:
    text = unit.text
    return 0 < unit.linked >= len(text) - 2 and not is_terminated(text) and unit.label is None and "@" not in text


def mark_glued_menus(units: Sequence[Unit]) -> None:
    """Mark menus whose links lost what kept them apart, with a short line over them, and what is left of empty links.

    Links that words announce with a colon say what follows of it, and stay.
    """
    for place, unit in enumerate(units):
        if unit.role is not Role.TEXT or unit.kind is not BlockKind.PARAGRAPH or unit.place is not None:
            continue
        before = units[place - 1] if place else None
        if unit.text[0] in "![]" and _LINK_REST.fullmatch(unit.text):
            set_apart(unit, "navigation")
        elif unit.glued and _is_glued_menu(unit) and not (before is not None and is_lead_in(before.text)):
            set_apart(unit, "navigation")
            if unit.glued >= _FEW_JOINTS and before is not None and _is_menu_label(before):
                set_apart(before, "navigation")


def _is_glued_menu(unit: Unit) -> bool:
    """Tell whether a paragraph is links that touch each other: all of it, or most of it where several do."""
    if unit.text[-1] in ".!;,":
        return False
    if unit.glued < _FEW_JOINTS:
        return unit.linked >= len(unit.text) - 2
    return unit.linked >= (_MOSTLY_LINKS if len(unit.text) > LONGEST_LINE else _SOME_LINKS) * len(unit.text)


def _is_menu_label(unit: Unit) -> bool:
    bare = unit.role is Role.TEXT and unit.kind is BlockKind.PARAGRAPH and unit.label is None and not unit.marked
    return bare and not is_terminated(unit.text) and len(unit.text.split()) <= _LONGEST_LABEL


def mark_link_lists(units: Sequence[Unit]) -> None:
    """Mark lists of short links, with no words that announce them, before the document speaks or after it ended."""
    said = [place for place, unit in enumerate(units) if _says_something(unit)]
    first, last = (said[0], said[-1]) if said else (len(units), -1)
    for is_list, group in groupby(enumerate(units), key=lambda pair: pair[1].listed and pair[1].role is Role.TEXT):
        members = list(group)
        place = members[0][0]
        if not is_list or first < place < last or (place and is_lead_in(units[place - 1].text)):
            continue
        items = [unit for _, unit in members]
        if _is_link_list(items):
            for unit in items:
                set_apart(unit, "navigation")
    _mark_heads_of_menus(units[:first])
    _mark_heads_of_closing_menus(units[last + 1 :])
    for unit in units[last + 1 :]:
        bare = unit.role is Role.TEXT and unit.kind is BlockKind.PARAGRAPH and unit.place is None
        if bare and _COOKIE_BUTTON.fullmatch(unit.text):
            set_apart(unit, "navigation")


def _is_link_list(items: Sequence[Unit]) -> bool:
    """Tell whether items are links alone, most of them short."""
    words = [len(unit.text.split()) for unit in items]
    short = 2 * sum(count <= _LISTED_LINK for count in words) > len(words) and max(words) <= _LONGEST_LINK
    return short and all(_is_only_link(unit) for unit in items)


def _mark_heads_of_menus(opening: Sequence[Unit]) -> None:
    """Mark the heads of a menu in several groups before the document speaks; its first head is the document's."""
    heads = [place for place, unit in enumerate(opening) if unit.kind is BlockKind.HEADING]
    over_links = [place for place in heads[1:] if place + 1 < len(opening) and _leads_on(opening[place + 1])]
    if len(over_links) >= _FEWEST_GROUPS:
        for place in over_links:
            if opening[place].role is Role.TEXT:
                set_apart(opening[place], "navigation")


def _mark_heads_of_closing_menus(closing: Sequence[Unit]) -> None:
    """Mark the words over several links after the last that the document says."""
    for place, unit in enumerate(closing):
        below = closing[place + 1 : place + 3]
        headed = (
            unit.role is Role.TEXT and not (unit.listed or unit.row or unit.label) and len(unit.text) <= _LONGEST_HEAD
        )
        several = len(below) > 0 and _leads_on(below[0]) and (below[0].glued > 0 or all(map(_leads_on, below[1:])))
        if headed and several and (len(below) == 2 or below[0].glued) and unit.text[-1] not in ".:,;":
            set_apart(unit, "navigation")


def _leads_on(unit: Unit) -> bool:
    return unit.role is Role.BOILERPLATE and unit.reason == "navigation"


def _says_something(unit: Unit) -> bool:
    """Tell whether a unit is running text of the document."""
    return unit.role is Role.TEXT and is_terminated(unit.text) and 2 * unit.linked < len(unit.text)
