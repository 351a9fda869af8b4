"""Comparisons: comparable passages of other platforms, confirmed by a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import ComparisonId, FindingId, PersonId
from clausemark.regulations.vocabulary import Verdict


@dataclass(frozen=True, slots=True)
class ComparisonMember:
    """One finding in a comparison; the first is the reference and has no verdict."""

    finding: FindingId
    verdict: Verdict | None
    reason: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Findings on comparable passages, the criterion they are compared by, and who confirmed it.

    `label` is the group's identifier in its file; `confirmed_role` the capacity of the person in it.
    """

    id: ComparisonId
    label: str
    category: str
    criterion: str
    members: tuple[ComparisonMember, ...]
    confirmed_by: PersonId
    confirmed_at: datetime
    row_version: int = 1
    confirmed_role: str = ""
