"""How long everything is kept: the retention date and the legal hold of the engagement, with who set them when."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.engagement import ENGAGEMENT, Engagement
from clausemark.services.desk import Desk
from clausemark.services.engaging import check_day
from clausemark.store.transaction import View


@dataclass(frozen=True, slots=True)
class RetentionChange:
    """What one event of the ledger made of hold and date; `retain_until` is an ISO day or empty."""

    seq: int
    utc: datetime
    by: str
    legal_hold: bool
    hold_reason: str
    retain_until: str


@dataclass(frozen=True, slots=True)
class Retention:
    """How long everything is kept, with every change of it in order; `words` are the person's own."""

    words: str
    retain_until: str
    legal_hold: bool
    hold_reason: str
    changes: tuple[RetentionChange, ...]


def retention_of(desk: Desk) -> Retention:
    """Return retention and hold of the workspace."""
    with desk.workspace.reading() as view:
        record = view.engagement()
        changes = tuple(_changes(view))
    return Retention(record.retention, record.retain_until, record.legal_hold, record.hold_reason, changes)


def set_retention(desk: Desk, *, hold: bool | None = None, reason: str = "", until: str | None = None) -> Retention:
    """Set or release the hold, for a reason, and set the day; what is None stays as it is.

    Raises `RuleRefusedError` (`reason-missing`, `hold-set`, `hold-not-set`) and `UsageError` (`time-invalid`).
    """
    if until:
        check_day(until)
    with desk.workspace.transaction(desk.actor) as tx:
        record = tx.engagement()
        changed = record if hold is None else _held(record, " ".join(reason.split()), hold=hold)
        if until is not None:
            changed = replace(changed, retain_until=until)
        if changed != record:
            tx.set_engagement(replace(changed, row_version=record.row_version + 1))
    return retention_of(desk)


def _held(record: Engagement, reason: str, *, hold: bool) -> Engagement:
    if not reason:
        message = phrase("Say why the legal hold is set or released. An auditor will ask.")
        raise RuleRefusedError(message, reason="reason-missing")
    if record.legal_hold == hold:
        if hold:
            message = phrase("The legal hold is in force already. Release it before another is set.")
            raise RuleRefusedError(message, reason="hold-set")
        raise RuleRefusedError(phrase("No legal hold is in force that could be released."), reason="hold-not-set")
    return replace(record, legal_hold=hold, hold_reason=reason)


def _changes(view: View) -> Iterator[RetentionChange]:
    last: tuple[bool, str, str] = (False, "", "")
    for event in view.ledger.events(ENGAGEMENT):
        payload = event.payload
        if not isinstance(payload, Mapping):
            continue
        now = _stated(payload)
        if now != last:
            yield RetentionChange(event.seq, event.utc, event.actor, *now)
        last = now


def _stated(payload: Mapping[str, Any]) -> tuple[bool, str, str]:
    """Return hold, reason and day of a recorded engagement; one that is older than a value has not got it."""
    words = (str(payload.get(name, "")) for name in ("hold_reason", "retain_until"))
    reason, until = words
    return payload.get("legal_hold") is True, reason, until
