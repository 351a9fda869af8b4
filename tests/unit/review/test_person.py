"""Names as identities: what folds, what does not, and what only four eyes hold to be one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.archive.identifiers import PersonId
from clausemark.errors import UsageError
from clausemark.review.lookalikes import look_alike
from clausemark.review.person import Person, check_name, identity_key, same_person

SAME = [
    ("R. One", "r. one "),
    ("R. One", "R.\u00a0\u2003One"),
    ("Renée Ost", "Rene\u0301e Ost"),
    ("Straße", "STRASSE"),
    ("Ｏｎｅ", "one"),
    ("ﬁnch", "finch"),
    ("Ada\u200dQuill", "AdaQuill"),
    ("Ada\u3164Quill", "AdaQuill"),
    ("Ada Quill\ufe0e", "Ada Quill"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_name_have_one_key(one: str, other: str) -> None:
    assert identity_key(one) == identity_key(other)


@pytest.mark.parametrize(("one", "other"), [("Renée Ost", "Renee Ost"), ("Ada Quill", "Quill Ada"), ("Ada", "Аda")])
def test_names_that_may_be_two_people_keep_two_records_and_are_one_for_four_eyes(one: str, other: str) -> None:
    first, second = Person(PersonId("per-0001"), one, "analyst"), Person(PersonId("per-0002"), other, "approver")

    assert identity_key(one) != identity_key(other)
    assert same_person(first, second)


def test_a_name_run_together_is_the_same_name() -> None:
    assert look_alike("Reviewer 1", "Reviewer1")
    assert look_alike("Jean-Paul Marat", "Jean Paul Marat")
    assert look_alike("JeanPaul Marat", "Jean Paul Marat")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reviewer One", "Reviewer Two"),
        ("Reviewer 1", "Reviewer 2"),
        ("Reviewer 1", "Reviewer 11"),
        ("Person I", "Person L"),
        ("राम", "रमा"),
        ("山田太郎", "山本太郎"),
        ("Иван Петров", "Иван Попов"),
        ("Νίκος Άλφα", "Νίκος Βήτα"),
        ("Ann", "Anna"),
        ("—", "…"),
    ],
)
def test_different_names_do_not_look_alike(one: str, other: str) -> None:
    assert not look_alike(one, other)


@pytest.mark.parametrize("name", ["", "  ", "\u200b\u2060", "\u3164"])
def test_a_name_in_which_nothing_can_be_read_is_refused(name: str) -> None:
    with pytest.raises(UsageError) as caught:
        check_name(name)
    assert caught.value.reason == "name-blank"


def test_a_name_is_taken_without_the_blanks_around_it() -> None:
    assert check_name(" Ada Quill\n") == "Ada Quill"


@given(st.text())
def test_a_folded_name_folds_no_further(name: str) -> None:
    assert identity_key(identity_key(name)) == identity_key(name)


@given(st.text(), st.sampled_from(["\u200b", "\u2060", "\u00ad", "\ufeff", "\u034f"]), st.integers(0, 20))
def test_an_invisible_character_anywhere_changes_no_identity(name: str, invisible: str, place: int) -> None:
    assert identity_key(name[:place] + invisible + name[place:]) == identity_key(name)


@given(st.text(min_size=1))
def test_every_name_looks_like_itself(name: str) -> None:
    assert look_alike(name, name)
    assert look_alike(name, f"  {name} ")
