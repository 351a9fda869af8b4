"""The rows of Findings and Mappings."""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import Finding
from clausepack.workbook.cells import Marked, Row, quoted
from clausepack.workbook.rows.known import Known, law_link

_NOTES = ("statement", "inference", "opinion")


def finding_rows(known: Known) -> Iterator[Row]:
    """Yield one row per finding."""
    for item in known.pack.findings:
        excerpt = item.excerpt
        notes = {kind: "\n".join(note.text for note in item.notes if note.kind == kind) for kind in _NOTES}
        yield (
            item.id,
            known.exhibit_link(item.exhibit),
            item.label,
            item.title,
            "; ".join(label for _, label in item.categories),
            item.state,
            item.severity or "not rated",
            item.severity_proposed,
            item.severity_sum,
            item.severity_reason,
            item.polarity,
            item.confidence,
            item.basis,
            "\n".join(f"{each.label}: {each.score} – {each.reason}" for each in item.factors),
            " › ".join(excerpt.heading_path) if excerpt else "",
            (excerpt.number or "") if excerpt else "",
            excerpt_of(item),
            _in_clause(item),
            "; ".join(item.searched_for),
            item.what_it_says,
            item.why_it_matters,
            item.user_impact,
            "; ".join(item.affected_groups),
            item.opt_out,
            item.opt_out_how,
            item.what_users_can_do,
            *(notes[kind] for kind in _NOTES),
            _dissents(item),
            "\n".join(known.said.get(item.id, ())),
            item.origin,
            item.prepared_by,
            item.prepared_at,
            item.version_line,
            known.stamp(known.stamps.findings.get(item.id)),
            item.digest,
        )


def mapping_rows(known: Known) -> Iterator[Row]:
    """Yield one row per mapping."""
    for finding in known.pack.findings:
        for item in finding.mappings:
            citation = known.citations[item.citation_id]
            yield (
                item.id,
                known.finding_link(finding.id, finding.id),
                finding.title,
                law_link(citation),
                citation.heading,
                item.relation,
                item.set_relation or "",
                item.rationale,
                item.strength,
                item.reason,
                item.as_of,
                item.method,
                item.state,
                item.mapped_by,
                citation.status_note,
                citation.verified,
                citation.id,
            )


def excerpt_of(finding: Finding) -> str:
    """Return the quoted words of a finding, or what was searched for where they are missing."""
    return finding.excerpt.text if finding.excerpt else f"Omission: not found ({'; '.join(finding.searched_for)})"


def _in_clause(finding: Finding) -> Marked | str:
    """Return the clause with the quoted words marked; empty when the words are the whole of it."""
    excerpt = finding.excerpt
    if excerpt is None or not excerpt.clause:
        return ""
    start = excerpt.start - excerpt.clause_start
    return quoted(excerpt.clause, start, start + len(excerpt.text))


def _dissents(finding: Finding) -> str:
    return "\n".join(
        f"{each.by} ({each.utc}): {each.text}" + (f"\nAnswer by {each.answer_by}: {each.answer}" if each.answer else "")
        for each in finding.dissents
    )
