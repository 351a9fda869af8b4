"""Direction of text follows UAX #9."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausepack.pdf.bidi import base_level, has_right_to_left, levels_of, visual_order
from support.packs import any_text

_MIRROR = {"(": ")", ")": "("}


def _seen(text: str) -> str:
    levels = levels_of(text, base_level(text))
    return "".join(_MIRROR.get(text[at], text[at]) if levels[at] % 2 else text[at] for at in visual_order(levels))


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("abc", "abc"),
        ("אבג", "גבא"),
        ("see אב גד now", "see דג בא now"),
        ("אב 12.5% גד", "דג 12.5% בא"),
        ("אב (x y) גד", "דג (x y) בא"),
        ("x (אב) y", "x (בא) y"),
        ("ا 12 ب", "ب 12 ا"),
    ],
)
def test_text_is_seen_in_its_direction(text: str, seen: str) -> None:
    assert _seen(text) == seen


def test_a_paragraph_begins_on_the_side_of_its_first_letter() -> None:
    assert base_level("12 שלום") == 1
    assert base_level("§ 5 terms שלום") == 0
    assert not has_right_to_left("§ 5 “terms”")


@given(any_text())
def test_every_character_has_a_level(text: str) -> None:
    for base in (0, 1):
        levels = levels_of(text, base)
        assert len(levels) == len(text)
        assert all(base <= level <= base + 2 for level in levels)


@given(st.lists(st.integers(0, 4)))
def test_visual_order_is_a_permutation(levels: list[int]) -> None:
    assert sorted(visual_order(levels)) == list(range(len(levels)))
