"""Where findings and versions stand, from steps, digests and evidence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import PersonId
from clausemark.regulations.vocabulary import FindingState, ReviewAct, VersionReview
from clausemark.review.digest import finding_content
from clausemark.review.finding import Finding
from clausemark.review.person import Person
from clausemark.review.sign_off import ReviewStep
from clausemark.review.states import (
    VersionUnderReview,
    approvals,
    lapse_reason,
    stale_reasons,
    state_of,
    version_review_state,
)
from support.review_builders import (
    ADA,
    BEN,
    CLEO,
    PEOPLE,
    evidence,
    finding,
    finding_digest,
    judgement,
    omission,
    step,
    target,
)

OTHER = sha256_of(b"what was there before")
APPROVED, RETURNED, REVIEWED, PREPARED = (
    ReviewAct.APPROVED,
    ReviewAct.RETURNED,
    ReviewAct.REVIEWED,
    ReviewAct.PREPARED,
)


def digest_of(one: Finding) -> Sha256:
    return finding_digest(one, evidence(one))


def state_after(*steps: ReviewStep) -> FindingState:
    return state_of(finding(), steps, digest_of(finding()))


NOW = digest_of(finding())


def test_a_finding_without_steps_is_a_draft() -> None:
    assert state_after() is FindingState.DRAFT


@pytest.mark.parametrize("recorded", [FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED])
def test_a_recorded_side_state_stands_whatever_the_steps(recorded: FindingState) -> None:
    aside = finding(state=recorded)

    assert state_of(aside, [step(APPROVED, BEN, digest_of(aside))], digest_of(aside), ["moved"]) is recorded


def test_prepared_and_reviewed_are_in_review() -> None:
    assert state_after(step(PREPARED, ADA, NOW)) is FindingState.IN_REVIEW
    assert state_after(step(REVIEWED, BEN, NOW)) is FindingState.IN_REVIEW


def test_an_approval_of_the_current_digest_approves() -> None:
    assert state_after(step(PREPARED, ADA, NOW), step(APPROVED, BEN, NOW, minute=1)) is FindingState.APPROVED


def test_an_approval_of_another_digest_leaves_a_draft() -> None:
    assert state_after(step(APPROVED, BEN, OTHER)) is FindingState.DRAFT


def test_a_return_asks_for_changes_until_the_finding_is_revised() -> None:
    revised = finding(revision=2, judged=judgement(title="Said more clearly"))
    steps = [step(RETURNED, BEN, NOW)]

    assert state_of(finding(), steps, NOW) is FindingState.CHANGES_REQUESTED
    assert state_of(revised, steps, digest_of(revised)) is FindingState.DRAFT


def test_a_return_outweighs_an_approval_by_somebody_else() -> None:
    assert state_after(step(RETURNED, BEN, NOW), step(APPROVED, CLEO, NOW, minute=1)) is FindingState.CHANGES_REQUESTED


def test_who_returned_may_come_round_and_approve() -> None:
    assert state_after(step(RETURNED, BEN, NOW), step(APPROVED, BEN, NOW, minute=1)) is FindingState.APPROVED


def test_order_in_time_decides_and_not_order_of_arrival() -> None:
    assert state_after(step(APPROVED, BEN, NOW, minute=1), step(RETURNED, BEN, NOW)) is FindingState.APPROVED


def test_a_withdrawn_approval_approves_nothing() -> None:
    withdrawn = [step(APPROVED, BEN, NOW), step(ReviewAct.WITHDRAWN, BEN, NOW, minute=1)]

    assert state_after(*withdrawn) is FindingState.DRAFT
    assert approvals(withdrawn, NOW)[0].withdrawn
    assert not approvals(withdrawn, NOW)[0].stands


def test_a_withdrawal_takes_back_only_what_came_before_it() -> None:
    steps = [
        step(APPROVED, BEN, NOW),
        step(ReviewAct.WITHDRAWN, BEN, NOW, minute=1),
        step(APPROVED, BEN, NOW, minute=2),
    ]

    assert state_after(*steps) is FindingState.APPROVED
    assert [each.withdrawn for each in approvals(steps, NOW)] == [True, False]


def test_a_dissent_stands_beside_an_approval() -> None:
    assert (
        state_after(step(APPROVED, BEN, NOW), step(ReviewAct.DISSENTED, CLEO, NOW, minute=1)) is FindingState.APPROVED
    )


def test_a_changed_law_entry_makes_stale_and_names_it() -> None:
    (reason,) = stale_reasons(finding(), evidence(finding(), law=OTHER))

    assert "gdpr:art-5-1-e" in reason
    assert state_of(finding(), [step(APPROVED, BEN, NOW)], NOW, [reason]) is FindingState.STALE


def test_a_law_entry_gone_from_the_catalogue_makes_stale() -> None:
    assert "no longer" in stale_reasons(finding(), evidence(finding(), law=None))[0]


def test_changed_words_and_a_changed_text_make_stale() -> None:
    as_it_was = evidence(finding())

    assert stale_reasons(finding(), replace(as_it_was, excerpt_sha256=OTHER)) == (
        "the anchored text is not the text that was judged",
    )
    assert stale_reasons(finding(), replace(as_it_was, text_sha256=OTHER)) == (
        "the source text is not the one that was judged",
    )


def test_unchanged_evidence_is_not_stale_and_an_omission_needs_no_anchor() -> None:
    absent = finding(about=omission())

    assert stale_reasons(finding(), evidence(finding())) == ()
    assert stale_reasons(absent, evidence(absent)) == ()


def test_a_lapsed_approval_stays_and_names_what_changed() -> None:
    revised = finding(revision=2, judged=judgement(title="Said more clearly"))
    seen = {digest_of(each): finding_content(each, evidence(each)) for each in (finding(), revised)}

    (approval,) = approvals([step(APPROVED, BEN, NOW)], digest_of(revised), seen)

    assert approval.lapsed
    assert approval.why == "Changed since: title."
    assert (approval.person, approval.digest) == (BEN.id, NOW)


def test_what_changed_is_said_in_words_and_once() -> None:
    moved = finding(about=target("Wait … there is more."), judged=judgement(what_it_says="More follows."))
    seen = {digest_of(each): finding_content(each, evidence(each)) for each in (finding(), moved)}

    assert lapse_reason(NOW, digest_of(moved), seen) == (
        "Changed since: the place of the passage, the excerpt, what it says."
    )


def test_a_lapse_by_the_law_says_so() -> None:
    assert lapse_reason(NOW, OTHER, stale=["the catalogue entry x:1 changed"]) == (
        "Changed since: the catalogue entry x:1 changed."
    )


def test_a_lapse_of_content_no_longer_known_is_still_told() -> None:
    assert lapse_reason(NOW, OTHER) == "What was signed is not what is there now."


def test_a_standing_approval_has_no_reason_to_lapse() -> None:
    (approval,) = approvals([step(APPROVED, BEN, NOW)], NOW)

    assert approval.stands
    assert approval.why == ""


def test_an_edit_taken_back_lets_the_approval_stand_again() -> None:
    back = finding(revision=3)

    assert state_of(back, [step(APPROVED, BEN, NOW)], digest_of(back)) is FindingState.APPROVED


def test_an_approver_who_revised_the_finding_since_counts_no_more() -> None:
    back = finding(revision=3)
    steps = [step(APPROVED, BEN, NOW)]

    (approval,) = approvals(steps, NOW, preparers=(ADA.id, BEN.id))

    assert state_of(back, steps, NOW, preparers=(ADA.id, BEN.id)) is FindingState.DRAFT
    assert not approval.stands
    assert not approval.lapsed
    assert "revised the finding since" in approval.why


V = sha256_of(b"the version as it is")
BENS_TWIN = Person(PersonId("per-0009"), "Ben Mаrsh", "approver")


def review_of(
    *steps: ReviewStep, findings: tuple[FindingState, ...] = (), scoped_by: tuple[Person, ...] = ()
) -> VersionReview:
    makers = frozenset(person.id for person in scoped_by)
    return version_review_state(VersionUnderReview(V, steps, findings, makers, {**PEOPLE, BENS_TWIN.id: BENS_TWIN}))


def test_a_version_nobody_touched_is_not_started() -> None:
    assert review_of() is VersionReview.NOT_STARTED


def test_findings_or_exclusions_start_the_review() -> None:
    assert review_of(findings=(FindingState.DRAFT,)) is VersionReview.IN_REVIEW
    assert review_of(scoped_by=(ADA,)) is VersionReview.IN_REVIEW


def test_a_version_approved_with_all_its_findings_is_signed_off() -> None:
    assert review_of(step(APPROVED, BEN, V), findings=(FindingState.APPROVED,)) is VersionReview.SIGNED_OFF


def test_an_approval_that_left_findings_out_is_no_sign_off() -> None:
    half = (FindingState.APPROVED, FindingState.DRAFT)

    assert review_of(step(APPROVED, BEN, V), findings=half) is VersionReview.IN_REVIEW


def test_rejected_and_suggested_findings_do_not_hold_a_version_up() -> None:
    aside = (FindingState.APPROVED, FindingState.REJECTED, FindingState.SUGGESTED)

    assert review_of(step(APPROVED, BEN, V), findings=aside) is VersionReview.SIGNED_OFF


def test_a_changed_version_lapses_until_somebody_approves_it_again() -> None:
    before = step(APPROVED, BEN, OTHER)

    assert review_of(before, findings=(FindingState.APPROVED,)) is VersionReview.LAPSED
    assert review_of(before, step(APPROVED, CLEO, V, minute=1), findings=(FindingState.APPROVED,)) is (
        VersionReview.SIGNED_OFF
    )


def test_who_put_provisions_out_of_scope_cannot_be_the_only_one_to_sign() -> None:
    alone = step(APPROVED, BEN, V)

    assert review_of(alone, scoped_by=(BEN,)) is VersionReview.IN_REVIEW
    assert review_of(alone, step(APPROVED, CLEO, V, minute=1), scoped_by=(BEN,)) is VersionReview.SIGNED_OFF


def test_who_put_provisions_out_of_scope_does_not_get_round_it_by_a_twin_of_the_name() -> None:
    twice = (step(APPROVED, BEN, V), step(APPROVED, BENS_TWIN, V, minute=1))

    assert review_of(*twice, scoped_by=(BEN,)) is VersionReview.IN_REVIEW
