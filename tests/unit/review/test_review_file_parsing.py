"""Review files read: what is taken, and what is refused alone and why."""

from __future__ import annotations

import contextlib
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clausemark.errors import InputRefusedError
from clausemark.regulations.vocabulary import Factor, MappingMethod, MappingState, Severity
from clausemark.review.finding import QuoteTarget
from clausemark.review.review_file import Part, Preparer, parse_comparisons, parse_review_file
from clausemark.review.review_file.json_reading import MAX_BYTES
from support.review_files import (
    as_bytes,
    comparisons_json,
    finding_json,
    group_json,
    mapping_json,
    omission_json,
    review_json,
)

GOOD = finding_json("f-good")


def refusal_of(finding: Any) -> tuple[str, str]:
    """Return reason and message for a bad finding, having checked that its good neighbours are taken."""
    file = parse_review_file(as_bytes(review_json(GOOD, finding, finding_json("f-last"))))
    assert [each.label for each in file.findings] == ["f-good", "f-last"]
    (refused,) = file.refused
    assert (refused.part, refused.place) == (Part.FINDING, 1)
    return refused.reason, refused.message


def spoiled(**changes: Any) -> dict[str, Any]:
    return finding_json("f-bad", **changes)


def without(key: str) -> dict[str, Any]:
    return {name: value for name, value in spoiled().items() if name != key}


def factors(**changes: Any) -> dict[str, Any]:
    return {**GOOD["factors"], **changes}


def test_a_whole_finding_is_taken_with_its_values() -> None:
    file = parse_review_file(as_bytes(review_json(GOOD)))

    (finding,) = file.findings
    assert finding.prepared_by == Preparer("Ada Quill", "compliance analyst", datetime(2026, 3, 2, 12, tzinfo=UTC))
    assert finding.judgement.severity is Severity.MEDIUM
    assert [each.factor for each in finding.judgement.factors] == list(Factor)
    assert (finding.mappings[0].method, finding.mappings[0].state) == (MappingMethod.HUMAN, MappingState.ACCEPTED)
    assert file.refused == ()


INVALID: dict[str, Any] = {
    "a finding that is a text": "f-bad",
    "a finding that is null": None,
    "a finding that is a list": [],
    "no id": without("id"),
    "a blank id": {**spoiled(), "id": " "},
    "an id that is a number": {**spoiled(), "id": 7},
    **{f"no {key}": without(key) for key in GOOD if key not in {"id", "target"}},
    "an unknown key": spoiled(severty="high"),
    "an unknown key in the target": spoiled(target={"exact": "x", "page": 3}),
    "an unknown key in a mapping": spoiled(mappings=[mapping_json(note="x")]),
    "an unknown factor": spoiled(factors=factors(mood={"score": 1, "reason": "x"})),
    "a target that is a text": spoiled(target="We may end"),
    "a target without a quote": spoiled(target={"prefix": "x"}),
    "a blank quote": spoiled(target={"exact": " \n"}),
    "an over-long prefix": spoiled(target={"exact": "x", "prefix": "y" * 33}),
    "an over-long suffix": spoiled(target={"exact": "x", "suffix": "y" * 33}),
    "an occurrence of zero": spoiled(target={"exact": "x", "occurrence": 0}),
    "an occurrence that is a text": spoiled(target={"exact": "x", "occurrence": "1"}),
    "a title that is a number": spoiled(title=3),
    "a blank title": spoiled(title=""),
    "a null in a text": spoiled(user_impact=None),
    "categories that are a text": spoiled(categories="children"),
    "a category that is null": spoiled(categories=[None]),
    "a category twice": spoiled(categories=["children", "children"]),
    "factors that are a list": spoiled(factors=[1, 2, 3, 4, 5]),
    "a rated finding without a factor": spoiled(factors={"breadth": {"score": 1, "reason": "x"}}),
    "a score that is a text": spoiled(factors=factors(breadth={"score": "2", "reason": "x"})),
    "a score that is true": spoiled(factors=factors(breadth={"score": True, "reason": "x"})),
    "a score with a fraction": spoiled(factors=factors(breadth={"score": 1.5, "reason": "x"})),
    "a factor without a reason": spoiled(factors=factors(breadth={"score": 1})),
    "groups that are no list": spoiled(affected_groups={"a": 1}),
    "an opt-out that is a text": spoiled(opt_out="no"),
    "an opt-out without a state": spoiled(opt_out={"how": "x"}),
    "a note that is a text": spoiled(interpretive_note=["x"]),
    "an empty note": spoiled(interpretive_note=[{"kind": "opinion", "text": ""}]),
    "a citation twice": spoiled(mappings=[mapping_json(), mapping_json(relation="engages")]),
    "a strength that is a text": spoiled(mappings=[mapping_json(strength="5")]),
    "an as-of that is no date": spoiled(mappings=[mapping_json(as_of="spring")]),
    "a severity that is a number": spoiled(severity=3),
    "searched terms that are a text": spoiled(searched_for="refund"),
    "a blank searched term": omission_json("f-bad", " "),
    "a preparer without a name": spoiled(prepared_by={"role": "x", "utc": "2026-01-01T00:00:00Z"}),
    "a preparer at no moment": spoiled(prepared_by={"name": "A", "role": "x", "utc": "yesterday"}),
    "a preparer whose name is invisible": spoiled(prepared_by={"name": "\u200b", "role": "", "utc": "2026-01-01"}),
    "a lone surrogate": spoiled(title="\ud800"),
    "a null character": spoiled(what_it_says="a\x00b"),
    "a control character": spoiled(what_it_says="a\x1bb"),
}


