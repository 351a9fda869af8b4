"""The index of standings says of each finding what an assessment says, and renews only what was touched."""

from __future__ import annotations

from typing import Any

import pytest

from clausemark.archive.identifiers import VersionId
from clausemark.regulations.vocabulary import FindingState, ReviewAct, ScopeReason, Severity, VersionReview
from clausemark.services.desk import Desk
from clausemark.services.progress import CancelledError, CancelToken, Silent
from clausemark.services.reviewing import put_out_of_scope, sign
from clausemark.services.standings import Standings, renewed
from support.desks import ADA, BEN, acting, add_judged, add_terms, revise


def indexed(desk: Desk) -> Standings:
    return renewed(Standings(), desk, None, Silent(), CancelToken())


def test_versions_without_review_work_are_not_started(desk: Desk) -> None:
    (version,) = add_terms(desk)

    found = indexed(desk)

    assert found.versions == {}
    assert found.review_of(version.id) is VersionReview.NOT_STARTED


def test_a_finding_is_listed_with_what_it_is_filtered_by(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version, 2, severity=Severity.HIGH)

    (row,) = indexed(desk).findings()

    assert (row.finding, row.version, row.state) == (finding.id, version.id, FindingState.DRAFT)
    assert (row.severity, row.categories, row.instruments) == (Severity.HIGH, ("termination-suspension",), ("gdpr",))
    assert row.excerpt == "We may end your access at any time, without notice."
    assert row.provision == finding.target.provisions[0]
    assert row.preparers == {finding.prepared_by}


def test_findings_come_in_reading_order(desk: Desk) -> None:
    (version,) = add_terms(desk)
    for place, clause in enumerate((4, 1, 3)):
        add_judged(desk, version, clause, f"f-{place}")

    assert [row.label for row in indexed(desk).findings()] == ["f-1", "f-2", "f-0"]


def test_states_and_sums_follow_the_steps(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(desk, version)
    sign(desk, version.id, ReviewAct.PREPARED, findings=["f-001"])
    prepared = indexed(desk)
    sign(acting(desk, BEN), version.id, ReviewAct.APPROVED)

    signed = renewed(prepared, desk, {version.id}, Silent(), CancelToken())

    assert [row.state for row in prepared.findings()] == [FindingState.IN_REVIEW]
    assert [row.state for row in signed.findings()] == [FindingState.APPROVED]
    assert signed.review_of(version.id) is VersionReview.SIGNED_OFF
    sums = signed.versions[version.id].sums
    assert (sums.population, sums.reviewed, sums.outstanding, sums.closes) == (5, 1, 4, True)


def test_a_lapsed_approval_says_why(desk: Desk) -> None:
    (version,) = add_terms(desk)
    finding = add_judged(desk, version)
    sign(acting(desk, BEN), version.id, ReviewAct.APPROVED)
    revise(desk, finding, title="Access may end at any time")

    (row,) = indexed(desk).findings()

    assert row.lapsed == "Changed since: title."
    assert row.state is FindingState.DRAFT


def test_only_the_versions_touched_are_assessed_again(desk: Desk) -> None:
    one, other = add_terms(desk, days=2)
    for version in (one, other):
        add_judged(desk, version)
    before = indexed(desk)
    for version in (one, other):
        sign(desk, version.id, ReviewAct.PREPARED, findings=["f-001"])

    after = renewed(before, desk, {other.id}, Silent(), CancelToken())

    assert after.versions[one.id] is before.versions[one.id]
    assert [row.state for row in after.versions[other.id].findings] == [FindingState.IN_REVIEW]
    assert list(after.versions) == [one.id, other.id]


def test_building_stops_when_asked(desk: Desk) -> None:
    (version,) = add_terms(desk)
    add_judged(acting(desk, ADA), version)
    cancel = CancelToken()
    cancel.cancel()

    with pytest.raises(CancelledError):
        renewed(Standings(), desk, None, Silent(), cancel)


def test_a_version_is_assessed_in_as_many_statements_whatever_it_holds(desk: Desk) -> None:
    few, many = (add_terms(desk, title=f"Terms {n}")[0] for n in range(2))
    add_judged(desk, few)
    for clause in range(1, 6):
        add_judged(desk, many, clause, f"f-{clause}")
    sign(desk, many.id, ReviewAct.PREPARED)
    known, statements = indexed(desk), list[str]()
    with desk.workspace.reading() as view:
        driver: Any = view._connection.connection.driver_connection
        driver.set_trace_callback(statements.append)

    read: list[list[str]] = []
    for version in (few, many):
        statements.clear()
        renewed(known, desk, {version.id}, Silent(), CancelToken())
        read.append([each for each in statements if each.startswith("SELECT")])

    assert len(read[0]) == len(read[1]) <= 14
    assert not [
        each for each in read[1] if "FROM capture" in each or "FROM custody" in each or "provision.text" in each
    ]


def test_after_an_act_no_review_work_is_looked_through_but_that_of_the_versions_named(desk: Desk) -> None:
    one, other, untouched = (add_terms(desk, title=f"Terms {n}")[0] for n in range(3))
    add_judged(desk, one)
    sign(desk, one.id, ReviewAct.PREPARED)
    put_out_of_scope(desk, other.id, ScopeReason.BOILERPLATE)
    statements = list[str]()

    with desk.workspace.reading() as view:
        driver: Any = view._connection.connection.driver_connection
        driver.set_trace_callback(statements.append)
        begun = view.levels.begun((one.id, other.id, untouched.id, VersionId("ver-9999")))
        driver.set_trace_callback(None)
        everything = view.levels.begun()
        (read,) = statements
        plan = [step[-1] for step in view._connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {read}")]

    assert begun == everything == {one.id, other.id}
    assert not [step for step in plan if step.startswith("SCAN") and "VIRTUAL TABLE" not in step]
