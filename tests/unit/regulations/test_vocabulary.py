"""The enums that code branches on say exactly what the shipped vocabulary says."""

from __future__ import annotations

import json
from enum import StrEnum

import pytest

from clausemark.archive import terms
from clausemark.assets import resource_path
from clausemark.errors import InputRefusedError, IntegrityError
from clausemark.regulations import vocabulary as v
from clausemark.review.purge import PurgeReason

FIELDS = json.loads(resource_path("regulations", "vocab.json").read_text(encoding="utf-8"))
ENUMS: dict[str, type[StrEnum]] = {
    "severity": v.Severity,
    "polarity": v.Polarity,
    "relations": v.Relation,
    "confidence": v.Confidence,
    "review_states": v.FindingState,
    "severity_factors": v.Factor,
    "out_of_scope_reasons": v.ScopeReason,
    "purge_reasons": PurgeReason,
    "change_kinds": terms.ChangeKind,
    "change_directions": terms.ChangeDirection,
    "review_acts": v.ReviewAct,
    "legal_decisions": v.LegalDecision,
    "citation_relations": v.SetRelation,
    "rationales": v.Rationale,
    "mapping_methods": v.MappingMethod,
    "mapping_states": v.MappingState,
    "basis": v.Basis,
    "origins": v.Origin,
    "opt_out_states": v.OptOutState,
    "note_kinds": v.NoteKind,
    "comparison_verdicts": v.Verdict,
    "lineage_relations": terms.LineageRelation,
    "version_kinds": terms.VersionKind,
    "version_review_states": v.VersionReview,
    "pack_states": v.PackStatus,
    "captured_at_bases": terms.CaptureBasis,
    "roles": v.Role,
    "custody_events": terms.CustodyEventKind,
}


@pytest.mark.parametrize("name", ENUMS)
def test_enum_equals_its_list_in_the_same_order(name: str) -> None:
    listed = [row if isinstance(row, str) else row["id"] for row in FIELDS[name]]

    assert [member.value for member in ENUMS[name]] == listed


def test_every_closed_list_but_the_categories_has_an_enum() -> None:
    lists = {name for name, value in FIELDS.items() if isinstance(value, list)}

    assert lists - {"categories"} == set(ENUMS)


def test_severity_ranks_are_those_of_the_file() -> None:
    assert {level["id"]: level["rank"] for level in FIELDS["severity"]} == {
        level.value: level.rank for level in v.Severity
    }


def test_vocabulary_holds_73_categories_in_nine_groups() -> None:
    vocabulary = v.load_vocabulary()

    assert len(vocabulary.categories) == len(vocabulary.category_ids) == 73
    assert len(vocabulary.groups) == 9
    assert vocabulary.category("liability-limitation").label == "Liability limitation"


def test_vocabulary_keeps_every_fact_of_a_category() -> None:
    loaded = v.load_vocabulary().category("acceptance-formation")

    row = next(each for each in FIELDS["categories"] if each["id"] == "acceptance-formation")
    assert loaded.definition == row["definition"]
    assert list(loaded.cuad) == row["cuad"]
    assert list(loaded.tosdr_topics) == row["tosdr_topics"]
    assert loaded.dpv == row["dpv"]


def test_scores_and_strength_have_their_bounds() -> None:
    vocabulary = v.load_vocabulary()

    assert vocabulary.factor_scale == ("none", "some", "considerable", "extreme")
    assert (vocabulary.strength_min, vocabulary.strength_max) == (0, 10)
    assert vocabulary.sets["polarity"] == ("adverse", "neutral", "favourable")
    assert len(vocabulary.severities) == len(vocabulary.factors) == 5
    assert len(vocabulary.relations) == 9


def test_no_relation_claims_a_breach() -> None:
    assert not [relation for relation in v.Relation if "violat" in relation or "breach" in relation]


def test_unknown_category_is_refused() -> None:
    with pytest.raises(InputRefusedError) as refused:
        v.load_vocabulary().category("liability")

    assert refused.value.reason == "category-unknown"


@pytest.mark.parametrize("data", [b"{}", b"[]", b"not json", b'{"schema": "clausemark-vocab/2"}'])
def test_damaged_vocabulary_is_refused(data: bytes) -> None:
    with pytest.raises(IntegrityError) as refused:
        v.read_vocabulary(data)

    assert refused.value.reason == "catalogue-damaged"
