"""The tree of heights answers as a plain list of heights would, whatever is changed in between."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from clausemark.ui.document.heights import Heights

SOME = st.lists(st.integers(0, 500), min_size=1, max_size=70)
CHANGES = st.lists(st.tuples(st.integers(0, 69), st.integers(0, 500)), max_size=30)


@given(SOME, CHANGES)
def test_a_row_begins_below_those_above_it(heights: list[int], changes: list[tuple[int, int]]) -> None:
    tree, plain = Heights(heights), list(heights)
    for place, height in changes:
        row = place % len(plain)
        assert tree.change(row, height) == height - plain[row]
        plain[row] = height

    begins = [0, *accumulate(plain)]
    assert [tree.before(row) for row in range(len(plain))] == begins[:-1]
    assert tree.total == begins[-1]
    assert [tree[row] for row in range(len(tree))] == plain


@given(SOME, st.integers(-50, 40_000))
def test_the_row_at_a_place_is_the_last_that_begins_there_or_above(heights: list[int], place: int) -> None:
    tree = Heights(heights)

    row = tree.at(place)

    begins = [0, *accumulate(heights)][:-1]
    wanted = [number for number, begin in enumerate(begins) if begin <= max(0, place)]
    assert row == wanted[-1]


def test_places_outside_give_the_first_and_the_last_row() -> None:
    tree = Heights([10, 20, 30])

    assert tree.at(-5) == 0
    assert tree.at(10) == 1
    assert tree.at(59) == 2
    assert tree.at(1_000) == 2
