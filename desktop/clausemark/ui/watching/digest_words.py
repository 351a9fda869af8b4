"""The words of a digest in the language of the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale

from clausemark.archive.terms import ChangeDirection, ChangeKind
from clausemark.archive.watch import WatchOutcome
from clausemark.ui.document.redline_words import direction_words, kind_words
from clausemark.ui.telling import told
from clausemark.ui.translation import QT_TRANSLATE_NOOP
from clausemark.ui.watching.words import outcome_words, said
from clausemark.ui.when import short_date

_LANGUAGE = QT_TRANSLATE_NOOP("Watching", "en")
"""Translated by the tag of the language itself: `de`, `fr`."""


class WindowWords:
    """Says a digest as the window says it; can be used beside the window's thread."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale

    @property
    def language(self) -> str:
        """Return the language that the window has words in, which need not be that of its dates."""
        return said(_LANGUAGE)

    def said(self, text: str) -> str:
        """Return a text of the core in the language of the window."""
        return told(text)

    def kind(self, kind: ChangeKind) -> str:
        """Return what a change is."""
        return kind_words(kind)

    def direction(self, direction: ChangeDirection) -> str:
        """Return for whom a change is better."""
        return direction_words(direction)

    def outcome(self, outcome: WatchOutcome) -> str:
        """Return what a look gave."""
        return outcome_words(outcome)

    def day(self, moment: datetime) -> str:
        """Return the day of a moment, in UTC."""
        return short_date(self._locale, moment)