@pytest.mark.parametrize("flaw", INVALID)
def test_a_finding_of_the_wrong_shape_is_refused_alone(flaw: str) -> None:
    data = INVALID[flaw]
    file = parse_review_file(json.dumps(review_json(GOOD, data, finding_json("f-last"))).encode("ascii"))

    (refused,) = file.refused
    assert [each.label for each in file.findings] == ["f-good", "f-last"]
    assert refused.reason == "schema-invalid"
    assert refused.message.endswith(".")
    refused.message.encode("utf-8")


FOREIGN: dict[str, Any] = {
    "severity": spoiled(severity="severe"),
    "severity in capitals": spoiled(severity="High"),
    "polarity": spoiled(polarity="bad"),
    "relation": spoiled(mappings=[mapping_json(relation="violates")]),
    "rationale": spoiled(mappings=[mapping_json(rationale="gut")]),
    "set relation": spoiled(mappings=[mapping_json(set_relation="like")]),
    "method": spoiled(mappings=[mapping_json(method="magic")]),
    "state of a mapping": spoiled(mappings=[mapping_json(state="maybe")]),
    "confidence": spoiled(confidence="certain"),
    "basis": spoiled(basis="hearsay"),
    "kind of note": spoiled(interpretive_note=[{"kind": "joke", "text": "x"}]),
    "state of an opt-out": spoiled(opt_out={"state": "maybe", "how": ""}),
}


@pytest.mark.parametrize("place", FOREIGN)
def test_a_foreign_value_is_refused_and_the_known_ones_listed(place: str) -> None:
    reason, message = refusal_of(FOREIGN[place])

    assert reason == "value-unknown"
    assert "f-bad" in message
    assert "Use one of these" in message


@pytest.mark.parametrize("score", [-1, 4, 10**30, -(10**30)])
def test_a_score_out_of_range_is_refused(score: int) -> None:
    reason, message = refusal_of(spoiled(factors=factors(breadth={"score": score, "reason": "x"})))

    assert reason == "score-out-of-range"
    assert "from 0 to 3" in message


@pytest.mark.parametrize("strength", [-1, 11])
def test_a_strength_out_of_range_is_refused(strength: int) -> None:
    assert refusal_of(spoiled(mappings=[mapping_json(strength=strength)]))[0] == "score-out-of-range"


def test_the_second_finding_of_an_id_is_refused() -> None:
    reason, message = refusal_of(finding_json("f-good", title="Another"))

    assert reason == "duplicate-id"
    assert "f-good" in message


