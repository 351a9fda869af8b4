"""A defined term that is not what the document says is found out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausepack.checks.definitions import definition_faults
from clausepack.checks.record import Material, check_content
from clausepack.pack import DefinedTerm, Pack, TermUse
from support.packs import defined_pack, sample


@pytest.fixture
def pack() -> Pack:
    return defined_pack()


def faults_of(pack: Pack, row: DefinedTerm) -> list[str]:
    return list(definition_faults(replace(pack, definitions=(row,))))


def test_definitions_that_stand_in_their_clauses_have_no_fault(pack: Pack) -> None:
    assert pack.definitions
    assert list(definition_faults(pack)) == []


def test_another_term_is_found_out(pack: Pack) -> None:
    row = pack.definitions[0]

    faults = faults_of(pack, replace(row, term="Zebra"))

    assert any("the term does not stand" in fault for fault in faults)


def test_words_outside_the_clause_that_is_named_are_found_out(pack: Pack) -> None:
    row = pack.definitions[0]
    other = next(each.id for each in pack.provisions if each.id not in row.excerpt.provisions)

    faults = faults_of(pack, replace(row, excerpt=replace(row.excerpt, provisions=(other,))))

    assert any("do not stand in the clause" in fault for fault in faults)


def test_a_finding_that_does_not_use_the_term_is_found_out(pack: Pack) -> None:
    row = pack.definitions[0]
    other = next(each for each in pack.findings if each.id != row.uses[0].finding)

    faults = faults_of(pack, replace(row, uses=(TermUse(other.id, row.uses[0].start),)))

    assert faults == [f"“{row.term}” of {row.excerpt.exhibit}: {other.id} does not use it at {row.uses[0].start}"]


def test_a_term_without_a_use_is_found_out(pack: Pack) -> None:
    row = pack.definitions[0]

    assert faults_of(pack, replace(row, uses=())) == [f"“{row.term}” of {row.excerpt.exhibit}: no finding uses it"]


def test_other_words_of_a_definition_are_found_out_by_the_text(pack: Pack) -> None:
    row = pack.definitions[0]
    changed = replace(row, excerpt=replace(row.excerpt, text=f"{row.excerpt.text[:-1]}!"))
    material = Material(sample().sources, sample().texts)

    checks = check_content(replace(pack, definitions=(changed,)), material)

    excerpts = next(check for check in checks if check.name == "excerpts")
    assert not excerpts.ok
