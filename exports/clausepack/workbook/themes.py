"""The rows of sheets that a workbook has only when there is something to say: Coverage, Returned, Delta, STRM."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from clausepack.pack import Finding, MappingRow, Pack
from clausepack.workbook.cells import Link, Row
from clausepack.workbook.layout import CHOICES

_LEVELS = (*CHOICES["Severities"], "not rated")


def platforms_of(pack: Pack) -> tuple[str, ...]:
    """Return the platforms whose documents were reviewed, in order of their exhibits."""
    return tuple(dict.fromkeys(item.platform for item in pack.exhibits if item.role == "reviewed"))


def coverage_rows(pack: Pack, links: Mapping[str, Link | str]) -> Iterator[Row]:
    """Yield one row per citation: which platforms have findings on it, how many, and the worst; `links` by citation."""
    found = _by_citation(pack)
    platforms = platforms_of(pack)
    instruments = {item.id: item.short_name for item in pack.instruments}
    for citation in pack.citations:
        cells = found.get(citation.id, {})
        everything = [finding for each in cells.values() for finding in each]
        yield (
            links[citation.id],
            citation.heading,
            instruments[citation.instrument],
            len(everything),
            _worst(everything),
            *(_cover(cells.get(platform, [])) for platform in platforms),
        )


def _by_citation(pack: Pack) -> dict[str, dict[str, list[Finding]]]:
    platforms = {item.number: item.platform for item in pack.exhibits}
    found: dict[str, dict[str, list[Finding]]] = defaultdict(lambda: defaultdict(list))
    for finding in pack.findings:
        for citation in dict.fromkeys(mapping.citation_id for mapping in finding.mappings):
            found[citation][platforms[finding.exhibit]].append(finding)
    return found


def _worst(findings: Sequence[Finding]) -> str:
    levels = {finding.severity or "not rated" for finding in findings}
    return next((level for level in _LEVELS if level in levels), "no finding")


def _cover(findings: Sequence[Finding]) -> str:
    """Return the worst severity, how many findings there are, and how many of them are omissions."""
    if not findings:
        return "no finding"
    omissions = sum(finding.excerpt is None for finding in findings)
    missing = f", {omissions} by omission" if omissions else ""
    return f"{_worst(findings)} ({len(findings)}{missing})"


def returned_rows(pack: Pack) -> Iterator[Row]:
    """Yield one row per cell that was in conflict or refused, settled or not."""
    for item in pack.return_issues:
        yield (
            item.returned,
            item.id,
            item.row_id,
            item.finding,
            item.citation_id,
            item.column,
            item.outcome,
            item.before or "nothing",
            item.after or "nothing",
            item.reason,
            item.settled or ("open" if item.outcome == "conflict" else ""),
            item.settled_by,
            item.settled_at,
            item.note,
        )


def returns_rows(pack: Pack) -> Iterator[Row]:
    """Yield one row per workbook that came back."""
    for item in pack.returns:
        yield (
            item.id,
            item.pack,
            item.returned_at,
            item.rows,
            item.file_name,
            item.returned_by,
            item.accepted,
            f"{item.conflicts} in conflict, {item.refused} refused, {item.missing} missing, {item.unknown} unknown, "
            f"{item.tampered} changed in evidence",
            item.sha256,
        )


def delta_rows(pack: Pack) -> Iterator[Row]:
    """Yield one row per change since the earlier pack."""
    for item in pack.delta.rows if pack.delta else ():
        before, now = item.severity_before or "not rated", item.severity_now or "not rated"
        yield (
            item.finding,
            item.change,
            item.what,
            item.title,
            item.citation_id,
            "" if item.change == "new" else before,
            "" if item.change == "withdrawn" else now,
        )


def set_mappings(pack: Pack) -> Iterator[tuple[Finding, MappingRow]]:
    """Yield the mappings for which a reviewer stated a set relation, with their findings."""
    for finding in pack.findings:
        for mapping in finding.mappings:
            if mapping.set_relation:
                yield finding, mapping


def strm_rows(pack: Pack) -> Iterator[Row]:
    """Yield one row per mapping that carries a set relation."""
    citations = {item.id: item for item in pack.citations}
    for finding, mapping in set_mappings(pack):
        citation = citations[mapping.citation_id]
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