def test_a_key_that_stands_twice_is_refused_in_its_finding_alone() -> None:
    twice = json.dumps(spoiled())[:-1] + ', "severity": "low"}'
    data = json.dumps(review_json(GOOD, "HERE")).replace('"HERE"', twice).encode()

    file = parse_review_file(data)

    assert [each.reason for each in file.refused] == ["schema-invalid"]
    assert "more than once" in file.refused[0].message
    assert len(file.findings) == 1


def test_an_endless_number_is_refused_in_its_finding_alone() -> None:
    data = json.dumps(review_json(GOOD, spoiled(severity="HERE"))).replace('"HERE"', "1e400").encode()

    assert [each.reason for each in parse_review_file(data).refused] == ["schema-invalid"]


def test_not_a_number_is_refused_in_its_finding_alone() -> None:
    data = json.dumps(review_json(GOOD, spoiled(mappings=[mapping_json(strength=float("nan"))]))).encode()

    assert [each.reason for each in parse_review_file(data).refused] == ["schema-invalid"]


def test_a_finding_need_not_be_rated_or_classified_yet() -> None:
    unrated = finding_json(severity=None, factors={}, categories=[], opt_out=None, mappings=[], severity_reason="")

    (finding,) = parse_review_file(as_bytes(review_json(unrated))).findings

    assert finding.judgement.severity is None
    assert finding.judgement.opt_out is None
    assert finding.judgement.categories == ()


def test_a_missing_target_is_an_omission() -> None:
    absent = {key: value for key, value in omission_json().items() if key != "target"}

    assert parse_review_file(as_bytes(review_json(absent))).findings[0].quote is None


def test_an_occurrence_and_its_context_are_kept() -> None:
    target = {"exact": "ten years.", "prefix": "keeps records for ", "suffix": "", "occurrence": 2}

    (finding,) = parse_review_file(as_bytes(review_json(finding_json(target=target)))).findings

    assert finding.quote == QuoteTarget("ten years.", "keeps records for ", "", 2)


def test_the_state_that_an_export_wrote_is_ignored() -> None:
    stated = parse_review_file(as_bytes(review_json(finding_json(state="approved"))))

    assert stated == parse_review_file(as_bytes(review_json(finding_json())))


def test_a_finding_may_name_its_own_preparer() -> None:
    own = {"name": "Ben Marsh", "role": "counsel", "utc": "2026-03-04T08:00:00+01:00"}

    (finding,) = parse_review_file(as_bytes(review_json(finding_json(prepared_by=own)))).findings

    assert finding.prepared_by == Preparer("Ben Marsh", "counsel", datetime(2026, 3, 4, 7, tzinfo=UTC))


def test_a_byte_order_mark_is_accepted() -> None:
    assert len(parse_review_file(b"\xef\xbb\xbf" + as_bytes(review_json(GOOD))).findings) == 1


def test_a_file_without_findings_is_a_file() -> None:
    assert parse_review_file(as_bytes(review_json())).findings == ()


def envelope(**changes: Any) -> bytes:
    return json.dumps(review_json(GOOD, **changes)).encode("ascii")


def envelope_without(key: str) -> bytes:
    return json.dumps({name: value for name, value in review_json(GOOD).items() if name != key}).encode()


ENVELOPES: dict[str, bytes] = {
    "nothing": b"",
    "no JSON": b"findings: []",
    "half a file": as_bytes(review_json(GOOD))[:-20],
    "two values": as_bytes(review_json(GOOD)) * 2,
    "a list": b"[]",
    "a number": b"1e999",
    "a null": b"null",
    "UTF-16": json.dumps(review_json(GOOD)).encode("utf-16"),
    "a broken character": as_bytes(review_json(GOOD)).replace(b"Lantern", b"Lant\xe9rn"),
    "deep nesting": b"[" * 200_000 + b"]" * 200_000,
    "deep objects": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "an endless integer": b'{"schema": ' + b"9" * 10_000 + b"}",
    "another schema": envelope(schema="clausemark.review/2"),
    "a schema that is a number": envelope(schema=1),
    "an unknown key": envelope(comment="x"),
    "a key twice": as_bytes(review_json(GOOD))[:-1] + b', "findings": []}',
    "findings that are an object": envelope(findings={}),
    "findings that are null": envelope(findings=None),
    "dissents that are a text": envelope(dissents="x"),
    "a preparer that is a text": envelope(prepared_by="Ada Quill"),
    "a preparer without a name": envelope(prepared_by={"name": " ", "role": "", "utc": "2026-01-01T00:00:00Z"}),
    "a moment before all calendars": envelope(
        prepared_by={"name": "A", "role": "", "utc": "0001-01-01T00:00:00+23:00"}
    ),
    "a document without a platform": envelope(document={"title": "x", "terms_type": "y", "language": "en"}),
    "a source that is null": envelope(source=None),
    "a hash that is none": envelope(source={"path": "x", "sha256": "407a…"}),
    **{f"no {key}": envelope_without(key) for key in ("schema", "document", "source", "prepared_by", "findings")},
}


