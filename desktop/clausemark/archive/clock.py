"""Time as the record keeps it: aware, UTC, whole seconds."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import Protocol

from clausemark.errors import UsageError
from clausemark.phrases import phrase


class Clock(Protocol):
    """Tells the present moment."""

    def now(self) -> datetime:
        """Return the moment, aware and in UTC."""
        ...


class SystemClock:
    """The computer's own clock, cut to whole seconds."""

    def now(self) -> datetime:
        """Return the present moment in UTC."""
        return datetime.now(UTC).replace(microsecond=0)


class FixedClock:
    """A clock that stands still, for reproducible packs and tests."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment.astimezone(UTC).replace(microsecond=0)

    def now(self) -> datetime:
        """Return the fixed moment."""
        return self._moment


@lru_cache(1024)  # an import writes the same few moments again and again
def utc_text(moment: datetime) -> str:
    """Return an aware moment as `2026-01-12T09:30:00Z`."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a time zone cannot be recorded")
    return f"{moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat()}Z"  # a year has four digits there


def parse_utc(text: str) -> datetime:
    """Read an ISO 8601 moment with its zone, or a bare date as its midnight UTC.

    Raises `UsageError` (`time-invalid`) for anything else.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError) as error:
        message = phrase("“{text}” is not a moment. Write it as 2026-01-12T09:30:00Z.", text=text)
        raise UsageError(message, reason="time-invalid") from error
