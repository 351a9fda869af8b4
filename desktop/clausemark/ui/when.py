"""Moments of the record as people of the window's language read them; the record itself keeps UTC."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTimeZone

_SHORT = "dd MMM yyyy"
_SHORT_IN = {QLocale.Language.German: "d. MMM yyyy", QLocale.Language.French: "d MMM yyyy"}
_FIRST_IN = {QLocale.Language.French: "d'er' MMM yyyy"}
"""How the first day of a month is written where it is written unlike the others: « 1er janv. 2026 »."""


def short_date(locale: QLocale, moment: datetime) -> str:
    """Return the day of a moment in UTC: “12 Mar 2026”."""
    return locale.toString(QDate(moment.year, moment.month, moment.day), _short(locale, moment.day))


def full_moment(locale: QLocale, moment: datetime) -> str:
    """Return a moment to the minute, in UTC and saying so: “12 Mar 2026 08:14 UTC”."""
    exact = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone.utc())
    return f"{locale.toString(exact, f'{_short(locale, exact.date().day())} HH:mm')} UTC"


def iso_day(locale: QLocale, day: str) -> str:
    """Return an ISO date (`2026-04-01`) as a day of the window's language; what is no date stays as it is."""
    found = QDate.fromString(day, "yyyy-MM-dd")
    return locale.toString(found, _short(locale, found.day())) if found.isValid() else day


def _short(locale: QLocale, day: int) -> str:
    """Return how the language of the window writes a day of a month in a line."""
    usual = _SHORT_IN.get(locale.language(), _SHORT)
    return _FIRST_IN.get(locale.language(), usual) if day == 1 else usual
