"""Provisions in the making, what may still join them, and what came of all units of a text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from clausemark.provisions.language import Grammar
from clausemark.provisions.numbering import Label
from clausemark.provisions.recitals import is_recital
from clausemark.provisions.sentences import (
    governs_items,
    is_full_clause,
    is_lead_in,
    is_open_ended,
    is_terminated,
    opens_with_verb,
)
from clausemark.provisions.source_text import BlockKind
from clausemark.provisions.survey import marked_label_end
from clausemark.provisions.units import Unit

_ADDRESS = re.compile(
    r"[@\d]|\b(?:attn|attention|street|avenue|road|box|inc|llc|ltd|limited|gmbh|sa|sarl|s\.à|agent|department|counsel|officer"
    r"|ireland|united|kingdom|germany|france|usa|tel|fax|phone|e-?mail)\b",
    re.IGNORECASE,
)
_SHORT = 160


@dataclass(slots=True)
class Draft:
    """A provision in the making: its span, its number, where it stands, and what may still join it.

    `leads`: its words so far announce more. `numbered`: a number is printed in it or carries the document (R6).
    `gathers`: it collects the fragments of a list that no sentence introduces (R4). `level`: that of the list item
    with which it starts. `governs`: its lead-in breaks off before the verb that its items bring.
    """

    start: int
    end: int
    number: str | None
    path: tuple[str, ...]
    last: Unit
    leads: bool = False
    numbered: bool = False
    gathers: bool = False
    level: int = 0
    governs: bool = False

    @property
    def awaits_words(self) -> bool:
        """Whether the number of a clause or an item stands alone at its end, so that its words must follow."""
        return 0 < self.last.body >= len(self.last.text)

    def take_up(self, unit: Unit) -> None:
        """Let a unit that goes on with this provision, or ends its list, join it."""
        self.end = unit.end
        self.last = unit
        leads = is_lead_in(unit.text)
        self.governs = governs_items(unit.text) if leads else self.governs
        self.leads = leads or (self.leads and not unit.listed)


@dataclass(slots=True)
class Grouped:
    """What came of the units: provisions, headings and boilerplate, each in reading order."""

    provisions: list[Draft] = field(default_factory=list)
    headings: list[Unit] = field(default_factory=list)
    boilerplate: list[Unit] = field(default_factory=list)


def is_governed(draft: Draft | None, words: tuple[str, int], grammar: Grammar | None) -> bool:
    """Tell whether a numbered item brings the verb that its lead-in lacks: "You must:", "1. Keep your password."."""
    return draft is not None and draft.governs and opens_with_verb(*words, grammar)


def is_said(draft: Draft | None, label: Label | None) -> bool:
    """Tell whether items of its own brought the sentence of a number to its end: "(1) Who buys, a) …; b) … ."."""
    return draft is not None and draft.last.label is not label and is_terminated(draft.last.text)


def completes(draft: Draft, unit: Unit, grammar: Grammar | None) -> bool:
    """Tell whether an unnumbered paragraph is what the provision announced, or the next line of an address."""
    if is_recital(unit.text) or (unit.marked and unit.strong and is_lead_in(unit.text)):
        return False
    labelled = marked_label_end(unit)
    if draft.leads:
        return not is_full_clause(unit.text, labelled, grammar)
    if labelled:
        return False
    if _says_itself(unit.text, grammar):
        return False
    short = len(unit.text) < _SHORT and not is_terminated(unit.text) and not is_lead_in(unit.text)
    announced = draft.start != draft.last.start or is_terminated(draft.last.text) or len(draft.last.text) >= _SHORT
    return short and announced and draft.last.kind is BlockKind.PARAGRAPH and _ADDRESS.search(unit.text) is not None


def _says_itself(text: str, grammar: Grammar | None) -> bool:
    """Tell whether a paragraph is a sentence, or says what a term means, and so is no line of an address."""
    return (grammar is not None or is_open_ended(text)) and is_full_clause(text, 0, grammar)
