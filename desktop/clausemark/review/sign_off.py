"""Review steps: who saw exactly what, when, and what the act means."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import FindingId, PersonId, StepId, VersionId
from clausemark.regulations.vocabulary import ReviewAct


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One act of review on a finding, or on a whole version when `finding` is None.

    `digest` is the hash of exactly what was seen. `revision` is the finding's revision then (0 for a version).
    """

    id: StepId
    version: VersionId
    finding: FindingId | None
    revision: int
    act: ReviewAct
    person: PersonId
    role: str
    utc: datetime
    digest: Sha256
    note: str = ""
