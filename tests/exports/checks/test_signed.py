"""What is printed must be what was signed, and every step the one in the ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from clausepack.checks.signed import digest_faults, step_faults
from clausepack.pack import Finding, Pack, StepRecord


@pytest.fixture
def pack(signed_pack: Pack) -> Pack:
    return signed_pack


def with_finding(pack: Pack, change: Callable[[Finding], Finding]) -> Pack:
    chosen = next(each for each in pack.findings if each.mappings and each.notes and each.excerpt)
    findings = tuple(change(each) if each is chosen else each for each in pack.findings)
    return replace(pack, findings=findings)


def with_mapping(**changes: Any) -> Callable[[Finding], Finding]:
    return lambda finding: replace(finding, mappings=(replace(finding.mappings[0], **changes), *finding.mappings[1:]))


def with_step(**changes: Any) -> Callable[[Finding], Finding]:
    def change(finding: Finding) -> Finding:
        step: StepRecord = replace(finding.steps[0], **changes)
        return replace(finding, steps=(step, *finding.steps[1:]))

    return change


def test_the_sample_pack_prints_what_was_signed(pack: Pack) -> None:
    assert list(digest_faults(pack)) == []
    assert list(step_faults(pack)) == []


FORGERIES = {
    "confidence": lambda finding: replace(finding, confidence="forged"),
    "basis": lambda finding: replace(finding, basis="forged"),
    "what_users_can_do": lambda finding: replace(finding, what_users_can_do="forged"),
    "affected_groups": lambda finding: replace(finding, affected_groups=("forged",)),
    "categories": lambda finding: replace(finding, categories=(("forged", "Forged"),)),
    "factors": lambda finding: replace(finding, factors=(replace(finding.factors[0], score=9), *finding.factors[1:])),
    "interpretive_note": lambda finding: replace(finding, notes=(replace(finding.notes[0], kind="forged"),)),
    "start": lambda finding: replace(finding, excerpt=replace(finding.excerpt, start=0)),
    "mappings": with_mapping(relation="mentions", strength=0),
}


@pytest.mark.parametrize("field", FORGERIES)
def test_a_forged_field_is_named(pack: Pack, field: str) -> None:
    faults = list(digest_faults(with_finding(pack, FORGERIES[field])))

    assert any(f"{field} is not what was signed" in fault for fault in faults)


def test_a_mapping_left_out_is_found(pack: Pack) -> None:
    forged = with_finding(pack, lambda finding: replace(finding, mappings=finding.mappings[1:]))

    assert any("mappings is not what was signed" in fault for fault in digest_faults(forged))


def test_a_finding_left_out_changes_the_digest_of_its_version(pack: Pack) -> None:
    forged = replace(pack, findings=pack.findings[1:])

    assert any("its review does not have its digest" in fault for fault in digest_faults(forged))


def test_a_scope_reason_rewritten_changes_the_digest_of_its_version(pack: Pack) -> None:
    rows = [replace(row, scope_note="forged") if row.state == "out-of-scope" else row for row in pack.provisions]

    assert any(
        "its review does not have its digest" in fault for fault in digest_faults(replace(pack, provisions=tuple(rows)))
    )


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"person": "Nobody At All"}, "person"),
        ({"utc": "2020-01-01T00:00:00Z"}, "utc"),
        ({"note": "I agree."}, "note"),
        ({"role": "approver of everything"}, "role"),
        ({"id": "stp-9999"}, "is not in the ledger"),
    ],
)
def test_a_forged_step_is_named(pack: Pack, changes: dict[str, str], named: str) -> None:
    faults = list(step_faults(with_finding(pack, with_step(**changes))))

    assert len(faults) == 1
    assert named in faults[0]


def test_own_work_approved_is_found_even_when_the_ledger_says_so(pack: Pack) -> None:
    forged = with_finding(pack, lambda finding: replace(finding, prepared_by=finding.steps[0].person.upper()))

    assert any("own work" in fault for fault in step_faults(forged))
