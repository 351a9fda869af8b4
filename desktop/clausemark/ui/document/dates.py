"""The date of a capture, as precisely as it is known, and hashes short enough for a line."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from clausemark.archive.capture import CapturedAt
from clausemark.ui.when import full_moment, short_date


def captured(locale: QLocale, at: CapturedAt) -> str:
    """Return when something was captured: a day, or a minute where that is known."""
    return short_date(locale, at.utc) if at.precision == "day" else full_moment(locale, at.utc)


def short_hash(digest: str) -> str:
    """Return a hash short enough for a line, both of its ends shown."""
    return f"{digest[:6]}…{digest[-4:]}"
