"""What persons said about the life of clauses: change records, links they decided on, findings they carried over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from clausemark.archive.identifiers import (
    CarryId,
    ChangeId,
    DocumentId,
    FindingId,
    LineageId,
    LinkId,
    PersonId,
    ProvisionId,
    StepId,
    VersionId,
)
from clausemark.archive.terms import ChangeDirection, ChangeKind, LineageRelation
from clausemark.regulations.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Lineage:
    """A clause through the versions of its document, named by the provision in which it was first seen."""

    id: LineageId
    document: DocumentId
    first: ProvisionId


class LinkState(StrEnum):
    """What a person said of a link that the rules proposed."""

    CONFIRMED = "confirmed"
    REPLACED = "re-placed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class LinkDecision:
    """A person's word on what became of an old provision; it is kept over later runs of the rules.

    `new` is None where the person rejected a link: the clause has no successor. `score` is in hundredths.
    """

    id: LinkId
    lineage: LineageId
    old_version: VersionId
    new_version: VersionId
    old: ProvisionId
    new: ProvisionId | None
    relation: LineageRelation
    score: int
    state: LinkState
    by: PersonId
    utc: datetime
    note: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """One transition between versions: what the rules proposed, and what a person made of it.

    `proposed_kind` and `proposed_direction` stay as the rules gave them; `kind`, `direction` and `summary` are those
    that hold. `confirmed_by` is None until a person has confirmed. `notice_days` counts from the capture to the stated
    effective date. `severity_before` and `severity_after` are the worst ratings on the clauses that changed when the
    record was last written, None where none was rated.
    """

    id: ChangeId
    document: DocumentId
    old_version: VersionId
    new_version: VersionId
    proposed_kind: ChangeKind
    proposed_direction: ChangeDirection
    kind: ChangeKind
    direction: ChangeDirection
    reasons: tuple[str, ...]
    summary: str
    stated_updated: str | None
    stated_effective: str | None
    notice_days: int | None
    silent: bool
    silent_reason: str
    lineage_version: str
    noted_at: datetime
    confirmed_by: PersonId | None = None
    confirmed_at: datetime | None = None
    note: str = ""
    row_version: int = 1
    severity_before: Severity | None = None
    severity_after: Severity | None = None


class CarryChoice(StrEnum):
    """What a person decided for a finding in a later version."""

    KEEP = "keep"
    REPLACE = "re-place"
    EDIT = "edit"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class CarryDecision:
    """What became of a finding in a later version, who decided so, and which approvals went with it.

    `carried` is the finding made on the new version, None when it was withdrawn. `exact` tells that the passage and
    its provisions did not change by a character; only then `steps` may hold approvals.
    """

    id: CarryId
    finding: FindingId
    new_version: VersionId
    choice: CarryChoice
    relation: LineageRelation
    score: int
    exact: bool
    carried: FindingId | None
    steps: tuple[StepId, ...]
    by: PersonId
    utc: datetime
    note: str = ""