@pytest.mark.parametrize("flaw", ENVELOPES)
def test_a_flawed_envelope_refuses_the_file(flaw: str) -> None:
    with pytest.raises(InputRefusedError) as caught:
        parse_review_file(ENVELOPES[flaw])

    assert caught.value.reason == "schema-invalid"
    caught.value.message.encode("utf-8")


def test_a_file_of_a_size_that_no_review_has_is_refused_unread() -> None:
    with pytest.raises(InputRefusedError, match="are not read"):
        parse_review_file(bytes(MAX_BYTES + 1))


DISSENT = {"finding": "f-good", "by": "Ben Marsh", "utc": "2026-03-05T10:00:00Z", "text": "Notice is implied."}
ITEM = {
    "finding": "f-good",
    "question": "Is there a notice policy?",
    "owner": "Ada Quill",
    "due": "2026-04-01",
    "state": "open",
    "resolution": None,
}


def test_dissents_and_open_items_are_taken() -> None:
    answer = {"by": "Ada Quill", "utc": "2026-03-06T10:00:00Z", "text": "Nothing says so."}
    about_version = {**ITEM, "finding": None, "due": None}

    file = parse_review_file(
        as_bytes(review_json(GOOD, dissents=[DISSENT, {**DISSENT, "answer": answer}], open_items=[ITEM, about_version]))
    )

    assert file.dissents[0].answer is None
    assert file.dissents[1].answer is not None
    assert file.dissents[1].answer.by == "Ada Quill"
    assert (file.open_items[1].finding, file.open_items[1].due) == (None, None)


@pytest.mark.parametrize(
    ("part", "flawed"),
    [
        (Part.DISSENT, {"dissents": [DISSENT, {**DISSENT, "text": ""}]}),
        (Part.DISSENT, {"dissents": [DISSENT, {**DISSENT, "answer": {"by": "A"}}]}),
        (Part.DISSENT, {"dissents": [DISSENT, 7]}),
        (Part.OPEN_ITEM, {"open_items": [ITEM, {**ITEM, "due": "soon"}]}),
        (Part.OPEN_ITEM, {"open_items": [ITEM, {**ITEM, "owner": None}]}),
    ],
)
def test_a_flawed_dissent_or_open_item_is_refused_alone(part: Part, flawed: dict[str, Any]) -> None:
    file = parse_review_file(as_bytes(review_json(GOOD, **flawed)))

    assert [(each.part, each.place, each.reason) for each in file.refused] == [(part, 1, "schema-invalid")]
    assert len(file.findings) == 1
    assert len(file.dissents) + len(file.open_items) == 1


JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


@settings(max_examples=150)
@given(st.binary(max_size=200))
def test_any_bytes_are_taken_or_refused_with_a_reason(data: bytes) -> None:
    for parse in (parse_review_file, parse_comparisons):
        with pytest.raises(InputRefusedError):
            parse(data)


@settings(max_examples=150)
@given(st.sampled_from(sorted(GOOD)), JSON_VALUES)
def test_any_value_in_any_place_of_a_finding_spoils_no_other(key: str, value: Any) -> None:
    data = json.dumps(review_json(GOOD, {**spoiled(), key: value}, finding_json("f-last"))).encode("ascii")

    file = parse_review_file(data)

    assert {"f-good", "f-last"} <= {each.label for each in file.findings}
    assert len(file.findings) + len(file.refused) == 3
    assert all(each.message.encode("utf-8") for each in file.refused)


