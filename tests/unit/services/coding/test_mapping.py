"""Mappings are claimed, taken from suggestions, changed, ruled out and taken away; each says whose work it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from clausemark.errors import InputRefusedError, RuleRefusedError
from clausemark.regulations.suggestions import Suggestion, load_suggestions
from clausemark.regulations.vocabulary import (
    MappingMethod,
    MappingState,
    Origin,
    Rationale,
    Relation,
    SetRelation,
)
from clausemark.review.finding import Finding, Mapping
from clausemark.services.coding import mapping
from clausemark.services.coding.content import content_of
from clausemark.services.coding.mapping import MappingValues
from clausemark.services.coding.revising import begin
from unit.services.coding.conftest import CITATION, LAW, TODAY, Coder

VALUES = MappingValues(Relation.RELIES_ON, Rationale.SEMANTIC, 7, "It names an interest.", SetRelation.SUBSET_OF)


def only(coder: Coder) -> Mapping:
    (mapped,) = coder.finding().mappings
    return mapped


def suggestion() -> Suggestion:
    return load_suggestions(LAW.catalogue).for_category("termination-suspension")[0]


def suggested_by_tool(coder: Coder) -> Finding:
    """Begin a finding as a tool would leave it, with one mapping that nobody accepted."""
    coder.do(mapping.add_mapping(coder.subject(), CITATION, LAW.catalogue, TODAY))
    content = content_of(coder.finding())
    claimed = replace(content.mappings[0], method=MappingMethod.AUTOMATION, state=MappingState.SUGGESTED)
    made = replace(content, mappings=(claimed,), origin=Origin.TOOL)
    coder.do(
        begin("Suggest", replace(made, target=coder.reader.new_subject(coder.desk, coder.provisions[2]).content.target))
    )
    return coder.finding(2)


def test_a_new_mapping_rests_on_the_entry_and_the_day(ada: Coder) -> None:
    ada.do(mapping.add_mapping(ada.subject(), CITATION, LAW.catalogue, TODAY))

    entry = LAW.catalogue.citation(CITATION).entry_sha256
    assert only(ada) == Mapping(
        CITATION, entry, Relation.ENGAGES, Rationale.LEGAL_JUDGEMENT, mapping.FIRST_STRENGTH, "", "2026-03-02"
    )


def test_a_citation_is_mapped_once(ada: Coder) -> None:
    ada.do(mapping.add_mapping(ada.subject(), CITATION, LAW.catalogue, TODAY))

    with pytest.raises(RuleRefusedError) as refusal:
        mapping.add_mapping(ada.subject(), CITATION, LAW.catalogue, TODAY)

    assert refusal.value.reason == "already-mapped"
    with pytest.raises(InputRefusedError):
        mapping.add_mapping(ada.subject(), "gdpr:art-999", LAW.catalogue, TODAY)  # type: ignore[arg-type]


def test_an_accepted_suggestion_is_the_work_of_tool_and_person(ada: Coder) -> None:
    proposed = suggestion()

    ada.do(mapping.accept_suggestion(ada.subject(), proposed, LAW.catalogue, TODAY))

    assert (only(ada).method, only(ada).state) == (MappingMethod.HYBRID, MappingState.ACCEPTED)
    assert (only(ada).citation, only(ada).reason) == (proposed.citation_id, proposed.reason)
    assert ada.finding().origin is Origin.HUMAN


def test_a_suggestion_that_is_ruled_out_stays_on_record_with_its_reason(ada: Coder) -> None:
    ada.do(mapping.refuse_suggestion(ada.subject(), suggestion(), LAW.catalogue, TODAY, "No consumer is bound."))

    assert (only(ada).relation, only(ada).state) == (Relation.NOT_APPLICABLE, MappingState.REJECTED)
    with pytest.raises(RuleRefusedError) as refusal:
        mapping.refuse_suggestion(ada.subject(), suggestion(), LAW.catalogue, TODAY, " ")
    assert refusal.value.reason == "reason-missing"


def test_what_is_said_about_a_mapping_can_be_changed_and_taken_back(ada: Coder) -> None:
    ada.do(mapping.add_mapping(ada.subject(), CITATION, LAW.catalogue, TODAY))
    edit = mapping.change_mapping(ada.subject(), CITATION, VALUES)
    ada.do(edit)

    assert mapping.values_of(only(ada)) == VALUES
    assert mapping.change_mapping(ada.subject(), CITATION, VALUES) is None
    assert edit is not None
    edit.undo(ada.desk)
    assert mapping.values_of(only(ada)) == MappingValues()


def test_a_mapping_by_a_tool_is_accepted_by_a_person(ada: Coder) -> None:
    suggested_by_tool(ada)

    ada.do(mapping.accept_mapping(ada.subject(2), CITATION))

    (mapped,) = ada.finding(2).mappings
    assert (mapped.state, mapped.method) == (MappingState.ACCEPTED, MappingMethod.HYBRID)
    assert ada.finding(2).origin is Origin.TOOL_EDITED


def test_a_mapping_can_be_rejected_and_taken_away(ada: Coder) -> None:
    ada.do(mapping.add_mapping(ada.subject(), CITATION, LAW.catalogue, TODAY))
    ada.do(mapping.reject_mapping(ada.subject(), CITATION))
    assert only(ada).state is MappingState.REJECTED

    ada.do(mapping.remove_mapping(ada.subject(), CITATION))

    assert ada.finding().mappings == ()
    with pytest.raises(RuleRefusedError) as refusal:
        mapping.remove_mapping(ada.subject(), CITATION)
    assert refusal.value.reason == "not-mapped"
