"""Moments and sizes as the person's system writes them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale, QTimeZone

from clausemark.archive.capture import CapturedAt


def day(locale: QLocale, moment: datetime) -> str:
    """Return a day in UTC, the month in letters so that nobody takes it for the day."""
    return locale.toString(_utc(moment).date(), "dd MMM yyyy")


def minute(locale: QLocale, moment: datetime) -> str:
    """Return a minute in UTC, which it says."""
    return f"{locale.toString(_utc(moment), 'dd MMM yyyy HH:mm')} UTC"


def captured(locale: QLocale, at: CapturedAt) -> str:
    """Return when something was captured, as precisely as that is known."""
    return day(locale, at.utc) if at.precision == "day" else minute(locale, at.utc)


def short_hash(digest: str) -> str:
    """Return a hash short enough for a line, both of its ends shown."""
    return f"{digest[:6]}…{digest[-4:]}"


def _utc(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone.utc())
