"""Proposals of comparable passages with their reasons, refusals that are kept, and the matrix."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import FindingId
from clausemark.archive.library import Version
from clausemark.cli import main
from clausemark.errors import RuleRefusedError
from clausemark.review.finding import Finding
from clausemark.services.benchmark import Presence, benchmark
from clausemark.services.comparing import Proposal, propose, refuse
from clausemark.services.desk import Desk, Law
from clausemark.store.transaction import Transaction
from support import review_builders as built
from support.workspaces import ACTOR, CLOCK, add_document, add_version, made

MINE = ("You may not rent out your account.", "We may end your access at any time, without notice.")
THEIRS = (
    "The courts of Dublin decide disputes about these terms.",
    "Access may be ended by us at any time without notice to you.",
    "Members keep what they upload.",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


@pytest.fixture
def finding(desk: Desk) -> Finding:
    """Return a finding on how access ends; another platform has a text of its own."""
    with desk.workspace.transaction(ACTOR) as tx:
        mine = add_version(tx, add_document(tx), MINE)
        add_version(tx, add_document(tx, "Harbour", "Harbour Terms"), THEIRS)
        return finding_on(tx, mine, 1)


def finding_on(tx: Transaction, version: Version, place: int, label: str = "f-001") -> Finding:
    provision = tx.provisions.of_version(version.id)[place]
    author = tx.persons.ensure(ACTOR, "analyst")
    target = replace(built.target(), version=version.id, provisions=(provision.id,))
    return tx.findings.create(
        lambda key: replace(built.finding(label, about=target), id=FindingId(key), prepared_by=author.id)
    )


def only_group(desk: Desk, finding: Finding) -> tuple[Proposal, ...]:
    (group,) = propose(desk, finding.id)
    assert group.platform.name == "Harbour"
    return group.proposals


def test_the_passage_about_the_same_comes_first_and_says_why(desk: Desk, finding: Finding) -> None:
    first = only_group(desk, finding)[0]

    assert first.span.text == THEIRS[1]
    assert any("notice" in reason for reason in first.reasons)


def test_the_same_category_and_law_go_before_words(desk: Desk, finding: Finding) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        harbour = next(each for each in tx.versions.all() if each.id != finding.target.version)
        other = finding_on(tx, harbour, 2)

    first = only_group(desk, finding)[0]

    assert first.finding == other
    label = desk.law.vocabulary.category(finding.judgement.categories[0]).label
    assert first.reasons[0] == f"the same first category: {label}"
    assert first.reasons[1].startswith("both mapped to ")


def test_the_own_platform_is_not_proposed(desk: Desk, finding: Finding) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        add_version(tx, add_document(tx, "Lantern", "Lantern Privacy"), THEIRS)

    assert [group.platform.name for group in propose(desk, finding.id)] == ["Harbour"]


def test_a_refused_passage_is_kept_with_its_reason_and_not_proposed_again(desk: Desk, finding: Finding) -> None:
    refused = only_group(desk, finding)[0].provision

    refuse(desk, finding.id, refused, "It is about groups, not members.")

    (group,) = propose(desk, finding.id)
    assert refused not in {each.provision for each in group.proposals}
    assert [(each.provision, each.reason) for each in group.refused] == [(refused, "It is about groups, not members.")]


def test_a_refusal_needs_a_reason(desk: Desk, finding: Finding) -> None:
    with pytest.raises(RuleRefusedError) as raised:
        refuse(desk, finding.id, only_group(desk, finding)[0].provision, " ")

    assert raised.value.reason == "note-missing"


def test_the_matrix_counts_reviewed_platforms_only(desk: Desk, finding: Finding) -> None:
    matrix = benchmark(desk)

    (row,) = [row for row in matrix.rows if row.category == finding.judgement.categories[0]]
    assert [platform.name for platform in matrix.platforms] == ["Lantern"]
    assert row.prevalence == "1 of 1 platform reviewed"
    assert row.cells[0].presence is Presence.PRESENT


def test_what_was_searched_for_and_not_found_is_absent(desk: Desk, finding: Finding) -> None:
    with desk.workspace.transaction(ACTOR) as tx:
        harbour = next(each for each in tx.versions.all() if each.id != finding.target.version)
        omission = replace(
            built.finding("f-009", about=replace(built.target(), version=harbour.id, anchor=None, quote=None)),
            prepared_by=tx.persons.ensure(ACTOR).id,
        )
        searched = replace(omission.target, provisions=(), searched_for=("refund",))
        tx.findings.create(lambda key: replace(omission, id=FindingId(key), target=searched))

    (row,) = [row for row in benchmark(desk).rows if row.category == finding.judgement.categories[0]]

    assert [cell.presence for cell in row.cells] == [Presence.PRESENT, Presence.ABSENT]
    assert row.prevalence == "1 of 2 platforms reviewed"


def test_the_command_prints_proposals_and_takes_refusals(
    desk: Desk, finding: Finding, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = str(tmp_path / "w.clausemark")
    desk.workspace.close()

    assert main(["compare", path, finding.id, "--json"]) == 0
    first = json.loads(capsys.readouterr().out)["documents"][0]["proposals"][0]
    assert first["text"] == THEIRS[1]

    assert main(["compare", path, finding.id, "--refuse", first["provision"], "--note", "Groups only."]) == 0
    assert main(["benchmark", path]) == 0
    assert "1 of 1 platform reviewed" in capsys.readouterr().out
