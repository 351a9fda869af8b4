"""What a freeze is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.identifiers import DocumentId, PackId, VersionId


@dataclass(frozen=True, slots=True)
class FreezeOrder:
    """Identity, moment, person, selection, form and language of a pack to be frozen, and whether drafts go with it."""

    pack_id: PackId
    frozen_at: datetime
    frozen_by: str
    query: str
    documents: tuple[DocumentId, ...]
    versions: tuple[VersionId, ...]
    paper: str
    language: str
    certificates: bool = False
