"""Purges: a document's words taken out of the workspace for good, on the word of two persons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import DocumentId, PackId, PersonId, PurgeId, VersionId
from clausemark.errors import RuleRefusedError
from clausemark.phrases import phrase
from clausemark.review.engagement import Engagement
from clausemark.review.person import Person, same_person

VALID_DAYS = 30
"""Days after which a request that nobody confirmed lapses."""


class PurgeReason(StrEnum):
    """Why a document is purged."""

    RETENTION_OVER = "retention-over"
    ENGAGEMENT_ENDED = "engagement-ended"
    CLIENT_REQUEST = "client-request"
    DATA_SUBJECT_REQUEST = "data-subject-request"
    TAKEN_IN_BY_MISTAKE = "taken-in-by-mistake"
    UNLAWFULLY_HELD = "unlawfully-held"
    COURT_OR_AUTHORITY = "court-or-authority"
    OTHER = "other"


NEED_A_NOTE = frozenset({PurgeReason.UNLAWFULLY_HELD, PurgeReason.COURT_OR_AUTHORITY, PurgeReason.OTHER})
BEFORE_THE_DATE = frozenset({PurgeReason.UNLAWFULLY_HELD, PurgeReason.COURT_OR_AUTHORITY})
"""Reasons that go before a retention date which has not come yet."""


class PurgeState(StrEnum):
    """How far a purge is."""

    ASKED = "asked"
    WITHDRAWN = "withdrawn"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PurgedBytes:
    """Bytes that are no longer held, by their hash and size."""

    sha256: Sha256
    size: int


@dataclass(frozen=True, slots=True)
class Purge:
    """A request to purge a document and, once somebody else confirmed it, what was taken away.

    `platform` and `title` are the names as they were. `seq` is the last event of the ledger that the person who asked
    saw. `records` are those whose words are gone, `withheld` the events whose payloads are: runs of sequences, both
    ends within. `packs` are the frozen packs that can no longer be rendered. All are empty until it is done.
    """

    id: PurgeId
    document: DocumentId
    platform: str
    title: str
    reason: PurgeReason
    note: str
    asked_by: PersonId
    asked_at: datetime
    seq: int
    state: PurgeState = PurgeState.ASKED
    confirmed_by: PersonId | None = None
    confirmed_at: datetime | None = None
    versions: tuple[VersionId, ...] = ()
    originals: tuple[PurgedBytes, ...] = ()
    records: tuple[str, ...] = ()
    withheld: tuple[tuple[int, int], ...] = ()
    packs: tuple[PackId, ...] = ()
    row_version: int = 1


def refuse_held(engagement: Engagement, reason: PurgeReason, today: str) -> None:
    """Raise `RuleRefusedError` (`legal-hold`, `retention-running`) where nothing may be purged; `today` is ISO, UTC."""
    if engagement.legal_hold:
        message = phrase("A legal hold is in force ({why}). Nothing is purged.", why=engagement.hold_reason or "–")
        raise RuleRefusedError(message, reason="legal-hold")
    if engagement.retain_until and today <= engagement.retain_until and reason not in BEFORE_THE_DATE:
        message = phrase(
            "Everything is kept until {day}. Before that only what is held unlawfully, or what a court or an authority "
            "ordered, is purged.",
            day=engagement.retain_until,
        )
        raise RuleRefusedError(message, reason="retention-running")


def refuse_unsaid(reason: PurgeReason, note: str) -> None:
    """Raise `RuleRefusedError` (`note-missing`) for a reason that says too little alone."""
    if reason in NEED_A_NOTE and not note:
        message = phrase("The reason “{reason}” says too little alone. Give a note.", reason=reason.value)
        raise RuleRefusedError(message, reason="note-missing")


def refuse_alone(asked_by: Person, confirming: Person) -> None:
    """Raise `RuleRefusedError` (`four-eyes`) where the one who asked would confirm, however the name is spelled."""
    if same_person(asked_by, confirming):
        message = phrase("{name} asked for the purge. Somebody else has to confirm it.", name=asked_by.name)
        raise RuleRefusedError(message, reason="four-eyes")


def has_run_out(purge: Purge, now: datetime) -> bool:
    """Tell whether a request is too old to be confirmed."""
    return now > purge.asked_at + timedelta(days=VALID_DAYS)
