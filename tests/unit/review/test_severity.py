"""Severity: what the scores propose and what an override needs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.regulations.vocabulary import Factor, Severity
from clausemark.review.severity import (
    factor_sum,
    missing_factors,
    overrides_proposal,
    proposed_severity,
    rating_gaps,
)
from support.review_builders import judgement, scores

SUMS = {
    0: Severity.INFO,
    3: Severity.INFO,
    4: Severity.LOW,
    5: Severity.LOW,
    6: Severity.MEDIUM,
    8: Severity.MEDIUM,
    9: Severity.HIGH,
    11: Severity.HIGH,
    12: Severity.CRITICAL,
}


@pytest.mark.parametrize(("total", "proposed"), SUMS.items())
def test_the_sum_proposes_the_level_of_its_band(total: int, proposed: Severity) -> None:
    spread = scores(0, *(min(3, max(0, total - 3 * place)) for place in range(4)))

    assert factor_sum(spread) == total
    assert proposed_severity(spread) is proposed


def test_fifteen_is_critical() -> None:
    assert proposed_severity(scores(3, 3, 3, 3, 3)) is Severity.CRITICAL


def test_rights_wholly_waived_propose_at_least_high() -> None:
    assert proposed_severity(scores(3)) is Severity.HIGH
    assert proposed_severity(scores(3, 3, 3, 3)) is Severity.CRITICAL


def test_another_factor_at_three_proposes_by_the_sum_alone() -> None:
    assert proposed_severity(scores(0, 3)) is Severity.INFO


@given(st.lists(st.integers(0, 3), min_size=5, max_size=5), st.integers(0, 4))
def test_a_higher_score_never_proposes_a_lower_level(values: list[int], place: int) -> None:
    raised = [min(3, score + 1) if index == place else score for index, score in enumerate(values)]

    assert proposed_severity(scores(*raised)).rank >= proposed_severity(scores(*values)).rank


def test_the_reviewers_level_may_depart_from_the_proposal() -> None:
    departing = judgement(severity=Severity.LOW, factors=scores(2, 2, 2, 2, 2))

    assert overrides_proposal(departing)
    assert rating_gaps(departing) == ()


def test_without_scores_nothing_is_proposed() -> None:
    *_, gap = rating_gaps(judgement(severity=Severity.HIGH, severity_reason="", factors=()))

    assert gap == "its severity (high) has no reason"


def test_an_override_without_a_reason_is_a_gap_that_names_the_proposal() -> None:
    (gap,) = rating_gaps(judgement(severity=Severity.LOW, severity_reason=" ", factors=scores(2, 2, 2, 2, 2)))

    assert "propose high" in gap


def test_an_unrated_finding_overrides_nothing_and_lacks_its_rating() -> None:
    unrated = judgement(severity=None, factors=())

    assert not overrides_proposal(unrated)
    assert rating_gaps(unrated) == ("its severity is not rated",)


def test_a_factor_without_a_score_is_named() -> None:
    partly = judgement(factors=scores(1, 1)[:4])

    assert missing_factors(partly) == (Factor.DISCRETION,)
    assert "discretion" in rating_gaps(partly)[0]
