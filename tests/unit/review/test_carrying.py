"""When an approval may follow a finding to another version."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.canonical import Json
from clausemark.archive.hashes import sha256_of
from clausemark.regulations.vocabulary import ReviewAct
from clausemark.review.carrying import PLACE, approvals_to_carry, is_same_but_for_place
from clausemark.review.digest import evidence_for, finding_content
from support import review_builders as built

SEEN = sha256_of(b"seen")
TEXT = built.TEXT


def content(text: str = TEXT) -> dict[str, Json]:
    finding = built.finding()
    found = finding_content(
        finding, evidence_for(finding, text, sha256_of(text.encode()), {built.CITATION: built.ENTRY})
    )
    assert isinstance(found, dict)
    return found


def test_the_same_words_at_another_place_are_the_same() -> None:
    moved: dict[str, Json] = content() | {"start": 900, "end": 950, "text_sha256": SEEN, "capture_sha256": SEEN}

    assert is_same_but_for_place(content(), moved)


@given(st.sampled_from(sorted(set(content()) - PLACE)))
def test_any_other_field_that_differs_stops_the_approval(name: str) -> None:
    assert not is_same_but_for_place(content(), content() | {name: "something else"})


@given(st.integers(0, len(built.SENTENCE) - 1), st.characters(exclude_categories=["Cs"]))
def test_an_excerpt_that_differs_by_a_character_stops_the_approval(at: int, put: str) -> None:
    start = TEXT.index(built.SENTENCE)
    edited = TEXT[: start + at] + put + TEXT[start + at + 1 :]

    assert is_same_but_for_place(content(), content(edited)) is (edited == TEXT)


def test_an_omission_quotes_nothing_that_could_be_the_same() -> None:
    nothing: dict[str, Json] = content() | {"excerpt_sha256": None}

    assert not is_same_but_for_place(nothing, nothing)


def test_approvals_of_the_digest_by_others_are_carried() -> None:
    approved = built.step(ReviewAct.APPROVED, built.BEN, SEEN)

    assert approvals_to_carry([approved], SEEN, []) == (approved,)
    assert approvals_to_carry([approved], sha256_of(b"other"), []) == ()
    assert approvals_to_carry([approved], SEEN, [approved.person]) == ()


def test_a_return_stops_all_approvals() -> None:
    approved = built.step(ReviewAct.APPROVED, built.BEN, SEEN)
    returned = replace(built.step(ReviewAct.RETURNED, built.ADA, SEEN), id=approved.id)

    assert approvals_to_carry([approved, returned], SEEN, []) == ()
