"""The engagement: shown, and set value by value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from clausemark.errors import UsageError
from clausemark.review.engagement import Engagement
from clausemark.services.desk import Desk

_CHOICES = {"paper": ("a4", "letter"), "language": ("en", "de", "fr")}
_HIDDEN = frozenset({"row_version", "logo_sha256"})


def engagement_of(desk: Desk) -> Engagement:
    """Return the engagement of the workspace."""
    with desk.workspace.reading() as view:
        return view.engagement()


def set_engagement(desk: Desk, values: Mapping[str, str]) -> Engagement:
    """Set values of the engagement; lists are separated by semicolons.

    Raises `UsageError` (`unknown-key`, `value-unknown`).
    """
    with desk.workspace.transaction(desk.actor) as tx:
        record = tx.engagement()
        changes = {key: _typed(key, value, record) for key, value in values.items()}
        changed = replace(record, **changes, row_version=record.row_version + 1)
        tx.set_engagement(changed)
    return changed


def as_mapping(record: Engagement) -> dict[str, str | bool | list[str]]:
    """Return an engagement under the keys that `set_engagement` takes."""
    shown: dict[str, str | bool | list[str]] = {}
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in _HIDDEN:
            shown[field.name] = list(value) if isinstance(value, tuple) else value
    return shown


def _typed(key: str, value: str, record: Engagement) -> Any:
    known = as_mapping(record)
    if key not in known:
        raise UsageError(f"“{key}” is no key of an engagement. Keys: {', '.join(known)}.", reason="unknown-key")
    if key in _CHOICES and value not in _CHOICES[key]:
        raise UsageError(f"{key} is one of: {', '.join(_CHOICES[key])}.", reason="value-unknown")
    if isinstance(known[key], bool):
        if value not in {"yes", "no"}:
            raise UsageError(f"{key} is yes or no.", reason="value-unknown")
        return value == "yes"
    if isinstance(known[key], list):
        return tuple(part.strip() for part in value.split(";") if part.strip())
    return value
