"""What the units of a document tell before they are put together: labels of items, lists of clauses, numbers ahead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from clausemark.provisions.language import Grammar
from clausemark.provisions.numbering import Label
from clausemark.provisions.sentences import is_full_clause, is_lead_in, is_terminated, run_in_end, starts_small
from clausemark.provisions.units import Role, Unit

_RUN_IN_PUNCTUATION = re.compile(r"\s?[.:!?]|\s[-–—]\s|[-–—]\s")
_CAPITAL_HEAD = re.compile(r"(?=[^\W\d_])[^\n.:a-zß-öø-ÿ]{6,80}[:.]\s+(?=[\"“”„«(]*[^\W\d_])")
_TITLED_HEAD = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][\w’'/-]+|&|(?:for|of|and|or|the|to|by|with|without|in|on|upon|de|du|des|et|la|le|y|e|und|der|van|en)\b)"
    r"(?:\s(?:[A-ZÀ-ÖØ-Þ(][\w’'/)-]*|&|(?:for|of|and|or|the|to|by|with|without|in|on|upon|a|an|de|du|des|et|la|le|y|e|und|der|van|en)\b)){1,7}"
    r"\.\s+(?=[\"“”„«(]*[A-ZÀ-ÖØ-Þ])"
)
_CAPITAL_HEADS = 3
"""From so many paragraphs on that open with words in capitals these are the headings of a document's clauses."""
_BACKBONE_SHARE = 0.4


def marked_label_end(unit: Unit) -> int:
    """Return where a marked-up run-in heading at the start of a unit ends, 0 when it has none."""
    lead = unit.lead
    if not lead or unit.marked or lead - unit.body > 120:
        return 0
    inside = unit.text[lead - 1] in ".:!?"
    after = _RUN_IN_PUNCTUATION.match(unit.text, lead)
    if inside or after is not None:
        return after.end() if after is not None else lead
    rest = unit.text[lead : lead + 2].lstrip()
    return lead if unit.strong and rest[:1].isupper() and unit.text[lead].isspace() else 0


def next_labels(units: Sequence[Unit]) -> list[Label | None]:
    """Return for each unit the number of the next numbered one."""
    following: list[Label | None] = [None] * len(units)
    coming: Label | None = None
    for place in range(len(units) - 1, -1, -1):
        following[place] = coming
        label = units[place].label
        if label is not None and units[place].role is Role.TEXT:
            coming = label
    return following


def headed_lists(units: Sequence[Unit], grammar: Grammar | None) -> tuple[frozenset[int], frozenset[int]]:
    """Return the places of list items in whose list two in three have a label of their own before their words.

    The second set are those in whose list two in three say, after the label, a full sentence: its other items do too,
    though their verbs be unknown.
    """
    labelled: set[int] = set()
    told: set[int] = set()
    run: list[int] = []
    for place, unit in enumerate((*units, None)):
        if unit is not None and unit.listed and unit.role is Role.TEXT:
            run.append(place)
        elif run:
            if 3 * sum(_is_labelled(units[each]) for each in run) >= 2 * len(run):
                labelled.update(run)
                full = (is_full_clause(units[each].text, label_end(units[each]), grammar) for each in run)
                if 3 * sum(full) >= 2 * len(run):
                    told.update(run)
            run = []
    return frozenset(labelled), frozenset(told)


def tells_after_label(unit: Unit) -> bool:
    """Tell whether a unit has a label of its own and a closed statement after it."""
    ended = is_terminated(unit.text) or is_lead_in(unit.text)
    return _is_labelled(unit) and ended and not starts_small(unit.text, label_end(unit))


def label_end(unit: Unit) -> int:
    """Return where the label before the words of a unit ends, marked up or run in."""
    return marked_label_end(unit) or run_in_end(unit.text, unit.body)


def further_paragraphs(units: Sequence[Unit]) -> dict[int | None, list[Unit]]:
    """Return the paragraphs of list items that follow the first one of their item."""
    further: dict[int | None, list[Unit]] = {}
    seen: set[int] = set()
    for unit in units:
        if unit.item is None or unit.role is not Role.TEXT:
            continue
        if unit.item in seen:
            further.setdefault(unit.item, []).append(unit)
        seen.add(unit.item)
    return further


def _is_labelled(unit: Unit) -> bool:
    return bool(marked_label_end(unit)) or run_in_end(unit.text, unit.body) > unit.body


def is_numbered_throughout(units: Sequence[Unit]) -> bool:
    """Tell whether automatic numbers carry most of the document, as in a contract made with a word processor."""
    total = ordered = 0
    for unit in units:
        total += len(unit.text)
        if unit.ordered and unit.listed:
            ordered += len(unit.text)
    return ordered > _BACKBONE_SHARE * total


def capital_heads(units: Sequence[Unit]) -> frozenset[int]:
    """Return where the unnumbered paragraphs start that open with a heading in capitals, if they are the custom.

    Headings whose words begin with capital letters ("Health Benefits. …") count for themselves.
    """
    texts = [unit for unit in units if unit.role is Role.TEXT]
    heads = [unit.start for unit in texts if _has_capital_head(unit)]
    bare = [unit for unit in texts if not (unit.body or unit.listed or unit.row)]
    titled = [unit.start for unit in bare if _TITLED_HEAD.match(unit.text)]
    return frozenset(start for found in (heads, titled) if len(found) >= _CAPITAL_HEADS for start in found)


def _has_capital_head(unit: Unit) -> bool:
    if unit.body or unit.listed or unit.row:
        return False
    head = _CAPITAL_HEAD.match(unit.text)
    return head is not None and not unit.text[head.end() :].isupper()
