"""What a sign-off binds, and that everything bound moves the digest."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from clausemark.archive.hashes import Sha256, sha256_of
from clausemark.archive.identifiers import CitationId, FindingId, ProvisionId, VersionId
from clausemark.provisions.anchor import TextPosition
from clausemark.regulations.vocabulary import (
    Basis,
    Confidence,
    FindingState,
    MappingMethod,
    MappingState,
    NoteKind,
    OptOutState,
    Polarity,
    Rationale,
    Relation,
    ScopeReason,
    SetRelation,
    Severity,
)
from clausemark.review.digest import (
    LeftOut,
    SignedFinding,
    changed_fields,
    evidence_for,
    finding_content,
    recorded_evidence,
    version_content,
)
from clausemark.review.finding import Finding, InterpretiveNote, OptOut
from support.review_builders import (
    BEN,
    CITATION,
    ENTRY,
    SOURCE,
    TEXT,
    evidence,
    finding,
    finding_digest,
    judgement,
    mapping,
    omission,
    scores,
    target,
    version,
    version_digest,
)

OTHER = sha256_of(b"something else")


def test_the_digest_is_recomputed_with_ordinary_tools() -> None:
    signed = finding()
    content = finding_content(signed, evidence(signed))

    ordinary = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")

    assert finding_digest(signed, evidence(signed)) == hashlib.sha256(ordinary).hexdigest()


def test_the_content_is_flat_but_for_its_lists() -> None:
    signed = finding()
    content = finding_content(signed, evidence(signed))

    assert isinstance(content, dict)
    assert not any(isinstance(value, (dict, float)) for value in content.values())


JUDGEMENTS: dict[str, dict[str, Any]] = {
    "title": {"title": "another"},
    "categories": {"categories": ("inactivity",)},
    "polarity": {"polarity": Polarity.NEUTRAL},
    "severity": {"severity": Severity.HIGH},
    "factors": {"factors": scores(1)},
    "severity_reason": {"severity_reason": "another"},
    "what_it_says": {"what_it_says": "another"},
    "why_it_matters": {"why_it_matters": "another"},
    "user_impact": {"user_impact": "another"},
    "affected_groups": {"affected_groups": ("everybody",)},
    "opt_out": {"opt_out": OptOut(OptOutState.YES, "none is offered")},
    "opt_out_how": {"opt_out": OptOut(OptOutState.NO, "by letter")},
    "what_users_can_do": {"what_users_can_do": "another"},
    "interpretive_note": {"notes": (InterpretiveNote(NoteKind.OPINION, "No notice is promised."),)},
    "confidence": {"confidence": Confidence.LOW},
    "basis": {"basis": Basis.INFERRED},
}
MAPPINGS: dict[str, Any] = {
    "citation": CitationId("gdpr:art-6"),
    "relation": Relation.ENGAGES,
    "set_relation": SetRelation.SUBSET_OF,
    "rationale": Rationale.SEMANTIC,
    "strength": 6,
    "reason": "another",
    "as_of": "2026-03-03",
    "method": MappingMethod.HYBRID,
    "state": MappingState.REJECTED,
}


@pytest.mark.parametrize("field", JUDGEMENTS)
def test_every_field_of_the_judgement_is_bound(field: str) -> None:
    before = finding()
    after = replace(before, judgement=replace(before.judgement, **JUDGEMENTS[field]))

    assert finding_digest(before, evidence(before)) != finding_digest(after, evidence(after))
    assert changed_fields(*(finding_content(each, evidence(each)) for each in (before, after))) == (field,)


@pytest.mark.parametrize("field", MAPPINGS)
def test_every_field_of_a_mapping_is_bound(field: str) -> None:
    before = finding()
    after = replace(before, mappings=(replace(mapping(), **{field: MAPPINGS[field]}),))

    assert finding_digest(before, evidence(before)) != finding_digest(after, evidence(after))


def test_the_passage_is_bound_by_place_and_words() -> None:
    before = finding()
    moved = finding(about=target("Wait … there is more."))

    changed = changed_fields(*(finding_content(each, evidence(each)) for each in (before, moved)))

    assert changed == ("end", "excerpt_sha256", "start")


def test_the_law_entry_of_today_is_bound() -> None:
    signed = finding()

    assert finding_digest(signed, evidence(signed)) != finding_digest(signed, evidence(signed, law=OTHER))
    assert finding_digest(signed, evidence(signed)) != finding_digest(signed, evidence(signed, law=None))


def test_the_terms_of_an_omission_and_the_text_are_bound() -> None:
    before = finding(about=omission("refund"))
    after = finding(about=omission("refund", "withdrawal"))
    content = finding_content(before, evidence(before))

    assert finding_digest(before, evidence(before)) != finding_digest(after, evidence(after))
    assert isinstance(content, dict)
    assert (content["start"], content["excerpt_sha256"], content["text_sha256"]) == (None, None, SOURCE.sha256)


def test_identifiers_of_one_workspace_are_not_bound() -> None:
    here = finding()
    about = replace(here.target, version=VersionId("ver-0099"), provisions=(ProvisionId("prv-000999"),))
    there = replace(here, id=FindingId("fnd-0999"), target=about, prepared_by=BEN.id, row_version=7)

    assert finding_digest(here, evidence(here)) == finding_digest(there, evidence(there))


def test_an_opt_out_not_considered_is_not_an_empty_one() -> None:
    none = finding(judged=judgement(opt_out=None))
    unclear = finding(judged=judgement(opt_out=OptOut(OptOutState.UNCLEAR)))

    assert finding_digest(none, evidence(none)) != finding_digest(unclear, evidence(unclear))


def test_evidence_hashes_the_stored_text_over_the_anchor() -> None:
    signed = finding()

    assert evidence_for(signed, TEXT, SOURCE.sha256, {CITATION: ENTRY}) == evidence(signed)
    assert evidence_for(signed, TEXT.replace("end", "stop"), SOURCE.sha256, {CITATION: ENTRY}) != evidence(signed)


def test_evidence_of_an_anchor_beyond_the_text_is_no_excerpt_of_it() -> None:
    signed = finding()
    held = signed.target.anchor
    assert held is not None
    beyond: Finding = replace(
        signed, target=replace(signed.target, anchor=replace(held, position=TextPosition(9000, 9050)))
    )

    assert evidence_for(beyond, TEXT, SOURCE.sha256, {}).excerpt_sha256 == sha256_of(b"")


def test_what_a_revision_recorded_gives_the_digest_that_was_signed_then() -> None:
    signed = finding()
    absent = finding(about=omission())

    assert recorded_evidence(signed, SOURCE.sha256) == evidence(signed)
    assert recorded_evidence(absent, SOURCE.sha256) == evidence(absent)


def test_contents_that_are_no_objects_differ_as_a_whole() -> None:
    assert changed_fields(None, "signed") == ("content",)
    assert changed_fields("signed", "signed") == ()


def test_the_order_in_which_findings_are_handed_over_does_not_matter() -> None:
    one, two = SignedFinding("f-001", OTHER), SignedFinding("f-002", ENTRY)
    left_out = (LeftOut(2, ScopeReason.OTHER, ""), LeftOut(1, ScopeReason.BOILERPLATE, ""))

    assert version_digest(version(), (one, two), left_out) == version_digest(version(), (two, one), left_out[::-1])


def test_a_version_binds_its_text_its_findings_and_what_is_left_out() -> None:
    signed = (SignedFinding("f-001", OTHER),)
    left_out = (LeftOut(1, ScopeReason.BOILERPLATE, ""),)
    whole = version_digest(version(), signed, left_out)

    others = {
        version_digest(replace(version(), text_sha256=OTHER), signed, left_out),
        version_digest(replace(version(), capture_sha256=OTHER), signed, left_out),
        version_digest(replace(version(), segmenter_version="2"), signed, left_out),
        version_digest(version(5), signed, left_out),
        version_digest(version(), (), left_out),
        version_digest(version(), (SignedFinding("f-001", Sha256(ENTRY)),), left_out),
        version_digest(version(), signed, ()),
        version_digest(version(), signed, (LeftOut(1, ScopeReason.OTHER, ""),)),
        version_digest(version(), signed, (LeftOut(1, ScopeReason.BOILERPLATE, "cookie banner"),)),
    }

    assert len(others) == 9
    assert whole not in others


def test_the_content_of_a_version_names_findings_by_label_and_digest() -> None:
    content = version_content(version(), [SignedFinding("f-001", OTHER)], [])

    assert isinstance(content, dict)
    assert content["findings"] == [{"label": "f-001", "digest": OTHER}]


def test_a_state_alone_changes_no_digest() -> None:
    draft, rejected = finding(), finding(state=FindingState.REJECTED)

    assert finding_digest(draft, evidence(draft)) == finding_digest(rejected, evidence(rejected))


def test_every_field_that_is_bound_is_documented() -> None:
    words = (Path(__file__).parents[3] / "docs" / "formats" / "digest.md").read_text(encoding="utf-8")
    signed = finding()
    contents = (finding_content(signed, evidence(signed)), version_content(version(), (), ()))

    for content in contents:
        assert isinstance(content, dict)
        assert [key for key in content if f"`{key}`" not in words] == []
        assert content["schema"] in words
