"""The rows of Review, and the keys by which they are known again when they come back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from clausepack.legal_fields import FIELDS
from clausepack.pack import Finding, LegalRow, MappingRow
from clausepack.workbook.cells import Cell, Row
from clausepack.workbook.layout import REVIEW
from clausepack.workbook.rows.findings import excerpt_of
from clausepack.workbook.rows.known import Known, law_link


def review_rows(known: Known) -> Iterator[Row]:
    """Yield one row per finding and citation; a finding without one has a row too."""
    for finding in known.pack.findings:
        for mapping in finding.mappings or (None,):
            yield _review_row(known, finding, mapping)


def review_keys(known: Known) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield row key, row id, finding, citation and base hash of every row of Review."""
    for finding in known.pack.findings:
        for mapping in finding.mappings or (None,):
            citation = mapping.citation_id if mapping else ""
            row_id = mapping.id if mapping else finding.id
            yield row_key(known.pack.id, finding.id, citation), row_id, finding.id, citation, finding.digest


def row_key(pack: str, finding: str, citation: str) -> str:
    """Return the key by which a returned row is known again: pack, finding and citation, hashed."""
    return hashlib.sha256(f"{pack}\n{finding}\n{citation}".encode()).hexdigest()[:32]


def _review_row(known: Known, finding: Finding, mapping: MappingRow | None) -> Row:
    exhibit = known.exhibits[finding.exhibit]
    citation = known.citations[mapping.citation_id] if mapping else None
    instrument = known.instruments[citation.instrument] if citation else None
    row_id = mapping.id if mapping else finding.id
    return (
        known.finding_link(row_id, finding.id),
        exhibit.platform,
        _section(finding),
        excerpt_of(finding),
        finding.what_it_says,
        finding.why_it_matters,
        instrument.short_name if instrument else "none",
        law_link(citation) if citation else "no citation",
        mapping.relation if mapping else "",
        finding.severity or "not rated",
        finding.confidence,
        finding.state,
        *_since(known, finding.id, citation.id if citation else ""),
        *_inputs(known.legal.get((finding.id, citation.id if citation else ""))),
        exhibit.document,
        exhibit.stated_effective or exhibit.stated_updated or "not stated",
        exhibit.captured_at,
        known.exhibit_link(exhibit.number),
        known.stamp(known.stamps.findings.get(finding.id)),
        exhibit.sha256,
        finding.digest,
        row_key(known.pack.id, finding.id, citation.id if citation else ""),
    )


def _since(known: Known, finding: str, citation: str) -> tuple[str, ...]:
    """Return how a row stands to the earlier pack that was named, nothing when none was."""
    if known.pack.delta is None:
        return ()
    return (known.changes.get((finding, citation)) or known.changes.get((finding, "")) or "as before",)


def _section(finding: Finding) -> str:
    if finding.excerpt is None:
        return "omission"
    return finding.excerpt.number or ""


def _inputs(said: LegalRow | None) -> tuple[Cell, ...]:
    """Return what legal said before, in the order of the input columns; nothing is an empty cell."""
    heads = (column.head for column in REVIEW.columns if column.look.takes_input)
    return tuple(getattr(said, FIELDS[head], None) or None for head in heads)
