"""Refuses names and sentences that cannot be read as they are written, whichever way they come in.

What is recorded already stays as it is, and a record that holds it can still be changed in other things.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias

from clausemark.archive.library import BrokenCapture, Document, Platform
from clausemark.phrases import Phrase, phrase
from clausemark.review.change import CarryDecision, ChangeRecord, LinkDecision
from clausemark.review.comparison import Comparison, ComparisonMember
from clausemark.review.engagement import Engagement
from clausemark.review.finding import (
    Answer,
    Dissent,
    FactorScore,
    Finding,
    InterpretiveNote,
    Judgement,
    Mapping,
    OpenItem,
    OptOut,
)
from clausemark.review.flag import Flag
from clausemark.review.person import Person
from clausemark.review.purge import Purge
from clausemark.review.refusal import ComparisonRefusal
from clausemark.review.scope import ScopeExclusion
from clausemark.review.sign_off import ReviewStep
from clausemark.review.wording import name_flaw, unfit_name, unfit_words, words_flaw

_Known: TypeAlias = "dict[type, dict[str, Phrase]]"
_NAMES: _Known = {
    Person: {
        "name": phrase("The name"),
        "role": phrase("The role"),
        "organisation": phrase("The organisation"),
    },
    Platform: {
        "name": phrase("The platform"),
        "legal_entity": phrase("The legal entity"),
        "jurisdiction": phrase("The jurisdiction"),
        "industry": phrase("The industry"),
        "aliases": phrase("The other name"),
    },
    Document: {
        "title": phrase("The title"),
        "audience": phrase("The audience"),
        "region": phrase("The region"),
    },
    Engagement: {
        "title": phrase("The title"),
        "organisation": phrase("The organisation"),
        "addressee": phrase("The addressee"),
        "jurisdictions": phrase("The jurisdiction"),
        "period_from": phrase("The beginning of the period"),
        "period_to": phrase("The end of the period"),
        "confidentiality": phrase("The mark of confidentiality"),
    },
}
"""Values of one line, by the kind of record, and how a refusal calls them."""


_WORDS: _Known = {
    Judgement: {
        "title": phrase("The title"),
        "severity_reason": phrase("The reason for the severity"),
        "what_it_says": phrase("What it says"),
        "why_it_matters": phrase("Why it matters"),
        "user_impact": phrase("The effect on users"),
        "affected_groups": phrase("The group of people affected"),
        "what_users_can_do": phrase("What users can do"),
    },
    FactorScore: {"reason": phrase("The reason for a score")},
    OptOut: {"how": phrase("The way to opt out")},
    InterpretiveNote: {"text": phrase("The note")},
    Mapping: {"reason": phrase("The reason for a mapping")},
    ReviewStep: {"note": phrase("The note")},
    Dissent: {"text": phrase("The dissent")},
    Answer: {"text": phrase("The answer")},
    OpenItem: {"question": phrase("The question"), "resolution": phrase("The resolution")},
    ScopeExclusion: {"note": phrase("The note")},
    Flag: {"note": phrase("The note")},
    Comparison: {"criterion": phrase("The criterion")},
    ComparisonMember: {"reason": phrase("The reason for a verdict")},
    ComparisonRefusal: {"reason": phrase("The reason")},
    ChangeRecord: {"note": phrase("The note")},
    LinkDecision: {"note": phrase("The note")},
    CarryDecision: {"note": phrase("The note")},
    Purge: {"note": phrase("The note")},
    BrokenCapture: {"why": phrase("The reason")},
    Engagement: {
        "purpose": phrase("The purpose"),
        "relationship": phrase("The relationship"),
        "distribution": phrase("The distribution"),
        "retention": phrase("The retention"),
        "hold_reason": phrase("The reason of the legal hold"),
    },
}
"""Sentences that people write, by the kind of value, and how a refusal calls them. Archived words are none of them."""
_PARTS: dict[type, Callable[[Any], Iterable[object]]] = {
    Finding: lambda it: (it.judgement, *it.mappings),
    Judgement: lambda it: (*it.factors, it.opt_out, *it.notes),
    Dissent: lambda it: (it.answer,),
    Comparison: lambda it: it.members,
}
"""What of a record has sentences of its own."""
_BROUGHT = (".exchanged", ".carried")
"""Ends of the names of acts that repeat what was recorded before, word for word."""


def refuse_unfit(record: object, act: str, present: Callable[[], Any] = lambda: None) -> None:
    """Refuse a record with a name or sentence that cannot be taken; `present` gives the one in whose place it is put.

    Raises `UsageError` (`name-unfit`, `words-unfit`). What stands in the present record already is no reason to
    refuse, nor are sentences that `act` repeats from another workspace or version.
    """
    for what, name in _texts(record, _NAMES):
        flaw = name_flaw(name)
        if flaw is not None and name not in _said(present(), _NAMES):
            raise unfit_name(what, name, flaw)
    if act.endswith(_BROUGHT):
        return
    for what, words in _texts(record, _WORDS):
        flaw = words_flaw(words)
        if flaw is not None and words not in _said(present(), _WORDS):
            raise unfit_words(what, flaw)


def _said(record: object, known: _Known) -> frozenset[str]:
    return frozenset(text for _, text in _texts(record, known))


def _texts(record: object, known: _Known) -> Iterator[tuple[Phrase, str]]:
    """Yield the texts of a record and of its parts, and how a refusal calls each."""
    for name, what in known.get(type(record), {}).items():
        for text in _values(getattr(record, name)):
            yield what, text
    for part in _PARTS.get(type(record), _no_parts)(record):
        yield from _texts(part, known)


def _no_parts(_record: object) -> Iterable[object]:
    return ()


def _values(value: object) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value)) if isinstance(value, tuple) else ()
