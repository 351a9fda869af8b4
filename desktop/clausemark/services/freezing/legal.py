"""What legal said in returned workbooks, as a pack prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from clausemark.archive.clock import utc_text
from clausemark.archive.identifiers import FindingId
from clausemark.review.returned import EntryOutcome, LegalRecord, Returned, ReturnedEntry
from clausemark.services.dossier import Dossier
from clausepack.legal_fields import decision_line
from clausepack.pack import LegalComment, LegalRow, ReturnIssue, ReturnRecord

_ISSUES = (EntryOutcome.CONFLICT, EntryOutcome.REFUSED)


def legal_rows(dossier: Dossier) -> Iterator[LegalRow]:
    """Yield what legal says of each finding and citation, in order of the findings."""
    said = {(each.finding, each.citation): each for each in dossier.legal}
    for file in dossier.reviewed:
        for entry in file.findings:
            finding = entry.finding
            mapped = tuple(each.citation for each in finding.mappings) or ("",)
            gone = (each.citation for each in dossier.legal if each.finding == finding.id and each.citation is not None)
            whole = said.get((finding.id, None))
            for citation in dict.fromkeys((*mapped, *gone)):
                row = said.get((finding.id, citation))
                if row is not None or whole is not None:
                    yield _row(finding.id, citation, row, whole)


def return_records(dossier: Dossier) -> tuple[ReturnRecord, ...]:
    """Return the returns of packs of the dossier's versions, oldest first."""
    return tuple(_record(each, _counts(each, dossier.returned_entries), dossier) for each in dossier.returns)


def return_issues(dossier: Dossier) -> tuple[ReturnIssue, ...]:
    """Return every conflict and refusal about a finding of the dossier, settled or not."""
    inside = {entry.finding.id for file in dossier.reviewed for entry in file.findings}
    chosen = (each for each in dossier.returned_entries if each.outcome in _ISSUES and each.finding in inside)
    return tuple(_issue(each, dossier) for each in chosen)


def _row(finding: FindingId, citation: str, row: LegalRecord | None, whole: LegalRecord | None) -> LegalRow:
    comments = () if row is None else row.comments
    return LegalRow(
        finding=finding,
        citation_id=citation,
        decision=row.decision if row else "",
        decided_by=row.decided_by if row else "",
        decided_on=row.decided_on if row else "",
        comment=row.comment if row else "",
        due=row.due if row else "",
        proposed_severity=whole.proposed_severity if whole else "",
        proposed_text=whole.proposed_text if whole else "",
        owner=whole.owner if whole else "",
        comments=tuple(LegalComment(each.column, each.by, each.utc, each.text) for each in comments),
        line=decision_line(row.decision, row.decided_by, row.decided_on) if row else decision_line("", "", ""),
    )


def _counts(returned: Returned, entries: Iterable[ReturnedEntry]) -> dict[EntryOutcome, int]:
    own = [each.outcome for each in entries if each.returned == returned.id]
    return {outcome: own.count(outcome) for outcome in EntryOutcome}


def _record(returned: Returned, counts: dict[EntryOutcome, int], dossier: Dossier) -> ReturnRecord:
    return ReturnRecord(
        id=returned.id,
        pack=returned.pack,
        file_name=returned.file_name,
        sha256=returned.sha256,
        returned_by=dossier.name(returned.returned_by),
        returned_at=utc_text(returned.returned_at),
        rows=returned.rows,
        accepted=counts[EntryOutcome.ACCEPTED],
        conflicts=counts[EntryOutcome.CONFLICT],
        refused=counts[EntryOutcome.REFUSED],
        missing=counts[EntryOutcome.MISSING],
        unknown=counts[EntryOutcome.UNKNOWN],
        tampered=counts[EntryOutcome.TAMPERED],
    )


def _issue(entry: ReturnedEntry, dossier: Dossier) -> ReturnIssue:
    settled = entry.settlement
    return ReturnIssue(
        id=entry.id,
        returned=entry.returned,
        finding=entry.finding or "",
        citation_id=entry.citation,
        row_id=entry.row_id,
        column=entry.column,
        outcome=entry.outcome.value,
        before=entry.before,
        after=entry.after,
        reason=entry.reason,
        settled="" if settled is None else settled.choice.value,
        settled_by="" if settled is None else dossier.name(settled.by),
        settled_at="" if settled is None else utc_text(settled.utc),
        note="" if settled is None else settled.note,
    )
