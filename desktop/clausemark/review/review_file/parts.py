"""What the parts of both files have in common: identifiers, preparers, dates, and refusal of one part alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from clausemark.errors import InputRefusedError
from clausemark.phrases import phrase
from clausemark.review.person import identity_key
from clausemark.review.review_file.json_reading import Fields, JsonObject, UntrustedJson, invalid, shown
from clausemark.review.review_file.values import Part, Preparer, Refusal

T = TypeVar("T")


@dataclass(slots=True)
class Collected:
    """Gathers the parts that could be read and those that were refused."""

    refused: list[Refusal] = field(default_factory=list)

    def each(
        self, part: Part, items: Sequence[UntrustedJson], parse: Callable[[int, UntrustedJson], T]
    ) -> tuple[T, ...]:
        """Return what could be parsed; a refusal of one item touches no other."""
        taken = []
        for place, item in enumerate(items):
            try:
                taken.append(parse(place, item))
            except InputRefusedError as refusal:
                self.refused.append(Refusal(part, place, label_of(item, place), refusal.reason, refusal.message))
        return tuple(taken)


class LabelsSeen:
    """Refuses an identifier that another part of the same file has already."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def take(self, label: str, where: str) -> str:
        """Return a label that is new; raise `InputRefusedError` (`duplicate-id`) for one that is not."""
        if label in self._seen:
            message = phrase(
                "{where} has the same id as one before it: {label}. Give it an id of its own.",
                where=where,
                label=shown(label),
            )
            raise InputRefusedError(message, reason="duplicate-id")
        self._seen.add(label)
        return label


def check_schema(envelope: Fields, wanted: str) -> None:
    """Refuse a file that does not say that it has the wanted format."""
    stated = envelope.text("schema")
    if stated != wanted:
        raise invalid(
            phrase(
                "{where} says that its schema is {stated}, but it must be “{wanted}”",
                where=envelope.where,
                stated=shown(stated),
                wanted=wanted,
            )
        )


def label_of(item: UntrustedJson, place: int) -> str:
    """Return how a message names a part: its id, else its finding's, else its place from 1."""
    for key in ("id", "finding"):
        label = item.fields.get(key) if isinstance(item, JsonObject) else None
        if isinstance(label, str) and label.strip():
            return shown(label)[1:-1]
    return f"#{place + 1}"


def preparer(fields: Fields) -> Preparer:
    """Return who prepared a file or a part of it."""
    prepared_by = Preparer(person_name(fields, "name"), fields.text("role"), fields.utc("utc"))
    fields.close()
    return prepared_by


def person_name(fields: Fields, key: str) -> str:
    """Return a person's name as written; one in which nothing can be read is refused."""
    name = fields.text(key, filled=True)
    if not identity_key(name):
        raise invalid(
            phrase("“{key}” of {where} is a name without a letter or digit; write it out", key=key, where=fields.where)
        )
    return name


def iso_date(fields: Fields, key: str) -> str | None:
    """Return an ISO date as text, None when it is null or missing."""
    text = fields.text_or_none(key)
    if text is None:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise invalid(
            phrase(
                "“{key}” of {where} is {text}, which is not a date; write it as 2026-02-01",
                key=key,
                where=fields.where,
                text=shown(text),
            )
        ) from error
