"""What a record tells of other versions and earlier packs is held against its captures, texts and ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clausepack.checks.agreement import agreement_faults
from clausepack.checks.lineage import lineage_faults
from clausepack.codec import canonical_bytes
from clausepack.manifest import sha256_hex
from clausepack.pack import LedgerLine, Pack, PackVersion

Forge = Callable[[Pack], Pack]

FROZEN = PackVersion("pk-2026-0000", "2026-11-19T08:00:00Z", "Ada Quill", "DRAFT", "ab" * 32)


def first(field: str, where: Callable[[Any], bool] = bool, **changes: Any) -> Forge:
    """Return what forges the first row of a part of the record that meets a condition."""

    def forge(pack: Pack) -> Pack:
        rows = getattr(pack, field)
        at, row = next((at, row) for at, row in enumerate(rows) if where(row))
        forged: dict[str, Any] = {field: (*rows[:at], replace(row, **changes), *rows[at + 1 :])}
        return replace(pack, **forged)

    return forge


def clause(of: str, **changes: Any) -> Forge:
    """Return what forges the first clause of a relation."""

    def forge(pack: Pack) -> Pack:
        at, row = next(
            (at, row) for at, row in enumerate(pack.changes) if any(each.relation == of for each in row.clauses)
        )
        place, was = next((n, each) for n, each in enumerate(row.clauses) if each.relation == of)
        clauses = (*row.clauses[:place], replace(was, **changes), *row.clauses[place + 1 :])
        changed = replace(row, clauses=clauses)
        return replace(pack, changes=(*pack.changes[:at], changed, *pack.changes[at + 1 :]))

    return forge


def member(**changes: Any) -> Forge:
    """Return what forges a member of a comparison whose finding is in the pack."""

    def forge(pack: Pack) -> Pack:
        inside = {row.id for row in pack.findings}
        row = next(row for row in pack.comparisons if any(each.finding_id in inside for each in row.members))
        members = tuple(replace(each, **changes) if each.finding_id in inside else each for each in row.members)
        rows = tuple(replace(each, members=members) if each is row else each for each in pack.comparisons)
        return replace(pack, comparisons=rows)

    return forge


def _elsewhere(pack: Pack) -> Pack:
    """Let the first excerpt stand in a provision that it does not stand in."""
    at, row = next((at, row) for at, row in enumerate(pack.findings) if row.excerpt and row.excerpt.provisions)
    assert row.excerpt is not None
    own = {row.excerpt.provisions[0]}
    other = next(each.id for each in pack.provisions if each.exhibit == row.exhibit and each.id not in own)
    excerpt = replace(row.excerpt, provisions=(*row.excerpt.provisions, other))
    return replace(pack, findings=(*pack.findings[:at], replace(row, excerpt=excerpt), *pack.findings[at + 1 :]))


def _outside(row: Any) -> bool:
    return row.exhibit is None


def _inside(row: Any) -> bool:
    return row.exhibit is not None


LINEAGE: dict[str, Forge] = {
    "a capture nobody recorded": first("versions_seen", _outside, version_id="ver-9999"),
    "moment of an exhibit": first("versions_seen", _inside, captured_at="2019-01-01T00:00:00Z"),
    "hash of an exhibit": first("versions_seen", _inside, sha256="0" * 64),
    "an exhibit hidden among the captures": first("versions_seen", _inside, exhibit=None),
    "kind of a transition": first("changes", kind="cosmetic"),
    "version before": first("changes", old_version="ver-9999"),
    "moment of the version before": first("changes", old_captured_at="2019-01-01T00:00:00Z"),
    "hash of the version before": first("changes", old_sha256="0" * 64),
    "days of notice": first("changes", lambda row: row.notice_days is not None, notice_days=999),
    "counts": first("changes", counts=(("added", 999),)),
    "worst rating before": first("changes", severity_before="info"),
    "worst rating after": first("changes", severity_after="info"),
    "an addition told as a move": clause("added", relation="moved"),
    "a rewording told as an addition": clause("reworded", relation="added"),
    "headings of a clause": clause("reworded", heading_path=("Elsewhere",)),
    "number of a clause": clause("reworded", number="999"),
    "first capture": first("timelines", first_captured_at="2019-01-01T00:00:00Z"),
    "number of captures": first("timelines", captures=999),
    "number of changes": first("timelines", changes=999),
    "months": first("timelines", months=999),
    "an earlier freeze": lambda pack: replace(pack, history=(FROZEN,)),
    "what it supersedes": lambda pack: replace(pack, supersedes="pk-2026-0000"),
}
AGREEMENT: dict[str, Forge] = {
    "heading of a law": first("citations", heading="Another heading"),
    "whether a law was verified": first("citations", verified="verified by me"),
    "role of an exhibit": first("exhibits", lambda row: row.role == "reviewed", role="comparison"),
    "a role that is none": first("exhibits", role="ignored"),
    "severity of a member": member(severity="info"),
    "polarity of a member": member(polarity="another"),
    "analysis of a member": member(what_it_says="Nothing of weight."),
    "provisions of an excerpt": _elsewhere,
    "headings of a definition": lambda pack: replace(
        pack,
        definitions=tuple(replace(row, excerpt=replace(row.excerpt, heading_path=("No",))) for row in pack.definitions),
    ),
}


def test_the_sample_pack_agrees(signed_pack: Pack) -> None:
    assert list(lineage_faults(signed_pack)) == []
    assert list(agreement_faults(signed_pack)) == []


@pytest.mark.parametrize("what", LINEAGE)
def test_forged_lineage_is_told(signed_pack: Pack, what: str) -> None:
    assert list(lineage_faults(LINEAGE[what](signed_pack)))


@pytest.mark.parametrize("what", AGREEMENT)
def test_forged_agreement_is_told(signed_pack: Pack, what: str) -> None:
    assert list(agreement_faults(AGREEMENT[what](signed_pack)))


def _with_history(pack: Pack, row: PackVersion, payload: str | None) -> Pack:
    hashed = sha256_hex((payload or "").encode("utf-8"))
    line = LedgerLine(1, "2026-11-19T08:00:01Z", "Ada Quill", "pack.frozen", FROZEN.pack_id, "", hashed, payload)
    return replace(pack, history=(row,), ledger=replace(pack.ledger, lines=(*pack.ledger.lines, line)))


@pytest.mark.parametrize(
    "changes", [{"digest": "cd" * 32}, {"status": "FINAL"}, {"frozen_by": "Bo"}, {"frozen_at": "2026-11-18T08:00:00Z"}]
)
def test_an_earlier_freeze_is_that_of_its_event(signed_pack: Pack, changes: dict[str, str]) -> None:
    names = ("digest", "status", "frozen_at", "frozen_by")
    payload = canonical_bytes({name: getattr(FROZEN, name) for name in names}).decode("utf-8")

    assert list(lineage_faults(_with_history(signed_pack, FROZEN, payload))) == []
    assert list(lineage_faults(_with_history(signed_pack, replace(FROZEN, **changes), payload)))


def test_an_event_without_its_payload_still_names_who_froze(signed_pack: Pack) -> None:
    assert list(lineage_faults(_with_history(signed_pack, FROZEN, None))) == []
    assert list(lineage_faults(_with_history(signed_pack, replace(FROZEN, frozen_by="Bo"), None)))
