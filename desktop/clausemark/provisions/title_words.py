"""Tells by its words whether a line may be a title."""

from __future__ import annotations

import re

from clausemark.provisions.language import Grammar
from clausemark.provisions.numbering import Style
from clausemark.provisions.sentences import (
    has_verb,
    is_lead_in,
    is_open_ended,
    is_terminated,
    is_title_case,
    is_unspaced,
    is_upper_case,
    starts_small,
    starts_with_person,
)
from clausemark.provisions.units import Unit

TWO_SENTENCES = re.compile(r"[.!?](?<=\w\w\w.)\s+[A-ZÀ-ÖØ-Þ]")
_ASKS = re.compile(
    r"(?:what|how|who|why|where|when|which|whose|comment|qui|que|quoi|quel|quels|quelles?|pourquoi|où|wie|was|wer|warum|wo"
    r"|welche\w*|qué|cómo|quién|quiénes|cuál\w*|cuándo|por\squé|come|chi|cosa|perché|quali|quando|dove|wat|hoe|wie|waarom"
    r"|como|quem|quais|onde)\b",
    re.IGNORECASE,
)
_NO_TITLE = re.compile(
    r"^\(.*\)$|://|@|\s(?:the|an?|of|le|la|les|de|du|des|der|die|das|dem|den|el|los|il|het|een)$",
    re.IGNORECASE,
)
_LEADS = re.compile(
    r"(?:in|for|under|as|by|to|if|when|where|unless|dans|pour|selon|sous|für|bei|nach|unter|en|para|según|per|secondo|voor|bij)\s",
    re.IGNORECASE,
)
"""Words with which a sentence opens that a list is to complete ("In this section:"), and no title."""
_ANNOUNCES = re.compile(
    r"\b(?:following|below|these|those|follows?|folgende\w*|nachstehend\w*|suivante?s?|ci-après|siguientes?|seguent[ei]|volgende)\b",
    re.IGNORECASE,
)
"""Words with which a line announces a list, and titles nothing."""
_LONGEST_ENDED = 9
_LONGEST_LABEL = 6
"""Words of a numbered title that ends with a colon, at most."""


def is_capital_title(unit: Unit, grammar: Grammar | None) -> bool:
    """Tell whether a numbered line in capitals says nothing: a title, however long, full stop or not."""
    body = unit.text[unit.body :]
    named = unit.body > 0 and grammar is not None and is_upper_case(body) and body.count(" ") >= _LONGEST_ENDED
    return named and not (is_open_ended(body) or TWO_SENTENCES.search(body) or has_verb(body, grammar))


def reads_like_title(unit: Unit, grammar: Grammar | None) -> bool:
    """Tell whether the words of a unit may be a title; `grammar` is that of the document, None for one unknown."""
    return is_capital_title(unit, grammar) or _reads_like_short_title(unit, grammar)


def _may_lead(unit: Unit, body: str, words: int, grammar: Grammar | None) -> bool:
    """Tell whether words that end with a colon may be a title: few of them without a verb, or capitals."""
    sectional = grammar is None and unit.body > 0 and unit.label is not None and unit.label.depth > 1
    if sectional or TWO_SENTENCES.search(body):
        return False
    numbered = unit.body > 0 and unit.label is not None and unit.label.style is Style.DECIMAL
    most = _LONGEST_LABEL if numbered and grammar is not None and not _ANNOUNCES.search(body) else 3
    short = words <= most and not has_verb(body, grammar) and (is_upper_case(body) or not _LEADS.match(body))
    return short or (unit.body > 0 and is_upper_case(body))


def _warns(body: str, grammar: Grammar | None) -> bool:
    """Tell whether words in capitals are two sentences with a verb: "READ THIS. IT LIMITS YOUR RIGHTS."."""
    return is_upper_case(body) and TWO_SENTENCES.search(body) is not None and has_verb(body, grammar)


def _reads_like_short_title(unit: Unit, grammar: Grammar | None) -> bool:
    body = unit.text[unit.body :]
    words = body.count(" ") + 1
    unspaced = is_unspaced(body) and (is_lead_in(body) or is_terminated(body))
    going_on = unspaced or is_open_ended(body) or starts_small(unit.text, unit.body)
    if going_on or words > 14 or _NO_TITLE.search(body):
        return False
    ended = is_terminated(body) and body[-1] != "?"
    if ended and (words > _LONGEST_ENDED or _warns(body, grammar)):
        return False
    if is_lead_in(body):
        return _may_lead(unit, body, words, grammar)
    says = not is_upper_case(body) and has_verb(body, grammar)
    marked = unit.marked and unit.strong
    if not marked and (TWO_SENTENCES.search(body) or (says and words > 4 and not _ASKS.match(body))):
        return False
    if not ended:
        return body[-1] != "?" or marked or unit.body > 0
    return not says and (words <= 4 or is_title_case(body)) and not starts_with_person(body, 0)
