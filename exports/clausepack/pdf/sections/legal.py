"""What came back from legal, as section 14 prints it: each cell that was not simply taken, and the workbooks."""

from __future__ import annotations

from collections.abc import Sequence

from clausepack.legal_words import outcome
from clausepack.pack import Pack, ReturnIssue
from clausepack.pdf.composer import Composer
from clausepack.pdf.styles import CELL_BOLD, CELL_LINK, HASH
from clausepack.pdf.table import Column
from clausepack.pdf.text import Rich, Span
from clausepack.pdf.wording import first_upper
from clausepack.tongue import Tongue


def returned(compose: Composer, pack: Pack) -> None:
    """Write the part of section 14 about returned workbooks."""
    tongue = compose.tongue
    if pack.return_issues:
        compose.side_head(tongue.say("What legal returned and was not simply taken"))
        known = {row.id for row in pack.findings}
        columns = (
            Column(tongue.say("Finding"), 1.4),
            Column(tongue.say("Cell"), 1.8),
            Column(tongue.say("The record held"), 3.4),
            Column(tongue.say("Legal wrote"), 3.4),
            Column(tongue.say("What became of it"), 4),
        )
        compose.table(columns, [_issue(tongue, row, known) for row in pack.return_issues])
    if pack.returns:
        compose.side_head(tongue.say("Workbooks that came back"))
        _workbooks(compose, pack)


def _issue(tongue: Tongue, row: ReturnIssue, known: set[str]) -> Sequence[Rich]:
    name: Rich = row.finding
    if row.finding in known:
        name = (Span(row.finding, CELL_LINK, f"finding:{row.finding}"),)
    became: Rich = first_upper(outcome(row, tongue))
    if row.outcome == "conflict" and not row.settled:
        became = (Span(first_upper(outcome(row, tongue)), CELL_BOLD),)
    cell = f"{row.column}\n{row.citation_id}" if row.citation_id else row.column
    return name, cell, row.before or tongue.say("nothing"), row.after or tongue.say("nothing"), became


def _workbooks(compose: Composer, pack: Pack) -> None:
    tongue = compose.tongue
    columns = (
        Column(tongue.say("File"), 3),
        Column(tongue.say("Of pack"), 1.3),
        Column(tongue.say("Taken in"), 2.6),
        Column(tongue.say("What became of its cells"), 4.4),
        Column(tongue.say("SHA-256"), 2),
    )
    rows: list[Sequence[Rich]] = []
    for row in pack.returns:
        counts = tongue.say(
            "{accepted} accepted, {conflicts} in conflict, {refused} refused, {missing} missing, {unknown} unknown,"
            " {tampered} changed in evidence; {rows} rows",
            accepted=str(row.accepted),
            conflicts=str(row.conflicts),
            refused=str(row.refused),
            missing=str(row.missing),
            unknown=str(row.unknown),
            tampered=str(row.tampered),
            rows=str(row.rows),
        )
        taken = f"{tongue.moment(row.returned_at)}\n{row.returned_by}"
        rows.append((row.file_name, row.pack, taken, counts, (Span(row.sha256[:16], HASH),)))
    compose.table(columns, rows)
