"""How many pages a pack will have, roughly, before any is drawn."""

from __future__ import annotations

from clausepack.pack import Pack

_FRONT = 12
_PER_FINDING = 2.3
_CITATIONS_A_PAGE = 9
_STEPS_A_PAGE = 20
_EVENTS_A_PAGE = 28
_CLAUSES_A_PAGE = 9
_LINES_A_PAGE = 32
_ARTICLES_A_PAGE = 7


def estimated_pages(pack: Pack) -> int:
    """Return a number of pages that is right enough for a progress bar."""
    findings = len(pack.findings)
    count = _FRONT + findings * _PER_FINDING + len(pack.citations) / _CITATIONS_A_PAGE + findings / _STEPS_A_PAGE
    count += len(pack.citations) / _ARTICLES_A_PAGE + sum(row.text_lines for row in pack.exhibits) / _LINES_A_PAGE
    count += sum(len(row.clauses) for row in pack.changes) / _CLAUSES_A_PAGE
    return round(count + sum(line.payload is not None for line in pack.ledger.lines) / _EVENTS_A_PAGE)
