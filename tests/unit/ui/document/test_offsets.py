"""Code points and UTF-16 units lead to each other, also through emoji, combining marks and right-to-left text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clausemark.ui.document.offsets import Offsets

TEXTS = [
    "",
    "plain words",
    "cafe\u0301 and a\u0300",
    "שלום \u202bעולם",
    "\U0001f600",
    "👩\u200d⚖️ signs 𝔘𝔫𝔦 here",
    "עם 😀 אמוג׳י",
]


def units_before(text: str, point: int) -> int:
    return len(text[:point].encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", TEXTS)
def test_each_code_point_begins_at_its_unit(text: str) -> None:
    offsets = Offsets(text)

    for point in range(len(text) + 1):
        assert offsets.to_units(point) == units_before(text, point)
        assert offsets.to_points(offsets.to_units(point)) == point


def test_the_second_half_of_a_pair_belongs_to_its_character() -> None:
    offsets = Offsets("a😀b")

    assert [offsets.to_points(unit) for unit in range(5)] == [0, 1, 1, 2, 3]


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_goes_there_and_back(text: str) -> None:
    offsets = Offsets(text)

    assert [offsets.to_points(offsets.to_units(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))
    assert offsets.to_units(len(text)) == units_before(text, len(text))
