"""A second reviewer is shown what was seen and what changed; the rules decide what may be done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from clausemark.archive.library import Version
from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, ReviewAct, ScopeReason, Severity, VersionReview
from clausemark.services.changes import Change, Changed
from clausemark.services.desk import Desk
from clausemark.services.reviewing import Signed, put_out_of_scope, sign
from clausemark.services.second_review import FindingReview, agree, open_version, take_step
from support.desks import BEN, CLEO, acting, add_judged, add_terms, revise


def step(desk: Desk, version: Version, act: ReviewAct, **more: Any) -> tuple[Signed, Change]:
    """Take a step on what is there now."""
    return take_step(desk, open_version(desk, version.id), act, **more)


def review_of(desk: Desk, version: Version) -> FindingReview:
    """Return the one finding of a version in its second review."""
    (found,) = open_version(desk, version.id).findings
    return found


def test_what_the_first_reviewer_saw_stands_beside_what_is_there_now(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    sign(desk, version.id, ReviewAct.PREPARED, findings=["f-001"])
    revise(desk, finding, severity=Severity.HIGH, severity_reason="Work is lost at once.")

    seen = review_of(acting(desk, BEN), version).seen_first

    assert seen is not None
    assert not seen.stands
    assert seen.lapsed == "Changed since: severity, severity reason."
    assert [(each.field, each.then, each.now) for each in seen.differences] == [
        ("severity", "medium", "high"),
        ("severity_reason", "Access ends without warning.", "Work is lost at once."),
    ]


def test_a_step_that_stands_has_no_differences(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    sign(desk, version.id, ReviewAct.PREPARED, findings=["f-001"])

    (seen,) = review_of(desk, version).steps

    assert (seen.stands, seen.lapsed, seen.differences, seen.person) == (True, "", (), "Ada Quill")


def test_lapsed_approvals_name_what_changed_and_withdrawn_ones_do_not_count_among_them(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    for name in (BEN, CLEO):
        sign(acting(desk, name), version.id, ReviewAct.APPROVED, findings=["f-001"])
    sign(acting(desk, CLEO), version.id, ReviewAct.WITHDRAWN, findings=["f-001"])
    revise(desk, finding, title="Access may end at any time")

    lapsed = review_of(desk, version).lapsed

    assert [(each.person, each.lapsed) for each in lapsed] == [(BEN, "Changed since: title.")]


def test_four_eyes_is_explained_in_the_words_of_the_rule(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)

    own = review_of(desk, version)
    other = review_of(acting(desk, BEN), version)

    refused = own.permissions[ReviewAct.APPROVED]
    assert (own.own, refused.allowed, refused.reason) == (True, False, "four-eyes")
    assert refused.message == (
        "Ada Quill prepared finding f-001 or a revision of it and cannot approve it. "
        "Somebody who had no hand in it must."
    )
    assert (other.own, other.permissions[ReviewAct.APPROVED].allowed) == (False, True)
    assert other.permissions[ReviewAct.PREPARED].reason == "not-preparer"


@pytest.mark.parametrize("act", list(ReviewAct))
@pytest.mark.parametrize("name", ["Ada Quill", "ADA  QUILL", BEN])
def test_a_permission_is_what_the_act_then_does(desk: Desk, act: ReviewAct, name: str) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    at = acting(desk, name)
    promised = review_of(at, version).permissions[act]

    if promised.allowed:
        assert step(at, version, act, findings=(finding.id,), note="Because.")[0].findings == (finding.id,)
    else:
        with pytest.raises(RuleRefusedError) as refusal:
            step(at, version, act, findings=(finding.id,), note="Because.")
        assert (refusal.value.reason, refusal.value.message) == (promised.reason, promised.message)


def test_agreement_reaches_what_others_made_and_leaves_what_one_returned(desk: Desk) -> None:
    (version,) = add_terms(desk)
    fine = add_judged(desk, version, 1, "f-1")
    returned = add_judged(desk, version, 2, "f-2")
    own = add_judged(acting(desk, BEN), version, 3, "f-3")
    unrated = add_judged(desk, version, 4, "f-4", severity=None)
    at = acting(desk, BEN)
    step(at, version, ReviewAct.RETURNED, findings=(returned.id,), note="Say where.")
    proposed = open_version(at, version.id).agreement

    done, change = agree(at, open_version(at, version.id), "Read with the archived page.")

    assert proposed.covered == done.findings == (fine.id,)
    assert proposed.differing == (returned.id,)
    assert {finding: refused.reason for finding, refused in proposed.refused} == {
        own.id: "four-eyes",
        unrated.id: "incomplete-finding",
    }
    assert change.kinds & Changed.STEPS
    assert change.versions == {version.id}
    states = {each.label: each.assessed.state for each in open_version(at, version.id).findings}
    assert states["f-1"] is FindingState.APPROVED
    assert states["f-2"] is FindingState.CHANGES_REQUESTED


def events(desk: Desk) -> int:
    with desk.workspace.reading() as view:
        return view.ledger.count()


@pytest.mark.parametrize("named", [["f-001"], []])
def test_a_step_that_says_nothing_new_is_not_recorded(desk: Desk, named: list[str]) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    at = acting(desk, BEN)
    sign(at, version.id, ReviewAct.APPROVED, findings=named)
    before = events(desk)

    with pytest.raises(RuleRefusedError) as refusal:
        sign(at, version.id, ReviewAct.APPROVED, findings=named, note="  ")

    assert refusal.value.reason == "step-repeated"
    assert events(desk) == before


def test_signing_off_again_adds_only_what_is_new(desk: Desk) -> None:
    (version,) = add_terms(desk)
    first = add_judged(desk, version)
    at = acting(desk, BEN)
    sign(at, version.id, ReviewAct.APPROVED)
    second = add_judged(desk, version, 2, "f-2")

    done = sign(at, version.id, ReviewAct.APPROVED)

    assert (done.findings, done.standing) == ((second.id,), (first.id,))
    steps = {each.label: len(each.steps) for each in open_version(at, version.id).findings}
    assert steps == {"f-001": 1, "f-2": 1}
    assert open_version(at, version.id).review is VersionReview.SIGNED_OFF


def test_a_step_with_another_note_or_on_another_content_is_recorded(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    at = acting(desk, BEN)
    sign(at, version.id, ReviewAct.APPROVED, findings=["f-001"])
    sign(at, version.id, ReviewAct.APPROVED, findings=["f-001"], note="Read with the archived page.")
    revise(desk, finding, title="Access may end at any time")

    sign(at, version.id, ReviewAct.APPROVED, findings=["f-001"], note="Read with the archived page.")

    assert len(review_of(at, version).steps) == 3


def test_what_was_withdrawn_can_be_done_again(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    at = acting(desk, BEN)

    for act in (ReviewAct.APPROVED, ReviewAct.WITHDRAWN, ReviewAct.APPROVED):
        sign(at, version.id, act, findings=["f-001"])

    assert review_of(at, version).assessed.state is FindingState.APPROVED


def test_agreeing_twice_is_refused_and_adds_no_step(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    at = acting(desk, BEN)
    agree(at, open_version(at, version.id))

    with pytest.raises(RuleRefusedError) as refusal:
        agree(at, open_version(at, version.id))

    review = open_version(at, version.id)
    assert refusal.value.reason == "nothing-to-agree"
    assert review.agreement.approved == (finding.id,)
    assert len(review.findings[0].steps) == 1


def test_a_version_shows_its_sums_its_people_and_what_the_rules_would_say(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    put_out_of_scope(acting(desk, CLEO), version.id, ScopeReason.BOILERPLATE)

    own, other = open_version(desk, version.id), open_version(acting(desk, BEN), version.id)

    assert (own.people, own.scoped_by) == (("Ada Quill",), (CLEO,))
    assert (own.sums.population, own.sums.reviewed, own.sums.excluded, own.sums.outstanding) == (5, 1, 4, 0)
    assert own.permissions[ReviewAct.APPROVED].reason == "four-eyes"
    assert other.permissions[ReviewAct.APPROVED].allowed
    assert own.review is VersionReview.IN_REVIEW


def test_signing_off_a_version_and_withdrawing_it_again(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    at = acting(desk, BEN)

    step(at, version, ReviewAct.APPROVED)
    signed = open_version(at, version.id).review
    step(at, version, ReviewAct.WITHDRAWN)

    assert signed is VersionReview.SIGNED_OFF
    assert open_version(at, version.id).review is VersionReview.IN_REVIEW


def test_a_lapsed_sign_off_of_a_version_says_what_changed_since(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version, 1, "f-1")
    rejected = add_judged(desk, version, 2, "f-2")
    step(acting(desk, BEN), version, ReviewAct.APPROVED)
    revise(desk, finding, title="Access may end at any time")
    with desk.workspace.transaction(desk.actor) as tx:
        tx.findings.revise(replace(rejected, revision=2, state=FindingState.REJECTED))
    add_judged(desk, version, 3, "f-3")
    put_out_of_scope(desk, version.id, ScopeReason.BOILERPLATE)

    review = open_version(desk, version.id)

    assert review.review is VersionReview.LAPSED
    assert review.changes == (
        "f-1 was revised: title.",
        "f-2 was revised: it is rejected now.",
        "f-3 was added.",
        "Everything without a finding was put out of scope (boilerplate).",
    )


def test_a_standing_sign_off_has_no_changes(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    step(acting(desk, BEN), version, ReviewAct.APPROVED)

    assert open_version(desk, version.id).changes == ()


def test_a_dissent_is_kept_as_the_contrary_reading(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)

    step(acting(desk, BEN), version, ReviewAct.DISSENTED, findings=(finding.id,), note=" It is softer. ")

    with desk.workspace.reading() as view:
        (dissent,) = view.dissents.of_finding(finding.id)
        assert (dissent.text, view.persons.get(dissent.by).name) == ("It is softer.", BEN)


def test_what_somebody_else_approved_is_not_asked_for_again(desk: Desk) -> None:
    (version,) = add_terms(desk)
    one = add_judged(desk, version, 1, "f-1")
    other = add_judged(desk, version, 2, "f-2")
    step(acting(desk, BEN), version, ReviewAct.APPROVED, findings=(one.id,))

    review = open_version(acting(desk, CLEO), version.id)

    assert (review.agreement.covered, review.agreement.approved) == ((other.id,), (one.id,))
    assert review.reached == 2


@pytest.mark.parametrize("whole", [True, False])
def test_what_changed_after_it_was_read_cannot_be_signed(desk: Desk, whole: bool) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    at = acting(desk, BEN)
    shown = open_version(at, version.id)
    revise(desk, finding, title="Access may end at any time")

    with pytest.raises(ConflictError) as refusal:
        take_step(at, shown, ReviewAct.APPROVED, findings=() if whole else (finding.id,))

    assert refusal.value.reason == "record-changed"
    assert refusal.value.message.startswith("f-001 changed since you read it; nothing was recorded.")
    assert open_version(at, version.id).findings[0].steps == ()


def test_a_version_whose_scope_changed_after_it_was_read_cannot_be_signed(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    at = acting(desk, BEN)
    shown = open_version(at, version.id)
    put_out_of_scope(desk, version.id, ScopeReason.BOILERPLATE)

    with pytest.raises(ConflictError, match="The version changed since you read it"):
        take_step(at, shown, ReviewAct.APPROVED)
