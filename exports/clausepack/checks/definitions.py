"""Checks of the terms that the documents of a pack define: each in its words, each use in the excerpt of its finding.

That the words stand in the text is checked with the other excerpts.
"""

from __future__ import annotations

from collections.abc import Iterator

from clausepack.pack import DefinedTerm, Excerpt, Finding, Pack, ProvisionRow


def definition_name(row: DefinedTerm) -> str:
    """Return how a report names a defined term."""
    return f"“{row.term}” of {row.excerpt.exhibit}"


def definition_faults(pack: Pack) -> Iterator[str]:
    """Check that terms stand in their definitions, these in their clauses, and uses in excerpts of the exhibit."""
    findings = {row.id: row for row in pack.findings}
    clauses = {row.id: row for row in pack.provisions}
    for row in pack.definitions:
        for fault in _faults(row, findings, clauses):
            yield f"{definition_name(row)}: {fault}"


def _faults(row: DefinedTerm, findings: dict[str, Finding], clauses: dict[str, ProvisionRow]) -> Iterator[str]:
    if not _stands(row.term, row.start, row.excerpt):
        yield f"the term does not stand at {row.start} in the words that define it"
    clause = clauses.get(row.excerpt.provisions[0]) if len(row.excerpt.provisions) == 1 else None
    if clause is None or not _holds(clause, row.excerpt):
        yield "the words that define it do not stand in the clause that is named"
    if not row.uses:
        yield "no finding uses it"
    for use in row.uses:
        finding = findings.get(use.finding)
        excerpt = finding.excerpt if finding is not None else None
        if excerpt is None or excerpt.exhibit != row.excerpt.exhibit or not _stands(row.term, use.start, excerpt):
            yield f"{use.finding} does not use it at {use.start}"


def _stands(term: str, start: int, excerpt: Excerpt) -> bool:
    return bool(term) and start >= excerpt.start and excerpt.text.startswith(term, start - excerpt.start)


def _holds(clause: ProvisionRow, excerpt: Excerpt) -> bool:
    return clause.exhibit == excerpt.exhibit and clause.start <= excerpt.start and excerpt.end <= clause.end
