"""Entries of law that a workspace keeps itself, because the program does not ship them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import CitationId, KeptLawId


@dataclass(frozen=True, slots=True)
class KeptLaw:
    """An entry of an imported instrument as it stood when a finding was first mapped to it.

    `content` is the canonical JSON of the entry and `sha256` its hash, the one that sign-offs bind; `instrument` is the
    canonical JSON of the instrument's facts. The rest says who imported the instrument, when, and from which file.
    """

    id: KeptLawId
    citation: CitationId
    sha256: Sha256
    content: str
    instrument: str
    version_date: str
    imported_by: str
    imported_at: datetime
    file_name: str
    file_sha256: Sha256
    importer: str
    row_version: int = 1
