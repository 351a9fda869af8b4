"""Checks of what legal said: every printed word of it is the last that the ledger holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from clausepack.checks.signed import object_of
from clausepack.legal_fields import OF_FINDING, OF_ROW, decision_line
from clausepack.pack import LegalRow, Pack

Said = Mapping[tuple[str, str | None], Mapping[str, Any]]


def legal_faults(pack: Pack) -> Iterator[str]:
    """Yield every legal row, return or issue that is not the one in the ledger extract, and what was left out."""
    recorded = _last(pack)
    said = {
        (str(value.get("finding")), value.get("citation")): value
        for record, value in recorded.items()
        if record.startswith("lgl-")
    }
    if pack.redactions:
        yield from _shown_faults(pack, said)
        return
    printed = {(row.finding, row.citation_id) for row in pack.legal}
    for row in pack.legal:
        yield from (f"{row.finding} {row.citation_id}: {fault}" for fault in _row_faults(row, said))
    findings = {finding.id for finding in pack.findings}
    for finding, citation in said:
        if citation is not None and finding in findings and (finding, citation) not in printed:
            yield f"{finding} {citation}: what legal said is not printed"
    yield from _return_faults(pack, recorded)


def _shown_faults(pack: Pack, said: Said) -> Iterator[str]:
    """Yield the faults of rows whose payloads the extract still holds; those with words withheld are left out of it."""
    for row in pack.legal:
        if (row.finding, row.citation_id) in said and (row.finding, None) in said:
            yield from (f"{row.finding} {row.citation_id}: {fault}" for fault in _row_faults(row, said))


def _last(pack: Pack) -> dict[str, Mapping[str, Any]]:
    """Return the last payload of every record of a return."""
    found: dict[str, Mapping[str, Any]] = {}
    for line in pack.ledger.lines:
        if line.payload is not None and line.record.startswith(("lgl-", "ret-", "rte-")):
            found[line.record] = object_of(line.payload)
    return found


def _row_faults(row: LegalRow, said: Said) -> Iterator[str]:
    own = said.get((row.finding, row.citation_id), {})
    whole = said.get((row.finding, None), {})
    for name in OF_ROW.values():
        if getattr(row, name) != own.get(name, ""):
            yield f"{name} is not what the ledger holds"
    for name in OF_FINDING.values():
        if getattr(row, name) != whole.get(name, ""):
            yield f"{name} is not what the ledger holds"
    comments = [(each.column, each.by, each.utc, each.text) for each in row.comments]
    names = ("column", "by", "utc", "text")
    if comments != [tuple(each.get(name) for name in names) for each in _objects(own.get("comments"))]:
        yield "the comments are not those of the ledger"
    if row.line != decision_line(row.decision, row.decided_by, row.decided_on):
        yield "its sentence is not what was decided"


def _return_faults(pack: Pack, recorded: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for item in pack.returns:
        value = recorded.get(item.id, {})
        if (item.pack, item.file_name, item.sha256) != tuple(
            value.get(name) for name in ("pack", "file_name", "sha256")
        ):
            yield f"{item.id} is not the return in the ledger"
    for issue in pack.return_issues:
        value = recorded.get(issue.id, {})
        names = ("returned", "row_id", "column", "outcome", "before", "after", "reason")
        settlement = next(_objects([value.get("settlement")]), {})
        if any(getattr(issue, name) != value.get(name) for name in names) or issue.settled != settlement.get(
            "choice", ""
        ):
            yield f"{issue.id} is not the entry in the ledger"
    inside, printed = {finding.id for finding in pack.findings}, {issue.id for issue in pack.return_issues}
    for record, value in recorded.items():
        told = record.startswith("rte-") and str(value.get("outcome")) in {"conflict", "refused"}
        if told and str(value.get("finding")) in inside and record not in printed:
            yield f"{record} is in the ledger and not printed"


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """Yield the objects of what ought to be a list of them; a forged payload can hold anything."""
    yield from (each for each in (value if isinstance(value, list) else ()) if isinstance(each, dict))
