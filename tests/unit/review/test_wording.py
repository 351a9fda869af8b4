"""Names and sentences that cannot be read as they are written are refused, and harmless marks left out of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.errors import UsageError
from clausemark.review.lookalikes import disguised, mixes
from clausemark.review.person import check_name
from clausemark.review.wording import LONGEST_NAME, name_flaw, readable_name, tidy_name

UNFIT = ["Ada\x00Quill", "Ada\x1bQuill", "Ada\u202elliuQ", "Ada\u202dQuill", "Ada\ud800", "Ada\uffff", "A" * 10_000]


@pytest.mark.parametrize("name", UNFIT)
def test_a_name_that_cannot_be_read_as_it_is_written_is_refused(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_name(name)

    assert caught.value.reason == "name-unfit"
    assert caught.value.message.isprintable()


@pytest.mark.parametrize(
    ("written", "recorded"),
    [
        ("\ufeffAda\u200b Quill\u200e", "Ada Quill"),
        ("\u202aAda Quill\u202c", "Ada Quill"),
        ("Ada\n Quill ", "Ada Quill"),
        ("Rene\u0301e Ost", "Renée Ost"),
        ("علی\u200cرضا", "علی\u200cرضا"),
    ],
)
def test_a_name_is_recorded_as_it_reads(written: str, recorded: str) -> None:
    assert check_name(written) == recorded


@pytest.mark.parametrize("name", ["Jean-Paul O’Marat", "علی\u200cرضا", "山田太郎", "Иван Петров", "R. One (2nd)", ""])
def test_names_of_people_have_no_flaw(name: str) -> None:
    assert name_flaw(name) is None


def test_two_lines_are_no_name() -> None:
    assert name_flaw("Ada\nQuill") is not None


def test_a_name_of_marks_alone_is_refused() -> None:
    assert name_flaw("\u200b") is not None


def test_letters_of_two_alphabets_in_one_word_are_refused() -> None:
    with pytest.raises(UsageError) as caught:
        check_name("\u0410da Quill")  # a Cyrillic A

    assert caught.value.reason == "name-unfit"
    assert not mixes("Ada Петрова")


@pytest.mark.parametrize(
    ("one", "other"), [("Ace Poe", "\u0410\u0441\u0435 \u0420\u043e\u0435"), ("Bill", "Bi11"), ("Bill", "BiIl")]
)
def test_a_name_of_other_letters_that_reads_the_same_is_in_disguise(one: str, other: str) -> None:
    assert disguised(one, other)
    assert disguised(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("Renée Ost", "Renee Ost"), ("Ada Quill", "Quill, Ada"), ("Søren", "Soren")]
)
def test_accents_and_the_order_of_words_are_no_disguise(one: str, other: str) -> None:
    assert not disguised(one, other)


@given(st.text())
def test_a_tidied_name_stays_as_it_is(name: str) -> None:
    assert tidy_name(tidy_name(name)) == tidy_name(name)


@given(st.text(st.characters()))
def test_what_nobody_typed_becomes_a_name_that_can_be_taken(name: str) -> None:
    assert name_flaw(readable_name(name)) is None


def test_the_longest_name_is_taken() -> None:
    assert check_name("A" * LONGEST_NAME) == "A" * LONGEST_NAME
