"""Says sentences of the core in the language of the window: refusals, names of acts, reasons."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from clausemark.phrases import Phrase, Value, filled
from clausemark.ui.vocabulary import is_named, word


def told(text: str) -> str:
    """Return a text of the core in the language of the window; what is no phrase of ours stays as it is.

    A phrase without holes is known by its words alone, as when it was stored and read again.
    """
    if not isinstance(text, Phrase):
        return QCoreApplication.translate("Core", text) if text else text
    return filled(QCoreApplication.translate("Core", text.template), text.values, _value)


def _value(value: Value) -> str:
    if isinstance(value, StrEnum):
        return word(value) if is_named(value) else str(value)
    return told(value) if isinstance(value, Phrase) else str(value)
