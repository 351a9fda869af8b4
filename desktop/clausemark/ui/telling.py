"""Says sentences of the core in the language of the window: refusals, names of acts, reasons."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.archive.clock import parse_utc
from clausemark.phrases import Phrase, Value, filled, phrase
from clausemark.services.recognising import recognised
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.vocabulary import is_named, word_within
from clausemark.ui.when import full_moment, iso_day

_NAMED = QT_TRANSLATE_NOOP("Telling", "{0}: {1}")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_ANY = phrase("every record is the one in the ledger")
"""A sentence that every language says in its own words."""


def told(text: str) -> str:
    """Return a text of the core in the language of the window; what is no phrase of ours stays as it is.

    A phrase that was stored and read again is known by its words (`recognised`).
    """
    if isinstance(text, Phrase):
        return filled(QCoreApplication.translate("Core", text.template), text.values, _value)
    same = QCoreApplication.translate("Core", text) if text else text
    if same != text or _is_english():
        return same
    known = recognised(text)
    return told(known) if isinstance(known, Phrase) else text


def named(name: str, words: str) -> str:
    """Return words after the name of what they are about, with a colon as the language of the window sets it."""
    return QCoreApplication.translate("Telling", _NAMED).format(name, words)


def _is_english() -> bool:
    """Tell whether the window speaks the language of the core, in which nothing needs to be known again."""
    return QCoreApplication.translate("Core", _ANY) == _ANY


def _value(value: Value) -> str:
    if isinstance(value, StrEnum):
        return word_within(value) if is_named(value) else str(value)
    return told(value) if isinstance(value, Phrase) else _dated(str(value))


def _dated(text: str) -> str:
    """Return a day or moment of the record as the language of the window writes it; other words stay as they are."""
    if _DAY.fullmatch(text):
        return iso_day(QLocale(), text)
    return full_moment(QLocale(), parse_utc(text)) if _MOMENT.fullmatch(text) else text
