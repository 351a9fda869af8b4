"""What a freeze is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import DocumentId, PackId, VersionId


@dataclass(frozen=True, slots=True)
class FreezeOrder:
    """Identity, moment, person, selection, paper and language of a pack to be frozen."""

    pack_id: PackId
    frozen_at: datetime
    frozen_by: str
    query: str
    documents: tuple[DocumentId, ...]
    versions: tuple[VersionId, ...]
    paper: str
    language: str
