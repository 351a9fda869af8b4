"""Comparable findings of other platforms are proposed by likeness and count only when a person confirms them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.errors import ConflictError, RuleRefusedError
from clausemark.regulations.vocabulary import Verdict
from clausemark.review.finding import Finding
from clausemark.services.coding import judging
from clausemark.services.coding.comparisons import ConfirmComparison, DropComparison, RefuseProposal, with_member
from clausemark.services.coding.reading import ComparisonView
from clausemark.services.comparing import propose
from unit.services.coding.conftest import LAW, Coder

CATEGORY = "termination-suspension"


@pytest.fixture
def compared(ada: Coder) -> Coder:
    """Return an analyst who has coded a clause of Lantern and both clauses of Beacon."""
    ada.complete()
    with ada.desk.workspace.reading() as view:
        beacon = view.provisions.of_version(list(view.versions.all())[2].id)
    elsewhere = replace(ada, provisions=tuple(each.id for each in beacon))
    for place in (0, 1):
        elsewhere.do(judging.categorise(elsewhere.subject(place), (CATEGORY,), LAW.vocabulary))
    return ada


def candidates(coder: Coder) -> tuple[Finding, ...]:
    """Return the findings of the other platform, the likeliest comparable first."""
    found = propose(coder.desk, coder.finding().id)
    return tuple(each.finding for group in found for each in group.proposals if each.finding is not None)


def confirmed(coder: Coder, verdict: Verdict | None = Verdict.SAME, criterion: str = "Notice") -> ConfirmComparison:
    finding = coder.finding()
    members = with_member(None, finding.id, candidates(coder)[0].id, verdict, "The same words.")
    return ConfirmComparison("Compare", CATEGORY, criterion, members)


def shown(coder: Coder) -> ComparisonView:
    (only,) = coder.view().comparisons
    return only


def test_a_refused_proposal_is_not_made_again_until_the_refusal_is_taken_back(compared: Coder) -> None:
    likeliest = candidates(compared)[0]
    provision = likeliest.target.provisions[0]
    edit = RefuseProposal("Refuse", compared.finding().id, provision, "Another service.")

    edit.do(compared.desk)
    assert likeliest not in candidates(compared)
    edit.undo(compared.desk)
    assert candidates(compared)[0] == likeliest
    edit.do(compared.desk)
    assert likeliest not in candidates(compared)
    assert compared.desk.workspace.check() == []
    with pytest.raises(RuleRefusedError):
        RefuseProposal("Refuse", compared.finding().id, provision, " ").do(compared.desk)


def test_a_confirmed_comparison_shows_the_other_passage_with_its_excerpt(compared: Coder) -> None:
    edit = confirmed(compared)
    edit.do(compared.desk)

    (other,) = shown(compared).others
    assert (shown(compared).comparison.label, shown(compared).confirmed_by) == ("c-001", "Ada Quill")
    assert (other.platform, other.verdict, other.reason) == ("Beacon", Verdict.SAME, "The same words.")
    assert other.excerpt == "We may end your access at any time, without notice."

    edit.undo(compared.desk)
    assert compared.view().comparisons == ()
    edit.do(compared.desk)
    assert shown(compared).comparison.label == "c-001"
    assert compared.desk.workspace.check() == []


@pytest.mark.parametrize(
    ("edit", "reason"),
    [
        (lambda coder: confirmed(coder, criterion=" "), "criterion-missing"),
        (lambda coder: confirmed(coder, verdict=None), "verdict-missing"),
        (lambda coder: replace(confirmed(coder), members=confirmed(coder).members[:1]), "comparison-alone"),
    ],
)
def test_a_comparison_that_says_too_little_is_refused(compared: Coder, edit: object, reason: str) -> None:
    with pytest.raises(RuleRefusedError) as refusal:
        edit(compared).do(compared.desk)  # type: ignore[operator]

    assert refusal.value.reason == reason


def test_a_member_is_added_and_the_comparison_put_back_as_it_was(compared: Coder) -> None:
    confirmed(compared).do(compared.desk)
    before = shown(compared).comparison
    members = with_member(before, compared.finding().id, candidates(compared)[1].id, Verdict.DIFFERENT, "Other.")
    edit = ConfirmComparison("Compare", CATEGORY, before.criterion, members, before)

    edit.do(compared.desk)
    assert len(shown(compared).others) == 2
    with pytest.raises(ConflictError):
        edit.do(compared.desk)

    edit.undo(compared.desk)
    assert shown(compared).comparison.members == before.members
    edit.do(compared.desk)
    assert len(shown(compared).others) == 2
    assert compared.desk.workspace.check() == []


def test_a_comparison_is_dropped_and_comes_back(compared: Coder) -> None:
    confirmed(compared).do(compared.desk)
    edit = DropComparison("Drop", shown(compared).comparison)

    edit.do(compared.desk)
    assert compared.view().comparisons == ()
    edit.undo(compared.desk)
    assert len(shown(compared).others) == 1
