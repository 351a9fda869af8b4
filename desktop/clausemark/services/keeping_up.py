"""What another program recorded meanwhile in a workspace that is open for reading here."""

from __future__ import annotations

from collections.abc import Iterable

from clausemark.archive.ledger import Event
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk

_OF_LIBRARY = frozenset({"platform", "document", "capture", "version", "broken"})
"""What the names of acts begin with that change the archive."""
_MOST = 10_000
"""Events that are looked at one by one; of more, anything may have changed."""


def last_event(desk: Desk) -> int:
    """Return the number of the last event of the ledger, 0 before the first."""
    with desk.workspace.reading() as view:
        return view.ledger.head()[0]


def recorded_since(desk: Desk, known: int) -> tuple[int, Change | None]:
    """Return the number of the last event, and what those after the known one changed; None where there are none."""
    with desk.workspace.reading() as view:
        last = view.ledger.head()[0]
        if last == known:
            return last, None
        is_archive = last < known or last - known > _MOST or _touch_library(view.ledger.events(first=known + 1))
    kinds = ~Changed(0) if is_archive else ~Changed.LIBRARY
    return last, Change(kinds, desk.clock.now())


def _touch_library(events: Iterable[Event]) -> bool:
    return any(each.act.split(".")[0] in _OF_LIBRARY for each in events)
