"""The sums of a version."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.identifiers import ProvisionId
from clausemark.regulations.vocabulary import FindingState, ScopeReason
from clausemark.review.digest import LeftOut
from clausemark.review.reconciliation import (
    PopulationMember,
    ProvisionState,
    left_out_provisions,
    reconcile,
)
from support.review_builders import TEXT, exclusion, finding, judgement, omission, target

POPULATION = tuple(PopulationMember(ProvisionId(f"prv-{number:06d}"), number) for number in range(1, 5))
STATES = (FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED)


def test_reviewed_out_of_scope_and_outstanding_make_the_population() -> None:
    sums = reconcile(4, POPULATION, [finding()], [exclusion("prv-000001", reason=ScopeReason.DUPLICATE)])

    assert (sums.population, sums.reviewed, sums.excluded, sums.outstanding) == (4, 1, 1, 2)
    assert sums.closes


def test_a_provision_reviewed_and_out_of_scope_counts_once_as_reviewed() -> None:
    sums = reconcile(4, POPULATION, [finding()], [exclusion("prv-000002")])

    assert (sums.reviewed, sums.excluded) == (1, 0)
    assert sums.fates[1].exclusion is None


def test_a_provision_with_two_findings_counts_once() -> None:
    sums = reconcile(4, POPULATION, [finding("f-001"), finding("f-002")], [])

    assert sums.reviewed == 1
    assert sums.fates[1].findings == ("fnd-f-001", "fnd-f-002")


def test_a_finding_across_provisions_reviews_each() -> None:
    across = finding(about=target(TEXT.split("Lantern keeps")[0].split("\n", 1)[1] + "Lantern keeps"))

    assert reconcile(4, POPULATION, [across], []).reviewed == 2


def test_an_omission_hangs_on_the_version_and_reviews_no_provision() -> None:
    sums = reconcile(4, POPULATION, [finding(about=omission())], [])

    assert (sums.reviewed, sums.outstanding) == (0, 4)


def test_what_is_no_persons_judgement_reviews_nothing() -> None:
    unclassified = finding(judged=judgement(categories=()))

    assert reconcile(4, POPULATION, [finding(state=state) for state in STATES], []).reviewed == 0
    assert reconcile(4, POPULATION, [unclassified], []).reviewed == 0


def test_naming_no_provision_leaves_out_every_one_without_a_finding() -> None:
    sums = reconcile(4, POPULATION, [finding()], [exclusion(reason=ScopeReason.OUT_OF_LANGUAGE)])

    assert (sums.reviewed, sums.excluded, sums.outstanding) == (1, 3, 0)


def test_a_provision_named_keeps_its_own_reason_and_the_latest_one() -> None:
    sums = reconcile(
        4,
        POPULATION,
        [],
        [
            exclusion("prv-000001", reason=ScopeReason.UNREADABLE, minute=2),
            exclusion("prv-000001", reason=ScopeReason.DUPLICATE, minute=1),
            exclusion(reason=ScopeReason.OTHER, minute=3),
        ],
    )

    assert [(each.reason, each.count) for each in sums.out_of_scope] == [
        (ScopeReason.UNREADABLE, 1),
        (ScopeReason.OTHER, 3),
    ]
    assert left_out_provisions(sums)[0] == LeftOut(1, ScopeReason.UNREADABLE, "")


def test_a_lost_provision_keeps_the_sums_open() -> None:
    sums = reconcile(5, POPULATION, [], [])

    assert not sums.closes
    assert "5 provisions, 4 are stored" in "; ".join(sums.faults)


def test_a_provision_listed_twice_keeps_the_sums_open() -> None:
    assert not reconcile(5, (*POPULATION, POPULATION[0]), [], []).closes


def test_a_finding_or_an_exclusion_of_another_versions_provision_keeps_the_sums_open() -> None:
    by_finding = reconcile(1, POPULATION[:1], [finding()], [])
    by_exclusion = reconcile(4, POPULATION, [], [exclusion("prv-000009")])

    assert "f-001 names prv-000002" in by_finding.faults[0]
    assert "prv-000009" in by_exclusion.faults[0]


def test_an_empty_version_closes() -> None:
    assert reconcile(0, (), [], []).closes


@given(st.sets(st.integers(1, 4)), st.sets(st.integers(1, 4)), st.booleans())
def test_the_sums_close_for_any_review_of_known_provisions(
    reviewed: set[int], excluded: set[int], everything: bool
) -> None:
    sentences = TEXT.split("\n")
    findings = [finding(f"f-{number:03d}", about=target(sentences[number - 1])) for number in sorted(reviewed)]
    exclusions = [exclusion(*(f"prv-{number:06d}" for number in sorted(excluded)))] if excluded else []
    exclusions += [exclusion(minute=1)] if everything else []

    sums = reconcile(4, POPULATION, findings, exclusions)

    assert sums.closes
    assert sums.population == sums.reviewed + sums.excluded + sums.outstanding == len(sums.fates)
    assert sums.reviewed == sum(fate.state is ProvisionState.REVIEWED for fate in sums.fates) == len(reviewed)
