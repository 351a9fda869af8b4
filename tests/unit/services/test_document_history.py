"""The history of a document: clauses through versions, noted and confirmed changes, a person's word on links."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clausemark.archive.identifiers import ProvisionId, VersionId
from clausemark.archive.terms import ChangeDirection, ChangeKind, VersionKind
from clausemark.cli import main
from clausemark.errors import RuleRefusedError
from clausemark.services.desk import Desk, Law
from clausemark.services.history import (
    ClauseLife,
    Confirmation,
    confirm_change,
    history_of,
    note_changes,
)
from clausemark.services.links import decide_link
from clausemark.services.transitions import compare_versions
from support.workspaces import ACTOR, CLOCK, add_document, add_version, made

FEES = "You pay the fees within thirty days of the date of the invoice."
LESS = "You pay the fees within ten days of the date of the invoice."
DATA = "We process personal data as the privacy notice of the workshop describes."
LAW = "The courts of the place where the operator has its seat decide disputes."


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made(tmp_path / "w.clausemark") as workspace:
        yield Desk(workspace, ACTOR, CLOCK, Law())


def add(desk: Desk, *texts: tuple[str, ...], broken: tuple[int, ...] = ()) -> list[str]:
    with desk.workspace.transaction(ACTOR) as tx:
        document = add_document(tx)
        names = []
        for day, clauses in enumerate(texts):
            version = add_version(tx, document, clauses, day=30 * day)
            if day in broken:
                marked = replace(version, kind=VersionKind.BROKEN_CAPTURE, note="It says “Redirecting”.")
                tx.versions.change(version.id, marked, "version.renumbered")
            names.append(str(version.id))
        return names


def lives(desk: Desk) -> dict[str, ClauseLife]:
    found = history_of(desk, "Lantern Terms")
    return {str(each.id): each for each in found.clauses}


def test_a_reworded_clause_keeps_its_identity(desk: Desk) -> None:
    _, second = add(desk, (FEES, DATA), (LESS, DATA))

    life = lives(desk)["prv-000001"]

    assert list(life.provisions.values()) == ["prv-000001", "prv-000003"]
    assert life.reworded == (second,)
    assert life.stability is None
    assert 0.9 < life.months < 1.1


def test_a_text_that_flips_and_returns_is_one_lineage(desk: Desk) -> None:
    add(desk, (FEES, DATA), (LESS, LAW), (FEES, DATA))

    found = lives(desk)

    assert list(found["prv-000002"].provisions.values()) == ["prv-000002", "prv-000006"]
    assert found["prv-000004"].present is False


def test_a_clause_that_comes_back_word_for_word_is_the_same(desk: Desk) -> None:
    add(desk, (FEES, DATA, LAW), (FEES, DATA), (FEES, DATA, LAW, "You may leave at any time."))

    assert list(lives(desk)["prv-000003"].provisions.values()) == ["prv-000003", "prv-000008"]


def test_a_clause_made_of_two_is_the_one_that_it_has_most_of(desk: Desk) -> None:
    add(desk, (LAW, f"{FEES} {DATA}"), (f"{LAW} {FEES} {DATA}",))

    assert list(lives(desk)["prv-000002"].provisions.values()) == ["prv-000002", "prv-000003"]


def test_broken_captures_are_bridged_and_named(desk: Desk) -> None:
    first, broken, third = add(desk, (FEES, DATA), ("Redirecting…",), (FEES, DATA), broken=(1,))

    found = history_of(desk, "Lantern Terms")

    assert [(step.old.id, step.new.id, step.bridged) for step in found.steps] == [(first, third, (broken,))]
    assert list(lives(desk)["prv-000001"].provisions) == [first, third]


def test_changes_are_noted_once_and_confirmed_by_a_person(desk: Desk) -> None:
    first, second = add(desk, (FEES, DATA), (LESS, DATA))

    assert len(note_changes(desk, "Lantern Terms")) == 1
    assert note_changes(desk, "Lantern Terms") == ()
    record = confirm_change(desk, first, second, Confirmation(direction=ChangeDirection.WORSE, summary="Shorter term."))

    assert (record.kind, record.proposed_kind) == (ChangeKind.SUBSTANTIVE, ChangeKind.SUBSTANTIVE)
    assert (record.direction, record.proposed_direction) == (ChangeDirection.WORSE, ChangeDirection.NEUTRAL)
    assert record.summary == "Shorter term."
    assert record.confirmed_by is not None
    with desk.workspace.reading() as view:
        assert view.faults() == []


def pairs(desk: Desk, old: str, new: str) -> set[tuple[str, str, str]]:
    found = compare_versions(desk, old, new).pairs
    return {(str(each.old), str(each.new), each.link.relation.value) for each in found}


def test_a_rejected_link_stays_rejected(desk: Desk) -> None:
    old, new = add(desk, (FEES, DATA), (LESS, DATA))

    decision = decide_link(desk, old, new, ProvisionId("prv-000001"), new=None, note="Another duty.")

    assert decision.state.value == "rejected"
    assert pairs(desk, old, new) == {
        ("prv-000001", "None", "removed"),
        ("None", "prv-000003", "added"),
        ("prv-000002", "prv-000004", "unchanged"),
    }


def test_a_link_put_elsewhere_stays_there(desk: Desk) -> None:
    old, new = add(desk, (FEES, DATA), (LAW, DATA))

    decision = decide_link(desk, old, new, ProvisionId("prv-000001"), new=ProvisionId("prv-000003"))

    assert decision.state.value == "re-placed"
    assert ("prv-000001", "prv-000003", "reworded") in pairs(desk, old, new)


def test_a_confirmed_link_says_so_and_changes_nothing(desk: Desk) -> None:
    old, new = add(desk, (FEES, DATA), (LESS, DATA))
    before = pairs(desk, old, new)

    decision = decide_link(desk, old, new, ProvisionId("prv-000001"), new=ProvisionId("prv-000003"))

    assert decision.state.value == "confirmed"
    assert pairs(desk, old, new) == before


def test_a_provision_of_another_version_is_no_successor(desk: Desk) -> None:
    old, new = add(desk, (FEES, DATA), (LESS, DATA))

    with pytest.raises(RuleRefusedError) as raised:
        decide_link(desk, old, new, ProvisionId("prv-000001"), new=ProvisionId("prv-000002"))

    assert raised.value.reason == "provision-foreign"


def test_the_commands_show_note_confirm_and_link(
    desk: Desk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = add(desk, (FEES, DATA), (LESS, DATA))
    desk.workspace.close()
    path = str(tmp_path / "w.clausemark")

    assert main(["history", path, "Lantern Terms", "--note-changes", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["steps"][0]["change"]["confirmed"] is False
    assert main(["change", path, old, new, "--direction", "worse"]) == 0
    assert main(["link", path, old, new, "prv-000001", "none"]) == 0
    assert main(["history", path, "Lantern Terms"]) == 0
    assert "substantive, worse (confirmed)" in capsys.readouterr().out


def test_other_marks_and_numbers_are_no_change_of_a_clause(desk: Desk) -> None:
    quoted = 'We call this "the workshop" in what follows.'
    add(desk, (quoted, DATA), (quoted.replace('"the', "“the").replace('shop"', "shop”"), DATA))

    found = history_of(desk, "Lantern Terms")

    assert [step.changed for step in found.steps] == [False]
    assert {each.reworded for each in found.clauses} == {()}


def test_a_version_that_was_only_extracted_anew_is_followed_and_counts_for_nothing(desk: Desk) -> None:
    first, anew, third = add(desk, (FEES, DATA), (f"{FEES} [Read more]", DATA), (f"{LESS} [Read more]", DATA))
    with desk.workspace.transaction(ACTOR) as tx:
        version = tx.versions.get(VersionId(anew))
        tx.versions.change(version.id, replace(version, kind=VersionKind.TECHNICAL), "version.renumbered")

    life = lives(desk)["prv-000001"]

    assert list(life.provisions) == [first, anew, third]
    assert life.reworded == (third,)


def test_a_change_that_a_person_called_formatting_counts_for_nothing(desk: Desk) -> None:
    old, new = add(desk, (FEES, DATA), (LESS, DATA))

    confirm_change(desk, old, new, Confirmation(kind=ChangeKind.FORMATTING))

    found = history_of(desk, "Lantern Terms")
    assert [step.changed for step in found.steps] == [False]
    assert {each.reworded for each in found.clauses} == {()}


def test_a_link_that_a_person_confirmed_stays_no_rewording_where_the_words_are_the_same(desk: Desk) -> None:
    old, new = add(desk, (FEES, DATA), (FEES.upper(), DATA, LAW))

    decide_link(desk, old, new, ProvisionId("prv-000001"), new=ProvisionId("prv-000003"))

    assert ("prv-000001", "prv-000003", "unchanged") in pairs(desk, old, new)
    assert lives(desk)["prv-000001"].reworded == ()
