"""The engagement: shown, set value by value, and edited as an act that can be taken back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from pathlib import Path
from typing import Any

from clausemark.archive.hashes import sha256_of
from clausemark.errors import ConflictError, UsageError
from clausemark.phrases import listed, phrase
from clausemark.review.engagement import Engagement
from clausemark.review.wording import tidy_name
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.logos import read_logo
from clausemark.services.tongues import PACK_LANGUAGES

_NAMES = {
    "title": phrase("title"),
    "organisation": phrase("organisation"),
    "addressee": phrase("addressee"),
    "purpose": phrase("purpose"),
    "jurisdictions": phrase("jurisdictions"),
    "period_from": phrase("period from"),
    "period_to": phrase("period to"),
    "relationship": phrase("relationship"),
    "confidentiality": phrase("confidentiality"),
    "distribution": phrase("distribution"),
    "retention": phrase("retention"),
    "retain_until": phrase("day to keep until"),
    "legal_hold": phrase("legal hold"),
    "hold_reason": phrase("reason of the legal hold"),
    "language": phrase("language"),
    "paper": phrase("paper"),
    "logo_sha256": phrase("logo"),
}


@dataclass(frozen=True, slots=True)
class EngagementEdit:
    """An engagement put in place of another, value by value, as an act that can be taken back.

    Only values that differ between the two are written, so that what somebody else set meanwhile stays. `logo` is the
    picture that `after` names by its hash, where it brings a new one.
    """

    before: Engagement
    after: Engagement
    logo: bytes | None = None

    @property
    def name(self) -> str:
        """What undo and history call the act."""
        changed = _differing(self.before, self.after)
        if len(changed) == 1:
            return phrase("Set {value}", value=_NAMES[changed[0]])
        return phrase("Edit the engagement")

    def do(self, desk: Desk) -> Change:
        """Put the later values in place."""
        return _put(desk, self.before, self.after, self.logo)

    def undo(self, desk: Desk) -> Change:
        """Put the earlier values back."""
        return _put(desk, self.after, self.before)


_CHOICES = {"paper": ("a4", "letter"), "language": PACK_LANGUAGES}
_DAYS = frozenset({"period_from", "period_to"})
_LINES = frozenset({"title", "organisation", "addressee", "confidentiality", *_DAYS})
_STRICT_DAY = "retain_until"
_LIKE_A_DAY = re.compile(r"\d{1,4}-\d{1,2}-\d{1,2}")
_LOGO = "logo"
_HIDDEN = frozenset({"row_version", "logo_sha256"})


def engagement_of(desk: Desk) -> Engagement:
    """Return the engagement of the workspace."""
    with desk.workspace.reading() as view:
        return view.engagement()


def set_engagement(desk: Desk, values: Mapping[str, str]) -> Engagement:
    """Set values of the engagement; lists are separated by semicolons, the logo is the path of a picture or empty.

    Raises `UsageError` (`unknown-key`, `value-unknown`, `time-invalid` for a day that no calendar has), and for the
    logo as `read_logo` does.
    """
    logo = read_logo(Path(values[_LOGO])) if values.get(_LOGO) else None
    with desk.workspace.transaction(desk.actor) as tx:
        record = tx.engagement()
        changes = {key: _typed(key, value, record) for key, value in values.items() if key != _LOGO}
        if _LOGO in values:
            changes["logo_sha256"] = tx.originals.put(logo) if logo is not None else ""
        changed = replace(record, **changes, row_version=record.row_version + 1)
        tx.set_engagement(changed)
    return changed


def logo_edit(before: Engagement, picture: bytes | None) -> EngagementEdit:
    """Return the act that puts a picture that `read_logo` took, or none, on the cover."""
    digest = sha256_of(picture) if picture is not None else ""
    return EngagementEdit(before, replace(before, logo_sha256=digest), picture)


def _put(desk: Desk, present: Engagement, wanted: Engagement, logo: bytes | None = None) -> Change:
    """Write the values that differ.

    Raises `ConflictError` (`record-changed`) when one of them is another by now, and `UsageError` (`time-invalid`).
    """
    names = _differing(present, wanted)
    for name in names:
        _refuse_value(name, getattr(wanted, name))
    with desk.workspace.transaction(desk.actor) as tx:
        record = tx.engagement()
        moved = [name for name in names if getattr(record, name) != getattr(present, name)]
        if moved:
            what = listed(_NAMES[name] for name in moved)
            message = phrase(
                "The engagement's {value} was changed meanwhile. Look at it again and repeat the change.", value=what
            )
            raise ConflictError(message, reason="record-changed")
        if logo is not None:
            tx.originals.put(logo)
        if names:
            values: dict[str, Any] = {name: getattr(wanted, name) for name in names}
            tx.set_engagement(replace(record, **values, row_version=record.row_version + 1))
        saved = tx.clock.now()
    return Change(Changed.ENGAGEMENT, saved)


def _differing(one: Engagement, other: Engagement) -> list[str]:
    names = (field.name for field in fields(one) if field.name != "row_version")
    return [name for name in names if getattr(one, name) != getattr(other, name)]


def as_mapping(record: Engagement) -> dict[str, str | bool | list[str]]:
    """Return an engagement under the keys that `set_engagement` takes; the logo is shown by its hash."""
    shown: dict[str, str | bool | list[str]] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in _HIDDEN:
            shown[field.name] = list(value) if isinstance(value, tuple) else value
    return {**shown, _LOGO: record.logo_sha256}


def _typed(key: str, value: str, record: Engagement) -> Any:
    known = as_mapping(record)
    if key not in known:
        raise UsageError(
            phrase("An engagement has no “{key}”. It has: {known}.", key=key, known=", ".join(known)),
            reason="unknown-key",
        )
    if key in _CHOICES and value not in _CHOICES[key]:
        raise UsageError(
            phrase("{key} must be one of: {choices}.", key=key, choices=", ".join(_CHOICES[key])),
            reason="value-unknown",
        )
    _refuse_value(key, value)
    if isinstance(known[key], bool):
        if value not in {"yes", "no"}:
            raise UsageError(phrase("{key} must be yes or no.", key=key), reason="value-unknown")
        return value == "yes"
    if isinstance(known[key], list):
        return tuple(tidy_name(part) for part in value.split(";") if part.strip())
    return tidy_name(value) if key in _LINES else value


def _refuse_value(key: str, value: Any) -> None:
    if key in _DAYS:
        _refuse_no_day(key, value)
    if key == _STRICT_DAY and value:
        check_day(value)


def check_day(value: str) -> None:
    """Raise `UsageError` (`time-invalid`) for what is no ISO day; what is kept until a day must be one."""
    try:
        if date.fromisoformat(value).isoformat() == value:
            return
    except ValueError:
        pass
    message = phrase("“{value}” is no day of the calendar. Write it as in 2036-12-31.", value=value)
    raise UsageError(message, reason="time-invalid")


def _refuse_no_day(key: str, value: str) -> None:
    """Refuse what is written like a day and is none; words, such as “spring 2026”, are the person's own."""
    text = value.strip()
    if not _LIKE_A_DAY.fullmatch(text):
        return
    try:
        date.fromisoformat(text)
    except ValueError as error:
        message = phrase(
            "No calendar has the day {day}. Correct “{value}”, as in 2026-01-31, or write it in words.",
            day=text,
            value=_NAMES[key],
        )
        raise UsageError(message, reason="time-invalid") from error
