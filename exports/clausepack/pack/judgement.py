"""What people found in the exhibits: findings with their mappings, dissents, comparisons and open items."""

from __future__ import annotations

from dataclasses import dataclass

from clausepack.pack.evidence import Excerpt, StepRecord


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of the worked severity, 0–3, with its reason."""

    id: str
    label: str
    score: int
    reason: str


@dataclass(frozen=True, slots=True)
class Note:
    """An interpretive note; `kind` is statement, inference or opinion."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class MappingRow:
    """One mapping of a finding to a citation of `Pack.citations`."""

    id: str
    citation_id: str
    relation: str
    set_relation: str | None
    rationale: str
    strength: int
    reason: str
    as_of: str
    method: str
    state: str
    mapped_by: str


@dataclass(frozen=True, slots=True)
class DissentRecord:
    """A contrary reading with its answer; empty answer fields mean that it is unanswered."""

    id: str
    by: str
    utc: str
    text: str
    answer_by: str
    answer_utc: str
    answer: str


@dataclass(frozen=True, slots=True)
class OpenItemRecord:
    """A question with owner, due date and resolution."""

    id: str
    finding: str | None
    question: str
    owner: str
    due: str | None
    state: str
    resolution: str | None
    raised_at: str


@dataclass(frozen=True, slots=True)
class ComparisonMember:
    """One platform's comparable passage; the reference has an empty verdict.

    `finding_id` names a finding of the workspace, which need not be in this pack's selection.
    """

    finding_id: str
    platform: str
    document: str
    captured_at: str
    verdict: str
    reason: str
    severity: str | None
    polarity: str
    what_it_says: str
    excerpt: Excerpt | None


@dataclass(frozen=True, slots=True)
class ComparisonRecord:
    """Comparable passages by one criterion, confirmed by a person."""

    id: str
    category: str
    category_label: str
    criterion: str
    confirmed_by: str
    confirmed_at: str
    members: tuple[ComparisonMember, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding as the pack prints it.

    `content` is the canonical JSON text of exactly what a sign-off binds; `digest` is its SHA-256. `excerpt` is None
    for an omission. `categories` are (id, label) pairs, the first is primary. `severity` None is “not rated”.
    `state` is a review state; `exhibit` a number. `version_line` says in words what the record knows of other
    captures of the document. `comparisons` are ids of `Pack.comparisons`.
    """

    id: str
    label: str
    revision: int
    exhibit: str
    state: str
    title: str
    categories: tuple[tuple[str, str], ...]
    polarity: str
    severity: str | None
    severity_proposed: str
    severity_sum: int
    severity_reason: str
    factors: tuple[Factor, ...]
    what_it_says: str
    why_it_matters: str
    user_impact: str
    affected_groups: tuple[str, ...]
    opt_out: str
    opt_out_how: str
    what_users_can_do: str
    notes: tuple[Note, ...]
    confidence: str
    basis: str
    origin: str
    prepared_by: str
    prepared_at: str
    excerpt: Excerpt | None
    searched_for: tuple[str, ...]
    mappings: tuple[MappingRow, ...]
    dissents: tuple[DissentRecord, ...]
    open_items: tuple[str, ...]
    steps: tuple[StepRecord, ...]
    comparisons: tuple[str, ...]
    version_line: str
    content: str
    digest: str
