"""What is printed is what the ledger of the same record holds, and its parts agree."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clausepack.checks.agreement import agreement_faults
from clausepack.checks.legal import legal_faults
from clausepack.checks.record import chain_faults, status_faults
from clausepack.checks.recorded import recorded_faults
from clausepack.pack import LedgerLine, Pack

Forge = Callable[[Pack], Pack]


def first(field: str, **changes: Any) -> Forge:
    """Return what forges the first row of a part of the record."""

    def forge(pack: Pack) -> Pack:
        row, *rest = getattr(pack, field)
        forged: dict[str, Any] = {field: (replace(row, **changes), *rest)}
        return replace(pack, **forged)

    return forge


def inner(field: str, part: str, **changes: Any) -> Forge:
    """Return what forges the first of the rows within a row."""

    def forge(pack: Pack) -> Pack:
        rows = getattr(pack, field)
        at, row = next((at, row) for at, row in enumerate(rows) if getattr(row, part))
        parts = (replace(getattr(row, part)[0], **changes), *getattr(row, part)[1:])
        forged: dict[str, Any] = {field: (*rows[:at], replace(row, **{part: parts}), *rows[at + 1 :])}
        return replace(pack, **forged)

    return forge


def scope(**changes: Any) -> Forge:
    def forge(pack: Pack) -> Pack:
        at, row = next((at, row) for at, row in enumerate(pack.provisions) if row.state == "out-of-scope")
        rows = (*pack.provisions[:at], replace(row, **changes), *pack.provisions[at + 1 :])
        return replace(pack, provisions=rows)

    return forge


def engagement(pack: Pack) -> Pack:
    return replace(pack, engagement=replace(pack.engagement, relationship="None whatsoever."))


def held(pack: Pack) -> Pack:
    """Return a pack whose ledger holds what it says of the legal hold."""
    told = {"retain_until": "2036-12-31", "legal_hold": True, "hold_reason": "Case 12/2026"}
    lines = tuple(
        replace(line, payload=json.dumps(json.loads(line.payload) | told))
        if line.record == "eng-0001" and line.payload is not None
        else line
        for line in pack.ledger.lines
    )
    printed = replace(pack.engagement, retain_until="2036-12-31", legal_hold=True, hold_reason="Case 12/2026")
    return replace(pack, engagement=printed, ledger=replace(pack.ledger, lines=lines))


@pytest.mark.parametrize("changes", [{"legal_hold": False}, {"hold_reason": "none"}, {"retain_until": "2030-01-01"}])
def test_a_hold_is_held_against_the_ledger(signed_pack: Pack, changes: dict[str, Any]) -> None:
    true = held(signed_pack)
    forged = replace(true, engagement=replace(true.engagement, **changes))

    assert list(recorded_faults(true)) == []
    assert any("eng-0001" in fault for fault in recorded_faults(forged))


def without_dissent(pack: Pack) -> Pack:
    return replace(pack, findings=tuple(replace(row, dissents=()) for row in pack.findings))


AGAINST_THE_LEDGER: dict[str, Forge] = {
    "preparer": first("findings", prepared_by="Somebody Else"),
    "moment of preparing": first("findings", prepared_at="2020-01-01T00:00:00Z"),
    "origin": first("findings", origin="human, surely"),
    "capture": first("exhibits", captured_at="2020-01-01T00:00:00Z"),
    "how the moment is known": first("exhibits", captured_at_basis="http-date"),
    "address": first("exhibits", source_url="https://elsewhere.example"),
    "importer": first("exhibits", imported_by="Somebody Else"),
    "platform": first("exhibits", platform="Another Platform"),
    "legal entity": first("exhibits", legal_entity="Another, Inc."),
    "document": first("exhibits", document="Other Terms"),
    "stated date": first("exhibits", stated_effective="2020-01-01"),
    "custody": inner("exhibits", "custody", by="Somebody Else"),
    "person": first("persons", name="Somebody Else"),
    "capacity": first("persons", role="approver-in-chief"),
    "dissent": inner("findings", "dissents", text="I agree."),
    "answer": inner("findings", "dissents", answer="None needed."),
    "dissent left out": without_dissent,
    "open item": first("open_items", state="closed"),
    "open item left out": lambda pack: replace(pack, open_items=pack.open_items[1:]),
    "comparison": first("comparisons", criterion="another"),
    "verdict": inner("comparisons", "members", reason="another"),
    "scope person": scope(scope_by="Somebody Else"),
    "scope reason": scope(scope_reason="duplicate"),
    "engagement": engagement,
}


def test_the_sample_pack_says_what_its_ledger_holds(signed_pack: Pack) -> None:
    assert list(recorded_faults(signed_pack)) == []
    assert list(agreement_faults(signed_pack)) == []


@pytest.mark.parametrize("what", AGAINST_THE_LEDGER)
def test_what_the_ledger_does_not_hold_is_told(signed_pack: Pack, what: str) -> None:
    assert list(recorded_faults(AGAINST_THE_LEDGER[what](signed_pack)))


def test_a_judgement_nobody_signed_is_held_against_the_ledger_too(signed_pack: Pack) -> None:
    forged = first("findings", severity="info", steps=(), content="{}")(signed_pack)

    assert any("(severity)" in fault for fault in recorded_faults(forged))


def test_a_record_that_the_ledger_does_not_know_is_told(signed_pack: Pack) -> None:
    forged = inner("findings", "dissents", id="dis-0999")(signed_pack)

    assert "dis-0999 is not in the ledger" in list(recorded_faults(forged))


AGAINST_ITSELF: dict[str, Forge] = {
    "sum": first("findings", severity_sum=1),
    "mapper": inner("findings", "mappings", mapped_by="Somebody Else"),
    "items of a finding": first("findings", open_items=("opn-0999",)),
    "comparisons of a finding": first("findings", comparisons=("cmp-0999",)),
    "member": inner("comparisons", "members", platform="Another"),
    "citation": first("citations", citation="GDPR Art. 999"),
    "address of a law": first("citations", url="https://elsewhere.example"),
    "version of a law": first("instruments", version_read="another"),
    "law left out": lambda pack: replace(pack, instruments=pack.instruments[1:]),
    "reason of scope": scope(scope_reason="duplicate"),
}


@pytest.mark.parametrize("what", AGAINST_ITSELF)
def test_parts_that_contradict_each_other_are_told(signed_pack: Pack, what: str) -> None:
    assert list(agreement_faults(AGAINST_ITSELF[what](signed_pack)))


def test_another_number_of_a_clause_is_told(signed_pack: Pack) -> None:
    at, row = next((at, row) for at, row in enumerate(signed_pack.findings) if row.excerpt and row.excerpt.provisions)
    assert row.excerpt is not None
    forged = replace(row, excerpt=replace(row.excerpt, number="99.9"))
    findings = (*signed_pack.findings[:at], forged, *signed_pack.findings[at + 1 :])

    assert any("number or headings" in fault for fault in agreement_faults(replace(signed_pack, findings=findings)))


def test_another_merkle_root_is_told(signed_pack: Pack) -> None:
    forged = replace(signed_pack, ledger=replace(signed_pack.ledger, merkle_root="0" * 64))

    assert list(chain_faults(signed_pack)) == []
    assert list(chain_faults(forged)) == ["the events do not give the recorded Merkle root"]


def test_an_invented_status_is_told(signed_pack: Pack) -> None:
    assert list(status_faults(replace(signed_pack, status="CERTIFIED"))) == ["CERTIFIED is no status of a pack"]


@pytest.mark.parametrize("payload", ["no JSON", "[]", '"text"', "5"])
def test_a_payload_that_is_no_record_is_a_fault_and_no_crash(signed_pack: Pack, payload: str) -> None:
    lines = signed_pack.ledger.lines
    strange = [replace(lines[-1], record=record, payload=payload) for record in ("lgl-0001", "ret-0001", "cus-0001")]
    forged = replace(signed_pack, ledger=replace(signed_pack.ledger, lines=(*lines, *strange)))

    assert isinstance(list(legal_faults(forged)), list)
    assert list(recorded_faults(_with_last(signed_pack, payload)))


@pytest.mark.parametrize(
    "payload", ['{"finding": [], "outcome": []}', '{"comments": 5, "settlement": 5, "capture": []}']
)
def test_a_payload_of_odd_values_is_no_crash(signed_pack: Pack, payload: str) -> None:
    lines = signed_pack.ledger.lines
    names = ("lgl-0001", "ret-0001", "rte-0001", "cus-0001", "dis-0001", "opn-0001", "scp-0001", "ver-0003", "fnd-0001")
    strange = [replace(lines[-1], record=record, payload=payload) for record in names]
    forged = replace(signed_pack, ledger=replace(signed_pack.ledger, lines=(*lines, *strange)))

    assert [*legal_faults(forged), *recorded_faults(forged)]


def _with_last(pack: Pack, payload: str) -> Pack:
    """Return a pack in which the last word on its first finding is a strange payload."""
    last = pack.ledger.lines[-1]
    line = LedgerLine(last.seq + 1, last.utc, last.actor, "finding.revised", "", "", "", payload)
    forged = replace(line, record=pack.findings[0].id)
    return replace(pack, ledger=replace(pack.ledger, lines=(*pack.ledger.lines, forged)))
