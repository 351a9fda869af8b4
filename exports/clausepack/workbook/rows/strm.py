"""The rows of STRM: provision against citation, where a reviewer stated a set relation (NIST IR 8477)."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Finding, MappingRow, Pack
from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known


def set_mappings(pack: Pack) -> Iterator[tuple[Finding, MappingRow]]:
    """Yield the mappings for which a reviewer stated a set relation, with their findings."""
    for finding in pack.findings:
        for mapping in finding.mappings:
            if mapping.set_relation:
                yield finding, mapping


def strm_rows(known: Known) -> Iterator[Row]:
    """Yield one row per mapping that carries a set relation."""
    for finding, mapping in set_mappings(known.pack):
        citation = known.citations[mapping.citation_id]
        focal = finding.excerpt.text if finding.excerpt else f"Omission: {'; '.join(finding.searched_for)}"
        yield (
            mapping.id,
            finding.title,
            focal,
            finding.confidence,
            mapping.rationale,
            mapping.reason,
            mapping.set_relation,
            mapping.strength,
            citation.heading,
            citation.id,
            citation.citation,
            f"Legal relation: {mapping.relation}; as of {mapping.as_of}; mapped by {mapping.mapped_by}",
        )
