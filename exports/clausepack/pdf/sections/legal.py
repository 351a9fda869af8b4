"""What came back from legal, as section 14 prints it: each cell that was not simply taken, and the workbooks."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.legal_words import outcome
from clausepack.pack import Pack, ReturnIssue
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL_BOLD, CELL_LINK, HASH
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper, moment


def returned(compose: Composer, pack: Pack) -> None:
    """Write the part of section 14 about returned workbooks."""
    if pack.return_issues:
        compose.side_head("What legal returned and was not simply taken")
        known = {row.id for row in pack.findings}
        columns = (
            Column("Finding", 1.4),
            Column("Cell", 1.8),
            Column("The record held", 3.4),
            Column("Legal wrote", 3.4),
            Column("What became of it", 4),
        )
        compose.table(columns, [_issue(row, known) for row in pack.return_issues])
    if pack.returns:
        compose.side_head("Workbooks that came back")
        _workbooks(compose, pack)


def _issue(row: ReturnIssue, known: set[str]) -> Sequence[Rich]:
    name: Rich = row.finding
    if row.finding in known:
        name = (Span(row.finding, CELL_LINK, f"finding:{row.finding}"),)
    became: Rich = first_upper(outcome(row))
    if row.outcome == "conflict" and not row.settled:
        became = (Span(first_upper(outcome(row)), CELL_BOLD),)
    cell = f"{row.column}\n{row.citation_id}" if row.citation_id else row.column
    return name, cell, row.before or "nothing", row.after or "nothing", became


def _workbooks(compose: Composer, pack: Pack) -> None:
    columns = (
        Column("File", 3),
        Column("Of pack", 1.3),
        Column("Taken in", 2.6),
        Column("What became of its cells", 4.4),
        Column("SHA-256", 2),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.returns:
        counts = (
            f"{row.accepted} accepted, {row.conflicts} in conflict, {row.refused} refused, {row.missing} missing,"
            f" {row.unknown} unknown, {row.tampered} changed in evidence; {row.rows} rows"
        )
        taken = f"{moment(row.returned_at)}\n{row.returned_by}"
        rows.append((row.file_name, row.pack, taken, counts, (Span(row.sha256[:16], HASH),)))
    compose.table(columns, rows)
