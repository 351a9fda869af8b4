"""What waits for review is what the sums call outstanding, and long lists know their places."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clausemark.archive.identifiers import PersonId, ProvisionId, ScopeId, VersionId
from clausemark.archive.library import Version
from clausemark.archive.terms import VersionKind
from clausemark.regulations.vocabulary import FindingState, ScopeReason
from clausemark.review.reconciliation import PopulationMember, ProvisionState, reconcile
from clausemark.review.scope import ScopeExclusion
from clausemark.store.provision_ids import ProvisionIds
from clausemark.store.transaction import Transaction, View
from support import review_builders as built
from support.workspaces import ACTOR, CLAUSES, add_document, add_finding, add_version, made


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


def leave_out(tx: Transaction, version: Version, *provisions: ProvisionId) -> None:
    person = tx.persons.ensure(ACTOR)
    tx.scope.add(
        lambda key: ScopeExclusion(
            ScopeId(key), version.id, provisions, ScopeReason.BOILERPLATE, "", PersonId(person.id), built.NOON
        ),
        "scope.excluded",
    )


def outstanding(view: View, version: Version) -> list[ProvisionId]:
    found = view.queues.outstanding([version.id])
    return list(found.get(version.id, ()))


def by_the_sums(view: View, version: Version) -> list[ProvisionId]:
    members = [PopulationMember(each.id, each.span.ordinal) for each in view.provisions.of_version(version.id)]
    sums = reconcile(
        version.provisions, members, view.findings.of_version(version.id), view.scope.of_version(version.id)
    )
    return [each.provision for each in sums.fates if each.state is ProvisionState.OUTSTANDING]


def test_everything_waits_before_anybody_reviewed(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))

    assert outstanding(tx, version) == [each.id for each in tx.provisions.of_version(version.id)]


def test_a_judged_provision_no_longer_waits(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    add_finding(tx, version)

    assert outstanding(tx, version) == by_the_sums(tx, version)
    assert len(outstanding(tx, version)) == len(CLAUSES) - 1


@pytest.mark.parametrize("state", [FindingState.SUGGESTED, FindingState.REJECTED, FindingState.SUPERSEDED])
def test_what_is_no_standing_judgement_leaves_its_provision_waiting(tx: Transaction, state: FindingState) -> None:
    version = add_version(tx, add_document(tx))
    tx.findings.revise(replace(add_finding(tx, version), revision=2, state=state))

    assert len(outstanding(tx, version)) == len(CLAUSES)


def test_an_unclassified_finding_leaves_its_provision_waiting(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    finding = add_finding(tx, version)
    tx.findings.revise(replace(finding, revision=2, judgement=replace(finding.judgement, categories=())))

    assert outstanding(tx, version) == by_the_sums(tx, version)
    assert len(outstanding(tx, version)) == len(CLAUSES)


def test_what_was_put_out_of_scope_does_not_wait(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    second = tx.provisions.of_version(version.id)[1].id
    leave_out(tx, version, second)

    assert second not in outstanding(tx, version)
    assert outstanding(tx, version) == by_the_sums(tx, version)


def test_a_version_put_out_of_scope_as_a_whole_does_not_wait_at_all(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    add_finding(tx, version)
    leave_out(tx, version)

    assert tx.queues.outstanding([version.id]) == {}


def test_versions_come_in_the_order_asked_for_however_many(tx: Transaction) -> None:
    document = add_document(tx)
    versions = [add_version(tx, document, (f"Day {day}.", "Always."), day=day).id for day in range(6)]
    asked = [*reversed(versions), *(VersionId(f"ver-{9000 + each}") for each in range(1200))]

    found = tx.queues.outstanding(asked)

    assert list(found) == list(reversed(versions))
    assert all(len(each) == 2 for each in found.values())


def test_lines_come_in_the_order_asked_for_with_their_texts_cut(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    ids = [each.id for each in tx.provisions.of_version(version.id)]

    lines = tx.queues.lines([ids[2], ProvisionId("prv-999999"), ids[0]], cut=12)

    assert [line.id for line in lines] == [ids[2], ids[0]]
    assert [line.text for line in lines] == [CLAUSES[2][:12], CLAUSES[0][:12]]
    assert (lines[0].number, lines[0].heading, lines[0].version) == ("3.", "Terms", version.id)


def test_the_latest_sound_version_of_each_document_is_under_review(tx: Transaction) -> None:
    other = add_document(tx, "Aster", "Aster Privacy Policy")
    document = add_document(tx)
    sound = [add_version(tx, document, (f"Day {day}.",), day=day) for day in range(3)]
    tx.versions.change(sound[2].id, replace(sound[2], kind=VersionKind.BROKEN_CAPTURE), "version.changed")
    only = add_version(tx, other)

    assert tx.levels.under_review() == [only.id, sound[1].id]
    assert tx.levels.versions_of(of=document.id) == [each.id for each in reversed(sound)]
    assert tx.levels.versions_of(owner=other.platform) == [only.id]


def test_levels_count_what_lies_below(tx: Transaction) -> None:
    document = add_document(tx)
    add_document(tx, title="Lantern Privacy Policy")
    version = add_version(tx, document)
    add_version(tx, document, day=1)

    (platform,) = tx.levels.platforms()
    titles = [(each.title, each.versions) for each in tx.levels.documents(platform.id)]
    newest, oldest = tx.levels.versions(document.id)

    assert (platform.name, platform.documents, platform.versions) == ("Lantern", 2, 2)
    assert titles == [("Lantern Privacy Policy", 0), ("Lantern Terms", 2)]
    assert (newest.ordinal, oldest.id) == (2, version.id)
    assert (oldest.media_type, oldest.provisions, oldest.captured_at) == ("text/plain", len(CLAUSES), built.NOON)
    assert tx.levels.version(version.id) == oldest


def test_work_is_begun_where_anything_of_a_review_is_recorded(tx: Transaction) -> None:
    document = add_document(tx)
    untouched, judged, excluded = (add_version(tx, document, (f"Day {day}.",), day=day) for day in range(3))
    add_finding(tx, judged)
    leave_out(tx, excluded)

    assert tx.levels.begun() == {judged.id, excluded.id}
    assert tx.levels.begun((untouched.id, judged.id)) == {judged.id}


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sets(st.integers(1, 60)), st.sets(st.integers(1, 60)), st.integers(1, 61))
def test_a_long_list_answers_as_a_plain_one_does(members: set[int], gone: set[int], asked: int) -> None:
    numbers = sorted(members)
    listed = ProvisionIds.without(numbers, gone)
    plain = [f"prv-{number:06d}" for number in numbers if number not in gone]
    name = f"prv-{asked:06d}"

    assert list(listed) == plain
    assert listed.place(name) == (plain.index(name) if name in plain else None)
    assert list(listed[1:3]) == plain[1:3]


def test_an_untouched_run_of_rows_stays_a_run() -> None:
    assert ProvisionIds.without(range(5, 9), ()) == ProvisionIds(array("q", [5, 6, 7, 8]))
    assert "prv-000009" not in ProvisionIds(range(5, 9))
    assert ProvisionIds(range(5, 9)).place("fnd-0005") is None


def test_a_page_is_read_in_one_statement_for_its_lines_and_one_for_its_labels(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace:
        with workspace.transaction(ACTOR) as tx:
            version = add_version(tx, add_document(tx), [f"Clause {number}." for number in range(1_200)])
        with workspace.reading() as view:
            provisions, statements = view.provisions.ids(version.id), list[str]()
            driver: Any = view._connection.connection.driver_connection
            driver.set_trace_callback(statements.append)

            lines = view.queues.lines([*provisions, ProvisionId("prv-999999"), ProvisionId("foreign")])
            labels = view.levels.labels([version.id, VersionId("ver-9999")])

    assert [line.id for line in lines] == provisions
    assert list(labels) == [version.id]
    assert len([each for each in statements if each.startswith("SELECT")]) == 2
