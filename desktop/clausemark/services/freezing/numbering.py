"""Exhibit numbers and the paths of their files in the pack."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from clausemark.archive.hashes import Sha256
from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.services.dossier import Dossier, PlacedProvision, VersionFile
from clausepack.lines import LineIndex

_SUFFIXES = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/markdown": "md",
    "text/plain": "txt",
    "text/rtf": "rtf",
    "application/rtf": "rtf",
    "application/pdf": "pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/epub+zip": "epub",
    "multipart/related": "mhtml",
    "message/rfc822": "eml",
}
"""By media type, so that an auditor's computer opens a source with its usual program."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A version under its exhibit number, with its lines and the paths of its files below `data/`."""

    number: str
    role: str
    file: VersionFile
    lines: LineIndex
    source_path: str
    text_path: str
    capture_sha256: Sha256
    provisions: Mapping[ProvisionId, PlacedProvision]


def place(dossier: Dossier) -> dict[VersionId, Placed]:
    """Return every version under its number: the reviewed ones, then those that only comparisons need."""
    placed: dict[VersionId, Placed] = {}
    for ordinal, file in enumerate(dossier.files(), 1):
        number = f"EX-{ordinal:03d}"
        suffix = _SUFFIXES.get(file.capture.media_type, "bin")
        role = "reviewed" if ordinal <= len(dossier.reviewed) else "comparison"
        placed[file.version.id] = Placed(
            number,
            role,
            file,
            LineIndex(file.text),
            f"sources/{number}.{suffix}",
            f"text/{number}.txt",
            file.capture.sha256,
            {item.id: item for item in file.provisions},
        )
    return placed
