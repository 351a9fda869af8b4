"""Findings keep all their revisions and are found by version, label, citation, state and clause."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import CitationId, ProvisionId
from clausemark.errors import ConflictError, UsageError
from clausemark.regulations.vocabulary import FindingState
from clausemark.store.transaction import Transaction
from support import review_builders as built
from support.workspaces import ACTOR, add_document, add_finding, add_version, fill, made


@pytest.fixture
def tx(tmp_path: Path) -> Iterator[Transaction]:
    with made(tmp_path / "a.clausemark") as workspace, workspace.transaction(ACTOR) as transaction:
        yield transaction


def test_a_revision_is_added_beside_the_earlier_ones(tx: Transaction) -> None:
    first = add_finding(tx, add_version(tx, add_document(tx)))
    second = tx.findings.revise(replace(first, revision=2, judgement=built.judgement(title="Other")), expected=1)

    assert tx.findings.revisions(first.id) == (first, second)
    assert (tx.findings.revision(first.id, 1), tx.findings.get(first.id)) == (first, second)
    with pytest.raises(UsageError):
        tx.findings.revision(first.id, 3)


def test_a_revision_of_what_was_revised_meanwhile_is_a_conflict(tx: Transaction) -> None:
    first = add_finding(tx, add_version(tx, add_document(tx)))
    tx.findings.revise(replace(first, revision=2), expected=first.row_version)

    with pytest.raises(ConflictError):
        tx.findings.revise(replace(first, revision=2), expected=first.row_version)


def test_findings_are_found_by_what_they_are_about(tx: Transaction) -> None:
    document = add_document(tx)
    versions = [add_version(tx, document, (f"Day {day}.",), day=day) for day in (0, 1)]
    one, other = (add_finding(tx, version) for version in versions)

    assert tx.findings.by_label(versions[1].id, "f-001") == other
    assert tx.findings.by_label(versions[1].id, "f-002") is None
    assert list(tx.findings.of_version(versions[0].id)) == [one]
    assert list(tx.findings.on_provision(ProvisionId(one.target.provisions[0]))) == [one]
    assert list(tx.findings.citing(built.CITATION)) == [one, other]
    assert list(tx.findings.citing(CitationId("gdpr:art-99"))) == []


def test_a_revision_is_no_longer_found_by_what_it_no_longer_says(tx: Transaction) -> None:
    first = add_finding(tx, add_version(tx, add_document(tx)))
    tx.findings.revise(replace(first, revision=2, mappings=(), state=FindingState.REJECTED))

    assert list(tx.findings.citing(built.CITATION)) == []


def test_what_was_said_about_a_finding_is_found_again(tmp_path: Path) -> None:
    with made(tmp_path / "a.clausemark") as workspace:
        fill(workspace)
        with workspace.reading() as view:
            finding, other = view.findings.all()
            version = finding.target.version

            assert [step.finding for step in view.steps.of_finding(finding.id)] == [finding.id]
            assert [step.finding for step in view.steps.of_whole_version(version)] == [None]
            assert view.steps.of_findings_in(version) == view.steps.of_finding(finding.id)
            assert view.dissents.of_finding(finding.id)[0].answer is not None
            assert view.open_items.of_finding(finding.id)[0].question == "Since when?"
            assert view.open_items.of_version_alone(version) == ()
            comparison = view.comparisons.labelled("g-1")
            assert comparison is not None
            assert view.comparisons.of_finding(other.id) == (comparison,)
            assert view.comparisons.labelled("g-2") is None


def test_a_label_is_never_given_twice(tx: Transaction) -> None:
    version = add_version(tx, add_document(tx))
    assert tx.findings.next_label(version.id) == "f-001"
    taken = [add_finding(tx, version, label) for label in ("f-001", "f-007", "termination")]

    tx.findings.remove(taken[1].id, "finding.removed")

    assert tx.findings.next_label(version.id) == "f-008"


def test_a_finding_that_was_taken_out_comes_back_with_its_revisions(tmp_path: Path) -> None:
    with made(tmp_path / "back.clausemark") as workspace:
        with workspace.transaction(ACTOR) as tx:
            first = add_finding(tx, add_version(tx, add_document(tx)))
            tx.findings.remove(first.id, "finding.removed")
            assert list(tx.findings.all()) == []
            assert tx.findings.taken_out(first.target.version, "f-001") is not None

            tx.findings.bring_back(replace(first, revision=2, judgement=built.judgement(title="Other")))

            assert [each.judgement.title for each in tx.findings.all()] == ["Other"]
            assert len(tx.findings.revisions(first.id)) == 2
            assert tx.findings.taken_out(first.target.version, "f-001") is None
        assert workspace.check() == []
