"""Words begin and end where a reader says they do, and characters stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.ui.document import words

TEXT = "We may end it, “at once”. Don’t wait\nNext line"


@pytest.mark.parametrize(
    ("place", "word"), [("may", "may"), ("nd it", "end"), (",", ","), ("’t", "Don’t"), ("Next", "Next"), (" may", "")]
)
def test_the_word_at_a_place_is_all_of_it(place: str, word: str) -> None:
    start, end = words.word_at(TEXT, TEXT.index(place))

    assert TEXT[start:end] == word


def test_going_forward_meets_every_start_and_end_once() -> None:
    starts, ends, at = [], [], 0
    while (at := words.next_start(TEXT, at)) < len(TEXT):
        starts.append(at)
    at = 0
    while (at := words.next_end(TEXT, at)) < len(TEXT):
        ends.append(at)

    assert [TEXT[each] for each in starts[:4]] == ["m", "e", "i", ","]
    assert [TEXT[each - 1] for each in ends[:4]] == ["e", "y", "d", "t"]


@given(st.integers(0, len(TEXT)))
def test_back_and_forward_are_each_others_reverse(offset: int) -> None:
    start = words.previous_start(TEXT, offset)
    end = words.previous_end(TEXT, offset)

    assert start == 0 or start < offset <= words.next_start(TEXT, start)
    assert end == 0 or end < offset <= words.next_end(TEXT, end)


def test_a_character_takes_its_combining_marks_along() -> None:
    text = "xe\u0301\u0323y"

    assert words.next_character(text, 1) == 4
    assert words.previous_character(text, 4) == 1
    assert words.next_character(text, 4) == 5
