"""What is left out of a review, by whom and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import PersonId, ProvisionId, ScopeId, VersionId
from clausemark.regulations.vocabulary import ScopeReason


@dataclass(frozen=True, slots=True)
class ScopeExclusion:
    """Provisions of a version that a person put out of scope, with the reason code.

    An empty `provisions` puts every provision of the version without a finding out of scope.
    """

    id: ScopeId
    version: VersionId
    provisions: tuple[ProvisionId, ...]
    reason: ScopeReason
    note: str
    by: PersonId
    utc: datetime
