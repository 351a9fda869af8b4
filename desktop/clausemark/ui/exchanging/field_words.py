"""The words of fields that both sides changed: what they are called, and what they hold on either side."""

from __future__ import annotations

import json
from collections.abc import Iterator

from clausemark.archive.canonical import Json
from clausemark.regulations.vocabulary import FindingState
from clausemark.ui.exchanging.words import said
from clausemark.ui.review.content_words import ContentWords, field_name
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.vocabulary import word

_TEXTS = frozenset(
    {
        "title",
        "severity_reason",
        "what_it_says",
        "why_it_matters",
        "user_impact",
        "what_users_can_do",
        "label",
        "owner",
        "due",
        "resolution",
        "answer",
        "note",
        "category",
        "criterion",
        "confirmed by",
        "confirmed at",
        "members",
    }
)
"""Fields that a report has as they are written; the others are JSON."""
_NAMES = {
    "state": QT_TRANSLATE_NOOP("Exchanging", "State"),
    "owner": QT_TRANSLATE_NOOP("Exchanging", "Owner"),
    "due": QT_TRANSLATE_NOOP("Exchanging", "Due"),
    "resolution": QT_TRANSLATE_NOOP("Exchanging", "Resolution"),
    "note": QT_TRANSLATE_NOOP("Exchanging", "Note"),
    "answer": QT_TRANSLATE_NOOP("Exchanging", "Answer"),
    "category": QT_TRANSLATE_NOOP("Exchanging", "Category"),
    "criterion": QT_TRANSLATE_NOOP("Exchanging", "Criterion"),
    "confirmed by": QT_TRANSLATE_NOOP("Exchanging", "Confirmed by"),
    "confirmed at": QT_TRANSLATE_NOOP("Exchanging", "Confirmed on"),
    "members": QT_TRANSLATE_NOOP("Exchanging", "Members"),
    "anchor": QT_TRANSLATE_NOOP("Exchanging", "Passage"),
    "quote": QT_TRANSLATE_NOOP("Exchanging", "Quoted words"),
    "provisions": QT_TRANSLATE_NOOP("Exchanging", "Provisions"),
}


def column_name(column: str) -> str:
    """Return what a field is called that both sides changed."""
    return said(_NAMES[column]) if column in _NAMES else field_name(_known_as(column))


def reading_words(words: ContentWords, column: str, text: str) -> str:
    """Return what a field holds on one side, for a reader; `text` is as a report has it: JSON where it is no text."""
    if column in _TEXTS:
        return text
    if column == "state":
        return word(FindingState(text)) if text in set(FindingState) else text
    value = _value(text)
    if column == "anchor" and isinstance(value, dict):
        return "\n".join(_leaves(value.get("quote")))
    if isinstance(value, dict):
        return "\n".join(_leaves(value))
    return words.value(_known_as(column), value)


def _known_as(column: str) -> str:
    return "interpretive_note" if column == "notes" else column


def _value(text: str) -> Json:
    try:
        found: Json = json.loads(text)
    except ValueError:
        return text
    return found


def _leaves(value: Json) -> Iterator[str]:
    """Yield what there is to read in a value, without the names of its parts."""
    if isinstance(value, dict):
        for each in value.values():
            yield from _leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each)
    elif value not in (None, ""):
        yield str(value)