@settings(max_examples=100)
@given(st.sampled_from(sorted(review_json())), JSON_VALUES)
def test_any_value_in_any_place_of_the_envelope_is_taken_or_refused(key: str, value: Any) -> None:
    data = json.dumps(review_json(GOOD, **{key: value})).encode("ascii")

    with contextlib.suppress(InputRefusedError):
        assert parse_review_file(data).document.platform


def test_a_comparison_is_taken_with_its_members() -> None:
    file = parse_comparisons(as_bytes(comparisons_json(group_json(), verdicts="Relative to the first.")))

    (group,) = file.comparisons
    assert [member.verdict for member in group.members] == [None, "broader"]
    assert file.legend == "Relative to the first."


def changed_member(place: int, **changes: Any) -> dict[str, Any]:
    group = group_json("c-bad")
    group["members"][place].update(changes)
    return group


GROUPS: dict[str, tuple[Any, str]] = {
    "a text": ("c-bad", "schema-invalid"),
    "one member": ({**group_json("c-bad"), "members": group_json()["members"][:1]}, "schema-invalid"),
    "a reference with a verdict": (changed_member(0, verdict="same"), "schema-invalid"),
    "a member without a verdict": (changed_member(1, verdict=None), "schema-invalid"),
    "a foreign verdict": (changed_member(1, verdict="worse"), "value-unknown"),
    "a finding twice": (changed_member(1, review="lantern.review.json", finding="f-001"), "schema-invalid"),
    "no criterion": ({**group_json("c-bad"), "criterion": ""}, "schema-invalid"),
    "an unknown key": (group_json("c-bad", weight=1), "schema-invalid"),
    "an id twice": (group_json("c-good"), "duplicate-id"),
}


@pytest.mark.parametrize("flaw", GROUPS)
def test_a_flawed_comparison_is_refused_alone(flaw: str) -> None:
    group, reason = GROUPS[flaw]

    file = parse_comparisons(json.dumps(comparisons_json(group_json("c-good"), group)).encode())

    assert [each.label for each in file.comparisons] == ["c-good"]
    assert [(each.part, each.reason) for each in file.refused] == [(Part.COMPARISON, reason)]


def test_the_examples_of_the_manual_are_files() -> None:
    words = (Path(__file__).parents[3] / "docs" / "formats" / "review-file.md").read_text(encoding="utf-8")
    review, comparisons = re.findall(r"```json\n(.*?)```", words, re.DOTALL)

    file = parse_review_file(review.replace("407ad1…64 hexadecimal digits…", "0" * 64).encode("utf-8"))

    assert (len(file.findings), len(file.dissents), len(file.open_items), file.refused) == (1, 1, 1, ())
    assert parse_comparisons(comparisons.encode("utf-8")).refused == ()


@pytest.mark.corpus
def test_every_real_review_file_parses_whole(reviews_root: Path) -> None:
    files = {path.name: parse_review_file(path.read_bytes()) for path in sorted(reviews_root.glob("*.review.json"))}

    assert len(files) == 7
    assert [file.refused for file in files.values()] == [()] * 7
    assert sum(len(file.findings) for file in files.values()) == 193


@pytest.mark.corpus
def test_the_real_comparisons_parse_whole(reviews_root: Path) -> None:
    file = parse_comparisons((reviews_root / "comparisons.json").read_bytes())

    assert (len(file.comparisons), file.refused) == (11, ())
    assert sum(len(group.members) for group in file.comparisons) == 49


@pytest.mark.parametrize(("state", "taken"), [("draft", True), ("in-review", True), ("approved", False), (None, False)])
def test_only_an_unfinished_finding_may_be_rated_before_all_factors_are_scored(state: str | None, taken: bool) -> None:
    half = spoiled(factors={"breadth": {"score": 1, "reason": "x"}}, state=state)

    file = parse_review_file(as_bytes(review_json(half)))

    assert [each.label for each in file.findings] == (["f-bad"] if taken else [])
    assert len(file.refused) == (0 if taken else 1)
