"""The status of a law in the language of the window: its closed words are said, its free notes stay as they are."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.when import iso_day
from clausepack.law_words import law_status

_NOTE = QT_TRANSLATE_NOOP("LawWords", "in English: {0}")


def status_words(locale: QLocale, text: str) -> str:
    """Return a status; in another language than English what stays English is marked as such."""
    found = law_status(text)
    said = QCoreApplication.translate("Core", found.said) if found.said else ""
    note = QCoreApplication.translate("LawWords", _NOTE)
    if note == _NOTE:
        return text
    parts = (said.format(day=iso_day(locale, found.day)) if said else "", note.format(found.note) if found.note else "")
    return "; ".join(filter(None, parts))
