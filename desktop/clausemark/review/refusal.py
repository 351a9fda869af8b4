"""Proposals of comparable passages that a person refused; they are kept, and not proposed again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import FindingId, PersonId, ProvisionId, RefusalId


@dataclass(frozen=True, slots=True)
class ComparisonRefusal:
    """A provision of another platform that a person said is not comparable with a finding's passage, and why."""

    id: RefusalId
    finding: FindingId
    provision: ProvisionId
    refused_by: PersonId
    utc: datetime
    reason: str
