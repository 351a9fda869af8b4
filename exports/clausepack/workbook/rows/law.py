"""The rows of the Law index, and of the comparisons."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import CitationRow, InstrumentRow
from clausepack.workbook.cells import Row
from clausepack.workbook.rows.known import Known, law_link


def law_rows(known: Known) -> Iterator[Row]:
    """Yield one row per citation."""
    used: dict[str, list[str]] = {}
    for finding in known.pack.findings:
        for mapping in finding.mappings:
            used.setdefault(mapping.citation_id, []).append(finding.id)
    for item in known.pack.citations:
        yield _law_row(item, known.instruments[item.instrument], used.get(item.id, []))


def _law_row(item: CitationRow, instrument: InstrumentRow, findings: list[str]) -> Row:
    return (
        law_link(item),
        item.heading,
        instrument.short_name,
        instrument.full_title,
        instrument.jurisdiction,
        instrument.authority,
        instrument.in_force_from,
        instrument.status,
        instrument.version_read,
        instrument.verification,
        item.verified,
        item.status_note,
        item.as_of,
        ", ".join(findings),
        item.entry_sha256,
    )


def comparison_rows(known: Known) -> Iterator[Row]:
    """Yield one row per member of a comparison."""
    for item in known.pack.comparisons:
        for member in item.members:
            yield (
                item.id,
                item.category_label,
                item.criterion,
                member.platform,
                member.document,
                member.captured_at,
                member.finding_id,
                member.verdict or "reference",
                member.reason,
                member.severity or "not rated",
                member.what_it_says,
                member.excerpt.text if member.excerpt else "no passage",
                member.excerpt.exhibit if member.excerpt else "",
                item.confirmed_by,
                item.confirmed_at,
            )
