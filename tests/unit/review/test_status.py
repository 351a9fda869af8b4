"""The status of a pack."""

from __future__ import annotations

from clausemark.archive.hashes import sha256_of
from clausemark.regulations.vocabulary import FindingState, PackStatus, VersionReview
from clausemark.review.reconciliation import Reconciliation
from clausemark.review.states import Approval
from clausemark.review.status import FindingStanding, VersionStanding, pack_status
from support.review_builders import BEN, NOON

LAPSED = Approval(BEN.id, NOON, sha256_of(b""), lapsed=True, why="Changed since: title.")
STANDING = Approval(BEN.id, NOON, sha256_of(b""), lapsed=False, why="")


def standing(
    *findings: FindingStanding,
    outstanding: int = 0,
    faults: tuple[str, ...] = (),
    review: VersionReview = VersionReview.SIGNED_OFF,
) -> VersionStanding:
    sums = Reconciliation(1 + outstanding, 1, (), outstanding, faults, ())
    return VersionStanding("Lantern Terms of 2026-03-02", sums, findings, review)


APPROVED = FindingStanding("f-001", FindingState.APPROVED, (STANDING,))


def test_all_approved_and_nothing_outstanding_is_final() -> None:
    status = pack_status([standing(APPROVED), standing(APPROVED)])

    assert (status.status, status.reasons) == (PackStatus.FINAL, ())


def test_sums_that_do_not_close_are_incomplete_and_say_why() -> None:
    status = pack_status([standing(APPROVED, faults=("5 provisions, 4 are stored",))])

    assert status.status is PackStatus.INCOMPLETE
    assert status.reasons == ("Lantern Terms of 2026-03-02: the sums do not close: 5 provisions, 4 are stored",)


def test_a_waived_gate_is_incomplete() -> None:
    status = pack_status([standing(APPROVED)], ["Cleo Varga let an unchecked excerpt through"])

    assert status.status is PackStatus.INCOMPLETE
    assert "Cleo Varga" in status.reasons[0]


def test_the_worst_comes_first_and_nothing_is_left_unsaid() -> None:
    draft = FindingStanding("f-002", FindingState.DRAFT)

    status = pack_status([standing(APPROVED, draft, faults=("one is missing",))])

    assert status.status is PackStatus.INCOMPLETE
    assert [reason.rpartition(": ")[2] for reason in status.reasons] == [
        "one is missing",
        "finding f-002 is draft, not approved",
    ]


def test_a_finding_not_approved_is_a_draft() -> None:
    for state in (FindingState.DRAFT, FindingState.IN_REVIEW, FindingState.CHANGES_REQUESTED, FindingState.SUGGESTED):
        assert pack_status([standing(APPROVED, FindingStanding("f-002", state))]).status is PackStatus.DRAFT


def test_a_lapsed_approval_is_named_as_one() -> None:
    status = pack_status([standing(FindingStanding("f-002", FindingState.STALE, (LAPSED,)))])

    assert status.status is PackStatus.DRAFT
    assert status.reasons[0].endswith("finding f-002 is stale; its approval lapsed")


def test_a_finding_approved_again_after_a_lapse_counts() -> None:
    again = FindingStanding("f-001", FindingState.APPROVED, (LAPSED, STANDING))

    assert pack_status([standing(again)]).status is PackStatus.FINAL


def test_outstanding_provisions_are_a_draft_with_their_number() -> None:
    one = pack_status([standing(APPROVED, outstanding=1)])

    assert one.status is PackStatus.DRAFT
    assert "1 provision is neither" in one.reasons[0]
    assert "2 provisions are neither" in pack_status([standing(APPROVED, outstanding=2)]).reasons[0]


def test_a_lapsed_sign_off_of_the_version_is_a_draft() -> None:
    assert pack_status([standing(APPROVED, review=VersionReview.LAPSED)]).status is PackStatus.DRAFT


def test_rejected_and_superseded_findings_hold_nothing_up() -> None:
    aside = (FindingStanding("f-002", FindingState.REJECTED), FindingStanding("f-003", FindingState.SUPERSEDED))

    assert pack_status([standing(APPROVED, *aside)]).status is PackStatus.FINAL


def test_a_selection_of_nothing_is_never_final() -> None:
    assert pack_status([]).status is PackStatus.DRAFT
