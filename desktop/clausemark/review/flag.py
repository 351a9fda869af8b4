"""A provision that somebody wants to come back to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import FlagId, PersonId, ProvisionId, VersionId


@dataclass(frozen=True, slots=True)
class Flag:
    """A mark on a provision, who set it and, where they said so, why; it judges nothing and no sign-off binds it."""

    id: FlagId
    version: VersionId
    provision: ProvisionId
    by: PersonId
    utc: datetime
    note: str = ""
