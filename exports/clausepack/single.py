"""One finding as a record of its own: what a page that is handed out alone rests on, and nothing of the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clausepack.errors import PackError
from clausepack.lineage import touches
from clausepack.pack import (
    ChangeRow,
    ComparisonRecord,
    Disclaimer,
    Exhibit,
    Finding,
    Pack,
    ProvisionRow,
    Reconciliation,
    Selection,
)

PROVISION = "provision"
"""The `kind` of such a record."""

_DISCLAIMERS = frozenset({"D1", "D2", "D5", "D7", "D15", "D17"})
_APPROVED = "approved"


def one_provision(pack: Pack, finding_id: str) -> Pack:
    """Return the record of one finding of a pack: its exhibit, comparisons, citations, open items and people.

    Its status is that of the finding alone. The ledger is named by its head; its events stay with the workspace.
    Raises `PackError` (`no-such-finding`) when the pack does not hold the finding.
    """
    finding = next((row for row in pack.findings if row.id == finding_id), None)
    if finding is None:
        message = f"Pack {pack.id} holds no finding {finding_id}. Name one of its findings by its id."
        raise PackError(message, reason="no-such-finding")
    approved = finding.state == _APPROVED
    whole = replace(
        pack,
        kind=PROVISION,
        id=f"{finding.id}-r{finding.revision}",
        title=finding.title,
        status="FINAL" if approved else "DRAFT",
        status_reasons=() if approved else (f"the finding is {finding.state}, not approved",),
        engagement=replace(pack.engagement, logo=None),
        selection=Selection(f"finding {finding.id} alone", pack.selection.documents, pack.selection.versions),
        findings=(finding,),
        open_items=tuple(row for row in pack.open_items if row.id in finding.open_items),
        ledger=replace(pack.ledger, lines=()),
    )
    return _about(_bare(whole), finding)


def _bare(pack: Pack) -> Pack:
    """Return a record without what is said of the whole pack alone."""
    return replace(
        pack,
        supersedes=None,
        history=(),
        versions_seen=(),
        timelines=(),
        certificates=(),
        purged=(),
        method=(),
        vocabulary=(),
        glossary=(),
        definitions=(),
        legal=(),
        returns=(),
        return_issues=(),
        delta=None,
    )


def _about(pack: Pack, finding: Finding) -> Pack:
    """Return a record with the sources, law, comparisons and changes that a finding rests on, and none else."""
    comparisons = tuple(row for row in pack.comparisons if row.id in finding.comparisons)
    shown = {member.excerpt.exhibit for row in comparisons for member in row.members if member.excerpt is not None}
    citations = tuple(row for row in pack.citations if row.id in {each.citation_id for each in finding.mappings})
    named = {row.instrument for row in citations}
    provisions = tuple(row for row in pack.provisions if finding.id in row.findings)
    exhibits = (row for row in pack.exhibits if row.number in shown | {finding.exhibit})
    return replace(
        pack,
        exhibits=tuple(_exhibit(row, finding, provisions) for row in exhibits),
        provisions=tuple(replace(row, findings=(finding.id,), state="reviewed") for row in provisions),
        comparisons=comparisons,
        instruments=tuple(row for row in pack.instruments if row.id in named),
        citations=citations,
        disclaimers=_disclaimers(pack, finding, comparisons),
        changes=tuple(_change(row, finding) for row in pack.changes if row.exhibit == finding.exhibit),
    )


def _change(row: ChangeRow, finding: Finding) -> ChangeRow:
    """Return a transition with the clauses that the passage stands in, and none else."""
    excerpt = finding.excerpt
    return replace(
        row,
        clauses=tuple(clause for clause in row.clauses if excerpt is not None and touches(clause, excerpt)),
    )


def _disclaimers(pack: Pack, finding: Finding, comparisons: Sequence[ComparisonRecord]) -> tuple[Disclaimer, ...]:
    """Return those whose condition holds for the finding alone, naming the criteria of its own comparisons."""
    held = set(_DISCLAIMERS)
    held |= {"D3"} if finding.mappings else set()
    held |= {"D10"} if finding.origin.startswith("tool") else set()
    held |= {"D13"} if finding.comparisons else set()
    held -= {"D17"} if finding.state == _APPROVED else set()
    of_all, own = _criteria(pack.comparisons), _criteria(comparisons)
    return tuple(
        replace(row, text=row.text.replace(of_all, own)) if row.id == "D13" and own else row
        for row in pack.disclaimers
        if row.id in held
    )


def _criteria(rows: Sequence[ComparisonRecord]) -> str:
    """Return the criteria of comparisons as a disclaimer lists them."""
    return "; ".join(dict.fromkeys(row.criterion for row in rows))


def _exhibit(row: Exhibit, finding: Finding, provisions: tuple[ProvisionRow, ...]) -> Exhibit:
    """Return an exhibit without what is said about the rest of its version."""
    if row.number != finding.exhibit:
        return replace(row, role="comparison", steps=())
    count = len(provisions)
    return replace(row, steps=(), reconciliation=Reconciliation(count, count, (), 0, closes=True))
