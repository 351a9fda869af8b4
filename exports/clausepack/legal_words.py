"""What legal said in returned workbooks, in sentences that PDF and workbook print alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clausepack.pack import LegalRow, Pack, ReturnIssue

_REASONS = {
    "edited-meanwhile": "the record was changed too after the export",
    "finding-revised": "the finding was revised after the export, and this was meant for its old wording",
    "rows-disagree": "the rows of the finding disagree",
    "duplicates-disagree": "copies of the row disagree",
    "formula": "it is a formula",
    "value-unknown": "the word is not one of the list",
    "date-unclear": "the day is unclear",
    "decision-incomplete": "Decision, Decided by and Decided on hold only together",
}
_SETTLED = {"accept": "taken", "keep": "not taken", "ask": "asked"}


def legal_lines(pack: Pack) -> dict[str, list[str]]:
    """Return what legal said of each finding: citation by citation, what it proposes, and what was not taken."""
    said: dict[str, list[LegalRow]] = defaultdict(list)
    for row in pack.legal:
        said[row.finding].append(row)
    lines = {finding: _lines(rows) for finding, rows in said.items()}
    for issue in pack.return_issues:
        lines.setdefault(issue.finding, []).append(untaken(issue))
    return lines


def untaken(issue: ReturnIssue) -> str:
    """Return a cell of a returned workbook that was not simply taken, and what became of it."""
    return (
        f"{issue.column}: legal wrote {_quoted(issue.after)}, the record held {_quoted(issue.before)}; {outcome(issue)}"
    )


def outcome(issue: ReturnIssue) -> str:
    """Return why a cell was not simply taken, and how that was settled."""
    why = _REASONS.get(issue.reason, issue.reason)
    if issue.outcome == "refused":
        return f"refused: {why}"
    if not issue.settled:
        return f"in conflict, not settled: {why}"
    note = f" ({issue.note})" if issue.note else ""
    done = _SETTLED.get(issue.settled, issue.settled)
    return f"in conflict: {why}; {done} by {issue.settled_by}, {issue.settled_at}{note}"


def open_conflicts(pack: Pack) -> int:
    """Return how many cells of returned workbooks wait for somebody to settle them."""
    return sum(issue.outcome == "conflict" and not issue.settled for issue in pack.return_issues)


def _lines(rows: Sequence[LegalRow]) -> list[str]:
    lines = [f"{row.citation_id}: {row.line}" if row.citation_id else row.line for row in rows if row.decision]
    lines += [line for row in rows[:1] for line in _proposed(row)]
    return [*lines, *(line for row in rows for line in _comments(row))]


def _proposed(row: LegalRow) -> Iterator[str]:
    if row.proposed_severity:
        yield f"legal proposes the severity {row.proposed_severity}"
    if row.proposed_text:
        yield f"legal proposes: {row.proposed_text}"
    if row.owner:
        yield f"owner: {row.owner}"


def _comments(row: LegalRow) -> Iterator[str]:
    if row.comment:
        yield f"comment: {row.comment}"
    if row.due:
        yield f"due: {row.due}"
    for each in row.comments:
        yield f"{each.by or 'somebody'} on {each.column}: {each.text}"


def _quoted(text: str) -> str:
    return f"“{text}”" if text else "nothing"
