"""Days and moments as people of the window's language write them."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale


def day_text(day: date | datetime, locale: QLocale) -> str:
    """Return a day: 3 Oct 2026 where English is spoken, else as short as the language writes it."""
    there = QDate(day.year, day.month, day.day)
    if locale.language() in {QLocale.Language.English, QLocale.Language.C}:
        return QLocale(QLocale.Language.English).toString(there, "d MMM yyyy")
    return locale.toString(there, QLocale.FormatType.ShortFormat)


def moment_text(moment: datetime, locale: QLocale) -> str:
    """Return a moment in UTC to the minute, with its zone."""
    return f"{day_text(moment, locale)}, {moment:%H:%M} UTC"
