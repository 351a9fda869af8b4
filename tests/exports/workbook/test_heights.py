"""Rows are high enough for what they hold."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clausepack.workbook.heights import MAX_HEIGHT, lines, row_height


def test_a_short_row_has_one_line() -> None:
    assert row_height(["a", 5, None], [10, 10, 10]) == row_height(["b"], [10])


def test_the_longest_cell_decides() -> None:
    assert row_height(["a", "word " * 40], [10, 20]) > row_height(["a", "word " * 20], [10, 20])


def test_a_hidden_column_does_not_count() -> None:
    assert row_height(["a", "word " * 40], [10, 0]) == row_height(["a"], [10])


def test_wide_scripts_take_more_room() -> None:
    assert lines("条款" * 20, 20) > lines("ab" * 20, 20)


@given(st.text(max_size=3000), st.integers(5, 60))
def test_no_row_is_higher_than_a_spreadsheet_allows(text: str, width: int) -> None:
    assert 13 <= row_height([text], [width]) <= MAX_HEIGHT
