"""Four eyes by person, and every other rule that refuses an act."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.archive.hashes import sha256_of
from clausemark.archive.identifiers import PersonId
from clausemark.errors import RuleRefusedError
from clausemark.regulations.vocabulary import FindingState, NoteKind, ReviewAct, Severity
from clausemark.review.finding import InterpretiveNote
from clausemark.review.four_eyes import (
    SECOND_EYES,
    UnderReview,
    check_act,
    cover_named,
    cover_version,
    incompleteness,
    preparer_ids,
)
from clausemark.review.person import Person
from support.review_builders import ADA, BEN, CLEO, finding, judgement, scores, step

NOTE = "because"
SEEN = sha256_of(b"seen")


def subject(label: str = "f-001", *by: Person, state: FindingState = FindingState.IN_REVIEW) -> UnderReview:
    return UnderReview(finding(label), state, by or (ADA,))


def refusal(act: ReviewAct, person: Person, about: UnderReview, note: str = NOTE) -> str:
    with pytest.raises(RuleRefusedError) as caught:
        check_act(act, person, about, note)
    assert about.finding.label in caught.value.message
    return caught.value.reason


@pytest.mark.parametrize("act", sorted(SECOND_EYES))
def test_the_preparer_does_no_second_persons_act(act: ReviewAct) -> None:
    assert refusal(act, ADA, subject()) == "four-eyes"


@pytest.mark.parametrize("act", sorted(SECOND_EYES))
def test_somebody_without_a_hand_in_it_may(act: ReviewAct) -> None:
    check_act(act, BEN, subject(), NOTE)


@pytest.mark.parametrize(
    "spelling",
    [
        "ADA QUILL",
        "  ada\u00a0 quill ",
        "Ada\tQuill",
        "A\u200bda Qui\u2060ll",
        "Ada\u00ad Quill",
        "Ａｄａ　Ｑｕｉｌｌ",
        "Ada Quiłł",
        "Adа Quill",
        "Αda Quill",
        "Ada Quіll",
        "Áda Quill",
        "A\u0323da Qui\u0307ll",
        "Ada Qu\u034fill",
        "Ada Quill\ufe0f",
        "\u202eAda Quill\u202c",
        "Quill, Ada",
        "Quill Ada",
        "Ada-Quill",
        "Ada. Quill.",
        "AdaQuill",
        "Ada Qui1l",
        "Ada QuilI",
        "𝐀𝐝𝐚 𝐐𝐮𝐢𝐥𝐥",
        "Ada Quill\u3164",
    ],
)
def test_no_spelling_gets_round_it(spelling: str) -> None:
    somebody = Person(PersonId("per-0042"), spelling, "approver", "Elsewhere Ltd")

    assert refusal(ReviewAct.APPROVED, somebody, subject()) == "four-eyes"


def test_another_role_or_organisation_is_the_same_person() -> None:
    moonlighting = Person(PersonId("per-0043"), "Ada Quill", "legal", "Second House")

    assert refusal(ReviewAct.REVIEWED, moonlighting, subject()) == "four-eyes"


@pytest.mark.parametrize("name", ["Ada Quilt", "Adam Quill", "A. Quill", "Ada B. Quill", "Ben Marsh", "Reviewer 1"])
def test_another_name_is_another_person(name: str) -> None:
    check_act(ReviewAct.APPROVED, Person(PersonId("per-0044"), name, "approver"), subject())


def test_whoever_prepared_an_earlier_revision_cannot_approve_a_later_one() -> None:
    revisions = [finding(by=BEN, revision=2), finding(by=ADA, revision=1)]

    assert preparer_ids(revisions) == (ADA.id, BEN.id)
    assert refusal(ReviewAct.APPROVED, ADA, subject("f-001", ADA, BEN)) == "four-eyes"
    assert refusal(ReviewAct.APPROVED, BEN, subject("f-001", ADA, BEN)) == "four-eyes"


def test_two_people_who_prepared_half_each_approve_each_others_half() -> None:
    halves = [subject("f-001", ADA), subject("f-002", BEN), subject("f-003", ADA)]

    by_ben = cover_version(ReviewAct.APPROVED, BEN, halves)
    by_ada = cover_version(ReviewAct.APPROVED, ADA, halves)

    assert [each.finding.label for each in by_ben.covered] == ["f-001", "f-003"]
    assert [each.finding.label for each in by_ada.covered] == ["f-002"]
    assert [(each.label, each.reason) for each in by_ben.refused] == [("f-002", "four-eyes")]


def test_naming_ones_own_finding_is_refused_and_nothing_is_done() -> None:
    with pytest.raises(RuleRefusedError) as caught:
        cover_named(ReviewAct.APPROVED, BEN, [subject("f-001", ADA), subject("f-002", BEN)])

    assert caught.value.reason == "four-eyes"
    assert "f-002" in caught.value.message


def test_a_version_of_ones_own_findings_alone_is_refused() -> None:
    with pytest.raises(RuleRefusedError) as caught:
        cover_version(ReviewAct.APPROVED, ADA, [subject("f-001", ADA), subject("f-002", ADA)])

    assert caught.value.reason == "four-eyes"


def test_named_findings_that_cannot_be_approved_are_listed_and_the_rest_done() -> None:
    stale = subject("f-002", state=FindingState.STALE)

    coverage = cover_named(ReviewAct.APPROVED, BEN, [subject("f-001"), stale])

    assert [each.finding.label for each in coverage.covered] == ["f-001"]
    assert [(each.label, each.reason) for each in coverage.refused] == [("f-002", "finding-stale")]


def test_signing_a_version_leaves_rejected_superseded_and_suggested_findings_aside() -> None:
    aside = [
        subject(f"f-{place:03d}", state=state)
        for place, state in enumerate((FindingState.REJECTED, FindingState.SUPERSEDED, FindingState.SUGGESTED), 2)
    ]

    coverage = cover_version(ReviewAct.APPROVED, BEN, [subject(), *aside])

    assert len(coverage.covered) == 1
    assert coverage.refused == ()


def test_who_put_the_whole_version_out_of_scope_cannot_sign_it() -> None:
    with pytest.raises(RuleRefusedError) as caught:
        cover_version(ReviewAct.APPROVED, ADA, [], scoped_by=[ADA])
    coverage = cover_version(ReviewAct.APPROVED, BEN, [], scoped_by=[ADA])

    assert caught.value.reason == "four-eyes"
    assert (coverage.covered, coverage.refused) == ((), ())


@pytest.mark.parametrize("act", [ReviewAct.RETURNED, ReviewAct.DISSENTED])
def test_a_return_and_a_dissent_need_words(act: ReviewAct) -> None:
    assert refusal(act, BEN, subject(), note="  ") == "note-missing"
    with pytest.raises(RuleRefusedError) as caught:
        cover_version(act, BEN, [subject()], "")
    assert caught.value.reason == "note-missing"


@pytest.mark.parametrize("act", [ReviewAct.REVIEWED, ReviewAct.APPROVED])
def test_a_review_and_an_approval_need_no_words(act: ReviewAct) -> None:
    check_act(act, BEN, subject())


def test_only_a_preparer_marks_a_finding_as_prepared() -> None:
    check_act(ReviewAct.PREPARED, ADA, subject())

    assert refusal(ReviewAct.PREPARED, BEN, subject()) == "not-preparer"


def test_a_step_is_withdrawn_by_its_author_and_a_finding_by_its_preparer() -> None:
    approved = replace(subject(), steps=(step(ReviewAct.APPROVED, BEN, SEEN),))

    check_act(ReviewAct.WITHDRAWN, BEN, approved)
    check_act(ReviewAct.WITHDRAWN, ADA, approved)
    assert refusal(ReviewAct.WITHDRAWN, CLEO, approved) == "nothing-to-withdraw"


@pytest.mark.parametrize(
    "state", [FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED, FindingState.STALE]
)
def test_what_is_not_a_standing_judgement_is_not_approved(state: FindingState) -> None:
    assert refusal(ReviewAct.APPROVED, BEN, subject(state=state)) == f"finding-{state}"


def test_the_refusal_of_a_stale_finding_says_what_changed() -> None:
    stale = replace(subject(state=FindingState.STALE), stale=("the catalogue entry gdpr:art-5-1-e changed",))

    with pytest.raises(RuleRefusedError, match="gdpr:art-5-1-e changed"):
        check_act(ReviewAct.APPROVED, BEN, stale)


def test_a_stale_finding_may_be_returned() -> None:
    check_act(ReviewAct.RETURNED, BEN, subject(state=FindingState.STALE), NOTE)


INCOMPLETE = {
    "not rated": judgement(severity=None),
    "no category": judgement(categories=()),
    "no reason": judgement(severity_reason=""),
    "no score": judgement(factors=scores(1)[:2]),
    "what the passage says": judgement(what_it_says=" "),
    "interpretive note": judgement(categories=("accessibility-other",), notes=()),
}


@pytest.mark.parametrize("gap", INCOMPLETE)
def test_an_incomplete_finding_is_not_approved_and_the_gap_is_named(gap: str) -> None:
    incomplete = UnderReview(finding(judged=INCOMPLETE[gap]), FindingState.DRAFT, (ADA,))

    with pytest.raises(RuleRefusedError, match=gap) as caught:
        check_act(ReviewAct.APPROVED, BEN, incomplete)
    assert caught.value.reason == "incomplete-finding"


def test_an_incomplete_finding_may_be_reviewed_and_returned() -> None:
    incomplete = UnderReview(finding(judged=judgement(severity=None)), FindingState.DRAFT, (ADA,))

    check_act(ReviewAct.REVIEWED, BEN, incomplete)
    check_act(ReviewAct.RETURNED, BEN, incomplete, "Rate it.")


def test_a_complete_finding_lacks_nothing() -> None:
    noted = (InterpretiveNote(NoteKind.OPINION, "It is about a mascot."),)

    assert incompleteness(finding()) == ()
    assert incompleteness(finding(judged=judgement(categories=("accessibility-other",), notes=noted))) == ()
    assert incompleteness(finding(judged=judgement(severity=Severity.INFO))) == ()
