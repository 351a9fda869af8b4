"""The rows of Coverage: which platform has findings on which citation."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clausepack.pack import Finding, Pack
from clausepack.workbook.cells import Row
from clausepack.workbook.layout import CHOICES
from clausepack.workbook.rows.known import Known, law_link

_LEVELS = (*CHOICES["Severities"], "not rated")


def coverage_rows(known: Known) -> Iterator[Row]:
    """Yield one row per citation: which platforms have findings on it, how many, and the worst."""
    found = _by_citation(known.pack)
    platforms = known.pack.platforms
    for citation in known.pack.citations:
        cells = found.get(citation.id, {})
        everything = [finding for each in cells.values() for finding in each]
        yield (
            law_link(citation),
            citation.heading,
            known.instruments[citation.instrument].short_name,
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
