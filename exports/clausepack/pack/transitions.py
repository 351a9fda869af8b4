"""What became of the version before in an exhibit."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChangedClause:
    """A clause that is not as it was in the version before.

    `relation` is moved, reworded, split-from, merged-into, added or removed. `start..end` is its place in the exhibit's
    text, None when it was removed. `pieces` are (edit, words): "=" kept, "+" added, "-" removed; those kept and added
    joined are the exhibit's text over that place. `severity_before` and `severity_after` are the worst ratings of the
    findings on it in either version, "" where none is rated.
    """

    relation: str
    number: str | None
    heading_path: tuple[str, ...]
    start: int | None
    end: int | None
    pieces: tuple[tuple[str, str], ...]
    severity_before: str = ""
    severity_after: str = ""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """How steady the words of a document were from its first sound capture to its last.

    `captures` counts the sound ones, `changes` those whose words differ from the capture before and were not found to
    differ in looks, or in how they were captured, alone. `months` lie between, rounded; `stability` is the percentage
    of them, begun ones counted, in which no such change was captured, None for one month.
    """

    document_id: str
    first_captured_at: str
    last_captured_at: str
    captures: int
    changes: int
    months: int
    stability: int | None


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """What became of the version before in an exhibit; `confirmed_by` is empty while only the rules proposed it.

    The version before is named by its hashes. `notice_days` counts from the capture to the stated effective date.
    `counts` are (relation, number of clauses), those unchanged too. `severity_before` and `severity_after` are the
    worst ratings on the clauses that changed, "" where none is rated.
    """

    exhibit: str
    old_version: str
    old_captured_at: str
    old_sha256: str
    old_text_sha256: str
    kind: str
    direction: str
    confirmed_by: str
    confirmed_at: str
    stated_updated: str | None
    stated_effective: str | None
    notice_days: int | None
    silent: bool
    silent_reason: str
    summary: str
    note: str
    reasons: tuple[str, ...]
    counts: tuple[tuple[str, int], ...]
    clauses: tuple[ChangedClause, ...]
    severity_before: str = ""
    severity_after: str = ""
