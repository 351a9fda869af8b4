"""What legal said in returned workbooks, in sentences that PDF and workbook print alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from clausepack.pack import LegalRow, Pack, ReturnIssue
from clausepack.tongue import ENGLISH, Tongue, phrase

_REASONS = {
    "edited-meanwhile": phrase("the record was changed too after the export"),
    "finding-revised": phrase("the finding was revised after the export, and this was meant for its old wording"),
    "rows-disagree": phrase("the rows of the finding disagree"),
    "duplicates-disagree": phrase("copies of the row disagree"),
    "formula": phrase("it is a formula"),
    "value-unknown": phrase("the word is not one of the list"),
    "date-unclear": phrase("the day is unclear"),
    "decision-incomplete": phrase("Decision, Decided by and Decided on count only together"),
}
_SETTLED = {
    "accept": phrase("in conflict: {why}; taken by {who}, {when}"),
    "keep": phrase("in conflict: {why}; not taken by {who}, {when}"),
    "ask": phrase("in conflict: {why}; asked by {who}, {when}"),
}


def legal_lines(pack: Pack, tongue: Tongue = ENGLISH) -> dict[str, list[str]]:
    """Return what legal said of each finding: citation by citation, what it proposes, and what was not taken."""
    said: dict[str, list[LegalRow]] = defaultdict(list)
    for row in pack.legal:
        said[row.finding].append(row)
    lines = {finding: _lines(tongue, rows) for finding, rows in said.items()}
    for issue in pack.return_issues:
        lines.setdefault(issue.finding, []).append(untaken(issue, tongue))
    return lines


def untaken(issue: ReturnIssue, tongue: Tongue = ENGLISH) -> str:
    """Return a cell of a returned workbook that was not simply taken, and what became of it."""
    return tongue.say(
        "{column}: legal wrote {after}, the record held {before}; {outcome}",
        column=issue.column,
        after=_quoted(tongue, issue.after),
        before=_quoted(tongue, issue.before),
        outcome=outcome(issue, tongue),
    )


def outcome(issue: ReturnIssue, tongue: Tongue = ENGLISH) -> str:
    """Return why a cell was not simply taken, and how that was settled."""
    why = tongue.say(_REASONS[issue.reason]) if issue.reason in _REASONS else issue.reason
    if issue.outcome == "refused":
        return tongue.say("refused: {why}", why=why)
    if not issue.settled:
        return tongue.say("in conflict, not settled: {why}", why=why)
    note = f" ({issue.note})" if issue.note else ""
    told = _SETTLED.get(issue.settled, phrase("in conflict: {why}; settled by {who}, {when}"))
    return tongue.say(told, why=why, who=issue.settled_by, when=tongue.utc(issue.settled_at)) + note


def open_conflicts(pack: Pack) -> int:
    """Return how many cells of returned workbooks wait for somebody to settle them."""
    return sum(issue.outcome == "conflict" and not issue.settled for issue in pack.return_issues)


def _lines(tongue: Tongue, rows: Sequence[LegalRow]) -> list[str]:
    lines = [f"{row.citation_id}: {row.line}" if row.citation_id else row.line for row in rows if row.decision]
    lines += [line for row in rows[:1] for line in _proposed(tongue, row)]
    return [*lines, *(line for row in rows for line in _comments(tongue, row))]


def _proposed(tongue: Tongue, row: LegalRow) -> Iterator[str]:
    if row.proposed_severity:
        yield tongue.say("legal proposes the severity {level}", level=tongue.word(row.proposed_severity))
    if row.proposed_text:
        yield tongue.say("legal proposes: {text}", text=row.proposed_text)
    if row.owner:
        yield tongue.say("owner: {who}", who=row.owner)


def _comments(tongue: Tongue, row: LegalRow) -> Iterator[str]:
    if row.comment:
        yield tongue.say("comment: {text}", text=row.comment)
    if row.due:
        yield tongue.say("due: {when}", when=tongue.day(row.due))
    for each in row.comments:
        who = each.by or tongue.say("somebody")
        yield tongue.say("{who} on {column}: {text}", who=who, column=each.column, text=each.text)


def _quoted(tongue: Tongue, text: str) -> str:
    return f"“{text}”" if text else tongue.say("nothing")
